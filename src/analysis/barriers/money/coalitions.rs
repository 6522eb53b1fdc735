//! The coalitions of a map, for rules that read money differently there.

use crate::analysis::barriers::Terrain;
use crate::analysis::belonging::Actors;
use crate::analysis::report::{PatternName, Verdict};
use crate::map::{ActorAt, State};

/// An agreement whose signatories follow the coalition pattern, or may.
pub struct Coalition {
    /// The agreement.
    pub agreement: ActorAt,
    /// Its signatories.
    pub members: Actors,
    /// Whether the pattern is present, rather than possible.
    pub is_present: bool,
    /// Whether each partner is known to have money of its own (K5).
    pub has_own_money: bool,
}

/// Every agreement in which a coalition is present or possible.
pub fn coalitions(terrain: &Terrain) -> Vec<Coalition> {
    let map = terrain.map();
    let flagged = terrain
        .patterns
        .iter()
        .filter(|one| one.pattern == PatternName::Coalition && one.verdict.is_flagged());
    flagged
        .filter_map(|pattern| {
            Some(Coalition {
                agreement: map.find(pattern.scope.of.as_deref()?)?,
                members: pattern.scope.members.iter().filter_map(|id| map.find(id)).collect(),
                is_present: pattern.verdict == Verdict::Present,
                has_own_money: pattern.state("K5") == Some(State::Met),
            })
        })
        .collect()
}

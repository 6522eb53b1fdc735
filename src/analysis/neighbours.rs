//! Why a flag is this pattern and not its neighbour.

use super::patterns::{pattern, rule};
use super::report::{Analysis, Pattern, PatternName, ScopeKind, Verdict};
use crate::map::State;

/// Why a neighbouring pattern isn't (or is) flagged in the same place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WhyNot {
    /// The neighbouring pattern.
    pub pattern: PatternName,
    /// Whether it is flagged there as well.
    pub flagged: bool,
    /// The reason, in a sentence or two.
    pub says: String,
}

/// Why the flag at `flag` in `analysis.patterns` isn't one of its neighbours (`patterns.md` C5).
///
/// Nothing if there is no such pattern.
pub fn why_not(analysis: &Analysis, flag: usize) -> Vec<WhyNot> {
    let Some(flagged) = analysis.patterns.get(flag) else { return Vec::new() };
    pattern(flagged.pattern).neighbours.iter().map(|name| reason(analysis, flagged, *name)).collect()
}

fn reason(analysis: &Analysis, flagged: &Pattern, name: PatternName) -> WhyNot {
    let judged = || analysis.patterns.iter().filter(|one| one.pattern == name);
    let same = judged().find(|one| one.scope.kind == flagged.scope.kind && one.scope.of == flagged.scope.of);
    // Coalition is judged among signatories only: take the agreement that binds most of these members.
    let shared =
        |one: &&Pattern| one.scope.members.iter().filter(|id| flagged.scope.members.contains(id)).count();
    let nearest = || {
        judged()
            .filter(|one| one.scope.kind == ScopeKind::Agreement)
            .filter(|one| shared(one) >= 2)
            .max_by_key(shared)
    };
    let Some(neighbour) = same.or_else(nearest) else {
        let says = "It needs one agreement signed by two or more of these agencies; none is entered.";
        return WhyNot { pattern: name, flagged: false, says: says.to_owned() };
    };
    let same = neighbour.scope.kind == flagged.scope.kind && neighbour.scope.of == flagged.scope.of;
    let says = match (neighbour.verdict, same) {
        (Verdict::Present, true) => "It is present here as well: one place can show both.".to_owned(),
        (Verdict::Present, false) => {
            "It is present in another part of the map: the two hold at different levels.".to_owned()
        }
        _ => verdict_in_words(neighbour),
    };
    WhyNot { pattern: name, flagged: neighbour.verdict.is_flagged(), says }
}

/// Why a pattern has its verdict, in a sentence or two.
pub fn verdict_in_words(judged: &Pattern) -> String {
    let essential = |state: State| {
        judged
            .indicators
            .iter()
            .filter(move |one| one.state == state && rule(one.id).is_some_and(|rule| rule.is_essential()))
    };
    match judged.verdict {
        Verdict::Present => "All essential indicators are met.".to_owned(),
        Verdict::Possible => "It is possible; more facts would settle it.".to_owned(),
        Verdict::Absent => {
            let reasons: Vec<_> = essential(State::NotMet).map(|one| one.says.clone()).collect();
            let mut seen: Vec<String> = Vec::new();
            for reason in reasons {
                if !seen.contains(&reason) {
                    seen.push(reason);
                }
            }
            seen.join(" ")
        }
        Verdict::NotEstablished => {
            let open: Vec<_> = essential(State::NotRecorded)
                .filter_map(|one| rule(one.id))
                .map(|rule| rule.question)
                .collect();
            format!("Too little is entered to tell. {}", open.first().copied().unwrap_or_default())
        }
    }
}

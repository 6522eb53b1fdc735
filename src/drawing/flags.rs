//! Which flags are outlined at once: those that tell most.

use std::collections::BTreeSet;

use super::scene::Rect;
use super::squares::Squares;
use crate::analysis::{Analysis, Pattern, PatternName, ScopeKind};
use crate::layout::Placement;
use crate::map::{ActorAt, Partnership};

/// How many outlines are drawn at once: among more, none could be followed with the eye.
pub(super) const MOST: usize = 12;

/// One flag that may be drawn.
pub(super) struct Flag {
    pub number: usize,
    pub members: BTreeSet<ActorAt>,
}

/// Of all flagged patterns those that are outlined.
///
/// Of flags of the same pattern over the same actors, or mostly the same, one is taken. That of
/// the whole map is taken only where no team, forum, agreement or package is flagged: an outline
/// around everyone says less than one around those who do it. Of more than [`MOST`] those are
/// taken that tell most: what is present before what is possible, then those with the fewest
/// others among their members. O(flags² × members).
pub(super) fn chosen(partnership: &Partnership, analysis: &Analysis, placement: &Placement) -> Vec<Flag> {
    let mut flags = Vec::new();
    for name in PatternName::ALL {
        flags.extend(telling(partnership, analysis, name));
    }
    if flags.len() > MOST {
        let areas: Vec<_> = placement.areas().map(|(_, area)| area).collect();
        let squares = Squares::of_boxes(&areas);
        // A whole number, so that it can be sorted by: strangers for each hundred members.
        let among = |flag: &Flag| {
            let area = bounds(placement, &flag.members);
            let within = squares.near(area).into_iter().filter(|one| areas[*one as usize].overlaps(&area));
            within.count().saturating_sub(flag.members.len()) * 100 / flag.members.len()
        };
        flags.sort_by_cached_key(|flag| (analysis.patterns[flag.number].verdict, among(flag), flag.number));
        flags.truncate(MOST);
    }
    flags
}

/// The flags of one pattern, without those that another stands for.
pub(super) fn telling(partnership: &Partnership, analysis: &Analysis, name: PatternName) -> Vec<Flag> {
    let flagged = analysis.patterns.iter().enumerate();
    let mut flags: Vec<_> = flagged
        .filter(|(_, pattern)| pattern.pattern == name && pattern.verdict.is_flagged())
        .map(|(number, pattern)| Flag { number, members: members(partnership, pattern) })
        .filter(|flag| !flag.members.is_empty())
        .collect();
    let whole = |flag: &Flag| analysis.patterns[flag.number].scope.kind == ScopeKind::Map;
    if flags.iter().any(|flag| !whole(flag)) {
        flags.retain(|flag| !whole(flag));
    }
    flags.sort_by_key(|flag| {
        (analysis.patterns[flag.number].verdict, std::cmp::Reverse(flag.members.len()), flag.number)
    });
    let mut kept: Vec<Flag> = Vec::new();
    for flag in flags {
        // Two thirds of the smaller in common: a second outline would show nothing that one sees.
        let stands = |other: &Flag| {
            let shared = other.members.intersection(&flag.members).count();
            3 * shared >= 2 * other.members.len().min(flag.members.len())
        };
        if !kept.iter().any(stands) {
            kept.push(flag);
        }
    }
    kept
}

/// Who belongs within the outline: the members, and the actor that the scope is of.
pub(super) fn members(partnership: &Partnership, pattern: &Pattern) -> BTreeSet<ActorAt> {
    let ids = pattern.scope.members.iter().chain(&pattern.scope.of);
    ids.filter_map(|id| partnership.find(id)).collect()
}

/// What some actors lie within.
fn bounds(placement: &Placement, members: &BTreeSet<ActorAt>) -> Rect {
    let areas = members.iter().map(|at| placement.area(*at));
    areas.reduce(|all, one| all.with(one)).unwrap_or_default()
}

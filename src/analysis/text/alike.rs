//! Which findings are one: the same pattern seen on another scale.

use std::collections::BTreeSet;

use crate::analysis::report::{Analysis, Pattern, Weight};
use crate::map::State;

/// The places in `analysis.patterns` of each pattern, one finding in several places together.
///
/// It is one finding if it is seen on another scale, as in a forum, around the person and in the
/// whole map: scopes of different kinds that share two members, the same verdict, and the same
/// states of all indicators that count. Two teams, or two agreements, are never one.
pub fn alike(analysis: &Analysis) -> Vec<Vec<usize>> {
    let states = |one: &Pattern| -> Vec<State> {
        one.indicators.iter().filter(|one| one.weight != Weight::Neutral).map(|one| one.state).collect()
    };
    let same = |one: &Pattern, other: &Pattern| {
        let members: BTreeSet<_> = one.scope.members.iter().collect();
        one.pattern == other.pattern
            && one.verdict == other.verdict
            && one.scope.kind != other.scope.kind
            && other.scope.members.iter().filter(|id| members.contains(id)).nth(1).is_some()
            && states(one) == states(other)
    };
    let mut groups: Vec<Vec<usize>> = Vec::new();
    for (place, one) in analysis.patterns.iter().enumerate() {
        let group = groups.iter_mut().find(|group| group.iter().all(|at| same(&analysis.patterns[*at], one)));
        match group {
            Some(group) => group.push(place),
            None => groups.push(vec![place]),
        }
    }
    groups
}

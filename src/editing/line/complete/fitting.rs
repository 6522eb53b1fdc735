//! The kinds of tie that fit between two ends, the best first.

use std::cmp::Reverse;
use std::collections::HashMap;

use crate::editing::add::kinds_that_join;
use crate::editing::gathering::{Gathering, likely};
use crate::editing::line::ends::{known_kinds, side};
use crate::editing::line::scan::Way;
use crate::map::{ActorKind, TieKind, Word};

/// The kinds that fit between what stands on the left and on the right of the arrow: those that the map
/// has most often between such actors first, then in the order of the contract, those that say least last.
pub(super) fn kinds(left: &str, way: Way, right: &str, gathering: &Gathering) -> Vec<TieKind> {
    let kind = |text: &str| {
        let parties = side(text, gathering, "").ok()?;
        known_kinds(&parties, gathering).first().copied()
    };
    let (left, right) = (kind(left), kind(right));
    let (from, to) = if way == Way::From { (right, left) } else { (left, right) };
    let (Some(from), Some(to)) = (from, to) else {
        let join = |kind: &&TieKind| {
            kind.ends().iter().any(|(starts, leads)| {
                from.is_none_or(|from| starts.contains(&from)) && to.is_none_or(|to| leads.contains(&to))
            })
        };
        return TieKind::ALL.iter().filter(join).copied().collect();
    };
    let counts = counts(from, to, gathering);
    let expected = likely(from, to);
    let mut all = kinds_that_join(from, to);
    all.sort_by_key(|kind| {
        (!expected.contains(kind), Reverse(counts.get(kind).copied().unwrap_or_default()))
    });
    all
}

/// How often the map has each kind between such actors.
fn counts(from: ActorKind, to: ActorKind, gathering: &Gathering) -> HashMap<TieKind, usize> {
    let actors = &gathering.document.actors;
    let kinds: HashMap<&str, ActorKind> = actors.iter().map(|one| (one.id.as_str(), one.kind())).collect();
    let mut counts = HashMap::new();
    for tie in &gathering.document.ties {
        let ends = (kinds.get(tie.from.as_str()), kinds.get(tie.to.as_str()));
        if ends == (Some(&from), Some(&to)) {
            *counts.entry(tie.kind).or_default() += 1;
        }
    }
    counts
}

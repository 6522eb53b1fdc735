//! Barriers that moved, and in which places.

use std::collections::{BTreeMap, BTreeSet};

use super::report::BarrierMove;
use crate::analysis::report::{Analysis, BarrierInstance};

/// Barriers whose state or places moved.
pub(super) fn barriers(before: &Analysis, after: &Analysis) -> Vec<BarrierMove> {
    let old: BTreeMap<_, _> = before.barriers.iter().map(|one| (one.id, one)).collect();
    let both = after.barriers.iter().filter_map(|new| Some((*old.get(new.id)?, new)));
    both.map(|(old, new)| {
        let (went, came) = apart(&old.instances, &new.instances);
        BarrierMove {
            id: new.id,
            name: new.name,
            before: old.state,
            after: new.state,
            asked: [old.asked, new.asked],
            says: new.says.clone(),
            came,
            went,
        }
    })
    .filter(|one| one.before != one.after || !one.came.is_empty() || !one.went.is_empty())
    .collect()
}

/// The places that only `old` has and those that only `new` has.
///
/// A place is the same if one arm of the rule finds it with the same actors, or says the same of it, or
/// if at least half of the actors that show it in either map show it in both: then it is told
/// otherwise, as of another forum or record, and still there.
fn apart(old: &[BarrierInstance], new: &[BarrierInstance]) -> (Vec<BarrierInstance>, Vec<BarrierInstance>) {
    let (mut old, mut new) = (old.iter().collect::<Vec<_>>(), new.iter().collect::<Vec<_>>());
    take_out(&mut old, &mut new, |one| (one.variant, &one.evidence.actors));
    take_out(&mut old, &mut new, |one| (one.variant, &one.says));
    let near = nearest(&old, &new);
    let (gone, here): (BTreeSet<_>, BTreeSet<_>) = near.into_iter().unzip();
    let left = |all: Vec<&BarrierInstance>, taken: &BTreeSet<usize>| -> Vec<BarrierInstance> {
        let left = all.into_iter().enumerate().filter(|(at, _)| !taken.contains(at));
        left.map(|(_, one)| one.clone()).collect()
    };
    (left(old, &gone), left(new, &here))
}

/// Takes out of both what has the same key, one for one.
fn take_out<'a, K: Ord>(
    old: &mut Vec<&'a BarrierInstance>,
    new: &mut Vec<&'a BarrierInstance>,
    key: impl Fn(&'a BarrierInstance) -> K,
) {
    let mut known: BTreeMap<K, usize> = BTreeMap::new();
    old.iter().for_each(|one| *known.entry(key(one)).or_default() += 1);
    let mut shared: BTreeMap<K, usize> = BTreeMap::new();
    new.retain(|one| match known.get_mut(&key(one)) {
        Some(count) if *count > 0 => {
            *count -= 1;
            *shared.entry(key(one)).or_default() += 1;
            false
        }
        _ => true,
    });
    old.retain(|one| match shared.get_mut(&key(one)) {
        Some(count) if *count > 0 => {
            *count -= 1;
            false
        }
        _ => true,
    });
}

/// Pairs of places of one arm that share at least half of their actors, the nearest first, each place once.
fn nearest(old: &[&BarrierInstance], new: &[&BarrierInstance]) -> Vec<(usize, usize)> {
    let mut by_actor: BTreeMap<(&str, &str), Vec<usize>> = BTreeMap::new();
    for (at, one) in old.iter().enumerate() {
        for actor in &one.evidence.actors {
            by_actor.entry((one.variant, actor)).or_default().push(at);
        }
    }
    let mut pairs = Vec::new();
    for (here, one) in new.iter().enumerate() {
        let mut shared: BTreeMap<usize, usize> = BTreeMap::new();
        for actor in &one.evidence.actors {
            for at in by_actor.get(&(one.variant, actor.as_str())).into_iter().flatten() {
                *shared.entry(*at).or_default() += 1;
            }
        }
        for (at, shared) in shared {
            let all = old[at].evidence.actors.len() + one.evidence.actors.len() - shared;
            if 2 * shared >= all {
                pairs.push((all - shared, at, here));
            }
        }
    }
    pairs.sort_unstable();
    let (mut gone, mut found) = (BTreeSet::new(), BTreeSet::new());
    let once = pairs.into_iter().filter(|(_, at, here)| {
        let free = !gone.contains(at) && !found.contains(here);
        if free {
            gone.insert(*at);
            found.insert(*here);
        }
        free
    });
    once.map(|(_, at, here)| (at, here)).collect()
}

#[cfg(test)]
mod tests {
    use super::apart;
    use crate::analysis::report::{BarrierInstance, EvidenceReport};

    fn place(actors: &[&str], says: &str) -> BarrierInstance {
        let actors = actors.iter().map(|one| (*one).to_owned()).collect();
        let evidence = EvidenceReport { actors, ties: Vec::new() };
        BarrierInstance { variant: "single", evidence, says: says.to_owned() }
    }

    #[test]
    fn a_place_that_is_only_told_otherwise_neither_came_nor_went() {
        let old =
            [place(&["a", "b", "mr-f"], "around Mr F"), place(&["c"], "of C"), place(&["d", "e"], "same")];
        let new =
            [place(&["a", "b", "pact"], "under the pact"), place(&["f"], "of F"), place(&["x", "y"], "same")];
        let (went, came) = apart(&old, &new);
        assert_eq!(went, [place(&["c"], "of C")]);
        assert_eq!(came, [place(&["f"], "of F")]);
        // One place of three actors isn't two of them told otherwise.
        let (went, came) = apart(
            &[place(&["a", "b", "c"], "x")],
            &[place(&["a", "b", "d"], "y"), place(&["a", "c", "e"], "z")],
        );
        assert_eq!((went.len(), came.len()), (0, 1));
    }
}

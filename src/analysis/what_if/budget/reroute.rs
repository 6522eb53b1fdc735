//! The money on its new way: from the pooled fund to what was paid for separately.

use std::collections::{BTreeMap, HashSet};

use super::fund::{common, sum};
use super::{Draft, Place};
use crate::analysis::belonging::Actors;
use crate::map::{Details, Tie, TieKind};

/// Pays from the pooled fund what its contributors paid, and puts it in the place of those that it replaces.
pub(super) fn reroute(
    place: &Place,
    draft: &mut Draft,
    pool: &str,
    targets: &Actors,
    contributions: &Actors,
    replaced: &Actors,
) {
    let (paid, from, gone): (HashSet<_>, HashSet<_>, HashSet<_>) = (
        place.ids(targets.iter().copied()),
        place.ids(contributions.iter().copied()),
        place.ids(replaced.iter().copied()),
    );
    let into_pool = |tie: &Tie| {
        tie.kind == TieKind::Funds && from.contains(tie.from.as_str()) && paid.contains(tie.to.as_str())
    };
    let mut payments: BTreeMap<String, Vec<Tie>> = BTreeMap::new();
    for tie in draft.document.ties.iter().filter(|tie| tie.is_present() && into_pool(tie)) {
        payments.entry(tie.to.clone()).or_default().push(tie.clone());
    }
    // What is paid already from a pooled fund that was there is paid on, with the rest.
    for tie in draft
        .document
        .ties
        .iter()
        .filter(|tie| tie.is_present() && tie.kind == TieKind::Funds && tie.from == pool)
    {
        if let Some(payments) = payments.get_mut(&tie.to) {
            payments.push(tie.clone());
        }
    }
    let merged: HashSet<String> = payments.keys().cloned().collect();
    draft.drop_ties(|tie| {
        into_pool(tie) || (tie.kind == TieKind::Funds && tie.from == pool && merged.contains(&tie.to))
    });
    for (to, payments) in payments {
        let details = match payments.as_slice() {
            [one] => one.details.clone(),
            all => Details {
                under: common(all.iter().map(|tie| tie.details.under.as_ref())),
                amount: sum(all.iter().map(|tie| tie.details.amount.as_ref())),
                ends: common(all.iter().map(|tie| tie.details.ends.as_ref())),
                ..Details::default()
            },
        };
        draft.tie_with(TieKind::Funds, pool, &to, details);
    }
    // Whoever pays into, concerns or decides on a fund that is replaced does so of the pooled one.
    let turn = |id: &mut String| {
        if gone.contains(id.as_str()) {
            pool.clone_into(id);
        }
    };
    let touched = |tie: &Tie| gone.contains(tie.from.as_str()) || gone.contains(tie.to.as_str());
    let turned: Vec<Tie> =
        draft.document.ties.iter().filter(|tie| tie.is_present() && touched(tie)).cloned().collect();
    for mut tie in turned {
        turn(&mut tie.from);
        turn(&mut tie.to);
        draft.tie_with(tie.kind, &tie.from, &tie.to, tie.details);
    }
    // The pooled fund's list is whole only if the lists of all that go into it are; a list that isn't
    // goes with the fund.
    let map = place.map();
    let existing = map.find(pool);
    let listed = |kind| replaced.iter().chain(&existing).all(|fund| map.is_complete(kind, *fund));
    for complete in draft.document.complete.iter_mut().filter(|one| listed(one.tie)) {
        complete.scope.iter_mut().for_each(turn);
        let mut seen = HashSet::new();
        complete.scope.retain(|id| seen.insert(id.clone()));
    }
}

//! The one agency that each actor comes from: what belongs together stands together.

use std::collections::BTreeSet;

use crate::map::{ActorAt, ActorKind, Partnership, TieKind};

/// The agency of every practitioner, team and management unit that comes from just one, and of
/// every record system and place that only one uses; in the order of the file. Linear in ties.
pub(super) fn houses(partnership: &Partnership) -> Vec<Option<ActorAt>> {
    partnership.all().map(|at| house(partnership, at)).collect()
}

fn house(partnership: &Partnership, at: ActorAt) -> Option<ActorAt> {
    let mut found = BTreeSet::from([at]);
    // A practitioner of a team of an agency is two steps away from it.
    for _ in 0..3 {
        let agencies: Vec<_> =
            found.iter().copied().filter(|one| partnership.kind(*one) == ActorKind::Agency).collect();
        match agencies.as_slice() {
            [] => {}
            [one] => return (*one != at).then_some(*one),
            _ => return None,
        }
        found = found.iter().flat_map(|one| homes(partnership, *one)).collect();
    }
    None
}

/// Who an actor comes from, by the ties that tell most: its boxes, its colour and its second line rest on
/// it. Linear in its ties.
pub fn homes(partnership: &Partnership, at: ActorAt) -> Vec<ActorAt> {
    use ActorKind::{InformationSystem, ManagementUnit, Practitioner, Site, Team};
    let coming = |kind| partnership.coming(kind, at).map(|(_, from)| from).collect::<Vec<_>>();
    match partnership.kind(at) {
        Practitioner | Team | ManagementUnit => {}
        InformationSystem => return coming(TieKind::Uses),
        Site => return coming(TieKind::LocatedAt),
        _ => return Vec::new(),
    }
    let origin = partnership.practitioner(at).and_then(|who| who.origin.as_deref());
    let ways = [
        origin.and_then(|id| partnership.find(id)).into_iter().collect(),
        coming(TieKind::Seconds),
        coming(TieKind::Employs),
        partnership.leading(TieKind::PartOf, at).map(|(_, to)| to).collect(),
        coming(TieKind::Manages),
    ];
    ways.into_iter().find(|homes| !homes.is_empty()).unwrap_or_default()
}

//! The sector that each actor belongs to, its own or that of the agency it comes from.

use std::collections::BTreeSet;

use crate::map::{ActorAt, ActorKind, Partnership, Sector, TieKind};

/// The sector of every actor, in the order of the file.
///
/// A practitioner, team or management unit takes the sector of its agency: of its origin, or
/// else of who employs, seconds, holds or manages it. Where these differ there is none: a
/// joint team is of no one sector. Linear in actors and ties.
pub fn sectors(partnership: &Partnership) -> Vec<Option<Sector>> {
    partnership.all().map(|at| sector(partnership, at, 3)).collect()
}

fn sector(partnership: &Partnership, at: ActorAt, steps: usize) -> Option<Sector> {
    use ActorKind::{Agency, ManagementUnit, Practitioner, Team};
    match partnership.kind(at) {
        Agency => return partnership.agency(at)?.sector,
        Practitioner | Team | ManagementUnit if steps > 0 => {}
        _ => return None,
    }
    let origin = partnership.practitioner(at).and_then(|who| who.origin.as_deref());
    let origin = origin.and_then(|id| partnership.find(id));
    let coming = |kind| partnership.coming(kind, at).map(|(_, from)| from).collect::<Vec<_>>();
    let homes = [
        origin.into_iter().collect(),
        coming(TieKind::Seconds),
        coming(TieKind::Employs),
        partnership.leading(TieKind::PartOf, at).map(|(_, to)| to).collect(),
        coming(TieKind::Manages),
    ];
    for home in homes {
        let found: BTreeSet<_> =
            home.into_iter().filter_map(|home| sector(partnership, home, steps - 1)).collect();
        match found.len() {
            0 => {}
            1 => return found.first().copied(),
            _ => return None,
        }
    }
    None
}

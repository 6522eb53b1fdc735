//! The sector that each actor belongs to, its own or that of the agency it comes from.

use super::houses::homes;
use crate::map::{ActorAt, ActorKind, Partnership, Sector};

/// The sector of every actor, in the order of the file.
///
/// A practitioner, team or management unit takes the sector of those that it comes from, whom its second line
/// names where there is room. Where these differ, or one's isn't recorded, there is none: a joint team is of
/// no one sector. Linear in actors and ties.
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
    let mut found = homes(partnership, at).into_iter().map(|home| sector(partnership, home, steps - 1));
    let first = found.next()??;
    found.all(|other| other == Some(first)).then_some(first)
}

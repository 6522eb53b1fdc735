//! Leads ties past actors that they don't join.
//!
//! `pairs` are each two actors that ties join; `ways` chooses for each whether its ties run straight, in
//! a bow, or past corners, which `search` finds among the `boxes`; `lanes` sets ways side by side that
//! share a corner; `led` makes the routes of single ties from all that, and `route` is one of them.

mod boxes;
mod lanes;
mod led;
mod pairs;
mod route;
mod search;
mod ways;

use super::placement::Placement;
use crate::map::Partnership;

pub(super) use led::Led;
pub use route::{Bend, Piece, Route};
pub(super) use ways::APART;

/// The ways of all ties that hold between two actors, in the order of the file.
///
/// Ties between the same two actors lie side by side. All of them run straight where that is free, else
/// in one low bow, else past the corners of the boxes in the way; where nothing is free, in the bow that
/// hides least. O(ties × log ties + pairs × boxes along a line × effort), the effort being bounded.
pub fn routes(partnership: &Partnership, placement: &Placement) -> Vec<Route> {
    Led::new(partnership, placement).all(partnership)
}

//! Flow: actors in layers from left to right, along the ties that something flows by.
//!
//! The layered drawing of Sugiyama, Tagawa and Toda (1981), one part of the network after another:
//! `acyclic` takes rounds out, `layers` says who stands in which layer, `order` who stands above whom,
//! `level` how high, and `columns` how far to the right; `parts` sets the parts out on the page, and
//! `beside` whoever the chosen ties don't touch. `streams` knows which ties these are.

mod acyclic;
mod beside;
mod columns;
mod layers;
mod level;
mod order;
mod part;
mod parts;
mod streams;

use super::arrangement::{Arrangement, Held};
use super::geometry::Point;
use super::network::Network;
use super::placement::Sizes;
use crate::map::{Partnership, Stream};

pub use streams::flows;

/// Places the actors of a partnership in layers along the ties of a stream, with everyone else below.
///
/// O(sweeps × (ties × layers that they span + actors × log actors)).
// Comes later than the first map.
#[inline(never)]
pub(super) fn flow(partnership: &Partnership, sizes: &Sizes, stream: Stream, held: &Held) -> Arrangement {
    let network = Network::new(partnership, sizes);
    let arcs = streams::arcs(partnership, &network, stream);
    let before = network.known(&held.before);
    let mut places = vec![Point::default(); network.len()];
    let (parts, untouched) = parts::parts(network.len(), &arcs);
    let drawn: Vec<_> = parts.iter().map(|part| part::Part::new(&network, part, &arcs, &before)).collect();
    let most = parts::set_out(&drawn, beside::room(&network, &untouched), &mut places);
    let above = network.bounds(parts.iter().flatten(), &places);
    beside::set_beside(&network, &untouched, above, most, &before, &mut places);
    let mut placement = network.placement(partnership, sizes, &places);
    placement.keep(partnership, &held.pinned);
    Arrangement { placement, boxes: Vec::new(), along: Some(stream) }
}

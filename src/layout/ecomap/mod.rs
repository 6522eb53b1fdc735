//! The ecomap: the service user at the heart, people around, agencies outside.
//!
//! `fresh` makes a picture that nobody has seen yet; `stood` leaves everyone where they stood in an ecomap
//! and fits in whoever is new, and `turned` comes from another layout as near as rings allow.

mod fresh;
mod stood;
mod turned;

use super::arrangement::Held;
use super::geometry::Point;
use super::network::Network;
use super::placement::{Placement, Sizes};
use super::shelves::shelve;
use crate::map::Partnership;

/// Places the actors of a partnership as an ecomap.
///
/// Everyone begins on the ring of their tier (Hartman 1978; the order on rings after Bachmaier 2007); a
/// seeded search then takes out crossings, ties under actors and cramped corners (Davidson and Harel
/// 1996), with the heart kept in the middle and the whole as wide as a screen. Maps of more than `SMALL`
/// actors are searched less, of more than `MIDDLE` placed by springs alone (Fruchterman and Reingold 1991).
/// Where most stood in an ecomap before, they stay and others are fitted in.
///
/// Up to `MIDDLE` actors some times the `BUDGET` of comparisons; beyond, O(actors × neighbours + links) for
/// each of 50 rounds of springs and up to 120 of keeping boxes apart.
pub(super) fn ecomap(partnership: &Partnership, sizes: &Sizes, held: &Held) -> Placement {
    let network = Network::new(partnership, sizes);
    let (tied, loose) = network.tied_and_loose();
    let before = network.known(&held.before);
    let pinned = network.known(&held.pinned);
    let mut places = vec![Point::default(); network.len()];
    if !tied.is_empty() {
        let part = network.part(&tied);
        let own = |of: &[Option<Point>]| tied.iter().map(|one| of[*one]).collect::<Vec<_>>();
        for (one, place) in tied.iter().zip(tied_places(&part, &own(&before), &own(&pinned), held.settled)) {
            places[*one] = place;
        }
    }
    let taken = tied.iter().map(|one| network.area(*one, places[*one])).collect();
    shelve(&network, &loose, taken, (&before, &pinned), &mut places);
    network.placement(partnership, sizes, &places)
}

/// Places of actors that all have ties.
fn tied_places(
    network: &Network,
    before: &[Option<Point>],
    pinned: &[Option<Point>],
    settled: bool,
) -> Vec<Point> {
    let known: Vec<_> = before.iter().zip(pinned).map(|(before, pinned)| pinned.or(*before)).collect();
    // Of a few pins only the rest is kept near, once all is placed.
    if 2 * known.iter().flatten().count() < network.len() {
        return fresh::places(network);
    }
    let fixed: Vec<_> = pinned.iter().map(Option::is_some).collect();
    turned::places(network, &known, &fixed, settled)
}

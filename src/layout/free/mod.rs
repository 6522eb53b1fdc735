//! Free: actors as far from one another as the ways between them are long.
//!
//! Who is a tie apart stands near, who is many ties apart far: the picture shows the network's own shape and
//! nothing else. [`piece`] lays out one connected part by stress majorisation, [`pack`] puts the parts
//! together, and whoever has no tie stands on a shelf beneath.

mod align;
mod apart;
mod descent;
mod hops;
mod judge;
mod pack;
mod piece;
mod pivots;
mod polish;
mod room;
mod start;
mod terms;
mod vacancy;

use self::apart::apart;
use self::pack::pack;
use self::piece::{Piece, Stand};
use super::arrangement::Held;
use super::geometry::{Point, Rect};
use super::network::Network;
use super::placement::{Placement, Sizes};
use super::shelves::shelve;
use crate::map::Partnership;

/// Places the actors of a partnership by the lengths of the ways between them.
///
/// Who is pinned stays there. With a picture from before, each connected part stands where most of it stood,
/// turned as it was, and its actors move only as far as the change asks for. O(actors × 100) and some rounds
/// of it for large maps; O(actors²) for small ones.
// Comes later than the first map.
#[inline(never)]
pub(super) fn free(partnership: &Partnership, sizes: &Sizes, held: &Held) -> Placement {
    let network = Network::new(partnership, sizes);
    let (before, pinned) = (network.known(&held.before), network.known(&held.pinned));
    let (tied, loose) = network.tied_and_loose();
    let mut places = vec![Point::default(); network.len()];
    place_tied(&network, &before, &pinned, &mut places);
    let taken = tied.iter().map(|one| network.area(*one, places[*one])).collect();
    shelve(&network, &loose, taken, (&before, &pinned), &mut places);
    network.placement(partnership, sizes, &places)
}

/// Places all that have ties.
fn place_tied(network: &Network, before: &[Option<Point>], pinned: &[Option<Point>], places: &mut [Point]) {
    let (mut anchored, mut fresh) = (Vec::new(), Vec::new());
    for members in parts(network) {
        let own = |of: &[Option<Point>]| members.iter().map(|one| of[*one]).collect::<Vec<_>>();
        let piece = Piece::new(network.part(&members), own(before), own(pinned));
        let (found, stand) = piece.place();
        for (one, place) in members.iter().zip(found) {
            places[*one] = place;
        }
        match stand {
            Stand::Anchored => anchored.push(members),
            Stand::Free => fresh.push(members),
        }
    }
    let bounds = |members: &[usize], places: &[Point]| network.bounds(members, places).unwrap_or_default();
    let shelved = network.tied_and_loose().1.into_iter();
    let shelved = shelved.filter_map(|one| before[one].map(|place| network.area(one, place)));
    let standing = Rect::enclosing(anchored.iter().map(|members| bounds(members, places)));
    // Whoever stood on a shelf may stay there, so that what is new goes beneath.
    let standing = standing.map(|standing| shelved.fold(standing, |all, one| all.with(one)));
    let areas: Vec<_> = fresh.iter().map(|members| bounds(members, places)).collect();
    for (members, step) in fresh.iter().zip(pack(&areas, standing)) {
        members.iter().for_each(|one| places[*one] = places[*one] + step);
    }
    if anchored.len() > 1 {
        // Parts that stay where they stood may have grown into one another.
        let of: Vec<_> = anchored.concat();
        let half: Vec<_> = of.iter().map(|one| network.half[*one]).collect();
        let fixed: Vec<_> = of.iter().map(|one| pinned[*one].is_some()).collect();
        let mut own: Vec<_> = of.iter().map(|one| places[*one]).collect();
        apart(&half, &fixed, &mut own);
        of.iter().zip(own).for_each(|(one, place)| places[*one] = place);
    }
}

/// The connected parts of two actors and more, the largest first.
fn parts(network: &Network) -> Vec<Vec<usize>> {
    let mut seen = vec![false; network.len()];
    let mut parts = Vec::new();
    for first in 0..network.len() {
        if seen[first] || network.around[first].is_empty() {
            continue;
        }
        seen[first] = true;
        let mut members = vec![first];
        let mut next = 0;
        while let Some(one) = members.get(next).copied() {
            next += 1;
            for other in network.neighbours(one) {
                if !std::mem::replace(&mut seen[other], true) {
                    members.push(other);
                }
            }
        }
        members.sort_unstable();
        parts.push(members);
    }
    parts.sort_by_key(|members| (std::cmp::Reverse(members.len()), members[0]));
    parts
}

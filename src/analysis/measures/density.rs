//! How many of the ties that there could be there are, and how many are returned.

use super::network::{Network, Way};

/// The share of ordered pairs of actors that a tie joins, 0 to 1; 0 where there are no pairs
/// (Wasserman and Faust 1994).
pub fn density(network: &Network) -> f64 {
    let actors = network.actors();
    share(network.onward(Way::Along).edge_count(), actors * actors.saturating_sub(1))
}

/// The share of joined ordered pairs that are joined the other way as well, 0 to 1; 0 where none
/// is joined (Wasserman and Faust 1994). O(actors + ties).
pub fn reciprocity(network: &Network) -> f64 {
    let (along, against) = (network.onward(Way::Along), network.backward(Way::Along));
    let returned = (0..network.actors() as u32)
        .map(|actor| in_both(along.neighbors_slice(actor), against.neighbors_slice(actor)))
        .sum();
    share(returned, along.edge_count())
}

/// `part` of `whole`; none of nothing.
pub(super) fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

/// How many numbers two rising lists have in common.
fn in_both(mut one: &[u32], mut other: &[u32]) -> usize {
    let mut count = 0;
    while let ([first, rest @ ..], [second, others @ ..]) = (one, other) {
        count += usize::from(first == second);
        if first <= second {
            one = rest;
        }
        if second <= first {
            other = others;
        }
    }
    count
}

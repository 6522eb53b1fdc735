//! Whom and which tie a network can't lose without falling apart.

use petgraph::algo::articulation_points::articulation_points as of_graph;
use petgraph::algo::bridges::bridges as bridges_of;
use petgraph::visit::EdgeRef;

use super::network::{Network, Way};

/// The actors without whom some of the others would no longer be joined: articulation points
/// (Tarjan 1972), in the order of places. O(actors + ties).
pub fn articulation_points(network: &Network) -> Vec<usize> {
    let mut points: Vec<_> =
        of_graph(network.onward(Way::Either)).into_iter().map(|actor| actor as usize).collect();
    // The library gives a hash set.
    points.sort_unstable();
    points
}

/// The pairs of actors whom nothing would join any longer, even by way of others, if they weren't
/// tied: bridges (Tarjan 1974), in the order of places. Parallel ties of a pair are one bridge.
/// O(actors + ties).
pub fn bridges(network: &Network) -> Vec<(usize, usize)> {
    let mut bridges: Vec<_> = bridges_of(network.onward(Way::Either))
        .map(|bridge| (bridge.source() as usize, bridge.target() as usize))
        // Each pair stands in the rows of both.
        .filter(|(one, other)| one < other)
        .collect();
    bridges.sort_unstable();
    bridges
}

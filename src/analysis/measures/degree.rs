//! How many ties each actor has.

use super::network::Network;

/// How many ties touch each actor. Parallel ties count each; a tie of an actor with itself counts once.
pub fn degree(network: &Network) -> Vec<usize> {
    let mut degree = vec![0; network.actors()];
    for link in network.links() {
        degree[link.from] += 1;
        if link.from != link.to {
            degree[link.to] += 1;
        }
    }
    degree
}

/// How many ties lead to each actor; a mutual tie leads to both.
pub fn degree_in(network: &Network) -> Vec<usize> {
    let mut degree = vec![0; network.actors()];
    for link in network.links() {
        degree[link.to] += 1;
        if link.mutual && link.from != link.to {
            degree[link.from] += 1;
        }
    }
    degree
}

/// How many ties lead on from each actor; a mutual tie leads on from both.
pub fn degree_out(network: &Network) -> Vec<usize> {
    let mut degree = vec![0; network.actors()];
    for link in network.links() {
        degree[link.from] += 1;
        if link.mutual && link.from != link.to {
            degree[link.to] += 1;
        }
    }
    degree
}

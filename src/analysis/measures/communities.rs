//! Groups with more ties inside than chance would bring.

use std::cmp::Reverse;

use petgraph::unionfind::UnionFind;

use super::components::groups;
use super::degree::degree;
use super::louvain::{Level, louvain};
use super::modularity::modularity;
use super::network::Network;

/// The community of each actor, numbered from 0: the largest first, of equal ones that of the first
/// actor. An actor without ties to others is one of its own.
///
/// By the method of Louvain (Blondel et al. 2008) on the simple network without directions. What it
/// finds hangs on the order in which actors are taken; where others throw dice, it is tried here in
/// several fixed orders, and the most modular result stands. A community that falls apart is parted,
/// which the method may leave out (Traag, Waltman and van Eck 2019). About O(ties × rounds).
pub fn communities(network: &Network) -> Vec<usize> {
    let whole = Level::of(network);
    let found = orders(network).into_iter().map(|order| parted(network, &louvain(&whole, &order)));
    let weighed = found.map(|one| (modularity(network, &one), one));
    // The first of equals.
    let best = weighed.reduce(|best, next| if next.0 > best.0 { next } else { best });
    best.map_or(Vec::new(), |(_, community)| community)
}

/// The orders in which actors are taken: by their ties, rising and falling, then that of the map,
/// forwards and backwards from several starts. The fewer actors, the more starts: where all look
/// alike, as in a ring, one start is as good as another, and one of many is lucky.
fn orders(network: &Network) -> Vec<Vec<usize>> {
    let size = network.actors();
    let degree = degree(network);
    let mut rising: Vec<usize> = (0..size).collect();
    let mut falling = rising.clone();
    let starts = (400 / size.max(1)).clamp(1, 8);
    let rounds = (0..starts).flat_map(|start| {
        let mut round: Vec<usize> = (0..size).collect();
        round.rotate_left(start * size / starts);
        [round.clone(), round.into_iter().rev().collect()]
    });
    let rounds: Vec<_> = rounds.collect();
    rising.sort_by_key(|actor| degree[*actor]);
    falling.sort_by_key(|actor| Reverse(degree[*actor]));
    [rising, falling].into_iter().chain(rounds).collect()
}

/// The same communities, each part that hangs together one of its own, numbered by size.
fn parted(network: &Network, community: &[usize]) -> Vec<usize> {
    let mut parts = UnionFind::<usize>::new(network.actors());
    for link in network.links() {
        if community[link.from] == community[link.to] {
            parts.union(link.from, link.to);
        }
    }
    let mut parted = vec![0; network.actors()];
    for (number, group) in groups(&parts.into_labeling()).iter().enumerate() {
        for actor in group {
            parted[*actor] = number;
        }
    }
    parted
}

#[cfg(test)]
mod tests {
    use super::super::network::{Link, Network};
    use super::{communities, modularity};

    fn joined(actors: usize, pairs: &[(usize, usize)]) -> Network {
        let link = |&(from, to): &(usize, usize)| Link { from, to, mutual: true };
        Network::new(actors, pairs.iter().map(link).collect())
    }

    #[test]
    fn two_triangles_on_a_bridge_are_two_communities() {
        let network = joined(7, &[(0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 5), (5, 3)]);
        let found = communities(&network);
        assert_eq!(found, [0, 0, 0, 1, 1, 1, 2]);
        assert!((modularity(&network, &found) - (6.0 / 7.0 - 0.5)).abs() < 1e-12);
    }

    #[test]
    fn nobody_and_strangers_have_no_modularity() {
        assert!(communities(&joined(0, &[])).is_empty());
        let strangers = joined(3, &[]);
        assert_eq!(communities(&strangers), [0, 1, 2]);
        assert_eq!(modularity(&strangers, &[0, 1, 2]), 0.0);
    }

    #[test]
    fn every_ring_of_cliques_is_found_again() {
        // Thirty cliques of five in a ring, each joined to the next by one tie.
        let mut pairs = Vec::new();
        for clique in 0..30 {
            let at = clique * 5;
            pairs.extend((at..at + 5).flat_map(|one| (one + 1..at + 5).map(move |other| (one, other))));
            pairs.push((at, ((clique + 1) % 30) * 5 + 1));
        }
        let network = joined(150, &pairs);
        let found = communities(&network);
        assert!((0..150).all(|actor| found[actor] == found[actor / 5 * 5]), "no clique is cut");
        assert!(modularity(&network, &found) > 0.87);
    }
}

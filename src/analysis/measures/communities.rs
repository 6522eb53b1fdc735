//! Groups with more ties inside than chance would bring.

use petgraph::unionfind::UnionFind;

use super::components::groups;
use super::network::{Network, Way};

/// The community of each actor, numbered from 0: the largest first, of equal ones that of the first
/// actor. An actor without ties to others is one of its own.
///
/// By the method of Louvain (Blondel, Guillaume, Lambiotte and Lefebvre 2008), on the simple network
/// without directions, with actors taken in the order of their places and all sums in integers, so
/// that the same network always gives the same communities. A community that falls apart is parted,
/// which that method may leave out (Traag, Waltman and van Eck 2019). About O(ties × rounds); there
/// are seldom more than a dozen rounds.
pub fn communities(network: &Network) -> Vec<usize> {
    let beside = network.onward(Way::Either);
    let mut level = Level {
        rows: (0..network.actors() as u32)
            .map(|actor| beside.neighbors_slice(actor).iter().map(|other| (*other as usize, 1)).collect())
            .collect(),
        degrees: (0..network.actors() as u32)
            .map(|actor| beside.neighbors_slice(actor).len() as i64)
            .collect(),
    };
    let mut community: Vec<usize> = (0..network.actors()).collect();
    while let Some(moved) = level.settle() {
        for one in &mut community {
            *one = moved[*one];
        }
        level = level.joined(&moved);
    }
    let mut parts = UnionFind::<usize>::new(network.actors());
    for link in network.links() {
        if community[link.from] == community[link.to] {
            parts.union(link.from, link.to);
        }
    }
    for (number, group) in groups(&parts.into_labeling()).iter().enumerate() {
        for actor in group {
            community[*actor] = number;
        }
    }
    community
}

/// How many more of the ties lie within communities than if ties fell at random among actors with
/// the same degrees, as a share of all (Newman and Girvan 2004): up to 1; 0 where there is no tie.
/// Read on the simple network without directions.
///
/// # Panics
/// If `community` doesn't give every actor's.
pub fn modularity(network: &Network, community: &[usize]) -> f64 {
    assert_eq!(community.len(), network.actors(), "every actor is in a community");
    let beside = network.onward(Way::Either);
    let all = beside.edge_count() as f64;
    if all == 0.0 {
        return 0.0;
    }
    let count = community.iter().max().map_or(0, |most| most + 1);
    let (mut inside, mut degrees) = (vec![0_usize; count], vec![0_usize; count]);
    for (actor, own) in community.iter().enumerate() {
        let others = beside.neighbors_slice(actor as u32);
        degrees[*own] += others.len();
        inside[*own] += others.iter().filter(|other| community[**other as usize] == *own).count();
    }
    let parts = inside.iter().zip(&degrees);
    parts.map(|(inside, degrees)| *inside as f64 / all - (*degrees as f64 / all).powi(2)).sum()
}

/// A network of communities found so far, each as one point. Weights and degrees count every tie
/// from both of its ends, those within a point too.
struct Level {
    /// Whom each point is tied to, by how many ties, itself left out.
    rows: Vec<Vec<(usize, i64)>>,
    degrees: Vec<i64>,
}

impl Level {
    /// Moves points one by one into the community beside them where modularity gains most, until
    /// hardly anything is gained. The community of each, numbered without gaps; nothing if none moved.
    fn settle(&self) -> Option<Vec<usize>> {
        let size = self.rows.len();
        let all: i64 = self.degrees.iter().sum();
        let mut community: Vec<usize> = (0..size).collect();
        let mut total = self.degrees.clone();
        let mut tied = vec![0; size];
        let mut near = Vec::new();
        let mut moved = false;
        loop {
            let mut gained: i128 = 0;
            for point in 0..size {
                let (own, degree) = (community[point], self.degrees[point]);
                total[own] -= degree;
                for &(other, ties) in &self.rows[point] {
                    let there = community[other];
                    if tied[there] == 0 {
                        near.push(there);
                    }
                    tied[there] += ties;
                }
                // What modularity gains, times half the square of all degrees: whole numbers.
                let gain = |there: usize| tied[there] * all - total[there] * degree;
                let stay = gain(own);
                let best = near.iter().map(|there| (gain(*there), std::cmp::Reverse(*there))).max();
                if let Some((most, std::cmp::Reverse(there))) = best
                    && most > stay
                {
                    community[point] = there;
                    gained += i128::from(most - stay);
                    moved = true;
                }
                total[community[point]] += degree;
                for there in near.drain(..) {
                    tied[there] = 0;
                }
            }
            // A ten-millionth of modularity is not worth another round.
            if gained * 20_000_000 <= i128::from(all) * i128::from(all) {
                break;
            }
        }
        moved.then(|| numbered(&community))
    }

    /// The network in which each of the communities is a point.
    fn joined(&self, community: &[usize]) -> Self {
        let count = community.iter().max().map_or(0, |most| most + 1);
        let mut degrees = vec![0; count];
        let mut rows: Vec<Vec<(usize, i64)>> = vec![Vec::new(); count];
        for (point, own) in community.iter().enumerate() {
            degrees[*own] += self.degrees[point];
            let outside = self.rows[point].iter().map(|(other, ties)| (community[*other], *ties));
            rows[*own].extend(outside.filter(|(there, _)| there != own));
        }
        for row in &mut rows {
            row.sort_unstable();
            row.dedup_by(|again, first| {
                let same = again.0 == first.0;
                first.1 += if same { again.1 } else { 0 };
                same
            });
        }
        Self { rows, degrees }
    }
}

/// The same labels, from 0 without gaps, in the order in which they first come.
fn numbered(labels: &[usize]) -> Vec<usize> {
    let mut number_of = vec![None; labels.len()];
    let mut next = 0;
    labels
        .iter()
        .map(|label| {
            *number_of[*label].get_or_insert_with(|| {
                next += 1;
                next - 1
            })
        })
        .collect()
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

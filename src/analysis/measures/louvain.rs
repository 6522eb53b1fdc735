//! Communities by the method of Louvain (Blondel, Guillaume, Lambiotte and Lefebvre 2008).

use super::network::{Network, Way};

/// The community of each actor of the network that `whole` is, if actors are first moved in this
/// order. All sums are in integers, so that the same network and order always give the same communities.
///
/// About O(ties × rounds); there are seldom more than a dozen rounds.
pub(super) fn louvain(whole: &Level, order: &[usize]) -> Vec<usize> {
    let mut community: Vec<usize> = (0..whole.degrees.len()).collect();
    // Once communities have been joined, single actors may find a better one: then all begins again.
    while whole.settle(order, &mut community) {
        community = numbered(&community);
        let mut level = whole.joined(&community);
        loop {
            let points: Vec<usize> = (0..level.degrees.len()).collect();
            let mut moved = points.clone();
            if !level.settle(&points, &mut moved) {
                break;
            }
            let moved = numbered(&moved);
            for one in &mut community {
                *one = moved[*one];
            }
            level = level.joined(&moved);
        }
    }
    community
}

/// A network of communities found so far, each as one point. Weights and degrees count every tie
/// from both of its ends, those within a point too.
pub(super) struct Level {
    /// Whom points are tied to, by how many ties, themselves left out: one point after the other.
    beside: Vec<(usize, i64)>,
    /// Where in `beside` those of each point end.
    ends: Vec<usize>,
    degrees: Vec<i64>,
}

impl Level {
    /// The level at which every actor is a point.
    pub fn of(network: &Network) -> Self {
        let rows = network.onward(Way::Either);
        let (mut beside, mut ends) = (Vec::with_capacity(rows.edge_count()), Vec::new());
        for actor in 0..network.actors() as u32 {
            beside.extend(rows.neighbors_slice(actor).iter().map(|other| (*other as usize, 1)));
            ends.push(beside.len());
        }
        let degrees = (0..network.actors() as u32).map(|actor| rows.neighbors_slice(actor).len() as i64);
        Self { beside, ends, degrees: degrees.collect() }
    }

    /// Whom a point is tied to, by how many ties.
    fn row(&self, point: usize) -> &[(usize, i64)] {
        let first = if point == 0 { 0 } else { self.ends[point - 1] };
        &self.beside[first..self.ends[point]]
    }

    /// Moves points one by one, in this order, out of the community where they are into that beside
    /// them where modularity gains most, until hardly anything is gained. Whether any moved.
    fn settle(&self, order: &[usize], community: &mut [usize]) -> bool {
        let size = self.degrees.len();
        let all: i64 = self.degrees.iter().sum();
        let mut total = vec![0; size];
        for (point, own) in community.iter().enumerate() {
            total[*own] += self.degrees[point];
        }
        let mut tied = vec![0; size];
        let mut near = Vec::new();
        let mut moved = false;
        loop {
            let mut gained: i128 = 0;
            for &point in order {
                let (own, degree) = (community[point], self.degrees[point]);
                total[own] -= degree;
                for &(other, ties) in self.row(point) {
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
        moved
    }

    /// The network in which each of the communities is a point.
    fn joined(&self, community: &[usize]) -> Self {
        let count = community.iter().max().map_or(0, |most| most + 1);
        let mut degrees = vec![0; count];
        let mut between = Vec::with_capacity(self.beside.len());
        for (point, own) in community.iter().enumerate() {
            degrees[*own] += self.degrees[point];
            let outside = self.row(point).iter().map(|(other, ties)| (*own, community[*other], *ties));
            between.extend(outside.filter(|(own, there, _)| own != there));
        }
        between.sort_unstable_by_key(|(own, there, _)| (*own, *there));
        let (mut beside, mut ends) = (Vec::new(), vec![0; count]);
        for alike in between.chunk_by(|one, next| (one.0, one.1) == (next.0, next.1)) {
            beside.push((alike[0].1, alike.iter().map(|(.., ties)| ties).sum()));
            ends[alike[0].0] = beside.len();
        }
        // Whoever is tied to nobody ends where the one before does.
        for point in 1..count {
            ends[point] = ends[point].max(ends[point - 1]);
        }
        Self { beside, ends, degrees }
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

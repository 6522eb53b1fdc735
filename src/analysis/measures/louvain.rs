//! Communities by the method of Louvain (Blondel, Guillaume, Lambiotte and Lefebvre 2008).

use super::network::{Network, Way};

/// The community of each actor, if actors are first moved in this order. All sums are in integers,
/// so that the same network and order always give the same communities.
///
/// About O(ties × rounds); there are seldom more than a dozen rounds.
pub(super) fn louvain(network: &Network, order: &[usize]) -> Vec<usize> {
    let whole = Level::of(network);
    let mut community: Vec<usize> = (0..network.actors()).collect();
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
struct Level {
    /// Whom each point is tied to, by how many ties, itself left out.
    rows: Vec<Vec<(usize, i64)>>,
    degrees: Vec<i64>,
}

impl Level {
    fn of(network: &Network) -> Self {
        let beside = network.onward(Way::Either);
        let rows = (0..network.actors() as u32).map(|actor| beside.neighbors_slice(actor));
        Self {
            rows: rows.clone().map(|row| row.iter().map(|other| (*other as usize, 1)).collect()).collect(),
            degrees: rows.map(|row| row.len() as i64).collect(),
        }
    }

    /// Moves points one by one, in this order, out of the community where they are into that beside
    /// them where modularity gains most, until hardly anything is gained. Whether any moved.
    fn settle(&self, order: &[usize], community: &mut [usize]) -> bool {
        let size = self.rows.len();
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
        moved
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

//! How often each actor stands between others.

use super::network::{Network, Rows, Way};
use super::pull::{LANES, NONE, Pull, Values};
use super::sweep::{Rings, Sweep, sweep_from_all};

/// The share of shortest paths between each two others that pass through each actor, on average
/// over all ordered pairs of others, 0 to 1 (Freeman 1977); 0 for fewer than three actors.
///
/// The algorithm is that of Brandes (2001). O(actors × ties).
pub fn betweenness(network: &Network, way: Way) -> Vec<f64> {
    let mut between = Between::new(network, way);
    sweep_from_all(network.onward(way), |sweep| between.add(sweep));
    between.shares()
}

/// How far the shortest paths from those who were swept from depend on each actor.
pub(super) struct Between<'a> {
    onward: &'a Rows,
    backward: &'a Rows,
    /// The rings around the starts that are being followed.
    rings: Rings<u8>,
    pull: Pull,
    /// How many shortest paths lead to each actor: floats, as there may be more than any integer holds.
    paths: Vec<Values>,
    sum: Vec<f64>,
}

impl<'a> Between<'a> {
    /// With nobody swept from so far.
    pub fn new(network: &'a Network, way: Way) -> Self {
        let size = network.actors();
        Self {
            onward: network.onward(way),
            backward: network.backward(way),
            rings: Rings::default(),
            pull: Pull::new(size),
            paths: vec![NONE; size],
            sum: vec![0.0; size],
        }
    }

    /// Adds how far paths from where `sweep` started to all others depend on each actor.
    pub fn add(&mut self, sweep: &Sweep) {
        for first in (0..sweep.starts().len()).step_by(LANES) {
            sweep.rings_around_eight(first, &mut self.rings);
            if self.count_paths() {
                self.add_dependencies();
            } else {
                let starts = first..sweep.starts().len().min(first + LANES);
                starts.for_each(|start| self.add_by_logarithms(&sweep.distances(start)));
            }
        }
    }

    /// Counts the paths from each of the starts to each actor; whether they could be counted.
    fn count_paths(&mut self) -> bool {
        let Self { backward, rings, pull, paths, .. } = self;
        let mut most = NONE;
        paths.fill(NONE);
        pull.along(backward, rings.iter(), |actor, starts, nearer| {
            // One path, of no ties, leads to the start itself.
            let all = starts.only(nearer.map(|paths| if paths > 1.0 { paths } else { 1.0 }));
            for lane in 0..LANES {
                paths[actor][lane] += all[lane];
                most[lane] = if all[lane] > most[lane] { all[lane] } else { most[lane] };
            }
            all
        });
        most.iter().all(|most| most.is_finite())
    }

    /// The dependency on an actor is the sum, over those whom paths lead to next, of (their own
    /// dependency + 1) × its paths / theirs. Kept divided by paths, it takes additions alone.
    fn add_dependencies(&mut self) {
        let Self { onward, rings, pull, paths, sum, .. } = self;
        // The start isn't between itself and others.
        pull.along(onward, rings.iter().skip(1).rev(), |actor, starts, beyond| {
            let paths = &paths[actor];
            let beyond = starts.only(beyond);
            sum[actor] += beyond.iter().zip(paths).map(|(beyond, paths)| beyond * paths).sum::<f64>();
            starts.only(std::array::from_fn(|lane| beyond[lane] + 1.0 / paths[lane]))
        });
    }

    /// The same for one start, where there are more paths than a float can count: from their logarithms.
    fn add_by_logarithms(&mut self, distances: &[Option<usize>]) {
        let mut order: Vec<u32> = (0..distances.len() as u32).collect();
        order.retain(|actor| distances[*actor as usize].is_some());
        order.sort_by_key(|actor| distances[*actor as usize]);
        let next_to = |rows: &'a Rows, actor: u32, step: isize| {
            let there = distances[actor as usize].and_then(|distance| distance.checked_add_signed(step));
            let near = rows.neighbors_slice(actor).iter().map(|other| *other as usize);
            near.filter(|other| there.is_some() && distances[*other] == there).collect::<Vec<_>>()
        };
        let mut paths = vec![0.0; self.sum.len()];
        for &actor in &order {
            let nearer = next_to(self.backward, actor, -1);
            let most = nearer.iter().map(|other| paths[*other]).fold(f64::NEG_INFINITY, f64::max);
            let times: f64 = nearer.iter().map(|other| (paths[*other] - most).exp()).sum();
            paths[actor as usize] = if nearer.is_empty() { 0.0 } else { most + times.ln() };
        }
        let mut dependency = vec![0.0; self.sum.len()];
        for &actor in order.iter().skip(1).rev() {
            let place = actor as usize;
            let through = |next: usize| (paths[place] - paths[next]).exp() * (1.0 + dependency[next]);
            dependency[place] = next_to(self.onward, actor, 1).into_iter().map(through).sum();
            self.sum[place] += dependency[place];
        }
    }

    /// The sums as shares of all ordered pairs of others.
    pub fn shares(self) -> Vec<f64> {
        let size = self.sum.len();
        let pairs = (size.saturating_sub(1) * size.saturating_sub(2)).max(1) as f64;
        self.sum.into_iter().map(|sum| sum / pairs).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::super::network::{Link, Network, Way};
    use super::betweenness;

    /// `count` joints in a row, each two of them joined by way of `wide` actors side by side.
    fn chain(count: usize, wide: usize) -> Network {
        let step = wide + 1;
        let link = |from, to| Link { from, to, mutual: true };
        let links = (0..count - 1).flat_map(|joint| {
            let at = joint * step;
            (at + 1..at + step).flat_map(move |one| [link(at, one), link(one, at + step)])
        });
        Network::new((count - 1) * step + 1, links.collect())
    }

    /// What lies to the left and right of a joint is joined through it; and of the two ways
    /// between two that stand side by side next to it, it is on one.
    fn of_joint(joint: usize, count: usize, wide: usize) -> f64 {
        let (left, right) = (joint * (wide + 1), (count - 1 - joint) * (wide + 1));
        let all = left + right;
        (2 * left * right + wide * (wide - 1)) as f64 / (all * (all - 1)) as f64
    }

    #[test]
    fn a_joint_is_between_all_that_it_joins() {
        for (count, wide) in [(3, 2), (9, 4), (5, 3)] {
            let found = betweenness(&chain(count, wide), Way::Either);
            let joint = count / 2;
            assert!((found[joint * (wide + 1)] - of_joint(joint, count, wide)).abs() < 1e-12);
        }
    }

    #[test]
    fn more_paths_than_a_float_can_count_are_weighed_all_the_same() {
        // 4^599 paths from end to end; a float holds less than 4^512.
        let found = betweenness(&chain(600, 4), Way::Either);
        assert!(found.iter().all(|value| value.is_finite()));
        assert!((found[300 * 5] - of_joint(300, 600, 4)).abs() < 1e-9);
    }
}

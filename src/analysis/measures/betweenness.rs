//! How often each actor stands between others.

use super::network::{Network, Way};
use super::sweep::Sweep;

/// The share of shortest paths between each two others that pass through each actor, on average
/// over all ordered pairs of others, 0 to 1 (Freeman 1977); 0 for fewer than three actors.
///
/// The algorithm is that of Brandes (2001). O(actors × ties).
pub fn betweenness(network: &Network, way: Way) -> Vec<f64> {
    let size = network.actors();
    let rows = network.onward(way);
    let mut sum = vec![0.0; size];
    let mut sweep = Sweep::new(rows);
    let mut room = vec![0.0; size];
    for start in 0..size {
        sweep.from(rows, start);
        let own = sum[start];
        if sweep.is_countless() {
            add_dependencies_by_logarithms(&sweep, &mut room, &mut sum);
        } else {
            add_dependencies(&sweep, &mut room, &mut sum);
        }
        // The start isn't between itself and others.
        sum[start] = own;
    }
    let pairs = (size.saturating_sub(1) * size.saturating_sub(2)).max(1) as f64;
    sum.iter_mut().for_each(|value| *value /= pairs);
    sum
}

/// Adds to `sum` how far paths from the start of the sweep to all others depend on each actor.
///
/// The dependency on an actor is the sum, over those whom paths lead to next, of (their own
/// dependency + 1) × its paths / theirs. Kept divided by paths, it takes additions alone.
fn add_dependencies(sweep: &Sweep, room: &mut [f64], sum: &mut [f64]) {
    for (actor, further) in sweep.steps().rev() {
        let beyond: f64 = further.iter().map(|next| room[*next as usize]).sum();
        let paths = sweep.paths(actor);
        room[actor] = beyond + 1.0 / paths;
        sum[actor] += beyond * paths;
    }
}

/// The same, where there are more paths than a float can count: from their logarithms.
fn add_dependencies_by_logarithms(sweep: &Sweep, room: &mut [f64], sum: &mut [f64]) {
    let mut paths = vec![f64::NEG_INFINITY; sum.len()];
    for (step, (actor, further)) in sweep.steps().enumerate() {
        if step == 0 {
            paths[actor] = 0.0;
        }
        for next in further.iter().map(|next| *next as usize) {
            let (less, more) = (paths[actor].min(paths[next]), paths[actor].max(paths[next]));
            paths[next] = more + (less - more).exp().ln_1p();
        }
    }
    for (actor, further) in sweep.steps().rev() {
        let through = |next: usize| (paths[actor] - paths[next]).exp() * (1.0 + room[next]);
        room[actor] = further.iter().map(|next| through(*next as usize)).sum();
        sum[actor] += room[actor];
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

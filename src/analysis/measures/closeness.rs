//! How near each actor is to the others.

use super::density::share;
use super::network::{Network, Way};
use super::sweep::{Sweep, sweep_from_all};

/// One over the mean distance between each actor and whoever can be reached, times the share of
/// the others that can be, 0 to 1 (Wasserman and Faust 1994). 0 for whoever is on their own.
///
/// Along the ties it is the distance *to* the actor from the others, as in directed networks what
/// counts is whether others reach one. At most O(actors × ties), and mostly a small part of it.
pub fn closeness(network: &Network, way: Way) -> Vec<f64> {
    let mut closeness = vec![0.0; network.actors()];
    sweep_from_all(network.backward(way), |sweep| of_starts(sweep, &mut closeness));
    closeness
}

/// Writes the closeness of each from whom `sweep` started to its place in `closeness`.
pub(super) fn of_starts(sweep: &Sweep, closeness: &mut [f64]) {
    let (mut reached, mut far) = (vec![0; sweep.starts().len()], vec![0; sweep.starts().len()]);
    for (distance, ring) in sweep.rings().iter().enumerate().skip(1) {
        for (_, starts) in ring {
            let mut starts = *starts;
            while starts != 0 {
                let start = starts.trailing_zeros() as usize;
                reached[start] += 1;
                far[start] += distance;
                starts &= starts - 1;
            }
        }
    }
    let others = closeness.len().saturating_sub(1);
    for ((start, reached), far) in sweep.starts().iter().zip(reached).zip(far) {
        closeness[*start as usize] = share(reached, far) * share(reached, others);
    }
}

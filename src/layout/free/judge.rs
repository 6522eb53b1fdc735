//! Judges pictures of the same network by one measure.

use super::hops::{Hops, NO_WAY};
use crate::layout::geometry::Point;
use crate::layout::network::Network;

/// Up to so many actors are asked how far all others are.
const ASKED: usize = 60;

/// The ways from some actors to all others.
pub(super) struct Judge {
    ways: Vec<(usize, Vec<u32>)>,
}

impl Judge {
    /// For a connected network: asks actors evenly spread over the list, whether they are pivots or not. The
    /// descent brings pivots to rights before all else, and would be judged too well by them.
    /// O([`ASKED`] × (actors + links)).
    pub fn new(network: &Network) -> Self {
        let hops = Hops::new(network);
        let mut queue = Vec::new();
        let ways = (0..hops.len()).step_by(hops.len().div_ceil(ASKED).max(1)).map(|one| {
            let mut found = Vec::new();
            hops.from(one, &mut found, &mut queue);
            (one, found)
        });
        Self { ways: ways.collect() }
    }

    /// Normalised stress at the best scale: the mean, over pairs, of the square by which a distance is off,
    /// as a share of the number of ties between the two. 0 is perfect, 1 everyone on one spot (Kamada and
    /// Kawai 1989, normalised). O([`ASKED`] × actors).
    pub fn stress(&self, places: &[Point]) -> f64 {
        let (mut sum, mut squares, mut count) = (0.0, 0.0, 0.0);
        for (one, ways) in &self.ways {
            for (other, hops) in ways.iter().enumerate().filter(|(_, hops)| **hops > 0 && **hops != NO_WAY) {
                let far = places[*one].to(places[other]) / f64::from(*hops);
                sum += far;
                squares += far * far;
                count += 1.0;
            }
        }
        // With the scale sum / squares, the mean of (scale × far - 1)² comes down to this.
        if squares > 0.0 { 1.0 - sum * sum / (squares * count) } else { 1.0 }
    }
}

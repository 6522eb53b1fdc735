//! How far a network turns round one actor.

use super::density::share;
use super::network::{Network, Way};

/// Degree centralisation: the sum of differences from the highest degree, over the most that it can
/// be, which is that of a star (Freeman 1978). 0 (all alike) to 1 (a star); 0 for fewer than three.
///
/// Degrees here are those of the simple network without directions.
pub fn centralisation(network: &Network) -> f64 {
    let beside = network.onward(Way::Either);
    let size = network.actors();
    let degrees = || (0..size as u32).map(|actor| beside.neighbors_slice(actor).len());
    let highest = degrees().max().unwrap_or(0);
    let differences: usize = degrees().map(|degree| highest - degree).sum();
    share(differences, size.saturating_sub(1) * size.saturating_sub(2))
}

//! An ecomap that nobody has seen yet.

use super::super::cost::{Cost, comparisons};
use super::super::forces::ease;
use super::super::geometry::Point;
use super::super::network::Network;
use super::super::overlap::separate;
use super::super::rings::rings;
use super::super::search::{Effort, Search};
use super::super::tiers::tiers;

/// Up to so many tied actors a picture is searched for from several beginnings.
const SMALL: usize = 40;
/// Up to so many it is searched for at all; beyond, springs have to do.
pub(super) const MIDDLE: usize = 150;
/// How many comparisons of a line or box with another a search may spend.
pub(super) const BUDGET: usize = 4_000_000;
/// How many beginnings there are.
const BEGINNINGS: u64 = 4;
/// Sets the numbers that searches draw.
const SEED: u64 = 16_000;
/// How many steps from each beginning, and to the end, there are for each actor.
const STEPS: (usize, usize) = (160, 60);
/// How much worse a picture may become at first: from rings, and from how actors stood.
const WARMTH: (f64, f64) = (120.0, 12.0);

/// Places of actors that all have ties: searched for as long as there is [`BUDGET`], or in large maps eased
/// by springs alone, O(actors × neighbours in a grid + links) for each of their rounds.
pub(super) fn places(network: &Network) -> Vec<Point> {
    let tiers = tiers(network);
    let cost = Cost::new(network, &tiers);
    let search = Search { network, tiers: &tiers, cost: &cost };
    if network.len() <= SMALL {
        best_of_several(&search)
    } else {
        eased(&search, rings(network, &tiers, 0.0))
    }
}

/// The same from one beginning, with less boldness, so that it stays near to that.
pub(super) fn near(search: &Search, mut places: Vec<Point>) -> Vec<Point> {
    let count = search.network.len();
    if count > SMALL {
        return eased(search, places);
    }
    let seed = SEED + count as u64;
    let steps = steps(search, STEPS.0);
    search.improve(&mut places, Effort { steps, warmth: WARMTH.1, seed });
    finished(search, places)
}

/// The best of several searches, from rings turned to several sides, brought to its end.
fn best_of_several(search: &Search) -> Vec<Point> {
    let count = search.network.len();
    let beginnings = (0..BEGINNINGS).map(|number| {
        let mut places = rings(search.network, search.tiers, number as f64 / BEGINNINGS as f64);
        let seed = SEED + count as u64 + number;
        let steps = steps(search, STEPS.0);
        search.improve(&mut places, Effort { steps, warmth: WARMTH.0, seed });
        (search.cost.whole(&places), places)
    });
    let best = beginnings.min_by(|a, b| a.0.total_cmp(&b.0));
    finished(search, best.map(|(_, places)| places).unwrap_or_default())
}

/// A picture after its last improvements. O([`BUDGET`]), and for lining up O(actors² ×
/// what it takes to weigh one).
pub(super) fn finished(search: &Search, mut places: Vec<Point>) -> Vec<Point> {
    let seed = search.network.len() as u64;
    let steps = steps(search, STEPS.1);
    search.improve(&mut places, Effort { steps, warmth: 4.0, seed });
    separate(&search.network.half, &mut places);
    search.tidy(&mut places);
    separate(&search.network.half, &mut places);
    places
}

/// So many steps for each actor, as far as the budget goes.
fn steps(search: &Search, each_actor: usize) -> usize {
    let most = BUDGET / BEGINNINGS as usize / comparisons(search.network);
    most.min(each_actor * search.network.len())
}

/// Places by springs, improved as far as the budget goes.
fn eased(search: &Search, mut places: Vec<Point>) -> Vec<Point> {
    let (network, count) = (search.network, search.network.len());
    ease(network, search.tiers, &mut places, if count > MIDDLE { 50 } else { 120 });
    separate(&network.half, &mut places);
    if count <= MIDDLE {
        let steps = BUDGET / comparisons(network);
        search.improve(&mut places, Effort { steps, warmth: 4.0, seed: count as u64 });
        separate(&network.half, &mut places);
    }
    places
}

//! The ecomap: the service user at the heart, people around, agencies outside.

use super::cost::Cost;
use super::forces::ease;
use super::geometry::{Point, Rect};
use super::network::Network;
use super::overlap::separate;
use super::placement::{Placement, Sizes};
use super::rings::rings;
use super::search::{Effort, Search};
use super::shelves::shelve;
use super::tiers::tiers;
use crate::map::Partnership;

/// Up to so many tied actors a picture is searched for from several beginnings.
const SMALL: usize = 40;
/// Up to so many it is searched for at all; beyond, springs have to do.
const MIDDLE: usize = 150;
/// How many comparisons of a line or box with another a search may spend.
const BUDGET: usize = 4_000_000;
/// How many beginnings there are.
const BEGINNINGS: u64 = 4;
/// Sets the numbers that searches draw.
const SEED: u64 = 16_000;
/// How many steps from each beginning, and to the end, there are for each actor.
const STEPS: (usize, usize) = (160, 60);

/// Places the actors of a partnership as an ecomap.
///
/// Everyone begins on the ring of their tier; a seeded search then takes out crossings, ties
/// under actors and cramped corners, with the heart kept in the middle and the whole as wide as
/// a screen. Maps of more than `SMALL` actors are searched less, of more than `MIDDLE` placed
/// by springs alone.
pub fn ecomap(partnership: &Partnership, sizes: &Sizes) -> Placement {
    let network = Network::new(partnership, sizes);
    let (tied, loose): (Vec<_>, Vec<_>) =
        (0..network.len()).partition(|one| !network.around[*one].is_empty());
    let mut places = vec![Point::default(); network.len()];
    if !tied.is_empty() {
        let part = network.part(&tied);
        for (one, place) in tied.iter().zip(tied_places(&part)) {
            places[*one] = place;
        }
    }
    let area =
        |one: &usize| Rect::around(places[*one], 2.0 * network.half[*one].0, 2.0 * network.half[*one].1);
    let above = tied.iter().map(area).reduce(|all, one| all.with(one));
    shelve(&network, &loose, above, &mut places);
    let mut placement = Placement::new(partnership, sizes);
    for (one, place) in places.iter().enumerate() {
        placement.put(network.at[one], *place);
    }
    placement
}

/// Places of actors that all have ties.
fn tied_places(network: &Network) -> Vec<Point> {
    let tiers = tiers(network);
    let cost = Cost::new(network, &tiers);
    let search = Search { network, tiers: &tiers, cost: &cost };
    if network.len() <= SMALL { best_of_several(&search) } else { eased(&search) }
}

/// The best of several searches, from rings turned to several sides, brought to its end.
fn best_of_several(search: &Search) -> Vec<Point> {
    let count = search.network.len();
    let most = BUDGET / BEGINNINGS as usize / each(search.network);
    let beginnings = (0..BEGINNINGS).map(|number| {
        let mut places = rings(search.network, search.tiers, number as f64 / BEGINNINGS as f64);
        let seed = SEED + count as u64 + number;
        search.improve(&mut places, Effort { steps: most.min(STEPS.0 * count), warmth: 120.0, seed });
        (search.cost.whole(&places), places)
    });
    let best = beginnings.min_by(|a, b| a.0.total_cmp(&b.0));
    let mut places = best.map(|(_, places)| places).unwrap_or_default();
    let steps = most.min(STEPS.1 * count);
    search.improve(&mut places, Effort { steps, warmth: 4.0, seed: count as u64 });
    separate(&search.network.half, &mut places);
    search.tidy(&mut places);
    separate(&search.network.half, &mut places);
    places
}

/// About how many comparisons one step of a search takes.
fn each(network: &Network) -> usize {
    let (count, links) = (network.len(), network.links.len());
    count + links + (2 * links / count + 1) * (links + count)
}

/// Places by springs, improved as far as the budget goes.
fn eased(search: &Search) -> Vec<Point> {
    let (network, count) = (search.network, search.network.len());
    let mut places = rings(network, search.tiers, 0.0);
    ease(network, search.tiers, &mut places, if count > MIDDLE { 50 } else { 120 });
    separate(&network.half, &mut places);
    if count <= MIDDLE {
        let steps = BUDGET / each(network);
        search.improve(&mut places, Effort { steps, warmth: 4.0, seed: count as u64 });
        separate(&network.half, &mut places);
    }
    places
}

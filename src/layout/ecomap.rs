//! The ecomap: the service user at the heart, people around, agencies outside.

use super::cost::Cost;
use super::forces::ease;
use super::geometry::{Point, Rect};
use super::network::Network;
use super::overlap::separate;
use super::placement::{Placement, Sizes};
use super::rings::rings;
use super::search::{search, tidy};
use super::shelves::shelve;
use super::tiers::{Tier, tiers};
use crate::map::Partnership;

/// Up to so many tied actors a picture is searched for from several beginnings.
const SMALL: usize = 40;
/// Up to so many it is searched for at all; beyond, springs have to do.
const MIDDLE: usize = 150;
/// How many comparisons the search may spend, on all beginnings together.
const BUDGET: usize = 8_000_000;

/// Places the actors of a partnership as an ecomap.
///
/// Everyone begins on the ring of their tier; a seeded search then takes out crossings, ties
/// under actors and cramped corners. It spends the same number of steps on any map, so small
/// maps come out best; those of more than a few hundred actors are placed by springs.
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
    let mut best: Option<(f64, Vec<Point>)> = None;
    let beginnings: &[f64] = if network.len() <= SMALL { &[0.0, 0.25, 0.5, 0.75] } else { &[0.0] };
    for turn in beginnings {
        let mut places = rings(network, &tiers, *turn);
        if network.len() > SMALL {
            ease(network, &tiers, &mut places, if network.len() > MIDDLE { 50 } else { 120 });
            separate(&network.half, &mut places);
        }
        if network.len() <= MIDDLE {
            let warmth = if network.len() <= SMALL { 80.0 } else { 4.0 };
            search(network, &tiers, &cost, &mut places, BUDGET / beginnings.len(), warmth);
        }
        separate(&network.half, &mut places);
        if beginnings.len() == 1 {
            return places;
        }
        tidy(&cost, &mut places);
        separate(&network.half, &mut places);
        let spent = cost.whole(&places) + misshape(network, &tiers, &places);
        if best.as_ref().is_none_or(|(least, _)| spent < *least) {
            best = Some((spent, places));
        }
    }
    best.map(|(_, places)| places).unwrap_or_default()
}

/// What it costs that a picture is much wider or taller than a screen, or has its heart at a side.
fn misshape(network: &Network, tiers: &[Tier], places: &[Point]) -> f64 {
    const SCREEN: f64 = 1.35;
    let area = |(place, half): (&Point, &(f64, f64))| Rect::around(*place, 2.0 * half.0, 2.0 * half.1);
    let all = places.iter().zip(&network.half).map(area).reduce(|all, one| all.with(one)).unwrap_or_default();
    let (width, height) = (all.width.max(1.0), all.height.max(1.0));
    let hearts = places.iter().zip(tiers).filter(|(_, tier)| tier.number == 0).map(|(place, _)| *place);
    let heart = Rect::holding(hearts).map_or(all.centre(), |area| area.centre()) - all.centre();
    50.0 * (width / height / SCREEN).ln().abs()
        + 80.0 * Point::new(heart.x / width, heart.y / height).length()
}

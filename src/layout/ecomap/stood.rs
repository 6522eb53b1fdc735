//! An ecomap as it stood: nobody moves, and whoever is new is fitted in.

use std::f64::consts::TAU;

use super::super::cost::comparisons;
use super::super::geometry::{Point, Rect};
use super::super::overlap::{GAP, free_place, parted};
use super::super::search::Search;
use super::super::tiers::{Tier, WIDER};
use super::fresh::BUDGET;

/// How many directions are tried for whoever is new, at each distance from the heart.
const DIRECTIONS: u32 = 48;
/// At which distances, as shares of the ring's.
const DISTANCES: [f64; 5] = [1.0, 0.85, 1.15, 0.7, 1.35];
/// How far around their neighbours' middle other places are tried.
const AMID: [f64; 4] = [60.0, 110.0, 170.0, 240.0];

/// Where the heart of a picture is: the middle of those who stand there, or else of all.
/// Linear in actors.
pub(super) fn heart(tiers: &[Tier], known: &[Option<Point>]) -> Point {
    let at = |only_hearts: bool| {
        let all = known.iter().zip(tiers).filter(|(_, tier)| !only_hearts || tier.number == 0);
        Point::mean(all.filter_map(|(place, _)| *place))
    };
    at(true).or_else(|| at(false)).unwrap_or_default()
}

/// Everyone whose place is known at it, and everyone else where a picture around `heart` costs least with
/// them: on their ring, or beside those they are tied to. Boxes come apart, should they overlap; `fixed` ones
/// stay even then.
///
/// O(new actors × places tried × degree × (links + actors)), within the budget of a search.
pub(super) fn places(search: &Search, heart: Point, known: &[Option<Point>], fixed: &[bool]) -> Vec<Point> {
    let network = search.network;
    let mut places: Vec<Point> = known.iter().map(|place| place.unwrap_or(heart) - heart).collect();
    let mut stands: Vec<bool> = known.iter().map(Option::is_some).collect();
    let mut new: Vec<usize> = (0..places.len()).filter(|one| !stands[*one]).collect();
    let mut left = BUDGET / comparisons(network);
    while !new.is_empty() {
        // Whoever is tied to most of those who stand knows best where they belong.
        let ties = |one: &usize| network.neighbours(*one).filter(|other| stands[*other]).count();
        let next = (0..new.len()).max_by_key(|slot| (ties(&new[*slot]), std::cmp::Reverse(new[*slot])));
        let one = new.remove(next.unwrap_or_default());
        let beside = network.neighbours(one).filter(|other| stands[*other]);
        let amid = Point::mean(beside.map(|other| places[other])).unwrap_or_default();
        // Those who are still to come stand where they would pull least.
        new.iter().for_each(|other| places[*other] = amid);
        places[one] = fitted(search, one, amid, &places, &stands, &mut left);
        stands[one] = true;
    }
    parted(&network.half, fixed, &mut places);
    places.iter_mut().for_each(|place| *place = *place + heart);
    places
}

/// The best free place for one who is new.
fn fitted(
    search: &Search,
    one: usize,
    amid: Point,
    places: &[Point],
    stands: &[bool],
    left: &mut usize,
) -> Point {
    let network = search.network;
    let standing = (0..places.len()).filter(|other| stands[*other]);
    let taken: Vec<Rect> = standing.map(|other| network.area(other, places[other])).collect();
    let fits = |place: Point| {
        let own = network.area(one, place).grown(GAP);
        !taken.iter().any(|other| other.overlaps(&own))
    };
    let rest = search.cost.rest(one, places);
    let mut tried = places.to_vec();
    let mut best: Option<(f64, Point)> = None;
    for place in tries(&search.tiers[one], amid).filter(|place| fits(*place)) {
        if *left == 0 {
            break;
        }
        *left -= 1;
        tried[one] = place;
        let limit = best.map_or(f64::INFINITY, |(least, _)| least);
        let cost = search.cost.at(&rest, &tried, limit);
        if cost < limit {
            best = Some((cost, place));
        }
    }
    best.map_or_else(|| free_place(&taken, amid, network.half[one]), |(_, place)| place)
}

/// Where someone new may stand: about those they are tied to, and on their ring, the nearest first.
fn tries(tier: &Tier, amid: Point) -> impl Iterator<Item = Point> {
    let around = |middle: Point, reach: f64, count: u32| {
        (0..count).map(move |number| {
            let angle = TAU * f64::from(number) / f64::from(count);
            middle + Point::new(WIDER * angle.sin(), -angle.cos()) * reach
        })
    };
    let radius = tier.radius;
    let beside = AMID.into_iter().flat_map(move |reach| around(amid, reach, 16));
    beside.chain(
        DISTANCES.into_iter().flat_map(move |share| around(Point::default(), share * radius, DIRECTIONS)),
    )
}

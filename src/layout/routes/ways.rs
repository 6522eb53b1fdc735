//! Which way the ties of a pair take: straight, in a bow, or past corners.

use super::super::geometry::{Point, cross};
use super::boxes::{Boxes, FARTHEST};
use super::corner::Corner;
use super::pairs::Pairs;
use super::route::{Bend, Route};
use super::search::Search;
use super::sought::Sought;
use crate::map::TieAt;

/// How far the middles of ties between the same two actors are apart that run straight or in a bow.
pub(in super::super) const APART: f64 = 20.0;
/// How near a tie may pass an actor that it doesn't join.
const NEAR: f64 = 6.0;
/// How near it may pass where there is little room.
const NEARER: f64 = 4.0;
/// How far ties between the same two are apart past corners; and where there is little room.
const BESIDE: (f64, f64) = (14.0, 9.0);
/// With more pairs than this, crossings aren't counted: nobody could tell one more or less.
const COUNTED: usize = 250;
/// How much more what is left of a way counts in a search on such maps.
const HASTE: f64 = 1.25;
/// With more pairs than this, ties that find no way run straight.
const LARGE: usize = 2_000;
/// How many lines all searches together may try, and how many one may at least and at most.
const EFFORT: (usize, usize, usize) = (450_000, 40, 600);
/// What it costs that one tie crosses another, in the unit of lengths.
const CROSSING: f64 = 14.0;
/// What it costs that a tie is longer than the straight line, for each unit.
const LONGER: f64 = 0.5;
/// What a bend costs.
const BEND: f64 = 8.0;
/// What it costs that a tie runs under an actor, beside how long it does.
const HIDDEN: f64 = 400.0;
/// How far the middle of a tie may bow out, in the order in which bows are tried.
const BOWS: [f64; 16] = [
    26.0, -26.0, 48.0, -48.0, 76.0, -76.0, 110.0, -110.0, 160.0, -160.0, 215.0, -215.0, 275.0, -275.0, 340.0,
    -340.0,
];

/// The way that the ties of a pair take together.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Way {
    /// In a bow of that height, with the middles of the ties so far apart; straight if it is 0.
    Bow { height: f64, apart: f64 },
    /// Round corners of other boxes, so near to them, with the ties so far apart.
    Past { corners: Vec<Corner>, near: f64, apart: f64 },
}

/// Chooses the way of the pair of that number.
///
/// Straight if that is free; else in a low bow; else past corners or in a higher bow, whatever is shorter
/// and calmer; and if nothing is free, in the bow that hides least.
/// O((bows + effort of a search) × boxes along a line), and in small maps for each bow O(pairs).
pub(super) fn way(pairs: &Pairs, boxes: &Boxes, search: &mut Search, number: usize) -> Way {
    let (start, end) = pairs.lines[number];
    let (length, joins) = (start.to(end), pairs.joins[number]);
    let led = |height: f64, apart: f64| {
        let half = pairs.width(number, apart) / 2.0;
        let sides: &[f64] = if half > 0.0 { &[-1.0, 1.0] } else { &[0.0] };
        sides.iter().map(move |side| bowed(start, end, height + side * half))
    };
    let is_clear = |height: f64, apart: f64, near: f64| {
        led(height, apart).all(|way| way.lines().all(|(from, to)| boxes.is_clear(from, to, near, joins)))
    };
    let bow = |height: f64| Way::Bow { height, apart: APART };
    if is_clear(0.0, APART, NEAR) {
        return bow(0.0);
    }
    let cost = |route: &Route| match pairs.len() <= COUNTED {
        true => CROSSING * crossed(pairs, number, route) as f64,
        false => 0.0,
    } + LONGER * (route.length() - length);
    let of_bow = |height: f64| (cost(&bowed(start, end, height)) + 0.25 * height.abs(), height);
    let cheapest = |a: (f64, f64), b: (f64, f64)| if b.0 < a.0 { b } else { a };
    // Short ties may bow more for their length: they have to get past a whole actor.
    let most = f64::max(length * 0.45, f64::min(length * 0.8, 200.0));
    let bows = || BOWS.into_iter().filter(|height| height.abs() <= most);
    let clear = |lowest: f64, highest: f64| {
        let within = bows().filter(|height| height.abs() > lowest && height.abs() <= highest);
        within.filter(|height| is_clear(*height, APART, NEAR)).map(of_bow).reduce(cheapest)
    };
    let low = f64::max(48.0, 0.16 * length);
    if let Some((_, height)) = clear(0.0, low) {
        return bow(height);
    }
    let past = past(pairs, search, number);
    if let Some(Way::Past { corners, apart, .. }) = &past
        && corners.is_empty()
        && is_clear(0.0, *apart, NEARER)
    {
        return Way::Bow { height: 0.0, apart: *apart };
    }
    let past = past.filter(|way| !matches!(way, Way::Past { corners, .. } if corners.is_empty()));
    let cost_past = past.as_ref().map(|way| {
        let route = past_corners(pairs, boxes, number, way);
        cost(&route) + BEND * route.bends.len() as f64
    });
    match (past, cost_past, clear(low, f64::INFINITY)) {
        (_, Some(cost), Some((higher, height))) if higher < cost => bow(height),
        (Some(past), ..) => past,
        (None, _, Some((_, height))) => bow(height),
        (None, ..) if pairs.len() > LARGE => bow(0.0),
        (None, ..) => {
            let hidden = |height: f64| -> f64 {
                let passed = led(height, APART).flat_map(|way| boxes.passed(way.lines(), 1.0, joins));
                passed.map(|(_, covered)| HIDDEN + covered).sum()
            };
            let all = std::iter::once(0.0).chain(bows());
            let cost = |height| (hidden(height) + of_bow(height).0, height);
            bow(all.map(cost).reduce(cheapest).map_or(0.0, |(_, height)| height))
        }
    }
}

/// A way past corners, if there is one, or past none: with some air, or else with less.
fn past(pairs: &Pairs, search: &mut Search, number: usize) -> Option<Way> {
    let (start, end) = pairs.lines[number];
    let effort = (EFFORT.0 / pairs.len().max(1)).clamp(EFFORT.1, EFFORT.2);
    let mut tried = None;
    for (keep, apart) in [(NEAR, BESIDE.0), (NEARER, BESIDE.1)] {
        let near = keep + pairs.width(number, apart) / 2.0;
        if near > FARTHEST - 2.0 || tried == Some(near) {
            continue;
        }
        tried = Some(near);
        let haste = if pairs.len() <= COUNTED { 1.0 } else { HASTE };
        let sought = Sought { start, end, joins: pairs.joins[number], near, effort, taut: true, haste };
        for taut in [true, false] {
            if let Some(corners) = search.way(&Sought { taut, ..sought }) {
                return Some(Way::Past { corners, near, apart });
            }
            // On a large map, looking on from more corners, or nearer, would end no sooner.
            if search.spent && pairs.len() > COUNTED {
                return None;
            }
        }
    }
    None
}

/// A way past corners as it is led at first, close to them.
fn past_corners(pairs: &Pairs, boxes: &Boxes, number: usize, way: &Way) -> Route {
    let (start, end) = pairs.lines[number];
    let bends = match way {
        Way::Past { corners, near, .. } => {
            let bend = |corner: &Corner| Bend { at: corner.at(boxes, *near), round: 0.0 };
            corners.iter().map(bend).collect()
        }
        Way::Bow { .. } => Vec::new(),
    };
    Route { tie: TieAt::new(0), start, end, bends }
}

/// A way whose middle lies `bow` off the straight line.
pub(super) fn bowed(start: Point, end: Point, bow: f64) -> Route {
    let control = start.towards(end, 0.5) + (end - start).unit().turned() * (2.0 * bow);
    let bend = Bend { at: control, round: f64::INFINITY };
    let bends = if bow.abs() < 0.3 { Vec::new() } else { vec![bend] };
    Route { tie: TieAt::new(0), start, end, bends }
}

/// How many straight lines of other pairs a way crosses.
fn crossed(pairs: &Pairs, number: usize, route: &Route) -> usize {
    let lines: Vec<_> = route.lines().collect();
    let met = |line: &(Point, Point)| lines.iter().any(|part| cross(*part, *line));
    pairs.lines.iter().enumerate().filter(|(other, line)| *other != number && met(line)).count()
}

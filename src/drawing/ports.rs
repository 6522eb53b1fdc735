//! Where ties meet the outlines of actors: spread, so that no arrowhead lies on another tie.

use std::collections::BTreeMap;

use super::outline::corners;
use super::scene::{Point, Rect};
use crate::layout::{Placement, Route};
use crate::map::{ActorAt, ActorKind, Partnership};

/// How far arrowheads stay away from outlines.
pub(super) const AIR: f64 = 3.0;
/// How far apart ends are along an outline, where there is room.
const APART: f64 = 12.0;
/// How far an end may be moved to make room.
const FARTHEST: f64 = 13.0;
/// How often neighbours push one another apart.
const ROUNDS: usize = 12;

/// Where each route starts and ends, a little off the outlines; in the order of the routes.
///
/// Each tie first meets the outline where its line does; ends that are too near then move along
/// the outline, keeping their order, so that no two ties cross there. O(ties × corners).
pub(super) fn ports(
    partnership: &Partnership,
    placement: &Placement,
    routes: &[Route],
) -> Vec<(Point, Point)> {
    ports_at(partnership, placement, routes, |_| true)
}

/// The same, but only at those that are `wanted`; other ends are anywhere.
pub(super) fn ports_at(
    partnership: &Partnership,
    placement: &Placement,
    routes: &[Route],
    wanted: impl Fn(ActorAt) -> bool,
) -> Vec<(Point, Point)> {
    let mut ends: BTreeMap<ActorAt, Vec<(usize, bool)>> = BTreeMap::new();
    for (number, route) in routes.iter().enumerate() {
        let (from, to) = partnership.ends(route.tie);
        for (at, last) in [(from, false), (to, true)] {
            if wanted(at) {
                ends.entry(at).or_default().push((number, last));
            }
        }
    }
    let mut ports = vec![(Point::default(), Point::default()); routes.len()];
    for (at, ends) in ends {
        let edge = Edge::new(partnership.kind(at), placement.area(at));
        let towards = |number: usize, last: bool| match last {
            true => routes[number].comes_from(),
            false => routes[number].heads_for(),
        };
        let met = |(number, last): &(usize, bool)| (edge.meets(towards(*number, *last)), *number, *last);
        let mut met: Vec<_> = ends.iter().map(met).collect();
        met.sort_by(|a, b| {
            let id = |number: usize| partnership.tie_id(routes[number].tie);
            a.0.total_cmp(&b.0).then_with(|| id(a.1).cmp(id(b.1)))
        });
        let wanted: Vec<_> = met.iter().map(|(along, ..)| *along).collect();
        for (along, (_, number, last)) in spread(&wanted, edge.length()).into_iter().zip(met) {
            let point = edge.at(along);
            let tip = point + (towards(number, last) - point).unit() * AIR;
            if last { ports[number].1 = tip } else { ports[number].0 = tip }
        }
    }
    ports
}

/// Sorted places on a ring of that length, moved until they are apart, or as far as they may.
fn spread(wanted: &[f64], length: f64) -> Vec<f64> {
    let count = wanted.len();
    let apart = APART.min(0.8 * length / count as f64);
    let mut places = wanted.to_vec();
    for _ in 0..if count > 1 { ROUNDS } else { 0 } {
        for one in 0..count {
            let next = (one + 1) % count;
            let round = if next == 0 { length } else { 0.0 };
            let lack = apart - (places[next] + round - places[one]);
            if lack > 0.0 {
                places[one] = (places[one] - lack / 2.0).max(wanted[one] - FARTHEST);
                places[next] = (places[next] + lack / 2.0).min(wanted[next] + FARTHEST);
            }
        }
    }
    places
}

/// The outline of one actor, as a ring.
struct Edge {
    centre: Point,
    corners: Vec<Point>,
}

impl Edge {
    fn new(kind: ActorKind, area: Rect) -> Self {
        Self { centre: area.centre(), corners: corners(kind, area) }
    }

    fn sides(&self) -> impl Iterator<Item = (Point, Point)> + '_ {
        self.corners.iter().copied().zip(self.corners.iter().copied().cycle().skip(1))
    }

    fn length(&self) -> f64 {
        self.sides().map(|(a, b)| a.to(b)).sum()
    }

    /// How far along the ring the line from the middle towards `to` leaves it.
    fn meets(&self, to: Point) -> f64 {
        let way = match (to - self.centre).unit() {
            nowhere if nowhere.length() == 0.0 => Point::new(0.0, -1.0),
            way => way,
        };
        let (mut along, mut best) = (0.0, (0.0, 0.0));
        for (a, b) in self.sides() {
            if let Some((far, share)) = crossing(self.centre, way, a, b).filter(|(far, _)| *far > best.0) {
                best = (far, along + share.clamp(0.0, 1.0) * a.to(b));
            }
            along += a.to(b);
        }
        best.1
    }

    /// The point so far along the ring.
    fn at(&self, along: f64) -> Point {
        let mut left = along.rem_euclid(self.length().max(f64::MIN_POSITIVE));
        for (a, b) in self.sides() {
            let side = a.to(b);
            if left <= side && side > 0.0 {
                return a.towards(b, left / side);
            }
            left -= side;
        }
        self.corners.first().copied().unwrap_or(self.centre)
    }
}

/// How far along `way` from `start` the side from `a` to `b` is met, and at what share of it.
fn crossing(start: Point, way: Point, a: Point, b: Point) -> Option<(f64, f64)> {
    let side = b - a;
    let slant = way.cross(side);
    if slant.abs() < 1e-9 {
        return None;
    }
    let far = (a - start).cross(side) / slant;
    let share = (a - start).cross(way) / slant;
    (far >= 0.0 && (-1e-9..=1.0 + 1e-9).contains(&share)).then_some((far, share))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ends_in_one_spot_are_spread() {
        assert_eq!(spread(&[50.0, 50.0], 300.0), [44.0, 56.0]);
        assert_eq!(spread(&[50.0, 90.0], 300.0), [50.0, 90.0]);
        let places = spread(&[1.0, 150.0, 299.0], 300.0);
        assert_eq!(places, [6.0, 150.0, 294.0]);
    }
}

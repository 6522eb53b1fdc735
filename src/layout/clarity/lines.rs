//! What makes ties hard to follow.

use std::collections::BTreeMap;

use super::super::geometry::{Point, Rect, cross};
use super::super::placement::Placement;
use super::super::routes::Route;
use crate::map::{ActorAt, Partnership};

/// How near two ties between the same actors may run at their middles and still be told apart.
const APART: f64 = 6.0;

/// The two actors that a tie joins, whichever way it leads.
fn pair(partnership: &Partnership, route: &Route) -> (ActorAt, ActorAt) {
    let (from, to) = partnership.ends(route.tie);
    (from.min(to), from.max(to))
}

/// One way for each two actors that ties join, as short lines, with what it lies within.
type Ways = Vec<((ActorAt, ActorAt), Rect, Vec<(Point, Point)>)>;

fn ways(partnership: &Partnership, routes: &[Route]) -> Ways {
    let mut routes: Vec<&Route> = routes.iter().collect();
    routes.sort_by_key(|route| pair(partnership, route));
    routes.dedup_by_key(|route| pair(partnership, route));
    let way = |route: &&Route| (pair(partnership, route), route.bounds().grown(1.0), route.lines().collect());
    routes.iter().map(way).collect()
}

/// Pairs of ties that cross, ties between the same two actors counted once. O(ties²).
pub fn crossings(partnership: &Partnership, routes: &[Route]) -> usize {
    let ways = ways(partnership, routes);
    let mut sum = 0;
    for (number, ((a, b), reach, lines)) in ways.iter().enumerate() {
        let met = ways[..number].iter().filter(|((c, d), other_reach, others)| {
            let apart = a != c && a != d && b != c && b != d;
            let crossed = |line: &(Point, Point)| others.iter().any(|other| cross(*line, *other));
            apart && reach.overlaps(other_reach) && lines.iter().any(crossed)
        });
        sum += met.count();
    }
    sum
}

/// Ties that run under an actor that they don't join, those between the same two actors counted once.
/// O(ties × actors).
pub fn hidden(partnership: &Partnership, placement: &Placement, routes: &[Route]) -> usize {
    let areas: Vec<_> = placement.areas().collect();
    let under = |((a, b), reach, lines): &&((ActorAt, ActorAt), Rect, Vec<(Point, Point)>)| {
        areas.iter().any(|(at, area)| {
            let passed = at != a && at != b && area.overlaps(reach);
            passed && lines.iter().any(|(start, end)| area.covers(*start, *end) > 0.0)
        })
    };
    ways(partnership, routes).iter().filter(under).count()
}

/// Ties that run in one line with another between the same two actors, so that they look like one.
/// O(ties × ties between the same two).
pub fn one_line(partnership: &Partnership, routes: &[Route]) -> usize {
    let mut pairs: BTreeMap<_, Vec<Point>> = BTreeMap::new();
    for route in routes {
        pairs.entry(pair(partnership, route)).or_default().push(route.at(0.5));
    }
    let alike = |middles: &Vec<Point>| {
        let near =
            |(number, one): (usize, &Point)| middles[..number].iter().any(|other| one.to(*other) < APART);
        middles.iter().enumerate().filter(|found| near(*found)).count()
    };
    pairs.values().map(alike).sum()
}

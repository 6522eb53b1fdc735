//! Measures how clear a placement is, for tests and for comparing layouts.

use super::geometry::cross;
use super::placement::Placement;
use super::routes::routes;
use crate::map::Partnership;

/// What makes a picture hard to read, counted.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Clarity {
    /// Pairs of actors whose boxes overlap.
    pub overlaps: usize,
    /// Pairs of ties that cross, ties between the same two actors counted once.
    pub crossings: usize,
    /// Ties that run under an actor that they don't join.
    pub hidden: usize,
    /// The width of all boxes together.
    pub width: f64,
    /// The height of all boxes together.
    pub height: f64,
}

/// Measures the placement, with ties as they are led. O(actors² + ties² + ties × actors).
pub fn clarity(partnership: &Partnership, placement: &Placement) -> Clarity {
    let areas: Vec<_> = placement.areas().collect();
    let overlaps = areas
        .iter()
        .enumerate()
        .map(|(number, (_, area))| areas[..number].iter().filter(|(_, other)| other.overlaps(area)).count())
        .sum();
    let mut routes = routes(partnership, placement);
    let pair = |tie| {
        let (from, to) = partnership.ends(tie);
        (from.min(to), from.max(to))
    };
    routes.sort_by_key(|route| pair(route.tie));
    routes.dedup_by_key(|route| pair(route.tie));
    let mut crossings = 0;
    let mut hidden = 0;
    for (number, route) in routes.iter().enumerate() {
        let (a, b) = pair(route.tie);
        let reach = route.bounds();
        for other in &routes[..number] {
            let (c, d) = pair(other.tie);
            let apart = a != c && a != d && b != c && b != d;
            if apart
                && reach.grown(1.0).overlaps(&other.bounds().grown(1.0))
                && route.lines().any(|line| other.lines().any(|crossed| cross(line, crossed)))
            {
                crossings += 1;
            }
        }
        hidden += usize::from(areas.iter().any(|(at, area)| {
            *at != a && *at != b && route.lines().any(|(start, end)| area.covers(start, end) > 0.0)
        }));
    }
    let bounds = placement.bounds().unwrap_or_default();
    Clarity { overlaps, crossings, hidden, width: bounds.width, height: bounds.height }
}

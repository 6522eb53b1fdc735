//! The parts of a network that don't hang together, and where each is drawn.

use petgraph::unionfind::UnionFind;

use super::super::geometry::Point;
use super::part::Part;
use super::streams::Arc;

/// The gap between two parts.
const ROOM: f64 = 64.0;
/// How much wider than high all of it is to be.
const WIDER: f64 = 1.6;

/// The actors that arcs touch, parted into those that hang together, the largest part first; and those
/// that none touches. By union and find (Tarjan 1975), nearly linear in actors and arcs.
pub(super) fn parts(count: usize, arcs: &[Arc]) -> (Vec<Vec<usize>>, Vec<usize>) {
    let mut joined = UnionFind::<usize>::new(count);
    let mut touched = vec![false; count];
    for arc in arcs {
        joined.union(arc.from, arc.to);
        touched[arc.from] = true;
        touched[arc.to] = true;
    }
    let mut parts: std::collections::BTreeMap<usize, Vec<usize>> = std::collections::BTreeMap::new();
    for one in (0..count).filter(|one| touched[*one]) {
        parts.entry(joined.find(one)).or_default().push(one);
    }
    let mut parts: Vec<_> = parts.into_values().collect();
    parts.sort_by_key(|part| (std::cmp::Reverse(part.len()), part.first().copied()));
    (parts, (0..count).filter(|one| !touched[*one]).collect())
}

/// Sets parts out in rows, each from left to right, the largest first; all actors of each at their
/// places. `more` is the room that is needed beneath them. How wide all of it is to be.
///
/// One row after another, as next fit fills levels (Coffman, Garey, Johnson and Tarjan 1980). Linear.
pub(super) fn set_out(parts: &[Part], more: f64, places: &mut [Point]) -> f64 {
    // Rows are never quite full.
    const UNFILLED: f64 = 1.3;
    let whole: f64 = parts.iter().map(|part| (part.width + ROOM) * (part.height + ROOM)).sum::<f64>() + more;
    let widest = parts.iter().map(|part| part.width).fold(0.0, f64::max);
    let most = widest.max((UNFILLED * whole * WIDER).sqrt());
    let mut corner = Point::default();
    let mut tallest: f64 = 0.0;
    for part in parts {
        if corner.x > 0.0 && corner.x + part.width > most {
            corner = Point::new(0.0, corner.y + tallest + ROOM);
            tallest = 0.0;
        }
        for (one, place) in part.actors.iter().zip(&part.places) {
            places[*one] = corner + *place;
        }
        corner.x += part.width + ROOM;
        tallest = tallest.max(part.height);
    }
    most
}

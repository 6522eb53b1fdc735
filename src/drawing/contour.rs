//! A closed outline around boxes that leaves other boxes out.
//!
//! In the spirit of Bubble Sets (Collins, Penn and Carpendale 2009): the region is the convex
//! hull of the members' boxes with bays cut where others stand near the edge; what is left too
//! narrow between two bays is dropped, and the edge is read off a grid.

use super::curve::holds;
use super::field::Field;
use super::region::Region;
use super::scene::{Point, Rect};

/// Parts of the region narrower than twice this are dropped, unless a member stands there.
const NARROW: f64 = 22.0;
/// Inlets narrower than twice this are filled.
const INLET: f64 = 15.0;

/// The outlines around `members`, at least `room` away from them, that leave `others` out where
/// they can: one closed polygon as a rule, and others within it around whoever stands too deep inside.
/// O(cells × (sides of the hull + bays) + boxes × cells near one), with at most `fine` × `fine` cells.
pub fn contour(members: &[Rect], others: &[Rect], room: f64, fine: f64) -> Vec<Vec<Point>> {
    let Some(bounds) = members.iter().copied().reduce(|all, one| all.with(one)) else { return Vec::new() };
    let region = Region::new(members, others, room);
    let bounds = bounds.grown(room + INLET + 12.0);
    let cell = f64::max(7.0, bounds.width.max(bounds.height) / fine);
    let mut field = Field::new(bounds, cell, |point| region.body(point));
    let (kept, taken) = (region.kept(&field), region.taken(&field));
    field.with([&region.holed(&field)], |depth, [holed]| depth.min(-holed));
    field.open(NARROW);
    field.with([&kept], |depth, [kept]| depth.max(kept));
    field.close(INLET);
    field.with([&kept, &taken], |depth, [kept, taken]| depth.min(-taken).max(kept));
    let mut rings = field.edges();
    rings.retain(|ring| members.iter().chain(region.outsiders()).any(|area| holds(ring, area.centre())));
    rings
}

//! What belongs within an outline: the hull of its members, with bays and holes cut for outsiders.

use super::bridges::bridges;
use super::convex::{convex, nearest, outside};
use super::field::Field;
use super::scene::{Point, Rect};
use crate::layout::distance_to_line;

/// How far the outline stays from those that don't belong.
const AWAY: f64 = 12.0;
/// How deep inside an outsider may stand and still be cut out.
const DEEPEST: f64 = 56.0;
/// How far bridges between members reach to either side.
pub(super) const BRIDGE: f64 = 15.0;
/// The least air between a member and the outline.
const LEAST: f64 = 6.0;
/// How much a bay widens on its way out.
const OPEN: f64 = 0.7;

/// Everything that belongs within the outline.
pub(super) struct Region<'a> {
    members: &'a [Rect],
    hull: Vec<Point>,
    bridges: Vec<(Point, Point)>,
    bays: Vec<Bay>,
    holes: Vec<Rect>,
    room: f64,
}

/// An outsider near the edge, and the way from it to the outside.
struct Bay {
    area: Rect,
    start: Point,
    way: Point,
    wide: f64,
}

impl<'a> Region<'a> {
    /// The region around `members`, `room` away from them, that leaves `others` out where it can: in bays
    /// at its edge, in holes further in.
    pub fn new(members: &'a [Rect], others: &[Rect], room: f64) -> Self {
        let hull = convex(members.iter().flat_map(|area| area.corners()).collect());
        let within = Rect::holding(hull.iter().copied()).unwrap_or_default();
        let bridges = bridges(members, others, within);
        let bounds = within.grown(room + AWAY);
        let mut bays = Vec::new();
        let mut holes = Vec::new();
        for area in others.iter().filter(|area| area.grown(AWAY).overlaps(&bounds)) {
            match bay(members, &hull, *area, room) {
                Some(bay) => bays.push(bay),
                // A bridge that is bent may enclose even who stands outside.
                None => holes.push(*area),
            }
        }
        Self { members, hull, bridges, bays, holes, room }
    }

    /// Outsiders that are cut out. Those in bays stand at the edge, but where a bridge closes the mouth of a bay it
    /// becomes a hole.
    pub fn outsiders(&self) -> impl Iterator<Item = &Rect> {
        self.bays.iter().map(|bay| &bay.area).chain(&self.holes)
    }

    /// How deep within the hull less its bays a point is; negative outside.
    pub fn body(&self, point: Point) -> f64 {
        let hull = self.room - outside(&self.hull, point);
        // Whatever is outside already can't be cut out any more.
        let bays = if hull > 0.0 { self.bays.as_slice() } else { &[] };
        bays.iter().fold(hull, |depth, bay| depth.min(bay.away(point)))
    }

    /// How deep the points of a field's grid are within what is never cut: the members, and the
    /// bridges that hold them together. Members come before outsiders, with the little air that is
    /// left between them. O(cells + members × cells near one).
    pub fn kept(&self, grid: &Field) -> Field {
        // Far outside it doesn't matter how far.
        let reach = 2.0 * grid.cell();
        let mut kept = grid.level(-reach);
        for (start, end) in &self.bridges {
            let along = Rect::holding([*start, *end]).unwrap_or_default();
            kept.raise(along.grown(BRIDGE + reach), |point| BRIDGE - distance_to_line(point, *start, *end));
        }
        let mut near = grid.level(-reach);
        for member in self.members {
            near.raise(member.grown(self.room + reach), |point| self.room - member.distance(point));
        }
        kept.with([&near, &self.taken(grid)], |bridge, [near, taken]| {
            bridge.max(near).min(-taken).max(near - self.room + LEAST).max(bridge.min(4.0))
        });
        kept
    }

    /// How deep the points of a field's grid are within what is cut out around holes.
    pub fn holed(&self, grid: &Field) -> Field {
        let mut holed = grid.level(f64::NEG_INFINITY);
        for hole in &self.holes {
            holed.raise(hole.grown(AWAY + DEEPEST), |point| AWAY - hole.distance(point));
        }
        holed
    }

    /// How deep the points of a field's grid are within those that are cut out.
    pub fn taken(&self, grid: &Field) -> Field {
        let reach = self.room.max(BRIDGE) + 2.0 * grid.cell();
        let mut taken = grid.level(-reach);
        for area in self.outsiders() {
            taken.raise(area.grown(reach), |point| 5.0 - area.distance(point));
        }
        taken
    }
}

impl Bay {
    /// How far a point is from the bay: from the box, and from the way out, which widens.
    fn away(&self, point: Point) -> f64 {
        let off = point - self.start;
        let along = off.dot(self.way);
        let aside = off.cross(self.way).abs();
        let way = if along > 0.0 {
            (aside - self.wide - OPEN * along) / (1.0 + OPEN * OPEN).sqrt()
        } else {
            f64::INFINITY
        };
        way.min(self.area.distance(point) - AWAY)
    }
}

/// The bay that leaves `area` out, if it stands in the region, not too deep, and no member
/// stands in its mouth.
fn bay(members: &[Rect], hull: &[Point], area: Rect, room: f64) -> Option<Bay> {
    let centre = area.centre();
    let inside = area.grown(AWAY).corners().iter().any(|corner| outside(hull, *corner) < room);
    if !inside {
        return None;
    }
    let nearest = nearest(hull, centre)?;
    let depth = -outside(hull, centre);
    if depth > DEEPEST {
        return None;
    }
    let way = if depth > 0.0 { (nearest - centre).unit() } else { (centre - nearest).unit() };
    let end = centre + way * (depth.max(0.0) + room + 40.0);
    let wide = f64::min(area.height, area.width) / 2.0 + AWAY - 6.0;
    let free = |member: &Rect| member.grown(wide * 0.7).covers(centre, end) <= 0.0;
    members.iter().all(free).then_some(Bay { area, start: centre, way, wide })
}

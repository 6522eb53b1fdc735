//! A closed outline around boxes that leaves other boxes out: a region, its edge, a smooth curve.
//!
//! In the spirit of Bubble Sets (Collins, Penn and Carpendale 2009): the region is the convex
//! hull of the members' boxes (monotone chain, Andrew 1979) with bays cut where others stand
//! near the edge; its edge is read off a grid (marching squares, after Lorensen and Cline 1987).

use std::collections::HashMap;
use std::fmt::Write;

use super::scene::{Point, Rect};
use crate::layout::distance_to_line;

/// How far the outline stays from those that don't belong.
const AWAY: f64 = 9.0;
/// How deep inside an outsider may stand and still be cut out.
const DEEPEST: f64 = 80.0;

/// The outlines around `members`, at least `room` away from them, that leave `others` out where
/// they can: one closed polygon as a rule. O(cells × boxes), with at most `fine` × `fine` cells.
pub fn contour(members: &[Rect], others: &[Rect], room: f64, fine: f64) -> Vec<Vec<Point>> {
    let region = Region::new(members, others, room);
    let Some(bounds) = members.iter().copied().reduce(|all, one| all.with(one)) else { return Vec::new() };
    let bounds = bounds.grown(room + 12.0);
    let cell = f64::max(6.0, bounds.width.max(bounds.height) / fine);
    let mut rings = edges(&|point| region.depth(point), bounds, cell);
    rings.retain(|ring| members.iter().any(|member| holds(ring, member.centre())));
    rings
}

/// Everything that belongs within the outline.
struct Region<'a> {
    members: &'a [Rect],
    hull: Vec<Point>,
    bridges: Vec<(Point, Point)>,
    bays: Vec<Bay>,
    room: f64,
}

/// An outsider near the edge, and the way from it to the outside.
struct Bay {
    area: Rect,
    out: (Point, Point),
    wide: f64,
}

impl<'a> Region<'a> {
    fn new(members: &'a [Rect], others: &[Rect], room: f64) -> Self {
        let hull = convex(members.iter().flat_map(|area| area.corners()).collect());
        let bridges = bridges(members);
        let bays = others.iter().filter_map(|area| bay(members, &hull, *area, room)).collect();
        Self { members, hull, bridges, bays, room }
    }

    /// How deep within the region a point is; negative outside.
    fn depth(&self, point: Point) -> f64 {
        let mut depth = self.room - outside(&self.hull, point);
        for bay in &self.bays {
            let box_away = bay.area.distance(point) - AWAY;
            let way_away = distance_to_line(point, bay.out.0, bay.out.1) - bay.wide;
            depth = depth.min(box_away).min(way_away);
        }
        let bridge = self
            .bridges
            .iter()
            .map(|(start, end)| 15.0 - distance_to_line(point, *start, *end))
            .fold(f64::NEG_INFINITY, f64::max);
        let others_away =
            self.bays.iter().map(|bay| bay.area.distance(point) - 2.0).fold(f64::INFINITY, f64::min);
        let member = self
            .members
            .iter()
            .map(|area| self.room - area.distance(point))
            .fold(f64::NEG_INFINITY, f64::max);
        // Members come before outsiders, with the little air that is left between them.
        let tight =
            self.members.iter().map(|area| 6.0 - area.distance(point)).fold(f64::NEG_INFINITY, f64::max);
        depth.max(bridge.max(member).min(others_away)).max(tight).max(bridge.min(4.0))
    }
}

/// The bay that leaves `area` out, if it stands in the region and not too deep.
fn bay(members: &[Rect], hull: &[Point], area: Rect, room: f64) -> Option<Bay> {
    let centre = area.centre();
    let inside = area.grown(AWAY).corners().iter().any(|corner| outside(hull, *corner) < room);
    if !inside {
        return None;
    }
    let nearest = (0..hull.len())
        .map(|side| on_line(centre, hull[side], hull[(side + 1) % hull.len()]))
        .min_by(|a, b| a.to(centre).total_cmp(&b.to(centre)))?;
    let depth = -outside(hull, centre);
    if depth > DEEPEST {
        return None;
    }
    let way = if depth > 0.0 { (nearest - centre).unit() } else { (centre - nearest).unit() };
    let out = (centre, centre + way * (depth.max(0.0) + room + 40.0));
    let wide = f64::min(area.height, area.width) / 2.0 + AWAY - 4.0;
    let free = |member: &Rect| {
        let reach = member.grown(wide * 0.7);
        reach.covers(out.0, out.1) <= 0.0
    };
    members.iter().all(free).then_some(Bay { area, out, wide })
}

fn on_line(point: Point, start: Point, end: Point) -> Point {
    let way = end - start;
    let square = way.dot(way);
    let share = if square > 0.0 { ((point - start).dot(way) / square).clamp(0.0, 1.0) } else { 0.0 };
    start + way * share
}

/// The convex hull, clockwise as the screen shows it (Andrew 1979). O(n log n).
fn convex(mut points: Vec<Point>) -> Vec<Point> {
    points.sort_by(|a, b| a.x.total_cmp(&b.x).then(a.y.total_cmp(&b.y)));
    points.dedup();
    let mut hull: Vec<Point> = Vec::new();
    let back: Vec<_> = points.iter().rev().skip(1).copied().collect();
    for point in points.iter().copied() {
        extend(&mut hull, 2, point);
    }
    let kept = hull.len() + 1;
    for point in back {
        extend(&mut hull, kept, point);
    }
    hull.pop();
    hull
}

fn extend(hull: &mut Vec<Point>, keep: usize, point: Point) {
    while hull.len() >= keep {
        let (a, b) = (hull[hull.len() - 2], hull[hull.len() - 1]);
        if (b - a).cross(point - b) > 0.0 {
            break;
        }
        hull.pop();
    }
    hull.push(point);
}

/// How far outside a convex polygon a point is; negative within.
fn outside(hull: &[Point], point: Point) -> f64 {
    let mut nearest = f64::INFINITY;
    let mut within = true;
    for (number, start) in hull.iter().enumerate() {
        let end = hull[(number + 1) % hull.len()];
        nearest = nearest.min(distance_to_line(point, *start, end));
        within &= (end - *start).cross(point - *start) >= 0.0;
    }
    if within { -nearest } else { nearest }
}

/// The shortest lines that hold all members together (Prim 1957). O(members²).
fn bridges(members: &[Rect]) -> Vec<(Point, Point)> {
    let centres: Vec<_> = members.iter().map(Rect::centre).collect();
    let mut nearest: Vec<(f64, usize)> = centres.iter().map(|centre| (centre.to(centres[0]), 0)).collect();
    let mut left: Vec<usize> = (1..centres.len()).collect();
    let mut bridges = Vec::new();
    while let Some(place) = (0..left.len()).min_by(|a, b| nearest[left[*a]].0.total_cmp(&nearest[left[*b]].0))
    {
        let one = left.remove(place);
        bridges.push((centres[nearest[one].1], centres[one]));
        for other in &left {
            let far = centres[*other].to(centres[one]);
            if far < nearest[*other].0 {
                nearest[*other] = (far, one);
            }
        }
    }
    bridges
}

/// The closed lines where `depth` is 0, with the inside on the right.
fn edges(depth: &dyn Fn(Point) -> f64, bounds: Rect, cell: f64) -> Vec<Vec<Point>> {
    let (columns, rows) = ((bounds.width / cell).ceil() as i32 + 1, (bounds.height / cell).ceil() as i32 + 1);
    let at = |column: i32, row: i32| {
        Point::new(bounds.x + cell * f64::from(column), bounds.y + cell * f64::from(row))
    };
    let index = |column: i32, row: i32| (row * (columns + 1) + column) as usize;
    let mut depths = Vec::with_capacity(((columns + 1) * (rows + 1)) as usize);
    for row in 0..=rows {
        for column in 0..=columns {
            let edge = row == 0 || column == 0 || row == rows || column == columns;
            depths.push(if edge { -1.0 } else { depth(at(column, row)) });
        }
    }
    // Each crossed side of the grid is the start of one line, which leads to another such side.
    let mut next: HashMap<Side, Side> = HashMap::new();
    for row in 0..rows {
        for column in 0..columns {
            let inside = |x: i32, y: i32| depths[index(column + x, row + y)] > 0.0;
            let case = [inside(0, 0), inside(1, 0), inside(1, 1), inside(0, 1)];
            let [top, right, bottom, left] = [
                (column, row, true),
                (column + 1, row, false),
                (column, row + 1, true),
                (column, row, false),
            ];
            let lines: &[(Side, Side)] = match case {
                [true, false, false, false] => &[(top, left)],
                [false, true, false, false] => &[(right, top)],
                [false, false, true, false] => &[(bottom, right)],
                [false, false, false, true] => &[(left, bottom)],
                [true, true, false, false] => &[(right, left)],
                [false, true, true, false] => &[(bottom, top)],
                [false, false, true, true] => &[(left, right)],
                [true, false, false, true] => &[(top, bottom)],
                [false, true, true, true] => &[(left, top)],
                [true, false, true, true] => &[(top, right)],
                [true, true, false, true] => &[(right, bottom)],
                [true, true, true, false] => &[(bottom, left)],
                [true, false, true, false] => &[(top, right), (bottom, left)],
                [false, true, false, true] => &[(right, bottom), (left, top)],
                _ => &[],
            };
            next.extend(lines.iter().copied());
        }
    }
    let point = |(column, row, level): Side| {
        let (c, r) = if level { (column + 1, row) } else { (column, row + 1) };
        let (a, b) = (depths[index(column, row)], depths[index(c, r)]);
        at(column, row).towards(at(c, r), if a == b { 0.5 } else { a / (a - b) })
    };
    let mut starts: Vec<_> = next.keys().copied().collect();
    starts.sort_unstable();
    let mut rings = Vec::new();
    for start in starts {
        let mut ring = Vec::new();
        let mut side = start;
        while let Some(following) = next.remove(&side) {
            ring.push(point(side));
            side = following;
        }
        if ring.len() > 7 {
            rings.push(ring);
        }
    }
    rings
}

/// A side of the grid: its column, its row, and whether it is level.
type Side = (i32, i32, bool);

/// A closed polygon made smooth: rounded by Chaikin's means, drawn as Catmull-Rom splines.
pub fn smooth(ring: &[Point]) -> Vec<Point> {
    let count = ring.len();
    let mean = |number: usize| {
        let reach = 2_usize.min(count / 4);
        let sum = (0..=2 * reach)
            .map(|step| ring[(number + count + step - reach) % count])
            .fold(Point::default(), |sum, one| sum + one);
        sum * (1.0 / (2 * reach + 1) as f64)
    };
    (0..count).step_by(if count > 40 { 3 } else { 1 }).map(mean).collect()
}

/// The `d` of a smooth closed curve through `points` (Catmull and Rom 1974, as Bézier curves).
pub fn curve(points: &[Point]) -> String {
    let count = points.len();
    let mut d = String::new();
    for number in 0..count {
        let at = |step: usize| points[(number + count + step - 1) % count];
        let (before, from, to, after) = (at(0), at(1), at(2), at(3));
        if number == 0 {
            let _ = write!(d, "M{:.1} {:.1}", from.x, from.y);
        }
        let (first, second) = (from + (to - before) * (1.0 / 6.0), to - (after - from) * (1.0 / 6.0));
        let _ = write!(
            d,
            "C{:.1} {:.1} {:.1} {:.1} {:.1} {:.1}",
            first.x, first.y, second.x, second.y, to.x, to.y
        );
    }
    d.push('Z');
    d
}

/// Whether a point lies within a polygon (crossing number, Shimrat 1962).
pub fn holds(ring: &[Point], point: Point) -> bool {
    let next = ring.iter().cycle().skip(1);
    let crossed = ring.iter().zip(next).filter(|(a, b)| {
        (a.y > point.y) != (b.y > point.y) && point.x < a.x + (b.x - a.x) * (point.y - a.y) / (b.y - a.y)
    });
    crossed.count() % 2 == 1
}

//! The convex hull of points, and how far others are from it.

use super::scene::Point;
use crate::layout::distance_to_line;

/// The convex hull, clockwise as the screen shows it (Andrew 1979). O(n log n).
pub(super) fn convex(mut points: Vec<Point>) -> Vec<Point> {
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
pub(super) fn outside(hull: &[Point], point: Point) -> f64 {
    let mut nearest = f64::INFINITY;
    let mut within = true;
    for (number, start) in hull.iter().enumerate() {
        let end = hull[(number + 1) % hull.len()];
        nearest = nearest.min(distance_to_line(point, *start, end));
        within &= (end - *start).cross(point - *start) >= 0.0;
    }
    if within { -nearest } else { nearest }
}

/// The point on the edge of a polygon that is nearest to `point`.
pub(super) fn nearest(hull: &[Point], point: Point) -> Option<Point> {
    (0..hull.len())
        .map(|side| on_line(point, hull[side], hull[(side + 1) % hull.len()]))
        .min_by(|a, b| a.to(point).total_cmp(&b.to(point)))
}

fn on_line(point: Point, start: Point, end: Point) -> Point {
    let way = end - start;
    let square = way.dot(way);
    let share = if square > 0.0 { ((point - start).dot(way) / square).clamp(0.0, 1.0) } else { 0.0 };
    start + way * share
}

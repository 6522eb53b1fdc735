//! Polygons as smooth closed curves.

use std::fmt::Write;

use super::scene::Point;

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

//! Slanting lines within an outline, so that a flag shows without colour.

use std::fmt::Write;

use super::scene::Point;

/// Slanting lines within the rings, `apart` from one another, as the `d` of a path to be stroked.
///
/// Plain lines rather than an SVG pattern: office programs and old readers draw them alike.
/// O(lines × sides).
pub fn hatch(rings: &[Vec<Point>], apart: f64) -> String {
    // In turned coordinates the lines are level: u runs along them, v across.
    let turned = |point: &Point| Point::new(point.x - point.y, point.x + point.y);
    let rings: Vec<Vec<Point>> = rings.iter().map(|ring| ring.iter().map(turned).collect()).collect();
    let all = || rings.iter().flatten().map(|point| point.y);
    let (low, high) =
        all().fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), y| (low.min(y), high.max(y)));
    let step = apart * std::f64::consts::SQRT_2;
    let mut d = String::new();
    if low > high || (high - low) / step > 4_000.0 {
        return d;
    }
    let mut level = (low / step).ceil() * step;
    while level < high {
        let mut met: Vec<f64> = Vec::new();
        for ring in &rings {
            for (a, b) in ring.iter().zip(ring.iter().cycle().skip(1)) {
                if (a.y > level) != (b.y > level) {
                    met.push(a.x + (b.x - a.x) * (level - a.y) / (b.y - a.y));
                }
            }
        }
        met.sort_by(f64::total_cmp);
        for pair in met.chunks_exact(2) {
            let at = |u: f64| ((level + u) / 2.0, (level - u) / 2.0);
            let ((x1, y1), (x2, y2)) = (at(pair[0]), at(pair[1]));
            let _ = write!(d, "M{x1:.1} {y1:.1}L{x2:.1} {y2:.1}");
        }
        level += step;
    }
    d
}

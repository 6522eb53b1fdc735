//! Polygons as smooth closed curves.

use std::fmt::Write;

use super::scene::{Edge, Point, Rect};

/// How far a smooth curve may lie beyond the box of its points.
const SWING: f64 = 12.0;

/// A closed polygon made smooth: each point is the mean of itself and two on either side. Linear.
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
    let mut d = start(points, 0);
    (0..points.len()).for_each(|number| segment(points, number, &mut d));
    d.push('Z');
    d
}

/// The same line in open pieces, each of so many segments at most: what isn't in sight of a long line
/// needn't be drawn then.
pub fn pieces(points: &[Point], most: usize) -> Vec<Edge> {
    let piece = |first: usize| {
        let mut d = start(points, first);
        let last = points.len().min(first + most);
        (first..last).for_each(|number| segment(points, number, &mut d));
        let among = (first..=last).map(|number| points[number % points.len()]);
        // Between two points the curve may swing out a little.
        Edge { area: Rect::holding(among).unwrap_or_default().grown(SWING), d }
    };
    (0..points.len()).step_by(most.max(1)).map(piece).collect()
}

/// The beginning of a curve at the point of that number.
fn start(points: &[Point], number: usize) -> String {
    points.get(number).map(|from| format!("M{:.1} {:.1}", from.x, from.y)).unwrap_or_default()
}

/// The part of the closed curve from the point of that number to the next.
fn segment(points: &[Point], number: usize, d: &mut String) {
    let count = points.len();
    let at = |step: usize| points[(number + count + step - 1) % count];
    let (before, from, to, after) = (at(0), at(1), at(2), at(3));
    let (first, second) = (from + (to - before) * (1.0 / 6.0), to - (after - from) * (1.0 / 6.0));
    let _ =
        write!(d, "C{:.1} {:.1} {:.1} {:.1} {:.1} {:.1}", first.x, first.y, second.x, second.y, to.x, to.y);
}

/// Whether a point lies within a polygon (crossing number, Shimrat 1962).
pub fn holds(ring: &[Point], point: Point) -> bool {
    let next = ring.iter().cycle().skip(1);
    let crossed = ring.iter().zip(next).filter(|(a, b)| {
        (a.y > point.y) != (b.y > point.y) && point.x < a.x + (b.x - a.x) * (point.y - a.y) / (b.y - a.y)
    });
    crossed.count() % 2 == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_of_a_curve_make_up_the_curve() {
        let ring: Vec<_> =
            (0..10).map(|at| Point::new(f64::from(at).cos() * 90.0, f64::from(at).sin() * 90.0)).collect();
        let whole = curve(&ring);
        let pieces = pieces(&ring, 4);
        assert_eq!(pieces.len(), 3);
        let segments = |d: &str| d.matches('C').count();
        assert_eq!(pieces.iter().map(|piece| segments(&piece.d)).sum::<usize>(), segments(&whole));
        for Edge { area, d } in &pieces {
            assert!(whole.contains(&d[d.find('C').unwrap()..]), "{d}");
            assert!(ring.iter().filter(|point| area.contains(**point)).count() >= 3);
        }
        assert_eq!(super::pieces(&[], 4), []);
    }
}

//! The parts of ways: straight lines, and curves where they bend.

use super::super::geometry::{Point, Rect};

/// How many short lines stand for one curve.
const PARTS: i32 = 10;

/// A part of a way: a quadratic curve (Bézier) by its start, its control point and its end; a straight line
/// has its control point in its middle.
pub type Piece = [Point; 3];

/// The straight line between two points.
pub(super) fn straight(from: Point, to: Point) -> Piece {
    [from, from.towards(to, 0.5), to]
}

/// The piece as short straight lines: just one if it is straight.
pub(super) fn lines(piece: Piece) -> impl Iterator<Item = (Point, Point)> {
    let [start, control, end] = piece;
    let parts = if start.towards(end, 0.5).to(control) < 0.5 { 1 } else { PARTS };
    (0..parts).map(move |part| {
        let share = |part: i32| along(piece, f64::from(part) / f64::from(parts));
        (share(part), share(part + 1))
    })
}

/// What a piece lies within, and no more.
pub(super) fn bounds(piece: Piece) -> Rect {
    let [start, control, end] = piece;
    // Where a coordinate of the curve turns, if it does between its ends.
    let turn = |start: f64, control: f64, end: f64| {
        let share = (start - control) / (start - 2.0 * control + end);
        if share > 0.0 && share < 1.0 { share } else { 0.5 }
    };
    let turns = [turn(start.x, control.x, end.x), turn(start.y, control.y, end.y)];
    let points = turns.map(|share| along(piece, share)).into_iter().chain([start, end]);
    Rect::holding(points).unwrap_or_default()
}

/// The point at `share` of the way along a curve (de Casteljau 1959).
fn along([start, control, end]: Piece, share: f64) -> Point {
    start.towards(control, share).towards(control.towards(end, share), share)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_curve_reaches_beyond_its_ends_and_a_straight_line_is_one() {
        let point = Point::new;
        let bow = [point(0.0, 0.0), point(50.0, 100.0), point(100.0, 0.0)];
        assert_eq!(bounds(bow), Rect { x: 0.0, y: 0.0, width: 100.0, height: 50.0 });
        assert_eq!(lines(bow).count(), PARTS as usize);
        assert!(lines(bow).all(|(from, to)| from.to(to) < 30.0));
        assert_eq!(lines(straight(bow[0], bow[2])).collect::<Vec<_>>(), [(bow[0], bow[2])]);
    }
}

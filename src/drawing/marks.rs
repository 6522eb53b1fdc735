//! The marks within shapes: a person, a heart, a seal, as the `d` of paths.

use super::outline::ellipse;
use super::scene::Point;

/// Head and shoulders around `at`.
pub(super) fn person(at: Point, scale: f64) -> String {
    let head = ellipse(at - Point::new(0.0, 4.0 * scale), 4.2 * scale, 4.2 * scale);
    let wide = 7.2 * scale;
    format!(
        "{head}M{:.1} {:.1}a{wide:.1} {wide:.1} 0 0 1 {:.1} 0Z",
        at.x - wide,
        at.y + 8.6 * scale,
        2.0 * wide
    )
}

/// A heart around `at`.
pub(super) fn heart(at: Point) -> String {
    format!(
        "M{:.1} {:.1}c-3 -2.6 -7.4 -5.4 -7.4 -9.4c0 -4.6 5.6 -5.6 7.4 -1.8c1.8 -3.8 7.4 -2.8 7.4 1.8c0 4 -4.4 6.8 -7.4 9.4Z",
        at.x,
        at.y + 6.6
    )
}

/// A speech bubble around `at`.
pub(super) fn speech(at: Point) -> String {
    format!(
        "M{:.1} {:.1}h11a2.5 2.5 0 0 1 2.5 2.5v6a2.5 2.5 0 0 1 -2.5 2.5h-5.5l-4.5 4.5v-4.5h-1a2.5 2.5 0 0 1 -2.5 -2.5v-6a2.5 2.5 0 0 1 2.5 -2.5Z",
        at.x - 5.5,
        at.y - 7.5
    )
}

/// A seal around `at`.
pub(super) fn seal(at: Point) -> String {
    let disc = ellipse(at - Point::new(0.0, 3.0), 6.2, 6.2);
    format!("{disc}M{:.1} {:.1}l-1.6 8.4l5.1 -2.6l5.1 2.6l-1.6 -8.4Z", at.x - 3.5, at.y + 1.6)
}

/// A list with ticks around `at`.
pub(super) fn ticks(at: Point) -> String {
    let line = |y: f64| format!("M{:.1} {y:.1}l2.6 2.8l4.6 -6M{:.1} {y:.1}h5", at.x - 8.0, at.x + 3.0);
    line(at.y - 4.5) + &line(at.y + 5.0)
}

/// An open book around `at`.
pub(super) fn book(at: Point) -> String {
    format!(
        "M{:.1} {:.1}c-2.6 -2 -5.6 -2.4 -9 -2.4v10.6c3.4 0 6.4 .4 9 2.4c2.6 -2 5.6 -2.4 9 -2.4v-10.6c-3.4 0 -6.4 .4 -9 2.4v10.6",
        at.x,
        at.y - 4.2
    )
}

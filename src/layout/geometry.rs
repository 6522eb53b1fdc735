//! Points and lines: the little geometry that placing and drawing share.

use std::ops::{Add, Mul, Sub};

pub use super::rect::Rect;

/// A point or a vector.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Point {
    /// To the right.
    pub x: f64,
    /// Downwards.
    pub y: f64,
}

impl Point {
    /// The point at `x` and `y`.
    pub const fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }

    /// How far it is from the origin.
    pub fn length(self) -> f64 {
        // Not `hypot`: coordinates are far from overflow, and searches ask this millions of times.
        self.dot(self).sqrt()
    }

    /// How far it is to `other`.
    pub fn to(self, other: Self) -> f64 {
        (other - self).length()
    }

    /// The same direction, one long; nothing stays nothing.
    #[must_use]
    pub fn unit(self) -> Self {
        let length = self.length();
        if length > 0.0 { self * (1.0 / length) } else { self }
    }

    /// Turned a quarter to the right, as the screen shows it.
    #[must_use]
    pub const fn turned(self) -> Self {
        Self::new(-self.y, self.x)
    }

    /// The point between this one and `other`, at `share` of the way.
    #[must_use]
    pub fn towards(self, other: Self, share: f64) -> Self {
        self + (other - self) * share
    }

    /// The middle of some points, if there are any. Linear.
    pub fn mean(points: impl IntoIterator<Item = Self>) -> Option<Self> {
        let (sum, count) =
            points.into_iter().fold((Self::default(), 0.0), |(sum, count), one| (sum + one, count + 1.0));
        (count > 0.0).then(|| sum * (1.0 / count))
    }

    /// The z part of the cross product: on which side `other` lies.
    pub fn cross(self, other: Self) -> f64 {
        self.x * other.y - self.y * other.x
    }

    /// The scalar product.
    pub fn dot(self, other: Self) -> f64 {
        self.x * other.x + self.y * other.y
    }
}

impl Add for Point {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self::new(self.x + other.x, self.y + other.y)
    }
}

impl Sub for Point {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self::new(self.x - other.x, self.y - other.y)
    }
}

impl Mul<f64> for Point {
    type Output = Self;
    fn mul(self, by: f64) -> Self {
        Self::new(self.x * by, self.y * by)
    }
}

/// Whether the lines `a` and `b` cross each other away from their ends.
pub fn cross(a: (Point, Point), b: (Point, Point)) -> bool {
    if a.0.x.max(a.1.x) < b.0.x.min(b.1.x)
        || b.0.x.max(b.1.x) < a.0.x.min(a.1.x)
        || a.0.y.max(a.1.y) < b.0.y.min(b.1.y)
        || b.0.y.max(b.1.y) < a.0.y.min(a.1.y)
    {
        return false;
    }
    let side = |start: Point, end: Point, point: Point| (end - start).cross(point - start);
    side(a.0, a.1, b.0) * side(a.0, a.1, b.1) < 0.0 && side(b.0, b.1, a.0) * side(b.0, b.1, a.1) < 0.0
}

/// How far `point` is from the line from `start` to `end`.
pub fn distance_to_line(point: Point, start: Point, end: Point) -> f64 {
    let way = end - start;
    let square = way.dot(way);
    let share = if square > 0.0 { ((point - start).dot(way) / square).clamp(0.0, 1.0) } else { 0.0 };
    point.to(start + way * share)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_cross_between_their_ends_only() {
        let line = |a, b, c, d| (Point::new(a, b), Point::new(c, d));
        assert!(cross(line(0.0, 0.0, 2.0, 2.0), line(0.0, 2.0, 2.0, 0.0)));
        assert!(!cross(line(0.0, 0.0, 2.0, 2.0), line(0.0, 0.0, 2.0, 0.0)));
        assert!(!cross(line(0.0, 0.0, 1.0, 0.0), line(0.0, 1.0, 1.0, 1.0)));
    }
}

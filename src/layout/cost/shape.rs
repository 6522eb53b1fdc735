//! The picture as a whole: as wide as a screen is, and its heart in the middle.

use super::super::geometry::Point;
use super::super::network::Network;
use super::super::tiers::WIDER;

/// How many times as wide as high a picture is best, at least and at most.
const SCREEN: (f64, f64) = (1.28, 1.55);
/// What a desktop screen leaves to a map, beyond which it is drawn smaller.
const ROOM: (f64, f64) = (940.0, 660.0);
/// How far the heart may be off the middle, in shares of half the picture.
const OFF: f64 = 0.16;

/// How far all boxes reach from the heart, and to which side they lean.
#[derive(Clone, Copy)]
pub(super) struct Shape {
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
    lean: Point,
    count: f64,
}

impl Shape {
    /// The shape of all boxes but one. Linear in actors.
    pub fn without(network: &Network, places: &[Point], one: Option<usize>) -> Self {
        let none = Self { left: 0.0, right: 0.0, top: 0.0, bottom: 0.0, lean: Point::default(), count: 0.0 };
        let boxes = places.iter().zip(&network.half).enumerate();
        boxes
            .filter(|(number, _)| Some(*number) != one)
            .fold(none, |shape, (_, (place, half))| shape.with(*place, *half))
    }

    /// The shape with one more box. O(1).
    pub fn with(self, place: Point, half: (f64, f64)) -> Self {
        Self {
            left: self.left.min(place.x - half.0),
            right: self.right.max(place.x + half.0),
            top: self.top.min(place.y - half.1),
            bottom: self.bottom.max(place.y + half.1),
            lean: self.lean + Point::new(place.x / WIDER, place.y).unit(),
            count: self.count + 1.0,
        }
    }

    /// What it costs that the heart stands at a side, that others stand on one side of it, and
    /// that the picture is wider or higher than a screen, or larger than it needs to be.
    pub fn cost(&self) -> f64 {
        let (width, height) = ((self.right - self.left).max(1.0), (self.bottom - self.top).max(1.0));
        let off = |sum: f64, whole: f64| {
            let off = (sum / whole).abs();
            12.0 * off + 900.0 * (off - OFF).max(0.0)
        };
        let lean = self.lean * (1.0 / self.count.max(1.0));
        let wide = width / height;
        let misfit = (wide / SCREEN.1).max(SCREEN.0 / wide).max(1.0) - 1.0;
        off(self.left + self.right, width)
            + off(self.top + self.bottom, height)
            + 40.0 * lean.dot(lean)
            + 260.0 * misfit
            + 0.035 * (width + 1.4 * height)
            + 0.4 * ((width - ROOM.0).max(0.0) + 1.4 * (height - ROOM.1).max(0.0))
    }
}

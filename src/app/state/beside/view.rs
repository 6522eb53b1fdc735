//! How near two pictures are seen, and where: both alike, whatever the size of either.

use partnership_explorer::drawing::{Point, Rect};

/// The farthest and the nearest.
const LEAST: f64 = 1.0;
const MOST: f64 = 12.0;

/// The part of a picture that is seen, in parts of the whole.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct View {
    /// How much larger than the whole picture.
    pub zoom: f64,
    /// What is in the middle: 0.5 is the middle of the picture, from left to right.
    pub x: f64,
    /// The same from top to bottom.
    pub y: f64,
}

impl Default for View {
    fn default() -> Self {
        Self { zoom: LEAST, x: 0.5, y: 0.5 }
    }
}

impl View {
    /// The part of a map that is seen, where all of it would be `base`.
    pub fn of(self, base: Rect) -> Rect {
        let middle = Point { x: base.x + self.x * base.width, y: base.y + self.y * base.height };
        Rect::around(middle, base.width / self.zoom, base.height / self.zoom)
    }

    /// Nearer by `factor`, around a place of the whole picture.
    #[must_use]
    pub fn nearer(self, factor: f64, x: f64, y: f64) -> Self {
        let zoom = (self.zoom * factor).clamp(LEAST, MOST);
        let share = self.zoom / zoom;
        Self { zoom, x: x + (self.x - x) * share, y: y + (self.y - y) * share }.kept()
    }

    /// Moved by so many parts of the whole picture.
    #[must_use]
    pub fn moved(self, x: f64, y: f64) -> Self {
        Self { x: self.x + x, y: self.y + y, ..self }.kept()
    }

    /// As it is if all of `area` is seen; else with it in the middle.
    #[must_use]
    pub fn taking_in(self, area: Rect, base: Rect) -> Self {
        let seen = self.of(base);
        let is_seen = area.x >= seen.x
            && area.y >= seen.y
            && area.right() <= seen.right()
            && area.bottom() <= seen.bottom();
        if is_seen || base.width <= 0.0 || base.height <= 0.0 {
            return self;
        }
        let room = (base.width / (area.width * 1.15)).min(base.height / (area.height * 1.15));
        let middle = area.centre();
        let (x, y) = ((middle.x - base.x) / base.width, (middle.y - base.y) / base.height);
        Self { zoom: self.zoom.min(room).clamp(LEAST, MOST), x, y }.kept()
    }

    /// The picture never leaves its frame: at its farthest it is seen whole.
    fn kept(self) -> Self {
        let half = 0.5 / self.zoom;
        Self { x: self.x.clamp(half, 1.0 - half), y: self.y.clamp(half, 1.0 - half), ..self }
    }
}

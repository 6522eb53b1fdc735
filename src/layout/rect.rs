//! Boxes.

use super::geometry::Point;

/// A rectangle, by its corner and its size.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Rect {
    /// The left edge.
    pub x: f64,
    /// The upper edge.
    pub y: f64,
    /// From left to right.
    pub width: f64,
    /// From top to bottom.
    pub height: f64,
}

impl Rect {
    /// The box of that size around `centre`.
    pub fn around(centre: Point, width: f64, height: f64) -> Self {
        Self { x: centre.x - width / 2.0, y: centre.y - height / 2.0, width, height }
    }

    /// The box that reaches as far to either side of `centre` as half its width, and half its height, are.
    pub fn reaching(centre: Point, (width, height): (f64, f64)) -> Self {
        Self::around(centre, 2.0 * width, 2.0 * height)
    }

    /// The smallest box that encloses all `areas`, if there are any. Linear.
    pub fn enclosing(areas: impl IntoIterator<Item = Self>) -> Option<Self> {
        areas.into_iter().reduce(|all, one| all.with(one))
    }

    /// The smallest box that holds all `points`, if there are any. Linear.
    pub fn holding(points: impl IntoIterator<Item = Point>) -> Option<Self> {
        Self::enclosing(points.into_iter().map(|point| Self { x: point.x, y: point.y, ..Self::default() }))
    }

    /// Half the width and half the height.
    pub fn half(&self) -> (f64, f64) {
        (self.width / 2.0, self.height / 2.0)
    }

    /// The middle.
    pub fn centre(&self) -> Point {
        Point::new(self.x + self.width / 2.0, self.y + self.height / 2.0)
    }

    /// The right edge.
    pub fn right(&self) -> f64 {
        self.x + self.width
    }

    /// The lower edge.
    pub fn bottom(&self) -> f64 {
        self.y + self.height
    }

    /// The four corners, clockwise from the upper left.
    pub fn corners(&self) -> [Point; 4] {
        let (right, bottom) = (self.right(), self.bottom());
        [
            Point::new(self.x, self.y),
            Point::new(right, self.y),
            Point::new(right, bottom),
            Point::new(self.x, bottom),
        ]
    }

    /// The box with `by` more room on every side.
    #[must_use]
    pub fn grown(&self, by: f64) -> Self {
        Self { x: self.x - by, y: self.y - by, width: self.width + 2.0 * by, height: self.height + 2.0 * by }
    }

    /// The box, moved by so much.
    #[must_use]
    pub fn shifted(&self, by: Point) -> Self {
        Self { x: self.x + by.x, y: self.y + by.y, ..*self }
    }

    /// The smallest box that holds both.
    #[must_use]
    pub fn with(&self, other: Self) -> Self {
        let (x, y) = (self.x.min(other.x), self.y.min(other.y));
        let (right, bottom) = (self.right().max(other.right()), self.bottom().max(other.bottom()));
        Self { x, y, width: right - x, height: bottom - y }
    }

    /// Whether the point lies within or on the edge.
    pub fn contains(&self, point: Point) -> bool {
        (self.x..=self.right()).contains(&point.x) && (self.y..=self.bottom()).contains(&point.y)
    }

    /// Whether the other box lies wholly within.
    pub fn encloses(&self, other: &Self) -> bool {
        self.x <= other.x
            && self.y <= other.y
            && self.right() >= other.right()
            && self.bottom() >= other.bottom()
    }

    /// Whether the two share more than an edge.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.x < other.right() && other.x < self.right() && self.y < other.bottom() && other.y < self.bottom()
    }

    /// How far `point` is from the box; 0 within.
    pub fn distance(&self, point: Point) -> f64 {
        let x = (self.x - point.x).max(point.x - self.right()).max(0.0);
        let y = (self.y - point.y).max(point.y - self.bottom()).max(0.0);
        Point::new(x, y).length()
    }

    /// How much of the line from `start` to `end` lies within the box.
    pub fn covers(&self, start: Point, end: Point) -> f64 {
        self.crossed(start, end).map_or(0.0, |(enters, leaves)| (leaves - enters) * (end - start).length())
    }

    /// At what shares of the line from `start` to `end` it enters and leaves the box, if it lies within it
    /// anywhere (Liang and Barsky 1984).
    pub fn crossed(&self, start: Point, end: Point) -> Option<(f64, f64)> {
        let way = end - start;
        let (mut enters, mut leaves) = (0.0_f64, 1.0_f64);
        let edges = [
            (-way.x, start.x - self.x),
            (way.x, self.right() - start.x),
            (-way.y, start.y - self.y),
            (way.y, self.bottom() - start.y),
        ];
        for (step, room) in edges {
            if step == 0.0 {
                if room <= 0.0 {
                    return None;
                }
            } else if step < 0.0 {
                enters = enters.max(room / step);
            } else {
                leaves = leaves.min(room / step);
            }
        }
        (enters < leaves).then_some((enters, leaves))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_through_a_box_is_covered_by_its_width() {
        let area = Rect { x: 10.0, y: -5.0, width: 20.0, height: 10.0 };
        assert_eq!(area.covers(Point::new(0.0, 0.0), Point::new(100.0, 0.0)), 20.0);
        assert_eq!(area.covers(Point::new(0.0, 9.0), Point::new(100.0, 9.0)), 0.0);
        assert_eq!(area.covers(Point::new(0.0, 0.0), Point::new(5.0, 0.0)), 0.0);
    }
}

//! The corners of boxes, round which ways bend.

use super::super::geometry::Point;
use super::boxes::Boxes;

/// A corner of a box, from the upper left clockwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Corner {
    /// The number of the box.
    pub of: u32,
    /// Which of the four.
    pub which: u8,
}

impl Corner {
    /// Which way is away from the box, a step to each side.
    pub fn outward(self) -> Point {
        let (x, y) = [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)][usize::from(self.which % 4)];
        Point::new(x, y)
    }

    /// Where it is, `off` away from both sides of the box.
    pub fn at(self, boxes: &Boxes, off: f64) -> Point {
        boxes.area(self.of).corners()[usize::from(self.which % 4)] + self.outward() * off
    }

    /// Its number among the corners of all boxes.
    pub fn index(self) -> u32 {
        4 * self.of + u32::from(self.which)
    }

    /// The corner of that number.
    pub fn of_index(index: u32) -> Self {
        Self { of: index / 4, which: (index % 4) as u8 }
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::geometry::Rect;
    use super::*;

    #[test]
    fn corners_lie_off_their_box_and_keep_their_numbers() {
        let boxes = Boxes::new(vec![Rect { x: 10.0, y: 20.0, width: 100.0, height: 40.0 }; 2]);
        let places = [(4.0, 14.0), (116.0, 14.0), (116.0, 66.0), (4.0, 66.0)];
        for (which, (x, y)) in (0..4).zip(places) {
            let corner = Corner { of: 1, which };
            assert_eq!(corner.at(&boxes, 6.0), Point::new(x, y));
            assert_eq!(Corner::of_index(corner.index()), corner);
        }
    }
}

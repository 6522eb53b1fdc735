//! Which of many boxes or lines lie near a place.

use super::scene::{Point, Rect};
use crate::layout::Grid;

/// How long the sides of squares are: about as wide as an actor's box.
const SIDE: f64 = 160.0;

/// Things by the squares of the plane that they lie in.
pub(super) struct Squares(Grid);

impl Default for Squares {
    fn default() -> Self {
        Self(Grid::new(SIDE))
    }
}

impl Squares {
    /// Boxes, numbered in their order. O(boxes × squares of one).
    pub fn of_boxes<'a>(boxes: impl IntoIterator<Item = &'a Rect>) -> Self {
        let mut found = Self::default();
        for (number, area) in boxes.into_iter().enumerate() {
            found.0.spread(*area, number as u32);
        }
        found
    }

    /// Lines of several parts, numbered in their order. O(lines × squares that one passes).
    pub fn of_lines<'a>(lines: impl IntoIterator<Item = &'a [(Point, Point)]>) -> Self {
        let mut found = Self::default();
        for (number, parts) in lines.into_iter().enumerate() {
            for (start, end) in parts {
                // In pieces, or a slanting line would lie in all squares of its box.
                let pieces = (start.to(*end) / SIDE).ceil().clamp(1.0, 10_000.0) as u32;
                let at = |piece: u32| start.towards(*end, f64::from(piece) / f64::from(pieces));
                for piece in 0..pieces {
                    let area = Rect::holding([at(piece), at(piece + 1)]).unwrap_or_default();
                    found.0.spread(area, number as u32);
                }
            }
        }
        found
    }

    /// One more box, of that number. O(squares that it touches).
    pub fn put(&mut self, area: Rect, number: u32) {
        self.0.spread(area, number);
    }

    /// The numbers of all that may touch `area`, each once, the lowest first.
    pub fn near(&self, area: Rect) -> Vec<u32> {
        self.0.touching(area)
    }
}

#[cfg(test)]
mod tests {
    use super::{Point, Rect, Squares};

    #[test]
    fn what_touches_a_place_is_near_it() {
        let boxes: Vec<_> = (0..50)
            .map(|one| Rect { x: 90.0 * f64::from(one), y: 40.0, width: 120.0, height: 36.0 })
            .collect();
        let squares = Squares::of_boxes(&boxes);
        let place = Rect { x: 1_000.0, y: 50.0, width: 300.0, height: 10.0 };
        let near = squares.near(place);
        let touching = (0..50_u32).filter(|one| boxes[*one as usize].overlaps(&place));
        assert!(touching.clone().count() > 3);
        assert!(touching.into_iter().all(|one| near.contains(&one)), "{near:?}");
        assert!(near.len() < 12, "{near:?}");
    }

    #[test]
    fn a_slanting_line_is_near_what_it_passes_only() {
        let line = [(Point::new(0.0, 0.0), Point::new(4_000.0, 4_000.0))];
        let squares = Squares::of_lines([line.as_slice()]);
        assert_eq!(squares.near(Rect::around(Point::new(2_000.0, 2_000.0), 10.0, 10.0)), [0]);
        assert!(squares.near(Rect::around(Point::new(3_000.0, 1_000.0), 10.0, 10.0)).is_empty());
    }
}

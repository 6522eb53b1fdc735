//! Finds what lies near a place without looking at everything.
//!
//! Squares of one size, of which only those that hold something are kept: so it is nothing to them how far
//! things lie apart, and things may come, move and go. Springs, boxes that push one another, free places
//! and, in `drawing`, flags look for their neighbours here. Only lines that are led past boxes have a table
//! of their own, `routes::cells`: they pass through square after square, millions of times, so that a place
//! in a list is asked for where here a hash is worked out, and the boxes stay where they are meanwhile.

use std::collections::HashMap;

use super::geometry::{Point, Rect};

/// Things, by their numbers, in the squares of the plane that they lie in (Bentley and Friedman 1979, cells).
#[derive(Clone, Debug)]
pub(crate) struct Grid {
    side: f64,
    squares: HashMap<Square, Vec<u32>>,
}

/// A square, by its column and its row.
type Square = (i32, i32);

impl Grid {
    /// Nothing yet, in squares with sides of that length.
    pub fn new(side: f64) -> Self {
        Self { side, squares: HashMap::new() }
    }

    /// Points, numbered in their order. O(points).
    pub fn of_points(points: &[Point], side: f64) -> Self {
        let mut grid = Self::new(side);
        for (number, point) in points.iter().enumerate() {
            grid.put(*point, number as u32);
        }
        grid
    }

    /// Adds a point. O(1).
    pub fn put(&mut self, point: Point, number: u32) {
        self.squares.entry(self.square(point)).or_default().push(number);
    }

    /// Takes a point out again. O(points in its square).
    pub fn take(&mut self, point: Point, number: u32) {
        if let Some(inside) = self.squares.get_mut(&self.square(point)) {
            inside.retain(|other| *other != number);
        }
    }

    /// Adds something to all squares that its area touches; again and again, for what has several parts.
    /// O(squares touched).
    pub fn spread(&mut self, area: Rect, number: u32) {
        for square in self.touched(area) {
            let inside = self.squares.entry(square).or_default();
            if inside.last() != Some(&number) {
                inside.push(number);
            }
        }
    }

    /// All in the square of `place` and the eight around it, in an order that depends on nothing but that in
    /// which they were added: everything that is no farther away than a side, and some more.
    pub fn around(&self, place: Point) -> impl Iterator<Item = u32> + '_ {
        let (column, row) = self.square(place);
        let near = (column - 1..=column + 1).flat_map(move |x| (row - 1..=row + 1).map(move |y| (x, y)));
        near.filter_map(|square| self.squares.get(&square)).flatten().copied()
    }

    /// All that may touch `area`, each once, the lowest number first. O(squares touched + found × log found).
    pub fn touching(&self, area: Rect) -> Vec<u32> {
        let inside = self.touched(area).filter_map(|square| self.squares.get(&square));
        let mut found: Vec<u32> = inside.flatten().copied().collect();
        found.sort_unstable();
        found.dedup();
        found
    }

    fn square(&self, place: Point) -> Square {
        ((place.x / self.side).floor() as i32, (place.y / self.side).floor() as i32)
    }

    /// The squares that a box touches, row by row.
    fn touched(&self, area: Rect) -> impl Iterator<Item = Square> + use<> {
        let (left, top) = self.square(Point::new(area.x, area.y));
        let (right, bottom) = self.square(Point::new(area.right(), area.bottom()));
        (top..=bottom).flat_map(move |row| (left..=right).map(move |column| (column, row)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_are_found_as_far_as_a_side_away_until_they_are_taken_out() {
        let place = |one: usize| Point::new((one * 7919 % 997) as f64 - 500.0, (one * 104_729 % 883) as f64);
        let points: Vec<_> = (0..80).map(place).collect();
        let mut grid = Grid::of_points(&points, 90.0);
        for here in (100..140).map(place) {
            let found: Vec<u32> = grid.around(here).collect();
            let near = (0..80_u32).filter(|one| points[*one as usize].to(here) <= 90.0);
            assert!(near.into_iter().all(|one| found.contains(&one)), "{found:?} around {here:?}");
            assert!(found.iter().all(|one| points[*one as usize].to(here) < 3.0 * 90.0));
        }
        grid.take(points[7], 7);
        assert!(!grid.around(points[7]).any(|one| one == 7));
        grid.put(points[8], 7);
        assert!(grid.around(points[8]).any(|one| one == 7));
    }

    #[test]
    fn what_touches_an_area_is_found_once() {
        let area = |one: u32| Rect { x: 90.0 * f64::from(one), y: 40.0, width: 320.0, height: 36.0 };
        let mut grid = Grid::new(100.0);
        (0..50).for_each(|one| grid.spread(area(one), one));
        let place = Rect { x: 1_000.0, y: 50.0, width: 300.0, height: 10.0 };
        let found = grid.touching(place);
        assert!((0..50).filter(|one| area(*one).overlaps(&place)).all(|one| found.contains(&one)));
        assert!(found.windows(2).all(|two| two[0] < two[1]) && found.len() < 12, "{found:?}");
    }
}

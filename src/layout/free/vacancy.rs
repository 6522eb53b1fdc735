//! Finds free places among many boxes.

use std::collections::HashMap;

use super::apart::GAP;
use crate::layout::geometry::{Point, Rect};

/// Boxes, sorted into squares of the plane.
pub(super) struct Vacancy {
    areas: Vec<Rect>,
    size: f64,
    squares: HashMap<(i32, i32), Vec<u32>>,
}

impl Vacancy {
    /// Among boxes of those half sizes at `places`.
    pub fn new(half: &[(f64, f64)], places: &[Point]) -> Self {
        let largest = half.iter().fold(0.0_f64, |most, (width, height)| most.max(*width).max(*height));
        let boxes = places.iter().zip(half);
        let areas = boxes.map(|(place, half)| Rect::around(*place, 2.0 * half.0, 2.0 * half.1)).collect();
        let mut vacancy = Self { areas, size: 2.0 * largest + GAP, squares: HashMap::new() };
        for (one, place) in places.iter().enumerate() {
            vacancy.squares.entry(vacancy.square(*place)).or_default().push(one as u32);
        }
        vacancy
    }

    /// Whether the box of `one` keeps its distance from all others at `place`.
    pub fn fits(&self, one: usize, place: Point) -> bool {
        let Rect { width, height, .. } = self.areas[one];
        // A hair less than what boxes push for, or rounding would tell those apart that only just are.
        let area = Rect::around(place, width, height).grown(GAP - 0.01);
        let (column, row) = self.square(place);
        let near = (column - 1..=column + 1).flat_map(|x| (row - 1..=row + 1).map(move |y| (x, y)));
        let mut boxes = near.filter_map(|square| self.squares.get(&square)).flatten();
        !boxes.any(|other| *other as usize != one && self.areas[*other as usize].overlaps(&area))
    }

    /// Moves the box of `one` to the free place nearest to where it is, as far as rings of points tell.
    pub fn settle(&mut self, one: usize) -> Point {
        let from = self.areas[one].centre();
        let rings = (1..4000).map(f64::from).flat_map(|ring| {
            let (reach, points) = (12.0 * ring * (1.0 + ring / 24.0), (8.0 * ring).min(64.0));
            (0..points as u32).map(move |number| {
                let angle = std::f64::consts::TAU * f64::from(number) / points;
                from + Point::new(reach * angle.cos(), reach * angle.sin())
            })
        });
        let place = rings.into_iter().find(|place| self.fits(one, *place)).unwrap_or(from);
        let square = self.square(from);
        if let Some(boxes) = self.squares.get_mut(&square) {
            boxes.retain(|other| *other as usize != one);
        }
        self.areas[one] = Rect::around(place, self.areas[one].width, self.areas[one].height);
        self.squares.entry(self.square(place)).or_default().push(one as u32);
        place
    }

    fn square(&self, place: Point) -> (i32, i32) {
        ((place.x / self.size).floor() as i32, (place.y / self.size).floor() as i32)
    }
}

//! Finds free places among many boxes.

use super::apart::GAP;
use crate::layout::geometry::{Point, Rect};
use crate::layout::grid::Grid;

/// Boxes, and where their middles are.
pub(super) struct Vacancy {
    areas: Vec<Rect>,
    middles: Grid,
}

impl Vacancy {
    /// Among boxes of those half sizes at `places`. Linear in the boxes.
    pub fn new(half: &[(f64, f64)], places: &[Point]) -> Self {
        let largest = half.iter().fold(0.0_f64, |most, (width, height)| most.max(*width).max(*height));
        let areas = places.iter().zip(half).map(|(place, half)| Rect::reaching(*place, *half)).collect();
        Self { areas, middles: Grid::of_points(places, 2.0 * largest + GAP) }
    }

    /// Whether the box of `one` keeps its distance from all others at `place`. O(boxes around it).
    pub fn fits(&self, one: usize, place: Point) -> bool {
        let Rect { width, height, .. } = self.areas[one];
        // A hair less than what boxes push for, or rounding would tell those apart that only just are.
        let area = Rect::around(place, width, height).grown(GAP - 0.01);
        let mut others = self.middles.around(place).map(|other| other as usize);
        !others.any(|other| other != one && self.areas[other].overlaps(&area))
    }

    /// Moves the box of `one` to the free place nearest to where it is, as far as rings of points tell.
    /// O(places tried × boxes around each).
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
        self.middles.take(from, one as u32);
        self.middles.put(place, one as u32);
        self.areas[one] = Rect::around(place, self.areas[one].width, self.areas[one].height);
        place
    }
}

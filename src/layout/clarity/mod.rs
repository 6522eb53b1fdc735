//! Measures how clear a placement is, for tests, reports and comparing layouts.
//!
//! `lines` looks at ties: crossings, ties under actors, parallel ones in one line; `stress` at whether
//! the picture's distances are the network's; `displacement` at what moved between two placements. What
//! needs labels and outlines is measured in `drawing`.

mod displacement;
mod lines;
mod stress;

use super::placement::Placement;
use super::routes::routes;
use crate::map::Partnership;

pub use displacement::{Displacement, displacement};
pub use lines::{crossings, hidden, one_line};
pub use stress::stress;

/// What makes a picture hard to read, counted.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Clarity {
    /// Pairs of actors whose boxes overlap.
    pub overlaps: usize,
    /// Pairs of ties that cross, ties between the same two actors counted once.
    pub crossings: usize,
    /// Ties that run under an actor that they don't join.
    pub hidden: usize,
    /// The width of all boxes together.
    pub width: f64,
    /// The height of all boxes together.
    pub height: f64,
}

/// Measures the placement, with ties as they are led. O(actors² + ties² + ties × actors).
pub fn clarity(partnership: &Partnership, placement: &Placement) -> Clarity {
    let routes = routes(partnership, placement);
    let bounds = placement.bounds().unwrap_or_default();
    Clarity {
        overlaps: overlaps(placement),
        crossings: crossings(partnership, &routes),
        hidden: hidden(partnership, placement, &routes),
        width: bounds.width,
        height: bounds.height,
    }
}

/// Pairs of actors whose boxes overlap. O(actors²).
pub fn overlaps(placement: &Placement) -> usize {
    let areas: Vec<_> = placement.areas().map(|(_, area)| area).collect();
    let of = |(number, area)| areas[..number].iter().filter(|other| other.overlaps(area)).count();
    areas.iter().enumerate().map(of).sum()
}

/// How much room the picture takes, in multiples of what its boxes take; 0 if there are none.
/// Linear in actors.
pub fn spread(placement: &Placement) -> f64 {
    let boxes: f64 = placement.areas().map(|(_, area)| area.width * area.height).sum();
    let bounds = placement.bounds().unwrap_or_default();
    if boxes > 0.0 { bounds.width * bounds.height / boxes } else { 0.0 }
}

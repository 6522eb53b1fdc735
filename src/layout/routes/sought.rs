//! What is asked of a search: a way from one place to another, and what makes it a good one.

use super::super::geometry::Point;
use super::boxes::Boxes;
use super::corner::Corner;

/// How much longer a way may be than the straight line: so many times, and so much more.
const LONGER: (f64, f64) = (1.5, 240.0);
/// What a bend costs, and what each radian of it costs, in the unit of lengths.
const BEND: (f64, f64) = (14.0, 26.0);
/// A line that comes nearer to a box by so little touches it, as a way does round its corner.
pub(super) const TOUCHING: f64 = 0.01;

/// What is asked for: a way from one place to another.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sought {
    pub start: Point,
    pub end: Point,
    /// The boxes that it joins: these aren't in its way.
    pub joins: [u32; 2],
    /// How far it is to keep off all others.
    pub near: f64,
    /// How many lines may be tried.
    pub effort: usize,
    /// Whether only bends round the corner's own box are taken: quicker, but what is in the way of the
    /// first lines may not lead to all corners that count.
    pub taut: bool,
    /// How much what is left of the way counts: more than 1 finds a way sooner, if not the best.
    pub haste: f64,
}

impl Sought {
    /// How much the way may cost.
    pub fn most(&self) -> f64 {
        LONGER.0 * self.start.to(self.end) + LONGER.1
    }

    /// What it costs to come from a place before to a corner and to go on from there to another, if that
    /// bends round the box of the corner, or need not.
    pub fn round(&self, corner: Corner, [before, here, to]: [Point; 3]) -> Option<f64> {
        let (came, goes) = ((here - before).unit(), (to - here).unit());
        let round = (goes - came).dot(corner.outward()) <= 1e-9;
        let turn = came.cross(goes).abs().atan2(came.dot(goes));
        (round || !self.taut).then_some(here.to(to) + BEND.0 + BEND.1 * turn)
    }

    /// The way without corners that it needn't run round. O(corners² × boxes along a line).
    pub fn shortened(&self, boxes: &Boxes, mut way: Vec<Corner>) -> Vec<Corner> {
        let mut number = 0;
        while number < way.len() {
            let place = |corner: Option<&Corner>, else_at: Point| {
                corner.map_or(else_at, |one| one.at(boxes, self.near))
            };
            let before = place(number.checked_sub(1).and_then(|before| way.get(before)), self.start);
            let after = place(way.get(number + 1), self.end);
            if boxes.is_clear(before, after, self.near - TOUCHING, self.joins) {
                way.remove(number);
                number = number.saturating_sub(1);
            } else {
                number += 1;
            }
        }
        way
    }
}

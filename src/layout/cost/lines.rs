//! The ties at an actor and past it: their length, crossings, narrow angles, and boxes on the way.

use super::super::geometry::{Point, Rect, cross};
use super::super::network::{Link, Network};

/// The gap between two boxes that a tie between them is best seen in.
const GOOD_GAP: f64 = 76.0;
/// What one crossing costs.
const CROSSING: f64 = 84.0;
/// How near a tie may pass a box, and how near is as bad as under it.
const CLOSE: f64 = 14.0;
const UNDER: f64 = 5.0;
/// So many neighbours' angles are looked at.
const MOST: usize = 14;

/// Weighs ties.
pub(in crate::layout) struct Lines<'a> {
    network: &'a Network,
    near: Vec<Vec<usize>>,
}

impl<'a> Lines<'a> {
    /// The ties of that network. O(links).
    pub fn new(network: &'a Network) -> Self {
        Self {
            network,
            near: (0..network.len()).map(|one| network.neighbours(one).take(MOST).collect()).collect(),
        }
    }

    /// What the ties at `one` and past it cost; no longer looked into once over `limit`.
    /// O(links + degree × (links + actors)).
    pub fn of(&self, one: usize, places: &[Point], limit: f64) -> f64 {
        let around = &self.network.around[one];
        let mut sum: f64 = around.iter().map(|link| self.length(*link, places)).sum();
        if sum < limit {
            sum += self.past(one, places);
        }
        for link in around {
            if sum > limit {
                return sum;
            }
            sum += self.tie(*link, places);
        }
        if sum > limit { sum } else { sum + self.angles(one, places) }
    }

    /// The ties that run under its box, or close by.
    fn past(&self, one: usize, places: &[Point]) -> f64 {
        let passing = self.network.links.iter().filter(|link| link.a != one && link.b != one);
        passing.map(|link| self.covering(one, link, places)).sum()
    }

    /// One tie: its crossings, and the boxes that it runs under. O(links + actors).
    pub fn tie(&self, index: usize, places: &[Point]) -> f64 {
        let link = &self.network.links[index];
        let line = (places[link.a], places[link.b]);
        let mut crossed = 0;
        for other in &self.network.links {
            let apart = link.a != other.a && link.a != other.b && link.b != other.a && link.b != other.b;
            crossed += u32::from(apart && cross(line, (places[other.a], places[other.b])));
        }
        let passed = (0..places.len()).filter(|passed| *passed != link.a && *passed != link.b);
        let under: f64 = passed.map(|passed| self.covering(passed, link, places)).sum();
        CROSSING * f64::from(crossed) + under
    }

    /// How far the gap that a tie spans is from a good one.
    pub fn length(&self, index: usize, places: &[Point]) -> f64 {
        let link = &self.network.links[index];
        let (half, other_half) = (self.network.half[link.a], self.network.half[link.b]);
        let x = (places[link.a].x - places[link.b].x).abs() - half.0 - other_half.0;
        let y = (places[link.a].y - places[link.b].y).abs() - half.1 - other_half.1;
        let gap = Point::new(x.max(0.0), y.max(0.0)).length();
        if gap > GOOD_GAP {
            link.weight * 0.07 * (gap - GOOD_GAP)
        } else {
            12.0 * ((GOOD_GAP - gap) / GOOD_GAP).powi(2)
        }
    }

    /// What it costs that a line runs close by a box, or under it.
    #[inline]
    fn covering(&self, one: usize, link: &Link, places: &[Point]) -> f64 {
        let (at, (width, height)) = (places[one], self.network.half[one]);
        let (start, end) = (places[link.a], places[link.b]);
        let (wide, tall) = (width + CLOSE + link.spread, height + CLOSE + link.spread);
        if (start.x - at.x).min(end.x - at.x) > wide
            || (start.x - at.x).max(end.x - at.x) < -wide
            || (start.y - at.y).min(end.y - at.y) > tall
            || (start.y - at.y).max(end.y - at.y) < -tall
        {
            return 0.0;
        }
        // The line passes the box if all its corners lie on one side.
        let way = end - start;
        let off = (at - start).cross(way).abs();
        if off >= wide * way.y.abs() + tall * way.x.abs() {
            return 0.0;
        }
        let room = UNDER + link.spread;
        let under = Rect::reaching(at, (width + room, height + room)).covers(start, end);
        if under > 0.0 { 130.0 + 0.2 * under } else { 8.0 }
    }

    /// Ties at it, and at its neighbours, that run nearly on top of one another.
    fn angles(&self, one: usize, places: &[Point]) -> f64 {
        let near = &self.near[one];
        let here = places[one];
        let mut sum = 0.0;
        for (number, other) in near.iter().enumerate() {
            let way = places[*other] - here;
            for next in &near[..number] {
                sum += narrowness(way, places[*next] - here);
            }
            for next in self.near[*other].iter().filter(|next| **next != one) {
                sum += narrowness(here - places[*other], places[*next] - places[*other]);
            }
        }
        sum
    }
}

/// What it costs that two ties leave an actor in nearly the same direction.
fn narrowness(a: Point, b: Point) -> f64 {
    // About 16 degrees.
    const WIDE: f64 = 0.96;
    let along = a.dot(b);
    if along <= 0.0 {
        return 0.0;
    }
    let squares = a.dot(a) * b.dot(b);
    if along * along < WIDE * WIDE * squares {
        return 0.0;
    }
    16.0 * (along / squares.sqrt().max(1e-9) - WIDE) / (1.0 - WIDE)
}

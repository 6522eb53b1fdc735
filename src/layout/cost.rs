//! What a picture costs: everything that makes it harder to read, in one number.
//!
//! After Davidson and Harel, "Drawing graphs nicely using simulated annealing" (1996), with
//! boxes in place of points and the tiers of an ecomap. Crossings weigh most in how well a
//! drawing is understood (Purchase 1997); a tie under an actor that it doesn't join misleads,
//! so it weighs more still.

use super::geometry::{Point, Rect, cross};
use super::network::Network;
use super::tiers::{Tier, WIDER};
use crate::map::ActorKind;

/// The gap between two boxes that a tie between them is best seen in.
const GOOD_GAP: f64 = 76.0;
/// Boxes nearer than this look cramped.
const ROOM: f64 = 40.0;
/// Boxes nearer than this count as overlapping.
pub(super) const LEAST: f64 = 22.0;

/// Weighs placements of one network.
pub(super) struct Cost<'a> {
    network: &'a Network,
    tiers: &'a [Tier],
    mates: Vec<Vec<usize>>,
    frame: Point,
}

impl<'a> Cost<'a> {
    /// The cost of pictures of that network.
    pub fn new(network: &'a Network, tiers: &'a [Tier]) -> Self {
        let mates = |one: usize| {
            let sector = network.sectors[one];
            let same = |other: &usize| {
                *other != one
                    && network.sectors[*other] == sector
                    && network.kinds[*other] != ActorKind::Practitioner
            };
            let grouped = sector.is_some() && network.kinds[one] != ActorKind::Practitioner;
            (0..network.len()).filter(same).take(if grouped { 8 } else { 0 }).collect()
        };
        let (mut widest, mut farthest) = (0.0_f64, 0.0_f64);
        for (one, tier) in tiers.iter().enumerate() {
            widest = widest.max(network.half[one].0);
            farthest = farthest.max(tier.radius);
        }
        let frame = Point::new(1.5 * farthest + 0.9 * widest, 1.25 * farthest + 40.0);
        Self { network, tiers, mates: (0..network.len()).map(mates).collect(), frame }
    }

    /// The actors' box when its middle is at `point`, with more room around.
    fn area(&self, one: usize, point: Point, room: f64) -> Rect {
        let (width, height) = self.network.half[one];
        Rect::around(point, 2.0 * (width + room), 2.0 * (height + room))
    }

    /// What the whole picture costs. O(actors² + links² + links × actors).
    pub fn whole(&self, places: &[Point]) -> f64 {
        (0..places.len()).map(|one| self.at(one, places)).sum()
    }

    /// What `one` costs where it stands: of boxes, ties at it and ties past it.
    ///
    /// O(actors + links + degree × (links + actors)).
    pub fn at(&self, one: usize, places: &[Point]) -> f64 {
        self.standing(one, places)
            + self.spacing(one, places)
            + self.under(one, places)
            + self.network.around[one].iter().map(|link| self.tie(*link, one, places)).sum::<f64>()
            + self.angles(one, places)
    }

    /// How far from its tier, its sector and the frame.
    fn standing(&self, one: usize, places: &[Point]) -> f64 {
        let place = places[one];
        let (width, height) = self.network.half[one];
        let tier = &self.tiers[one];
        let radius = Point::new(place.x / WIDER, place.y).length();
        let off =
            if tier.number == 3 && radius > tier.radius { 0.5 } else { 1.0 } * (radius - tier.radius).abs();
        let out = (place.x.abs() + width - self.frame.x).max(0.0)
            + (place.y.abs() + height - self.frame.y).max(0.0);
        let mates = &self.mates[one];
        let apart: f64 = mates
            .iter()
            .map(|mate| {
                let other = places[*mate];
                let product = place.length() * other.length();
                if product > 0.0 { 1.0 - place.dot(other) / product } else { 0.0 }
            })
            .sum();
        let lean = match self.network.kinds[one] {
            ActorKind::Forum | ActorKind::Agreement => 0.012 * place.y,
            ActorKind::Carer | ActorKind::Person => -0.012 * place.y,
            _ => 0.0,
        };
        tier.firmness * 0.06 * off
            + 0.4 * out
            + lean
            + if mates.is_empty() { 0.0 } else { 6.0 * apart / mates.len() as f64 }
    }

    /// How cramped its box is among the others.
    fn spacing(&self, one: usize, places: &[Point]) -> f64 {
        let (place, (width, height)) = (places[one], self.network.half[one]);
        let mut sum = 0.0;
        for (other, (at, (other_width, other_height))) in places.iter().zip(&self.network.half).enumerate() {
            let x = (place.x - at.x).abs() - width - other_width;
            let y = (place.y - at.y).abs() - height - other_height;
            let gap = x.max(y);
            if gap < ROOM && other != one {
                sum += 8.0 * ((ROOM - gap) / ROOM).powi(2);
                if gap < LEAST {
                    sum += 60.0 + 2.0 * (LEAST - gap);
                }
            }
        }
        sum
    }

    /// The ties that run under its box, or close by.
    fn under(&self, one: usize, places: &[Point]) -> f64 {
        let area = self.area(one, places[one], 14.0);
        let strict = self.area(one, places[one], 5.0);
        let passing = self.network.links.iter().filter(|link| link.a != one && link.b != one);
        passing.map(|link| covering(&area, &strict, places[link.a], places[link.b])).sum()
    }

    /// One of its ties: length, crossings, and boxes that it runs under.
    fn tie(&self, index: usize, one: usize, places: &[Point]) -> f64 {
        let link = &self.network.links[index];
        let other = link.other(one);
        let line = (places[one], places[other]);
        let reach = Rect { x: line.0.x, y: line.0.y, width: 0.0, height: 0.0 }.with(Rect {
            x: line.1.x,
            y: line.1.y,
            width: 0.0,
            height: 0.0,
        });
        let mut sum = self.length(link.weight, one, other, places);
        for (number, crossed) in self.network.links.iter().enumerate() {
            let apart = [link.a, link.b].iter().all(|end| *end != crossed.a && *end != crossed.b);
            if number != index && apart && cross(line, (places[crossed.a], places[crossed.b])) {
                sum += 66.0;
            }
        }
        for (passed, place) in places.iter().enumerate() {
            if passed != one && passed != other {
                let (width, height) = self.network.half[passed];
                let near = place.x + width + 14.0 > reach.x
                    && place.x - width - 14.0 < reach.right()
                    && place.y + height + 14.0 > reach.y
                    && place.y - height - 14.0 < reach.bottom();
                if near {
                    let area = self.area(passed, *place, 14.0);
                    sum += covering(&area, &self.area(passed, *place, 5.0), line.0, line.1);
                }
            }
        }
        sum
    }

    /// How far the gap that a tie spans is from a good one.
    fn length(&self, weight: f64, one: usize, other: usize, places: &[Point]) -> f64 {
        let (half, other_half) = (self.network.half[one], self.network.half[other]);
        let x = (places[one].x - places[other].x).abs() - half.0 - other_half.0;
        let y = (places[one].y - places[other].y).abs() - half.1 - other_half.1;
        let gap = Point::new(x.max(0.0), y.max(0.0)).length();
        if gap > GOOD_GAP {
            weight * 0.07 * (gap - GOOD_GAP)
        } else {
            12.0 * ((GOOD_GAP - gap) / GOOD_GAP).powi(2)
        }
    }

    /// Ties at it, and at its neighbours, that run nearly on top of one another.
    fn angles(&self, one: usize, places: &[Point]) -> f64 {
        const MOST: usize = 14;
        let narrow = |at: usize, end: Point, than: usize| {
            let way = end - places[at];
            let others = self.network.neighbours(at).take(MOST).filter(|other| *other != than);
            others.map(|other| narrowness(way, places[other] - places[at])).sum::<f64>()
        };
        let around = self.network.neighbours(one).take(MOST);
        around.map(|other| narrow(one, places[other], other) / 2.0 + narrow(other, places[one], one)).sum()
    }
}

/// What it costs that two ties leave an actor in nearly the same direction.
fn narrowness(a: Point, b: Point) -> f64 {
    // About 16 degrees.
    const WIDE: f64 = 0.96;
    let along = a.dot(b);
    if along <= 0.0 || along * along < WIDE * WIDE * a.dot(a) * b.dot(b) {
        return 0.0;
    }
    let cosine = along / (a.dot(a) * b.dot(b)).sqrt().max(1e-9);
    16.0 * (cosine - WIDE) / (1.0 - WIDE)
}

/// What it costs that a line runs close by a box, or under it.
fn covering(near: &Rect, strict: &Rect, start: Point, end: Point) -> f64 {
    if start.x.max(end.x) < near.x
        || start.x.min(end.x) > near.right()
        || start.y.max(end.y) < near.y
        || start.y.min(end.y) > near.bottom()
    {
        return 0.0;
    }
    let close = near.covers(start, end);
    if close <= 0.0 {
        return 0.0;
    }
    let under = strict.covers(start, end);
    if under > 0.0 { 70.0 + 0.2 * under } else { 8.0 }
}

//! Looks for a better picture: moves actors one by one and keeps what costs less.

use super::chance::Chance;
use super::cost::Cost;
use super::geometry::Point;
use super::network::Network;
use super::tiers::{Tier, WIDER};

/// Places are multiples of this, so that boxes line up.
const GRID: f64 = 10.0;
/// How many places are tried for one actor before the next one's turn.
const TRIES: usize = 12;

/// A search for better places in one network.
pub(super) struct Search<'a> {
    /// Who is to be placed.
    pub network: &'a Network,
    /// Where each should stand.
    pub tiers: &'a [Tier],
    /// What a picture costs.
    pub cost: &'a Cost<'a>,
}

/// How long to search, and how boldly.
#[derive(Clone, Copy)]
pub(super) struct Effort {
    /// How many places are tried.
    pub steps: usize,
    /// How much worse a picture may become at first.
    pub warmth: f64,
    /// Sets the numbers drawn.
    pub seed: u64,
}

impl Search<'_> {
    /// Improves `places` by simulated annealing (Davidson and Harel 1996) with a fixed seed.
    ///
    /// Those at the heart keep their places, or change them with one another. O(steps × what it takes to
    /// weigh one actor).
    pub fn improve(&self, places: &mut [Point], effort: Effort) {
        let count = places.len();
        let mut chance = Chance::new(effort.seed);
        for place in places.iter_mut() {
            *place = snapped(*place);
        }
        let visits = if count < 2 { 0 } else { effort.steps / (TRIES + 1) };
        for visit in 0..visits {
            let left = 1.0 - visit as f64 / visits as f64;
            let heat = effort.warmth * left * left + 0.05;
            let one = visit % count;
            self.swap(places, one, heat, &mut chance);
            if self.tiers[one].number > 0 {
                self.shift(places, one, left, heat, &mut chance);
            }
        }
    }

    /// Tries other places for one actor.
    fn shift(&self, places: &mut [Point], one: usize, left: f64, heat: f64, chance: &mut Chance) {
        let rest = self.cost.rest(one, places);
        let mut now = self.cost.at(&rest, places, f64::INFINITY);
        for _ in 0..TRIES {
            let from = places[one];
            places[one] = snapped(self.proposed(places, one, left, chance));
            // What it may cost is drawn first: most tries are over long before all is added up.
            let limit = now + allowance(heat, chance);
            let then = self.cost.at(&rest, places, limit);
            if then <= limit {
                now = then;
            } else {
                places[one] = from;
            }
        }
    }

    /// Lets an actor change places with another, if that is worth it.
    fn swap(&self, places: &mut [Point], one: usize, heat: f64, chance: &mut Chance) {
        let other = chance.below(places.len());
        if other == one || (self.tiers[one].number == 0) != (self.tiers[other].number == 0) {
            return;
        }
        let both = |places: &[Point], limit: f64| {
            let first = self.cost.at(&self.cost.rest(one, places), places, limit);
            if first > limit {
                return first;
            }
            first + self.cost.at(&self.cost.rest(other, places), places, limit - first)
        };
        let limit = both(places, f64::INFINITY) + allowance(heat, chance);
        places.swap(one, other);
        if both(places, limit) > limit {
            places.swap(one, other);
        }
    }

    /// Somewhere else: about its neighbours, nearby, on its ring, or anywhere.
    fn proposed(&self, places: &[Point], one: usize, left: f64, chance: &mut Chance) -> Point {
        let radius = self.tiers[one].radius;
        match chance.below(5) {
            0 => chance.around(self.amid(places, one), 150.0),
            1 => chance.around(places[one], 30.0),
            2 => {
                let way = Point::new(chance.both(), chance.both()).unit();
                chance.around(Point::new(way.x * WIDER, way.y) * radius, 30.0)
            }
            _ => chance.around(places[one], 20.0 + radius.max(200.0) * left * 0.8),
        }
    }

    /// The middle of those that an actor is tied to.
    fn amid(&self, places: &[Point], one: usize) -> Point {
        Point::mean(self.network.neighbours(one).map(|other| places[other])).unwrap_or_default()
    }

    /// Lines actors up with others where that costs next to nothing. O(actors² × what it takes to weigh one).
    pub fn tidy(&self, places: &mut [Point]) {
        const NEAR: f64 = 16.0;
        for one in (0..places.len()).filter(|one| self.tiers[*one].number > 0) {
            for other in 0..places.len() {
                let (from, to) = (places[one], places[other]);
                let level = (from.y - to.y).abs();
                let plumb = (from.x - to.x).abs();
                let moved = if level > 0.0 && level <= NEAR {
                    Point::new(from.x, to.y)
                } else if plumb > 0.0 && plumb <= NEAR {
                    Point::new(to.x, from.y)
                } else {
                    continue;
                };
                let rest = self.cost.rest(one, places);
                let limit = self.cost.at(&rest, places, f64::INFINITY) + 0.6;
                places[one] = moved;
                if self.cost.at(&rest, places, limit) > limit {
                    places[one] = from;
                }
            }
        }
    }
}

/// How much worse a picture may become this time (Metropolis et al. 1953).
fn allowance(heat: f64, chance: &mut Chance) -> f64 {
    -heat * chance.share().max(1e-12).ln()
}

fn snapped(place: Point) -> Point {
    Point::new((place.x / GRID).round() * GRID, (place.y / GRID).round() * GRID)
}

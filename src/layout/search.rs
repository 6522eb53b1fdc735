//! Looks for a better picture: moves actors one by one and keeps what costs less.

use super::cost::Cost;
use super::geometry::Point;
use super::network::Network;
use super::tiers::Tier;

/// Places are multiples of this, so that boxes line up.
const GRID: f64 = 10.0;

/// Improves `places` by simulated annealing (Davidson and Harel 1996) with a fixed seed.
///
/// Spends about `budget` comparisons of a line or box with another, whatever the size.
pub(super) fn search(
    network: &Network,
    tiers: &[Tier],
    cost: &Cost,
    places: &mut [Point],
    budget: usize,
    warmth: f64,
) {
    let count = places.len();
    if count < 2 {
        return;
    }
    let degree = 2 * network.links.len() / count + 1;
    let each = 2 * (count + network.links.len() + degree * (network.links.len() + count));
    let steps = (budget / each).min(1_500 * count);
    let mut chance = Chance::new(count as u64);
    let reach = tiers.iter().map(|tier| tier.radius).fold(120.0, f64::max);
    for place in places.iter_mut() {
        *place = snapped(*place);
    }
    for step in 0..steps {
        let left = 1.0 - step as f64 / steps as f64;
        let heat = warmth * left * left + 0.05;
        let one = step % count;
        if chance.below(5) == 0 {
            swap(network, tiers, cost, places, one, heat, &mut chance);
            continue;
        }
        let from = places[one];
        let to = match chance.below(4) {
            0 => near_neighbours(network, places, one, &mut chance),
            1 => around(from, 30.0, &mut chance),
            _ => around(from, 20.0 + reach * left * 0.8, &mut chance),
        };
        let before = cost.at(one, places);
        places[one] = snapped(to);
        if !keeps(cost.at(one, places) - before, heat, &mut chance) {
            places[one] = from;
        }
    }
}

/// Lines actors up with others where that costs next to nothing.
pub(super) fn tidy(cost: &Cost, places: &mut [Point]) {
    const NEAR: f64 = 16.0;
    for one in 0..places.len() {
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
            let before = cost.at(one, places);
            places[one] = moved;
            if cost.at(one, places) > before + 0.6 {
                places[one] = from;
            }
        }
    }
}

/// Lets two actors change places, if that is worth it.
fn swap(
    network: &Network,
    tiers: &[Tier],
    cost: &Cost,
    places: &mut [Point],
    one: usize,
    heat: f64,
    chance: &mut Chance,
) {
    let other = chance.below(network.len());
    if other == one || tiers[one].number == 0 && tiers[other].number != 0 {
        return;
    }
    let before = cost.at(one, places) + cost.at(other, places);
    places.swap(one, other);
    if !keeps(cost.at(one, places) + cost.at(other, places) - before, heat, chance) {
        places.swap(one, other);
    }
}

/// A place about the middle of those that `one` is tied to.
fn near_neighbours(network: &Network, places: &[Point], one: usize, chance: &mut Chance) -> Point {
    let (mut sum, mut count) = (Point::default(), 0.0);
    for other in network.neighbours(one) {
        sum = sum + places[other];
        count += 1.0;
    }
    let middle = if count > 0.0 { sum * (1.0 / count) } else { places[one] };
    around(middle, 150.0, chance)
}

fn around(place: Point, reach: f64, chance: &mut Chance) -> Point {
    place + Point::new(chance.both() * reach * 1.3, chance.both() * reach)
}

fn snapped(place: Point) -> Point {
    Point::new((place.x / GRID).round() * GRID, (place.y / GRID).round() * GRID)
}

/// Whether a change is kept (Metropolis et al. 1953).
fn keeps(worse: f64, heat: f64, chance: &mut Chance) -> bool {
    worse <= 0.0 || chance.share() < (-worse / heat).exp()
}

/// A generator of numbers that are the same on every run (SplitMix64, Steele et al. 2014).
struct Chance(u64);

impl Chance {
    fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// From 0 up to 1.
    fn share(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// From -1 up to 1.
    fn both(&mut self) -> f64 {
        2.0 * self.share() - 1.0
    }

    fn below(&mut self, count: usize) -> usize {
        (self.next() % count as u64) as usize
    }
}

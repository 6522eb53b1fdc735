//! What a picture costs: everything that makes it harder to read, in one number.
//!
//! After Davidson and Harel, "Drawing graphs nicely using simulated annealing" (1996), with
//! boxes in place of points and the tiers of an ecomap. Crossings weigh most in how well a
//! drawing is understood (Purchase 1997); a tie under an actor that it doesn't join misleads,
//! so it weighs more still. `standing` weighs where one actor stands, `lines` the ties at it
//! and past it, `shape` the picture as a whole.

mod lines;
mod shape;
mod standing;

use super::geometry::Point;
use super::network::Network;
use super::tiers::Tier;
pub(super) use lines::Lines;
use shape::Shape;
use standing::Standing;

/// About how many comparisons it takes to weigh one actor in one place: what the budgets of searches are
/// divided by.
pub(super) fn comparisons(network: &Network) -> usize {
    let (count, links) = (network.len(), network.links.len());
    count + links + (2 * links / count.max(1) + 1) * (links + count)
}

/// Weighs placements of one network.
pub(super) struct Cost<'a> {
    network: &'a Network,
    standing: Standing<'a>,
    lines: Lines<'a>,
}

/// What stays the same while one actor is tried in several places.
pub(super) struct Rest {
    one: usize,
    shape: Shape,
}

impl<'a> Cost<'a> {
    /// The cost of pictures of that network.
    pub fn new(network: &'a Network, tiers: &'a [Tier]) -> Self {
        Self { network, standing: Standing::new(network, tiers), lines: Lines::new(network) }
    }

    /// Everything but `one`, ready to weigh it. O(actors).
    pub fn rest(&self, one: usize, places: &[Point]) -> Rest {
        Rest { one, shape: Shape::without(self.network, places, Some(one)) }
    }

    /// What one actor costs where it stands: of boxes, ties at it, ties past it and the shape.
    ///
    /// O(actors + links + degree × (links + actors)), but once the sum is over `limit` it is
    /// given as it then is.
    pub fn at(&self, rest: &Rest, places: &[Point], limit: f64) -> f64 {
        let one = rest.one;
        let shape = rest.shape.with(places[one], self.network.half[one]).cost();
        let sum = shape + self.standing.of(one, places);
        if sum > limit { sum } else { sum + self.lines.of(one, places, limit - sum) }
    }

    /// What the whole picture costs. O(actors² + links² + links × actors).
    pub fn whole(&self, places: &[Point]) -> f64 {
        let each = |one| self.standing.of(one, places) + self.lines.of(one, places, f64::INFINITY);
        (0..places.len()).map(each).sum::<f64>() + Shape::without(self.network, places, None).cost()
    }

    /// What tiers and the lengths of ties cost: enough to tell whether a large picture is an ecomap. Linear
    /// in actors and links.
    pub fn roughly(&self, places: &[Point]) -> f64 {
        let tiers = (0..places.len()).map(|one| self.standing.tier(one, places[one]));
        let lengths = (0..self.network.links.len()).map(|link| self.lines.length(link, places));
        tiers.chain(lengths).sum()
    }
}

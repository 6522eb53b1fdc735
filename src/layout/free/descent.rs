//! The descent: one pair of actors after another is moved towards the distance wanted.

use super::terms::{Term, Terms};
use crate::layout::geometry::Point;

/// How strongly pairs are moved, from the first round to the last; in squares of a tie's length.
#[derive(Clone, Copy)]
pub(super) struct Cooling {
    pub rounds: usize,
    pub from: f64,
    pub to: f64,
}

/// Moves `places` towards what `terms` want: stress majorisation by stochastic gradient descent (Zheng, Pawar
/// and Goodman 2018), with their exponential cooling; `each` is called after every round, with its number.
///
/// The order of the terms is drawn once, not for every round: that costs more than it brings here.
/// O(rounds × terms).
pub(super) fn descend(
    terms: &Terms,
    cooling: Cooling,
    places: &mut [Point],
    mut each: impl FnMut(&mut [Point], usize),
) {
    let Cooling { rounds, from, to } = cooling;
    let fall = (to / from).powf(1.0 / rounds.saturating_sub(1).max(1) as f64);
    let mut step = from * terms.unit * terms.unit;
    for round in 0..rounds {
        for term in &terms.list {
            mend(term, step, places);
        }
        each(places, round);
        step *= fall;
    }
}

/// Where annealing begins: so that even the farthest pair may be brought to its distance at once (Zheng
/// et al. 2018). Linear in terms.
pub(super) fn hot(terms: &Terms) -> f64 {
    let least = terms.list.iter().flat_map(|term| [term.pull_a, term.pull_b]).filter(|pull| *pull > 0.0);
    1.0 / (least.fold(f64::INFINITY, f64::min) * terms.unit * terms.unit)
}

#[inline(always)] // also where code is built to be small: this is where the time goes
fn mend(term: &Term, step: f64, places: &mut [Point]) {
    let (a, b) = (term.a as usize, term.b as usize);
    let way = places[a] - places[b];
    let far = way.length();
    // On one spot there is no direction to part in: any will do.
    let way = if far > 1e-6 { way * (1.0 / far) } else { Point::new(1.0, 0.0) };
    let off = (term.length - far) / 2.0;
    places[a] = places[a] + way * (off * (term.pull_a * step).min(1.0));
    places[b] = places[b] - way * (off * (term.pull_b * step).min(1.0));
}

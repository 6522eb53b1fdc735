//! Betters small pictures by hand, as it were: fewer crossings, and no tie under an actor.

use super::apart::GAP;
use super::terms::Terms;
use crate::layout::chance::Chance;
use crate::layout::cost::{Lines, comparisons};
use crate::layout::geometry::Point;
use crate::layout::network::Network;

/// Up to so many actors everyone may be moved a little; beyond, who stands on ties that aren't theirs.
const SMALL: usize = 60;
/// Beyond so many nobody is.
const LARGE: usize = 150;
/// How many comparisons of a tie with another or with a box may be spent on a small map, and on a larger one.
const BUDGET: (usize, usize) = (1_200_000, 150_000);
/// How many places are tried for an actor before the next one's turn.
const TRIES: usize = 14;
/// How many turns there are at most.
const TURNS: usize = 12;
/// What stress costs, where a crossing costs 84: a square of one, as a share of the distance wanted.
const STRESS: f64 = 60.0;

/// Moves single actors to places nearby that cost less: distances that are off, against crossings, ties under
/// boxes and narrow angles (after Davidson and Harel 1996, but downhill only). Needs boxes that don't overlap
/// and keeps them so. O([`BUDGET`]).
pub(super) fn polish(
    network: &Network,
    terms: &Terms,
    fixed: &[bool],
    places: &mut [Point],
    chance: &mut Chance,
) {
    let count = network.len();
    if !(3..=LARGE).contains(&count) {
        return;
    }
    let lines = Lines::new(network);
    let lengths = lengths(terms, count);
    let mut left = if count > SMALL { BUDGET.1 } else { BUDGET.0 } / comparisons(network);
    for turn in 0..TURNS {
        let reach = terms.unit * (1.2 - 0.09 * turn as f64);
        for one in (0..count).filter(|one| !fixed[*one]) {
            if left == 0 {
                return;
            }
            if count > SMALL && !is_passed(network, one, places) {
                continue;
            }
            let mut now =
                STRESS * off(&lengths[one], places[one], places) + lines.of(one, places, f64::INFINITY);
            for _ in 0..TRIES.min(left) {
                left -= 1;
                let from = places[one];
                let to = chance.around(from, reach);
                let apart = STRESS * off(&lengths[one], to, places);
                if apart >= now || !fits(network, one, to, places) {
                    continue;
                }
                places[one] = to;
                let then = apart + lines.of(one, places, now - apart);
                if then < now {
                    now = then;
                } else {
                    places[one] = from;
                }
            }
        }
    }
}

/// Whom each actor should stand how far from.
fn lengths(terms: &Terms, count: usize) -> Vec<Vec<(usize, f64)>> {
    let mut lengths = vec![Vec::new(); count];
    for term in &terms.list {
        lengths[term.a as usize].push((term.b as usize, term.length));
        lengths[term.b as usize].push((term.a as usize, term.length));
    }
    lengths
}

/// The squares by which an actor at `place` is off its distances, as shares of them.
fn off(lengths: &[(usize, f64)], place: Point, places: &[Point]) -> f64 {
    lengths.iter().map(|(other, length)| (place.to(places[*other]) / length - 1.0).powi(2)).sum()
}

fn fits(network: &Network, one: usize, place: Point, places: &[Point]) -> bool {
    let (width, height) = network.half[one];
    (0..places.len()).all(|other| {
        let way = places[other] - place;
        let (wide, tall) = network.half[other];
        other == one || way.x.abs() >= width + wide + GAP || way.y.abs() >= height + tall + GAP
    })
}

/// Whether a tie of others runs under its box.
fn is_passed(network: &Network, one: usize, places: &[Point]) -> bool {
    let area = network.area(one, places[one]);
    let mut others = network.links.iter().filter(|link| link.a != one && link.b != one);
    others.any(|link| area.covers(places[link.a], places[link.b]) > 0.0)
}

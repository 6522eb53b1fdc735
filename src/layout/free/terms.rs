//! What the descent is asked to bring about: for pairs of actors, how far apart they should stand.

use super::hops::{Hops, NO_WAY};
use super::pivots::Pivots;
use crate::layout::chance::Chance;
use crate::layout::geometry::Point;
use crate::layout::network::Network;

/// Up to so many actors every pair counts; in larger maps pivots stand for the others.
const ALL_PAIRS: usize = 200;
/// How many pivots there are.
const PIVOTS: usize = 100;
/// How many neighbours of neighbours each actor is kept apart from, where pivots stand for the others.
const SIBLINGS: usize = 6;
/// How much such a pair counts: it stands for others of its kind.
const SIBLING: f64 = 4.0;
/// The gap that a tie should leave between the boxes that it joins.
const TIE: f64 = 105.0;

/// How far two actors should stand apart, and how much that moves each of them.
#[derive(Clone, Copy)]
pub(super) struct Term {
    pub a: u32,
    pub b: u32,
    /// The distance wanted.
    pub length: f64,
    /// What it weighs for `a`; 0 if that is nothing to it, or if it is pinned.
    pub pull_a: f64,
    /// The same for `b`.
    pub pull_b: f64,
}

/// All that is wanted of one connected part.
#[derive(Clone)]
pub(super) struct Terms {
    /// In an order drawn by chance, as the descent has to take them.
    pub list: Vec<Term>,
    /// How far two average actors that a tie joins should stand apart.
    pub unit: f64,
}

impl Terms {
    /// The terms of a connected network: O(actors × (actors + links)) up to [`ALL_PAIRS`], beyond it with
    /// [`PIVOTS`] in the place of one factor, as in the sparse model of Ortmann, Klimenta and Brandes (2017).
    pub fn new(network: &Network, chance: &mut Chance) -> Self {
        let reach: Vec<_> = network.half.iter().map(|(width, height)| (width + height) / 2.0).collect();
        let mean = reach.iter().sum::<f64>() / reach.len().max(1) as f64;
        let unit = 2.0 * mean + TIE;
        // Large boxes ask for more room than small ones, but the order of distances stays that of the ways.
        let length = |a: usize, b: usize, hops: u32| {
            let hops = stretch(hops) * unit;
            (hops + reach[a] + reach[b] - 2.0 * mean).max(0.6 * hops)
        };
        let hops = Hops::new(network);
        let mut list =
            if hops.len() <= ALL_PAIRS { all_pairs(&hops, length) } else { sparse(&hops, length, chance) };
        for last in (1..list.len()).rev() {
            list.swap(last, chance.below(last + 1));
        }
        Self { list, unit }
    }

    /// The same with all lengths `by` times as long. Linear in terms.
    pub fn scale(&mut self, by: f64) {
        self.unit *= by;
        for term in &mut self.list {
            term.length *= by;
            term.pull_a /= by * by;
            term.pull_b /= by * by;
        }
    }

    /// The same for a map in which some actors don't move. Linear in terms.
    #[must_use]
    pub fn holding(mut self, fixed: &[bool]) -> Self {
        for term in &mut self.list {
            if fixed[term.a as usize] {
                term.pull_a = 0.0;
            }
            if fixed[term.b as usize] {
                term.pull_b = 0.0;
            }
        }
        self.list.retain(|term| term.pull_a + term.pull_b > 0.0);
        self
    }

    /// How many times as large as wanted the picture is drawn, as far as it is known: the scale of the
    /// least stress (Gansner, Koren and North 2004). Linear in terms.
    pub fn scale_of(&self, places: &[Option<Point>]) -> f64 {
        let (mut drawn, mut wanted) = (0.0, 0.0);
        for term in &self.list {
            if let (Some(a), Some(b)) = (places[term.a as usize], places[term.b as usize]) {
                let (far, weight) = (a.to(b), term.pull_a + term.pull_b);
                drawn += weight * far * far;
                wanted += weight * far * term.length;
            }
        }
        if wanted > 0.0 { (drawn / wanted).clamp(0.5, 20.0) } else { 1.0 }
    }
}

/// Ways of so many ties are as long as they are; beyond, length counts less and less, or a chain of thousands
/// would leave every picture.
const LONG: u32 = 30;

fn stretch(hops: u32) -> f64 {
    if hops <= LONG {
        f64::from(hops)
    } else {
        f64::from(LONG) * (1.0 + (f64::from(hops) / f64::from(LONG)).ln())
    }
}

fn all_pairs(hops: &Hops, length: impl Fn(usize, usize, u32) -> f64) -> Vec<Term> {
    let count = hops.len();
    let mut list = Vec::with_capacity(count * count.saturating_sub(1) / 2);
    let (mut found, mut queue) = (Vec::new(), Vec::new());
    for a in 1..count {
        hops.from(a, &mut found, &mut queue);
        let far = found[..a].iter().enumerate().filter(|(_, far)| **far != NO_WAY);
        list.extend(far.map(|(b, far)| term(a, b, length(a, b, *far), (1.0, 1.0))));
    }
    list
}

fn sparse(hops: &Hops, length: impl Fn(usize, usize, u32) -> f64, chance: &mut Chance) -> Vec<Term> {
    let mut list = Vec::new();
    for a in 0..hops.len() {
        let before = hops.around(a).iter().map(|b| *b as usize).take_while(|b| *b < a);
        list.extend(before.map(|b| term(a, b, length(a, b, 1), (1.0, 1.0))));
        // Who has the same neighbours is as far from every pivot: without this, they would fall together.
        for _ in 0..SIBLINGS {
            let Some(via) = drawn(hops.around(a), chance) else { continue };
            let Some(b) = drawn(hops.around(via), chance) else { continue };
            if b != a && hops.around(a).binary_search(&(b as u32)).is_err() {
                list.push(term(a, b, length(a, b, 2), (SIBLING, SIBLING)));
            }
        }
    }
    let pivots = Pivots::new(hops, PIVOTS);
    for pivot in 0..pivots.at.len() {
        for one in 0..hops.len() {
            let far = pivots.hops[pivot][one];
            let as_pivot = pivots.number[one];
            // Ties are terms already, and of two pivots the earlier one has the pair.
            if far < 2 || far == NO_WAY || as_pivot.is_some_and(|other| other < pivot) {
                continue;
            }
            let weights = (pivots.share(pivot, far), as_pivot.map_or(0.0, |other| pivots.share(other, far)));
            list.push(term(one, pivots.at[pivot], length(one, pivots.at[pivot], far), weights));
        }
    }
    list
}

fn drawn(of: &[u32], chance: &mut Chance) -> Option<usize> {
    if of.is_empty() { None } else { Some(of[chance.below(of.len())] as usize) }
}

/// A term of that length; near pairs weigh more, by the square.
fn term(a: usize, b: usize, length: f64, weights: (f64, f64)) -> Term {
    let square = 1.0 / (length * length);
    Term { a: a as u32, b: b as u32, length, pull_a: weights.0 * square, pull_b: weights.1 * square }
}

//! One connected part: laid out anew, or as it was before with as few moves as the change asks for.

use super::align::{align, broadside};
use super::apart::{Sweep, apart};
use super::descent::{Cooling, descend, hot};
use super::judge::Judge;
use super::polish::polish;
use super::room::room;
use super::start::{known, scattered};
use super::terms::Terms;
use crate::layout::chance::Chance;
use crate::layout::geometry::Point;
use crate::layout::network::Network;

/// Sets the numbers that are drawn.
const SEED: u64 = 2018;
/// Rounds of the descent from nowhere: half of what Zheng et al. take, as more rounds with boxes follow.
const ROUNDS: usize = 15;
/// The end of that descent.
const COLD: f64 = 0.1;
/// The rounds in which distances and boxes are both seen to.
const WITH_BOXES: Cooling = Cooling { rounds: 10, from: 1.0, to: 0.05 };
/// The rounds in which a picture from before is eased.
const EASING: Cooling = Cooling { rounds: 12, from: 0.5, to: 0.05 };
/// Everyone stays if easing the whole would leave no less stress than this share of it, and this much less.
const CONTENT: (f64, f64) = (0.88, 0.01);
/// What stood is eased, rather than laid out anew, if that would leave no less stress than so.
const FAITHFUL: (f64, f64) = (0.65, 0.02);

/// Whether a part has a place of its own among the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stand {
    /// It stands where it stood, or by its pins.
    Anchored,
    /// It may be put anywhere.
    Free,
}

/// A connected part, and what is known of where its actors stood.
pub(super) struct Piece {
    network: Network,
    /// Where each stands for good, or stood before.
    stood: Vec<Option<Point>>,
    /// Who stays exactly there.
    fixed: Vec<bool>,
}

impl Piece {
    /// The part, with where its actors stood and where they are pinned.
    pub fn new(network: Network, before: Vec<Option<Point>>, pinned: Vec<Option<Point>>) -> Self {
        let fixed = pinned.iter().map(Option::is_some).collect();
        let stood = pinned.into_iter().zip(before).map(|(pinned, before)| pinned.or(before)).collect();
        Self { network, stood, fixed }
    }

    /// Where its actors stand, and whether that place is meant.
    ///
    /// If most of it stood somewhere, everyone stays there and new actors find their places beside them;
    /// unless easing the whole would make distances much truer, or a new beginning would still more. O(terms
    /// × rounds of the descents), beside keeping boxes apart.
    pub fn place(&self) -> (Vec<Point>, Stand) {
        let mut chance = Chance::new(SEED + self.network.len() as u64);
        let terms = Terms::new(&self.network, &mut chance);
        let stood = self.stood.iter().flatten().count();
        if 2 * stood < self.network.len() {
            let pinned = self.fixed.contains(&true);
            return (self.anew(terms, &mut chance), if pinned { Stand::Anchored } else { Stand::Free });
        }
        let mut same = terms.clone();
        same.scale(same.scale_of(&self.stood));
        let settled = self.settled(&same, &mut chance);
        let eased = self.eased(&same, &settled, &mut chance);
        let judge = Judge::new(&self.network);
        let kept = |stress: f64, (share, less): (f64, f64)| share * stress - less;
        let stress = judge.stress(&eased);
        if kept(judge.stress(&settled), CONTENT) <= stress {
            return (settled, Stand::Anchored);
        }
        let anew = self.anew(terms, &mut chance);
        let faithful = kept(stress, FAITHFUL) <= judge.stress(&anew);
        (if faithful { eased } else { anew }, Stand::Anchored)
    }

    /// Everyone where they stood, and who is new brought to a place among them.
    fn settled(&self, terms: &Terms, chance: &mut Chance) -> Vec<Point> {
        let there: Vec<_> = self.stood.iter().map(Option::is_some).collect();
        let mut places = known(&self.network, &self.stood, terms.unit, chance);
        if there.contains(&false) {
            self.descend(&terms.clone().holding(&there), WITH_BOXES, &there, &mut places);
        }
        apart(&self.network.half, &self.fixed, &mut places);
        places
    }

    /// A picture with its distances made truer from where it is.
    fn eased(&self, terms: &Terms, settled: &[Point], chance: &mut Chance) -> Vec<Point> {
        let mut places = settled.to_vec();
        self.descend(&terms.clone().holding(&self.fixed), EASING, &self.fixed, &mut places);
        self.turn(&mut places);
        apart(&self.network.half, &self.fixed, &mut places);
        polish(&self.network, terms, &self.fixed, &mut places, chance);
        places
    }

    /// A picture from nowhere, turned to where its actors stood.
    fn anew(&self, mut terms: Terms, chance: &mut Chance) -> Vec<Point> {
        let mut places = scattered(self.network.len(), terms.unit, chance);
        let cooling = Cooling { rounds: ROUNDS, from: hot(&terms), to: COLD };
        descend(&terms, cooling, &mut places, |_, _| {});
        broadside(&mut places);
        let larger = room(&self.network.half, &places);
        terms.scale(larger);
        places.iter_mut().for_each(|place| *place = *place * larger);
        align(&mut places, &self.stood);
        self.pin(&mut places);
        self.descend(&terms.clone().holding(&self.fixed), WITH_BOXES, &self.fixed, &mut places);
        self.turn(&mut places);
        apart(&self.network.half, &self.fixed, &mut places);
        polish(&self.network, &terms, &self.fixed, &mut places, chance);
        places
    }

    /// The descent with boxes that push one another, the more firmly the later.
    fn descend(&self, terms: &Terms, cooling: Cooling, fixed: &[bool], places: &mut [Point]) {
        let mut sweep = Sweep::new(&self.network.half, self.network.len());
        descend(terms, cooling, places, |places, round| {
            let firm = 0.3 + 0.7 * (round + 1) as f64 / cooling.rounds as f64;
            sweep.push(&self.network.half, fixed, firm, places);
        });
    }

    /// Turns the whole towards where its actors stood, if nobody is pinned.
    fn turn(&self, places: &mut [Point]) {
        if !self.fixed.contains(&true) {
            align(places, &self.stood);
        }
    }

    /// Puts who is pinned exactly there.
    fn pin(&self, places: &mut [Point]) {
        for (one, place) in places.iter_mut().enumerate() {
            if let Some(stood) = self.stood[one].filter(|_| self.fixed[one]) {
                *place = stood;
            }
        }
    }
}

//! Each two actors that ties join.

use std::collections::BTreeMap;

use super::super::geometry::{Point, Rect};
use super::super::placement::Placement;
use crate::map::{ActorAt, Partnership, TieAt};

/// Each two actors that ties join, in the order of their ids.
#[derive(Clone, Debug, Default)]
pub(in super::super) struct Pairs {
    /// The two.
    pub ends: Vec<(ActorAt, ActorAt)>,
    /// The numbers of their boxes.
    pub joins: Vec<[u32; 2]>,
    /// The ties between them, in the order in which they lie side by side.
    pub ties: Vec<Vec<TieAt>>,
    /// The straight line from the middle of the one to that of the other.
    pub lines: Vec<(Point, Point)>,
    /// All actors in the order of their ids: that of their boxes' numbers.
    order: Vec<ActorAt>,
}

impl Pairs {
    /// O(ties × log ties).
    pub fn new(partnership: &Partnership, placement: &Placement) -> Self {
        let mut pairs: BTreeMap<(&str, &str), Vec<TieAt>> = BTreeMap::new();
        for tie in partnership.all_ties().filter(|tie| partnership.tie(*tie).is_present()) {
            let (from, to) = partnership.ends(tie);
            let (from, to) = (partnership.id(from), partnership.id(to));
            if from != to {
                pairs.entry((from.min(to), from.max(to))).or_default().push(tie);
            }
        }
        let mut order: Vec<ActorAt> = placement.areas().map(|(at, _)| at).collect();
        order.sort_by_key(|at| partnership.id(*at));
        let mut numbers = vec![0; order.len()];
        for (number, at) in order.iter().enumerate() {
            numbers[at.index()] = number as u32;
        }
        let mut all = Self { order, ..Self::default() };
        for ((a, b), mut ties) in pairs {
            let Some(ends) = partnership.find(a).zip(partnership.find(b)) else { continue };
            ties.sort_by_key(|tie| (partnership.tie(*tie).kind, partnership.tie_id(*tie)));
            all.ends.push(ends);
            all.joins.push([ends.0, ends.1].map(|at| numbers.get(at.index()).copied().unwrap_or(u32::MAX)));
            all.ties.push(ties);
        }
        all.lines = all.ends.iter().map(|ends| line(placement, *ends)).collect();
        all
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Reads anew where the two of that number stand.
    pub fn follow(&mut self, placement: &Placement, number: usize) {
        self.lines[number] = line(placement, self.ends[number]);
    }

    /// The boxes of all actors, in the order of their ids.
    pub fn areas(&self, placement: &Placement) -> Vec<Rect> {
        self.order.iter().map(|at| placement.area(*at)).collect()
    }

    /// From the first to the last of the ties of a pair, if they are so far apart.
    pub fn width(&self, number: usize, apart: f64) -> f64 {
        apart * (self.ties[number].len() - 1) as f64
    }
}

fn line(placement: &Placement, (a, b): (ActorAt, ActorAt)) -> (Point, Point) {
    (placement.centre(a), placement.centre(b))
}

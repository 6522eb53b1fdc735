//! Boxes within boxes: which there are, and what stands in each.

use std::collections::BTreeMap;

use super::super::network::Network;
use crate::map::{Partnership, Sector};

/// How many boxes may lie one in the other; who belongs deeper stands in the innermost of these.
const DEEPEST: usize = 3;

/// What a box is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Mark {
    /// An actor of the network, by number.
    Actor(usize),
    /// A sector.
    Sector(Sector),
}

/// What stands in a box, or outside all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Item {
    /// An actor, by number.
    Actor(usize),
    /// A box, by number.
    Box(usize),
}

/// One box.
pub(super) struct Group {
    /// What it is of.
    pub mark: Mark,
    /// The box that it stands in.
    pub within: Option<usize>,
    /// In how many boxes it stands.
    pub depth: usize,
    /// What stands in it, whoever it is of first.
    pub items: Vec<Item>,
    /// How wide its title is, about.
    pub title: f64,
}

/// All boxes.
pub(super) struct Tree {
    /// The boxes, each after the one that it stands in.
    pub boxes: Vec<Group>,
    /// What stands outside all boxes and has a tie.
    pub outside: Vec<Item>,
    /// Who stands outside all boxes and has no tie.
    pub loose: Vec<usize>,
}

impl Tree {
    /// The boxes that come of whose box each actor stands in. Where actors stand in one another's, the
    /// first of them stands outside. O(actors × log actors).
    pub fn new(partnership: &Partnership, network: &Network, belonging: &[Option<Mark>]) -> Self {
        let homes = without_rounds(belonging);
        // A box of an actor alone would say nothing.
        let mut marks: Vec<Mark> = homes.iter().copied().flatten().collect();
        marks.sort_unstable();
        marks.dedup();
        let home = |mark: Mark| match mark {
            Mark::Actor(one) => homes[one],
            Mark::Sector(_) => None,
        };
        let chain = |mark: Mark| {
            let mut chain = vec![mark];
            while let Some(next) = home(chain[chain.len() - 1]) {
                chain.push(next);
            }
            chain.reverse();
            chain
        };
        let mut chains: Vec<Vec<Mark>> = Vec::new();
        let mut number: BTreeMap<Mark, usize> = BTreeMap::new();
        for mark in &marks {
            if depth(&homes, *mark) < DEEPEST {
                chains.push(chain(*mark));
            }
        }
        chains.sort_by(|a, b| (a.len(), a).cmp(&(b.len(), b)));
        let mut boxes: Vec<Group> = Vec::new();
        for chain in &chains {
            let mark = chain[chain.len() - 1];
            let within = chain.len().checked_sub(2).and_then(|above| number.get(&chain[above]).copied());
            number.insert(mark, boxes.len());
            let name = match mark {
                Mark::Actor(one) => partnership.name(network.at[one]).chars().count(),
                Mark::Sector(sector) => crate::map::Word::label(sector).chars().count(),
            };
            let title = (name as f64 * 7.0).min(260.0);
            boxes.push(Group { mark, within, depth: chain.len() - 1, items: Vec::new(), title });
        }
        let mut tree = Self { boxes, outside: Vec::new(), loose: Vec::new() };
        // Whoever a box is of comes first in it.
        for index in 0..tree.boxes.len() {
            if let Mark::Actor(one) = tree.boxes[index].mark {
                tree.boxes[index].items.push(Item::Actor(one));
            }
            match tree.boxes[index].within {
                Some(within) => tree.boxes[within].items.push(Item::Box(index)),
                None => tree.outside.push(Item::Box(index)),
            }
        }
        for one in 0..network.len() {
            if number.contains_key(&Mark::Actor(one)) {
                continue;
            }
            match innermost(&homes, &number, one) {
                Some(within) => tree.boxes[within].items.push(Item::Actor(one)),
                None if network.around[one].is_empty() => tree.loose.push(one),
                None => tree.outside.push(Item::Actor(one)),
            }
        }
        tree
    }

    /// Everyone who stands in a box, or in one within it; whoever it is of first. Linear in these.
    pub fn everyone(&self, number: usize) -> Vec<usize> {
        let mut all = Vec::new();
        let mut open: Vec<Item> = self.boxes[number].items.iter().rev().copied().collect();
        while let Some(item) = open.pop() {
            match item {
                Item::Actor(one) => all.push(one),
                Item::Box(inner) => open.extend(self.boxes[inner].items.iter().rev()),
            }
        }
        all
    }
}

/// The box that an actor without one of their own stands in.
fn innermost(homes: &[Option<Mark>], number: &BTreeMap<Mark, usize>, one: usize) -> Option<usize> {
    let mut mark = homes[one];
    while let Some(next) = mark {
        if let Some(found) = number.get(&next) {
            return Some(*found);
        }
        mark = match next {
            Mark::Actor(one) => homes[one],
            Mark::Sector(_) => None,
        };
    }
    None
}

/// In how many boxes that of a mark stands, counted no further than it matters.
fn depth(homes: &[Option<Mark>], mark: Mark) -> usize {
    let mut depth = 0;
    let mut at = mark;
    while let Mark::Actor(one) = at {
        match homes[one] {
            Some(next) if depth < DEEPEST => {
                depth += 1;
                at = next;
            }
            _ => break,
        }
    }
    depth
}

/// Whose box each actor stands in, without rounds: the first of a round stands outside.
fn without_rounds(belonging: &[Option<Mark>]) -> Vec<Option<Mark>> {
    let mut homes = belonging.to_vec();
    // 0 unseen, 1 on the way, 2 done.
    let mut seen = vec![0_u8; homes.len()];
    for one in 0..homes.len() {
        let mut way = Vec::new();
        let mut at = one;
        while seen[at] == 0 {
            seen[at] = 1;
            way.push(at);
            match homes[at] {
                Some(Mark::Actor(next)) if seen[next] == 1 => {
                    let round = way.iter().skip_while(|other| **other != next);
                    if let Some(first) = round.min() {
                        homes[*first] = None;
                    }
                }
                Some(Mark::Actor(next)) => at = next,
                _ => {}
            }
        }
        way.into_iter().for_each(|other| seen[other] = 2);
    }
    homes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounds_are_opened_at_the_first() {
        let of = |one| Some(Mark::Actor(one));
        assert_eq!(without_rounds(&[of(1), of(2), of(0), of(2)]), [None, of(2), of(0), of(2)]);
        assert_eq!(without_rounds(&[of(0)]), [None]);
    }
}

//! Two maps beside one another: each with its graph and its analysis, in one language of ids, and what of
//! each is marked as added, removed or changed.

use std::collections::HashMap;

use super::report::{Changed, Comparison, TieEntry};
use crate::analysis::Analysis;
use crate::map::{ActorAt, Document, Partnership, TieAt};

/// One of the two maps.
#[derive(Clone, Debug)]
pub struct Side {
    /// The map, in the ids of the first.
    pub document: Document,
    /// Its graph.
    pub partnership: Partnership,
    /// What it shows.
    pub analysis: Analysis,
}

/// Both maps, and what differs.
#[derive(Clone, Debug)]
pub struct SideBySide {
    /// The first map and the second.
    pub sides: [Side; 2],
    /// What differs.
    pub comparison: Comparison,
}

/// What became of something from the first map to the second.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Became {
    /// It is in the second alone.
    Added,
    /// It is in the first alone.
    Removed,
    /// It is in both, and something of it differs.
    Changed,
}

/// What of one side is marked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    /// Actors.
    pub actors: HashMap<ActorAt, Became>,
    /// Ties.
    pub ties: HashMap<TieAt, Became>,
}

impl Side {
    /// The tie of an entry as this map has it: by the id that somebody gave it, or else those of that kind
    /// between the same two.
    pub(super) fn ties(&self, entry: &TieEntry) -> Vec<TieAt> {
        let map = &self.partnership;
        let given = map.find_tie(&entry.id).filter(|at| map.tie(*at).id.is_some());
        if let Some(at) = given {
            return vec![at];
        }
        let is_it = |at: &TieAt| {
            let tie = map.tie(*at);
            let (there, back) = ((tie.from == entry.from, tie.to == entry.to), (&tie.to, &tie.from));
            tie.kind == entry.kind
                && (there == (true, true) || tie.kind.is_mutual() && back == (&entry.from, &entry.to))
        };
        // Several alike are told apart by what evidence calls them, where both maps call them so.
        let alike: Vec<_> = map.all_ties().filter(is_it).collect();
        match alike.iter().find(|at| map.tie_id(**at) == entry.id) {
            Some(same) => vec![*same],
            None => alike,
        }
    }
}

impl SideBySide {
    /// What of the first map, and of the second, is marked.
    pub fn marks(&self) -> [Marks; 2] {
        let (actors, ties) = (&self.comparison.actors, &self.comparison.ties);
        let mut marks = [Marks::default(), Marks::default()];
        let (gone, came) = ((&actors.removed, &ties.removed), (&actors.added, &ties.added));
        for (at, (own_actors, own_ties), became) in [(0, gone, Became::Removed), (1, came, Became::Added)] {
            let (side, marks) = (&self.sides[at], &mut marks[at]);
            let found = own_actors.iter().filter_map(|one| side.partnership.find(&one.id));
            marks.actors.extend(found.map(|at| (at, became)));
            // The map that has a tie calls it by that id.
            let found = own_ties.iter().filter_map(|one| side.partnership.find_tie(&one.id));
            marks.ties.extend(found.map(|at| (at, became)));
        }
        for (side, marks) in self.sides.iter().zip(&mut marks) {
            let found = actors.changed.iter().filter_map(|one| side.partnership.find(&one.entry.id));
            marks.actors.extend(found.map(|at| (at, Became::Changed)));
            let found = ties.changed.iter().flat_map(|Changed { entry, .. }| side.ties(entry));
            for at in found {
                marks.ties.entry(at).or_insert(Became::Changed);
            }
        }
        marks
    }

    /// What an actor of one side is called in its own file: the second map's ids were brought into line with
    /// those of the first.
    pub fn own_id<'a>(&'a self, side: usize, id: &'a str) -> &'a str {
        if side == 0 {
            return id;
        }
        let matched = self.comparison.matched_by_name.iter().map(|one| (&one.before, &one.after));
        let renamed = self.comparison.renamed.iter().map(|one| (&one.here, &one.after));
        matched.chain(renamed).find(|(here, _)| *here == id).map_or(id, |(_, own)| own)
    }

    /// How many actors both maps have.
    pub fn in_both(&self) -> usize {
        let [before, after] = &self.sides;
        let all = after.partnership.all();
        all.filter(|at| before.partnership.find(after.partnership.id(*at)).is_some()).count()
    }
}

//! Who and what stands behind a finding, on the map.

use std::collections::HashSet;

use crate::analysis::Pattern;
use crate::map::{ActorAt, Partnership, TieAt};

/// What is lit on a map.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lit {
    /// The actors.
    pub actors: HashSet<ActorAt>,
    /// The ties.
    pub ties: HashSet<TieAt>,
}

impl Lit {
    /// Actors by their ids and ties by what they are called, as far as they are on the map.
    pub fn named<'a>(
        partnership: &Partnership,
        actors: impl IntoIterator<Item = &'a String>,
        ties: impl IntoIterator<Item = &'a String>,
    ) -> Self {
        Self {
            actors: actors.into_iter().filter_map(|id| partnership.find(id)).collect(),
            ties: ties.into_iter().filter_map(|id| partnership.find_tie(id)).collect(),
        }
    }

    /// Those actors, and all ties among them. O(ties).
    pub fn among(partnership: &Partnership, actors: HashSet<ActorAt>) -> Self {
        let inside = |at: &TieAt| {
            let (from, to) = partnership.ends(*at);
            actors.contains(&from) && actors.contains(&to)
        };
        Self { ties: partnership.all_ties().filter(inside).collect(), actors }
    }

    /// Whether there is nothing to light.
    pub fn is_empty(&self) -> bool {
        self.actors.is_empty() && self.ties.is_empty()
    }

    pub(super) fn add(&mut self, more: Self) {
        self.actors.extend(more.actors);
        self.ties.extend(more.ties);
    }
}

/// The evidence of an indicator of a flag; without one, everybody in the flag's scope, with the forum or
/// team that the scope is of. Nothing if the flag has no such indicator.
pub fn by_flag(flag: &Pattern, indicator: Option<&str>, partnership: &Partnership) -> Option<Lit> {
    let Some(id) = indicator else {
        let members = flag.scope.members.iter().chain(&flag.scope.of);
        return Some(Lit::among(partnership, members.filter_map(|id| partnership.find(id)).collect()));
    };
    let of = &flag.indicators.iter().find(|one| one.id == id)?.evidence;
    Some(Lit::named(partnership, &of.actors, &of.ties))
}

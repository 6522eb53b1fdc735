//! A search: what a rule notes down as it looks at one place of the map after another.

use std::collections::BTreeSet;

use crate::analysis::finding::Evidence;
use crate::analysis::report::BarrierState;
use crate::map::{State, capital, number};

/// What a rule found so far. Each place it looks at is found, clear or open.
#[derive(Debug, Default)]
pub struct Search {
    pub(super) found: Vec<Found>,
    pub(super) open: Vec<String>,
    pub(super) notes: Vec<String>,
    clear: usize,
}

/// One place where a barrier was found.
#[derive(Debug)]
pub(super) struct Found {
    pub variant: &'static str,
    pub evidence: Evidence,
    pub says: String,
}

impl Search {
    /// The barrier is here, in the way that `variant` names; `says` is one calm sentence
    /// ("this structure may …") with the names of those concerned.
    pub fn found(&mut self, variant: &'static str, evidence: Evidence, says: impl Into<String>) {
        self.found.push(Found { variant, evidence, says: says.into() });
    }

    /// The map says that the barrier isn't here.
    pub fn clear(&mut self) {
        self.clear += 1;
    }

    /// The map doesn't say enough of this place; `says` names what isn't recorded.
    pub fn open(&mut self, says: impl Into<String>) {
        self.open.push(says.into());
    }

    /// Notes down one place by what the map says of it: met is found, not met is clear.
    pub fn place(
        &mut self,
        state: State,
        variant: &'static str,
        found: impl FnOnce() -> (Evidence, String),
        open: impl FnOnce() -> String,
    ) {
        match state {
            State::Met => {
                let (evidence, says) = found();
                self.found(variant, evidence, says);
            }
            State::NotMet => self.clear(),
            State::NotRecorded => self.open(open()),
        }
    }

    /// Something worth saying that is no barrier.
    pub fn note(&mut self, says: impl Into<String>) {
        self.notes.push(says.into());
    }

    /// Detected if it was found anywhere; not found only if every place that was looked at is clear,
    /// and there was one.
    pub(super) fn state(&self) -> BarrierState {
        if !self.found.is_empty() {
            BarrierState::Detected
        } else if self.clear > 0 && self.open.is_empty() {
            BarrierState::NotFound
        } else {
            BarrierState::CannotTell
        }
    }

    /// What isn't recorded: the first such thing, and how many more there are of its kind.
    pub(super) fn what_is_open(&self) -> Option<String> {
        let first = self.open.first()?;
        let more = self.open.iter().collect::<BTreeSet<_>>().len() - 1;
        Some(match more {
            0 => first.clone(),
            1 => format!("{first} One more point like it is open."),
            _ => format!("{first} {} more points like it are open.", capital(&number(more))),
        })
    }

    /// In how many places it was found, and whether others can't be told.
    pub(super) fn in_how_many_places(&self) -> String {
        let found = match self.found.len() {
            1 => "This may be so in one place.".to_owned(),
            several => format!("This may be so in {} places.", number(several)),
        };
        match self.open.first() {
            None => found,
            Some(open) => format!("{found} Elsewhere the map can’t tell: {open}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{BarrierState, Evidence, Search};

    #[test]
    fn one_place_found_outweighs_all_others_and_one_open_place_keeps_from_saying_no() {
        let mut search = Search::default();
        assert_eq!(search.state(), BarrierState::CannotTell);
        search.clear();
        assert_eq!(search.state(), BarrierState::NotFound);
        search.open("Who chairs it isn’t recorded.");
        assert_eq!(search.state(), BarrierState::CannotTell);
        search.found("single", Evidence::none(), "It may be so.");
        assert_eq!(search.state(), BarrierState::Detected);
        assert!(search.in_how_many_places().contains("one place"));
        assert!(search.in_how_many_places().ends_with("Who chairs it isn’t recorded."));
    }
}

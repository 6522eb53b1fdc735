//! A finding: what the map says of one question, with what on the map says so.

use super::report::EvidenceReport;
use crate::map::{ActorAt, Partnership, Set, State, TieAt};

/// The actors and ties that show something.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Evidence {
    /// Actors.
    pub actors: Set<ActorAt>,
    /// Ties.
    pub ties: Set<TieAt>,
}

impl Evidence {
    /// Nothing to show.
    pub fn none() -> Self {
        Self::default()
    }

    /// Some actors.
    pub fn of(actors: impl IntoIterator<Item = ActorAt>) -> Self {
        Self::none().with(actors)
    }

    /// The same and some more actors.
    #[must_use]
    pub fn with(mut self, actors: impl IntoIterator<Item = ActorAt>) -> Self {
        self.actors.extend(actors);
        self
    }

    /// The same and some ties, with the actors that they join.
    #[must_use]
    pub fn and_ties(mut self, map: &Partnership, ties: impl IntoIterator<Item = TieAt>) -> Self {
        for tie in ties {
            let (from, to) = map.ends(tie);
            self.ties.insert(tie);
            self.actors.extend([from, to]);
        }
        self
    }

    /// Both.
    #[must_use]
    pub fn merge(mut self, other: Self) -> Self {
        self.actors.extend(other.actors);
        self.ties.extend(other.ties);
        self
    }

    /// By id, in the order of the alphabet.
    pub fn report(&self, map: &Partnership) -> EvidenceReport {
        EvidenceReport {
            actors: map.ids(self.actors.iter().copied()),
            ties: map.tie_ids(self.ties.iter().copied()),
        }
    }
}

/// What the map says of one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Yes, no, or nothing.
    pub state: State,
    /// What says so.
    pub evidence: Evidence,
    /// The same in one sentence.
    pub says: String,
}

impl Finding {
    /// A finding of that state.
    pub fn new(state: State, evidence: Evidence, says: impl Into<String>) -> Self {
        Self { state, evidence, says: says.into() }
    }

    /// The map says yes.
    pub fn met(evidence: Evidence, says: impl Into<String>) -> Self {
        Self::new(State::Met, evidence, says)
    }

    /// The map says no.
    pub fn not_met(evidence: Evidence, says: impl Into<String>) -> Self {
        Self::new(State::NotMet, evidence, says)
    }

    /// The map doesn't say.
    pub fn not_recorded(says: impl Into<String>) -> Self {
        Self::new(State::NotRecorded, Evidence::none(), says)
    }

    /// Nothing was found: no if the list that was looked through is `closed`, otherwise not recorded.
    pub fn missing(closed: bool, no: impl Into<String>, silent: impl Into<String>) -> Self {
        if closed { Self::not_met(Evidence::none(), no) } else { Self::not_recorded(silent) }
    }

    /// The same finding, with more to show for it.
    #[must_use]
    pub fn showing(mut self, evidence: Evidence) -> Self {
        self.evidence = self.evidence.merge(evidence);
        self
    }
}

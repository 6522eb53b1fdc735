//! Three values, and the questions that have one of them for an answer.
//!
//! A tie that isn't there says nothing, unless it is stated absent or its list is
//! said to be complete. Every rule stands on this one reading of silence.

use serde::{Deserialize, Serialize};

use super::partnership::{ActorAt, Partnership};
use super::tie::TieKind;

/// What a map says of a question: yes, no, or nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// The map says yes.
    Met,
    /// The map says no.
    NotMet,
    /// The map doesn't say.
    NotRecorded,
}

impl State {
    /// Met if `yes`, otherwise not met.
    pub fn known(yes: bool) -> Self {
        if yes { Self::Met } else { Self::NotMet }
    }

    /// Met if `yes`, otherwise not recorded: absence proves nothing.
    pub fn seen(yes: bool) -> Self {
        if yes { Self::Met } else { Self::NotRecorded }
    }

    /// Met if `yes`; not met if not, and the list that was looked through is `closed`.
    pub fn looked_for(yes: bool, closed: bool) -> Self {
        match (yes, closed) {
            (true, _) => Self::Met,
            (false, true) => Self::NotMet,
            (false, false) => Self::NotRecorded,
        }
    }

    /// Both: not met if either is not, met only if both are (Kleene's strong logic).
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::NotMet, _) | (_, Self::NotMet) => Self::NotMet,
            (Self::Met, Self::Met) => Self::Met,
            _ => Self::NotRecorded,
        }
    }

    /// Either: met if one is, not met only if neither is (Kleene's strong logic).
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::Met, _) | (_, Self::Met) => Self::Met,
            (Self::NotMet, Self::NotMet) => Self::NotMet,
            _ => Self::NotRecorded,
        }
    }

    /// As people say it.
    pub fn label(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::NotMet => "not met",
            Self::NotRecorded => "not recorded",
        }
    }
}

impl Partnership {
    /// Whether ties of `kind` at `actor` are wholly listed, in the map or around that actor (R16).
    pub fn is_complete(&self, kind: TieKind, actor: ActorAt) -> bool {
        self.is_complete_everywhere(kind) || self.is_complete_at(kind, actor)
    }

    /// Whether ties of `kind` are wholly listed around every one of `actors`.
    ///
    /// Of no actors at all this is so only if the kind is listed in the whole map.
    pub fn all_complete(&self, kind: TieKind, actors: impl IntoIterator<Item = ActorAt>) -> bool {
        if self.is_complete_everywhere(kind) {
            return true;
        }
        let mut actors = actors.into_iter().peekable();
        actors.peek().is_some() && actors.all(|actor| self.is_complete(kind, actor))
    }

    /// Whether a tie of `kind` from `from` to `to` holds.
    pub fn holds(&self, kind: TieKind, from: ActorAt, to: ActorAt) -> State {
        State::looked_for(self.leading(kind, from).any(|(_, end)| end == to), self.is_denied(kind, from, to))
    }

    /// Whether a tie of `kind` from `from` to `to`, if none is recorded, is known not to hold:
    /// stated absent, or missing from a list that is complete.
    pub fn is_denied(&self, kind: TieKind, from: ActorAt, to: ActorAt) -> bool {
        self.may_deny(kind)
            && (self.is_complete(kind, from)
                || self.is_complete(kind, to)
                || self.is_stated_absent(kind, from, to))
    }
}

impl Partnership {
    /// Whether ties of `kind` from any of `from` to any of `to` are all known not to hold, but for
    /// those recorded. Of nobody on either side nothing is known.
    pub fn all_denied(&self, kind: TieKind, from: &[ActorAt], to: &[ActorAt]) -> bool {
        self.may_deny(kind)
            && !from.is_empty()
            && !to.is_empty()
            && from
                .iter()
                .all(|start| to.iter().all(|end| start == end || self.is_denied(kind, *start, *end)))
    }
}

#[cfg(test)]
mod tests {
    use super::State::{self, Met, NotMet, NotRecorded};

    #[test]
    fn and_or_keep_what_is_not_recorded_apart_from_no() {
        let all = [Met, NotMet, NotRecorded];
        for one in all {
            assert_eq!(one.and(Met), one);
            assert_eq!(one.or(NotMet), one);
            assert_eq!(one.and(NotMet), NotMet);
            assert_eq!(one.or(Met), Met);
            for other in all {
                assert_eq!(one.and(other), other.and(one));
                assert_eq!(one.or(other), other.or(one));
            }
        }
        assert_eq!(State::looked_for(false, false), NotRecorded);
    }
}

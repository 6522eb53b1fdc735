//! What changed between two documents, exactly: added, replaced, removed, moved.
//!
//! Undo, what-if and shared editing stand on this. A change knows both sides of all it touches, so the
//! reverse needs no rule of its own: undo is the change turned round. What a change *means* (for
//! patterns, or in words) doesn't live here: see `analysis::compare`.

mod fields;
mod list;
mod listed;
mod shift;
mod squash;
mod view;

use std::collections::HashSet;
use std::fmt;

use serde::{Deserialize, Serialize};

pub use fields::{Entries, Entry, FieldsChange, Swap};
pub use list::{ListChange, Moved, Placed, Replaced};
pub use listed::{Key, Listed};
pub use view::ViewChange;

use super::actor::Actor;
use super::document::{Answer, Complete, Document};
use super::tie::Tie;
use super::words::shorten;

/// What was added, replaced, removed and moved between two documents, with a name.
///
/// Actors are the same if their id is; ties if their id is or, without one, their kind and ends, and
/// their number among those alike. A tie whose details changed is replaced. `format` and `version`
/// never change.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Change {
    /// What people call it: "Delete Case panel".
    pub name: String,
    /// Actors.
    #[serde(default, skip_serializing_if = "ListChange::is_empty")]
    pub actors: ListChange<Actor>,
    /// Ties.
    #[serde(default, skip_serializing_if = "ListChange::is_empty")]
    pub ties: ListChange<Tie>,
    /// What is said of lists of ties.
    #[serde(default, skip_serializing_if = "ListChange::is_empty")]
    pub complete: ListChange<Complete>,
    /// Answers to the questions of indicators.
    #[serde(default, skip_serializing_if = "ListChange::is_empty")]
    pub answers: ListChange<Answer>,
    /// Title, summary, thresholds and the other fields at the top.
    #[serde(default, skip_serializing_if = "FieldsChange::is_empty")]
    pub fields: FieldsChange,
    /// How the map is looked at.
    #[serde(default, skip_serializing_if = "ViewChange::is_empty")]
    pub view: ViewChange,
}

/// Why a change can't be made to a document: something there isn't as the change knew it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unfit {
    /// What doesn't fit, as people find it: `actor "nurse"`.
    pub what: String,
    /// What is the matter with it, in plain words.
    pub says: String,
}

impl Unfit {
    pub(super) fn new(what: impl Into<String>, says: impl Into<String>) -> Self {
        Self { what: what.into(), says: says.into() }
    }
}

impl fmt::Display for Unfit {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{}: {}", self.what, self.says)
    }
}

impl std::error::Error for Unfit {}

impl Change {
    /// What leads from `before` to `after`. O(n log n) in actors and ties.
    pub fn between(name: impl Into<String>, before: &Document, after: &Document) -> Self {
        Self {
            name: name.into(),
            actors: ListChange::between(&before.actors, &after.actors),
            ties: ListChange::between(&before.ties, &after.ties),
            complete: ListChange::between(&before.complete, &after.complete),
            answers: ListChange::between(&before.answers, &after.answers),
            fields: FieldsChange::between(before, after),
            view: ViewChange::between(&before.view, &after.view),
        }
    }

    /// The document after the change.
    ///
    /// Of the very document that the change was made from, the very document that it leads to, down to
    /// the order of its lists. Another document may have changed elsewhere in the meantime.
    ///
    /// # Errors
    /// What doesn't fit: something that the change removes or replaces isn't there as it was, something
    /// that it adds is there already, or a tie, a list or an answer would name an actor that is gone.
    pub fn apply(&self, document: &Document) -> Result<Document, Unfit> {
        let mut after = Document {
            actors: self.actors.apply(&document.actors)?,
            ties: self.ties.apply(&document.ties)?,
            complete: self.complete.apply(&document.complete)?,
            answers: self.answers.apply(&document.answers)?,
            view: self.view.apply(&document.view)?,
            ..document.clone()
        };
        self.fields.apply(&mut after)?;
        let dangling = |of: &Document| -> HashSet<String> {
            let known: HashSet<_> = of.actors.iter().map(|actor| actor.id.as_str()).collect();
            of.named().filter(|id| !known.contains(id)).map(str::to_owned).collect()
        };
        let (then, now) = (dangling(document), dangling(&after));
        match now.difference(&then).min() {
            Some(id) => Err(Unfit::new(
                format!("actor \"{}\"", shorten(id)),
                "isn’t on the map, and something else there needs it",
            )),
            None => Ok(after),
        }
    }

    /// The change that leads back: undo.
    #[must_use]
    pub fn reverse(&self) -> Self {
        Self {
            name: self.name.clone(),
            actors: self.actors.reverse(),
            ties: self.ties.reverse(),
            complete: self.complete.reverse(),
            answers: self.answers.reverse(),
            fields: self.fields.reverse(),
            view: self.view.reverse(),
        }
    }

    /// One change that does what `first` and then `second` do, under the name of the first.
    ///
    /// `second` has to start where `first` ends. O(n log n) in what they touch.
    #[must_use]
    pub fn squash(first: &Self, second: &Self) -> Self {
        Self {
            name: first.name.clone(),
            actors: ListChange::squash(&first.actors, &second.actors),
            ties: ListChange::squash(&first.ties, &second.ties),
            complete: ListChange::squash(&first.complete, &second.complete),
            answers: ListChange::squash(&first.answers, &second.answers),
            fields: FieldsChange::squash(&first.fields, &second.fields),
            view: ViewChange::squash(&first.view, &second.view),
        }
    }

    /// Whether it changes nothing but how the map is looked at: who takes part and what holds between
    /// them stays as it is.
    pub fn is_only_view(&self) -> bool {
        !self.view.is_empty() && Self { view: ViewChange::default(), ..self.clone() }.is_empty()
    }

    /// Whether it changes nothing.
    pub fn is_empty(&self) -> bool {
        self.actors.is_empty()
            && self.ties.is_empty()
            && self.complete.is_empty()
            && self.answers.is_empty()
            && self.fields.is_empty()
            && self.view.is_empty()
    }
}

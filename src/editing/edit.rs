//! The acts, and how one is made.

use serde_json::Value;

use super::views::{self, ViewAct};
use super::{Denied, Item, add, copying, lists, remove, set};
use crate::map::{ActorKind, Change, Document, SavedView, Tie, TieKind, faults};

/// Something that a person does to a map.
// One at a time is made, and none is kept: a tie need not stand on its own in memory.
#[allow(clippy::large_enum_variant)]
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// Adds an actor.
    Add {
        /// Its kind.
        kind: ActorKind,
        /// Its name; spaces around are left out.
        name: String,
        /// Where its middle is to stand, where somebody chose a place; it is pinned there.
        at: Option<[f64; 2]>,
    },
    /// Adds a tie, or states that there is none: then [`crate::map::Stated::Absent`] stands in its details.
    Tie(Tie),
    /// Writes one attribute of all of these, by its name in a file (`name`, `sector`, `from`, `title`);
    /// without a value, it is no longer recorded.
    Set {
        /// Whose.
        of: Vec<Item>,
        /// The attribute's name in a file.
        attribute: String,
        /// What is recorded now.
        value: Option<Value>,
    },
    /// Makes an actor one of another kind. What can't be recorded of that kind is left out, and said.
    Retype {
        /// The actor.
        actor: String,
        /// What it is to be.
        kind: ActorKind,
    },
    /// Removes actors, with all that names them, and ties.
    Remove(Vec<Item>),
    /// Adds a second one of each of these actors, and of the ties among them.
    Duplicate(Vec<Item>),
    /// Says that the ties of a kind are wholly listed, or no longer.
    Complete {
        /// The kind.
        kind: TieKind,
        /// Only those that touch this actor; nothing means the whole map.
        scope: Option<String>,
        /// Whether they are.
        on: bool,
    },
    /// Adds what is on another map: what was copied there, or came from a spreadsheet. Whoever is named
    /// in `same` (by their ids there) is an actor of this map already (by its id here).
    Include {
        /// The other map.
        other: Box<Document>,
        /// Who is here already.
        same: Vec<(String, String)>,
        /// What the act is called.
        name: String,
    },
    /// Adds a saved view, with an id of its own.
    AddView {
        /// What it shows, and what is said of it.
        view: Box<SavedView>,
        /// Behind which it comes, by [`Document::slide_key`]; nothing means last.
        after: Option<String>,
    },
    /// Does something to a saved view.
    View {
        /// To which, by [`Document::slide_key`].
        of: String,
        /// What.
        act: ViewAct,
    },
}

/// An act that was made.
#[derive(Clone, Debug, PartialEq)]
pub struct Made {
    /// The map after it.
    pub document: Document,
    /// What people call it, so that it can be undone by name: "Add Case panel".
    pub name: String,
    /// What it added or changed, to be selected.
    pub items: Vec<Item>,
    /// What is worth knowing of it: sentences.
    pub notes: Vec<String>,
}

impl Made {
    pub(super) fn new(document: Document, name: impl Into<String>) -> Self {
        Self { document, name: name.into(), items: Vec::new(), notes: Vec::new() }
    }

    /// What it changed of `before`.
    pub fn change(&self, before: &Document) -> Change {
        Change::between(self.name.clone(), before, &self.document)
    }
}

impl Edit {
    /// The map after the act. O(n log n) in what the map holds.
    ///
    /// # Errors
    /// Why it can't be made; the map stays as it was. That is the case, too, where a file with the map
    /// that it leads to would be refused.
    pub fn on(&self, document: &Document) -> Result<Made, Denied> {
        let made = match self {
            Self::Add { kind, name, at } => add::actor(document, *kind, name, *at),
            Self::Tie(tie) => add::tie(document, tie),
            Self::Set { of, attribute, value } => set::attribute(document, of, attribute, value.as_ref()),
            Self::Retype { actor, kind } => set::kind(document, actor, *kind),
            Self::Remove(items) => remove::items(document, items),
            Self::Duplicate(items) => copying::duplicate(document, items),
            Self::Complete { kind, scope, on } => lists::complete(document, *kind, scope.as_deref(), *on),
            Self::Include { other, same, name } => copying::include(document, other, same, name),
            Self::AddView { view, after } => views::add(document, view, after.as_deref()),
            Self::View { of, act } => views::act(document, of, act),
        }?;
        let known = faults(document);
        match faults(&made.document).iter().find(|fault| !known.contains(fault)) {
            Some(fault) => Err(Denied::broken(&made.document, fault)),
            None => Ok(made),
        }
    }
}

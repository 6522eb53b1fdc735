//! Which forms are open, and what becomes of them once something was done.

use partnership_explorer::editing::{Edit, Item};

use super::{State, Tab};

/// The heading of what is shown in the Details tab: the focus goes there.
pub const TITLE: &str = "details-title";
/// The button that opens the form of what is selected.
pub const EDIT: &str = "edit-it";
/// The button that opens the form to add an actor.
pub const ADD: &str = "add-actor";
/// The field for the name in that form.
pub const ADD_NAME: &str = "add-name";

impl State {
    /// Puts a refusal away.
    pub(super) fn pardon(&mut self) -> Option<()> {
        self.denied.take().map(drop)
    }

    /// Opens the form of that item, or closes the one that is open.
    pub(super) fn fill_in(&mut self, item: Option<Item>) -> Option<()> {
        if self.editing == item || self.opened.is_none() {
            return None;
        }
        self.denied = None;
        self.adding = false;
        let was = std::mem::replace(&mut self.editing, item);
        if self.editing.is_some() {
            self.turn_to(Tab::Details);
            self.focus(TITLE);
        } else {
            self.focus(if was == Some(Item::Map) { TITLE } else { EDIT });
        }
        Some(())
    }

    /// Opens the form of what is selected; of the map itself, if nothing is.
    pub(super) fn fill_in_selected(&mut self) -> Option<()> {
        let item = self.items().into_iter().next().unwrap_or(Item::Map);
        self.fill_in(Some(item))
    }

    /// Opens the form to add an actor, or closes it.
    pub(super) fn add(&mut self, on: bool) -> Option<()> {
        if self.adding == on || self.opened.is_none() {
            return None;
        }
        (self.denied, self.spot) = (None, None);
        self.adding = on;
        self.editing = None;
        if on {
            self.turn_to(Tab::Details);
        }
        self.focus(if on { ADD_NAME } else { ADD });
        Some(())
    }

    /// After an act that was made: its form is closed, or goes on with what it is about now.
    pub(super) fn settle(&mut self, after: After) {
        if self.denied.is_some() {
            return;
        }
        match after {
            After::Stays => {
                // A tie that is given another kind is called otherwise.
                if matches!(self.editing, Some(Item::Tie(_))) {
                    self.editing = self.items().into_iter().next();
                }
            }
            After::Opens => {
                (self.adding, self.editing) = (false, self.items().into_iter().next());
                self.turn_to(Tab::Details);
                self.focus(TITLE);
            }
            After::Shows => {
                (self.adding, self.editing) = (false, None);
                self.turn_to(Tab::Details);
                self.focus(TITLE);
            }
        }
    }
}

/// What an act leaves behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum After {
    /// The form from which it was done.
    Stays,
    /// The form of what is new.
    Opens,
    /// What there is now, to be read.
    Shows,
}

impl After {
    /// After an act that `by` asked for: only forms are followed by forms. Who works on the map itself, or
    /// types line after line, stays there.
    pub(super) fn of(edit: &Edit, by: &str) -> Self {
        if matches!(by, "map" | "tie-kind" | "quick-line" | "paste" | "cut") {
            return Self::Stays;
        }
        match edit {
            Edit::Set { .. } | Edit::Retype { .. } | Edit::Complete { .. } => Self::Stays,
            Edit::Add { .. } => Self::Opens,
            Edit::Tie(_) | Edit::Remove(_) | Edit::Duplicate(_) | Edit::Include { .. } => Self::Shows,
        }
    }
}

//! Which forms are open, and what becomes of them once something was done.

use partnership_explorer::editing::{Edit, Item};

use super::{Sheet, State, Tab};

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
            self.sheet = Sheet::Full;
            self.focus(TITLE);
        } else {
            self.sheet = Sheet::Half;
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
        // On a phone a form needs the room; beside a map on a wide screen it makes no difference.
        self.sheet = if on { Sheet::Full } else { Sheet::Half };
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
                (self.adding, self.editing, self.sheet) = (false, None, Sheet::Half);
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
            Edit::Set { .. }
            | Edit::Retype { .. }
            | Edit::Complete { .. }
            | Edit::AddView { .. }
            | Edit::View { .. } => Self::Stays,
            Edit::Add { .. } => Self::Opens,
            Edit::Tie(_) | Edit::Remove(_) | Edit::Duplicate(_) | Edit::Include { .. } => Self::Shows,
        }
    }
}

#[cfg(test)]
mod tests {
    use partnership_explorer::editing::{Edit, Item};
    use partnership_explorer::map::{ActorKind, Record, Sector, Word};
    use serde_json::json;

    use super::{ADD_NAME, TITLE};
    use crate::app::state::acting::{after, open};
    use crate::app::state::{Action, Selection, Sheet, State, Way};

    fn edit(state: &State, edit: Edit) -> State {
        after(state, Action::Edit { by: ADD_NAME.to_owned(), edit })
    }

    #[test]
    fn whoever_is_added_is_selected_and_their_form_opens() {
        let state = after(&open("unified-assessment"), Action::Adding(true));
        assert!(state.adding && state.focus.1 == ADD_NAME && state.sheet == Sheet::Full);
        let nameless = Edit::Add { kind: ActorKind::Forum, name: " ".to_owned(), at: None };
        let refused = edit(&state, nameless);
        assert!(refused.adding, "the form stays");
        assert_eq!(refused.denied.as_ref().unwrap().by, ADD_NAME);
        assert_eq!(refused.said.1, "A name is needed: what people call it.");
        let named = Edit::Add { kind: ActorKind::Forum, name: "Winter board".to_owned(), at: None };
        let added = edit(&refused, named);
        assert_eq!(added.editing, Some(Item::Actor("winter-board".to_owned())));
        assert_eq!(added.items().into_iter().next(), added.editing);
        assert!(!added.adding && added.denied.is_none() && added.focus.1 == TITLE);
    }

    #[test]
    fn a_form_goes_on_with_a_tie_that_is_called_otherwise() {
        let state = open("unified-assessment");
        let partnership = state.opened.as_ref().unwrap().partnership.clone();
        let tie = partnership.all_ties().find(|tie| partnership.tie(*tie).kind.word() == "informs").unwrap();
        let state = after(&state, Action::Inspect(Selection::Tie(tie)));
        let state = after(&state, Action::EditSelected);
        let kind = Edit::Set {
            of: vec![state.editing.clone().unwrap()],
            attribute: "kind".to_owned(),
            value: Some(json!("consults")),
        };
        let set = edit(&state, kind);
        assert_ne!(set.editing, state.editing);
        assert_eq!(set.editing, set.items().into_iter().next());
        assert!(set.editing.is_some() && set.denied.is_none(), "{:?}", set.denied);
    }

    #[test]
    fn what_is_filled_in_is_recorded_and_undone() {
        let state = open("unified-assessment");
        let opened = state.opened.clone().unwrap();
        let agency = opened.document.actors.iter().find(|actor| actor.kind() == ActorKind::Agency).unwrap();
        let set = Edit::Set {
            of: vec![Item::Actor(agency.id.clone())],
            attribute: "sector".to_owned(),
            value: Some(json!("user_led")),
        };
        let sector = |state: &State| {
            let actors = &state.opened.as_ref().unwrap().document.actors;
            match &actors.iter().find(|actor| actor.id == agency.id).unwrap().record {
                Record::Agency(agency) => agency.sector,
                _ => None,
            }
        };
        let done = edit(&state, set);
        assert_eq!(sector(&done), Some(Sector::UserLed));
        assert_eq!(sector(&after(&done, Action::Step(Way::Back))), sector(&state));
    }

    #[test]
    fn nothing_selected_opens_the_form_of_the_map() {
        let state = after(&open("unified-assessment"), Action::EditSelected);
        assert_eq!(state.editing, Some(Item::Map));
        assert!(state.next(Action::EditSelected).is_none());
        let closed = after(&state, Action::Editing(None));
        assert_eq!((closed.editing, closed.sheet), (None, Sheet::Half));
    }
}

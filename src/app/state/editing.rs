//! Acts of editing: made and kept to be undone, or refused beside what they were done by.

use std::rc::Rc;

use partnership_explorer::editing::{Denied, Edit, Item};

use super::{Selection, State};
use crate::app::words;

/// An act that was refused.
#[derive(Clone, Debug, PartialEq)]
pub struct Denial {
    /// By what it was done: the id of a field or a button.
    pub by: String,
    /// Why it isn't made.
    pub denied: Denied,
}

impl State {
    /// Does something to the map; or says beside `by` why it can't be done.
    pub(super) fn edit(&mut self, by: String, edit: Edit) -> Option<()> {
        let opened = self.opened.clone()?;
        let made = match edit.on(&opened.document) {
            Ok(made) => made,
            Err(denied) => {
                self.say(&denied.says);
                self.denied = Some(Rc::new(Denial { by, denied }));
                return Some(());
            }
        };
        let opened = opened.changed(&made.change(&opened.document)).ok()?;
        self.denied = None;
        self.rebuild(opened);
        let opened = self.opened.clone()?;
        let found = made.items.iter().find_map(|item| match item {
            Item::Actor(id) => opened.partnership.find(id).map(Selection::Actor),
            Item::Tie(id) => opened.partnership.find_tie(id).map(Selection::Tie),
            Item::Map => None,
        });
        if found.is_some() {
            self.select(found);
        }
        self.relight();
        self.refit();
        self.say(words::edited(&made.name, &made.notes));
        Some(())
    }
}

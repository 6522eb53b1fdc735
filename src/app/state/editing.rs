//! How an act of editing changes what is open.

use std::rc::Rc;

use partnership_explorer::editing::{Denied, Edit, Item, Made};

use super::{Notice, Opened, Selection, State};

/// An act that was refused, to be said beside what asked for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Denial {
    /// The id of the field or form that asked.
    pub by: String,
    /// Why.
    pub denied: Denied,
}

impl State {
    /// Does what `edit` says, or says why it can't be done.
    pub(super) fn edit(&mut self, by: String, edit: Edit) -> Option<()> {
        let before = self.opened.clone()?;
        match edit.on(&before.document) {
            Ok(made) => match before.changed(&made.change(&before.document)) {
                Ok(opened) => self.take(opened, &made),
                Err(unfit) => self.deny(by, Denied::whole(unfit.to_string())),
            },
            Err(denied) => self.deny(by, denied),
        }
        Some(())
    }

    fn take(&mut self, opened: Opened, made: &Made) {
        self.denied = None;
        self.rebuild(opened);
        self.refit();
        let Some(opened) = self.opened.clone() else { return };
        if let Some(selection) = made.items.iter().find_map(|item| selection(&opened, item)) {
            self.select(Some(selection));
        }
        let says: Vec<String> = [format!("{}.", made.name)].into_iter().chain(made.notes.clone()).collect();
        match made.notes.is_empty() {
            true => self.say(says.join(" ")),
            false => self.tell(Notice::Done(says.join(" "))),
        }
    }

    /// Keeps why something was refused, and says it.
    pub(super) fn deny(&mut self, by: String, denied: Denied) {
        self.say(denied.says.clone());
        self.denied = Some(Rc::new(Denial { by, denied }));
    }
}

/// Where that item is on the map.
fn selection(opened: &Opened, item: &Item) -> Option<Selection> {
    match item {
        Item::Map => None,
        Item::Actor(id) => opened.partnership.find(id).map(Selection::Actor),
        Item::Tie(id) => opened.partnership.find_tie(id).map(Selection::Tie),
    }
}

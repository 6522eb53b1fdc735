//! How acts of editing change the state: made and named, or refused beside the field that is at fault.

use std::rc::Rc;

use partnership_explorer::drawing::Point;
use partnership_explorer::editing::{Denied, Edit, Item, Made};
use partnership_explorer::map::Change;

use super::forms::{ADD_NAME, After};
use super::{Notice, Opened, Selection, State, ViewName};
use crate::app::words;

/// An act that was refused, and the element that asked for it: the reason stands there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Denial {
    /// The id of the form or the button.
    pub by: String,
    /// Why.
    pub denied: Denied,
}

impl State {
    /// Makes an act, and selects what it added or changed.
    pub(super) fn edit(&mut self, by: String, edit: &Edit) -> Option<()> {
        let opened = self.opened.clone()?;
        let edit = &self.placed(edit);
        match edit.on(&opened.document) {
            Ok(made) => {
                self.make(&opened, made);
                self.settle(After::of(edit, &by));
            }
            Err(denied) => self.deny(by, denied),
        }
        Some(())
    }

    /// Keeps why something was refused, and says it.
    pub(super) fn deny(&mut self, by: String, denied: Denied) {
        // Whoever pressed the button goes on in the field: elsewhere letters are shortcuts.
        if by == ADD_NAME {
            self.focus(ADD_NAME);
        }
        self.say(&denied.says);
        self.denied = Some(Rc::new(Denial { by, denied }));
    }

    /// Whoever is added stands where a place was chosen.
    fn placed(&self, edit: &Edit) -> Edit {
        match (edit, self.spot) {
            (Edit::Add { kind, name, at: None }, Some(spot)) => {
                Edit::Add { kind: *kind, name: name.clone(), at: Some([spot.x, spot.y]) }
            }
            (other, _) => other.clone(),
        }
    }

    /// Opens the form to add an actor who is to stand there.
    pub(super) fn add_at(&mut self, spot: Point) -> Option<()> {
        self.add(true);
        self.spot = Some(spot);
        Some(())
    }

    fn make(&mut self, opened: &Opened, made: Made) {
        let change = made.change(&opened.document);
        if change.is_only_view() {
            return self.make_look(opened, made, change);
        }
        let says = words::done_says(&made.name, &made.notes);
        let Made { document, items, notes, .. } = made;
        // Who chose the place on the picture sees it stay there, as long as nobody is lost from sight.
        self.moved |= self.spot.is_some();
        (self.denied, self.linking, self.spot) = (None, None, None);
        self.rebuild(opened.becoming(document, change));
        self.relight();
        self.refit();
        let now = self.opened.clone();
        let chosen: Vec<Selection> =
            now.iter().flat_map(|opened| items.iter().filter_map(|item| selected(opened, item))).collect();
        if !chosen.is_empty() {
            self.pick_all(chosen);
            self.reveal_selected();
        }
        if !notes.is_empty() {
            self.notice = Some(Rc::new(Notice::Done(says.clone())));
        }
        // What had the focus may be gone with what was removed.
        self.refuge = (self.refuge.0.wrapping_add(1), self.refuge_of_edit());
        self.say(says);
    }

    /// Makes an act that leaves actors and ties as they are: nothing is worked out anew.
    fn make_look(&mut self, opened: &Opened, made: Made, change: Change) {
        self.denied = None;
        let stands = (opened.layout, opened.sketch.arrangement().clone());
        self.look_at_revision(opened.viewed(made.document, stands, opened.past_with(change), false));
        self.refuge = (self.refuge.0.wrapping_add(1), super::VIEWS.to_owned());
        self.say(words::done_says(&made.name, &made.notes));
    }

    /// Where the focus goes if what had it is gone: to who was added or changed, or to where a tie begins, so
    /// that the next can be drawn from there.
    fn refuge_of_edit(&self) -> String {
        let begins = |tie| self.opened.as_ref().map(|opened| opened.partnership.ends(tie).0);
        let actor = match (self.selection, self.roving) {
            _ if self.address.view != ViewName::Map => None,
            (Some(Selection::Actor(at)), _) | (None, Some(at)) => Some(at),
            (Some(Selection::Tie(at)), _) => begins(at),
            (None, None) => None,
        };
        actor.map_or("main".to_owned(), |at| format!("actor-{}", at.index()))
    }

    /// Removes whatever is selected.
    pub(super) fn delete(&mut self) -> Option<()> {
        let items = self.items();
        if items.is_empty() {
            self.say(words::SELECT_FIRST);
            return Some(());
        }
        self.edit("map".to_owned(), &Edit::Remove(items))
    }

    /// Adds a second one of whatever is selected.
    pub(super) fn duplicate(&mut self) -> Option<()> {
        let items = self.items();
        if items.is_empty() {
            self.say(words::SELECT_FIRST);
            return Some(());
        }
        self.edit("map".to_owned(), &Edit::Duplicate(items))
    }
}

/// What an act was done to, as a selection.
fn selected(opened: &Opened, item: &Item) -> Option<Selection> {
    match item {
        Item::Map => None,
        Item::Actor(id) => opened.partnership.find(id).map(Selection::Actor),
        Item::Tie(id) => opened.partnership.find_tie(id).map(Selection::Tie),
    }
}

#[cfg(test)]
mod tests;

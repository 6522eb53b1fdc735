//! Stepping out of what is done, one thing at a time.

use std::rc::Rc;

use super::{Key, Selection, State, Tab, ViewName};
use crate::app::words;

impl State {
    /// Steps out of one thing: a move, what was pressed to light up, what is tried, what the legend keeps, a
    /// neighbourhood, and at last what is selected.
    pub(super) fn escape(&mut self) -> Option<()> {
        if self.is_beside() {
            return self.step_out_beside();
        }
        if self.leave_in_place().is_some() {
            return Some(());
        }
        if self.linking.is_some() {
            return self.link(None);
        }
        if self.pick_several(false).is_some() {
            return Some(());
        }
        // What a change touches is lit for as long as the change is tried: both go together.
        let pressed = self.lit.as_ref().is_some_and(|lit| lit.key != Key::Preview);
        if !pressed && self.tab == Tab::Try && self.drop_trial().is_some() {
            return Some(());
        }
        if !pressed && self.peek.is_none() && self.around.is_none() && self.sift(None).is_some() {
            return Some(());
        }
        self.step_out()
    }

    pub(super) fn step_out(&mut self) -> Option<()> {
        if self.lit.is_some() || self.peek.is_some() {
            self.seek_refuge();
            self.put_out();
            self.say(words::NOTHING_LIT);
            return Some(());
        }
        if self.look_at_all().is_some() {
            return Some(());
        }
        let selection = self.selection.take()?;
        self.also = Rc::default();
        // Who came from the map by keyboard goes back to where they were.
        if let (Selection::Actor(at), ViewName::Map) = (selection, self.address.view) {
            self.focus(format!("actor-{}", at.index()));
        }
        Some(())
    }
}

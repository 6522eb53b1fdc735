//! How what is lit changes: by pressing, by pointing, and with what is looked at.

use std::rc::Rc;

use super::{BarrierKey, Key, Lit, Part, State, Tab};
use crate::app::words;

impl State {
    // Comes later than the first map.
    #[inline(never)]
    pub(super) fn evidence(&self, key: Key) -> Option<Rc<Lit>> {
        let opened = self.opened.as_ref()?;
        match key {
            Key::Preview => {
                let change = &self.trial.preview.as_ref()?.would.change;
                return Lit::touched_by(change, &opened.partnership).map(Rc::new);
            }
            Key::Applied => return Lit::made_by(opened.last_made()?, &opened.partnership).map(Rc::new),
            _ => {}
        }
        let journey = self.trial.journey.as_deref();
        Lit::new(key, &opened.analysis, &opened.partnership, journey).map(Rc::new)
    }

    /// Lights up a flag, an indicator or a place of a barrier where it stands, unless it is lit already.
    pub(super) fn show(&mut self, key: Key) -> Option<()> {
        let opened = self.opened.as_ref()?;
        let analysis = &opened.analysis;
        let element = match &key {
            Key::Barrier(barrier) => BarrierKey::element(barrier.id, barrier.find(analysis)?),
            Key::Flag(flag) => {
                flag.find(analysis)?;
                flag.lamp().or_else(|| opened.heading(flag)).unwrap_or_else(|| "flags-title".to_owned())
            }
            Key::Step(_) | Key::Preview | Key::Applied | Key::Saved(_) => return None,
        };
        self.turn_to(Tab::Flags);
        if self.lit.as_ref().is_none_or(|lit| lit.key != key) {
            self.light(key);
        }
        self.focus(element);
        Some(())
    }

    pub(super) fn light(&mut self, key: Key) {
        self.peek = None;
        if self.lit.as_ref().is_some_and(|lit| lit.key == key) {
            self.put_out();
            self.say(words::NOTHING_LIT);
            return;
        }
        self.lit = self.evidence(key);
        // What was selected before isn't evidence, and would look like it.
        self.selection = None;
        let Some(lit) = self.lit.clone() else { return self.give_back() };
        self.say(match (&lit.key, &self.trial.journey) {
            (Key::Step(number), Some(journey)) => words::step_says(journey, *number),
            _ => words::lit_says(lit.actors.len(), lit.ties.len()),
        });
        self.take_in(&lit);
    }

    /// Lights up what goes with something else that is done, without a word of its own.
    pub(super) fn shine(&mut self, key: Key) {
        self.peek = None;
        self.lit = self.evidence(key);
        match self.lit.clone() {
            Some(lit) => self.take_in(&lit),
            None => self.give_back(),
        }
    }

    /// Puts out whatever is lit, and looks at the map from where it was looked at before.
    pub(super) fn put_out(&mut self) {
        (self.lit, self.peek) = (None, None);
        self.give_back();
    }

    /// Lights up what is pointed at, for as long as it is.
    pub(super) fn peek(&mut self, key: Option<Key>) -> Option<()> {
        if key.is_some() && self.peek.as_ref().map(|lit| &lit.key) == key.as_ref() {
            return None;
        }
        let lit = key.and_then(|key| self.evidence(key));
        if self.peek == lit {
            return None;
        }
        self.peek = lit;
        Some(())
    }

    /// Puts out what was lit for something else, and lights up what is looked at now.
    pub(super) fn relight(&mut self) {
        self.put_out();
        if self.tab == Tab::Try && self.trial.part == Part::WhatIf && self.trial.preview.is_some() {
            self.shine(Key::Preview);
        }
    }
}

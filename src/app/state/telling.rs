//! What is told, what is said to screen readers, and where the focus goes.

use std::rc::Rc;

use super::{Notice, State};

impl State {
    pub(super) fn tell(&mut self, notice: Notice) {
        if let Notice::Done(says) = &notice {
            self.say(says);
        }
        self.notice = Some(Rc::new(notice));
    }

    pub(super) fn dismiss(&mut self) -> Option<()> {
        self.notice.take()?;
        self.focus("main");
        Some(())
    }

    pub(super) fn fade(&mut self) -> Option<()> {
        self.notice.take_if(|notice| matches!(**notice, Notice::Done(_))).map(drop)
    }

    pub(super) fn say(&mut self, text: impl Into<String>) {
        self.said = (self.said.0.wrapping_add(1), text.into());
    }

    pub(super) fn focus(&mut self, id: impl Into<String>) {
        self.focus = (self.focus.0.wrapping_add(1), id.into());
    }

    /// What is put out takes its evidence with it, and the focus if that is there: then it goes back to
    /// the button that lit it.
    pub(super) fn seek_refuge(&mut self) {
        let element = self
            .lit
            .as_ref()
            .zip(self.opened.as_ref())
            .and_then(|(lit, opened)| lit.key.element(&opened.analysis));
        if let Some(element) = element {
            self.refuge = (self.refuge.0.wrapping_add(1), element);
        }
    }
}

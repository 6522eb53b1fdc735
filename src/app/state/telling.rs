//! What is told, what is said to screen readers, and where the focus goes.

use std::rc::Rc;

use super::{Notice, State};
use crate::app::words::{self, Language};

impl State {
    pub(super) fn tell(&mut self, notice: Notice) {
        if let Notice::Done(says) = &notice {
            self.say(says);
        }
        self.notice = Some(Rc::new(notice));
    }

    pub(super) fn dismiss(&mut self) -> Option<()> {
        self.notice.take()?;
        self.focus(if self.quick { "quick-line" } else { "main" });
        Some(())
    }

    pub(super) fn fade(&mut self) -> Option<()> {
        self.notice.take_if(|notice| matches!(**notice, Notice::Done(_))).map(drop)
    }

    /// The interface is read in another language; one that is a draft says so.
    pub(super) fn speak(&mut self, language: Language) -> Option<()> {
        if self.language == language {
            return None;
        }
        self.language = language;
        match language {
            Language::English => self.say(words::SPOKEN),
            Language::Welsh => self.tell(Notice::Done(words::DRAFT.into())),
        }
        Some(())
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

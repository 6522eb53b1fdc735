//! What of a map would be lost with the window.

use std::rc::Rc;

use partnership_explorer::map::{Document, View};

use super::Opened;

/// What of a map would be lost with the window: where it differs from what was opened or saved last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Unsaved {
    /// The answers.
    pub answers: bool,
    /// Anything else.
    pub changes: bool,
}

impl Unsaved {
    pub(super) fn of(document: &Document, saved: &Document) -> Self {
        let answers = document.answers != saved.answers;
        // The layout stands in the address, and nobody has to be warned for having looked at another.
        let rest = |of: &Document| {
            let view =
                of.view.clone().map(|view| View { layout: None, groups_by: None, flow_along: None, ..view });
            let view = view.filter(|view| *view != View::default());
            Document { answers: Vec::new(), view, ..of.clone() }
        };
        let changes = document != saved && rest(document) != rest(saved);
        Self { answers, changes }
    }

    /// Whether there is anything.
    pub fn is_any(self) -> bool {
        self.answers || self.changes
    }
}

impl Opened {
    /// As it is now, and saved.
    #[must_use]
    pub fn saved(&self) -> Self {
        Self { saved: Rc::new(self.document.clone()), unsaved: Unsaved::default(), ..self.clone() }
    }

    /// Whether answers or changes would be lost with the window.
    pub fn is_unsaved(&self) -> bool {
        self.unsaved.is_any()
    }

    /// Which of them would be lost.
    pub fn unsaved(&self) -> Unsaved {
        self.unsaved
    }
}

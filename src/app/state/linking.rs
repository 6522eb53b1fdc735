//! A tie in the making: from whom, then to whom, then of which kind.

use partnership_explorer::map::ActorAt;

use super::{Selection, State};
use crate::app::words;

/// A tie in the making.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Linking {
    /// From whom it is to lead.
    pub from: ActorAt,
    /// To whom, once that is chosen: then only the kind is missing.
    pub to: Option<ActorAt>,
}

impl State {
    /// Begins a tie at an actor; nothing leaves off.
    pub(super) fn link(&mut self, from: Option<ActorAt>) -> Option<()> {
        let opened = self.opened.clone()?;
        self.denied = None;
        let Some(from) = from else {
            let linking = self.linking.take()?;
            self.say(words::NOT_LINKED);
            self.focus(format!("actor-{}", linking.from.index()));
            return Some(());
        };
        self.leave_in_place();
        self.quick = false;
        self.linking = Some(Linking { from, to: None });
        self.pick_all(vec![Selection::Actor(from)]);
        self.say(words::linking_says(opened.partnership.name(from)));
        Some(())
    }

    /// Leaves off a tie of which nobody was chosen yet to whom it leads, without a word: what began it is closed.
    pub(super) fn unlink(&mut self) -> Option<()> {
        self.linking.filter(|one| one.to.is_none())?;
        self.linking = None;
        Some(())
    }

    /// Chooses to whom the tie leads that is in the making; without one, it begins at `from`.
    pub(super) fn link_to(&mut self, from: ActorAt, to: ActorAt) -> Option<()> {
        let opened = self.opened.clone()?;
        if from == to {
            self.say(words::TIE_NEEDS_TWO);
            return Some(());
        }
        (self.denied, self.quick) = (None, false);
        self.linking = Some(Linking { from, to: Some(to) });
        self.say(words::link_kind_says(opened.partnership.name(from), opened.partnership.name(to)));
        self.focus("tie-kind-search");
        Some(())
    }
}

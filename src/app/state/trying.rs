//! How trying things out changes the state: what if, follow.

use std::rc::Rc;

use partnership_explorer::analysis::{ChosenScope, Options, Question};

use super::trial::followed;
use super::{Asked, Key, Notice, Opened, Part, Preview, Refused, Selection, State, Trial};
use crate::app::words;

/// The heading of what was tried: the focus goes there.
pub const RESULT: &str = "try-result";
/// The buttons that apply what is tried, undo what was applied, and follow: what is refused is said there.
pub const APPLY: &str = "apply-change";
pub const UNDO: &str = "undo-change";
pub const FOLLOW: &str = "follow-it";
/// The heading of the tab.
pub const TRY_TITLE: &str = "try-title";

/// The id of the button that tries the change of that id.
pub fn change_button(id: &str) -> String {
    format!("change-{id}")
}

impl State {
    /// The next thing that is done: what was refused before no longer matters.
    pub(super) fn with_trial(&mut self, with: impl FnOnce(&mut Trial)) {
        let mut trial = Trial { refused: None, ..Trial::clone(&self.trial) };
        with(&mut trial);
        self.trial = Rc::new(trial);
    }

    /// Says why something can't be, beside the button that was pressed for it.
    pub(super) fn refuse(&mut self, by: impl Into<String>, says: String) {
        self.say(&says);
        self.with_trial(|trial| trial.refused = Some(Refused { by: by.into(), says }));
    }

    pub(super) fn heed(&mut self) -> Option<()> {
        self.trial.refused.as_ref()?;
        self.with_trial(|_| ());
        Some(())
    }

    pub(super) fn look_at(&mut self, part: Part) -> Option<()> {
        if self.trial.part == part {
            return None;
        }
        self.with_trial(|trial| trial.part = part);
        self.relight();
        Some(())
    }

    pub(super) fn choose(&mut self, scope: ChosenScope) -> Option<()> {
        if self.trial.scope == scope {
            return None;
        }
        self.with_trial(|trial| (trial.scope, trial.preview) = (scope, None));
        self.relight();
        Some(())
    }

    pub(super) fn what_if(&mut self, id: &'static str, options: Options) -> Option<()> {
        let opened = self.opened.clone()?;
        match Preview::new(&opened.document, id, self.trial.scope.clone(), options) {
            Ok(preview) => {
                self.say(words::preview_says(&preview));
                self.with_trial(|trial| trial.preview = Some(Rc::new(preview)));
                self.shine(Key::Preview);
                self.focus(RESULT);
            }
            Err(says) => self.refuse(change_button(id), says),
        }
        Some(())
    }

    pub(super) fn apply(&mut self) -> Option<()> {
        let preview = self.trial.preview.clone()?;
        match self.opened.as_ref()?.changed(&preview.would.change) {
            Ok(opened) => {
                self.with_trial(|trial| trial.preview = None);
                self.rebuild(opened);
                self.refit();
                self.shine(Key::Applied);
                self.say(words::applied_says(preview.named.name));
                self.focus(UNDO);
            }
            Err(unfit) => self.refuse(APPLY, unfit.to_string()),
        }
        Some(())
    }

    pub(super) fn ask(&mut self, asked: Asked) -> Option<()> {
        if self.trial.asked.as_ref() == Some(&asked) {
            return None;
        }
        self.with_trial(|trial| trial.asked = Some(asked));
        Some(())
    }

    pub(super) fn follow(&mut self, question: Question) -> Option<()> {
        let opened = self.opened.clone()?;
        self.with_trial(|trial| trial.asked = Some(Asked::of(&question)));
        match followed(&opened.partnership, &question) {
            Ok(journey) => {
                self.say(words::journey_says(&journey));
                // Steps that were lit belong to the last journey.
                self.put_out();
                self.with_trial(|trial| trial.journey = Some(journey));
                self.focus(RESULT);
            }
            Err(says) => self.refuse(FOLLOW, says),
        }
        Some(())
    }

    pub(super) fn drop_trial(&mut self) -> Option<()> {
        let trial = self.trial.clone();
        match trial.part {
            Part::WhatIf => {
                let preview = trial.preview.as_ref()?;
                self.with_trial(|trial| trial.preview = None);
                self.focus(change_button(preview.named.id));
            }
            Part::Follow => {
                trial.journey.as_ref()?;
                self.with_trial(|trial| trial.journey = None);
                self.focus("follow-knows");
            }
            // What is compared has a page of its own.
            Part::Compare => return None,
        }
        self.put_out();
        self.say(words::DROPPED);
        Some(())
    }

    /// Puts a revision with other actors and ties in place: who was selected still is, wherever they
    /// stand in it.
    pub(super) fn rebuild(&mut self, opened: Opened) {
        let Some(before) = self.opened.clone() else { return };
        // What was lent for something lit is given back first, or it would come back over what is fitted.
        self.give_back();
        let saw_all = self.sees_all();
        // What was told of an act before is out of date.
        self.notice.take_if(|notice| !matches!(**notice, Notice::Done(_)));
        let (old, new) = (&before.partnership, &opened.partnership);
        let now = |selection: Selection| match selection {
            Selection::Actor(at) => new.find(old.id(at)).map(Selection::Actor),
            Selection::Tie(at) => new.find_tie(old.tie_id(at)).map(Selection::Tie),
        };
        let also: Vec<Selection> = self.selected().filter_map(now).collect();
        let roving = self.roving.and_then(|at| new.find(old.id(at)));
        self.pick_all(also);
        self.roving = roving;
        (self.around, self.moving, self.linking) = (None, None, None);
        self.revise(opened);
        // Whoever had all in sight keeps all in sight, wherever the camera was moved before; on a phone
        // where nobody has moved it, as many as can be read.
        let is_lost =
            self.opened.as_ref().is_some_and(|now| !now.scene.actors.is_empty()) && !self.sees_all();
        if saw_all && is_lost {
            match self.moved {
                true => self.fit(),
                false => self.refit(),
            }
        }
    }
}

#[cfg(test)]
mod tests;

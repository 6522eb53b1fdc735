//! How answers change the map that is open, and how a revision takes its place.

use std::rc::Rc;

use partnership_explorer::map::{AnswerValue, Word};

use super::{FlagKey, Notice, Opened, State};
use crate::app::words;

/// The heading of what is said where no pattern is flagged.
pub const NO_FLAG: &str = "no-flag";

impl State {
    /// Puts the next revision of what is open in its place, and what is tried upon it.
    pub(super) fn revise(&mut self, opened: Opened) {
        self.trial = Rc::new(self.trial.on(&opened.document, &opened.partnership));
        self.replace(opened);
    }

    pub(super) fn replace(&mut self, opened: Opened) {
        let opened = Rc::new(opened);
        self.desk.retain(|one| one.place != opened.place);
        self.desk.push(opened.clone());
        self.opened = Some(opened);
        self.peek = None;
        self.lit = self.lit.as_ref().and_then(|lit| self.evidence(lit.key.clone()));
        if self.lit.is_none() {
            self.give_back();
        }
    }

    pub(super) fn answer(&mut self, key: &FlagKey, value: AnswerValue) -> Option<()> {
        let before = self.opened.clone()?;
        let flag = &before.analysis.patterns[key.find(&before.analysis)?];
        let was = flag.verdict;
        self.revise(before.answered(key.indicator?, key.find(&before.analysis)?, value));
        let opened = self.opened.clone()?;
        let now = key.find(&opened.analysis).map(|at| &opened.analysis.patterns[at]);
        let says = words::answer_says(value.label(), now, was, &opened.partnership);
        let any = opened.analysis.patterns.iter().any(|flag| flag.verdict.is_flagged());
        self.focus(match (opened.heading(key), any) {
            (Some(heading), _) => heading,
            (None, true) => "flags-title".to_owned(),
            // More questions may stand there.
            (None, false) => NO_FLAG.to_owned(),
        });
        // The question may be gone, and nothing else have moved: that is seen as well as heard.
        self.tell(Notice::Done(says));
        Some(())
    }

    pub(super) fn tick(&mut self, id: &'static str, value: AnswerValue) -> Option<()> {
        let opened = self.opened.clone()?;
        self.forget_told();
        let given = opened.tick(id).map(|at| (at, opened.document.answers[at].value));
        match given {
            Some((at, was)) if was == value => {
                self.revise(opened.taken_back(at)?);
                self.say(words::TAKEN_BACK);
            }
            _ => {
                self.revise(opened.ticked(id, value));
                self.say(words::ticked_says(id, value));
            }
        }
        Some(())
    }

    /// What was told of the answer before holds no longer.
    fn forget_told(&mut self) {
        self.notice = self.notice.take().filter(|notice| !matches!(**notice, Notice::Done(_)));
    }

    pub(super) fn take_back(&mut self, at: usize) -> Option<()> {
        let opened = self.opened.as_ref()?.taken_back(at)?;
        self.forget_told();
        self.revise(opened);
        self.say(words::TAKEN_BACK);
        self.focus("flags-title");
        Some(())
    }

    pub(super) fn saved(&mut self) -> Option<()> {
        let opened = self.opened.as_ref().filter(|opened| opened.is_unsaved())?;
        self.replace(opened.saved());
        Some(())
    }
}

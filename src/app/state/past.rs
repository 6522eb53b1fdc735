//! What was done to an open map: one history for edits, changes that were tried, answers, and how the map
//! is laid out. Whatever is undone is undone by name, and the picture is found as it was.

use std::rc::Rc;

use partnership_explorer::editing::History;
use partnership_explorer::layout::{Arrangement, Layout};
use partnership_explorer::map::{Answer, Change, Document, Unfit};

use super::{Opened, State, Tab};
use crate::app::words;

/// How everyone stood, in the graph of that revision.
pub type Stood = Option<Rc<(Layout, Arrangement)>>;
/// All that was done to a map, with how everyone stood on the other side of each step.
pub type Past = History<Stood>;

/// One way through what was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Undoes.
    Back,
    /// Does again.
    Forward,
}

impl Opened {
    /// How everyone stands.
    pub(super) fn stood(&self) -> Stood {
        Some(Rc::new((self.layout, self.sketch.arrangement().clone())))
    }

    /// What was done, and `change` as the last of it.
    pub(super) fn past_with(&self, change: Change) -> Rc<Past> {
        let mut past = Past::clone(&self.past);
        past.push(change, self.stood());
        Rc::new(past)
    }

    /// With a change made.
    ///
    /// # Errors
    /// What of the change doesn't fit the map as it is.
    pub fn changed(&self, change: &Change) -> Result<Self, Unfit> {
        Ok(self.becoming(change.apply(&self.document)?, change.clone()))
    }

    /// As the document that `change` leads to.
    pub(super) fn becoming(&self, document: Document, change: Change) -> Self {
        let past = self.past_with(change);
        self.with_document(document, past)
    }

    /// With other answers, as one step of that name.
    pub(super) fn answering(&self, answers: Vec<Answer>, name: String) -> Self {
        let document = Document { answers: answers.clone(), ..self.document.clone() };
        let change = Change::between(name, &self.document, &document);
        let past = self.past_with(change);
        Self { past, ..self.with_answers(answers) }
    }

    /// One step back or forward, and that step; nothing if there is none.
    ///
    /// # Errors
    /// What of the map has changed since, so that it can't be.
    pub fn stepped(&self, way: Way) -> Option<Result<(Self, Change), Unfit>> {
        let mut past = Past::clone(&self.past);
        let change = match way {
            Way::Back => past.last()?.change.clone(),
            Way::Forward => past.next()?.change.clone(),
        };
        let stepped = match way {
            Way::Back => past.undo(&self.document, self.stood())?,
            Way::Forward => past.redo(&self.document, self.stood())?,
        };
        Some(stepped.map(|(document, stood)| {
            let past = Rc::new(past);
            let next = match (change.is_only_view(), stood) {
                (true, Some(stood)) => self.viewed(document, (*stood).clone(), past, true),
                (true, None) => self.viewed_anew(document, past),
                (false, Some(stood)) => self.with_picture(document, &stood, past),
                (false, None) => self.with_document(document, past),
            };
            (next, change)
        }))
    }

    /// The last change that was made to actors and ties, as against answers and how they are looked at.
    pub fn last_made(&self) -> Option<&Change> {
        let made = |change: &&Change| !change.actors.is_empty() || !change.ties.is_empty();
        self.past.done().iter().rev().map(|step| &step.change).find(made)
    }
}

impl State {
    /// One step back or forward through what was done.
    pub(super) fn step(&mut self, way: Way) -> Option<()> {
        match self.opened.as_ref()?.stepped(way)? {
            Ok((opened, change)) => {
                let is_view = change.is_only_view();
                if is_view {
                    self.moving = None;
                    self.look_at_revision(opened);
                    if change.view.layout.is_some() {
                        self.moved = false;
                        self.refit();
                    }
                } else {
                    self.rebuild(opened);
                    self.relight();
                }
                self.say(match way {
                    Way::Back => words::undone_says(&change.name),
                    Way::Forward => words::redone_says(&change.name),
                });
                // Only whoever stood on what is gone has to stand elsewhere.
                let refuge = match self.tab {
                    Tab::Try if !is_view => super::trying::TRY_TITLE,
                    _ => "main",
                };
                self.refuge = (self.refuge.0.wrapping_add(1), refuge.to_owned());
            }
            Err(unfit) => self.refuse(super::UNDO, words::not_undone(&unfit.to_string())),
        }
        Some(())
    }
}

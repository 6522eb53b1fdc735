//! The changes that were applied, the last one last: one stack for whatever is undone.

use std::rc::Rc;

use partnership_explorer::layout::{Arrangement, Layout};
use partnership_explorer::map::{Change, Unfit};

use super::Opened;

/// One change that was applied.
#[derive(Clone, Debug)]
pub struct Step {
    /// The change.
    pub change: Rc<Change>,
    /// How everyone stood before, where the change only says how the map is looked at.
    pub(super) stood: Option<Rc<(Layout, Arrangement)>>,
}

impl Opened {
    /// With a change applied.
    ///
    /// # Errors
    /// What of the change doesn't fit the map as it is.
    pub fn changed(&self, change: &Change) -> Result<Self, Unfit> {
        let step = Step { change: Rc::new(change.clone()), stood: None };
        let applied = self.applied.iter().cloned().chain([step]).collect();
        Ok(self.with_document(change.apply(&self.document)?, applied))
    }

    /// Without the last change that was applied, and that change; nothing if none was.
    ///
    /// # Errors
    /// What of the map has changed since, so that it can't be taken back.
    pub fn undone(&self) -> Option<Result<(Self, Step), Unfit>> {
        let (last, before) = self.applied.split_last()?;
        let document = last.change.reverse().apply(&self.document);
        Some(document.map(|document| {
            let next = match &last.stood {
                Some(stood) => self.viewed(document, (**stood).clone(), before.to_vec(), true),
                None => self.with_document(document, before.to_vec()),
            };
            (next, last.clone())
        }))
    }

    /// The last change that was applied to actors and ties, as against how they are looked at.
    pub fn last_made(&self) -> Option<&Change> {
        self.applied.iter().rev().find(|step| step.stood.is_none()).map(|step| &*step.change)
    }
}

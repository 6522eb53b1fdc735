//! The quick line: one line of text that adds actors and ties. `GP practice -> Adult care team: refers,
//! weekly`.
//!
//! Before the colon stand the two ends with an arrow between them: `->`, `<-`, `<->` for both ways, `-x->`
//! for a tie that is known not to hold; `→`, `←`, `↔` and `↛` are the same. Several ends on a side are parted
//! by semicolons. After the colon stand, in any order and parted by commas, the kinds of tie and what is
//! recorded of them. Somebody who isn't on the map is added to it: what they are is told by their name ("Adult
//! care team"), by the tie (`located at` leads to a site), or in brackets: `Red Cross (agency, voluntary)`. A
//! line without an arrow adds an actor alone.
//!
//! Nobody is ever taken for somebody else: an actor of the map is meant only if the whole name stands there,
//! whatever its case and accents. What isn't understood is refused, and the words that may have been meant
//! are named.

mod account;
mod complete;
mod details;
mod ends;
mod meant;
mod party;
mod says;
mod scan;
mod take;
#[cfg(test)]
mod tests;

use super::gathering::Gathering;
use super::{Denied, Edit};
use crate::map::Document;

pub use complete::{Completion, What, complete};
pub(super) use details::read_details;
pub(super) use meant::recorded;
pub(super) use party::{is_said_by, of_words};
pub(super) use scan::find_arrows;
pub(super) use take::take;

/// A line that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    edit: Edit,
    says: String,
}

impl Line {
    /// What a line adds to a map. O(n) in what the map holds.
    ///
    /// # Errors
    /// Which part isn't understood (`from`, `to`, `kind`, `details` or the name of an attribute), what was
    /// expected there, and the nearest words.
    pub fn read(text: &str, document: &Document) -> Result<Self, Denied> {
        let mut gathering = Gathering::new(document);
        let taken = take(text, &mut gathering)?;
        Ok(Self { edit: gathering.edit(taken.name), says: taken.says })
    }

    /// The act that the line stands for.
    pub fn edit(&self) -> Edit {
        self.edit.clone()
    }

    /// What the line does, in words: "Adds the team Adult care team. GP practice refers to Adult care team,
    /// weekly."
    pub fn says(&self) -> &str {
        &self.says
    }
}

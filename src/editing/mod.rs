//! Working on a map: what a person does, as acts that have a name and are either made or refused with a
//! reason, and the history in which they are undone and redone.
//!
//! An act leads from one document to the next and knows nothing of how the map is drawn. Whatever comes
//! out of it could be written to a file and read again: an act that would break the map is refused.

mod add;
mod copying;
mod denied;
mod edit;
mod gathering;
mod history;
mod item;
mod line;
mod lists;
mod paste;
mod remove;
mod rows;
mod set;
#[cfg(test)]
mod tests;
mod views;
mod wording;

pub use add::{cannot_join, kinds_between};
pub use copying::clip;
pub use denied::Denied;
pub use edit::{Edit, Made};
pub use history::{History, Step};
pub use item::Item;
pub use line::{Completion, Line, What, complete};
pub use lists::said;
pub use paste::Pasted;
pub use rows::Rows;
pub use views::ViewAct;

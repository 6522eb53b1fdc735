//! Saved views: their list in the panel, where they are put in order and captioned, and the presentation that
//! shows them one after the other.

mod form;
mod list;
mod show;
mod told;

pub use list::Views;
pub use show::{Show, begin, keys};

//! The thinking half of the Partnership Explorer: it knows partnerships and no browser.
#![warn(missing_docs)]

pub mod analysis;
pub mod cases;
pub mod drawing;
pub mod knowledge;
pub mod layout;
pub mod map;
pub mod specimens;

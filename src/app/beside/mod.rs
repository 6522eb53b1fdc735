//! Two maps beside one another: what is held against what, both pictures, and the list of what differs, which
//! tells all that the pictures show.

mod choose;
mod drawing;
mod list;
mod page;
mod picture;
mod sign;
mod size;
mod taking;

pub use choose::{Choose, Offered, offered};
pub use page::BesidePage;

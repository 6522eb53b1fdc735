//! Working on the map beyond what is pointed at: the quick line, and the clipboard.

mod copying;
mod offers;
mod pasted;
mod quick;

pub use copying::use_copying;
pub use pasted::{NotPasted, PastedRows};
pub use quick::{QUICK_FIELD, Quick, QuickLine};

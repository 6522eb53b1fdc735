//! Working on the map: forms, lists to choose from, the quick line, the clipboard. All of it comes later than
//! the first map.

mod copying;
mod offers;
mod pasted;
mod quick;
mod tie_kind;

pub use copying::use_copying;
pub use pasted::{NotPasted, PastedRows};
pub use quick::{QUICK_FIELD, Quick, QuickLine};
pub use tie_kind::TieKindDialog;

//! Working on the map: forms, lists to choose from, the quick line, the clipboard. What is recorded of an
//! actor, a tie or the map is filled in; actors and ties are added by choosing or by typing. Everything goes
//! to the store as an act, which is made or refused.
//!
//! `field` is one attribute, whatever its form; `form` all of one item, `several` what several have in
//! common. What was typed and not taken is kept in `drafts` until it is mended. All of it comes later than
//! the first map.

mod add;
mod all_of;
mod chooser;
mod connect;
mod copying;
mod deeds;
mod drafts;
mod field;
mod filling;
mod form;
mod kinds;
mod many;
mod offers;
mod pasted;
mod pick;
mod quick;
mod several;
mod tie_kind;
mod typed;

pub use add::AddForm;
pub use all_of::{AllOnMap, OtherLists};
pub use copying::use_copying;
pub use deeds::{ActorDeeds, Deeds, MapDeeds};
pub use field::refused;
pub use form::ItemForm;
pub use pasted::{NotPasted, PastedRows};
pub use quick::{QUICK_FIELD, Quick, QuickLine};
pub use several::Several;
pub use tie_kind::TieKindDialog;

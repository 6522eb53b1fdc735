//! Working on the map by forms: what is recorded of an actor, a tie or the map is filled in; actors and
//! ties are added by choosing. Everything goes to the store as an act, which is made or refused.
//!
//! `field` is one attribute, whatever its form; `form` all of one item, `several` what several have in
//! common. What was typed and not taken is kept in `drafts` until it is mended.

mod add;
mod all_of;
mod chooser;
mod connect;
mod deeds;
mod drafts;
mod field;
mod filling;
mod form;
mod kinds;
mod many;
mod pick;
mod several;
mod typed;

pub use add::AddForm;
pub use all_of::{AllOnMap, OtherLists};
pub use deeds::{ActorDeeds, Deeds, MapDeeds};
pub use form::ItemForm;
pub use several::Several;

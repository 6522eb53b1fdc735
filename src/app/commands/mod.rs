//! Everything that can be done by name: one list for the keys, for the list of keys and for the palette.

mod keys;
mod list;

pub use keys::pressed;
pub use list::{COMMANDS, Command, by_hand};

//! The panel beside the map (on a phone a sheet from below): flags, and details of what is selected.

mod answers;
mod card;
mod chips;
mod details;
mod flags;
mod indicator;
mod others;
mod readings;
mod settle;
mod sheet;

pub use sheet::Panel;

//! The panel beside the map (on a phone a sheet from below): flags and barriers, details of what
//! is selected, and what can be tried.

mod answers;
mod barrier;
mod barriers;
mod card;
mod chips;
mod details;
mod evaluation;
mod flags;
mod indicator;
mod lamp;
mod limited;
mod others;
mod position;
mod readings;
mod says;
mod settle;
mod sheet;
mod ticks;
mod trial;

pub use limited::Limited;
pub use sheet::Panel;
pub use trial::Choice;

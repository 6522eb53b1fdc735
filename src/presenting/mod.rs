//! Showing a map to others: what a saved view comes to on the map as it is now.
//!
//! A saved view names whom it shows by their ids and flags by what they say where. The map may have changed
//! since: whatever of it is gone is told, and the rest is shown. What is drawn and how it is stepped through
//! doesn't live here: that is the app's.

mod evidence;
mod shown;

pub use evidence::{Lit, by_flag};
pub use shown::{Gone, Shown};

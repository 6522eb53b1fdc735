//! Law and policy on working together, from the Seebohm report to today: each instrument with where it
//! applies, what it asked of partners, how it stands and what applies now.
//!
//! The facts have one home, `assets/knowledge/law.json`; here are its types, what must hold in it, and the
//! thinking behind the pages that show it: sifting, a list by decade and a timeline. Nothing is drawn here.

mod check;
mod date;
mod decades;
mod file;
mod instrument;
mod lists;
#[cfg(feature = "schema")]
mod schema;
mod sift;
mod timeline;

pub use check::faults;
pub use date::Date;
pub use decades::{Decade, by_decade, in_order};
pub use file::{Coverage, Law, TEXT, bundled, read};
pub use instrument::{Elsewhere, Instrument, Span, Standing};
pub use lists::{Kind, Nation, Status, Topic};
#[cfg(feature = "schema")]
pub use schema::schema;
pub use sift::Sift;
pub use timeline::{Label, Looks, Placed, Show, Tick, Timeline};

//! The evaluation sheet: what a group looks at when it asks whether its partnership has done any good.
//!
//! What is asked are the signs of success and the outcomes of the knowledge base; what a group makes of them
//! stands in the document beside the map. No score is made of it, and no rule reads it: a group
//! judges its own work, and the map can't.

mod criteria;
mod sheet;

pub use criteria::{Criterion, PARTS, Part, criterion};
pub use sheet::{judge, signed};

//! Working on the map: forms, lists to choose from, lines to type. All of it comes later than the first map.

mod chooser;

pub use chooser::Chooser;

//! Where things stand: placing actors, keeping them apart, and leading ties past them.
//!
//! A layout is a pure function of a partnership and the sizes of its boxes; it gives the same
//! places on every run, whatever the order of the file. What lives here knows positions and
//! nothing of shapes, words or colours: those are in `drawing`. What is measured of a
//! placement is in `clarity`.

mod arrangement;
mod carried;
mod chance;
mod clarity;
mod cost;
mod ecomap;
mod flow;
mod forces;
mod free;
mod geometry;
mod grid;
mod groups;
mod houses;
mod keep;
mod network;
mod overlap;
mod placement;
mod rect;
mod rings;
mod routes;
mod search;
mod sector;
mod shelves;
mod shifts;
mod tiers;
mod ways;

pub use arrangement::{Arrangement, GroupBox, Held, TITLE_BAND, lay_out};
pub use carried::Carried;
pub use clarity::{
    Clarity, Displacement, clarity, crossings, displacement, hidden, one_line, overlaps, spread, stress,
};
pub use flow::flows;
pub use geometry::{Point, Rect, cross, distance_to_line};
pub(crate) use grid::Grid;
pub use houses::homes;
pub use keep::recorded;
pub use placement::{Placement, Size, Sizes};
pub use routes::{Bend, Led, Piece, Route, routes};
pub use sector::sectors;
pub use ways::{Layout, Way};

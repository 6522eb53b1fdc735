//! The map as live SVG: what is drawn comes from the library's scene; here it is made to answer.

mod actor;
mod gesture;
mod group;
mod hull;
mod legend;
mod lenses;
mod listen;
mod measure;
mod nearest;
mod shape;
mod stage;
mod tie;
mod world;
mod zoom;

pub use stage::Canvas;

//! What is drawn: shapes, words and outlines, in map coordinates, and pictures made of them.
//!
//! [`scene`] makes one value of everything that is to be drawn; the app shows it with live
//! elements, [`svg`] writes it as a file and [`thumbnail`] as a small picture. What lives here
//! knows no browser, and decides no positions of actors: those come from `layout`.

mod actors;
mod afar;
mod badges;
mod beside;
mod board;
mod bridges;
mod build;
mod captions;
mod carrying;
pub mod clarity;
mod colours;
mod contour;
mod convex;
mod curve;
mod field;
mod flags;
mod font_widths;
mod groups;
mod hatch;
mod hulls;
mod marks;
mod outline;
mod ports;
mod region;
mod scene;
mod sketch;
mod squares;
mod svg;
mod tabs;
#[cfg(test)]
mod tests;
mod text;
mod thumbnail;
mod ties;

pub use actors::{colour_of, sizes};
pub use afar::{AFAR_SIZE, Call, READ_FROM, Sign, SignOf, level, level_below, signs};
pub use badges::{BADGE, Badge, badges};
pub use beside::arrange_beside;
pub use build::{arrange, place, scene, scene_of};
pub use carrying::Carrying;
pub use colours::{Ink, ink, is_structural};
pub use groups::{GROUP_CORNER, GROUP_INDENT, GROUP_SIZE};
pub use hulls::hull;
pub use outline::{Outline, outline};
pub use scene::*;
pub use sketch::Sketch;
pub use svg::svg;
pub use text::{CAPTION_SIZE, NAME_SIZE};
pub use thumbnail::thumbnail;
pub use ties::ties;

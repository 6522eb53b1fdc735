//! The map as live SVG: what is drawn comes from the library's scene; here it is made to answer.

mod actor;
mod afar;
mod badge;
mod brushes;
mod carried;
mod carry;
mod detail;
mod drawn;
mod empty;
mod figures;
mod find;
mod gesture;
mod glide;
mod group;
mod hint;
mod hull;
mod layouts;
mod legend;
mod lenses;
mod listen;
mod measure;
mod nearest;
mod outlined;
mod overview;
mod painted;
mod painting;
mod paper;
mod picture;
mod pointers;
mod rail;
mod shape;
mod shown;
mod stage;
mod tie;
mod world;
mod zoom;

pub use picture::Picture;
/// What pictures are made of that are only looked at.
pub mod beside {
    pub use super::actor::words_of;
    pub use super::afar::sign_mark;
    pub use super::group::{group_area, group_title};
    pub use super::hull::hull_area;
    pub use super::shape::shape;
    pub use super::tie::kind_of;
}

/// What fingers and the mouse do to any picture.
pub mod fingers {
    pub use super::gesture::{Gesture, Movement};
    pub use super::listen::{capture, finger, point, use_page_scroll};
}

pub use shape::Swatch;
pub use stage::{Canvas, STEP};

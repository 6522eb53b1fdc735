//! The ways of laying out a map, as values: what menus, files and tests go by.

use std::collections::BTreeMap;

use super::ecomap::ecomap;
use super::free::free;
use super::geometry::Point;
use super::placement::{Placement, Sizes};
use crate::map::{ActorAt, LayoutName, Partnership};

/// A way of laying out a map.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Layout {
    /// The service user at the heart, people around, agencies outside.
    #[default]
    Ecomap,
    /// As far from one another as the ways between them are long: the network's own shape.
    Free,
}

impl Layout {
    /// All, in the order in which they are offered.
    pub const ALL: &[Self] = &[Self::Ecomap, Self::Free];

    /// What files call it.
    pub fn name(self) -> LayoutName {
        match self {
            Self::Ecomap => LayoutName::Ecomap,
            Self::Free => LayoutName::Free,
        }
    }
}

/// What a layout has to respect of how the map stood before.
#[derive(Clone, Debug, Default)]
pub struct Held {
    /// Where actors stood, by their middles: nothing for a map that nobody has seen yet. A layout that
    /// may be turned, mirrored or ordered in several ways takes the one nearest to it.
    pub before: BTreeMap<ActorAt, Point>,
    /// Where actors stand that stay exactly there.
    pub pinned: BTreeMap<ActorAt, Point>,
}

/// A map that is laid out.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Arrangement {
    /// Where every actor stands.
    pub placement: Placement,
}

/// Lays out the partnership with boxes of those sizes.
pub fn lay_out(layout: Layout, partnership: &Partnership, sizes: &Sizes, held: &Held) -> Arrangement {
    let mut placement = match layout {
        Layout::Ecomap => ecomap(partnership, sizes),
        Layout::Free => free(partnership, sizes, held),
    };
    placement.keep(partnership, &held.pinned);
    Arrangement { placement }
}

//! A map that is laid out, and what a layout has to respect.

use std::collections::BTreeMap;

use super::ecomap::ecomap;
use super::flow::flow;
use super::free::free;
use super::geometry::{Point, Rect};
use super::groups::groups;
use super::placement::{Placement, Sizes};
use super::ways::Layout;
use crate::map::{ActorAt, Partnership, Stream};

/// What a layout has to respect of how the map stood before.
#[derive(Clone, Debug, Default)]
pub struct Held {
    /// Where actors stood, by their middles: nothing for a map that nobody has seen yet. A layout that
    /// may be turned, mirrored or ordered in several ways takes the one nearest to it.
    pub before: BTreeMap<ActorAt, Point>,
    /// Where actors stand that stay exactly there.
    pub pinned: BTreeMap<ActorAt, Point>,
    /// Whether everyone else stays where they stood as well, however clear that is, and goes only as far as
    /// boxes need to come apart: a picture that somebody arranges by hand isn't arranged anew under that hand.
    /// The ecomap heeds it, unless most are new.
    pub settled: bool,
}

/// A map that is laid out.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Arrangement {
    /// Where every actor stands.
    pub placement: Placement,
    /// The boxes that hold actors together, each after the one that it lies in. Two boxes lie one
    /// within the other or apart.
    pub boxes: Vec<GroupBox>,
    /// The ties along which it leads, if it leads along any.
    pub along: Option<Stream>,
}

/// A box that holds some actors, and boxes, together.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupBox {
    /// What it is called.
    pub title: String,
    /// All of it, with its title at the top.
    pub area: Rect,
    /// In how many other boxes it lies.
    pub depth: usize,
    /// The agency, team, site or whoever else it is the box of; it is the first of the members.
    pub of: Option<ActorAt>,
    /// Who stands in it, or in a box within it.
    pub members: Vec<ActorAt>,
}

/// How tall the band at the top of a box is that its title stands in.
pub const TITLE_BAND: f64 = 28.0;

/// Lays out the partnership with boxes of those sizes.
///
/// Each layout says by which published methods, and at what cost: at most some millions of comparisons for
/// searches, and beyond these about actors × log actors + ties, but for pinned actors (actors²).
pub fn lay_out(layout: Layout, partnership: &Partnership, sizes: &Sizes, held: &Held) -> Arrangement {
    let mut placement = match layout {
        Layout::Groups(grouping) => return groups(partnership, sizes, grouping, held),
        Layout::Flow(stream) => return flow(partnership, sizes, stream, held),
        Layout::Ecomap => ecomap(partnership, sizes, held),
        Layout::Free => free(partnership, sizes, held),
    };
    placement.keep(partnership, &held.pinned);
    Arrangement { placement, ..Arrangement::default() }
}

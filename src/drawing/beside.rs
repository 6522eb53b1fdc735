//! Two maps drawn beside one another: whoever is on both stands at the same place in both pictures.

use std::collections::BTreeMap;

use super::build::arrange;
use crate::layout::{Arrangement, Held, Layout, Point};
use crate::map::{ActorAt, Partnership};

/// A map laid out beside another one, in which some of its actors stand at `known` places, and whether these
/// hold exactly: then both pictures can be laid over one another.
///
/// They do where at least half of its actors are on the other map as well. Of two maps that have only few in
/// common each keeps a shape of its own, turned or mirrored so that those few stand near where they stand in
/// the other: held at the places of a map that is made otherwise they would tear it apart.
pub fn arrange_beside(
    partnership: &Partnership,
    layout: Layout,
    known: BTreeMap<ActorAt, Point>,
) -> (Arrangement, bool) {
    let holds = !known.is_empty() && known.len() * 2 >= partnership.all().count();
    let held = match holds {
        true => Held { before: known.clone(), pinned: known, settled: false },
        false => Held { before: known, ..Held::default() },
    };
    (arrange(partnership, layout, &held), holds)
}

//! From a partnership to its picture, step by step: laid out, then drawn.

use super::actors::sizes;
use super::scene::Scene;
use super::sketch::Sketch;
use crate::analysis::Analysis;
use crate::layout::{Arrangement, Held, Layout, Placement, lay_out};
use crate::map::Partnership;

/// The partnership laid out, with boxes large enough for their words. As much as the layout (see
/// [`lay_out`]), and linear in actors.
pub fn arrange(partnership: &Partnership, layout: Layout, held: &Held) -> Arrangement {
    lay_out(layout, partnership, &sizes(partnership), held)
}

/// The partnership as an ecomap, for a map that nobody has placed. As much as that layout.
pub fn place(partnership: &Partnership) -> Placement {
    arrange(partnership, Layout::Ecomap, &Held::default()).placement
}

/// Everything that is to be drawn of a placed partnership: flags behind, ties, actors in front. As much as
/// [`scene_of`].
pub fn scene(partnership: &Partnership, analysis: &Analysis, placement: &Placement) -> Scene {
    scene_of(partnership, analysis, &Arrangement { placement: placement.clone(), ..Arrangement::default() })
}

/// Everything that is to be drawn of a partnership that is laid out: its boxes as well, and ties that
/// the layout doesn't lead along set back. As much as a [`Sketch`] and the flags on it: O(ties × log ties +
/// pairs × boxes along a line × effort), the effort being bounded, and for each flag O(20,000 × actors) at
/// most. Who draws the same arrangement again keeps the sketch.
pub fn scene_of(partnership: &Partnership, analysis: &Analysis, arrangement: &Arrangement) -> Scene {
    Sketch::new(partnership, arrangement.clone()).scene(partnership, analysis)
}

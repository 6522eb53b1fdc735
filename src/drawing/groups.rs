//! Boxes that hold actors together, as they are drawn.

use super::actors::colour;
use super::scene::{Colour, GroupShape, Rect};
use super::text::{shorten, width};
use crate::layout::{GroupBox, TITLE_BAND, sectors};
use crate::map::Partnership;

/// The size of the letters of titles.
pub const GROUP_SIZE: f64 = 12.5;
/// How round the corners of boxes are.
pub const GROUP_CORNER: f64 = 14.0;
/// How far a title stands from the edge of its strip.
pub const GROUP_INDENT: f64 = 8.0;

/// The room between a box and the strip of its title.
const EDGE: f64 = 7.0;

/// All boxes as they are drawn, each after the one that it lies in. Linear in members.
pub(super) fn groups(partnership: &Partnership, boxes: &[GroupBox]) -> Vec<GroupShape> {
    if boxes.is_empty() {
        return Vec::new();
    }
    let sectors = sectors(partnership);
    let shape = |group: &GroupBox| {
        let area = group.area;
        let most = area.width - 2.0 * (EDGE + GROUP_INDENT);
        let title = shorten(&group.title, GROUP_SIZE, true, most, false);
        let wide = width(&title, GROUP_SIZE, true) + 2.0 * GROUP_INDENT;
        let band = Rect { x: area.x + EDGE, y: area.y + EDGE, width: wide, height: TITLE_BAND - EDGE };
        let of = group.of.map(|at| colour(partnership.kind(at), sectors[at.index()]));
        let shared = || {
            let mut all = group.members.iter().filter_map(|at| sectors[at.index()]);
            let first = all.next()?;
            all.all(|other| other == first).then_some(Colour::Sector(first))
        };
        let colour = of.or_else(shared).unwrap_or(Colour::Neutral);
        GroupShape { of: group.of, title, area, band, depth: group.depth, colour }
    };
    boxes.iter().map(shape).collect()
}

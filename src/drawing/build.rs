//! Builds the scene of a placed partnership.

use super::actors::{actors, sizes};
use super::groups::groups;
use super::hulls::hulls;
use super::scene::{Part, Rect, Scene};
use super::ties::ties;
use crate::analysis::Analysis;
use crate::layout::{Arrangement, Held, Layout, Placement, flows, lay_out, routes};
use crate::map::Partnership;

/// The room around everything.
const MARGIN: f64 = 24.0;

/// The partnership laid out, with boxes large enough for their words.
pub fn arrange(partnership: &Partnership, layout: Layout, held: &Held) -> Arrangement {
    lay_out(layout, partnership, &sizes(partnership), held)
}

/// The partnership as an ecomap, for a map that nobody has placed.
pub fn place(partnership: &Partnership) -> Placement {
    arrange(partnership, Layout::Ecomap, &Held::default()).placement
}

/// Everything that is to be drawn of a placed partnership: flags behind, ties, actors in front.
///
/// O(actors × ties), and for each flag O(20,000 × actors) at most.
pub fn scene(partnership: &Partnership, analysis: &Analysis, placement: &Placement) -> Scene {
    scene_of(partnership, analysis, &Arrangement { placement: placement.clone(), ..Arrangement::default() })
}

/// Everything that is to be drawn of a partnership that is laid out: its boxes as well, and ties that
/// the layout doesn't lead along set back.
pub fn scene_of(partnership: &Partnership, analysis: &Analysis, arrangement: &Arrangement) -> Scene {
    let placement = &arrangement.placement;
    let groups = groups(partnership, &arrangement.boxes);
    let actors = actors(partnership, placement);
    let routes = routes(partnership, placement);
    let mut ties = ties(partnership, placement, &routes);
    if let Some(stream) = arrangement.along {
        let part = |kind| if flows(stream, kind) { Part::Along } else { Part::Aside };
        ties.iter_mut().for_each(|tie| tie.part = part(tie.kind));
    }
    let bands: Vec<Rect> = groups.iter().map(|group| group.band).collect();
    // Of a map that hasn't been analysed there is nothing to outline; so outlines needn't be there yet.
    let hulls = match analysis.patterns.is_empty() {
        true => Vec::new(),
        false => hulls(partnership, analysis, placement, &routes, &bands),
    };
    let boxes = actors.iter().map(|actor| actor.area);
    let flags = hulls.iter().flat_map(|hull| hull.tab.into_iter().chain([hull.area]));
    let lines = routes.iter().map(|route| route.bounds());
    let middles = ties.iter().map(|tie| Rect::around(tie.middle, 24.0, 24.0));
    let grouped = groups.iter().map(|group| group.area);
    let all = boxes.chain(flags).chain(lines).chain(middles).chain(grouped);
    let bounds = all.reduce(|all, one| all.with(one));
    let bounds = bounds.unwrap_or(Rect { x: -200.0, y: -150.0, width: 400.0, height: 300.0 }).grown(MARGIN);
    Scene { bounds, groups, hulls, ties, actors }
}

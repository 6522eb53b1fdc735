//! A map drawn but for its flags: all that hangs on where everyone stands, and on no analysis.

use std::rc::Rc;

use super::actors::actors;
use super::groups::groups;
use super::hulls::hulls;
use super::scene::{ActorShape, GroupShape, Part, Rect, Scene, TieShape};
use super::ties::ties;
use crate::analysis::Analysis;
use crate::layout::{Arrangement, Led, Placement, Route, flows};
use crate::map::Partnership;

/// The room around everything.
const MARGIN: f64 = 24.0;
/// What a map without anybody lies within.
const EMPTY: Rect = Rect { x: -200.0, y: -150.0, width: 400.0, height: 300.0 };

/// A partnership that is laid out, with its ties led past actors and all shapes but the flags'. Worked out
/// once for an arrangement and kept as long as that stands, whatever is answered or found meanwhile.
#[derive(Debug)]
pub struct Sketch {
    arrangement: Arrangement,
    led: Led,
    routes: Vec<Route>,
    groups: Rc<[GroupShape]>,
    ties: Rc<[TieShape]>,
    actors: Rc<[ActorShape]>,
    /// What all of it lies within, if there is anything.
    bounds: Option<Rect>,
}

impl Sketch {
    /// Draws what is laid out: its boxes, its ties, and those ties set back that the layout doesn't lead
    /// along. As much as leading all ties (see [`Led::new`]), and O(ties × corners + actors).
    pub fn new(partnership: &Partnership, arrangement: Arrangement) -> Self {
        let placement = &arrangement.placement;
        let led = Led::new(partnership, placement);
        let routes = led.routes(partnership);
        let groups = groups(partnership, &arrangement.boxes);
        let actors = actors(partnership, placement);
        let mut ties = ties(partnership, placement, &routes);
        if let Some(stream) = arrangement.along {
            let part = |kind| if flows(stream, kind) { Part::Along } else { Part::Aside };
            ties.iter_mut().for_each(|tie| tie.part = part(tie.kind));
        }
        let boxes = actors.iter().map(|actor| actor.area);
        let lines = routes.iter().map(|route| route.bounds());
        let middles = ties.iter().map(|tie| Rect::around(tie.middle, 24.0, 24.0));
        let grouped = groups.iter().map(|group| group.area);
        let bounds = boxes.chain(lines).chain(middles).chain(grouped).reduce(|all, one| all.with(one));
        let (groups, ties, actors) = (groups.into(), ties.into(), actors.into());
        Self { arrangement, led, routes, groups, ties, actors, bounds }
    }

    /// How everyone stands.
    pub fn arrangement(&self) -> &Arrangement {
        &self.arrangement
    }

    /// Where everyone stands.
    pub fn placement(&self) -> &Placement {
        &self.arrangement.placement
    }

    /// The ways of all ties, in the order of the file.
    pub fn routes(&self) -> &[Route] {
        &self.routes
    }

    /// All ties as they are led.
    pub fn led(&self) -> &Led {
        &self.led
    }

    /// The sketch with the flags of an analysis behind it. Only these are worked out: for each
    /// O(20,000 × actors) at most.
    pub fn scene(&self, partnership: &Partnership, analysis: &Analysis) -> Scene {
        // Of a map that hasn't been analysed there is nothing to outline; so outlines needn't be there yet.
        let hulls = match analysis.patterns.is_empty() {
            true => Vec::new(),
            false => {
                let bands: Vec<Rect> = self.groups.iter().map(|group| group.band).collect();
                hulls(partnership, analysis, self.placement(), &self.routes, &bands)
            }
        };
        let flags = hulls.iter().flat_map(|hull| hull.tab.into_iter().chain([hull.area]));
        let bounds = self.bounds.into_iter().chain(flags).reduce(|all, one| all.with(one));
        let bounds = bounds.unwrap_or(EMPTY).grown(MARGIN);
        let (groups, ties, actors) = (self.groups.clone(), self.ties.clone(), self.actors.clone());
        Scene { bounds, groups, hulls, ties, actors }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::analyse;
    use crate::cases::CASES;
    use crate::drawing::{arrange, scene_of};
    use crate::layout::{Held, Layout};

    #[test]
    fn scenes_of_one_sketch_share_all_but_flags_and_are_those_made_anew() {
        for case in CASES {
            let partnership = Partnership::new(&case.document());
            let arrangement = arrange(&partnership, Layout::Ecomap, &Held::default());
            let sketch = Sketch::new(&partnership, arrangement.clone());
            let analysis = analyse(&partnership);
            let (drawn, read) =
                (sketch.scene(&partnership, &Analysis::default()), sketch.scene(&partnership, &analysis));
            assert!(Rc::ptr_eq(&drawn.ties, &read.ties) && Rc::ptr_eq(&drawn.actors, &read.actors));
            assert!(drawn.hulls.is_empty());
            assert_eq!(read, scene_of(&partnership, &analysis, &arrangement), "{}", case.id);
            assert!(read.hulls.iter().all(|hull| read.bounds.with(hull.area) == read.bounds), "{}", case.id);
        }
    }
}

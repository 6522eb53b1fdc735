//! What of a large map is drawn with live elements: as much as a person can read at once.
//!
//! Up to 300 actors everything is. Of more only those within and around the window are, once they are
//! large enough to be read, and always those that something is done with; the rest is painted. So are
//! warning signs, but that none of them is painted: list and outline name all places of barriers.

use std::collections::HashSet;

use partnership_explorer::drawing::{READ_FROM, Rect, Scene};
use partnership_explorer::map::{ActorAt, Partnership};

use super::{Camera, Frame};

/// The most actors of which all are live.
const MOST_ACTORS: usize = 300;
/// The most ties of which all are live.
const MOST_TIES: usize = 1_500;
/// Windows are taken for the same while they zoom by less than this.
const STEP: f64 = 1.3;

/// Whether there is too much on the map for all of it to be live.
pub fn is_vast(scene: &Scene) -> bool {
    scene.actors.len() > MOST_ACTORS || scene.ties.len() > MOST_TIES
}

/// A part of the map around what is seen; the same while the camera moves a little.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Region {
    /// The part; nothing where the map is too small to be read.
    pub area: Option<Rect>,
}

impl Region {
    /// What holds the window onto the map, and some of what lies around it, if it can be read there.
    pub fn around(camera: Camera, frame: Frame) -> Self {
        if camera.zoom < READ_FROM {
            return Self { area: None };
        }
        Self::seen(camera, frame)
    }

    /// The same, however small the map is.
    pub fn seen(camera: Camera, frame: Frame) -> Self {
        if frame.width <= 0.0 {
            return Self { area: None };
        }
        // The widest window of its step, so that the part doesn't change while one zooms a little.
        let step = ((camera.zoom / READ_FROM).ln() / STEP.ln()).floor();
        let zoom = READ_FROM * (step * STEP.ln()).exp();
        let along = |from: f64, window: f64| {
            let pace = window / zoom / 3.0;
            let first = (from / pace).floor();
            let last = ((from + window / camera.zoom) / pace).ceil();
            // Always as many paces, wherever between two the window begins.
            (first * pace, (last - first).max(4.0) * pace)
        };
        let (x, width) = along(-camera.x / camera.zoom, frame.width);
        let (y, height) = along(-camera.y / camera.zoom, frame.height);
        Self { area: Some(Rect { x, y, width, height }) }
    }
}

impl Region {
    /// Of so many boxes the numbers of those in the part: the nearest to its middle, the nearest first,
    /// where they would be more than [`Live::MOST`]. O(boxes), and of those in the part × log.
    pub fn holding(self, areas: impl Iterator<Item = Rect>) -> Vec<usize> {
        let Some(part) = self.area else { return Vec::new() };
        let mut inside: Vec<_> = areas.enumerate().filter(|(_, area)| part.overlaps(area)).collect();
        if inside.len() > Live::MOST {
            let far = |area: &Rect| area.centre().to(part.centre());
            inside.sort_by(|a, b| far(&a.1).total_cmp(&far(&b.1)));
            inside.truncate(Live::MOST);
        }
        inside.into_iter().map(|(number, _)| number).collect()
    }
}

/// The actors and ties that are live, by their places in the scene.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Live {
    /// The actors, in the scene's order.
    pub actors: Vec<usize>,
    /// The ties, in the scene's order.
    pub ties: Vec<usize>,
}

impl Live {
    /// Evidence of no more actors or ties than this is live wherever it lies, and of warning signs no more are.
    pub const MOST: usize = MOST_ACTORS;

    /// Everything.
    pub fn all(scene: &Scene) -> Self {
        Self { actors: (0..scene.actors.len()).collect(), ties: (0..scene.ties.len()).collect() }
    }

    /// Those in the region, the nearest to its middle where they would be too many, with the ties of each
    /// as long as these aren't; and `always` those that something is done with, with the ties that are `wanted`.
    pub fn within(
        scene: &Scene,
        partnership: &Partnership,
        region: Region,
        always: &HashSet<ActorAt>,
        wanted: impl Fn(usize) -> bool,
    ) -> Self {
        let near = region.holding(scene.actors.iter().map(|actor| actor.area));
        let near: HashSet<ActorAt> = near.into_iter().map(|number| scene.actors[number].at).collect();
        let (mut actors, mut ties) = (Vec::new(), Vec::new());
        for (number, actor) in scene.actors.iter().enumerate() {
            if near.contains(&actor.at) || always.contains(&actor.at) {
                actors.push(number);
            }
        }
        let touches = |tie: usize| {
            let (from, to) = partnership.ends(scene.ties[tie].at);
            near.contains(&from) || near.contains(&to)
        };
        let touching = (0..scene.ties.len()).filter(|tie| touches(*tie)).count();
        for tie in 0..scene.ties.len() {
            if wanted(tie) || (touching <= MOST_TIES && touches(tie)) {
                ties.push(tie);
            }
        }
        Self { actors, ties }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::state::{Opened, Place};
    use partnership_explorer::specimens;

    const FRAME: Frame =
        Frame { width: 1_000.0, height: 700.0, left: 0.0, right: 0.0, top: 0.0, bottom: 0.0 };

    fn opened(actors: usize) -> Opened {
        Opened::drawn(Place::File(0), specimens::partnership(actors, 3 * actors))
    }

    fn camera(zoom: f64, x: f64, y: f64) -> Camera {
        Camera { zoom, x, y }
    }

    #[test]
    fn a_region_holds_the_window_and_stays_while_the_map_moves_a_little() {
        for (zoom, x, y) in [(0.52, 30.0, -90.0), (0.7, -4_000.0, 12.0), (1.4, 333.0, -7_654.0)] {
            let area = Region::around(camera(zoom, x, y), FRAME).area.unwrap();
            let seen = Rect { x: -x / zoom, y: -y / zoom, width: 1_000.0 / zoom, height: 700.0 / zoom };
            assert!(area.x <= seen.x && area.right() >= seen.right(), "{area:?} {seen:?}");
            assert!(area.y <= seen.y && area.bottom() >= seen.bottom(), "{area:?} {seen:?}");
            assert!(area.width <= 2.0 * seen.width, "{area:?} {seen:?}");
        }
        let regions: Vec<_> =
            (0..100).map(|step| Region::around(camera(0.8, f64::from(-step), 0.0), FRAME)).collect();
        let changes = regions.windows(2).filter(|two| two[0] != two[1]).count();
        assert!(changes <= 2, "{changes}");
        assert_eq!(Region::around(camera(0.3, 0.0, 0.0), FRAME).area, None, "too small to be read");
    }

    #[test]
    fn of_a_vast_map_only_what_can_be_read_is_live_and_what_something_is_done_with() {
        assert!(!is_vast(&opened(300).scene));
        let opened = opened(400);
        let (scene, partnership) = (&opened.scene, &opened.partnership);
        assert!(is_vast(scene));
        let heart = scene.actors[0].area.centre();
        let near = camera(0.9, 500.0 - 0.9 * heart.x, 350.0 - 0.9 * heart.y);
        let region = Region::around(near, FRAME);
        let far = scene.actors.last().unwrap();
        let live = Live::within(scene, partnership, region, &HashSet::from([far.at]), |_| false);
        assert!(live.actors.contains(&0) && live.actors.contains(&(scene.actors.len() - 1)));
        assert!(live.actors.len() < 200, "{}", live.actors.len());
        assert!(!live.ties.is_empty() && live.ties.len() < scene.ties.len());
        assert!(region.holding(scene.actors.iter().map(|actor| actor.area)).contains(&0));
        let none = Region { area: None };
        assert!(none.holding(scene.actors.iter().map(|actor| actor.area)).is_empty(), "nothing can be read");
        let wide = Frame { width: 30_000.0, height: 30_000.0, ..FRAME };
        let middle = scene.bounds.centre();
        let whole = camera(0.9, 15_000.0 - 0.9 * middle.x, 15_000.0 - 0.9 * middle.y);
        let live = Live::within(scene, partnership, Region::around(whole, wide), &HashSet::new(), |_| false);
        assert_eq!(live.actors.len(), 300, "of a window that holds more, the nearest to its middle");
        let region = Region::around(camera(0.2, 0.0, 0.0), FRAME);
        let live = Live::within(scene, partnership, region, &HashSet::from([far.at]), |tie| tie == 7);
        assert_eq!((live.actors, live.ties), (vec![scene.actors.len() - 1], vec![7]));
    }
}

//! Two maps, compared and drawn: whoever is on both stands at one place.

use std::collections::{BTreeMap, HashMap, HashSet};

use partnership_explorer::analysis::{About, Difference, Marks, SideBySide};
use partnership_explorer::drawing::{Rect, Scene, Sketch, arrange_beside};
use partnership_explorer::map::{ActorAt, TieAt};

use super::Called;
use crate::app::state::Opened;

/// Both maps, what differs, and both pictures.
#[derive(Clone, Debug)]
pub struct Held {
    /// What the two are called.
    pub called: [Called; 2],
    /// The maps and what differs.
    pub both: SideBySide,
    /// The same as a list.
    pub differences: Vec<Difference>,
    /// What is marked.
    pub marks: [Marks; 2],
    /// What is drawn.
    pub pictures: [Picture; 2],
    /// Whether whoever is on both stands exactly at one place.
    pub holds: bool,
}

/// One of the pictures.
#[derive(Clone, Debug)]
pub struct Picture {
    /// What is drawn.
    pub scene: Scene,
    /// All of it; the same for both where both have one set of places.
    pub base: Rect,
}

/// What of one picture is lit.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shown {
    /// Actors.
    pub actors: HashSet<ActorAt>,
    /// Ties.
    pub ties: HashSet<TieAt>,
    /// The flag, by its place in the analysis.
    pub flag: Option<usize>,
}

/// Which difference tells of what, by their places in the list.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Told {
    /// Of actors.
    pub actors: HashMap<ActorAt, usize>,
    /// Of ties.
    pub ties: HashMap<TieAt, usize>,
}

impl Shown {
    /// Whether nothing is.
    pub fn is_empty(&self) -> bool {
        self.actors.is_empty() && self.ties.is_empty() && self.flag.is_none()
    }
}

impl Held {
    /// Draws both as the open map is laid out, which is the one at `own`: it stands as it stands on its own.
    pub(super) fn new(opened: &Opened, both: SideBySide, called: [Called; 2], own: usize) -> Self {
        let other = 1 - own;
        let [here, there] = [&both.sides[own].partnership, &both.sides[other].partnership];
        let stood: BTreeMap<ActorAt, _> = here
            .all()
            .filter_map(|at| {
                let there = opened.partnership.find(both.own_id(own, here.id(at)))?;
                Some((at, opened.centre(there)))
            })
            .collect();
        let known = there.all().filter_map(|at| Some((at, *stood.get(&here.find(there.id(at))?)?)));
        let (beside, holds) = arrange_beside(there, opened.layout, known.collect());
        // In the ids of another map the graph may have another order: then it is laid out at its places.
        let is_itself = here.all().all(|at| both.own_id(own, here.id(at)) == opened.partnership.id(at));
        let itself = match is_itself {
            true => opened.arrangement().clone(),
            false => arrange_beside(here, opened.layout, stood).0,
        };
        let mut arrangements = [itself, beside];
        if own == 1 {
            arrangements.swap(0, 1);
        }
        let mut sides = both.sides.iter();
        let mut pictures = arrangements.map(|arrangement| {
            let scene = sides.next().map(|side| {
                Sketch::new(&side.partnership, arrangement).scene(&side.partnership, &side.analysis)
            });
            let scene = scene.unwrap_or_default();
            Picture { base: scene.bounds, scene }
        });
        if holds {
            let base = pictures[0].base.with(pictures[1].base);
            pictures.iter_mut().for_each(|picture| picture.base = base);
        }
        Self { called, differences: both.differences(), marks: both.marks(), pictures, holds, both }
    }

    /// What of the picture at `side` a difference lights up.
    pub fn shown(&self, difference: usize, side: usize) -> Shown {
        let Some(one) = self.differences.get(difference) else { return Shown::default() };
        let (map, of) = (&self.both.sides[side].partnership, &one.shown[side]);
        let mut actors: HashSet<ActorAt> = of.actors.iter().filter_map(|id| map.find(id)).collect();
        let ties: HashSet<TieAt> = of.ties.iter().filter_map(|id| map.find_tie(id)).collect();
        actors.extend(ties.iter().flat_map(|at| <[ActorAt; 2]>::from(map.ends(*at))));
        Shown { actors, ties, flag: one.flag[side] }
    }

    /// Which difference tells of each actor and tie of the picture at `side`, where one does.
    pub fn told(&self, side: usize) -> Told {
        let mut told = Told::default();
        let map = &self.both.sides[side].partnership;
        for (number, one) in self.differences.iter().enumerate() {
            let of = &one.shown[side];
            match one.about {
                About::Actors => {
                    told.actors.extend(of.actors.iter().filter_map(|id| Some((map.find(id)?, number))));
                }
                About::Ties => {
                    told.ties.extend(of.ties.iter().filter_map(|id| Some((map.find_tie(id)?, number))));
                }
                _ => {}
            }
        }
        told
    }

    /// Where a difference is seen: on the picture at `side`, or nothing if it isn't there.
    pub fn area(&self, difference: usize, side: usize) -> Option<Rect> {
        let shown = self.shown(difference, side);
        let actors = self.pictures[side].scene.actors.iter().filter(|one| shown.actors.contains(&one.at));
        Rect::holding(actors.flat_map(|one| one.area.corners()))
    }
}

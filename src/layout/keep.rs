//! Keeps what people placed: recorded positions hold, and whoever is new finds room beside them.

use std::collections::BTreeMap;

use super::geometry::{Point, Rect};
use super::overlap::free_place;
use super::placement::Placement;
use crate::map::{ActorAt, Partnership};

/// How far from the middle anyone may be put: beyond, numbers lose the sense of places.
const FAR: f64 = 100_000.0;

impl Placement {
    /// Puts actors at the recorded `positions`, by id, and everyone else near where this
    /// placement has them, moved along with their neighbours to the nearest free place.
    ///
    /// O(actors²) at worst, for those that have no recorded position.
    pub fn keep(&mut self, partnership: &Partnership, positions: &BTreeMap<String, [f64; 2]>) {
        let drawn = self.clone();
        let mut kept: BTreeMap<ActorAt, Point> = BTreeMap::new();
        for (id, [x, y]) in positions {
            let Some(at) = partnership.find(id) else { continue };
            self.put(at, Point::new(x.clamp(-FAR, FAR), y.clamp(-FAR, FAR)));
            kept.insert(at, self.centre(at) - drawn.centre(at));
        }
        if kept.is_empty() {
            return;
        }
        let mut taken: Vec<Rect> = kept.keys().map(|at| self.area(*at)).collect();
        let mut others: Vec<_> = partnership.all().filter(|at| !kept.contains_key(at)).collect();
        others.sort_by_key(|at| partnership.id(*at));
        for at in others {
            let near = partnership.graph().neighbors_undirected(at).filter_map(|other| kept.get(&other));
            let shift = mean(near).or_else(|| mean(kept.values())).unwrap_or_default();
            let area = self.area(at);
            let place = free_place(&taken, drawn.centre(at) + shift, area.width / 2.0, area.height / 2.0);
            self.put(at, place);
            taken.push(self.area(at));
        }
    }
}

fn mean<'a>(points: impl Iterator<Item = &'a Point>) -> Option<Point> {
    let (sum, count) = points.fold((Point::default(), 0.0), |(sum, count), one| (sum + *one, count + 1.0));
    (count > 0.0).then(|| sum * (1.0 / count))
}

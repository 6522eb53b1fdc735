//! Keeps what people placed: recorded positions hold, and whoever is new finds room beside them.

use std::collections::BTreeMap;

use super::geometry::{Point, Rect};
use super::overlap::free_place;
use super::placement::Placement;
use crate::map::{ActorAt, Partnership};

/// How far from the middle anyone may be put: beyond, numbers lose the sense of places.
pub(super) const FAR: f64 = 100_000.0;

impl Placement {
    /// Puts actors at `places` and everyone else near where this placement has them, moved along
    /// with their neighbours to the nearest free place.
    ///
    /// O(actors²) at worst, for those that have no place of their own.
    pub fn keep(&mut self, partnership: &Partnership, places: &BTreeMap<ActorAt, Point>) {
        let drawn = self.clone();
        let mut kept: BTreeMap<ActorAt, Point> = BTreeMap::new();
        for (&at, place) in places {
            self.put(at, Point::new(place.x.clamp(-FAR, FAR), place.y.clamp(-FAR, FAR)));
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
            let shift = Point::mean(near.copied()).or_else(|| Point::mean(kept.values().copied()));
            let area = self.area(at);
            let near = drawn.centre(at) + shift.unwrap_or_default();
            self.put(at, free_place(&taken, near, area.half()));
            taken.push(self.area(at));
        }
    }
}

/// The recorded positions of actors that are on the map. O(positions × log positions).
pub fn recorded(
    partnership: &Partnership,
    positions: &BTreeMap<String, [f64; 2]>,
) -> BTreeMap<ActorAt, Point> {
    let place = |(id, [x, y]): (&String, &[f64; 2])| Some((partnership.find(id)?, Point::new(*x, *y)));
    positions.iter().filter_map(place).collect()
}

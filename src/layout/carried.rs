//! One actor carried about: the ties at it are led anew at each step, and nothing else is.

use super::geometry::Point;
use super::placement::Placement;
use super::routes::{Led, Route};
use crate::map::{ActorAt, Partnership};

/// An actor that is carried about, with where everyone else stands.
#[derive(Clone, Debug)]
pub struct Carried {
    at: ActorAt,
    placement: Placement,
    led: Led,
    /// The numbers of the pairs that the actor is one of.
    own: Vec<usize>,
}

impl Carried {
    /// Takes up the actor at `at` from a placement with its ties as they are `led` there. Linear in actors,
    /// ties and bends: nothing is led anew.
    pub fn new(placement: &Placement, led: &Led, at: ActorAt) -> Self {
        let ends = &led.pairs.ends;
        let own = (0..ends.len()).filter(|one| ends[*one].0 == at || ends[*one].1 == at).collect();
        Self { at, placement: placement.clone(), led: led.clone(), own }
    }

    /// The actor.
    pub fn at(&self) -> ActorAt {
        self.at
    }

    /// Where everyone stands, with the actor where it was put last.
    pub fn placement(&self) -> &Placement {
        &self.placement
    }

    /// Puts the middle of the actor's box at `place` and leads its ties there, past the others: their
    /// ways, in the order of the file. All other ties stay on the ways that they had.
    /// O(actors + all bends + own pairs × boxes along a line × effort).
    pub fn put(&mut self, partnership: &Partnership, place: Point) -> Vec<Route> {
        self.placement.put(self.at, place);
        self.led.follow(&self.placement, &self.own);
        self.led.of_pairs(partnership, &self.own)
    }
}

#[cfg(test)]
mod tests {
    use super::Carried;
    use crate::cases::CASES;
    use crate::drawing::place;
    use crate::layout::{Led, Point, routes};
    use crate::map::Partnership;

    #[test]
    fn whoever_is_carried_has_the_ties_that_the_whole_map_would_have() {
        for case in CASES {
            let partnership = Partnership::new(&case.document());
            let mut placement = place(&partnership);
            for at in partnership.all().step_by(5) {
                let led = Led::new(&partnership, &placement);
                let mut carried = Carried::new(&placement, &led, at);
                let there = placement.centre(at) + Point::new(90.0, -130.0);
                let own = carried.put(&partnership, there);
                placement.put(at, there);
                assert_eq!(carried.placement(), &placement);
                let mut all = routes(&partnership, &placement);
                all.retain(|route| {
                    let (from, to) = partnership.ends(route.tie);
                    from == at || to == at
                });
                assert_eq!(own.len(), all.len(), "{}", case.id);
                for (one, other) in own.iter().zip(&all) {
                    assert_eq!((one.tie, one.start, one.end), (other.tie, other.start, other.end));
                    // Beside others that stay on the ways they had a bend may be elsewhere by a few lanes.
                    let near =
                        one.bends.iter().zip(&other.bends).all(|(one, other)| one.at.to(other.at) < 60.0);
                    assert!(one.bends.len() == other.bends.len() && near, "{}: {one:?}, {other:?}", case.id);
                }
            }
        }
    }
}

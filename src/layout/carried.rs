//! One actor carried about: the ties at it are led anew at each step, and nothing else is.

use super::geometry::Point;
use super::placement::Placement;
use super::routes::{Pairs, Route};
use crate::map::{ActorAt, Partnership};

/// An actor that is carried about, with where everyone else stands.
#[derive(Clone, Debug)]
pub struct Carried {
    at: ActorAt,
    placement: Placement,
    pairs: Pairs,
    /// The numbers of the pairs that the actor is one of.
    own: Vec<usize>,
}

impl Carried {
    /// Takes up the actor at `at`. O(n log n) in ties.
    pub fn new(partnership: &Partnership, placement: &Placement, at: ActorAt) -> Self {
        let pairs = Pairs::new(partnership, placement);
        let own = (0..pairs.ends.len()).filter(|one| pairs.ends[*one].0 == at || pairs.ends[*one].1 == at);
        let own = own.collect();
        Self { at, placement: placement.clone(), pairs, own }
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
    /// ways, in the order of the file. O(own pairs × actors), and for pairs that bow O(bows × pairs) more.
    pub fn put(&mut self, partnership: &Partnership, place: Point) -> Vec<Route> {
        self.placement.put(self.at, place);
        for number in &self.own {
            self.pairs.follow(&self.placement, *number);
        }
        let own = self.own.iter();
        let mut routes: Vec<_> =
            own.flat_map(|number| self.pairs.routes(partnership, &self.placement, *number)).collect();
        routes.sort_by_key(|route| route.tie);
        routes
    }
}

#[cfg(test)]
mod tests {
    use super::Carried;
    use crate::cases::CASES;
    use crate::drawing::place;
    use crate::layout::{Point, routes};
    use crate::map::Partnership;

    #[test]
    fn whoever_is_carried_has_the_ties_that_the_whole_map_would_have() {
        for case in CASES {
            let partnership = Partnership::new(&case.document());
            let mut placement = place(&partnership);
            for at in partnership.all().step_by(5) {
                let mut carried = Carried::new(&partnership, &placement, at);
                let there = placement.centre(at) + Point::new(90.0, -130.0);
                let own = carried.put(&partnership, there);
                placement.put(at, there);
                assert_eq!(carried.placement(), &placement);
                let mut all = routes(&partnership, &placement);
                all.retain(|route| {
                    let (from, to) = partnership.ends(route.tie);
                    from == at || to == at
                });
                assert_eq!(own, all, "{}", case.id);
            }
        }
    }
}

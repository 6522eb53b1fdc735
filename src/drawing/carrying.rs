//! An actor that is carried about, with its ties as they are drawn on the way.

use std::collections::BTreeSet;

use petgraph::visit::EdgeRef;

use super::ports::ports_at;
use super::scene::{Point, TieShape};
use super::sketch::Sketch;
use super::ties::{own, shape};
use crate::layout::{Carried, Route};
use crate::map::{ActorAt, Partnership};

/// An actor that is carried about.
#[derive(Clone, Debug)]
pub struct Carrying {
    carried: Carried,
    /// Whoever the actor is tied to.
    neighbours: BTreeSet<ActorAt>,
    /// The other ties of the neighbours: how ends are spread along an outline hangs on all ties there.
    beside: Vec<Route>,
}

impl Carrying {
    /// Takes up the actor at `at` from where it is drawn. Linear in actors, ties and their bends.
    pub fn new(partnership: &Partnership, sketch: &Sketch, at: ActorAt) -> Self {
        let neighbours: BTreeSet<_> = partnership.graph().neighbors_undirected(at).collect();
        let carried = Carried::new(sketch.placement(), sketch.led(), at);
        let beside = sketch.routes().iter().filter(|route| {
            let (from, to) = partnership.ends(route.tie);
            from != at && to != at && (neighbours.contains(&from) || neighbours.contains(&to))
        });
        Self { carried, beside: beside.cloned().collect(), neighbours }
    }

    /// The ties at the actor with its middle at `place`, in the order of the file. All other ties lie as
    /// they did: those that share a neighbour make room only once the actor is put down.
    ///
    /// O(ties of neighbours × corners), and what leading the own ties past the others takes.
    pub fn to(&mut self, partnership: &Partnership, place: Point) -> Vec<TieShape> {
        let at = self.carried.at();
        let mut led = self.carried.put(partnership, place);
        let count = led.len();
        led.extend(self.beside.iter().cloned());
        let wanted = |one: ActorAt| one == at || self.neighbours.contains(&one);
        let ports = ports_at(partnership, self.carried.placement(), &led, wanted);
        let mut shapes: Vec<_> =
            led.iter().zip(ports).take(count).map(|(route, ends)| shape(partnership, route, ends)).collect();
        let loops = partnership.graph().edges_connecting(at, at).map(|edge| edge.id());
        shapes.extend(loops.filter_map(|tie| own(partnership, self.carried.placement(), tie)));
        shapes.sort_by_key(|shape| shape.at);
        shapes
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cases::CASES;
    use crate::drawing::arrange;
    use crate::layout::{Held, Layout};

    #[test]
    fn whoever_is_taken_up_and_not_moved_has_the_ties_that_were_drawn() {
        for case in CASES {
            let partnership = Partnership::new(&case.document());
            let sketch = Sketch::new(&partnership, arrange(&partnership, Layout::Ecomap, &Held::default()));
            let scene = sketch.scene(&partnership, &Default::default());
            for at in partnership.all() {
                let mut carrying = Carrying::new(&partnership, &sketch, at);
                let own = carrying.to(&partnership, sketch.placement().centre(at));
                let ends = |shape: &&TieShape| <[_; 2]>::from(partnership.ends(shape.at)).contains(&at);
                let drawn: Vec<_> = scene.ties.iter().filter(ends).cloned().collect();
                assert_eq!(own, drawn, "{}: {}", case.id, partnership.name(at));
            }
        }
    }
}

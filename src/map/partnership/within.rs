//! Who is near an actor, counted in ties.

use std::collections::BTreeSet;

use petgraph::Direction;
use petgraph::visit::EdgeRef;

use super::{ActorAt, Partnership};

impl Partnership {
    /// The actor at `at` and all that ties that hold lead to, in either direction, in at most so many
    /// steps. Breadth first, O(actors + ties).
    pub fn within(&self, at: ActorAt, steps: usize) -> BTreeSet<ActorAt> {
        let mut near = BTreeSet::from([at]);
        let mut edge = vec![at];
        for _ in 0..steps {
            let mut next = Vec::new();
            for here in edge {
                let out = self
                    .graph
                    .edges_directed(here, Direction::Outgoing)
                    .filter(|tie| tie.weight().is_present());
                let into = self
                    .graph
                    .edges_directed(here, Direction::Incoming)
                    .filter(|tie| tie.weight().is_present());
                let others = out.map(|tie| tie.target()).chain(into.map(|tie| tie.source()));
                next.extend(others.filter(|there| near.insert(*there)));
            }
            edge = next;
            if edge.is_empty() {
                break;
            }
        }
        near
    }
}

#[cfg(test)]
mod tests {
    use crate::cases::CASES;
    use crate::map::Partnership;

    #[test]
    fn one_step_reaches_the_ends_of_an_actors_ties_and_many_reach_all_that_are_tied() {
        for case in CASES {
            let partnership = Partnership::new(&case.document());
            for at in partnership.all() {
                let near = partnership.within(at, 1);
                let ties = partnership.all_ties().filter(|tie| partnership.tie(*tie).is_present());
                let mut ends: Vec<_> = ties
                    .map(|tie| partnership.ends(tie))
                    .filter(|(from, to)| *from == at || *to == at)
                    .flat_map(|(from, to)| [from, to])
                    .chain([at])
                    .collect();
                ends.sort_unstable();
                ends.dedup();
                assert_eq!(near.into_iter().collect::<Vec<_>>(), ends, "{}", case.id);
                let all = partnership.within(at, 10_000);
                assert!(all.iter().all(|one| partnership.within(*one, 1).is_subset(&all)));
            }
        }
    }
}

//! Lines of management: the way from some actors to others, and what stands above everyone.

use std::collections::{BTreeMap, VecDeque};
use std::rc::Rc;

use petgraph::algo::kosaraju_scc;
use petgraph::graph::DiGraph;

use crate::analysis::belonging::Actors;
use crate::analysis::survey::Survey;
use crate::map::{ActorAt, Partnership, TieAt, TieKind};

/// Everyone above, or below, some actors in the line of management, those actors included.
#[derive(Debug)]
pub struct Line {
    steps: BTreeMap<ActorAt, Option<(TieAt, ActorAt)>>,
}

impl Line {
    /// Those who manage any of `from`, directly or through others. O(ties above).
    pub fn above(map: &Partnership, from: impl IntoIterator<Item = ActorAt>) -> Self {
        Self::walk(from, |here| map.coming(TieKind::Manages, here).collect())
    }

    /// Those whom any of `from` manages, directly or through others. O(ties below).
    pub fn below(map: &Partnership, from: impl IntoIterator<Item = ActorAt>) -> Self {
        Self::walk(from, |here| map.leading(TieKind::Manages, here).collect())
    }

    fn walk(
        from: impl IntoIterator<Item = ActorAt>,
        next: impl Fn(ActorAt) -> Vec<(TieAt, ActorAt)>,
    ) -> Self {
        let mut steps: BTreeMap<_, _> = from.into_iter().map(|start| (start, None)).collect();
        let mut queue: VecDeque<_> = steps.keys().copied().collect();
        while let Some(here) = queue.pop_front() {
            for (tie, there) in next(here) {
                steps.entry(there).or_insert_with(|| {
                    queue.push_back(there);
                    Some((tie, here))
                });
            }
        }
        Self { steps }
    }

    /// From which of the actors where the line starts it leads to `to`, and by which ties; nothing
    /// if it doesn't lead there.
    pub fn way(&self, to: ActorAt) -> Option<(ActorAt, Vec<TieAt>)> {
        let mut ties = Vec::new();
        let mut here = to;
        while let Some((tie, before)) = self.steps.get(&here)? {
            ties.push(*tie);
            here = *before;
        }
        Some((here, ties))
    }

    /// Whether nobody else can be on the line: who manages whom is wholly listed all along it.
    pub fn is_closed(&self, map: &Partnership) -> bool {
        map.all_complete(TieKind::Manages, self.steps.keys().copied())
    }
}

/// What stands above every actor in the line of management.
#[derive(Debug)]
pub struct Heights {
    agencies: Vec<Rc<Actors>>,
    closed: Vec<bool>,
}

impl Heights {
    /// Looks upwards from every actor at once, from the top down; those who manage one another in
    /// a circle stand on one height. O(actors + ties), times the agencies above one actor.
    pub fn of(survey: &Survey) -> Self {
        let map = survey.map;
        let size = map.all().map(|one| one.index() + 1).max().unwrap_or(0);
        let managed = |one| map.leading(TieKind::Manages, one).map(move |(_, below)| (one, below));
        let mut graph: DiGraph<(), ()> = DiGraph::from_edges(map.all().flat_map(managed));
        while graph.node_count() < size {
            graph.add_node(());
        }
        let mut heights = Self { agencies: vec![Rc::default(); size], closed: vec![false; size] };
        // The circles come bottom first.
        for circle in kosaraju_scc(&graph).into_iter().rev() {
            heights.fill(survey, &circle);
        }
        heights
    }

    /// Fills in the actors of one circle, whose managers outside the circle are filled in already.
    fn fill(&mut self, survey: &Survey, circle: &[ActorAt]) {
        let map = survey.map;
        let inside: Actors = circle.iter().copied().collect();
        let managers: Actors = circle
            .iter()
            .flat_map(|one| map.coming(TieKind::Manages, *one))
            .map(|(_, above)| above)
            .collect();
        let outside: Vec<_> = managers.difference(&inside).map(|above| above.index()).collect();
        let own: Actors =
            managers.iter().flat_map(|above| survey.belonging.behind(*above)).copied().collect();
        let agencies = match outside.as_slice() {
            // Long lines share one list.
            [above] if own.is_subset(&self.agencies[*above]) => self.agencies[*above].clone(),
            _ => {
                let above = outside.iter().flat_map(|above| self.agencies[*above].iter());
                Rc::new(above.chain(&own).copied().collect())
            }
        };
        let closed = map.all_complete(TieKind::Manages, circle.iter().copied())
            && outside.iter().all(|above| self.closed[*above]);
        for one in circle {
            self.agencies[one.index()] = agencies.clone();
            self.closed[one.index()] = closed;
        }
    }

    /// The agencies of those who manage an actor, directly or through others.
    pub fn agencies(&self, actor: ActorAt) -> &Actors {
        &self.agencies[actor.index()]
    }

    /// Whether nobody else can manage an actor: the list is complete all the way up.
    pub fn is_closed(&self, actor: ActorAt) -> bool {
        self.closed[actor.index()]
    }
}

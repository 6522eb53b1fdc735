//! The ties around each actor, by kind, so that questions needn't go through all of them.

use petgraph::Direction;
use petgraph::stable_graph::StableDiGraph;
use petgraph::visit::EdgeRef;

use super::{ActorAt, Partnership, TieAt};
use crate::map::{Actor, Set, Tie, TieKind, Word};

impl Partnership {
    /// The ties of `kind` in effect from `from`, with the actors they lead to; a mutual tie leads both ways.
    pub fn leading(&self, kind: TieKind, from: ActorAt) -> impl Iterator<Item = (TieAt, ActorAt)> + '_ {
        self.onward.ties(kind, from)
    }

    /// The ties of `kind` in effect towards `to`, with the actors they come from.
    pub fn coming(&self, kind: TieKind, to: ActorAt) -> impl Iterator<Item = (TieAt, ActorAt)> + '_ {
        self.backward.ties(kind, to)
    }

    /// All ties of `kind` in effect that rules read, with where they start and lead.
    pub fn ties(&self, kind: TieKind) -> impl Iterator<Item = (TieAt, ActorAt, ActorAt)> + '_ {
        self.in_effect[kind as usize].iter().map(|at| {
            let (from, to) = self.ends(*at);
            (*at, from, to)
        })
    }

    /// The ties of `kind` in effect that start from one of `actors`, in the map's order.
    pub fn ties_from(&self, kind: TieKind, actors: &Set<ActorAt>) -> Vec<TieAt> {
        self.found(actors, |at| self.leading(kind, at), |_| true)
    }

    /// The ties of `kind` in effect that touch one of `actors`, in the map's order.
    pub fn ties_around(&self, kind: TieKind, actors: &Set<ActorAt>) -> Vec<TieAt> {
        self.found(actors, |at| self.leading(kind, at).chain(self.coming(kind, at)), |_| true)
    }

    /// The ties of `kind` in effect with both ends among `actors`, in the map's order.
    pub fn ties_among(&self, kind: TieKind, actors: &Set<ActorAt>) -> Vec<TieAt> {
        self.found(actors, |at| self.leading(kind, at), |other| actors.contains(&other))
    }

    fn found<I: Iterator<Item = (TieAt, ActorAt)>>(
        &self,
        actors: &Set<ActorAt>,
        ties: impl Fn(ActorAt) -> I,
        fits: impl Fn(ActorAt) -> bool,
    ) -> Vec<TieAt> {
        let mut found: Vec<_> =
            actors.iter().flat_map(|at| ties(*at)).filter(|(_, other)| fits(*other)).collect();
        found.sort_unstable();
        found.dedup_by_key(|(tie, _)| *tie);
        found.into_iter().map(|(tie, _)| tie).collect()
    }
}

/// The ties one way around every actor that are in effect and read; a mutual tie leads both ways.
#[derive(Clone, Debug)]
pub(super) struct Around {
    /// Ties with their other ends, by actor, then by kind.
    all: Vec<(TieAt, ActorAt)>,
    /// Where in `all` those of each actor and kind begin; and, at last, where all end.
    starts: Vec<u32>,
}

impl Around {
    /// Those of `graph` that are `read`, by their places. O(actors × kinds + ties × log ties).
    pub fn of(graph: &StableDiGraph<Actor, Tie>, read: &[bool], way: Direction) -> Self {
        let mut all = Vec::with_capacity(graph.edge_count());
        let mut starts = Vec::with_capacity(graph.node_count() * TieKind::ALL.len() + 1);
        let mut here = Vec::new();
        for at in graph.node_indices() {
            let mutual = graph.edges_directed(at, way.opposite()).filter(|edge| edge.weight().is_mutual());
            let ties = graph.edges_directed(at, way).chain(mutual);
            let ties = ties.filter(|edge| edge.weight().is_in_effect() && read[edge.id().index()]);
            here.extend(ties.map(|edge| {
                let other = if edge.source() == at { edge.target() } else { edge.source() };
                (edge.weight().kind, edge.id(), other)
            }));
            here.sort_by_key(|(kind, ..)| *kind);
            let mut ties = here.drain(..).peekable();
            for kind in 0..TieKind::ALL.len() {
                starts.push(all.len() as u32);
                while let Some((_, tie, other)) = ties.next_if(|(one, ..)| *one as usize == kind) {
                    all.push((tie, other));
                }
            }
        }
        starts.push(all.len() as u32);
        Self { all, starts }
    }

    /// The ties of `kind` this way around the actor at `at`, with their other ends.
    pub fn ties(&self, kind: TieKind, at: ActorAt) -> impl Iterator<Item = (TieAt, ActorAt)> + '_ {
        let place = at.index() * TieKind::ALL.len() + kind as usize;
        self.all[self.starts[place] as usize..self.starts[place + 1] as usize].iter().copied()
    }
}

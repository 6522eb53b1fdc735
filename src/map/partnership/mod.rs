//! The partnership as a graph of actors and ties, with the indexes that questions need.

mod around;
mod names;
mod records;
mod within;

use std::collections::{BTreeMap, HashMap, HashSet};

use petgraph::Direction;
use petgraph::stable_graph::{EdgeIndex, NodeIndex, StableDiGraph};

use around::Around;
use names::{alphabet, details_in_words, name_ties};

use super::actor::{Actor, ActorKind};
use super::document::{Answer, Document};
use super::tie::{Tie, TieKind};
use super::words::Word;

/// Where an actor stands in the graph.
pub type ActorAt = NodeIndex;
/// Where a tie stands in the graph.
pub type TieAt = EdgeIndex;

/// A partnership: actors, the ties between them, and what is said of their lists.
///
/// Made from a [`Document`] that was read without error; it answers questions and is
/// never changed: a changed document makes a new partnership.
#[derive(Clone, Debug)]
pub struct Partnership {
    graph: StableDiGraph<Actor, Tie>,
    actors: HashMap<String, ActorAt>,
    ties: HashMap<String, TieAt>,
    /// What each tie is called, by its place.
    tie_ids: Vec<String>,
    /// Where each tie stands in the document, by its place.
    in_document: Vec<usize>,
    /// Where each actor's id stands in the alphabet, by the actor's place; and each actor's name.
    id_order: Vec<u32>,
    name_order: Vec<u32>,
    /// Where what each tie is called stands in the alphabet, by the tie's place.
    tie_order: Vec<u32>,
    /// The actors of each kind, by the place of the kind in its list.
    by_kind: Vec<Vec<ActorAt>>,
    /// The ties of each kind that are in effect and read: between kinds of actor that the contract
    /// names (R18), and not at one actor.
    in_effect: Vec<Vec<TieAt>>,
    /// Where ties that are in effect and read lead from each actor, and where they come from.
    onward: Around,
    backward: Around,
    /// Whether rules read a tie, by its place.
    read: Vec<bool>,
    /// Whether a tie of the kind is stated absent somewhere, by the place of the kind in its list.
    absent: Vec<bool>,
    complete: Vec<Completed>,
    answers: Vec<Answer>,
    thresholds: BTreeMap<String, f64>,
}

#[derive(Clone, Debug, Default)]
struct Completed {
    everywhere: bool,
    at: HashSet<ActorAt>,
}

impl Partnership {
    /// The partnership that `document` describes.
    ///
    /// Actors stand in the order of kind, name and id, and ties in theirs, whatever the order of
    /// the file: so whoever takes the first of several takes the same one from the same map.
    /// Ties whose ends don't exist are passed over: `read` refuses such a file.
    pub fn new(document: &Document) -> Self {
        let mut graph = StableDiGraph::with_capacity(document.actors.len(), document.ties.len());
        let mut in_order: Vec<_> = document.actors.iter().collect();
        in_order.sort_by_key(|actor| (actor.kind(), &actor.name, &actor.id));
        let actors: HashMap<_, _> =
            in_order.into_iter().map(|actor| (actor.id.clone(), graph.add_node(actor.clone()))).collect();
        let ends = |tie: &Tie| Some((*actors.get(&tie.from)?, *actors.get(&tie.to)?));
        let mut in_order: Vec<_> = (document.ties.iter().enumerate())
            .filter_map(|(place, tie)| Some((ends(tie)?, tie, place)))
            .collect();
        in_order.sort_by_cached_key(|(ends, tie, _)| (tie.kind, *ends, details_in_words(tie)));
        let in_document = in_order.iter().map(|(_, _, place)| *place).collect();
        let mut read = Vec::with_capacity(in_order.len());
        let mut absent = vec![false; TieKind::ALL.len()];
        let mut in_effect = vec![Vec::new(); TieKind::ALL.len()];
        for ((from, to), tie, _) in in_order {
            let at = graph.add_edge(from, to, tie.clone());
            let is_read = from != to && tie.kind.joins(graph[from].kind(), graph[to].kind());
            read.push(is_read);
            absent[tie.kind as usize] |= !tie.is_present();
            if is_read && tie.is_in_effect() {
                in_effect[tie.kind as usize].push(at);
            }
        }
        let mut by_kind = vec![Vec::new(); ActorKind::ALL.len()];
        for at in graph.node_indices() {
            by_kind[graph[at].kind() as usize].push(at);
        }
        let tie_ids = name_ties(&graph);
        let ties = graph.edge_indices().map(|at| (tie_ids[at.index()].clone(), at)).collect();
        let mut complete = vec![Completed::default(); TieKind::ALL.len()];
        for statement in &document.complete {
            let list = &mut complete[statement.tie as usize];
            list.everywhere |= statement.scope.is_empty();
            list.at.extend(statement.scope.iter().filter_map(|id| actors.get(id)));
        }
        Self {
            id_order: alphabet(graph.node_weights().map(|actor| actor.id.as_str())),
            name_order: alphabet(graph.node_weights().map(|actor| actor.name.as_str())),
            tie_order: alphabet(tie_ids.iter().map(String::as_str)),
            onward: Around::of(&graph, &read, Direction::Outgoing),
            backward: Around::of(&graph, &read, Direction::Incoming),
            graph,
            actors,
            ties,
            tie_ids,
            in_document,
            by_kind,
            in_effect,
            read,
            absent,
            complete,
            answers: document.answers.clone(),
            thresholds: document.thresholds.clone(),
        }
    }

    /// The graph itself, for algorithms.
    pub fn graph(&self) -> &StableDiGraph<Actor, Tie> {
        &self.graph
    }

    /// The actor that stands at `at`.
    pub fn actor(&self, at: ActorAt) -> &Actor {
        &self.graph[at]
    }

    /// The tie that stands at `at`.
    pub fn tie(&self, at: TieAt) -> &Tie {
        &self.graph[at]
    }

    /// Where the tie at `at` starts and where it leads.
    pub fn ends(&self, at: TieAt) -> (ActorAt, ActorAt) {
        self.graph.edge_endpoints(at).expect("a tie that was found in this partnership has two ends")
    }

    /// The actor of that id.
    pub fn find(&self, id: &str) -> Option<ActorAt> {
        self.actors.get(id).copied()
    }

    /// The tie of that id.
    pub fn find_tie(&self, id: &str) -> Option<TieAt> {
        self.ties.get(id).copied()
    }

    /// The id of the actor at `at`.
    pub fn id(&self, at: ActorAt) -> &str {
        &self.graph[at].id
    }

    /// The name of the actor at `at`.
    pub fn name(&self, at: ActorAt) -> &str {
        &self.graph[at].name
    }

    /// What the tie at `at` is called: its own id, or one made from kind and ends.
    pub fn tie_id(&self, at: TieAt) -> &str {
        &self.tie_ids[at.index()]
    }

    /// Where the tie at `at` stands in the list of the document.
    pub fn in_document(&self, at: TieAt) -> usize {
        self.in_document[at.index()]
    }

    /// The kind of the actor at `at`.
    pub fn kind(&self, at: ActorAt) -> ActorKind {
        self.graph[at].kind()
    }

    /// All actors, in the order of kind, name and id.
    pub fn all(&self) -> impl Iterator<Item = ActorAt> + '_ {
        self.graph.node_indices()
    }

    /// All ties, present or absent, read or not.
    pub fn all_ties(&self) -> impl Iterator<Item = TieAt> + '_ {
        self.graph.edge_indices()
    }

    /// All actors of one kind, in the order of name and id.
    pub fn of_kind(&self, kind: ActorKind) -> impl Iterator<Item = ActorAt> + '_ {
        self.by_kind[kind as usize].iter().copied()
    }

    /// Whether rules read the tie: its ends are of kinds that the contract names for it (R18).
    pub fn is_read(&self, at: TieAt) -> bool {
        self.read[at.index()]
    }

    /// Whether a tie of `kind` from `from` to `to` is stated absent, whatever else it says.
    pub fn is_stated_absent(&self, kind: TieKind, from: ActorAt, to: ActorAt) -> bool {
        if !self.absent[kind as usize] {
            return false;
        }
        let absent = |start, end| {
            self.graph.edges_connecting(start, end).any(|edge| {
                edge.weight().kind == kind
                    && !edge.weight().is_present()
                    && (start == from || edge.weight().is_mutual())
            })
        };
        absent(from, to) || absent(to, from)
    }

    /// Whether the map denies any tie of `kind` at all: by one stated absent, or by a complete list.
    pub fn may_deny(&self, kind: TieKind) -> bool {
        let list = &self.complete[kind as usize];
        list.everywhere || !list.at.is_empty() || self.absent[kind as usize]
    }

    pub(super) fn is_complete_everywhere(&self, kind: TieKind) -> bool {
        self.complete[kind as usize].everywhere
    }

    pub(super) fn is_complete_at(&self, kind: TieKind, actor: ActorAt) -> bool {
        self.complete[kind as usize].at.contains(&actor)
    }

    /// The answers that people gave.
    pub fn answers(&self) -> &[Answer] {
        &self.answers
    }

    /// The numbers that the map sets for barriers of the kind "too many", by id.
    pub fn thresholds(&self) -> &BTreeMap<String, f64> {
        &self.thresholds
    }

    /// The actor that a tie is `about`, if it is recorded.
    pub fn about(&self, at: TieAt) -> Option<ActorAt> {
        self.find(self.tie(at).details.about.as_deref()?)
    }

    /// The agreement `under` which a tie runs, if it is recorded.
    pub fn under(&self, at: TieAt) -> Option<ActorAt> {
        self.find(self.tie(at).details.under.as_deref()?)
    }
}

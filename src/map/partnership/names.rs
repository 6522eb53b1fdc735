//! What actors and ties are called, and in which order they are named.

use std::collections::{HashMap, HashSet};

use petgraph::stable_graph::StableDiGraph;

use super::{ActorAt, Partnership, TieAt};
use crate::map::phrase::listed;
use crate::map::{Actor, Tie, Word};

impl Partnership {
    /// The ids of `actors`, in the order of the alphabet.
    pub fn ids(&self, actors: impl IntoIterator<Item = ActorAt>) -> Vec<String> {
        in_order(actors, |at| self.id_order[at.index()]).map(|at| self.id(at).to_owned()).collect()
    }

    /// What `ties` are called, in the order of the alphabet.
    pub fn tie_ids(&self, ties: impl IntoIterator<Item = TieAt>) -> Vec<String> {
        in_order(ties, |at| self.tie_order[at.index()]).map(|at| self.tie_id(at).to_owned()).collect()
    }

    /// The names of `actors` in one phrase: "A, B and C", in the order of the alphabet.
    pub fn names(&self, actors: impl IntoIterator<Item = ActorAt>) -> String {
        let names: Vec<_> =
            in_order(actors, |at| self.name_order[at.index()]).map(|at| self.name(at)).collect();
        listed(&names)
    }
}

/// Where each of `texts` stands in the alphabet; equal ones at one place.
pub(super) fn alphabet<'a>(texts: impl Iterator<Item = &'a str>) -> Vec<u32> {
    let mut sorted: Vec<_> = texts.enumerate().map(|(place, text)| (text, place)).collect();
    sorted.sort_unstable();
    let mut order = vec![0; sorted.len()];
    for (number, alike) in sorted.chunk_by(|(one, _), (next, _)| one == next).enumerate() {
        for (_, place) in alike {
            order[*place] = number as u32;
        }
    }
    order
}

/// The places of actors or ties in this order, of those that stand alike only one.
fn in_order<At>(all: impl IntoIterator<Item = At>, order: impl Fn(&At) -> u32) -> impl Iterator<Item = At> {
    let mut all: Vec<_> = all.into_iter().map(|at| (order(&at), at)).collect();
    all.sort_unstable_by_key(|(order, _)| *order);
    all.dedup_by_key(|(order, _)| *order);
    all.into_iter().map(|(_, at)| at)
}

/// What orders ties of one kind between the same actors: whatever else they say.
pub(super) fn details_in_words(tie: &Tie) -> String {
    serde_json::to_string(&tie.details).unwrap_or_default()
}

/// A name for every tie: its own id, or `kind:from>to`, numbered where several ties would
/// be called the same. The numbers follow what the ties say, as the order of ties does.
pub(super) fn name_ties(graph: &StableDiGraph<Actor, Tie>) -> Vec<String> {
    let mut taken: HashSet<String> = graph.edge_weights().filter_map(|tie| tie.id.clone()).collect();
    let mut alike: HashMap<String, Vec<TieAt>> = HashMap::new();
    let mut names = vec![String::new(); graph.edge_count()];
    for at in graph.edge_indices() {
        let tie = &graph[at];
        match &tie.id {
            Some(id) => names[at.index()] = id.clone(),
            None => alike.entry(format!("{}:{}>{}", tie.kind.word(), tie.from, tie.to)).or_default().push(at),
        }
    }
    let mut alike: Vec<_> = alike.into_iter().collect();
    alike.sort_unstable();
    for (name, mut ties) in alike {
        if ties.len() > 1 {
            ties.sort_unstable();
        }
        for at in ties {
            let mut count = 1;
            let mut id = name.clone();
            while !taken.insert(id.clone()) {
                count += 1;
                id = format!("{name}#{count}");
            }
            names[at.index()] = id;
        }
    }
    names
}

//! What the rest depends on: ties, forums, records and actors without which others wouldn't come to know.

use std::collections::{BTreeSet, HashMap};

use super::dominators::dominators;
use super::findings::{PartKind, RestsOn};
use super::network::Network;
use super::possible::{Part, Possible};
use super::question::can_hear;
use super::search::Arrivals;
use super::tree::Tree;
use super::words::few;
use crate::map::{ActorAt, Partnership, State, TieAt, Word, capital, counted};

/// How many parts are listed: more would bury what most depends on.
const MOST: usize = 25;

/// The parts of the map through which all ways to others lead, and how many more there are than are
/// listed. They dominate what they cut off (Lengauer and Tarjan 1979) in the graph of actors and ties.
///
/// Whoever knows alone at the start is left out: everything rests on them.
pub fn rests_on(
    map: &Partnership,
    network: &Network,
    possible: &Possible,
    starts: &BTreeSet<ActorAt>,
    arrivals: &Arrivals,
) -> (Vec<RestsOn>, usize) {
    let graph = Graph::of(network, starts, arrivals);
    let tree = Tree::of(&dominators(&graph.out, graph.root), graph.root);
    let hears = |vertex: usize| graph.actor(vertex).is_some_and(|at| can_hear(map.kind(at)));
    let counts = tree.counts(hears);
    let mut parts: Vec<(usize, Part, usize)> = (0..graph.root)
        .filter(|vertex| counts[*vertex] > 0)
        .filter_map(|vertex| {
            let part = graph.part(vertex);
            let alone = starts.len() == 1 && matches!(part, Part::Actor(at) if starts.contains(&at));
            (!alone).then_some((counts[vertex], part, vertex))
        })
        .collect();
    let order = |part: &Part| match part {
        Part::Tie(tie) => (map.ends(*tie).0, map.ends(*tie).1, map.tie_id(*tie)),
        Part::Actor(at) => (*at, *at, map.id(*at)),
    };
    let is_actor = |part: &Part| matches!(part, Part::Actor(_));
    parts.sort_by(|(many, one, _), (more, other, _)| {
        more.cmp(many).then(is_actor(one).cmp(&is_actor(other))).then_with(|| order(one).cmp(&order(other)))
    });
    let left_out = parts.len().saturating_sub(MOST);
    parts.truncate(MOST);
    let listed = parts.into_iter().map(|(_, part, vertex)| {
        let cut: Vec<_> =
            tree.below(vertex).filter(|one| hears(*one)).filter_map(|one| graph.actor(one)).collect();
        let reached = possible.reach(starts, Some(part));
        let sure = State::seen(cut.iter().all(|at| !reached[at.index()]));
        let (kind, id) = match part {
            Part::Tie(tie) => (PartKind::Tie, map.tie_id(tie).to_owned()),
            Part::Actor(at) => (PartKind::of(map.kind(at)), map.id(at).to_owned()),
        };
        let called = called(map, part);
        let says = in_words(map, &called, &cut, sure);
        RestsOn { part: kind, id, called, cuts_off: map.ids(cut), sure, says }
    });
    (listed.collect(), left_out)
}

fn called(map: &Partnership, part: Part) -> String {
    match part {
        Part::Tie(tie) => {
            let (from, to) = map.ends(tie);
            let weight = map.tie(tie);
            let both = if weight.is_mutual() { ", in both directions" } else { "" };
            format!("the tie by which {} {} {}{both}", map.name(from), weight.kind.label(), map.name(to))
        }
        Part::Actor(at) => map.name(at).to_owned(),
    }
}

/// Who comes to know only through what is `called` that.
pub fn in_words(map: &Partnership, called: &str, cut: &[ActorAt], sure: State) -> String {
    let known = if sure == State::Met { "" } else { ", as far as the map records" };
    let who = few(map, cut);
    capital(&match cut.len() {
        1 => format!("{who} comes to know only through {called}{known}."),
        many => format!("{} come to know only through {called}{known}: {who}.", counted(many, "other")),
    })
}

/// Actors that know, the ties between them, and before all a root from which the starts hang.
struct Graph {
    out: Vec<Vec<usize>>,
    actors: usize,
    ties: Vec<TieAt>,
    root: usize,
}

impl Graph {
    fn of(network: &Network, starts: &BTreeSet<ActorAt>, arrivals: &Arrivals) -> Self {
        let actors = network.size();
        let mut ties = Vec::new();
        let mut at: HashMap<TieAt, usize> = HashMap::new();
        let mut out = vec![Vec::new(); actors];
        for link in network.links.iter().filter(|link| arrivals.know(link.from)) {
            let tie = *at.entry(link.tie).or_insert_with(|| {
                ties.push(link.tie);
                out.push(Vec::new());
                out.len() - 1
            });
            out[link.from.index()].push(tie);
            out[tie].push(link.to.index());
        }
        let root = out.len();
        out.push(starts.iter().map(|at| at.index()).collect());
        Self { out, actors, ties, root }
    }

    fn actor(&self, vertex: usize) -> Option<ActorAt> {
        (vertex < self.actors).then(|| ActorAt::new(vertex))
    }

    fn part(&self, vertex: usize) -> Part {
        self.actor(vertex).map_or_else(|| Part::Tie(self.ties[vertex - self.actors]), Part::Actor)
    }
}

//! What the rest depends on: ties, forums, records and actors without which others wouldn't come to know.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::dominators::dominators;
use super::findings::{InPart, PartKind, RestsOn};
use super::kinds::can_hear;
use super::network::Network;
use super::possible::{Part, Possible};
use super::search::Arrivals;
use super::tree::Tree;
use super::words::{aside, closed, counted, few, few_aside, verb};
use crate::map::{ActorAt, Partnership, State, TieAt, TieKind, Word, listed};

/// How many parts are listed: more would bury what most depends on.
const MOST: usize = 25;

/// The parts of the map through which all ways to others lead, and how many more there are than are
/// listed. They dominate what they cut off (Lengauer and Tarjan 1979) in the graph of actors and ties.
///
/// Whoever knows alone at the start is left out: everything rests on them.
pub fn rests_on(
    map: &Partnership,
    (network, arrivals): (&Network, &Arrivals),
    possible: &Possible,
    starts: &BTreeSet<ActorAt>,
    in_part: &[InPart],
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
        let called = called(map, part, &cut);
        let cuts_off = map.ids(cut.iter().copied());
        let says =
            in_words(map, &called, &cut, sure) + &all_the_same(map, &known_in_part(&cuts_off, in_part));
        RestsOn { part: kind, id, called, cuts_off, sure, says }
    });
    (listed.collect(), left_out)
}

/// What somebody depends on, after "on": an actor's name, or what passes by the tie.
fn called(map: &Partnership, part: Part, cut: &[ActorAt]) -> String {
    let tie = match part {
        Part::Tie(tie) => tie,
        Part::Actor(at) => return map.name(at).to_owned(),
    };
    let ends = map.ends(tie);
    let own = cut == [ends.0];
    let (from, to) = (map.name(ends.0), map.name(ends.1));
    let both = || listed(&[from, to]);
    let weight = map.tie(tie);
    match weight.kind {
        TieKind::Informs if weight.is_mutual() => format!("what {} tell each other", closed(both(), 2)),
        TieKind::Informs => {
            format!("what {} {} {to}", aside(from), verb(map, &[ends.0], "tells", "tell"))
        }
        TieKind::Refers if weight.is_mutual() => format!("the referrals between {}", both()),
        TieKind::Refers => format!("the referral from {} to {to}", aside(from)),
        TieKind::MemberOf if own => format!("having a seat at {to}"),
        TieKind::Chairs if own => format!("being in the chair of {to}"),
        TieKind::Uses if own => format!("being able to use {to}"),
        TieKind::MemberOf => format!("the seat of {} at {to}", aside(from)),
        TieKind::Chairs => format!("the chairing of {} by {from}", aside(to)),
        TieKind::Uses => format!("the use of {} by {from}", aside(to)),
        TieKind::Assesses => format!("the work of {} on {to}", aside(from)),
        TieKind::RecordedIn => format!("what {} holds of {from}", aside(to)),
        TieKind::Feeds => format!("what goes from {} into {to}", aside(from)),
        kind => format!("the tie by which {} {} {to}", aside(from), kind.label()),
    }
}

/// Who hears of it only by way of what is `called` that.
pub fn in_words(map: &Partnership, called: &str, cut: &[ActorAt], sure: State) -> String {
    let known = if sure == State::Met { "" } else { ", as far as the map records" };
    let who = few(map, cut);
    match cut.len() {
        1 => {
            let depends = verb(map, cut, "depends", "depend");
            format!("To hear of it, {} {depends} on {called}{known}.", aside(&who))
        }
        many => format!("To hear of it, {} depend on {called}{known}: {who}.", counted(many, "other")),
    }
}

/// The teams and agencies which are cut off, and some of whose people know nevertheless.
pub fn known_in_part<'a>(
    cuts_off: &[String],
    in_part: impl IntoIterator<Item = &'a InPart>,
) -> Vec<&'a InPart> {
    let cut: HashSet<&String> = cuts_off.iter().collect();
    let otherwise = |one: &&InPart| cut.contains(&one.body) && one.people.iter().any(|id| !cut.contains(id));
    in_part.into_iter().filter(otherwise).collect()
}

/// That people of those bodies know nevertheless; empty if there are none.
pub fn all_the_same(map: &Partnership, known_in_part: &[&InPart]) -> String {
    let bodies: Vec<_> = known_in_part.iter().filter_map(|one| map.find(&one.body)).collect();
    match bodies.is_empty() {
        true => String::new(),
        false => format!(" People of {} know all the same.", few_aside(map, &bodies)),
    }
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

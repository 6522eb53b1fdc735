//! Referrals that lead in a circle, or through many hands before the first service (D19).

use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};

use petgraph::algo::kosaraju_scc;
use petgraph::graph::{DiGraph, NodeIndex};
use petgraph::visit::EdgeRef;

use super::chains::LongChains;
use crate::analysis::barriers::names::in_turn;
use crate::analysis::barriers::{Arm, BarrierRule, Group, Rests, Search, Terrain};
use crate::analysis::finding::Evidence;
use crate::map::{ActorAt, ActorKind, TieAt, TieKind};

/// People are passed round, or on and on, before anybody helps them.
pub const MERRY_GO_ROUND: BarrierRule = BarrierRule {
    id: "D19",
    name: "Referral merry-go-round",
    group: Group::Structural,
    rests: Rests::Structural,
    rule: "Detected when referrals lead from an agency through others back to it, as between two that refer to each other; or when one agency after another refers on, more of them than a number that can be set, and none of them is known to support anybody itself.",
    source: "Douglas 2008; McCormack 2008",
    strategies: &["A6.40"],
    arms: &[
        Arm {
            variant: "circle",
            helps: "Agree who is eligible where, and who keeps a person whom nobody else takes; a single front door may do it.",
        },
        Arm {
            variant: "chain",
            helps: "Offer a single front door that leads straight to the service, with criteria that all of them share.",
        },
    ],
    clear: "No referrals lead in a circle, and a service is reached after few of them.",
    nothing: "No referral between agencies is on the map.",
    look: merry_go_round,
};

/// Who refers to whom: agencies, and others that don't act for exactly one agency.
pub(super) type Ways = DiGraph<ActorAt, TieAt>;

fn merry_go_round(terrain: &Terrain, search: &mut Search) {
    let map = terrain.map();
    let ways = ways(terrain);
    let closed = map.all_complete(TieKind::Refers, map.all().filter(|one| refers(map.kind(*one))));
    if ways.edge_count() == 0 {
        // A complete list that is empty shows that nobody is passed on.
        if closed && map.of_kind(ActorKind::Agency).nth(1).is_some() {
            search.clear();
        }
        return;
    }
    let circles = circles(&ways);
    for circle in &circles {
        let (units, ties) = shortest_circle(&ways, circle);
        let wider = match circle.len() - units.len() {
            0 => String::new(),
            more => format!("; {more} more are tied into such circles with them"),
        };
        let says = format!(
            "Referrals lead from {}, and back to {}{wider}: people may be sent round without being helped.",
            in_turn(map, &units),
            map.name(units[0])
        );
        let evidence = Evidence::of(circle.iter().map(|unit| ways[*unit])).and_ties(map, ties);
        search.found("circle", evidence, says);
    }
    let long = LongChains::of(terrain, &ways);
    for (units, ties) in &long.known {
        let says = format!(
            "People may be passed from {} before anybody supports them: {} agencies in a row, of whom none is recorded as \
             giving a service itself.",
            in_turn(map, units),
            units.len()
        );
        let evidence = Evidence::of(units.iter().copied()).and_ties(map, ties.iter().copied());
        search.found("chain", evidence, says);
    }
    if !circles.is_empty() || !long.known.is_empty() {
        return;
    }
    if let Some((units, _)) = long.possible.first() {
        let says = format!(
            "Referrals lead from {}; whether any of them supports people itself isn’t recorded.",
            in_turn(map, units)
        );
        search.open(says);
    } else if closed {
        search.clear();
    } else {
        search.open("Whether there are referrals beyond those on the map isn’t recorded.");
    }
}

/// Whether actors of that kind pass people on, as against being passed on or going along with them.
fn refers(kind: ActorKind) -> bool {
    use ActorKind::{Agency, Forum, ManagementUnit, Practitioner, Team};
    matches!(kind, Agency | Team | Practitioner | ManagementUnit | Forum)
}

/// The agency that refers through an actor, if there is exactly one; otherwise the actor itself.
fn unit(terrain: &Terrain, actor: ActorAt) -> ActorAt {
    let behind = terrain.survey.belonging.behind(actor);
    behind.first().filter(|_| behind.len() == 1).copied().unwrap_or(actor)
}

fn ways(terrain: &Terrain) -> Ways {
    let map = terrain.map();
    let unit = |actor| unit(terrain, actor);
    let mut ways = Ways::new();
    let mut places: BTreeMap<ActorAt, NodeIndex> = BTreeMap::new();
    for (tie, from, to) in map.ties(TieKind::Refers) {
        if !refers(map.kind(from)) || !refers(map.kind(to)) || unit(from) == unit(to) {
            continue;
        }
        let [from, to] =
            [from, to].map(|one| *places.entry(unit(one)).or_insert_with(|| ways.add_node(unit(one))));
        ways.add_edge(from, to, tie);
        if map.tie(tie).is_mutual() {
            ways.add_edge(to, from, tie);
        }
    }
    ways
}

/// The parts of the network in which everyone is referred to everyone else, sooner or later.
/// O(ways), without recursion: the strongly connected components, by two walks (Kosaraju).
fn circles(ways: &Ways) -> Vec<Vec<NodeIndex>> {
    let mut circles: Vec<_> = kosaraju_scc(ways).into_iter().filter(|part| part.len() >= 2).collect();
    for circle in &mut circles {
        circle.sort_unstable_by_key(|unit| ways[*unit]);
    }
    circles.sort_unstable_by_key(|circle| ways[circle[0]]);
    circles
}

/// The shortest way round through the first unit of a circle. O(ways of the circle).
fn shortest_circle(ways: &Ways, circle: &[NodeIndex]) -> (Vec<ActorAt>, Vec<TieAt>) {
    let inside: HashSet<_> = circle.iter().copied().collect();
    let start = circle[0];
    let mut came: HashMap<NodeIndex, (NodeIndex, TieAt)> = HashMap::new();
    let mut queue = VecDeque::from([start]);
    while let Some(here) = queue.pop_front() {
        let mut next: Vec<_> = ways.edges(here).filter(|way| inside.contains(&way.target())).collect();
        next.sort_unstable_by_key(|way| (ways[way.target()], *way.weight()));
        for way in next {
            if way.target() == start {
                let (mut units, mut ties) = (vec![ways[here]], vec![*way.weight()]);
                let mut at = here;
                while let Some((before, tie)) = came.get(&at) {
                    units.push(ways[*before]);
                    ties.push(*tie);
                    at = *before;
                }
                units.reverse();
                return (units, ties);
            }
            came.entry(way.target()).or_insert_with(|| {
                queue.push_back(way.target());
                (here, *way.weight())
            });
        }
    }
    (circle.iter().map(|unit| ways[*unit]).collect(), Vec::new())
}

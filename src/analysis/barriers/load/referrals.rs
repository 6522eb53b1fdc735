//! Referrals that lead in a circle, or through many hands before the first service (D19).

use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};

use petgraph::Direction;
use petgraph::algo::kosaraju_scc;
use petgraph::graph::{DiGraph, NodeIndex};
use petgraph::unionfind::UnionFind;
use petgraph::visit::EdgeRef;

use crate::analysis::barriers::names::in_turn;
use crate::analysis::barriers::{Arm, BarrierRule, Group, Rests, Search, Terrain};
use crate::analysis::finding::Evidence;
use crate::map::{ActorAt, ActorKind, State, TieAt, TieKind};

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
type Ways = DiGraph<ActorAt, TieAt>;

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
    let long = long_chains(terrain, &ways);
    for (units, ties) in &long.known {
        let says = format!(
            "People may be passed from {} before anybody supports them: {} agencies in a row, of whom none is entered as \
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
        search.open("Whether there are referrals that aren’t entered isn’t recorded.");
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
            if !came.contains_key(&way.target()) {
                came.insert(way.target(), (here, *way.weight()));
                queue.push_back(way.target());
            }
        }
    }
    (circle.iter().map(|unit| ways[*unit]).collect(), Vec::new())
}

/// A row of units that refer on, with the ties by which they do.
type Chain = (Vec<ActorAt>, Vec<TieAt>);

/// Chains longer than the setting.
struct LongChains {
    /// Of units that are known to support nobody.
    known: Vec<Chain>,
    /// Of units of whom none is recorded as supporting anybody.
    possible: Vec<Chain>,
}

fn long_chains(terrain: &Terrain, ways: &Ways) -> LongChains {
    let map = terrain.map();
    let belonging = &terrain.survey.belonging;
    let mut serving = HashSet::new();
    for (_, from, to) in map.ties(TieKind::Supports) {
        if map.kind(to) == ActorKind::ServiceUser {
            serving.insert(from);
            serving.extend(belonging.behind(from));
        }
    }
    let acting = |unit: ActorAt| match map.kind(unit) {
        ActorKind::Agency => belonging.acting_for(unit).iter().copied().collect(),
        ActorKind::Team => belonging.staff(unit).iter().copied().chain([unit]).collect(),
        _ => vec![unit],
    };
    let idle = |unit: ActorAt| match serving.contains(&unit)
        || acting(unit).iter().any(|one| serving.contains(one))
    {
        true => State::NotMet,
        false if map.all_complete(TieKind::Supports, acting(unit)) => State::Met,
        false => State::NotRecorded,
    };
    let states: HashMap<_, _> = ways.node_weights().map(|unit| (*unit, idle(*unit))).collect();
    let limit = terrain.settings.get("referral_chain");
    let longer = |states_to_pass: &[State]| {
        let part = ways.filter_map(
            |_, unit| states_to_pass.contains(&states[unit]).then_some(*unit),
            |_, tie| Some(*tie),
        );
        let mut chains = longest_chains(&part);
        chains.retain(|(units, _)| units.len() as f64 > limit);
        chains
    };
    LongChains { known: longer(&[State::Met]), possible: longer(&[State::Met, State::NotRecorded]) }
}

/// The longest chain in each part of the network that hangs together; a circle counts as one
/// link of a chain, as it is found for itself. O(ways): circles are drawn together, and what is
/// left is walked from its ends.
fn longest_chains(ways: &Ways) -> Vec<Chain> {
    let circles = kosaraju_scc(ways);
    let mut circle_of = vec![0; ways.node_count()];
    for (place, circle) in circles.iter().enumerate() {
        for unit in circle {
            circle_of[unit.index()] = place;
        }
    }
    let first = |place: usize| circles[place].iter().map(|unit| ways[*unit]).min();
    let mut parts = UnionFind::new(circles.len());
    // Of every circle, how many links follow from it on, and by which tie to which circle.
    let mut length = vec![1usize; circles.len()];
    let mut onward: Vec<Option<(usize, TieAt)>> = vec![None; circles.len()];
    // Kosaraju's order has whatever is referred to before whoever refers.
    for (place, circle) in circles.iter().enumerate() {
        for way in circle.iter().flat_map(|unit| ways.edges_directed(*unit, Direction::Outgoing)) {
            let next = circle_of[way.target().index()];
            if next == place {
                continue;
            }
            parts.union(place, next);
            let better = |known: (usize, TieAt)| {
                (length[next], std::cmp::Reverse((first(next), *way.weight())))
                    > (length[known.0], std::cmp::Reverse((first(known.0), known.1)))
            };
            if onward[place].is_none_or(better) {
                onward[place] = Some((next, *way.weight()));
            }
        }
        length[place] = 1 + onward[place].map_or(0, |(next, _)| length[next]);
    }
    let mut longest: BTreeMap<usize, usize> = BTreeMap::new();
    for place in 0..circles.len() {
        let best = longest.entry(parts.find(place)).or_insert(place);
        if (length[place], std::cmp::Reverse(first(place))) > (length[*best], std::cmp::Reverse(first(*best)))
        {
            *best = place;
        }
    }
    let chain = |start: usize| {
        let (mut units, mut ties) = (Vec::new(), Vec::new());
        let mut place = start;
        units.extend(first(place));
        while let Some((next, tie)) = onward[place] {
            units.extend(first(next));
            ties.push(tie);
            place = next;
        }
        (units, ties)
    };
    let mut chains: Vec<Chain> = longest.into_values().map(chain).collect();
    chains.sort_unstable();
    chains
}

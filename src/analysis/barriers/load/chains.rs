//! Chains of referrals: how many agencies in a row pass people on without supporting anybody.

use std::collections::{BTreeMap, HashMap, HashSet};

use petgraph::Direction;
use petgraph::algo::kosaraju_scc;
use petgraph::unionfind::UnionFind;
use petgraph::visit::EdgeRef;

use super::referrals::Ways;
use crate::analysis::barriers::Terrain;
use crate::map::{ActorAt, ActorKind, State, TieAt, TieKind};

/// A row of units that refer on, with the ties by which they do.
pub(super) type Chain = (Vec<ActorAt>, Vec<TieAt>);

/// Chains longer than the setting.
pub(super) struct LongChains {
    /// Of units that are known to support nobody.
    pub known: Vec<Chain>,
    /// Of units of whom none is recorded as supporting anybody.
    pub possible: Vec<Chain>,
}

impl LongChains {
    /// The chains of `ways` that are longer than the setting.
    pub fn of(terrain: &Terrain, ways: &Ways) -> Self {
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
            for (units, ties) in &mut chains {
                ties.extend(onward(ways, units));
            }
            chains
        };
        Self { known: longer(&[State::Met]), possible: longer(&[State::Met, State::NotRecorded]) }
    }
}

/// The tie by which the last of a chain refers on, to whoever helps at last.
fn onward(ways: &Ways, units: &[ActorAt]) -> Option<TieAt> {
    let last = ways.node_indices().find(|unit| Some(&ways[*unit]) == units.last())?;
    let leading = ways.edges_directed(last, Direction::Outgoing);
    leading.filter(|way| !units.contains(&ways[way.target()])).map(|way| *way.weight()).min()
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

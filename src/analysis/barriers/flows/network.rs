//! The information network and what hangs on one point or one route of it.
//!
//! Undirected: who tells whom counts as a link between them, whichever way it runs. Its points are
//! agencies, teams and practitioners standing for them, and service users. A joint team is a way
//! between the agencies behind it; carers, advocates and forums are ways through.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Range;

use super::walk::Walk;
use crate::analysis::barriers::party::{is_unplaced, party};
use crate::analysis::survey::Survey;
use crate::map::{ActorAt, ActorKind, TieAt, TieKind};

/// The information network of a map, walked once in depth.
#[derive(Debug)]
pub(super) struct Network {
    points: Vec<ActorAt>,
    routes: Vec<Route>,
    beside: Vec<Vec<(usize, usize)>>,
    walk: Walk,
    /// Agencies and service users in the order of the walk.
    members: Vec<ActorAt>,
    /// How many members were met before each step of the walk.
    met_before: Vec<usize>,
    /// Teams and practitioners who tell or are told, and whose agency isn't recorded.
    pub unplaced: Vec<ActorAt>,
}

/// What joins two points: the ties between the same two actors, or none where an actor acts for an agency.
#[derive(Debug)]
struct Route {
    ends: (usize, usize),
    ties: Vec<TieAt>,
}

/// What would fall apart without one point or one route.
#[derive(Debug)]
pub(super) struct Split<'a> {
    /// The point, or nothing where it is a route.
    pub at: Option<ActorAt>,
    /// The ties of the point, or of the route.
    pub ties: Vec<TieAt>,
    /// The sides, each with at least one agency or service user.
    pub sides: Vec<Side<'a>>,
}

/// The agencies and service users on one side of a split.
#[derive(Debug)]
pub(super) struct Side<'a>(Vec<&'a [ActorAt]>);

impl Side<'_> {
    /// Who is on it.
    pub fn members(&self) -> impl Iterator<Item = ActorAt> + '_ {
        self.0.iter().flat_map(|piece| piece.iter().copied())
    }

    fn is_empty(&self) -> bool {
        self.0.iter().all(|piece| piece.is_empty())
    }
}

/// Whether an actor counts as one of those whom a split separates.
pub(super) fn is_member(kind: ActorKind) -> bool {
    matches!(kind, ActorKind::Agency | ActorKind::ServiceUser)
}

/// Whether it is known of every two points that tell one another nothing that they don't: the list of
/// who tells whom is complete in the map, or around all points but one.
pub(super) fn is_complete(survey: &Survey) -> bool {
    use ActorKind::*;
    let map = survey.map;
    let takes_part =
        |at: &ActorAt| matches!(map.kind(*at), Agency | Team | Practitioner | ManagementUnit | ServiceUser);
    let open = map.all().filter(takes_part).filter(|at| !map.is_complete(TieKind::Informs, *at));
    open.map(|at| party(survey, at)).collect::<BTreeSet<_>>().len() <= 1
}

impl Network {
    /// The network of a map. O(actors + ties), but for the agencies behind joint teams.
    pub fn of(survey: &Survey) -> Self {
        let map = survey.map;
        let mut told: BTreeMap<(ActorAt, ActorAt), Vec<TieAt>> = BTreeMap::new();
        for (tie, from, to) in map.ties(TieKind::Informs) {
            if party(survey, from) != party(survey, to) {
                told.entry((from.min(to), from.max(to))).or_default().push(tie);
            }
        }
        let tellers: BTreeSet<_> = told.keys().flat_map(|(one, other)| [*one, *other]).collect();
        let parties = tellers.iter().map(|actor| party(survey, *actor));
        let all = parties.chain(map.all().filter(|at| is_member(map.kind(*at))));
        let points: Vec<_> = all.collect::<BTreeSet<_>>().into_iter().collect();
        let place: HashMap<_, _> = points.iter().enumerate().map(|(place, at)| (*at, place)).collect();

        let at = |actor| place[&party(survey, actor)];
        let mut routes: Vec<_> =
            told.into_iter().map(|((one, other), ties)| Route { ends: (at(one), at(other)), ties }).collect();
        for (point, joint) in points.iter().enumerate() {
            let agencies = survey.belonging.behind(*joint).iter().filter(|agency| *agency != joint);
            routes.extend(agencies.map(|agency| Route { ends: (point, place[agency]), ties: Vec::new() }));
        }
        let mut beside = vec![Vec::new(); points.len()];
        for (route, Route { ends: (one, other), .. }) in routes.iter().enumerate() {
            beside[*one].push((*other, route));
            beside[*other].push((*one, route));
        }

        let walk = Walk::through(&beside);
        let mut members = Vec::new();
        let mut met_before = vec![0];
        for point in &walk.order {
            members.extend(Some(points[*point]).filter(|at| is_member(map.kind(*at))));
            met_before.push(members.len());
        }
        let unplaced = tellers.into_iter().filter(|actor| is_unplaced(survey, *actor)).collect();
        Self { points, routes, beside, walk, members, met_before, unplaced }
    }

    /// The agencies and service users without whom others would be apart: cut points of the network
    /// (Hopcroft and Tarjan 1973). O(points + routes).
    pub fn cut_points(&self) -> Vec<Split<'_>> {
        let children = self.walk.children();
        let mut splits = Vec::new();
        for (point, at) in self.points.iter().enumerate() {
            if !self.members_in(self.walk.step(point)).contains(at) {
                continue;
            }
            let entered = self.walk.entered[point];
            let (apart, joined): (Vec<usize>, Vec<usize>) =
                children[point].iter().copied().partition(|child| self.walk.low[*child] >= entered);
            let around = self.walk.around(point);
            let mut rest = vec![self.members_in(around.start..entered)];
            rest.extend(joined.into_iter().map(|child| self.members_in(self.walk.below(child))));
            rest.push(self.members_in(self.walk.left[point]..around.end));
            let below = apart.into_iter().map(|child| Side(vec![self.members_in(self.walk.below(child))]));
            let sides: Vec<_> =
                [Side(rest)].into_iter().chain(below).filter(|side| !side.is_empty()).collect();
            if sides.len() >= 2 {
                let ties = self.beside[point].iter().flat_map(|(_, route)| &self.routes[*route].ties);
                splits.push(Split { at: Some(*at), ties: ties.copied().collect(), sides });
            }
        }
        splits
    }

    /// The routes without which two sides would be apart: bridges of the network (Tarjan 1974).
    /// O(points + routes).
    pub fn bridges(&self) -> Vec<Split<'_>> {
        let mut splits = Vec::new();
        for point in 0..self.points.len() {
            let Some((above, route)) = self.walk.via[point] else { continue };
            let ties = &self.routes[route].ties;
            if ties.is_empty() || self.walk.low[point] <= self.walk.entered[above] {
                continue;
            }
            let (around, below) = (self.walk.around(point), self.walk.below(point));
            let rest = [around.start..below.start, below.end..around.end];
            let sides =
                [Side(rest.map(|steps| self.members_in(steps)).into()), Side(vec![self.members_in(below)])];
            if sides.iter().all(|side| !side.is_empty()) {
                splits.push(Split { at: None, ties: ties.clone(), sides: sides.into() });
            }
        }
        splits
    }

    fn members_in(&self, steps: Range<usize>) -> &[ActorAt] {
        &self.members[self.met_before[steps.start]..self.met_before[steps.end]]
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use serde_json::json;

    use super::Network;
    use crate::analysis::survey::Survey;
    use crate::map::{Partnership, read};

    /// In how many parts the agencies and service users stand, `without` one actor.
    fn parts(kinds: &[&str], pairs: &BTreeSet<(usize, usize)>, without: Option<usize>) -> usize {
        let mut part: Vec<_> = (0..kinds.len()).collect();
        for _ in 0..kinds.len() {
            for (one, other) in
                pairs.iter().filter(|(one, other)| ![Some(*one), Some(*other)].contains(&without))
            {
                let least = part[*one].min(part[*other]);
                (part[*one], part[*other]) = (least, least);
            }
        }
        let members = (0..kinds.len()).filter(|at| kinds[*at] != "carer" && Some(*at) != without);
        members.map(|at| part[at]).collect::<BTreeSet<_>>().len()
    }

    #[test]
    fn cut_points_and_bridges_are_those_whose_loss_leaves_more_parts() {
        let mut seed: u64 = 7;
        let mut draw = |below: u64| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (seed >> 33) % below
        };
        let (mut cuts_seen, mut bridges_seen) = (0, 0);
        for _ in 0..300 {
            let count = 4 + draw(6) as usize;
            let kinds: Vec<_> =
                (0..count).map(|_| ["agency", "agency", "service_user", "carer"][draw(4) as usize]).collect();
            let drawn = (0..draw(2 * count as u64))
                .map(|_| (draw(count as u64) as usize, draw(count as u64) as usize));
            let drawn: Vec<_> = drawn.collect();
            let pairs: BTreeSet<_> =
                drawn.iter().filter(|(a, b)| a != b).map(|(a, b)| (*a.min(b), *a.max(b))).collect();
            let id = |at: usize| format!("{}-{at}", kinds[at]);
            let actors = (0..count).map(|at| json!({"id": id(at), "kind": kinds[at], "name": id(at)}));
            let ties = pairs.iter().map(|(a, b)| json!({"kind": "informs", "from": id(*a), "to": id(*b)}));
            let document = json!({
                "format": "partnership-map", "version": 1, "title": "Drawn",
                "actors": actors.collect::<Vec<_>>(), "ties": ties.collect::<Vec<_>>(),
            });
            let map = Partnership::new(&read(document.to_string().as_bytes()).document.unwrap());
            let network = Network::of(&Survey::of(&map));

            let whole = parts(&kinds, &pairs, None);
            let cut = |at: &usize| kinds[*at] != "carer" && parts(&kinds, &pairs, Some(*at)) > whole;
            let expected: BTreeSet<_> = (0..count).filter(cut).map(id).collect();
            let found: BTreeSet<_> = network
                .cut_points()
                .iter()
                .filter_map(|split| split.at)
                .map(|at| map.id(at).to_owned())
                .collect();
            assert_eq!(found, expected, "{document}");

            let bridge = |pair: &&(usize, usize)| {
                let others = pairs.iter().filter(|one| one != pair).copied().collect();
                parts(&kinds, &others, None) > whole
            };
            let expected: BTreeSet<_> = pairs.iter().filter(bridge).map(|(a, b)| (id(*a), id(*b))).collect();
            let found: BTreeSet<_> = network
                .bridges()
                .iter()
                .map(|split| map.ends(split.ties[0]))
                .map(|(a, b)| (map.id(a).to_owned(), map.id(b).to_owned()))
                .collect();
            assert_eq!(found, expected, "{document}");
            cuts_seen += network.cut_points().len();
            bridges_seen += network.bridges().len();
        }
        assert!(cuts_seen > 100 && bridges_seen > 100, "the maps drawn are too plain");
    }
}

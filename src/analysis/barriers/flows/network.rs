//! The information network and what hangs on one point or one route of it.
//!
//! Undirected: who tells whom counts as a link between them, whichever way it runs. Its points are
//! agencies, teams and practitioners standing for them, and service users. A joint team is a way
//! between the agencies behind it; carers, advocates and forums are ways through.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Range;

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

/// A walk in depth through all points, with a stack of its own rather than recursion.
#[derive(Debug)]
struct Walk {
    /// The points in the order in which they were entered.
    order: Vec<usize>,
    /// By point: the step at which it was entered.
    entered: Vec<usize>,
    /// By point: the step after the last below it.
    left: Vec<usize>,
    /// By point: the earliest step that can be reached from below it without the route it was entered by.
    low: Vec<usize>,
    /// By point: the point above, and the route by which it was entered.
    via: Vec<Option<(usize, usize)>>,
    /// By point: the point from which its part of the network was walked.
    root: Vec<usize>,
}

impl Walk {
    fn through(beside: &[Vec<(usize, usize)>]) -> Self {
        const NEVER: usize = usize::MAX;
        let count = beside.len();
        let mut walk = Self {
            order: Vec::with_capacity(count),
            entered: vec![NEVER; count],
            left: vec![0; count],
            low: vec![NEVER; count],
            via: vec![None; count],
            root: vec![0; count],
        };
        for start in 0..count {
            if walk.entered[start] != NEVER {
                continue;
            }
            let mut stack = vec![(start, 0)];
            walk.enter(start, start, None);
            while let Some((point, next)) = stack.last_mut() {
                let point = *point;
                let Some(&(other, route)) = beside[point].get(*next) else {
                    walk.left[point] = walk.order.len();
                    stack.pop();
                    if let Some((above, _)) = stack.last() {
                        walk.low[*above] = walk.low[*above].min(walk.low[point]);
                    }
                    continue;
                };
                *next += 1;
                if walk.via[point].is_some_and(|(_, back)| back == route) {
                    continue;
                }
                if walk.entered[other] == NEVER {
                    walk.enter(other, start, Some((point, route)));
                    stack.push((other, 0));
                } else {
                    walk.low[point] = walk.low[point].min(walk.entered[other]);
                }
            }
        }
        walk
    }

    fn enter(&mut self, point: usize, root: usize, via: Option<(usize, usize)>) {
        self.entered[point] = self.order.len();
        self.low[point] = self.order.len();
        self.via[point] = via;
        self.root[point] = root;
        self.order.push(point);
    }

    /// By point: the points that were entered from it.
    fn children(&self) -> Vec<Vec<usize>> {
        let mut children = vec![Vec::new(); self.order.len()];
        for point in &self.order {
            if let Some((above, _)) = self.via[*point] {
                children[above].push(*point);
            }
        }
        children
    }

    /// The step at which a point was entered.
    fn step(&self, point: usize) -> Range<usize> {
        self.entered[point]..self.entered[point] + 1
    }

    /// The steps of a point and of all below it.
    fn below(&self, point: usize) -> Range<usize> {
        self.entered[point]..self.left[point]
    }

    /// The steps of all that a point is joined with, itself included.
    fn around(&self, point: usize) -> Range<usize> {
        self.below(self.root[point])
    }
}

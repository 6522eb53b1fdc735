//! D11: a forum that reviews a service is chaired from within the service.

use std::collections::{BTreeMap, HashMap};

use super::line::Line;
use crate::analysis::barriers::absence::DOERS;
use crate::analysis::barriers::{Arm, BarrierRule, Group, Rests, Search, Terrain};
use crate::analysis::finding::Evidence;
use crate::analysis::structure::heads;
use crate::map::{ActorAt, ActorKind, State, TieAt, TieKind};

/// The rule.
pub const RULE: BarrierRule = BarrierRule {
    id: "D11",
    name: "A review is chaired from within the service reviewed",
    group: Group::Structural,
    rests: Rests::Structural,
    rule: "Detected when whoever chairs a forum that reviews a service, or to which a service answers, manages that service, runs it, or is managed or employed inside it.",
    source: "Hardy 2015",
    strategies: &["A6.19"],
    arms: &[Arm {
        variant: "single",
        helps: "Ask somebody from outside the service to chair, so that the review is independent and is seen to be.",
    }],
    clear: "Every forum that reviews a service is chaired from outside that service.",
    nothing: "No forum that reviews a service, or to which a service answers, is on the map.",
    look,
};

fn look(terrain: &Terrain, search: &mut Search) {
    let map = terrain.map();
    let mut lines = Lines { terrain, above: HashMap::new(), below: HashMap::new() };
    for forum in map.of_kind(ActorKind::Forum) {
        let reviews = map.leading(TieKind::Reviews, forum);
        let answers = map.coming(TieKind::AccountableTo, forum);
        let is_service =
            |(_, one): &(TieAt, ActorAt)| matches!(map.kind(*one), ActorKind::Agency | ActorKind::Team);
        let mut services: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for (tie, service) in reviews.chain(answers).filter(is_service) {
            services.entry(service).or_default().push(tie);
        }
        let chairs: Vec<_> = map.coming(TieKind::Chairs, forum).collect();
        for (service, reviewing) in services {
            let (name, reviewed) = (map.name(forum), map.name(service));
            if chairs.is_empty() {
                match map.is_complete(TieKind::Chairs, forum) {
                    true => search.clear(),
                    false => {
                        search.open(format!("Who chairs {name}, which reviews {reviewed}, isn’t recorded."))
                    }
                }
                continue;
            }
            let judged: Vec<_> =
                chairs.iter().map(|(tie, chair)| (*tie, *chair, lines.is_inside(*chair, service))).collect();
            let state = judged.iter().fold(State::NotMet, |so_far, (.., (state, _))| so_far.or(*state));
            let inside = || judged.iter().filter(|(.., (state, _))| *state == State::Met);
            let found = || {
                let ways = inside().flat_map(|(tie, _, (_, way))| way.iter().copied().chain([*tie]));
                let evidence =
                    Evidence::of([forum, service]).and_ties(map, ways.chain(reviewing.iter().copied()));
                let answers = map.tie(reviewing[0]).kind == TieKind::AccountableTo;
                let says = format!(
                    "{name} is chaired by {}, from inside or above {reviewed}, {}: hard questions may be less easily asked.",
                    map.names(inside().map(|(_, chair, _)| *chair)),
                    if answers { "which answers to it" } else { "which it reviews" },
                );
                (evidence, says)
            };
            search.place(state, "single", found, || {
                format!("Whether the chair of {name} stands outside {reviewed} isn’t recorded.")
            });
        }
    }
}

/// Lines of management, each walked once.
struct Lines<'a> {
    terrain: &'a Terrain<'a>,
    above: HashMap<ActorAt, (Line, bool)>,
    below: HashMap<ActorAt, (Line, bool)>,
}

impl Lines<'_> {
    /// Whether a chair manages a service or is inside it, and the ties of management that say so.
    fn is_inside(&mut self, chair: ActorAt, service: ActorAt) -> (State, Vec<TieAt>) {
        let map = self.terrain.map();
        let belonging = &self.terrain.survey.belonging;
        let runs = belonging.behind(service).contains(&chair);
        let employed =
            belonging.behind(chair).contains(&service) || belonging.staff(service).contains(&chair);
        let part = map.leading(TieKind::PartOf, chair).any(|(_, whole)| whole == service);
        if chair == service || runs || employed || part {
            return (State::Met, Vec::new());
        }
        if !DOERS.contains(&map.kind(chair)) {
            return (State::NotMet, Vec::new());
        }
        for one in [chair, service] {
            self.above.entry(one).or_insert_with(|| {
                let line = Line::above(map, heads(map, one));
                let closed = line.is_closed(map);
                (line, closed)
            });
            self.below.entry(one).or_insert_with(|| {
                let line = Line::below(map, heads(map, one));
                let closed = line.is_closed(map);
                (line, closed)
            });
        }
        let manages = &self.above[&service];
        let managed = &self.above[&chair];
        if manages.0.holds(chair) {
            return (State::Met, manages.0.way(chair));
        }
        if managed.0.holds(service) {
            return (State::Met, managed.0.way(service));
        }
        // A way up from one is known not to be there if the way is wholly listed from either end.
        let stated = |from, to| map.is_stated_absent(TieKind::Manages, from, to);
        let apart = manages.1 || self.below[&chair].1 || stated(chair, service);
        let elsewhere = !belonging.behind(chair).is_empty();
        let outside = managed.1 || self.below[&service].1 || stated(service, chair) || elsewhere;
        (if apart && outside { State::NotMet } else { State::NotRecorded }, Vec::new())
    }
}

//! D11: a forum that reviews a service is chaired from within the service.

use std::collections::BTreeMap;

use super::line::{Heights, Line};
use crate::analysis::barriers::absence::DOERS;
use crate::analysis::barriers::{Arm, BarrierRule, Group, Rests, Search, Terrain};
use crate::analysis::belonging::Actors;
use crate::analysis::finding::Evidence;
use crate::analysis::structure::heads;
use crate::map::{ActorAt, ActorKind, State, TieAt, TieKind};

/// The rule.
pub const RULE: BarrierRule = BarrierRule {
    id: "D11",
    name: "A review is chaired from within the service reviewed",
    group: Group::Structural,
    rests: Rests::Structural,
    rule: "Detected when whoever chairs a forum that reviews a service, or to which a service answers, manages that service or is managed or employed inside it, or when a review of a team is chaired by the agency that the team is part of.",
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
    let heights = Heights::of(terrain.survey);
    let is_service = |one: &ActorAt| matches!(map.kind(*one), ActorKind::Agency | ActorKind::Team);
    for forum in map.of_kind(ActorKind::Forum) {
        let reviews = map.leading(TieKind::Reviews, forum).chain(map.coming(TieKind::AccountableTo, forum));
        let reviews: Vec<_> = reviews.filter(|(_, one)| is_service(one)).collect();
        if reviews.is_empty() {
            continue;
        }
        let services: Actors = reviews.iter().map(|(_, service)| *service).collect();
        let (name, reviewed) = (map.name(forum), map.names(services.iter().copied()));
        let chair = Chair::of(terrain, forum);
        if chair.people.is_empty() {
            match map.is_complete(TieKind::Chairs, forum) {
                true => search.clear(),
                false => {
                    search.open(format!("Who chairs {name}, to which {reviewed} answers, isn’t recorded."))
                }
            }
            continue;
        }
        // One place for each forum, however many services it reviews.
        let bound: Vec<_> = services.iter().filter_map(|one| Some((*one, chair.bond(*one)?))).collect();
        let state = match bound.is_empty() {
            false => State::Met,
            true if services.iter().all(|one| chair.is_apart_from(&heights, *one)) => State::NotMet,
            true => State::NotRecorded,
        };
        let found = || {
            let inside: Actors = bound.iter().map(|(service, _)| *service).collect();
            let chairing: Actors = bound.iter().map(|(_, (who, _))| *who).collect();
            let says = format!(
                "{name} is chaired by {}, from inside or above {}, which it is to hold to account: hard questions may \
                 be less easily asked.",
                map.names(chairing.iter().copied()),
                map.names(inside.iter().copied()),
            );
            let ways = bound.iter().flat_map(|(_, (_, way))| way.iter().copied());
            let seats = map.coming(TieKind::Chairs, forum).filter(|(_, who)| chairing.contains(who));
            let answering = reviews.iter().filter(|(_, one)| inside.contains(one));
            let ties = ways.chain(seats.map(|(tie, _)| tie)).chain(answering.map(|(tie, _)| *tie));
            (Evidence::of([forum]).and_ties(map, ties), says)
        };
        search.place(state, "single", found, || {
            format!("Whether the chair of {name} stands outside {reviewed} isn’t recorded.")
        });
    }
}

/// Whoever chairs a forum, with whom they manage and who manages them.
struct Chair<'a> {
    terrain: &'a Terrain<'a>,
    /// The services that the forum reviews, as against those that only answer to it.
    reviews: Actors,
    people: Actors,
    /// Who of them acts through a head, or through themselves.
    acting: BTreeMap<ActorAt, ActorAt>,
    /// Who of them belongs to a team or agency.
    places: BTreeMap<ActorAt, ActorAt>,
    above: Line,
    below: Line,
}

impl<'a> Chair<'a> {
    fn of(terrain: &'a Terrain<'a>, forum: ActorAt) -> Self {
        let map = terrain.map();
        let people: Actors = map.coming(TieKind::Chairs, forum).map(|(_, who)| who).collect();
        let place = |one: &ActorAt| {
            let whole = map.leading(TieKind::PartOf, *one).map(|(_, whole)| whole);
            let agencies = terrain.survey.belonging.behind(*one).iter().copied();
            let one = *one;
            whole.chain(agencies).chain([one]).map(move |place| (place, one)).collect::<Vec<_>>()
        };
        let acting: BTreeMap<_, _> =
            people.iter().flat_map(|one| heads(map, *one).into_iter().map(|head| (head, *one))).collect();
        Self {
            terrain,
            reviews: map.leading(TieKind::Reviews, forum).map(|(_, service)| service).collect(),
            places: people.iter().flat_map(place).collect(),
            above: Line::above(map, acting.keys().copied()),
            below: Line::below(map, acting.keys().copied()),
            acting,
            people,
        }
    }

    /// Who of those in the chair is inside a service, runs it or manages it, and by which ties of management.
    fn bond(&self, service: ActorAt) -> Option<(ActorAt, Vec<TieAt>)> {
        let belonging = &self.terrain.survey.belonging;
        // That a service answers to a forum of its own agency is common; that the agency reviews itself isn’t.
        let running = belonging.behind(service).intersection(&self.people).next();
        let running = running.filter(|_| self.reviews.contains(&service));
        let working = || belonging.staff(service).intersection(&self.people).next();
        let belongs = self.places.get(&service).or(running).or_else(working);
        let belongs = belongs.map(|who| (*who, Vec::new()));
        let over = || heads(self.terrain.map(), service).into_iter().find_map(|one| self.below.way(one));
        let under = || self.above.way(service);
        belongs.or_else(|| over().or_else(under).map(|(who, way)| (self.acting[&who], way)))
    }

    /// Whether it is known that nobody in the chair manages a service or is managed inside it.
    fn is_apart_from(&self, heights: &Heights, service: ActorAt) -> bool {
        let map = self.terrain.map();
        let belonging = &self.terrain.survey.belonging;
        let mut doers = self.people.iter().copied().filter(|one| DOERS.contains(&map.kind(*one)));
        let listed =
            self.below.is_closed(map) || heads(map, service).iter().all(|one| heights.is_closed(*one));
        doers.all(|one| {
            let above = listed || map.is_stated_absent(TieKind::Manages, one, service);
            let inside = heights.is_closed(one) || !belonging.behind(one).is_empty();
            above && inside
        })
    }
}

//! Assessments brought together, and information that goes both ways.

use std::collections::BTreeMap;

use super::mechanism::{coordinators, formal_forums};
use crate::analysis::belonging::Actors;
use crate::analysis::finding::{Evidence, Finding};
use crate::analysis::indicator::Ground;
use crate::analysis::report::ScopeKind;
use crate::map::{ActorAt, ActorKind, TieAt, TieKind};

pub(super) fn assessments_together(ground: &Ground) -> Finding {
    let map = ground.survey.map;
    let agencies = &ground.scope.agencies;
    let mut by_person: BTreeMap<ActorAt, Vec<(ActorAt, Actors)>> = Default::default();
    for (assessment, by) in &ground.survey.assessments {
        let by: Actors = by.intersection(agencies).copied().collect();
        if !by.is_empty() {
            for (_, person) in map.leading(TieKind::Concerns, *assessment) {
                by_person.entry(person).or_default().push((*assessment, by.clone()));
            }
        }
    }
    if let (ScopeKind::Package, Some(of)) = (ground.scope.kind, ground.scope.of) {
        by_person.retain(|person, _| *person == of);
    }
    let mut kept_apart = None;
    for (person, assessments) in &by_person {
        let feeding = |assessment: ActorAt| {
            map.leading(TieKind::Feeds, assessment).map(move |(tie, end)| (assessment, tie, end))
        };
        let feeds: Vec<_> = assessments.iter().flat_map(|(assessment, _)| feeding(*assessment)).collect();
        for (_, _, end) in &feeds {
            let into: Vec<_> = feeds.iter().filter(|(_, _, other)| other == end).collect();
            let by = |one: ActorAt| {
                assessments.iter().find(|(assessment, _)| *assessment == one).map(|(_, by)| by)
            };
            let brought: Actors = into.iter().map(|(assessment, ..)| *assessment).collect();
            let makers: Actors = brought.iter().filter_map(|one| by(*one)).flatten().copied().collect();
            if brought.len() >= 2 && makers.len() >= 2 {
                let makes =
                    brought.iter().flat_map(|one| map.coming(TieKind::Assesses, *one)).map(|(tie, _)| tie);
                let evidence = Evidence::of([*person])
                    .and_ties(map, into.iter().map(|(_, tie, _)| *tie))
                    .and_ties(map, makes.collect::<Vec<_>>());
                let says = format!("{} are brought together at {}.", ground.names(brought), map.name(*end));
                return Finding::met(evidence, says);
            }
        }
        let makers: Actors = assessments.iter().flat_map(|(_, by)| by).copied().collect();
        if assessments.len() >= 2 && makers.len() >= 2 {
            kept_apart = Some(assessments.iter().map(|(assessment, _)| *assessment).collect::<Actors>());
        }
    }
    if let Some(apart) = kept_apart {
        // Every meeting and plan on the map is known to get all but one of them at most.
        let places: Vec<_> = map.of_kind(ActorKind::Forum).chain(map.of_kind(ActorKind::Plan)).collect();
        let reaching = |place: &ActorAt| {
            apart.iter().filter(|one| !map.is_denied(TieKind::Feeds, **one, *place)).count()
        };
        let stated = map.may_deny(TieKind::Feeds)
            && !places.is_empty()
            && places.iter().all(|place| reaching(place) <= 1);
        let closed = stated || map.all_complete(TieKind::Feeds, apart.iter().copied());
        return Finding::missing(
            closed,
            format!("{} are made apart and aren’t brought together.", ground.names(apart.iter().copied())),
            format!("Whether {} are brought together isn’t recorded.", ground.names(apart.iter().copied())),
        )
        .showing(Evidence::of(apart));
    }
    let made: Actors = by_person.values().flatten().map(|(assessment, _)| *assessment).collect();
    Finding::missing(
        !made.is_empty()
            && map.all_complete(
                TieKind::Assesses,
                agencies.iter().copied().chain(ground.scope.doers.iter().copied()),
            ),
        "There are no separate assessments to bring together.",
        "Whether agencies assess separately isn’t recorded.",
    )
    .showing(Evidence::of(made))
}

pub(super) fn both_ways(ground: &Ground) -> Finding {
    let map = ground.survey.map;
    let belonging = &ground.survey.belonging;
    let hubs: Vec<_> = formal_forums(ground)
        .map(|forum| forum.centre)
        .chain(coordinators(ground).into_iter().map(|(one, _)| one))
        .collect();
    for hub in &hubs {
        // A coordinator's own employer is told by being the employer; others must be.
        let agencies = |ties: Vec<(TieAt, ActorAt)>| -> (Actors, Vec<TieAt>) {
            let ties: Vec<_> = ties
                .into_iter()
                .filter(|(_, end)| belonging.acts_for(*end, &ground.scope.agencies))
                .collect();
            let behind = ties.iter().flat_map(|(_, end)| belonging.behind(*end)).copied().collect();
            (behind, ties.into_iter().map(|(tie, _)| tie).collect())
        };
        let (telling, mut ties) = agencies(map.coming(TieKind::Informs, *hub).collect());
        let (hearing, back) = agencies(map.leading(TieKind::Informs, *hub).collect());
        if telling.intersection(&hearing).nth(1).is_some() {
            ties.extend(back);
            let says = format!("Information goes to {} and comes back.", map.name(*hub));
            return Finding::met(Evidence::of([*hub]).and_ties(map, ties), says);
        }
    }
    // Whether an agency may tell the hub and hear from it, in ways that aren't recorded.
    let may = |hub: ActorAt, agency: ActorAt| {
        let acting = || belonging.acting_for(agency).iter();
        acting().any(|one| !map.is_denied(TieKind::Informs, *one, hub))
            && acting().any(|one| !map.is_denied(TieKind::Informs, hub, *one))
    };
    let denied = |hub: &ActorAt| {
        map.is_complete(TieKind::Informs, *hub)
            || ground.scope.agencies.iter().filter(|agency| may(*hub, **agency)).nth(1).is_none()
    };
    Finding::missing(
        !hubs.is_empty() && hubs.iter().all(denied),
        "Information doesn’t go both ways between members and the forum.",
        "Whether information goes both ways between members and a forum isn’t recorded.",
    )
}

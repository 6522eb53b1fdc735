//! One assessment and one fund for those served, and accounting to them.

use crate::analysis::belonging::Actors;
use crate::analysis::finding::{Evidence, Finding};
use crate::analysis::indicator::Ground;
use crate::analysis::report::ScopeKind;
use crate::analysis::survey::speaks_for_users;
use crate::map::{ActorAt, ActorKind, FundForm, TieAt, TieKind};

pub(super) fn one_assessment(ground: &Ground) -> Finding {
    let map = ground.survey.map;
    let mut made: Vec<(ActorAt, ActorAt, Vec<TieAt>)> = Vec::new();
    let mut twice = Evidence::none();
    let mut people = Actors::new();
    for assessment in map.of_kind(ActorKind::Assessment) {
        let makers =
            map.coming(TieKind::Assesses, assessment).filter(|(_, maker)| ground.scope.doers.contains(maker));
        let ties: Vec<_> = makers.map(|(tie, _)| tie).collect();
        if ties.is_empty() {
            continue;
        }
        for (_, person) in map.leading(TieKind::Concerns, assessment) {
            if made.iter().any(|(one, about, _)| *about == person && *one != assessment) {
                people.insert(person);
            }
            made.push((assessment, person, ties.clone()));
        }
    }
    for (assessment, person, ties) in &made {
        if people.contains(person) {
            twice = twice.with([*assessment, *person]).and_ties(map, ties.iter().copied());
        }
    }
    if !people.is_empty() {
        return Finding::not_met(twice, format!("Assessed more than once here: {}.", ground.names(people)));
    }
    if made.is_empty() {
        return Finding::not_recorded("No assessment by those who work here is on the map.");
    }
    let evidence = made.iter().fold(Evidence::none(), |evidence, (assessment, person, ties)| {
        evidence.with([*assessment, *person]).and_ties(map, ties.iter().copied())
    });
    let about = made.iter().map(|(_, person, _)| *person);
    Finding::met(evidence, format!("Assessed once here: {}.", ground.names(about)))
}

pub(super) fn one_fund(ground: &Ground) -> Finding {
    let map = ground.survey.map;
    let team = ground.scope.of.filter(|_| ground.scope.kind == ScopeKind::Team);
    let reached: Vec<ActorAt> = match team {
        Some(team) => vec![team],
        None => ground.scope.members.iter().copied().collect(),
    };
    let mut other = Evidence::none();
    for target in &reached {
        let paying = map.coming(TieKind::Funds, *target).chain(map.leading(TieKind::Holds, *target));
        for (tie, fund) in paying.filter(|(_, from)| map.fund(*from).is_some()) {
            let fits = match map.fund(fund).and_then(|record| record.form) {
                Some(FundForm::Pooled) => true,
                Some(FundForm::Single) => team.is_some(),
                _ => false,
            };
            let evidence = Evidence::of([fund]).and_ties(map, [tie]);
            if fits {
                return Finding::met(evidence, format!("{} pays for this.", map.name(fund)));
            }
            other = other.merge(evidence);
        }
    }
    Finding::missing(
        map.all_complete(TieKind::Funds, reached.iter().copied()) && !other.actors.is_empty(),
        "The money stays in separate funds.",
        "Whether the money is pooled isn’t recorded.",
    )
    .showing(other)
}

pub(super) fn open_accountability(ground: &Ground) -> Finding {
    let map = ground.survey.map;
    let answering: Vec<ActorAt> = match ground.scope.kind {
        ScopeKind::Map | ScopeKind::Team => ground.scope.doers.iter().copied().collect(),
        _ => ground.scope.doers.iter().copied().chain(ground.scope.of).collect(),
    };
    for one in &answering {
        for (tie, to) in map.leading(TieKind::AccountableTo, *one) {
            let users = match map.kind(to) {
                ActorKind::ServiceUser => vec![to],
                ActorKind::Forum => ground
                    .survey
                    .sitting_on(to)
                    .into_iter()
                    .filter(|one| speaks_for_users(map, *one))
                    .collect(),
                _ => Vec::new(),
            };
            if !users.is_empty() {
                let evidence = Evidence::of(users.iter().copied()).and_ties(map, [tie]);
                return Finding::met(evidence, format!("{} answers to {}.", map.name(*one), map.name(to)));
            }
        }
    }
    Finding::missing(
        map.all_complete(TieKind::AccountableTo, answering),
        "Nobody here answers to service users or to a forum on which they sit.",
        "Whether this answers to service users isn’t recorded.",
    )
}

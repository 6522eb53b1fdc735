//! Training: whether one programme covers everyone, or joint events match them (R22).

use super::Reading;
use crate::analysis::belonging::Actors;
use crate::analysis::finding::Evidence;
use crate::analysis::report::{Degree, ScopeKind};
use crate::analysis::scope::Scope;
use crate::analysis::survey::Survey;
use crate::map::{ActorAt, ActorKind, State, TieAt, TieKind};

/// How far the training of `scope` is one.
pub(super) fn read(survey: &Survey, scope: &Scope) -> Reading {
    let map = survey.map;
    let learners = learners(survey, scope);
    let several = scope.agencies.len() >= 2;
    // A team may have one programme for all though one agency employs them all.
    let asked = several || scope.kind == ScopeKind::Team;
    for programme in map.of_kind(ActorKind::TrainingProgramme) {
        let trained: Vec<_> = map.leading(TieKind::Trains, programme).collect();
        let reaches = |learner: &ActorAt| {
            let teams = map.leading(TieKind::PartOf, *learner).map(|(_, team)| team);
            let ways: Actors =
                teams.chain([*learner]).chain(survey.belonging.behind(*learner).iter().copied()).collect();
            trained.iter().any(|(_, end)| ways.contains(end) || Some(*end) == scope.of)
        };
        if asked && !learners.is_empty() && learners.iter().all(reaches) {
            let ties: Vec<_> = trained.iter().map(|(tie, _)| *tie).collect();
            let says = format!("{} trains everyone here.", map.name(programme));
            return Reading::new(Degree::Amalgamated, Evidence::of([programme]).and_ties(map, ties), says);
        }
    }
    if !several {
        return Reading::silent("There is only one agency here, so there is no joint training to look for.");
    }
    let whom = scope.of.filter(|_| scope.kind == ScopeKind::Team);
    let trains_closed = map.all_complete(TieKind::Trains, whom.into_iter().chain(learners));
    let events = joint_events(survey, &scope.agencies);
    if !events.is_empty() {
        let evidence = Evidence::none().and_ties(map, events);
        return match trains_closed {
            true => Reading::new(
                Degree::Synchronised,
                evidence,
                "They have joint training, and no programme that covers everyone.",
            ),
            false => Reading::new(
                Degree::NotRecorded,
                evidence,
                "They have joint training; whether one programme covers everyone isn’t recorded.",
            ),
        };
    }
    // What the agencies do says nothing yet of a team's own scheme.
    if no_joint_training(survey, &scope.agencies) == State::Met && (whom.is_none() || trains_closed) {
        let says = format!("{} train apart.", map.names(scope.agencies.iter().copied()));
        return Reading::new(Degree::Discrete, Evidence::of(scope.agencies.iter().copied()), says);
    }
    Reading::silent("Whether they train together isn’t recorded.")
}

/// Whom a programme must reach: the staff of a team, or the agencies.
fn learners(survey: &Survey, scope: &Scope) -> Actors {
    match (scope.kind, scope.of) {
        (ScopeKind::Team, Some(team)) if !survey.belonging.staff(team).is_empty() => {
            survey.belonging.staff(team).clone()
        }
        _ => scope.agencies.clone(),
    }
}

/// Joint events, and programmes that reach two or more of `agencies`.
pub(in crate::analysis) fn joint_events(survey: &Survey, agencies: &Actors) -> Vec<TieAt> {
    let map = survey.map;
    let mut ties: Vec<_> = survey.across(TieKind::TrainsWith, agencies).collect();
    for programme in map.of_kind(ActorKind::TrainingProgramme) {
        let trained = map.leading(TieKind::Trains, programme);
        let reaching: Vec<_> = trained.filter(|(_, end)| survey.belonging.acts_for(*end, agencies)).collect();
        let reached: Actors =
            reaching.iter().flat_map(|(_, end)| survey.belonging.behind(*end)).copied().collect();
        if reached.intersection(agencies).nth(1).is_some() {
            ties.extend(reaching.iter().map(|(tie, _)| *tie));
        }
    }
    ties
}

/// Whether `agencies` are known to have no joint training: stated of each two, or by a complete list.
fn no_joint_training(survey: &Survey, agencies: &Actors) -> State {
    let denied = |one: ActorAt, other: ActorAt| survey.map.is_denied(TieKind::TrainsWith, one, other);
    State::seen(agencies.pairs().all(|(one, other)| denied(one, other)))
}

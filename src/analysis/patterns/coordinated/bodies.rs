//! Whether agencies stay bodies of their own, who pays, and how they train.

use crate::analysis::belonging::Actors;
use crate::analysis::finding::{Evidence, Finding};
use crate::analysis::indicator::Ground;
use crate::analysis::report::Degree;
use crate::analysis::structure::joint_events;
use crate::map::TieKind;

/// Two agencies are separate bodies unless management is one (R10, R21).
pub(super) fn separate_agencies(ground: &Ground) -> Finding {
    let map = ground.survey.map;
    let entities: Actors = ground
        .scope
        .agencies
        .iter()
        .copied()
        .filter(|agency| map.agency(*agency).is_some_and(|record| record.legal_entity != Some(false)))
        .collect();
    let evidence = Evidence::of(entities.iter().copied());
    if entities.len() < 2 {
        return Finding::not_met(evidence, "Fewer than two separate agencies take part here.");
    }
    let management = &ground.vector.management;
    if management.degree == Degree::Amalgamated {
        return Finding::not_met(management.evidence.clone(), management.says.clone());
    }
    Finding::met(evidence, format!("{} stay separate bodies.", ground.names(entities)))
}

pub(super) fn joint_training(ground: &Ground) -> Finding {
    let events = joint_events(ground.survey, &ground.scope.agencies);
    if !events.is_empty() {
        return Finding::met(
            Evidence::none().and_ties(ground.survey.map, events),
            "They have joint training.",
        );
    }
    let training = &ground.vector.training;
    match training.degree {
        Degree::Discrete => Finding::not_met(training.evidence.clone(), training.says.clone()),
        _ => Finding::not_recorded("Whether they train together isn’t recorded."),
    }
}

pub(super) fn funding(ground: &Ground) -> Finding {
    let map = ground.survey.map;
    let mut payers = Actors::new();
    let mut ties = Vec::new();
    let targets = ground.scope.members.iter().copied().chain(ground.scope.of);
    for target in targets {
        for (tie, from) in map.coming(TieKind::Funds, target) {
            let holders: Actors = map.coming(TieKind::Holds, from).map(|(_, holder)| holder).collect();
            payers.extend(if holders.is_empty() { [from].into() } else { holders });
            ties.push(tie);
        }
    }
    let evidence = Evidence::none().and_ties(map, ties);
    match payers.len() {
        0 => Finding::not_recorded("Who pays isn’t recorded."),
        1 => Finding::met(evidence, format!("One source pays: {}.", ground.names(payers))),
        _ => Finding::met(evidence, format!("Several pay: {}.", ground.names(payers))),
    }
}

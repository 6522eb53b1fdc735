//! What is assessed or written down twice.

use std::collections::HashMap;

use petgraph::unionfind::UnionFind;

use super::access::{someone_sees_all, systems_of, viewers};
use super::matter::{Matter, Matters};
use crate::analysis::barriers::names::named;
use crate::analysis::barriers::party::acting;
use crate::analysis::barriers::{Arm, BarrierRule, Group, Rests, Search, Terrain};
use crate::analysis::belonging::Actors;
use crate::analysis::finding::Evidence;
use crate::analysis::survey::Survey;
use crate::map::{ActorAt, ActorKind, Partnership, State, TieKind};

/// How many actors or ties of one sort a finding shows.
const SHOWN: usize = 12;

/// D1.
pub(super) const DUPLICATION: BarrierRule = BarrierRule {
    id: "D1",
    name: "The same is recorded twice",
    group: Group::Resource,
    rests: Rests::Structural,
    rule: "Detected when what is assessed of one person for one purpose lies in two or more information systems and it is known that nobody can see them all; or when different agencies assess one person for one purpose on the same form and it is known that they share no record. Two systems alone are no duplication.",
    source: "Welsh Assembly Government 2003",
    strategies: &["A6.27", "A6.43", "A6.37"],
    arms: &[
        Arm {
            variant: "systems",
            helps: "Give those who assess access to each other’s system, or keep one shared record.",
        },
        Arm {
            variant: "forms",
            helps: "Agree one assessment on one form, kept in a record that both agencies share.",
        },
    ],
    clear: "No assessment is kept in systems that nobody can see together, and none is made twice on one form.",
    nothing: "No assessment is on the map.",
    look: duplication,
};

fn duplication(terrain: &Terrain, search: &mut Search) {
    let survey = terrain.survey;
    let mut seen = HashMap::new();
    let matters = Matters::of(survey.map);
    for assessment in &matters.unsettled {
        let name = survey.map.name(*assessment);
        search.open(format!("Whom {name} concerns, and what it is for, isn’t wholly recorded."));
    }
    for matter in &matters.all {
        let systems = systems(survey.map, &matter.assessments);
        let nobody = |systems: &Actors| match someone_sees_all(survey, systems) {
            State::Met => State::NotMet,
            State::NotMet => State::Met,
            State::NotRecorded => State::NotRecorded,
        };
        let unseen = match systems.len() {
            0 | 1 => State::NotRecorded,
            _ => *seen.entry(systems.clone()).or_insert_with(|| nobody(&systems)),
        };
        in_two_systems(survey.map, matter, &systems, unseen, search);
        if matter.person.is_some() && matter.assessments.len() >= 2 {
            on_one_form(survey, matter, search);
        }
    }
}

/// The systems in which assessments are recorded.
fn systems(map: &Partnership, assessments: &[ActorAt]) -> Actors {
    let recorded = assessments.iter().flat_map(|one| map.leading(TieKind::RecordedIn, *one));
    recorded.map(|(_, system)| system).collect()
}

/// The assessments of a matter with the person, who made them and where they are recorded.
fn evidence(map: &Partnership, matter: &Matter, assessments: &[ActorAt]) -> Evidence {
    let shown = assessments.iter().take(SHOWN).copied();
    let made = shown.clone().flat_map(|one| map.coming(TieKind::Assesses, one).take(SHOWN));
    let kept = shown.clone().flat_map(|one| map.leading(TieKind::RecordedIn, one).take(SHOWN));
    let ties = made.chain(kept).map(|(tie, _)| tie);
    Evidence::of(matter.person).with(shown).and_ties(map, ties)
}

/// What is needed for one purpose lies in several systems, and nobody sees them all.
fn in_two_systems(map: &Partnership, matter: &Matter, systems: &Actors, unseen: State, search: &mut Search) {
    let all_entered = map.all_complete(TieKind::RecordedIn, matter.assessments.iter().copied());
    let several = State::looked_for(systems.len() >= 2, all_entered);
    let what = || matter.in_words(map);
    search.place(
        several.and(unseen),
        "systems",
        || {
            let users = systems.iter().flat_map(|system| viewers(map, *system).take(SHOWN));
            let evidence = evidence(map, matter, &matter.assessments)
                .with(systems.iter().copied())
                .and_ties(map, users.map(|(tie, _)| tie));
            let says = format!(
                "{} is kept in {}, and nobody can see {}: the same may be asked and written down again.",
                what(),
                named(map, systems.iter().copied()),
                if systems.len() == 2 { "both" } else { "all of them" }
            );
            (evidence, says)
        },
        || match systems.len() {
            0 | 1 => format!("{}: whether it is kept in more than one system isn’t recorded.", what()),
            _ => format!("{}: whether anybody can see all the systems it is kept in isn’t recorded.", what()),
        },
    );
}

/// Different agencies assess one person for one purpose on the same form, with no shared record.
fn on_one_form(survey: &Survey, matter: &Matter, search: &mut Search) {
    let map = survey.map;
    let forms = matter.by_form(map);
    let mut same = 0;
    for (form, assessments) in &forms {
        if form.is_none() {
            let names = named(map, assessments.iter().copied());
            search.open(format!("Which form is used for {names} isn’t recorded."));
            continue;
        }
        if assessments.len() < 2 {
            continue;
        }
        same += 1;
        let (state, agencies) = doubled(survey, assessments);
        let what = || matter.in_words(map);
        search.place(
            state,
            "forms",
            || {
                let form = assessments.iter().find_map(|one| map.assessment(*one)?.form_family.as_deref());
                let form = form.unwrap_or_default();
                let says = format!(
                    "{} is made by {}, on the same form (“{form}”) and with no record in common: the same may \
                     be asked and written down twice.",
                    what(),
                    named(map, agencies.iter().copied())
                );
                (evidence(map, matter, assessments).with(agencies.iter().copied()), says)
            },
            || format!("{}: whether different agencies make it, and in one record, isn’t wholly recorded.", what()),
        );
    }
    if same == 0 && !forms.contains_key(&None) {
        search.clear();
    }
}

/// Whether two of the assessments are made by different agencies and share no record, with the agencies.
fn doubled(survey: &Survey, assessments: &[ActorAt]) -> (State, Actors) {
    let map = survey.map;
    let records = by_shared_record(map, assessments);
    let by: Vec<Actors> = assessments
        .iter()
        .map(|one| {
            map.coming(TieKind::Assesses, *one)
                .flat_map(|(_, by)| survey.belonging.behind(by))
                .copied()
                .collect()
        })
        .collect();
    let different = |one: usize, other: usize| {
        records[one] != records[other]
            && !by[one].is_empty()
            && !by[other].is_empty()
            && by[one].is_disjoint(&by[other])
    };
    let pairs = (0..by.len()).flat_map(|one| (one + 1..by.len()).map(move |other| (one, other)));
    if records.iter().all(|record| *record == records[0]) {
        return (State::NotMet, Actors::new());
    }
    let Some((one, other)) = pairs.into_iter().find(|(one, other)| different(*one, *other)) else {
        let all_named = by.iter().all(|agencies| !agencies.is_empty());
        let closed = all_named || map.all_complete(TieKind::Assesses, assessments.iter().copied());
        return (if closed { State::NotMet } else { State::NotRecorded }, Actors::new());
    };
    let apart = all_recorded(map, assessments) || nothing_in_common(survey, &by[one], &by[other]);
    (State::seen(apart), by[one].union(&by[other]).copied().collect())
}

/// By assessment, which of them it shares a record with: those of one number do.
fn by_shared_record(map: &Partnership, assessments: &[ActorAt]) -> Vec<usize> {
    let mut shared = UnionFind::new(assessments.len());
    let mut first: HashMap<ActorAt, usize> = HashMap::new();
    for (place, assessment) in assessments.iter().enumerate() {
        for (_, system) in map.leading(TieKind::RecordedIn, *assessment) {
            shared.union(place, *first.entry(system).or_insert(place));
        }
    }
    shared.into_labeling()
}

/// Whether it is wholly known where the assessments are recorded.
fn all_recorded(map: &Partnership, assessments: &[ActorAt]) -> bool {
    let mut systems = map.of_kind(ActorKind::InformationSystem).peekable();
    map.all_complete(TieKind::RecordedIn, assessments.iter().copied())
        || (systems.peek().is_some()
            && systems.all(|system| {
                let known =
                    |one: &ActorAt| map.holds(TieKind::RecordedIn, *one, system) != State::NotRecorded;
                assessments.iter().all(known)
            }))
}

/// Whether it is known that two sets of agencies use no system in common, so that they can't share a record.
fn nothing_in_common(survey: &Survey, one: &Actors, other: &Actors) -> bool {
    let used = |by: &Actors| -> Actors { by.iter().flat_map(|agency| systems_of(survey, *agency)).collect() };
    let all = one.union(other).flat_map(|agency| acting(survey, *agency));
    survey.map.all_complete(TieKind::Uses, all) && used(one).is_disjoint(&used(other))
}

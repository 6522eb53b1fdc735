//! The sentences of each part of the account: what is alike stands together, and is said once.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::account::StepLine;
use super::findings::{InPart, Nearby};
use super::in_part::{PASSED_ON, in_words};
use super::journey::{Journey, Knower, Step};
use super::kinds::can_hear;
use super::wait::{InTime, days};
use super::words::few;
use crate::map::{ActorAt, Partnership, State, capital};

/// What it is about.
pub fn matter(journey: &Journey, map: &Partnership) -> Option<String> {
    let question = &journey.question;
    let about = question.about.as_ref().and_then(|id| map.find(id)).map(|at| map.name(at));
    match (question.what.as_deref().map(str::trim).filter(|what| !what.is_empty()), about) {
        (Some(what), Some(about)) => Some(format!("The matter: “{what}”, about {about}.")),
        (Some(what), None) => Some(format!("The matter: “{what}”.")),
        (None, Some(about)) => Some(format!("The matter is about {about}.")),
        (None, None) => None,
    }
}

/// The steps; a note that several share in kind is told where it first comes up.
pub fn steps(journey: &Journey) -> Vec<StepLine> {
    let mut told = BTreeSet::new();
    let line = |step: &Step| {
        let notes = step.notes.iter().filter(|note| told.insert(note.kind));
        StepLine {
            number: step.number,
            says: step.says.clone(),
            notes: notes.map(|note| note.says.clone()).collect(),
        }
    };
    journey.steps.iter().map(line).collect()
}

/// Those who come to know, but for those who know at the start; forums and records are left to the steps.
fn told_people<'a>(journey: &'a Journey, map: &Partnership) -> Vec<(&'a Knower, ActorAt)> {
    let later = journey.knows.iter().filter(|one| !one.at_start);
    let found = later.filter_map(|one| Some((one, map.find(&one.actor)?)));
    found.filter(|(_, at)| can_hear(map.kind(*at))).collect()
}

/// Those who come to know at the same time on one line.
pub fn knowing(journey: &Journey, map: &Partnership) -> Vec<String> {
    let alike = |(one, _): &(&Knower, ActorAt), (other, _): &(&Knower, ActorAt)| {
        (one.arrives, one.certain) == (other.arrives, other.certain)
    };
    let mut people = told_people(journey, map);
    people.sort_by_key(|(one, _)| (one.arrives, one.certain.is_none(), one.certain));
    let groups = people.chunk_by(alike).map(|group| {
        let who: Vec<_> = group.iter().map(|(_, at)| *at).collect();
        let (first, _) = group[0];
        let perhaps = match first.certain {
            Some(certain) if certain == first.arrives => String::new(),
            Some(certain) => format!(", if it is passed on; {}", certain.for_certain()),
            None => ", if it is passed on".to_owned(),
        };
        format!("{}{perhaps}: {}.", capital(&first.arrives.in_words()), few(map, &who))
    });
    groups.collect()
}

/// Who knows by the day that was asked for: each who could be told, on exactly one line.
pub fn deadline(journey: &Journey, map: &Partnership) -> Vec<String> {
    let Some(horizon) = journey.question.horizon else { return Vec::new() };
    let within = days(horizon);
    let mut by: BTreeMap<InTime, Vec<ActorAt>> = BTreeMap::new();
    for (one, at) in told_people(journey, map) {
        if let Some(in_time) = one.in_time {
            by.entry(in_time).or_default().push(at);
        }
    }
    let line = |(in_time, who): (&InTime, &Vec<ActorAt>)| {
        let who = few(map, who);
        match in_time {
            InTime::InTime => format!("Within {within} for certain, even at the longest wait: {who}."),
            InTime::IfPassedOn => {
                format!("Within {within} if it is passed on, which isn’t recorded of every step: {who}.")
            }
            InTime::MayBeLater => {
                format!("Perhaps later, as the longest waits on the way add up to more than {within}: {who}.")
            }
            InTime::NoSetTime => {
                format!("At a time that can’t be told, as a step on the way has no set time: {who}.")
            }
        }
    };
    let mut lines: Vec<_> = by.iter().map(line).collect();
    if !by.contains_key(&InTime::InTime) {
        lines
            .insert(0, format!("Nobody but those who know at the start is certain to know within {within}."));
    }
    let nearby = [Some(Nearby::People), Some(Nearby::Body), None];
    let never = nearby.into_iter().filter_map(|nearby| {
        let all = journey.never.iter().filter(|one| one.nearby == nearby);
        let who = find_all(map, all.map(|one| &one.actor));
        let says = match nearby {
            Some(Nearby::People) => "Not told, though some of their people or teams know or come to know",
            Some(Nearby::Body) => {
                "Not told, though their team or agency, or others in it, know or come to know"
            }
            None => "Not told at all",
        };
        (!who.is_empty()).then(|| format!("{says}, as far as the map shows: {}.", few(map, &who)))
    });
    lines.extend(never);
    lines
}

/// Teams and agencies that know in part, those on one line of whom the same holds.
pub fn in_part(journey: &Journey, map: &Partnership) -> Vec<String> {
    let mut groups: Vec<Vec<&InPart>> = Vec::new();
    let mut place: HashMap<_, usize> = HashMap::new();
    for one in &journey.in_part {
        let key = (&one.people, one.told, one.reaches);
        match place.get(&key) {
            Some(place) => groups[*place].push(one),
            None => {
                place.insert(key, groups.len());
                groups.push(vec![one]);
            }
        }
    }
    let lines = groups.iter().map(|alike| in_words(map, alike));
    lines.chain((!groups.is_empty()).then(|| PASSED_ON.to_owned())).collect()
}

/// What the persons concerned are told.
pub fn told(journey: &Journey, map: &Partnership) -> Vec<String> {
    if journey.told.is_empty() {
        return vec![match journey.question.about.as_ref().and_then(|id| map.find(id)) {
            Some(about) => format!("Whom {} concerns isn’t recorded.", map.name(about)),
            None => "No service user is on the map.".to_owned(),
        }];
    }
    journey.told.iter().map(|one| one.says.clone()).collect()
}

/// How all of this is to be read.
pub fn reading(journey: &Journey, map: &Partnership) -> Vec<String> {
    let mut lines = vec![
        "Each wait is the longest that a rhythm allows; it may be shorter. A link without a set time is never \
         counted in days, whatever the deadline."
            .to_owned(),
        "Information is followed only along what is recorded: that an agency or team knows doesn’t mean that \
         each of its people does, nor that it knows what one of them does."
            .to_owned(),
    ];
    let later = |one: &Knower| one.certain.is_some_and(|certain| certain != one.arrives);
    if told_people(journey, map).iter().any(|(one, _)| later(one)) {
        lines.push(
            "The steps show the earliest way. What is certain only later comes by another, on which every step \
             is recorded to carry the matter."
                .to_owned(),
        );
    }
    if journey.never.iter().any(|one| one.reaches == State::NotRecorded) {
        lines.push(
            "What the map doesn’t record isn’t taken for no: say that a list is complete to be sure."
                .to_owned(),
        );
    }
    lines
}

/// The actors of those ids.
pub fn find_all<'a>(map: &Partnership, ids: impl Iterator<Item = &'a String>) -> Vec<ActorAt> {
    ids.filter_map(|id| map.find(id)).collect()
}

//! The sentences on what is missing or weak: where it stops, whom it doesn't reach, what the rest depends on.

use std::collections::HashSet;

use super::findings::{HeldBack, Never, PartKind, RestsOn, Why};
use super::journey::Journey;
use super::kinds::hears;
use super::lines::find_all;
use super::words::{few, few_aside, sentence};
use super::{never, rests};
use crate::map::{ActorAt, Partnership, State, counted};

/// What is in the way of whoever knows.
pub fn stops(journey: &Journey) -> Vec<String> {
    let line = |one: &HeldBack| {
        let otherwise = if one.otherwise { " It gets there another way." } else { "" };
        format!("{}{otherwise}", one.says)
    };
    barriers(journey).map(line).collect()
}

fn barriers(journey: &Journey) -> impl Iterator<Item = &HeldBack> {
    journey.held_back.iter().filter(|one| one.why.stands_against())
}

/// Those whom nothing reaches for the same reason on one line.
pub fn unreached(journey: &Journey, map: &Partnership) -> Vec<String> {
    let stopped: HashSet<_> = barriers(journey).map(|one| (&one.tie, &one.to)).collect();
    // Why nothing comes to them stands under "Where it stops" already.
    let told =
        |one: &Never| matches!(&one.why, Why::Stops { tie, .. } if stopped.contains(&(tie, &one.actor)));
    let mut alike: Vec<(&Never, Vec<ActorAt>)> = Vec::new();
    for one in &journey.never {
        let Some(at) = map.find(&one.actor) else { continue };
        let shared = matches!(one.why, Why::NoWay | Why::WithinAgency { .. } | Why::WithinTeam { .. });
        let alike_to = |first: &Never| {
            first.reaches == one.reaches && (shared && first.why == one.why || told(one) && told(first))
        };
        let same = alike.iter_mut().find(|(first, _)| alike_to(first));
        match same {
            Some((_, all)) => all.push(at),
            None => alike.push((one, vec![at])),
        }
    }
    let open = alike.iter().filter(|(one, _)| one.reaches == State::NotRecorded).count();
    // What is open for several is said once, at the end.
    let closed = |sentence: String, reaches| match reaches {
        State::NotRecorded if open > 1 => sentence,
        _ => format!("{sentence} {}", never::closing(reaches)),
    };
    let line = |(one, all): &(&Never, Vec<ActorAt>)| {
        let who = few(map, all);
        let says = match &one.why {
            Why::Stops { .. } if told(one) => {
                format!("it stops, as said above, before it gets to {who}")
            }
            Why::NoWay => never::no_way(&who),
            Why::WithinAgency { knows } => {
                never::within(map, &find_all(map, knows.iter()), &few_aside(map, all), "agency")
            }
            Why::WithinTeam { knows } => {
                never::within(map, &find_all(map, knows.iter()), &few_aside(map, all), "team")
            }
            // Of one actor alone, as it was found.
            _ => return closed(one.sentence.clone(), one.reaches),
        };
        closed(sentence(&says), one.reaches)
    };
    let mut lines: Vec<_> = alike.iter().map(line).collect();
    if open > 1 {
        lines.push(match open == alike.len() {
            true => "Whether there is another way to them isn’t recorded.".to_owned(),
            false => "Where no more is said, whether there is another way isn’t recorded.".to_owned(),
        });
    }
    lines
}

/// What the same people depend on, on one line.
pub fn rests<'a>(journey: &'a Journey, map: &Partnership) -> Vec<String> {
    let mut alike: Vec<(&'a RestsOn, Vec<&RestsOn>)> = Vec::new();
    for one in &journey.rests_on {
        let same = |(first, _): &&mut (&RestsOn, _)| first.sure == one.sure && first.cuts_off == one.cuts_off;
        match alike.iter_mut().find(same) {
            Some((_, all)) => all.push(one),
            None => alike.push((one, vec![one])),
        }
    }
    let mut said: HashSet<&String> = HashSet::new();
    let line = |(one, all): &(&'a RestsOn, Vec<&RestsOn>)| {
        // What somebody tells adds nothing to their being named.
        let named: HashSet<&String> = all.iter().map(|part| &part.id).collect();
        let told_by_named = |part: &RestsOn| {
            journey.steps.iter().any(|step| step.by.tie == part.id && named.contains(&step.from))
        };
        // Places and people come before the ties that lead there.
        let mut parts: Vec<_> = all.iter().filter(|part| !told_by_named(part)).collect();
        parts.sort_by_key(|part| part.part == PartKind::Tie);
        let called: Vec<_> = parts.iter().map(|part| part.called.as_str()).collect();
        let cut = find_all(map, one.cuts_off.iter());
        // Of each team or agency it is said once that its people know.
        let fresh: Vec<_> = journey.in_part.iter().filter(|part| !said.contains(&part.body)).collect();
        let know = rests::known_in_part(&one.cuts_off, fresh);
        said.extend(know.iter().map(|part| &part.body));
        rests::in_words(map, &called.join(", and on "), &cut, one.sure) + &rests::all_the_same(map, &know)
    };
    let mut lines: Vec<_> = alike.iter().map(line).collect();
    let told_somebody = journey.steps.iter().any(|step| hears(map, &step.to));
    if journey.rests_on_left_out > 0 {
        lines.push(format!("And {} on which fewer depend.", counted(journey.rests_on_left_out, "more part")));
    }
    if journey.rests_on.iter().any(|one| one.cuts_off.len() > 1) {
        lines.push(
            "A single front door or one lead professional may be intended; then it is worth asking who stands \
             in for them."
                .to_owned(),
        );
    } else if lines.is_empty() && told_somebody {
        lines.push("On nothing alone: there is more than one way to everyone who comes to know.".to_owned());
    }
    lines
}

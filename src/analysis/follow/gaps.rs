//! The sentences on what is missing or weak: where it stops, whom it doesn't reach, what the rest depends on.

use std::collections::{HashMap, HashSet};

use super::findings::{HeldBack, Nearby, Never, PartKind, RestsOn, Why};
use super::journey::Journey;
use super::kinds::{hears, takes_up};
use super::lines::find_all;
use super::route::Stop;
use super::words::{aside, counted, few, sentence};
use super::{never, rests};
use crate::map::{ActorAt, Partnership, State};

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

/// Those whom nothing reaches for the same reason on one line, and once for all how sure that is. Agencies
/// and teams that know in part have been told of by then.
pub fn unreached(journey: &Journey, map: &Partnership) -> Vec<String> {
    let complete_lists = never::has_complete_lists(map);
    let of = |reaches| {
        let all = journey.never.iter().filter(|one| one.nearby != Some(Nearby::People));
        alike(all.filter(|one| one.reaches == reaches), map)
    };
    let (closed, open) = (of(State::NotMet), of(State::NotRecorded));
    let to = if closed.is_empty() || open.is_empty() { "them" } else { "those just named" };
    let mut lines = Vec::new();
    for (reaches, groups) in [(State::NotMet, closed), (State::NotRecorded, open)] {
        lines.extend(groups.iter().map(|(one, who)| reason(journey, map, one, who)));
        match groups.as_slice() {
            [] => {}
            [_] => {
                let last: &mut String = lines.last_mut().expect("one line a group");
                last.push_str(&format!(" {}.", never::closing(reaches, complete_lists, "")));
            }
            _ => lines.push(format!("{}.", never::closing(reaches, complete_lists, &format!(" to {to}")))),
        }
    }
    lines
}

/// What those share whom one line tells of.
#[derive(PartialEq, Eq, Hash)]
enum Shared<'a> {
    /// It stops just before them; why stands under "Where it stops" already.
    Above,
    /// The same stop, at the same forum or paper, by whichever tie.
    Place(Stop, &'a str, ActorAt),
    /// The same reason.
    Reason(&'a Why),
}

impl<'a> Shared<'a> {
    fn of(map: &Partnership, one: &'a Never) -> Self {
        match &one.why {
            _ if is_told_above(map, one) => Self::Above,
            Why::Stops { stop, at, tie } if stop.is_of_place() => {
                let ends = [map.find(at), other_end(map, tie, at)];
                let place = ends.into_iter().flatten().find(|end| takes_up(map.kind(*end)));
                place.map_or(Self::Reason(&one.why), |place| Self::Place(*stop, at, place))
            }
            why => Self::Reason(why),
        }
    }
}

/// Who isn't told for the same reason: those first at whom it stops, then in the order of the map.
fn alike<'a>(all: impl Iterator<Item = &'a Never>, map: &Partnership) -> Vec<(&'a Never, Vec<ActorAt>)> {
    let mut groups: Vec<(&Never, Vec<ActorAt>)> = Vec::new();
    let mut place: HashMap<Shared, usize> = HashMap::new();
    for one in all {
        let Some(at) = map.find(&one.actor) else { continue };
        let group = *place.entry(Shared::of(map, one)).or_insert(groups.len());
        match groups.get_mut(group) {
            Some((_, who)) => who.push(at),
            None => groups.push((one, vec![at])),
        }
    }
    groups.sort_by_key(|(one, _)| !is_told_above(map, one));
    groups
}

/// Whether it stops just before them, at something that stands against it.
fn is_told_above(map: &Partnership, one: &Never) -> bool {
    match &one.why {
        Why::Stops { stop, at, tie } => {
            stop.stands_against() && other_end(map, tie, at).is_some_and(|to| map.id(to) == one.actor)
        }
        _ => false,
    }
}

/// Where a way by that tie leads from the actor of that id.
fn other_end(map: &Partnership, tie: &str, at: &str) -> Option<ActorAt> {
    let (from, to) = map.ends(map.find_tie(tie)?);
    Some(if map.id(from) == at { to } else { from })
}

/// Why nothing comes to those.
fn reason(journey: &Journey, map: &Partnership, one: &Never, who: &[ActorAt]) -> String {
    let within =
        |knows: &[String], body| never::within(map, &find_all(map, knows.iter()), who, body, one.reaches);
    let names = few(map, who);
    let says = match &one.why {
        Why::Stops { .. } if is_told_above(map, one) => {
            format!("it stops, as said above, before it gets to {names}")
        }
        Why::Stops { stop, at, tie } => {
            let to = other_end(map, tie, at);
            let held = |held: &&HeldBack| held.tie == *tie && held.from == *at;
            let held = journey.held_back.iter().find(held).map_or("", |held| held.says.trim_end_matches('.'));
            match to {
                Some(to) if stop.stands_against() => {
                    format!("through {} it would have got to {names}", aside(map.name(to)))
                }
                Some(to) if who != [to] || stop.is_of_place() => {
                    let beyond = |one: &ActorAt| stop.is_of_place() || *one != to;
                    let beyond: Vec<_> = who.iter().copied().filter(beyond).collect();
                    format!("{held}; {}", never::onward(map, *stop, to, &few(map, &beyond)))
                }
                _ => held.to_owned(),
            }
        }
        Why::NoWay => never::no_way(&names),
        Why::WithinAgency { knows } => within(knows, "agency"),
        Why::WithinTeam { knows } => within(knows, "team"),
        Why::FromOthers { hears_from } => never::could_hear(map, who, &find_all(map, hears_from.iter())),
    };
    sentence(&says)
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

//! Who doesn't come to know, and the nearest reason.

use std::collections::{BTreeSet, VecDeque};

use super::fellows::{Fellows, MOST};
use super::findings::{Never, Why};
use super::kinds::can_hear;
use super::network::{Network, Stopped};
use super::route::{KINDS, Stop};
use super::search::Arrivals;
use super::stops;
use super::words::{aside, few_aside, sentence, who_know};
use crate::analysis::belonging::Belonging;
use crate::map::{ActorAt, ActorKind, Partnership, State, TieKind};

/// Those to whom it doesn't come, though they could matter: agencies, teams, practitioners, service
/// users, carers, advocates, and managers or others who sit on a forum or tell or are told anything.
pub fn never(
    map: &Partnership,
    belonging: &Belonging,
    (network, arrivals): (&Network, &Arrivals),
    may_reach: &[bool],
) -> Vec<Never> {
    let unreached: Vec<_> = map.all().filter(|at| matters(map, *at) && !arrivals.know(*at)).collect();
    if unreached.is_empty() {
        return Vec::new();
    }
    let at_barriers = nearest_stops(network, arrivals, Stop::stands_against);
    let elsewhere = nearest_stops(network, arrivals, |stop| !stop.stands_against());
    let fellows = Fellows::new(map, belonging, arrivals);
    let reason = |at: ActorAt, reaches: State| {
        let stopped = at_barriers[at.index()].or(elsewhere[at.index()]).map(|place| &network.stopped[place]);
        if let Some(stopped) = stopped {
            return stopping(map, stopped, at);
        }
        let knows = fellows.of_team(at);
        if !knows.is_empty() {
            let says = within(map, &knows, &[at], "team", reaches);
            return (Why::WithinTeam { knows: ids(map, &knows) }, says);
        }
        let knows = fellows.of_agency(at);
        if !knows.is_empty() {
            let says = within(map, &knows, &[at], "agency", reaches);
            return (Why::WithinAgency { knows: ids(map, &knows) }, says);
        }
        let others = network.to(at).iter().map(|place| network.links[*place].from);
        let hears: BTreeSet<_> = others.collect();
        let hears: Vec<_> = hears.into_iter().take(MOST).collect();
        if hears.is_empty() {
            (Why::NoWay, no_way(map.name(at)))
        } else {
            let says = could_hear(map, &[at], &hears);
            (Why::FromOthers { hears_from: ids(map, &hears) }, says)
        }
    };
    let lists = has_complete_lists(map);
    let all = unreached.into_iter().map(|at| {
        let reaches = if may_reach[at.index()] { State::NotRecorded } else { State::NotMet };
        let (why, says) = reason(at, reaches);
        let nearby = fellows.nearby(map, at);
        let says = format!("{} {}.", sentence(&says), closing(reaches, lists, ""));
        Never { actor: map.id(at).to_owned(), reaches, why, nearby, says }
    });
    all.collect()
}

/// Whether a list is said to be complete of any kind of tie along which information runs: if somebody is
/// known not to be told, that is where it is known from, beside what is stated not to be passed on.
pub fn has_complete_lists(map: &Partnership) -> bool {
    KINDS.iter().any(|(kind, _)| map.all().any(|at| map.is_complete(*kind, at)))
}

/// How sure it is that there is no way, or no other, "to them"; without a full stop.
pub fn closing(reaches: State, complete_lists: bool, to: &str) -> String {
    match (reaches, complete_lists) {
        (State::NotMet, true) => {
            format!("The lists that matter here are said to be complete, so no way{to} is missing")
        }
        (State::NotMet, false) => format!("What is recorded leaves no way{to} open"),
        _ => format!("Whether there is another way{to} isn’t recorded"),
    }
}

/// That somebody hears from others, who don't come to know.
pub fn could_hear(map: &Partnership, who: &[ActorAt], hears_from: &[ActorAt]) -> String {
    let through = few_aside(map, hears_from);
    let end = if through.ends_with(',') { "" } else { "," };
    format!(
        "{} could hear of it through {through}{end} but it doesn’t get as far as that",
        few_aside(map, who)
    )
}

/// That the map shows no way at all.
pub fn no_way(to: &str) -> String {
    format!("nothing on the map leads to {to}")
}

/// That some know, and that whether it is passed on `to` others of the same "agency" or "team" isn't
/// recorded, or that it isn't.
pub fn within(map: &Partnership, knows: &[ActorAt], to: &[ActorAt], body: &str, reaches: State) -> String {
    let (know, to) = (who_know(map, knows), few_aside(map, to));
    match reaches {
        State::NotMet => format!("{know}, and nothing leads from there to {to} within the {body}"),
        _ => format!("{know}; whether that is passed on to {to} within the {body} isn’t recorded"),
    }
}

fn matters(map: &Partnership, at: ActorAt) -> bool {
    use ActorKind::*;
    match map.kind(at) {
        ManagementUnit | Person => {
            let told = [TieKind::Informs, TieKind::MemberOf, TieKind::Chairs];
            told.iter().any(|kind| map.leading(*kind, at).chain(map.coming(*kind, at)).next().is_some())
                || map
                    .graph()
                    .edges_directed(at, petgraph::Direction::Incoming)
                    .any(|edge| edge.weight().kind == TieKind::Informs)
        }
        kind => can_hear(kind),
    }
}

fn stopping(map: &Partnership, stopped: &Stopped, at: ActorAt) -> (Why, String) {
    let mut says = stops::in_words(map, stopped);
    if stopped.to != at || stopped.why.is_of_place() {
        says.push_str(&format!("; {}", onward(map, stopped.why, stopped.to, map.name(at))));
    }
    let why = Why::Stops {
        stop: stopped.why,
        at: map.id(stopped.from).to_owned(),
        tie: map.tie_id(stopped.tie).to_owned(),
    };
    (why, says)
}

/// Where it would go on to, past where it stops, without a full stop.
pub fn onward(map: &Partnership, why: Stop, stopped_to: ActorAt, on_to: &str) -> String {
    match why.is_of_place() {
        true => format!("from there it would go on to {on_to}"),
        false => format!("from {} it would go on to {on_to}", aside(map.name(stopped_to))),
    }
}

/// For everyone to whom it doesn't come, the nearest way that stops at somebody who knows and that
/// would lead to them: a walk in breadth from where it stops. O(links).
fn nearest_stops(network: &Network, arrivals: &Arrivals, of: impl Fn(Stop) -> bool) -> Vec<Option<usize>> {
    let mut nearest = vec![None; network.size()];
    let mut queue = VecDeque::new();
    for (place, stopped) in network.stopped.iter().enumerate() {
        let here = of(stopped.why) && arrivals.know(stopped.from) && !arrivals.know(stopped.to);
        if here && nearest[stopped.to.index()].is_none() {
            nearest[stopped.to.index()] = Some(place);
            queue.push_back(stopped.to);
        }
    }
    // Past a forum or paper that doesn't take it up, every way stops for the same reason.
    let mut beyond = vec![Vec::new(); network.size()];
    for stopped in network.stopped.iter().filter(|one| one.why.is_of_place()) {
        beyond[stopped.from.index()].push((stopped.why, stopped.to));
    }
    while let Some(here) = queue.pop_front() {
        let stopped = nearest[here.index()];
        let why = stopped.map(|place: usize| network.stopped[place].why);
        let links = network.from(here).iter().map(|place| network.links[*place].to);
        let same = beyond[here.index()].iter().filter(|(stop, _)| Some(*stop) == why).map(|(_, to)| *to);
        for to in links.chain(same) {
            let next = &mut nearest[to.index()];
            if next.is_none() && !arrivals.know(to) {
                *next = stopped;
                queue.push_back(to);
            }
        }
    }
    nearest
}

fn ids(map: &Partnership, actors: &[ActorAt]) -> Vec<String> {
    actors.iter().map(|at| map.id(*at).to_owned()).collect()
}

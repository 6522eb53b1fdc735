//! Teams and agencies that know in part: some of their people know, and they haven't been told themselves.
//!
//! Nothing is inferred about a person from a group, nor the other way round. A team that sits on a forum
//! sits there as a body (ruling R23); which of its people go there isn't recorded by that, so none of
//! them is taken to bring there what they know. The report says so rather than leave it out.

use std::collections::BTreeSet;

use super::findings::{InPart, Remark, RemarkKind};
use super::kinds::is_body;
use super::lines::find_all;
use super::network::Network;
use super::route::Route;
use super::search::Arrivals;
use super::wait::Wait;
use super::words::{aside, few_aside, verb, who_know};
use crate::analysis::belonging::Belonging;
use crate::map::{ActorAt, ActorKind, Partnership, State, capital};

/// The teams and agencies some of whose people know before they do, in the order of the map.
pub fn in_part(
    map: &Partnership,
    belonging: &Belonging,
    arrivals: &Arrivals,
    may_reach: &[bool],
) -> Vec<InPart> {
    let bodies = map.of_kind(ActorKind::Agency).chain(map.of_kind(ActorKind::Team));
    let bodies = bodies.filter_map(|body| {
        let told = arrivals.at(body).map(|one| one.wait);
        let people = knowing(map, belonging, arrivals, body, told);
        let by = people.iter().filter_map(|at| arrivals.at(*at)).map(|one| one.wait).max()?;
        let first = people.iter().filter_map(|at| arrivals.at(*at)).map(|one| one.wait).min()?;
        let at_start = people.iter().all(|at| arrivals.at(*at).is_some_and(|one| one.by.is_none()));
        let when = match (at_start, first == by) {
            (true, _) => " at the start".to_owned(),
            (false, true) => format!(" {}", by.in_brief()),
            (false, false) => format!(", the last of them {}", by.in_brief()),
        };
        let reaches = State::looked_for(told.is_some(), !may_reach[body.index()]);
        let mut found = InPart {
            body: map.id(body).to_owned(),
            people: map.ids(people),
            by,
            when,
            told,
            reaches,
            says: String::new(),
        };
        found.says = format!("{} {PASSED_ON}", in_words(map, &[&found]));
        Some(found)
    });
    bodies.collect()
}

/// How it is read that people of a body know.
pub const PASSED_ON: &str = "Whether it is passed on within an agency or team isn’t taken for granted: it counts as \
                             told only when something tells it.";

/// The people of a body who know before `told`, or at all.
fn knowing(
    map: &Partnership,
    belonging: &Belonging,
    arrivals: &Arrivals,
    body: ActorAt,
    told: Option<Wait>,
) -> Vec<ActorAt> {
    let all = match map.kind(body) {
        ActorKind::Team => belonging.staff(body),
        _ => belonging.acting_for(body),
    };
    let earlier = |at: &ActorAt| {
        let knows = arrivals.at(*at).map(|one| one.wait);
        *at != body && knows.is_some_and(|knows| told.is_none_or(|told| knows < told))
    };
    all.iter().copied().filter(earlier).collect()
}

/// That the same people of some bodies know, and when those bodies are told themselves, alike.
pub fn in_words(map: &Partnership, alike: &[&InPart]) -> String {
    let Some(first) = alike.first() else { return String::new() };
    let bodies = find_all(map, alike.iter().map(|one| &one.body));
    let people = find_all(map, first.people.iter());
    let are_teams = bodies.iter().all(|at| map.kind(*at) == ActorKind::Team);
    let whom = if people.iter().any(|at| is_body(map.kind(*at))) { "people and teams" } else { "people" };
    let body = match (bodies.len(), are_teams) {
        (1, true) => "the team itself",
        (1, false) => "the agency itself",
        (_, true) => "the teams themselves",
        (_, false) => "those bodies themselves",
    };
    let itself = match (first.told, first.reaches) {
        (Some(told), _) => {
            format!("{body} {} told {}", if bodies.len() == 1 { "is" } else { "are" }, told.in_brief())
        }
        (None, State::NotMet) => format!("nothing tells {body}, and no way there is left open"),
        (None, _) => format!("nothing on the map tells {body}"),
    };
    capital(&format!(
        "of the {whom} of {}, {}{}; {itself}.",
        few_aside(map, &bodies),
        who_know(map, &people),
        first.when,
    ))
}

/// For each forum on which a team or agency sits: those of its people who know before the forum does and
/// don't sit there themselves, as far as the map records.
pub fn seats(
    map: &Partnership,
    belonging: &Belonging,
    (network, arrivals): (&Network, &Arrivals),
    number_of: &[Option<usize>],
) -> Vec<Remark> {
    let is_body = |at: ActorAt| is_body(map.kind(at));
    let remarks = map.of_kind(ActorKind::Forum).filter_map(|forum| {
        let links = || network.to(forum).iter().map(|place| &network.links[*place]);
        let seated: BTreeSet<_> = links().map(|link| link.from).collect();
        let told = arrivals.at(forum).map(|one| one.wait);
        let (mut people, mut bodies) = (BTreeSet::new(), BTreeSet::new());
        for body in
            links().filter(|link| link.route == Route::Raised && is_body(link.from)).map(|one| one.from)
        {
            let knowing = knowing(map, belonging, arrivals, body, told);
            // Bodies that act for the agency have no more of a seat than the agency gives them.
            let own = knowing.into_iter().filter(|at| !seated.contains(at) && !is_body(*at));
            let before = people.len();
            people.extend(own);
            if people.len() > before {
                bodies.insert(body);
            }
        }
        let (people, bodies): (Vec<_>, Vec<_>) = (people.into_iter().collect(), bodies.into_iter().collect());
        if people.is_empty() {
            return None;
        }
        Some(Remark {
            kind: RemarkKind::SeatNotRecorded,
            steps: number_of[forum.index()].into_iter().collect(),
            says: capital(&seat_in_words(map, forum, &people, &bodies, told.is_some())),
        })
    });
    remarks.collect()
}

fn seat_in_words(
    map: &Partnership,
    forum: ActorAt,
    people: &[ActorAt],
    bodies: &[ActorAt],
    told: bool,
) -> String {
    let one = people.len() == 1;
    let forum = map.name(forum);
    let before = if told { format!(" before {} does", aside(forum)) } else { String::new() };
    let belong = verb(map, people, "belongs", "belong");
    let sits = verb(map, bodies, "sits", "sit");
    let rest = match one {
        true => "it isn’t taken for granted that they bring it there. If they do, record them as a member",
        false => "none of them is taken to bring it there. Whoever does can be recorded as a member",
    };
    let there = if told { "there".to_owned() } else { format!("on {forum}") };
    format!(
        "{}{before} and {belong} to {}, which {sits} {there}. Who sits there for a team or agency isn’t recorded by that, so {rest}.",
        who_know(map, people),
        few_aside(map, bodies),
    )
}

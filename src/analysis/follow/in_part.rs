//! Teams and agencies that know in part: some of their people know, and they haven't been told themselves.
//!
//! Nothing is inferred about a person from a group, nor the other way round. A team that sits on a forum
//! sits there as a body (ruling R23); which of its people go there isn't recorded by that, so none of
//! them is taken to bring there what they know. The report says so rather than leave it out.

use std::collections::BTreeSet;

use super::findings::{InPart, Remark, RemarkKind};
use super::kinds::is_body;
use super::network::Network;
use super::route::Route;
use super::search::Arrivals;
use super::wait::Wait;
use super::words::{aside, few_aside, who_know};
use crate::analysis::belonging::Belonging;
use crate::map::{ActorAt, ActorKind, Partnership, capital};

/// The teams and agencies some of whose people know before they do, in the order of the map.
pub fn in_part(map: &Partnership, belonging: &Belonging, arrivals: &Arrivals) -> Vec<InPart> {
    let bodies = map.of_kind(ActorKind::Agency).chain(map.of_kind(ActorKind::Team));
    let bodies = bodies.filter_map(|body| {
        let told = arrivals.at(body).map(|one| one.wait);
        let people = knowing(map, belonging, arrivals, body, told);
        let by = people.iter().filter_map(|at| arrivals.at(*at)).map(|one| one.wait).max()?;
        let says = in_words(map, body, &people, by, told, arrivals);
        let says = capital(&says);
        Some(InPart { body: map.id(body).to_owned(), people: map.ids(people), by, told, says })
    });
    bodies.collect()
}

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

fn in_words(
    map: &Partnership,
    body: ActorAt,
    people: &[ActorAt],
    by: Wait,
    told: Option<Wait>,
    arrivals: &Arrivals,
) -> String {
    let at_start = people.iter().all(|at| arrivals.at(*at).is_some_and(|one| one.by.is_none()));
    let when = if at_start { "at the start".to_owned() } else { by.in_brief() };
    let kind = if map.kind(body) == ActorKind::Team { "team" } else { "agency" };
    let itself = match told {
        Some(told) => {
            format!("the {kind} itself counts as told only when something tells it, {}", told.in_brief())
        }
        None => format!("nothing on the map tells the {kind} itself"),
    };
    format!(
        "{} knows in part: of its people, {} {when}. Whether it is passed on within the {kind} isn’t \
         recorded, so {itself}.",
        aside(map.name(body)),
        who_know(map, people),
    )
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
    let know = match (one, told) {
        (true, true) => format!("knows before {} does and belongs", aside(forum)),
        (true, false) => "knows and belongs".to_owned(),
        (false, true) => format!("know before {} does and belong", aside(forum)),
        (false, false) => "know and belong".to_owned(),
    };
    let sits = if bodies.len() == 1 { "sits" } else { "sit" };
    let rest = match one {
        true => "it isn’t taken for granted that they bring it there. If they do, record them as a member",
        false => "none of them is taken to bring it there. Whoever does can be recorded as a member",
    };
    let there = if told { "there".to_owned() } else { format!("on {forum}") };
    format!(
        "{} {know} to {}, which {sits} {there}. Who sits there for a team or agency isn’t recorded by that, so {rest}.",
        few_aside(map, people),
        few_aside(map, bodies),
    )
}

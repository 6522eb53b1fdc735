//! The steps: each arrival as one sentence, with how it is to be read.

use std::collections::HashSet;

use super::journey::{By, Means, Note, NoteKind, Step};
use super::kinds::{is_body, is_narrow, tells};
use super::matter::Matter;
use super::network::{Link, Network};
use super::route::Route;
use super::search::Arrivals;
use super::words::{aside, meeting, often, verb};
use crate::map::{ActorAt, ActorKind, Basis, Channel, Content, Partnership, TieKind, Word, capital};

/// The steps in the order of play, and the number of the step by which each actor comes to know.
pub fn steps(
    map: &Partnership,
    matter: &Matter,
    network: &Network,
    arrivals: &Arrivals,
) -> (Vec<Step>, Vec<Option<usize>>) {
    let mut number_of = vec![None; network.size()];
    let mut steps = Vec::new();
    // How often a forum meets is said once.
    let mut said = HashSet::new();
    for actor in &arrivals.order {
        let Some(arrival) = arrivals.at(*actor) else { continue };
        let Some(place) = arrival.by else { continue };
        let link = &network.links[place];
        let number = steps.len() + 1;
        number_of[actor.index()] = Some(number);
        let details = &map.tie(link.tie).details;
        let before = arrivals.at(link.from).map(|one| one.wait).unwrap_or_default();
        let wait = super::Wait {
            without_set_time: arrival.wait.without_set_time - before.without_set_time,
            days: arrival.wait.days - before.days,
        };
        let forum = [link.from, link.to].into_iter().find(|at| map.kind(*at) == ActorKind::Forum);
        let forum = forum.filter(|_| matches!(link.route, Route::Raised | Route::Heard));
        let said_before = forum.is_some_and(|at| !said.insert((at, link.rhythm)));
        let means = |at: ActorAt| Means::of(map.kind(at));
        let place = [link.from, link.to].into_iter().find(|at| means(*at) != Means::Tie);
        steps.push(Step {
            number,
            after: number_of[link.from.index()],
            from: map.id(link.from).to_owned(),
            to: map.id(link.to).to_owned(),
            by: By {
                means: place.filter(|_| link.route != Route::Told).map_or(Means::Tie, means),
                route: link.route,
                tie: map.tie_id(link.tie).to_owned(),
                place: place.map(|at| map.id(at).to_owned()),
            },
            channel: details.channel,
            rhythm: link.rhythm,
            basis: details.basis,
            content: details.content,
            wait,
            arrives: arrival.wait,
            sure: link.sure,
            says: sentence(map, link, &arrival.wait.in_brief(), said_before),
            notes: notes(map, matter, link),
        });
    }
    (steps, number_of)
}

fn sentence(map: &Partnership, link: &Link, when: &str, said_before: bool) -> String {
    let (from, to) = (aside(map.name(link.from)), aside(map.name(link.to)));
    let meets = |at| meeting(map, at, link.rhythm, said_before);
    let may = |sure: &'static str, unsure: &'static str| if link.sure { sure } else { unsure };
    let tell = |one, several| verb(map, &[link.from], one, several);
    let hear = |one, several| verb(map, &[link.to], one, several);
    let know = hear("knows", "know");
    let says = match link.route {
        Route::Told => {
            let tells = may(tell("tells", "tell"), "may tell");
            let meets = if map.kind(link.from) == ActorKind::Forum { ", after it has met" } else { "" };
            let how = how(map, link);
            format!("{from} {tells} {}, so {to} {know} {when}", joined(map, link, &format!("{how}{meets}")))
        }
        Route::Referred => {
            let how = how(map, link);
            let whom = joined(map, link, &how);
            format!(
                "{from} {} to {whom}, and may tell them why, so {to} {know} {when}",
                tell("refers", "refer")
            )
        }
        Route::Raised => {
            let brings = may("can bring it to", "may bring it to");
            format!("{from} {brings} {}{}", map.name(link.to), meets(link.to))
        }
        Route::Heard => {
            let hears = may(hear("hears", "hear"), "may hear");
            format!("At {}{}, {to} {hears} of it {when}", map.name(link.from), meets(link.from))
        }
        Route::Entered => {
            let puts = may("can put it into", "may put it into");
            format!("{from} {puts} {}{}, {when}", map.name(link.to), often(link.rhythm))
        }
        Route::Read => {
            let finds = may("can find it in", "may find it in");
            format!("{to} {finds} {}{}, so {to} {know} {when}", map.name(link.from), often(link.rhythm))
        }
        Route::Recorded => {
            let is = tell("is", "are");
            format!("{from} {is} recorded in {}{}, {when}", map.name(link.to), often(link.rhythm))
        }
        Route::Fed => {
            let feeds = tell("feeds", "feed");
            format!("{from} {feeds} into {}{}, {when}", map.name(link.to), often(link.rhythm))
        }
    };
    capital(&format!("{says}."))
}

/// The name of whoever is told, with what is said of how: a comma before that has to close the name.
fn joined(map: &Partnership, link: &Link, how: &str) -> String {
    let name = map.name(link.to);
    if how.starts_with(' ') { format!("{}{how}", aside(name)) } else { format!("{name}{how}") }
}

/// What is passed on, through what channel, how often and on what basis, as far as it is recorded.
fn how(map: &Partnership, link: &Link) -> String {
    let details = &map.tie(link.tie).details;
    let mut words = String::new();
    if details.content == Some(Content::Alert) {
        words.push_str(", as an alert");
    }
    if let Some(channel) = details.channel.filter(|channel| *channel != Channel::None) {
        words.push(' ');
        words.push_str(channel.label());
    }
    words.push_str(&often(link.rhythm));
    words.push_str(match details.basis {
        Some(Basis::Consent) => ", with consent",
        Some(Basis::PublicTask) => ", as a public task",
        Some(Basis::Safeguarding) => ", to safeguard",
        Some(Basis::Agreement) => ", under an agreement",
        Some(Basis::None) => ", with no basis",
        None => "",
    });
    words
}

fn notes(map: &Partnership, matter: &Matter, link: &Link) -> Vec<Note> {
    use NoteKind::*;
    let tie = map.tie(link.tie);
    let mut notes = Vec::new();
    let mut note = |kind, says: String| notes.push(Note { kind, says: capital(&says) });
    let tells = tells(tie.kind);
    if tie.kind == TieKind::Refers {
        let to = map.name(link.to);
        note(Referral, format!("a referral tells {to} why it is made; how much is told isn’t recorded."));
    } else if tells && matter.has_subject() && map.about(link.tie).is_none() {
        note(AboutNotRecorded, "what this tie is about isn’t recorded; it may carry the matter.".to_owned());
    }
    if let Some(content) = tie.details.content.filter(|content| tells && is_narrow(*content)) {
        let content = content.label();
        note(
            NarrowContent,
            format!("the tie is recorded as passing on {content}; whether it carries the matter isn’t."),
        );
    }
    if tie.kind == TieKind::Uses && tie.details.access.is_none() {
        let (user, record) = map.ends(link.tie);
        let (user, record) = (map.name(user), map.name(record));
        note(AccessNotRecorded, format!("whether {user} may read or write in {record} isn’t recorded."));
    }
    for place in [link.from, link.to] {
        if matter.is_open_at(place) {
            let place = map.name(place);
            note(
                ConcernNotRecorded,
                format!("whom {place} concerns isn’t recorded; the matter may come up there."),
            );
        }
    }
    for body in [link.from, link.to] {
        if is_body(map.kind(body)) {
            let says = if body == link.to { "comes to know" } else { "passes it on" };
            note(AsABody, format!("who in {} {says} isn’t recorded.", map.name(body)));
        }
    }
    notes
}

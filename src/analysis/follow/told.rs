//! What the persons concerned are told, by whom and when.

use std::collections::BTreeSet;

use super::findings::{Teller, Told};
use super::matter::Matter;
use super::network::Network;
use super::possible::Possible;
use super::question::can_hear;
use super::route::Route;
use super::search::{Arrivals, wait_from};
use super::tree::Tree;
use super::wait::Wait;
use crate::map::{ActorAt, ActorKind, Channel, Content, Partnership, State, Word, capital, counted};

/// How many who tell a person one sentence names.
const MOST: usize = 4;

/// What each person concerned is told.
pub fn told(
    map: &Partnership,
    matter: &Matter,
    network: &Network,
    possible: &Possible,
    (starts, arrivals, may_reach): (&BTreeSet<ActorAt>, &Arrivals, &[bool]),
) -> Vec<Told> {
    let tree = ways(network, arrivals);
    let others = arrivals.order.iter().filter(|at| can_hear(map.kind(**at))).count();
    let persons = matter.persons().into_iter().map(|person| {
        let at_start = starts.contains(&person);
        let mut tellers: Vec<_> = network
            .to(person)
            .iter()
            .filter(|place| {
                let from = network.links[**place].from;
                // Whoever has it from the person alone has nothing new to tell.
                arrivals.know(from) && (at_start || !tree.hangs_from(from.index(), person.index()))
            })
            .map(|place| {
                let link = &network.links[*place];
                let before = arrivals.at(link.from).map_or(Wait::NONE, |arrival| arrival.wait);
                (before.then(wait_from(network, *place, starts)), *place)
            })
            .collect();
        tellers.sort_unstable();
        let may_be_told =
            if at_start { possible.may_hear(person, may_reach) } else { may_reach[person.index()] };
        let state = State::looked_for(!tellers.is_empty(), !may_be_told);
        let known = others - usize::from(arrivals.know(person));
        let says = in_words(map, network, person, at_start, state, &tellers, known);
        let by = tellers.into_iter().map(|(arrives, place)| teller(map, network, arrives, place)).collect();
        Told { person: map.id(person).to_owned(), state, at_start, by, says }
    });
    persons.collect()
}

fn teller(map: &Partnership, network: &Network, arrives: Wait, place: usize) -> Teller {
    let link = &network.links[place];
    let details = &map.tie(link.tie).details;
    Teller {
        from: map.id(link.from).to_owned(),
        tie: map.tie_id(link.tie).to_owned(),
        content: details.content,
        channel: details.channel,
        arrives,
        sure: link.sure,
    }
}

/// The tree of ways from the start, with one more vertex from which the starts hang.
fn ways(network: &Network, arrivals: &Arrivals) -> Tree {
    let root = network.size();
    let mut above = vec![None; root + 1];
    for at in &arrivals.order {
        let by = arrivals.at(*at).and_then(|arrival| arrival.by);
        above[at.index()] = Some(by.map_or(root, |place| network.links[place].from.index()));
    }
    Tree::of(&above, root)
}

fn in_words(
    map: &Partnership,
    network: &Network,
    person: ActorAt,
    at_start: bool,
    state: State,
    tellers: &[(Wait, usize)],
    others: usize,
) -> String {
    let name = map.name(person);
    let know = match others {
        0 => "nobody else comes to know".to_owned(),
        1 => "1 other knows or comes to know".to_owned(),
        many => format!("{} know or come to know", counted(many, "other")),
    };
    let says = match (at_start, state) {
        (false, State::NotRecorded) => {
            format!(
                "nothing on the map tells {name}, and {know}. Whether anyone tells {name} isn’t recorded."
            )
        }
        (false, State::NotMet) => {
            format!("nobody tells {name}, and {know}: every way to {name} is recorded as closed.")
        }
        (true, State::NotRecorded) => format!(
            "{name} knows at the start. Whether anyone tells {name} what becomes of it isn’t recorded."
        ),
        (true, State::NotMet) => format!(
            "{name} knows at the start, and nobody tells {name} what becomes of it: every way back is \
             recorded as closed."
        ),
        (_, State::Met) => {
            let first = if at_start { format!("{name} knows at the start. ") } else { String::new() };
            let all: Vec<_> =
                tellers.iter().take(MOST).map(|(wait, place)| one(map, network, *wait, *place)).collect();
            let more = match tellers.len().saturating_sub(MOST) {
                0 => String::new(),
                more => format!("; and {more} more"),
            };
            let back = if at_start { " what becomes of it" } else { "" };
            format!("{first}{name} is told{back}: {}{more}.", all.join("; "))
        }
    };
    capital(&says)
}

fn one(map: &Partnership, network: &Network, wait: Wait, place: usize) -> String {
    let link = &network.links[place];
    let details = &map.tie(link.tie).details;
    let by = match link.route {
        Route::Heard if map.kind(link.from) == ActorKind::Forum => "at",
        Route::Read => "in",
        _ => "by",
    };
    let channel = details.channel.filter(|channel| *channel != Channel::None && by == "by");
    let channel = channel.map_or_else(String::new, |channel| format!(" {}", channel.label()));
    let content = match details.content {
        Some(content) if content != Content::Facts => format!(" ({})", content.label()),
        _ => String::new(),
    };
    let may = if link.sure { "" } else { ", perhaps" };
    format!("{by} {}{channel}{content}{may}, {}", map.name(link.from), wait.in_words())
}

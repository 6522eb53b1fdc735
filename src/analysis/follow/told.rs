//! What the persons concerned are told, by whom and when.

use std::collections::BTreeSet;

use super::findings::{Teller, Told};
use super::kinds::can_hear;
use super::matter::Matter;
use super::network::Network;
use super::possible::Possible;
use super::route::Route;
use super::search::{Arrivals, wait_from};
use super::tree::Tree;
use super::wait::Wait;
use super::words::{aside, closed, few_of};
use crate::map::{ActorAt, ActorKind, Channel, Content, Partnership, State, Word, capital};

/// How many who tell a person one sentence names.
const MOST: usize = 4;

/// What each person concerned is told.
pub fn told(
    map: &Partnership,
    matter: &Matter,
    network: &Network,
    possible: &Possible,
    (starts, arrivals, certain, may_reach): (&BTreeSet<ActorAt>, &Arrivals, &Arrivals, &[bool]),
) -> Vec<Told> {
    let (tree, certain_tree) = (ways(network, arrivals), ways(network, certain));
    // By name once, so that each person's sentence takes the first few and no more.
    let mut others: Vec<_> = arrivals.order.iter().copied().filter(|at| can_hear(map.kind(*at))).collect();
    others.sort_unstable_by_key(|at| (map.name(*at), *at));
    let persons = matter.persons().into_iter().map(|person| {
        let at_start = starts.contains(&person);
        // When a link tells them, on the ways so far.
        let told_by = |place: usize, arrivals: &Arrivals, tree: &Tree| {
            let from = network.links[place].from;
            let before = arrivals.at(from)?.wait;
            // Whoever has it from the person alone has nothing new to tell.
            let new = at_start || !tree.hangs_from(from.index(), person.index());
            new.then(|| before.then(wait_from(network, place, starts)))
        };
        let teller = |place: &usize| {
            let first = told_by(*place, arrivals, &tree);
            let certain = told_by(*place, certain, &certain_tree).filter(|_| network.links[*place].sure);
            Some(Telling { arrives: first.or(certain)?, place: *place, certain })
        };
        let mut tellers: Vec<_> = network.to(person).iter().filter_map(teller).collect();
        tellers.sort_unstable();
        let may_be_told =
            if at_start { possible.may_hear(person, may_reach) } else { may_reach[person.index()] };
        let state = State::looked_for(!tellers.is_empty(), !may_be_told);
        let known = others.len() - usize::from(arrivals.know(person));
        let known = (known, few_of(map, others.iter().copied().filter(|at| *at != person), known));
        let says = in_words(map, network, person, at_start, state, &tellers, known);
        let by = tellers.into_iter().map(|one| in_full(map, network, one)).collect();
        Told { person: map.id(person).to_owned(), state, at_start, by, says }
    });
    persons.collect()
}

/// When one link tells a person, the earliest first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Telling {
    arrives: Wait,
    place: usize,
    /// When it does for certain, if the whole way is recorded to carry it.
    certain: Option<Wait>,
}

fn in_full(map: &Partnership, network: &Network, one: Telling) -> Teller {
    let link = &network.links[one.place];
    let details = &map.tie(link.tie).details;
    Teller {
        from: map.id(link.from).to_owned(),
        tie: map.tie_id(link.tie).to_owned(),
        content: details.content,
        channel: details.channel,
        arrives: one.arrives,
        certain: one.certain,
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
    tellers: &[Telling],
    (others, named): (usize, String),
) -> String {
    let name = map.name(person);
    let told = aside(name);
    // The names of those who do know, so that the sentence says whom to ask.
    let know = match others {
        0 => "nobody else comes to know".to_owned(),
        1 => format!("{} knows or comes to know", closed(named, others)),
        _ => format!("{} know or come to know", closed(named, others)),
    };
    let joins = if others == 0 { "and" } else { "though" };
    let says = match (at_start, state) {
        (false, State::NotRecorded) => {
            format!(
                "nobody on the map is shown to tell {name}, {joins} {know}. Whether anyone tells {told} isn’t recorded."
            )
        }
        (false, State::NotMet) => {
            format!("nobody tells {name}, {joins} {know}: every way to {told} is recorded as closed.")
        }
        (true, State::NotRecorded) => format!(
            "{told} knows at the start. Whether anyone tells {told} what becomes of it isn’t recorded."
        ),
        (true, State::NotMet) => format!(
            "{told} knows at the start, and nobody tells {told} what becomes of it: every way back is \
             recorded as closed."
        ),
        (_, State::Met) => {
            let first = if at_start { format!("{told} knows at the start. ") } else { String::new() };
            let all: Vec<_> = tellers.iter().take(MOST).map(|one| in_brief(map, network, one)).collect();
            let more = match tellers.len().saturating_sub(MOST) {
                0 => String::new(),
                more => format!("; and {more} more"),
            };
            let back = if at_start { " what becomes of it" } else { "" };
            format!("{first}{told} is told{back}: {}{more}.", all.join("; "))
        }
    };
    capital(&says)
}

fn in_brief(map: &Partnership, network: &Network, one: &Telling) -> String {
    let link = &network.links[one.place];
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
    let wait = one.arrives.in_brief();
    let when = match one.certain {
        Some(certain) if certain.in_brief() == wait => wait,
        Some(certain) => format!("perhaps, {wait}, and {}", certain.for_certain()),
        None => format!("perhaps, {wait}"),
    };
    let from = map.name(link.from);
    let from = if channel.is_empty() && content.is_empty() { from.into() } else { aside(from) };
    format!("{by} {from}{channel}{content}, {when}")
}

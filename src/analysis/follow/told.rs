//! What the persons concerned are told, by whom and when.

use std::collections::BTreeSet;

use super::findings::{Teller, Told};
use super::kinds::can_hear;
use super::matter::Matter;
use super::network::Network;
use super::never;
use super::possible::Possible;
use super::route::Route;
use super::search::{Arrivals, wait_from};
use super::tree::Tree;
use super::wait::Wait;
use super::words::{aside, few_of, sentence, verb};
use crate::map::{ActorAt, ActorKind, Channel, Content, Partnership, State, Word, capital, number};

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
    let complete_lists = never::has_complete_lists(map);
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
        let sources: BTreeSet<_> =
            network.to(person).iter().map(|place| network.links[*place].from).collect();
        let around = Around {
            others: (known, few_of(map, others.iter().copied().filter(|at| *at != person), known)),
            hears_from: sources.into_iter().collect(),
            complete_lists,
        };
        let says = in_words(map, network, person, at_start, state, &tellers, &around);
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

/// What is said of a person beside who tells them.
struct Around {
    /// How many others know, and their names.
    others: (usize, String),
    /// Those from whom the person could hear of it.
    hears_from: Vec<ActorAt>,
    /// Whether lists of ties along which information runs are said to be complete.
    complete_lists: bool,
}

fn in_words(
    map: &Partnership,
    network: &Network,
    person: ActorAt,
    at_start: bool,
    state: State,
    tellers: &[Telling],
    around: &Around,
) -> String {
    let name = map.name(person);
    let told = aside(name);
    // The names of those who do know, so that the sentence says whom to ask.
    let known = match &around.others {
        (0, _) => ", and nobody else comes to know".to_owned(),
        (_, names) => format!(", though it is or becomes known to {names}"),
    };
    let start = || format!("{told} {} at the start.", verb(map, &[person], "knows", "know"));
    // Somebody may tell them other things, and not come to know of this.
    let hears = || match around.hears_from.is_empty() {
        true => String::new(),
        false => format!(" {}", sentence(&never::could_hear(map, &[person], &around.hears_from))),
    };
    let closing = || never::closing(State::NotMet, around.complete_lists, "");
    let says = match (at_start, state) {
        (false, State::NotRecorded) => {
            format!("nobody is shown to pass it on to {name}{known}. Whether anyone does isn’t recorded.")
        }
        (false, State::NotMet) => {
            format!("nobody who knows passes it on to {name}{known}.")
        }
        (true, State::NotRecorded) => format!(
            "{}{} Whether anyone who comes to know tells {told} what becomes of it isn’t recorded.",
            start(),
            hears()
        ),
        (true, State::NotMet) => format!(
            "{} Nobody who comes to know tells {told} what becomes of it.{} {}.",
            start(),
            hears(),
            closing()
        ),
        (_, State::Met) => {
            let all: Vec<_> = tellers.iter().take(MOST).map(|one| in_brief(map, network, one)).collect();
            let more = match tellers.len().saturating_sub(MOST) {
                0 => String::new(),
                more => format!("; and {} more", number(more)),
            };
            let gets = match at_start {
                true => format!("{} What becomes of it gets back to {name}", start()),
                false => format!("it gets to {name}"),
            };
            format!("{gets}: {}{more}.", all.join("; "))
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

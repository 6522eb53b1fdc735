//! What the service user is told, and what comes back from them.

use std::collections::BTreeSet;

use crate::analysis::barriers::names::named;
use crate::analysis::barriers::party::{is_professional, within_one};
use crate::analysis::barriers::subject::Subjects;
use crate::analysis::barriers::{Arm, BarrierRule, Group, Rests, Search, Terrain};
use crate::analysis::finding::Evidence;
use crate::map::{ActorAt, ActorKind, Partnership, State, TieAt, TieKind};

/// How many ties a finding shows.
pub(super) const SHOWN: usize = 12;

/// D6.
pub(super) const ONE_WAY: BarrierRule = BarrierRule {
    id: "D6",
    name: "Information runs one way for the service user",
    group: Group::Process,
    rests: Rests::Structural,
    rule: "Detected when agencies tell a service user something and it is known that the person tells no one; or when agencies tell each other about the person and it is known that no one tells the person.",
    source: "Adkins 1999",
    strategies: &["A6.1", "A6.33", "A6.34"],
    arms: &[
        Arm {
            variant: "no_return",
            helps: "Ask the person what they want others to know and to whom they would like to say it, with an advocate where they wish.",
        },
        Arm {
            variant: "about_not_to",
            helps: "Agree who tells the person what is said about them, and share the decisions with them.",
        },
    ],
    clear: "Every service user who is told something can tell somebody in return, and nobody is only talked about.",
    nothing: "No service user is on the map.",
    look: one_way,
};

fn one_way(terrain: &Terrain, search: &mut Search) {
    let (survey, map) = (terrain.survey, terrain.map());
    let exchanges = Subjects::of(map, |_, from, to| {
        is_professional(map, from) && is_professional(map, to) && !within_one(survey, from, to)
    });
    for user in map.of_kind(ActorKind::ServiceUser) {
        no_return(map, user, search);
        about_not_to(map, &exchanges, user, search);
    }
}

/// The person is told something and tells no one.
fn no_return(map: &Partnership, user: ActorAt, search: &mut Search) {
    let tellers = || map.coming(TieKind::Informs, user).filter(|(_, from)| is_professional(map, *from));
    let told = State::looked_for(tellers().next().is_some(), map.is_complete(TieKind::Informs, user));
    // Whoever speaks for the person may carry what they want to say.
    let voices: Vec<_> = map.coming(TieKind::SpeaksFor, user).map(|(_, voice)| voice).chain([user]).collect();
    let tells = voices.iter().any(|voice| map.leading(TieKind::Informs, *voice).any(|(_, to)| to != user));
    let told_by: Vec<_> = tellers().map(|(_, from)| from).collect();
    let nothing_returns =
        map.all_complete(TieKind::Informs, voices) || map.all_denied(TieKind::Informs, &[user], &told_by);
    let silent = match (tells, nothing_returns) {
        (true, _) => State::NotMet,
        (false, true) => State::Met,
        (false, false) => State::NotRecorded,
    };
    let name = map.name(user);
    search.place(
        told.and(silent),
        "no_return",
        || {
            let says = format!(
                "{name} is told things by {}, and there is no way back for what {name} may want to say: it may \
                 not reach those who plan and decide.",
                named(map, told_by.iter().copied())
            );
            (Evidence::of([user]).and_ties(map, tellers().map(|(tie, _)| tie).take(SHOWN)), says)
        },
        || format!("What agencies tell {name}, and what {name} can tell them in return, isn’t wholly recorded."),
    );
}

/// Agencies tell each other about the person, and no one tells the person.
fn about_not_to(map: &Partnership, exchanges: &Subjects, user: ActorAt, search: &mut Search) {
    let about = || exchanges.about(map, user);
    let none_left = map.all_complete(TieKind::Informs, []) && exchanges.all_known();
    let exchanged = State::looked_for(about().next().is_some(), none_left);
    let name = map.name(user);
    search.place(
        exchanged.and(untold(map, user, about())),
        "about_not_to",
        || {
            let shown: Vec<_> = about().take(SHOWN).collect();
            let ends: BTreeSet<_> = shown.iter().flat_map(|tie| both_ends(map, *tie)).collect();
            let says = format!(
                "{} exchange information about {name}, and nobody tells {name}: decisions may be prepared \
                 without {name} knowing of it.",
                named(map, ends)
            );
            (Evidence::of([user]).and_ties(map, shown), says)
        },
        || format!("Who exchanges information about {name}, and who tells {name}, isn’t wholly recorded."),
    );
}

/// Whether nobody tells the person anything: the list is complete, or everyone whom `ties` join is
/// stated not to.
pub(super) fn untold(map: &Partnership, user: ActorAt, ties: impl Iterator<Item = TieAt>) -> State {
    if map.coming(TieKind::Informs, user).next().is_some() {
        return State::NotMet;
    }
    let mut ends = ties.flat_map(|tie| both_ends(map, tie)).peekable();
    let closed = map.is_complete(TieKind::Informs, user)
        || (ends.peek().is_some()
            && ends.all(|end| end == user || map.is_denied(TieKind::Informs, end, user)));
    State::seen(closed)
}

fn both_ends(map: &Partnership, tie: TieAt) -> [ActorAt; 2] {
    map.ends(tie).into()
}

//! D8: a forum deals with people who don't sit on it.

use super::{is_advocacy, is_user_led};
use crate::analysis::barriers::absence::{Absence, missing};
use crate::analysis::barriers::{Arm, BarrierRule, Group, Rests, Search, Terrain};
use crate::analysis::belonging::Actors;
use crate::analysis::finding::Evidence;
use crate::map::{ActorAt, ActorKind, Partnership, State, TieKind};

/// The rule.
pub const RULE: BarrierRule = BarrierRule {
    id: "D8",
    name: "Service users are absent where they are discussed",
    group: Group::Personal,
    rests: Rests::Structural,
    rule: "Detected when a forum concerns service users, or agrees, decides, leads or is fed what concerns them, and its members, completely listed, hold no service user, user-led body or advocate; or when each of those on the map is stated not to be a member.",
    source: "Balloch and Taylor 2001",
    strategies: &["A6.35", "A6.21"],
    arms: &[Arm {
        variant: "single",
        helps: "Offer a seat, and what it takes to use it, to service users, a user-led body or an advocate.",
    }],
    clear: "On every forum that deals with service users sits a service user, a user-led body or an advocate.",
    nothing: "No forum that deals with service users is on the map.",
    look,
};

fn look(terrain: &Terrain, search: &mut Search) {
    let map = terrain.map();
    let people = Absence::of(map, TieKind::MemberOf, &[ActorKind::ServiceUser, ActorKind::Advocate]);
    // An agency whose sector is left out may be led by those who use services.
    let bodies: Vec<_> =
        map.of_kind(ActorKind::Agency).filter(|one| speaks(map, *one) != State::NotMet).collect();
    for bond in &terrain.survey.forums {
        let forum = bond.centre;
        let users = users(map, forum);
        // The agencies behind members sit there too (R23), and so does whoever sits on a member forum.
        let mut seated = terrain.survey.sitting_on(forum);
        let inner: Vec<_> =
            seated.iter().filter(|one| map.kind(**one) == ActorKind::Forum).copied().collect();
        seated.extend(inner.iter().flat_map(|one| terrain.survey.sitting_on(*one)));
        seated.extend(bond.agencies.iter().copied());
        let voice = seated.iter().fold(State::NotMet, |so_far, one| so_far.or(speaks(map, *one)));
        let denied = |body: &ActorAt| map.is_denied(TieKind::MemberOf, *body, forum);
        let listed = |one: &ActorAt| map.is_complete(TieKind::MemberOf, *one);
        let closed = inner.iter().all(listed)
            && (listed(&forum) || (people.towards(forum) && bodies.iter().all(denied)));
        let absent = missing(voice == State::Met, closed && voice == State::NotMet);
        let name = map.name(forum);
        if users.is_empty() {
            match absent {
                State::NotMet => search.clear(),
                _ if map.is_complete(TieKind::Concerns, forum) => {}
                _ => search.open(format!("Whom {name} deals with isn’t recorded.")),
            }
            continue;
        }
        let found = || {
            let seats = map.coming(TieKind::MemberOf, forum).chain(map.coming(TieKind::Chairs, forum));
            let seats: Vec<_> = seats.map(|(tie, _)| tie).collect();
            let evidence = Evidence::of([forum]).with(users.iter().copied()).and_ties(map, seats);
            let says = format!(
                "{name} deals with {}, and no service user, user-led body or advocate sits on it: \
                 what matters to those concerned may be missed.",
                map.names(users.iter().copied())
            );
            (evidence, says)
        };
        search.place(absent, "single", found, || {
            let unknown = seated.iter().copied().filter(|one| speaks(map, *one) == State::NotRecorded);
            match map.names(unknown) {
                names if closed && !names.is_empty() => {
                    format!("Whether {names}, on {name}, is led by those who use services isn’t recorded.")
                }
                _ => format!("Whether a service user or somebody for them sits on {name} isn’t recorded."),
            }
        });
    }
}

/// The service users that a forum deals with.
fn users(map: &Partnership, forum: ActorAt) -> Actors {
    use TieKind::*;
    let work = [Agrees, Decides, Leads, CarriesOut].into_iter().flat_map(|kind| map.leading(kind, forum));
    let work = work.map(|(_, what)| what).filter(|what| map.kind(*what) == ActorKind::Plan);
    let fed = map.coming(Feeds, forum).map(|(_, what)| what);
    let subjects = work.chain(fed).chain([forum]).flat_map(|what| map.leading(Concerns, what));
    let decided = map.leading(Decides, forum);
    let all = subjects.chain(decided).map(|(_, who)| who);
    all.filter(|who| map.kind(*who) == ActorKind::ServiceUser).collect()
}

/// Whether somebody on a forum is there as, or for, those who use services; an agency whose
/// sector is left out may be.
fn speaks(map: &Partnership, seated: ActorAt) -> State {
    match map.kind(seated) {
        ActorKind::ServiceUser | ActorKind::Advocate => State::Met,
        ActorKind::Carer => State::known(map.leading(TieKind::SpeaksFor, seated).next().is_some()),
        ActorKind::Agency if is_advocacy(map, seated) => State::Met,
        ActorKind::Agency => is_user_led(map, seated).map_or(State::NotRecorded, State::known),
        _ => State::NotMet,
    }
}

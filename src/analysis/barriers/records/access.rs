//! Who can see which information system.

use crate::analysis::barriers::party::acting;
use crate::analysis::belonging::{Actors, employers};
use crate::analysis::survey::Survey;
use crate::map::{Access, ActorAt, ActorKind, Partnership, State, TieAt, TieKind};

/// The `uses` ties by which somebody can see a system; who may only write doesn't see what is there.
pub(super) fn viewers(map: &Partnership, system: ActorAt) -> impl Iterator<Item = (TieAt, ActorAt)> + '_ {
    map.coming(TieKind::Uses, system).filter(|(tie, _)| map.tie(*tie).details.access != Some(Access::Write))
}

/// The systems that a party, or anybody acting for it, uses.
pub(super) fn systems_of(survey: &Survey, party: ActorAt) -> Actors {
    let acting = acting(survey, party).into_iter();
    acting.flat_map(|one| survey.map.leading(TieKind::Uses, one)).map(|(_, system)| system).collect()
}

/// Whether some agency, team or practitioner can see all of `systems`: by ties of their own, by those
/// of the team or agency that they work in, or because one system feeds another.
///
/// Two who each see one don't see both. Known not to be so if the users of all systems are wholly
/// listed, or if everybody is known not to use one of them.
pub(super) fn someone_sees_all(survey: &Survey, systems: &Actors) -> State {
    let map = survey.map;
    let seen_by: Vec<_> = systems.iter().map(|system| (*system, direct_viewers(map, *system))).collect();
    let sees = |who: &Actors, viewers: &Actors| !who.is_disjoint(viewers);
    let Some((_, first)) = seen_by.iter().min_by_key(|(_, viewers)| viewers.len()) else {
        return State::NotRecorded;
    };
    let inside = first.iter().flat_map(|one| acting(survey, *one));
    let candidates: Actors = first.iter().copied().chain(inside).collect();
    let one_sees = |one: &ActorAt| {
        let who = itself_and_wholes(survey, *one);
        seen_by.iter().all(|(_, viewers)| sees(&who, viewers))
    };
    if candidates.iter().any(one_sees) {
        return State::Met;
    }
    if map.all_complete(TieKind::Uses, systems.iter().copied()) {
        return State::NotMet;
    }
    let may_use =
        |at: &ActorAt| matches!(map.kind(*at), ActorKind::Agency | ActorKind::Team | ActorKind::Practitioner);
    let may_see_all = |one: ActorAt| {
        let who = itself_and_wholes(survey, one);
        seen_by.iter().all(|(system, viewers)| {
            sees(&who, viewers) || who.iter().any(|at| !map.is_denied(TieKind::Uses, *at, *system))
        })
    };
    let mut users = map.all().filter(may_use).peekable();
    let known = users.peek().is_some() && !users.any(may_see_all);
    if known { State::NotMet } else { State::NotRecorded }
}

/// Who uses a system, or one that it feeds, by ties of their own.
fn direct_viewers(map: &Partnership, system: ActorAt) -> Actors {
    let mut reached = vec![system];
    let mut seen: Actors = [system].into();
    let mut next = 0;
    while let Some(here) = reached.get(next).copied() {
        next += 1;
        let fed = map.leading(TieKind::Feeds, here).map(|(_, fed)| fed);
        reached.extend(fed.filter(|fed| map.kind(*fed) == ActorKind::InformationSystem && seen.insert(*fed)));
    }
    reached.into_iter().flat_map(|system| viewers(map, system)).map(|(_, user)| user).collect()
}

/// An actor with the teams and the agency that it works in, whose systems are open to it. A joint team
/// isn't given the systems of all its agencies: each of its people may see those of their own only.
fn itself_and_wholes(survey: &Survey, actor: ActorAt) -> Actors {
    let map = survey.map;
    let mut all = vec![actor];
    let mut seen: Actors = [actor].into();
    let mut next = 0;
    while let Some(here) = all.get(next).copied() {
        next += 1;
        let wholes = map.leading(TieKind::PartOf, here).map(|(_, whole)| whole);
        all.extend(wholes.filter(|whole| map.kind(*whole) == ActorKind::Team && seen.insert(*whole)));
    }
    let behind = survey.belonging.behind(actor);
    match (behind.len(), map.kind(actor)) {
        (1, _) => seen.extend(behind),
        (_, ActorKind::Practitioner) => seen.extend(employers(map, actor)),
        _ => {}
    }
    seen
}

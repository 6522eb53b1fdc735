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

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::someone_sees_all;
    use crate::analysis::survey::Survey;
    use crate::map::{ActorKind, Partnership, State, read};

    fn seen(more: &[Value], complete: bool) -> State {
        let actor = |id: &str, kind: &str| json!({"id": id, "kind": kind, "name": id});
        let mut ties = vec![
            json!({"kind": "employs", "from": "council", "to": "worker"}),
            json!({"kind": "part_of", "from": "team", "to": "council"}),
            json!({"kind": "part_of", "from": "team", "to": "board"}),
            json!({"kind": "uses", "from": "council", "to": "one"}),
            json!({"kind": "uses", "from": "board", "to": "other"}),
        ];
        ties.extend_from_slice(more);
        let document = json!({
            "format": "partnership-map", "version": 1, "title": "Two systems",
            "actors": [
                actor("council", "agency"), actor("board", "agency"), actor("team", "team"),
                actor("worker", "practitioner"), actor("one", "information_system"),
                actor("other", "information_system"),
            ],
            "ties": ties,
            "complete": if complete { vec![json!({"tie": "uses"})] } else { Vec::new() },
        });
        let map = Partnership::new(&read(document.to_string().as_bytes()).document.unwrap());
        someone_sees_all(&Survey::of(&map), &map.of_kind(ActorKind::InformationSystem).collect())
    }

    #[test]
    fn a_joint_team_doesnt_see_what_each_agency_sees_but_its_worker_may() {
        assert_eq!(seen(&[], false), State::NotRecorded);
        assert_eq!(seen(&[], true), State::NotMet);
        let uses = |access: &str| json!({"kind": "uses", "from": "worker", "to": "other", "access": access});
        assert_eq!(seen(&[uses("read")], true), State::Met);
        assert_eq!(seen(&[uses("write")], true), State::NotMet);
        assert_eq!(seen(&[json!({"kind": "feeds", "from": "one", "to": "other"})], true), State::Met);
    }
}

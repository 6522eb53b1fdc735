//! Staffing: whether staff of several agencies form one establishment (R5, R20, R22).

use super::Reading;
use crate::analysis::belonging::{Actors, employers, origins, parents};
use crate::analysis::finding::Evidence;
use crate::analysis::report::{Degree, ScopeKind};
use crate::analysis::scope::Scope;
use crate::analysis::survey::Survey;
use crate::map::{ActorAt, ActorKind, Partnership, TieAt, TieKind};

/// How far the staffing of `scope` is one.
pub(super) fn read(survey: &Survey, scope: &Scope) -> Reading {
    match (scope.kind, scope.of) {
        (ScopeKind::Team, Some(team)) => of_team(survey, team),
        _ => of_agencies(survey, scope),
    }
}

/// A team is one establishment; it counts if its staff come from two agencies or professions.
fn of_team(survey: &Survey, team: ActorAt) -> Reading {
    let map = survey.map;
    let staff = survey.belonging.staff(team);
    let from: Actors = match staff.is_empty() {
        true => parents(map, team),
        false => staff.iter().flat_map(|one| origins(map, *one)).collect(),
    };
    let professions = professions(map, staff);
    let name = map.name(team);
    if from.len() < 2 && professions < 2 {
        return Reading::silent(format!("Who works in {name}, and from where they come, isn’t recorded."));
    }
    let whence = match from.len() {
        0 | 1 => format!("of {professions} professions"),
        _ => format!("from {}", map.names(from.iter().copied())),
    };
    Reading::new(
        Degree::Amalgamated,
        Evidence::of([team])
            .with(staff.iter().copied())
            .with(from)
            .and_ties(map, belonging_ties(map, staff, &[team].into())),
        format!("{name} is one establishment with staff {whence}."),
    )
}

/// How many professions are recorded among `staff`.
pub(crate) fn professions(map: &Partnership, staff: &Actors) -> usize {
    let recorded = staff.iter().filter_map(|one| map.practitioner(*one)?.profession);
    recorded.collect::<std::collections::BTreeSet<_>>().len()
}

/// The ties by which `staff` belong to a team or to agencies.
fn belonging_ties(map: &Partnership, staff: &Actors, places: &Actors) -> Vec<TieAt> {
    let belonging = |one: &ActorAt| {
        let into = map.leading(TieKind::PartOf, *one).filter(|(_, place)| places.contains(place));
        let from = map.coming(TieKind::Employs, *one).chain(map.coming(TieKind::Seconds, *one));
        into.chain(from).map(|(tie, _)| tie).collect::<Vec<_>>()
    };
    staff.iter().flat_map(belonging).collect()
}

/// Staff of a scope of agencies: one establishment only if every agency has staff in it
/// and none has other staff in the scope (R5).
fn of_agencies(survey: &Survey, scope: &Scope) -> Reading {
    let map = survey.map;
    let agencies = &scope.agencies;
    if agencies.len() < 2 {
        return Reading::silent("There is only one agency here, so there is no staff to share.");
    }
    let mine = |actor: &ActorAt| -> Actors {
        let mut behind: Actors = survey.belonging.behind(*actor).clone();
        behind.extend(origins(map, *actor));
        behind.intersection(agencies).copied().collect()
    };
    let teams: Vec<_> =
        scope.doers.iter().copied().filter(|actor| map.kind(*actor) == ActorKind::Team).collect();
    let joint: Vec<(ActorAt, Actors)> = teams
        .iter()
        .map(|team| {
            let staff = survey.belonging.staff(*team);
            let from: Actors = match staff.is_empty() {
                true => parents(map, *team),
                false => staff.iter().flat_map(|one| origins(map, *one)).collect(),
            };
            (*team, from.intersection(agencies).copied().collect::<Actors>())
        })
        .filter(|(_, from)| from.len() >= 2)
        .collect();
    let in_joint: Actors =
        joint.iter().flat_map(|(team, _)| survey.belonging.staff(*team)).copied().collect();
    let posts: Actors =
        scope.staff(map).into_iter().filter(|one| is_shared(survey, agencies, *one)).collect();
    // A team stands for its staff only where none is entered.
    let unstaffed = |team: &ActorAt| {
        survey.belonging.staff(*team).is_empty() && !joint.iter().any(|(one, _)| one == team)
    };
    let own: Actors = scope
        .staff(map)
        .into_iter()
        .chain(teams.iter().copied().filter(unstaffed))
        .filter(|one| !in_joint.contains(one) && !posts.contains(one) && !mine(one).is_empty())
        .collect();
    let sharing: Actors = joint.iter().map(|(team, _)| *team).chain(posts).collect();
    let complete = |kind| map.all_complete(kind, agencies.iter().copied());
    if sharing.is_empty() {
        let deploying: Actors = own.iter().flat_map(mine).collect();
        if deploying.len() < 2 {
            return Reading::silent("Whose staff work here isn’t recorded for two agencies.");
        }
        let names = map.names(deploying.iter().copied());
        let ties = belonging_ties(map, &own, agencies);
        let evidence = Evidence::of(own).with(deploying).and_ties(map, ties);
        return match [TieKind::Employs, TieKind::Seconds, TieKind::PartOf].into_iter().all(complete) {
            true => Reading::new(
                Degree::Discrete,
                evidence,
                format!("{names} each have staff of their own, and share none."),
            ),
            false => Reading::new(
                Degree::Separate,
                evidence,
                format!(
                    "{names} each have staff of their own, so theirs isn’t one staff; whether they share any besides isn’t recorded."
                ),
            ),
        };
    }
    let shared = map.names(sharing.iter().copied());
    if !own.is_empty() {
        let places: Actors = sharing.union(agencies).copied().collect();
        let staff: Actors = sharing.iter().chain(&own).chain(&in_joint).copied().collect();
        let ties = belonging_ties(map, &staff, &places);
        return Reading::new(
            Degree::Synchronised,
            Evidence::none().and_ties(map, ties).with(sharing).with(own),
            format!("Some staff are shared ({shared}), beside staff of each agency’s own."),
        );
    }
    match joint.iter().any(|(_, from)| from == agencies) && complete(TieKind::Employs) {
        true => Reading::new(
            Degree::Amalgamated,
            Evidence::of(sharing).with(agencies.iter().copied()),
            format!("All staff of these agencies work in one establishment: {shared}."),
        ),
        false => Reading::silent(format!(
            "Staff are shared ({shared}); whether the agencies have other staff here isn’t recorded."
        )),
    }
}

/// Whether a practitioner's post is shared: two of `agencies` employ it, or one of them
/// seconds it to another.
fn is_shared(survey: &Survey, agencies: &Actors, practitioner: ActorAt) -> bool {
    let map = survey.map;
    if employers(map, practitioner).intersection(agencies).nth(1).is_some() {
        return true;
    }
    let homes: Actors = map
        .coming(TieKind::Seconds, practitioner)
        .map(|(_, home)| home)
        .filter(|home| agencies.contains(home))
        .collect();
    let hosts = map
        .leading(TieKind::PartOf, practitioner)
        .chain(map.coming(TieKind::Manages, practitioner))
        .flat_map(|(_, host)| survey.belonging.behind(host));
    !homes.is_empty() && hosts.into_iter().any(|host| agencies.contains(host) && !homes.contains(host))
}

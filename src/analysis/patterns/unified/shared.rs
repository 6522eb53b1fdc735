//! What everyone in a scope shares: a site, a record.

use crate::analysis::belonging::Actors;
use crate::analysis::finding::{Evidence, Finding};
use crate::analysis::indicator::Ground;
use crate::analysis::report::ScopeKind;
use crate::map::{ActorAt, TieKind};

/// Whose site and records count: the staff of a team, otherwise each agency.
fn parts(ground: &Ground) -> Vec<Actors> {
    let map = ground.survey.map;
    let staff = ground.scope.staff(map);
    if ground.scope.kind == ScopeKind::Team && !staff.is_empty() {
        let with_team = |one: &ActorAt| [*one].into_iter().chain(ground.scope.of).collect();
        return staff.iter().map(with_team).collect();
    }
    let acting = |agency: &ActorAt| {
        let acting = ground.survey.belonging.acting_for(*agency);
        acting.intersection(&ground.scope.doers).copied().collect()
    };
    ground.scope.agencies.iter().map(acting).collect()
}

/// The actors that every part of the scope has a tie of `kind` to.
fn shared_by_all(ground: &Ground, kind: TieKind) -> (Actors, Evidence, bool) {
    let map = ground.survey.map;
    let parts = parts(ground);
    let reached = |part: &Actors| -> Actors {
        part.iter().flat_map(|one| map.leading(kind, *one)).map(|(_, end)| end).collect()
    };
    let mut all = parts.iter().map(reached);
    let first = all.next().unwrap_or_default();
    let shared = all.fold(first, |shared, part| shared.intersection(&part).copied().collect());
    let ties = parts.iter().flatten().flat_map(|one| map.leading(kind, *one));
    let ties: Vec<_> = ties.filter(|(_, end)| shared.contains(end)).map(|(tie, _)| tie).collect();
    let closed = parts.len() >= 2 && map.all_complete(kind, parts.iter().flatten().copied());
    let shared = if parts.len() >= 2 { shared } else { Actors::new() };
    (shared.clone(), Evidence::of(shared).and_ties(map, ties), closed)
}

pub(super) fn one_site(ground: &Ground) -> Finding {
    let (sites, evidence, closed) = shared_by_all(ground, TieKind::LocatedAt);
    match sites.is_empty() {
        false => Finding::met(evidence, format!("All are based at {}.", ground.names(sites))),
        true => Finding::missing(
            closed,
            "They are based at different sites.",
            "Whether all share one site isn’t recorded.",
        ),
    }
}

pub(super) fn one_record(ground: &Ground) -> Finding {
    let (systems, evidence, closed) = shared_by_all(ground, TieKind::Uses);
    match systems.is_empty() {
        false => Finding::met(evidence, format!("All use {}.", ground.names(systems))),
        true => Finding::missing(
            closed,
            "No one record is open to all of them.",
            "Whether all can use one record isn’t recorded.",
        ),
    }
}

//! Forums and coordinators that bring agencies together.

use crate::analysis::belonging::Actors;
use crate::analysis::finding::{Evidence, Finding};
use crate::analysis::indicator::Ground;
use crate::analysis::patterns::bond_evidence;
use crate::analysis::survey::{Bond, is_formal};
use crate::map::{ActorAt, ForumLevel, State, TieAt, TieKind};

/// Forums on which two of the scope's agencies sit.
pub(super) fn forums<'a>(ground: &'a Ground) -> impl Iterator<Item = &'a Bond> {
    ground.survey.forums.joining(&ground.scope.agencies)
}

/// Formal forums on which two of the scope's agencies sit.
pub(super) fn formal_forums<'a>(ground: &'a Ground) -> impl Iterator<Item = &'a Bond> {
    forums(ground).filter(|forum| is_formal(ground.survey.map, forum.centre) == State::Met)
}

/// Coordinators whom two of the scope's agencies mandate: by employing or seconding them, by
/// having them answer to them, or by agreeing a plan that they lead.
pub(super) fn coordinators(ground: &Ground) -> Vec<(ActorAt, Vec<TieAt>)> {
    let mut found = Vec::new();
    for one in &ground.survey.coordinators {
        let mut mandate = Actors::new();
        let mut ties = Vec::new();
        for (tie, agency) in one.direct.iter().filter(|(_, end)| ground.scope.agencies.contains(end)) {
            mandate.insert(*agency);
            ties.push(*tie);
        }
        for (tie, plan) in &one.leads {
            mandate.extend(ground.survey.plans[*plan].among(&ground.scope.agencies));
            ties.push(*tie);
        }
        if mandate.len() >= 2 {
            found.push((one.at, ties));
        }
    }
    found
}

/// Whether someone on the map may coordinate by a mandate that isn't recorded.
fn may_coordinate(ground: &Ground) -> bool {
    let map = ground.survey.map;
    let open = |one: ActorAt| {
        [TieKind::Employs, TieKind::Seconds, TieKind::AccountableTo]
            .into_iter()
            .any(|kind| !map.is_complete(kind, one))
    };
    ground.survey.coordinators.iter().map(|one| one.at).any(open)
}

pub(super) fn formal_mechanism(ground: &Ground) -> Finding {
    let map = ground.survey.map;
    let formal: Vec<_> = formal_forums(ground).collect();
    if !formal.is_empty() {
        let evidence =
            formal.iter().fold(Evidence::none(), |all, forum| all.merge(bond_evidence(ground, forum)));
        let sitting: Actors = formal.iter().flat_map(|forum| forum.among(&ground.scope.agencies)).collect();
        let names =
            ground.subject(formal.iter().map(|forum| forum.centre), "brings together", "bring together");
        return Finding::met(evidence, format!("{names} {}.", ground.names(sitting)));
    }
    let coordinators = coordinators(ground);
    if !coordinators.is_empty() {
        let names = ground.subject(coordinators.iter().map(|(one, _)| *one), "coordinates", "coordinate");
        let evidence = coordinators
            .into_iter()
            .fold(Evidence::none(), |all, (one, ties)| all.with([one]).and_ties(map, ties));
        return Finding::met(evidence, format!("{names} with a mandate from two or more of these agencies."));
    }
    if let Some(forum) = forums(ground).find(|forum| is_formal(map, forum.centre) == State::NotRecorded) {
        let says = format!(
            "These agencies meet at {}; its purpose, such as a panel, a board or only a network, isn’t recorded.",
            map.name(forum.centre)
        );
        return Finding::not_recorded(says).showing(bond_evidence(ground, forum));
    }
    let acting = || {
        ground.scope.agencies.iter().flat_map(|agency| ground.survey.belonging.acting_for(*agency)).copied()
    };
    let networks: Actors = forums(ground).map(|forum| forum.centre).collect();
    let none = match networks.is_empty() {
        true => "No panel, board, meeting or coordinator brings these agencies together.".to_owned(),
        false => format!(
            "These agencies meet at {}, a network; no panel, board, formal meeting or coordinator brings them together.",
            ground.names(networks.iter().copied())
        ),
    };
    Finding::missing(
        map.all_complete(TieKind::MemberOf, acting()) && !may_coordinate(ground),
        none,
        "Whether a panel, meeting or coordinator brings these agencies together isn’t recorded.",
    )
    .showing(Evidence::of(networks))
}

pub(super) fn both_levels(ground: &Ground) -> Finding {
    let map = ground.survey.map;
    let at = |level| {
        formal_forums(ground)
            .filter(move |forum| map.forum(forum.centre).and_then(|one| one.level) == Some(level))
    };
    for strategic in at(ForumLevel::Strategic) {
        for case in at(ForumLevel::Case) {
            if !strategic.among(&case.agencies).is_disjoint(&ground.scope.agencies) {
                let evidence = bond_evidence(ground, strategic).merge(bond_evidence(ground, case));
                let says = format!(
                    "They meet on strategy at {} and on cases at {}.",
                    map.name(strategic.centre),
                    map.name(case.centre)
                );
                return Finding::met(evidence, says);
            }
        }
    }
    let told = forums(ground).all(|forum| map.forum(forum.centre).is_some_and(|one| one.level.is_some()));
    Finding::missing(
        told && map.all_complete(TieKind::MemberOf, ground.scope.agencies.iter().copied()),
        "They don’t meet at both levels, strategy and cases.",
        "Whether they meet on strategy as well as on cases isn’t recorded.",
    )
}

//! Whether the sides mix money, ownership or governance.

use std::collections::BTreeMap;

use super::sides::{fund_sides, services, sides};
use crate::analysis::belonging::Actors;
use crate::analysis::finding::{Evidence, Finding};
use crate::analysis::indicator::Ground;
use crate::analysis::report::ScopeKind;
use crate::analysis::survey::Bond;
use crate::map::{ActorAt, ActorKind, DecisionRule, Sector, State, TieAt, TieKind};

/// The three arms of HA2; one that isn't asked counts neither way (R8, R25).
pub(super) fn mixed(ground: &Ground) -> Finding {
    let arms = [Some(mixed_money(ground)), Some(joint_governance(ground)), hybrid_organisation(ground)];
    let arms: Vec<_> = arms.into_iter().flatten().collect();
    if let Some(met) = arms.iter().find(|arm| arm.state == State::Met) {
        return met.clone();
    }
    let state = arms.iter().fold(State::NotMet, |state, arm| state.or(arm.state));
    let says: Vec<_> = arms.iter().filter(|arm| arm.state == state).map(|arm| arm.says.as_str()).collect();
    let evidence = arms.iter().fold(Evidence::none(), |all, arm| all.merge(arm.evidence.clone()));
    Finding::new(state, evidence, says.join(" "))
}

/// (a) Public and other money meet in the same person or service.
fn mixed_money(ground: &Ground) -> Finding {
    let map = ground.survey.map;
    let services = services(ground);
    let mut silent = false;
    for service in &services {
        let mut paying: BTreeMap<bool, Vec<(TieAt, ActorAt)>> = BTreeMap::new();
        for (tie, from) in map.coming(TieKind::Funds, *service) {
            let sides = fund_sides(ground, from);
            silent |= sides.is_empty();
            for side in sides {
                paying.entry(side).or_default().push((tie, from));
            }
        }
        if paying.len() == 2 {
            let all = || paying.values().flatten();
            let evidence = Evidence::of([*service]).and_ties(map, all().map(|(tie, _)| *tie));
            let says = format!(
                "Public and other money meet at {}: {}.",
                map.name(*service),
                ground.names(all().map(|(_, from)| *from))
            );
            return Finding::met(evidence, says);
        }
    }
    Finding::missing(
        !silent && map.all_complete(TieKind::Funds, services),
        "Public and other money don’t meet in one service here.",
        "Whether public and other money meet in one service isn’t recorded.",
    )
}

/// (b) Public and other bodies own or govern the same thing (R8).
fn joint_governance(ground: &Ground) -> Finding {
    let map = ground.survey.map;
    let (public, others, _) = sides(ground);
    let services = services(ground);
    let on_both = |agencies: &Actors| !agencies.is_disjoint(&public) && !agencies.is_disjoint(&others);
    for joint in ground.survey.joint.iter().filter(|joint| on_both(&joint.agencies)) {
        let here = ground.scope.kind == ScopeKind::Map || ground.scope.doers.contains(&joint.at);
        if here || governed(ground, &services, joint.at) {
            let evidence = Evidence::of([joint.at]).and_ties(map, joint.holding.iter().map(|(tie, _)| *tie));
            let holders = ground.names(joint.holding.iter().map(|(_, holder)| *holder));
            return Finding::met(evidence, format!("{holders} run {} together.", map.name(joint.at)));
        }
    }
    let forums = || ground.survey.forums.joining(&ground.scope.agencies).filter(|one| on_both(&one.agencies));
    for forum in forums() {
        let rule = map.forum(forum.centre).and_then(|record| record.decision_rule);
        let decides: Vec<_> = map
            .leading(TieKind::Decides, forum.centre)
            .filter(|(_, what)| governed(ground, &services, *what))
            .collect();
        let over: Vec<_> =
            [TieKind::Agrees, TieKind::CarriesOut, TieKind::Leads, TieKind::Reviews, TieKind::Concerns]
                .into_iter()
                .flat_map(|kind| map.leading(kind, forum.centre))
                .chain(map.coming(TieKind::AccountableTo, forum.centre))
                .chain(map.coming(TieKind::Funds, forum.centre))
                .filter(|(_, what)| governed(ground, &services, *what))
                .collect();
        let binding = matches!(rule, Some(DecisionRule::Consensus | DecisionRule::Vote));
        if rule != Some(DecisionRule::Advisory) && (!decides.is_empty() || (binding && !over.is_empty())) {
            let ties = decides.into_iter().chain(over).map(|(tie, _)| tie);
            let evidence = forum.evidence(map, &ground.scope.agencies).and_ties(map, ties);
            return Finding::met(
                evidence,
                format!("Public and other bodies govern together at {}.", map.name(forum.centre)),
            );
        }
    }
    // A forum of both sides may govern while how or what it decides isn't recorded.
    let undecided = |forum: &Bond| {
        let rule = map.forum(forum.centre).and_then(|record| record.decision_rule);
        !matches!(rule, Some(DecisionRule::Advisory | DecisionRule::None))
            && !map.is_complete(TieKind::Decides, forum.centre)
    };
    let asked = [TieKind::Manages, TieKind::PartOf, TieKind::Holds];
    Finding::missing(
        !forums().any(undecided)
            && asked.into_iter().all(|kind| map.all_complete(kind, ground.scope.agencies.iter().copied())),
        "Public and other bodies own or govern nothing together here.",
        "Whether public and other bodies own or govern anything together isn’t recorded.",
    )
}

/// Whether something is a service, plan or fund of the scope. To decide together about one person is to work
/// together, not to govern (R8).
fn governed(ground: &Ground, services: &Actors, what: ActorAt) -> bool {
    let is_person = matches!(
        ground.survey.map.kind(what),
        ActorKind::ServiceUser | ActorKind::Carer | ActorKind::Practitioner
    );
    let is_here =
        services.contains(&what) || ground.scope.of == Some(what) || ground.scope.members.contains(&what);
    is_here && !is_person
}

/// (c) A partner is itself a hybrid organisation; asked only where there is reason to (R8).
fn hybrid_organisation(ground: &Ground) -> Option<Finding> {
    let map = ground.survey.map;
    let mut asked = ground
        .scope
        .agencies
        .iter()
        .filter_map(|agency| Some((*agency, map.agency(*agency)?)))
        .filter(|(_, record)| {
            record.hybrid_organisation.is_some() || record.sector == Some(Sector::SocialEnterprise)
        })
        .peekable();
    asked.peek()?;
    let mut open = Actors::new();
    for (agency, record) in asked {
        match record.hybrid_organisation {
            Some(true) => {
                let says =
                    format!("{} trades with a social purpose and reinvests its surplus.", map.name(agency));
                return Some(Finding::met(Evidence::of([agency]), says));
            }
            Some(false) => {}
            None => drop(open.insert(agency)),
        }
    }
    let silent =
        format!("Whether {} trades and reinvests isn’t recorded.", ground.names(open.iter().copied()));
    Some(
        Finding::missing(open.is_empty(), "No partner is itself a hybrid organisation.", silent)
            .showing(Evidence::of(open)),
    )
}

//! D41: many small allocations, each monitored on its own.

use super::coalitions::{Coalition, coalitions};
use crate::analysis::barriers::{Arm, BarrierRule, Group, Rests, Search, Terrain};
use crate::analysis::belonging::Actors;
use crate::analysis::finding::Evidence;
use crate::map::{ActorAt, ActorKind, Service, SignatoryRole, TieAt, TieKind, number};

/// The rule.
pub const MONITORING_LOAD: BarrierRule = BarrierRule {
    id: "D41",
    name: "Many allocations to monitor one by one",
    group: Group::Resource,
    rests: Rests::Threshold,
    rule: "Detected when, in a coalition, at least as many partners with money of their own are each monitored separately as the setting says (three, if nothing else is set).",
    source: "National Council for Voluntary Organisations",
    strategies: &[],
    arms: &[Arm {
        variant: "single",
        helps: "Agree on one common report for all partners, with the same dates and the same few figures.",
    }],
    clear: "In no coalition are many allocations monitored separately.",
    nothing: "No coalition is present on the map.",
    look: monitoring_load,
};

fn monitoring_load(terrain: &Terrain, search: &mut Search) {
    for coalition in coalitions(terrain) {
        if coalition.is_present {
            look_at(terrain, search, &coalition);
        } else {
            let name = terrain.map().name(coalition.agreement);
            search.open(format!("Whether {name} makes a coalition isn’t settled."));
        }
    }
}

fn look_at(terrain: &Terrain, search: &mut Search, coalition: &Coalition) {
    let map = terrain.map();
    let most = terrain.settings.get("monitored_allocations");
    let name = map.name(coalition.agreement);
    let payers = payers(terrain, coalition);
    let mut monitored: Vec<TieAt> = Vec::new();
    let mut partners = Actors::new();
    let mut open = Actors::new();
    let delivers = |one: &ActorAt| coalition.members.contains(one) && !payers.contains(one);
    let others = map.of_kind(ActorKind::Agency).filter(|one| !delivers(one));
    let listed = map.all_complete(TieKind::Monitors, others);
    for partner in coalition.members.iter().copied().filter(delivers) {
        let watching: Vec<_> = map
            .coming(TieKind::Monitors, partner)
            .filter(|(_, watcher)| is_funder(terrain, coalition, &payers, *watcher))
            .collect();
        let denied = listed || map.is_complete(TieKind::Monitors, partner);
        match (watching.is_empty(), has_allocation(terrain, coalition, partner)) {
            (false, true) => {
                partners.insert(partner);
                monitored.extend(watching.into_iter().map(|(tie, _)| tie));
            }
            (false, false) => drop(open.insert(partner)),
            (true, _) if !denied => drop(open.insert(partner)),
            (true, _) => {}
        }
    }
    let (count, at_most) = (partners.len() as f64, (partners.len() + open.len()) as f64);
    if count >= most {
        let says = format!(
            "Under {name} the money of {} is monitored separately: that makes {} sets of reports, and may be more work for funder and partners than each share of the money warrants.",
            map.names(partners.iter().copied()),
            number(partners.len())
        );
        search.found("single", Evidence::of([coalition.agreement]).and_ties(map, monitored), says);
    } else if at_most < most {
        search.clear();
    } else {
        let names = map.names(open);
        search.open(format!(
            "Whether the shares of {names} under {name} are monitored one by one isn’t recorded."
        ));
    }
}

/// Signatories who pay rather than deliver: by their role, or because they pay under the agreement
/// and nothing under it is paid to them.
fn payers(terrain: &Terrain, coalition: &Coalition) -> Actors {
    let map = terrain.map();
    let role = |agency: ActorAt| {
        let signatures = map.leading(TieKind::Signs, agency);
        signatures.filter(|(_, one)| *one == coalition.agreement).find_map(|(tie, _)| map.tie(tie).signs_as())
    };
    let pays = |agency: ActorAt| {
        let funds = map.leading(TieKind::Holds, agency).map(|(_, fund)| fund);
        let under = |(tie, _): (TieAt, ActorAt)| map.under(tie) == Some(coalition.agreement);
        funds.chain([agency]).any(|from| map.leading(TieKind::Funds, from).any(under))
    };
    let is_payer = |agency: &ActorAt| match role(*agency) {
        Some(role) => role == SignatoryRole::Funder,
        None => pays(*agency) && !has_allocation(terrain, coalition, *agency),
    };
    coalition.members.iter().copied().filter(is_payer).collect()
}

/// Whether money under the agreement reaches a partner, or its team.
fn has_allocation(terrain: &Terrain, coalition: &Coalition, partner: ActorAt) -> bool {
    let map = terrain.map();
    let acting = terrain.survey.belonging.acting_for(partner);
    acting
        .iter()
        .flat_map(|one| map.coming(TieKind::Funds, *one))
        .any(|(tie, _)| map.under(tie) == Some(coalition.agreement))
}

/// Whether somebody who monitors is a funder: a payer, or a body outside the coalition that isn't
/// a regulator.
fn is_funder(terrain: &Terrain, coalition: &Coalition, payers: &Actors, watcher: ActorAt) -> bool {
    let service = terrain.map().agency(watcher).and_then(|agency| agency.service);
    payers.contains(&watcher)
        || (!coalition.members.contains(&watcher) && service != Some(Service::Regulation))
}

//! A duty from outside, without a goal of one's own (D39).

use std::collections::HashMap;

use super::goals::Goals;
use super::lacking;
use crate::analysis::barriers::names::named;
use crate::analysis::barriers::{Arm, BarrierRule, Group, Rests, Search, Terrain};
use crate::analysis::finding::Evidence;
use crate::analysis::report::ScopeKind;
use crate::map::{ActorKind, AgreementForm, TieKind};

/// Agencies are joined by a duty from outside, without a goal that they agreed themselves.
pub const POLICY_ONLY: BarrierRule = BarrierRule {
    id: "D39",
    name: "Driven by policy only",
    group: Group::Outside,
    rests: Rests::Attribute,
    rule: "Detected when agencies are joined by a statutory duty, and no two of them have agreed a plan or goal of their own: the list of what they agreed is complete, or each plan is stated not to be shared.",
    source: "Carnwell and Carson 2005",
    strategies: &["A6.13", "A6.40"],
    arms: &[Arm {
        variant: "single",
        helps: "Agree locally what the duty is to achieve for people, and for whom, beside what the law asks.",
    }],
    clear: "Agencies that a statutory duty joins have agreed a plan or goal of their own as well.",
    nothing: "No agreement on the map is a statutory duty.",
    look: policy_only,
};

fn policy_only(terrain: &Terrain, search: &mut Search) {
    let map = terrain.map();
    let goals = Goals::of(terrain);
    let scopes: HashMap<_, _> = terrain
        .scopes
        .iter()
        .filter(|scope| scope.kind == ScopeKind::Agreement)
        .filter_map(|scope| Some((scope.of?, scope)))
        .collect();
    for duty in map.of_kind(ActorKind::Agreement) {
        if map.agreement(duty).and_then(|record| record.form) != Some(AgreementForm::StatutoryDuty) {
            continue;
        }
        let name = map.name(duty);
        let Some(scope) = scopes.get(&duty) else {
            search.open(format!("Which two agencies “{name}” binds isn’t recorded."));
            continue;
        };
        let who = || named(map, scope.agencies.iter().copied());
        search.place(
            lacking(goals.shared(scope)),
            "single",
            || {
                let ties = map.coming(TieKind::Signs, duty).map(|(tie, _)| tie);
                let says = format!(
                    "“{name}” obliges {} to work together, and no two of them have agreed a goal of their own: \
                     the partnership may stay a matter of policy.",
                    who()
                );
                (Evidence::of([duty]).and_ties(map, ties), says)
            },
            || format!("Whether {} agreed a goal of their own beside “{name}” isn’t recorded.", who()),
        );
    }
}

//! No agreed outcome: agencies that work together without a goal, or towards different ones (D13).

use std::collections::BTreeSet;

use super::goals::Goals;
use crate::analysis::barriers::names::named;
use crate::analysis::barriers::{Arm, BarrierRule, Group, Rests, Search, Terrain};
use crate::analysis::belonging::Actors;
use crate::analysis::finding::Evidence;
use crate::analysis::report::ScopeKind;
use crate::analysis::scope::Scope;
use crate::analysis::survey::Bond;
use crate::map::{ActorAt, State};

/// Agencies meet, sign or support somebody together, without a goal that they agreed.
pub const NO_AGREED_OUTCOME: BarrierRule = BarrierRule {
    id: "D13",
    name: "No agreed outcome",
    group: Group::Process,
    rests: Rests::Structural,
    rule: "Detected when no two of the agencies in a forum, an agreement or a person’s package have agreed the same plan or goal, and the list of what they agreed is complete; or when they state goals of their own, and each is known not to have agreed the other’s. It is asked of the whole map only if there is no such forum, agreement or package.",
    source: "Carnwell and Carson 2005; Rose 2007",
    strategies: &["A6.13", "A6.40"],
    arms: &[
        Arm {
            variant: "no_goal",
            helps: "Write down together what is to be achieved, as in a joint working agreement, and have every partner agree it.",
        },
        Arm {
            variant: "differing_goals",
            helps: "Lay the goals side by side, keep what differs by right, and agree the part that is shared, with who is eligible for it.",
        },
    ],
    clear: "Wherever agencies work together, two or more of them have agreed the same plan or goal.",
    nothing: "No forum, agreement, package or map of two agencies is there to ask for a goal.",
    look: no_agreed_outcome,
};

/// Where a goal is asked for: forums, agreements and packages of two agencies, or else the map (R27).
fn asked<'a>(terrain: &'a Terrain) -> Vec<&'a Scope> {
    use ScopeKind::{Agreement, Forum, Map, Package};
    let of = |kinds: &'static [ScopeKind]| {
        let scopes = terrain.scopes.iter().filter(move |scope| kinds.contains(&scope.kind));
        scopes.filter(|scope| scope.agencies.len() >= 2).collect::<Vec<_>>()
    };
    let narrow = of(&[Forum, Agreement, Package]);
    if narrow.is_empty() { of(&[Map]) } else { narrow }
}

fn no_agreed_outcome(terrain: &Terrain, search: &mut Search) {
    let map = terrain.map();
    let goals = Goals::of(terrain);
    // The same agencies may meet, sign and support: what is found of them is told once.
    let mut told: BTreeSet<(&Actors, State)> = BTreeSet::new();
    for scope in asked(terrain) {
        let state = goals.shared(scope);
        if !told.insert((&scope.agencies, state)) {
            continue;
        }
        if state == State::Met {
            search.clear();
            continue;
        }
        let own = goals.own(scope);
        let several = own.iter().any(|(agency, _)| *agency != own[0].0);
        let place = scope.report(map).in_words(map);
        let who = || named(map, scope.agencies.iter().copied());
        let apart = match state {
            State::NotMet if several => Some(own.clone()),
            State::NotRecorded => goals.apart(&own).map(|pair| pair.to_vec()),
            _ => None,
        };
        if let Some(apart) = apart {
            let evidence = apart.iter().fold(Evidence::of(scope.of), |all, (agency, plan)| {
                all.merge(plan.evidence(map, &[*agency].into()))
            });
            search.found("differing_goals", evidence, differing(terrain, &place, &apart));
        } else if state == State::NotMet {
            let evidence = own.iter().fold(Evidence::of(scope.of), |all, (agency, plan)| {
                all.merge(plan.evidence(map, &[*agency].into()))
            });
            let agreed = match scope.agencies.len() {
                2 => format!("{} haven’t agreed one plan or goal", who()),
                _ => format!("no two of {} have agreed the same plan or goal", who()),
            };
            let says = format!("In {place}, {agreed}: each may be working towards an end of its own.");
            search.found("no_goal", evidence.with(scope.agencies.iter().copied()), says);
        } else {
            search.open(format!("Whether {} have agreed one plan or goal isn’t recorded.", who()));
        }
    }
}

/// The goals by agency, in one sentence.
fn differing(terrain: &Terrain, place: &str, apart: &[(ActorAt, &Bond)]) -> String {
    const SHOWN: usize = 4;
    let map = terrain.map();
    let mut goals: Vec<_> = apart
        .iter()
        .take(SHOWN)
        .map(|(agency, plan)| format!("{} has agreed “{}”", map.name(*agency), map.name(plan.centre)))
        .collect();
    if apart.len() > SHOWN {
        goals.push(format!("{} more goals are on the map", apart.len() - SHOWN));
    }
    let goals = goals.join(", ");
    format!(
        "In {place}, goals are stated and differ: {goals}. They may pull the work in different directions."
    )
}

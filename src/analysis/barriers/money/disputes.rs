//! D28: costs moved from one funder to another.

use super::needs::{Need, has_money, holders, needs, two_apart};
use crate::analysis::barriers::{Arm, BarrierRule, Group, Rests, Search, Terrain};
use crate::analysis::belonging::Actors;
use crate::analysis::finding::Evidence;
use crate::map::{ActorAt, ActorKind, Partnership, State, TieAt, TieKind};

/// The rule.
pub const COST_SHUNTING: BarrierRule = BarrierRule {
    id: "D28",
    name: "Costs moved from one funder to another",
    group: Group::Resource,
    rests: Rests::Structural,
    rule: "Detected when two bodies dispute about a person, an assessment, a plan, a task or its money, or when two funders pay for one person or plan and no agency is responsible for it (as stated, or on a complete list).",
    source: "Quinney 2006",
    strategies: &["A6.41"],
    arms: &[
        Arm {
            variant: "dispute",
            helps: "Take it to a joint panel with an agreed process for disputes, and let the support go on until it is settled.",
        },
        Arm {
            variant: "unassigned",
            helps: "Write down which agency is responsible at the boundary, so that the person needn’t wait for it to be settled case by case.",
        },
    ],
    clear: "No dispute about who pays is recorded, and where two funders meet one agency is responsible.",
    nothing: "No dispute, and no person or plan with money from two funders, is on the map.",
    look: cost_shunting,
};

fn cost_shunting(terrain: &Terrain, search: &mut Search) {
    let map = terrain.map();
    for (tie, one, other) in map.ties(TieKind::Disputes) {
        dispute(terrain, search, tie, [one, other]);
    }
    let has_money = has_money(map);
    let mut needs = needs(map);
    needs.retain(|need| has_money || need.is_closed(map));
    for need in &needs {
        boundary(terrain, search, need);
    }
    if !needs.is_empty() {
        match disputes_are_listed(map) {
            true => search.clear(),
            false => search.open("Whether anybody disputes who pays isn’t recorded."),
        }
    }
}

/// Whether every two agencies or teams are known to be in dispute or not to be.
fn disputes_are_listed(map: &Partnership) -> bool {
    let bodies = map.of_kind(ActorKind::Agency).chain(map.of_kind(ActorKind::Team));
    let open: Vec<_> = bodies.filter(|one| !map.is_complete(TieKind::Disputes, *one)).collect();
    open.len() < 2 || map.all_denied(TieKind::Disputes, &open, &open)
}

/// A dispute is one about costs unless it is about something else, or one side is known to pay for nothing.
fn dispute(terrain: &Terrain, search: &mut Search, tie: TieAt, sides: [ActorAt; 2]) {
    use ActorKind::{Agreement, Assessment, Fund, Plan, ServiceUser, Task};
    let map = terrain.map();
    let who = map.names(sides);
    let Some(about) = map.about(tie) else {
        return search.open(format!("What {who} dispute about isn’t recorded."));
    };
    if !matches!(map.kind(about), ServiceUser | Assessment | Plan | Task | Fund | Agreement) {
        return;
    }
    if sides.into_iter().any(|side| pays_for_nothing(terrain, side)) {
        return search.clear();
    }
    let evidence = Evidence::of([about]).and_ties(map, [tie]);
    let says = format!(
        "{who} are in dispute about {}. While each may look to the other to pay, support may be late or fall between them.",
        map.name(about)
    );
    search.found("dispute", evidence, says);
}

fn pays_for_nothing(terrain: &Terrain, side: ActorAt) -> bool {
    let map = terrain.map();
    let mut bodies = terrain.survey.belonging.behind(side).clone();
    bodies.insert(side);
    bodies.into_iter().all(|one| {
        [TieKind::Holds, TieKind::Funds, TieKind::Commissions]
            .into_iter()
            .all(|kind| map.is_complete(kind, one) && map.leading(kind, one).next().is_none())
    })
}

/// Two funders of one need, and whether one agency is responsible for it.
fn boundary(terrain: &Terrain, search: &mut Search, need: &Need) {
    let map = terrain.map();
    let name = map.name(need.of);
    let held: Vec<Actors> = need
        .budgets
        .keys()
        .map(|budget| holders(map, *budget))
        .map(|holders| holders.into_iter().filter(|one| map.kind(*one) == ActorKind::Agency).collect())
        .collect();
    if two_apart(&held).is_none() {
        let unknown = held.iter().filter(|set| set.is_empty()).count();
        if need.is_closed(map) && (unknown == 0 || held.len() < 2) {
            return search.clear();
        }
        return search.open(format!("Whether two funders could pay for {name} isn’t recorded."));
    }
    let funders: Vec<ActorAt> = held.into_iter().flatten().collect::<Actors>().into_iter().collect();
    let who = map.names(funders.iter().copied());
    match unassigned(map, need, &funders) {
        State::Met => {
            let paying = need.budgets.values().flatten().copied();
            let evidence = Evidence::of(need.places.iter().copied()).with(funders).and_ties(map, paying);
            let says = format!(
                "{who} all pay for {name}, and no agency is recorded as responsible: a cost at the boundary may be passed from one to the other."
            );
            search.found("unassigned", evidence, says);
        }
        State::NotRecorded => search.open(format!("Which agency is responsible for {name} isn’t recorded.")),
        State::NotMet => search.clear(),
    }
}

fn unassigned(map: &Partnership, need: &Need, funders: &[ActorAt]) -> State {
    let places: Vec<_> = need.places.iter().copied().collect();
    let assigned = places.iter().any(|place| map.coming(TieKind::ResponsibleFor, *place).next().is_some());
    if assigned {
        return State::NotMet;
    }
    let none = map.all_complete(TieKind::ResponsibleFor, places.iter().copied())
        || map.all_denied(TieKind::ResponsibleFor, funders, &places);
    State::seen(none)
}

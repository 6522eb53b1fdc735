//! D27: separate budgets for one person or plan.

use std::collections::BTreeMap;

use super::coalitions::{Coalition, coalitions};
use super::needs::{Need, has_money, holders, needs, two_apart};
use crate::analysis::barriers::{Arm, BarrierRule, Group, Rests, Search, Terrain};
use crate::analysis::belonging::Actors;
use crate::analysis::finding::Evidence;
use crate::map::{ActorAt, ActorKind, FundForm, Partnership, TieKind};

/// The rule.
pub const SEPARATE: BarrierRule = BarrierRule {
    id: "D27",
    name: "Separate budgets",
    group: Group::Resource,
    rests: Rests::Structural,
    rule: "Detected when two or more funds that are neither pooled nor aligned, each held by another body, pay for one person or plan. In a coalition each partner’s own money is part of the model: there it is a note and no barrier. The person’s own money doesn’t count.",
    source: "Frye and Webb 2002",
    strategies: &["A6.13"],
    arms: &[Arm {
        variant: "single",
        helps: "Pool or align the money by an agreement (for health and social care in England, one under section 75 of the NHS Act 2006), or agree in writing who pays for what.",
    }],
    clear: "No person or plan depends on budgets that two bodies hold and that are neither pooled nor aligned; a person’s own money isn’t counted.",
    nothing: "No money for a person or plan is on the map.",
    look: separate,
};

/// What the map says of one budget beside others.
enum Kinship {
    /// Pooled or aligned, or joined to another fund by a tie.
    Joined,
    /// On its own, as its form says.
    Apart,
    /// Its form isn't recorded.
    Open,
}

fn separate(terrain: &Terrain, search: &mut Search) {
    let map = terrain.map();
    let coalitions = coalitions(terrain);
    for one in coalitions.iter().filter(|one| one.is_present && one.has_own_money) {
        search.note(format!(
            "{}: in a coalition each partner has its own share of the money. Separate budgets belong to the model there.",
            map.name(one.agreement)
        ));
    }
    let has_money = has_money(map);
    for need in needs(map) {
        if has_money || need.is_closed(map) {
            look_at(map, &coalitions, &need, search);
        }
    }
}

fn look_at(map: &Partnership, coalitions: &[Coalition], need: &Need, search: &mut Search) {
    let name = map.name(need.of);
    let mut apart: BTreeMap<ActorAt, Actors> = BTreeMap::new();
    let mut open: Vec<ActorAt> = Vec::new();
    for (budget, kinship) in kinships(map, need) {
        let holders = holders(map, budget);
        match kinship {
            Kinship::Joined => {}
            Kinship::Apart if !holders.is_empty() => drop(apart.insert(budget, holders)),
            Kinship::Apart | Kinship::Open => open.push(budget),
        }
    }
    if two_apart(apart.values()).is_some() {
        return report(map, coalitions, need, &apart, search);
    }
    let closed = need.is_closed(map);
    if !open.is_empty() && apart.len() + open.len() >= 2 {
        let funds = map.names(open.into_iter().chain(apart.into_keys()));
        search.open(format!(
            "Whether {funds} are pooled or aligned, and who holds each of them, isn’t wholly recorded."
        ));
    } else if closed {
        search.clear();
    } else {
        search.open(format!("Whether money from other budgets pays for {name} isn’t recorded."));
    }
}

/// A finding; in a coalition of all who hold the money, a note.
fn report(
    map: &Partnership,
    coalitions: &[Coalition],
    need: &Need,
    apart: &BTreeMap<ActorAt, Actors>,
    search: &mut Search,
) {
    let name = match map.kind(need.of) {
        ActorKind::ServiceUser => format!("the support of {}", map.name(need.of)),
        _ => map.name(need.of).to_owned(),
    };
    let all: Actors = apart.values().flatten().copied().collect();
    let (funds, who) = (map.names(apart.keys().copied()), map.names(all.iter().copied()));
    let around = || coalitions.iter().filter(|one| all.is_subset(&one.members));
    if let Some(coalition) = around().find(|one| one.is_present) {
        search.note(format!(
            "{funds} pay for {name} from separate budgets, as is expected in the coalition of {}.",
            map.name(coalition.agreement)
        ));
        return search.clear();
    }
    if let Some(coalition) = around().next() {
        return search.open(format!(
            "{funds} pay for {name} from separate budgets. In a coalition that is expected; whether {} makes one isn’t settled.",
            map.name(coalition.agreement)
        ));
    }
    let paying = apart.keys().flat_map(|budget| &need.budgets[budget]).copied();
    let holding = apart.keys().flat_map(|budget| map.coming(TieKind::Holds, *budget)).map(|(tie, _)| tie);
    let evidence = Evidence::of([need.of]).with(apart.keys().copied()).with(all);
    search.found(
        "single",
        evidence.and_ties(map, paying.chain(holding)),
        format!(
            "{funds} pay for {name} and are neither pooled nor aligned; {who} hold them. Each may have to guard its own budget, and what falls between them may go unpaid or wait."
        ),
    );
}

/// What the map says of each budget. Its form goes first: a fund that is recorded as single is
/// joined to none. Where the form isn't recorded, a tie to or from a fund may join two. Money that
/// an agency gives directly counts as a fund of that agency (R28), of no recorded form.
fn kinships(map: &Partnership, need: &Need) -> Vec<(ActorAt, Kinship)> {
    let near = |budget: ActorAt| -> Actors {
        let into = map.leading(TieKind::Funds, budget).map(|(_, to)| to);
        let from = map.coming(TieKind::Funds, budget).map(|(_, from)| from);
        let funds = into.chain(from).filter(|one| map.kind(*one) == ActorKind::Fund);
        funds.chain([budget]).collect()
    };
    let mut counts: BTreeMap<ActorAt, usize> = BTreeMap::new();
    for one in need.budgets.keys().flat_map(|budget| near(*budget)) {
        *counts.entry(one).or_default() += 1;
    }
    let kinship = |budget: ActorAt| match map.fund(budget).and_then(|fund| fund.form) {
        Some(FundForm::Pooled | FundForm::Aligned) => Kinship::Joined,
        Some(_) => Kinship::Apart,
        None if near(budget).iter().any(|one| counts[one] >= 2) => Kinship::Joined,
        None => Kinship::Open,
    };
    need.budgets.keys().map(|budget| (*budget, kinship(*budget))).collect()
}

//! D29: money that ends for something that goes on.

use std::collections::BTreeMap;

use crate::analysis::barriers::{Arm, BarrierRule, Group, Rests, Search, Terrain};
use crate::analysis::finding::Evidence;
use crate::map::{ActorAt, ActorKind, Partnership, State, TieAt, TieKind};

/// The rule.
pub const TIME_LIMITED: BarrierRule = BarrierRule {
    id: "D29",
    name: "Money that ends, for something that goes on",
    group: Group::Resource,
    rests: Rests::Attribute,
    rule: "Detected when all money that reaches a service, plan, forum or person ends on a date (by the payment’s own end or that of its fund), the list of money is complete, and what it pays for has no end.",
    source: "Means 2002",
    strategies: &["A6.13"],
    arms: &[Arm {
        variant: "single",
        helps: "Agree at the start what happens when the money ends: who takes the cost on, or how the work is wound up (an exit plan in the agreement).",
    }],
    clear: "Whatever goes on has money that goes on, or what is paid for a time ends as well.",
    nothing: "No money that reaches a service, plan or person is on the map.",
    look: time_limited,
};

/// Until when money is paid.
enum Until<'a> {
    /// A date.
    Date(&'a str),
    /// It has no end.
    Open,
    /// That isn't recorded.
    NotRecorded,
}

fn time_limited(terrain: &Terrain, search: &mut Search) {
    let map = terrain.map();
    let mut paid: BTreeMap<ActorAt, Vec<(TieAt, ActorAt)>> = BTreeMap::new();
    for (tie, from, to) in map.ties(TieKind::Funds) {
        paid.entry(to).or_default().push((tie, from));
    }
    for (what, money) in paid {
        look_at(map, what, &money, search);
    }
}

fn look_at(map: &Partnership, what: ActorAt, money: &[(TieAt, ActorAt)], search: &mut Search) {
    let name = map.name(what);
    let mut last = "";
    let mut unknown = Vec::new();
    for (tie, giver) in money {
        match until(map, *tie, *giver) {
            Until::Date(date) => last = last.max(date),
            // Something is paid on, so there is a successor.
            Until::Open => return search.clear(),
            Until::NotRecorded => unknown.push(*giver),
        }
    }
    let ending = goes_on(map, what, money);
    if ending == State::NotMet {
        return search.clear();
    }
    if !unknown.is_empty() {
        return search.open(format!("How long {} will pay for {name} isn’t recorded.", map.names(unknown)));
    }
    if !map.is_complete(TieKind::Funds, what) {
        return search.open(format!("Whether other money follows for {name} after {last} isn’t recorded."));
    }
    let givers: Vec<_> = money.iter().map(|(_, giver)| *giver).collect();
    search.place(
        ending,
        "single",
        || {
            let evidence = Evidence::of([what]).and_ties(map, money.iter().map(|(tie, _)| *tie));
            let says = format!(
                "{} pay{} for {name} until {last}, and nothing is recorded to follow, while {name} has no end. When the money stops, support may stop, or partners may disagree on who pays on.",
                map.names(givers.iter().copied()),
                if map.ids(givers.iter().copied()).len() == 1 { "s" } else { "" },
            );
            (evidence, says)
        },
        || format!("Whether {name} goes on after {last} isn’t recorded."),
    );
}

/// Until when a payment runs: no longer than its fund; as long as that if the payment says nothing.
fn until(map: &Partnership, tie: TieAt, giver: ActorAt) -> Until<'_> {
    let own = map.tie(tie).details.ends.as_deref();
    let of_fund = map.fund(giver).and_then(|fund| fund.ends.as_deref());
    let dates = [own, of_fund].into_iter().flatten().filter(|ends| *ends != "open");
    match (dates.min(), own.or(of_fund)) {
        (Some(date), _) => Until::Date(date),
        (None, Some(_)) => Until::Open,
        (None, None) => Until::NotRecorded,
    }
}

/// Whether what is paid for has no end. Teams, plans, forums and people have none in the format.
///
/// Of an agency or a fund it is as recorded; where an agency's own end isn't, what it is paid for
/// under an agreement ends with the agreement.
fn goes_on(map: &Partnership, what: ActorAt, money: &[(TieAt, ActorAt)]) -> State {
    let ends = match map.kind(what) {
        ActorKind::Agency => map.agency(what).and_then(|agency| agency.ends.as_deref()),
        ActorKind::Fund => map.fund(what).and_then(|fund| fund.ends.as_deref()),
        _ => return State::Met,
    };
    let with_its_agreement = |(tie, _): &(TieAt, ActorAt)| {
        let agreement = map.under(*tie).and_then(|under| map.agreement(under));
        agreement.and_then(|one| one.ends.as_deref()).is_some_and(|ends| ends != "open")
    };
    match ends {
        Some("open") => State::Met,
        Some(_) => State::NotMet,
        None if money.iter().all(with_its_agreement) => State::NotMet,
        None => State::NotRecorded,
    }
}

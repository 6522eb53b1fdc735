//! Pool the budget: one pooled fund that the payers hold together (NHS Act 2006, section 75, among others).
//!
//! A fund that pays for nothing else is replaced by the pooled one; a fund that also pays for others stays
//! and pays into it, as does an agency that paid directly.

mod fund;
mod money;
mod reroute;

use super::{Draft, Place, Refusal};
use crate::analysis::belonging::Actors;
use crate::map::{ActorAt, ActorKind, Fund, FundForm, Record, TieKind};
use fund::together;
use money::{idle, is_personal, targets};
use reroute::reroute;

pub(super) fn write(place: &Place, draft: &mut Draft) -> Result<(), Refusal> {
    let map = place.map();
    let targets = targets(place);
    let form = |fund: ActorAt| map.fund(fund).and_then(|record| record.form);
    let (mut pooled, mut own, mut funds, mut agencies) = <(Actors, Actors, Actors, Actors)>::default();
    for (_, from, to) in map.ties(TieKind::Funds).filter(|(_, _, to)| targets.contains(to)) {
        match map.kind(from) {
            ActorKind::Fund if form(from) == Some(FundForm::Pooled) => pooled.insert(from),
            ActorKind::Fund if is_personal(place, from) => own.insert(from),
            ActorKind::Fund => funds.insert(from),
            _ if place.survey.belonging.behind(to).contains(&from) => false,
            _ => agencies.insert(from),
        };
    }
    for fund in idle(place) {
        match is_personal(place, fund) {
            _ if form(fund) == Some(FundForm::Pooled) => {}
            true => drop(own.insert(fund)),
            false => drop(funds.insert(fund)),
        }
    }
    let chosen = place.chosen(ActorKind::Fund)?;
    if let Some(fund) = chosen.filter(|fund| is_personal(place, *fund)) {
        return Err(Refusal::new(format!("{} is a person’s own money, and isn’t pooled.", map.name(fund))));
    }
    let existing = chosen.or(pooled.first().copied());
    if let Some(fund) = existing {
        funds.remove(&fund);
    }
    let holders_of = |fund: ActorAt| map.coming(TieKind::Holds, fund).map(|(_, holder)| holder);
    let all = existing.iter().chain(&funds).copied();
    let mut holders: Actors = all.clone().flat_map(holders_of).collect();
    holders.extend(&agencies);
    let unheld = all.clone().any(|fund| holders_of(fund).next().is_none());
    let contributions: Actors = funds.union(&agencies).copied().collect();
    match (contributions.len(), existing) {
        (0, Some(fund)) => {
            return Err(Refusal::new(format!("The money here is pooled already, in {}.", map.name(fund))));
        }
        (0, None) if !own.is_empty() => {
            let names = place.names(own);
            return Err(Refusal::new(format!(
                "There is nothing to pool here: {names} is a person’s own money."
            )));
        }
        (0, None) => {
            return Err(Refusal::new("There is nothing to pool here: no money of the partners is recorded."));
        }
        (1, None) => {
            let name = place.names(contributions);
            return Err(Refusal::new(format!(
                "Pooling takes money from two sources, and only one is recorded here: {name}."
            )));
        }
        _ if holders.len() == 1 && !unheld => {
            let name = place.names(holders);
            return Err(Refusal::new(format!("All the money here is held by {name} already.")));
        }
        _ => {}
    }
    let record = together(place, existing.into_iter().chain(funds.iter().copied()), &agencies);
    let pool = match existing {
        Some(fund) => map.id(fund).to_owned(),
        None => place.centre(draft, "pooled-fund", "Pooled fund", Record::Fund(Fund::default()))?,
    };
    if let Some(Record::Fund(fund)) = draft.record(&pool) {
        *fund = Fund { other: std::mem::take(&mut fund.other), ..record };
    }
    let elsewhere = |fund: &ActorAt| map.leading(TieKind::Funds, *fund).any(|(_, to)| !targets.contains(&to));
    let (staying, replaced): (Actors, Actors) = funds.iter().copied().partition(elsewhere);
    reroute(place, draft, &pool, &targets, &contributions, &replaced);
    for one in staying.union(&agencies) {
        draft.tie(TieKind::Funds, map.id(*one), &pool);
    }
    for holder in &holders {
        draft.tie(TieKind::Holds, map.id(*holder), &pool);
    }
    draft.remove(&replaced.iter().map(|fund| map.id(*fund).to_owned()).collect());
    if !own.is_empty() {
        draft.note(format!("Not pooled, being a person’s own money: {}.", place.names(own)));
    }
    if !replaced.is_empty() {
        draft.note(format!("Taken into the pooled fund: {}.", place.names(replaced)));
    }
    Ok(())
}

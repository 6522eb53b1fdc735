//! Pool the budget: one pooled fund that the payers hold together (NHS Act 2006, section 75, among others).
//!
//! A fund that pays for nothing else is replaced by the pooled one; a fund that also pays for others stays
//! and pays into it, as does an agency that paid directly.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use serde_json::Number;

use super::{Draft, Place, Refusal};
use crate::analysis::belonging::Actors;
use crate::analysis::report::ScopeKind;
use crate::map::{
    ActorAt, ActorKind, Details, Fund, FundForm, FundSource, Record, Sector, Sources, Tie, TieKind, Word,
};

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
            return Err(Refusal::new("There is nothing to pool here: no money of the partners is entered."));
        }
        (1, None) => {
            let name = place.names(contributions);
            return Err(Refusal::new(format!(
                "There is nothing to pool {name} with: no other money is entered here."
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

/// What the scope's money pays for.
fn targets(place: &Place) -> Actors {
    let map = place.map();
    let scope = place.scope;
    let mut all: Actors = match (scope.kind, scope.of) {
        (ScopeKind::Map, _) => map.all().collect(),
        (ScopeKind::Team, of) => of.into_iter().collect(),
        (kind, of) => {
            let plans = place.survey.plans.iter().filter(|plan| plan.joins(&scope.agencies));
            let mut all: Actors = plans.map(|plan| plan.centre).collect();
            if let (ScopeKind::Package, Some(person)) = (kind, of) {
                all.extend(map.coming(TieKind::Concerns, person).map(|(_, concern)| concern));
            }
            all.extend(scope.doers.iter().chain(&scope.members).copied().chain(of));
            all
        }
    };
    all.retain(|one| {
        use ActorKind::{Agency, Forum, Plan, ServiceUser, Team};
        matches!(map.kind(*one), Agency | Forum | Plan | ServiceUser | Team)
    });
    all
}

/// Funds of the scope of which it isn't recorded what they pay for: for the person of a package, or held by
/// the agencies alone.
fn idle(place: &Place) -> Actors {
    let map = place.map();
    let quiet =
        map.of_kind(ActorKind::Fund).filter(|fund| map.leading(TieKind::Funds, *fund).next().is_none());
    let here = |fund: &ActorAt| match (place.scope.kind, place.scope.of) {
        (ScopeKind::Team, _) => false,
        (ScopeKind::Package, Some(person)) => {
            map.leading(TieKind::Concerns, *fund).any(|(_, concerned)| concerned == person)
        }
        _ => {
            let mut holders = map.coming(TieKind::Holds, *fund).map(|(_, holder)| holder).peekable();
            holders.peek().is_some() && holders.all(|holder| place.scope.agencies.contains(&holder))
        }
    };
    quiet.filter(here).collect()
}

/// Whether a fund is a person's own, or for the person to spend.
fn is_personal(place: &Place, fund: ActorAt) -> bool {
    use FundForm::{DirectPayment, Insurance, PersonalContribution, PersonalHealthBudget};
    let map = place.map();
    let recorded = map.fund(fund).is_some_and(|record| {
        let form = record.form;
        matches!(form, Some(DirectPayment | Insurance | PersonalContribution | PersonalHealthBudget))
            || record.source.as_ref().is_some_and(|sources| sources.all().contains(&FundSource::Personal))
    });
    recorded || map.coming(TieKind::Holds, fund).any(|(_, holder)| map.kind(holder) == ActorKind::ServiceUser)
}

/// The pooled fund: all sources; the sum and the end only where every part tells them.
fn together(place: &Place, funds: impl Iterator<Item = ActorAt>, agencies: &Actors) -> Fund {
    let map = place.map();
    let funds: Vec<_> = funds.filter_map(|fund| map.fund(fund)).collect();
    let sectors =
        agencies.iter().filter_map(|agency| map.agency(*agency)?.sector).filter_map(|sector| match sector {
            Sector::Nhs | Sector::NhsPrimaryCare => Some(FundSource::Nhs),
            Sector::LocalAuthority => Some(FundSource::LocalAuthority),
            Sector::Voluntary | Sector::UserLed | Sector::Community => Some(FundSource::Charity),
            Sector::Private => Some(FundSource::Private),
            Sector::OtherStatutory | Sector::SocialEnterprise => None,
        });
    let recorded = funds
        .iter()
        .filter_map(|fund| fund.source.as_ref())
        .flat_map(|sources| sources.all().iter().copied());
    let all: BTreeSet<_> = recorded.chain(sectors).collect();
    let all: Vec<_> = FundSource::ALL.iter().copied().filter(|source| all.contains(source)).collect();
    let source = match all.as_slice() {
        [] => None,
        [one] => Some(Sources::One(*one)),
        _ => Some(Sources::Several(all)),
    };
    let whole = agencies.is_empty();
    Fund {
        source,
        form: Some(FundForm::Pooled),
        amount: if whole { sum(funds.iter().map(|fund| fund.amount.as_ref())) } else { None },
        ends: if whole { common(funds.iter().map(|fund| fund.ends.as_ref())) } else { None },
        ..Fund::default()
    }
}

/// The sum, if every part is recorded.
fn sum<'a>(parts: impl Iterator<Item = Option<&'a Number>>) -> Option<Number> {
    let parts: Option<Vec<_>> = parts.collect();
    let parts = parts.filter(|parts| !parts.is_empty())?;
    let whole: Option<Vec<u64>> = parts.iter().map(|part| part.as_u64()).collect();
    if let Some(sum) = whole.and_then(|whole| whole.into_iter().try_fold(0, u64::checked_add)) {
        return Some(sum.into());
    }
    Number::from_f64(parts.iter().filter_map(|part| part.as_f64()).sum())
}

/// What all parts say, if they say the same.
fn common<'a, T: Clone + PartialEq + 'a>(mut parts: impl Iterator<Item = Option<&'a T>>) -> Option<T> {
    let first = parts.next()??;
    parts.all(|part| part == Some(first)).then(|| first.clone())
}

/// Pays from the pooled fund what its contributors paid, and puts it in the place of those that it replaces.
fn reroute(
    place: &Place,
    draft: &mut Draft,
    pool: &str,
    targets: &Actors,
    contributions: &Actors,
    replaced: &Actors,
) {
    let (paid, from, gone): (HashSet<_>, HashSet<_>, HashSet<_>) = (
        place.ids(targets.iter().copied()),
        place.ids(contributions.iter().copied()),
        place.ids(replaced.iter().copied()),
    );
    let into_pool = |tie: &Tie| {
        tie.kind == TieKind::Funds && from.contains(tie.from.as_str()) && paid.contains(tie.to.as_str())
    };
    let mut payments: BTreeMap<String, Vec<Tie>> = BTreeMap::new();
    for tie in draft.document.ties.iter().filter(|tie| tie.is_present() && into_pool(tie)) {
        payments.entry(tie.to.clone()).or_default().push(tie.clone());
    }
    // What is paid already from a pooled fund that was there is paid on, with the rest.
    for tie in draft
        .document
        .ties
        .iter()
        .filter(|tie| tie.is_present() && tie.kind == TieKind::Funds && tie.from == pool)
    {
        if let Some(payments) = payments.get_mut(&tie.to) {
            payments.push(tie.clone());
        }
    }
    let merged: HashSet<String> = payments.keys().cloned().collect();
    draft.drop_ties(|tie| {
        into_pool(tie) || (tie.kind == TieKind::Funds && tie.from == pool && merged.contains(&tie.to))
    });
    for (to, payments) in payments {
        let details = match payments.as_slice() {
            [one] => one.details.clone(),
            all => Details {
                under: common(all.iter().map(|tie| tie.details.under.as_ref())),
                amount: sum(all.iter().map(|tie| tie.details.amount.as_ref())),
                ends: common(all.iter().map(|tie| tie.details.ends.as_ref())),
                ..Details::default()
            },
        };
        draft.tie_with(TieKind::Funds, pool, &to, details);
    }
    // Whoever pays into, concerns or decides on a fund that is replaced does so of the pooled one.
    let turn = |id: &mut String| {
        if gone.contains(id.as_str()) {
            pool.clone_into(id);
        }
    };
    let touched = |tie: &Tie| gone.contains(tie.from.as_str()) || gone.contains(tie.to.as_str());
    let turned: Vec<Tie> =
        draft.document.ties.iter().filter(|tie| tie.is_present() && touched(tie)).cloned().collect();
    for mut tie in turned {
        turn(&mut tie.from);
        turn(&mut tie.to);
        draft.tie_with(tie.kind, &tie.from, &tie.to, tie.details);
    }
    let mut seen: HashMap<usize, HashSet<String>> = HashMap::new();
    for (at, complete) in draft.document.complete.iter_mut().enumerate() {
        complete.scope.iter_mut().for_each(turn);
        let seen = seen.entry(at).or_default();
        complete.scope.retain(|id| seen.insert(id.clone()));
    }
}

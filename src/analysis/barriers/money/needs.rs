//! Needs, and the money that pays for each.

use std::collections::BTreeMap;

use crate::analysis::belonging::Actors;
use crate::map::{ActorAt, ActorKind, Extent, FundForm, FundSource, Partnership, TieAt, TieKind};

/// A person or a plan, and the money that others than the person pay for it.
pub struct Need {
    /// The service user; the plan, where it concerns no one person.
    pub of: ActorAt,
    /// The person and the plans that concern them; or the plan alone.
    pub places: Actors,
    /// Funds, and agencies that give money directly, with the ties by which they pay.
    pub budgets: BTreeMap<ActorAt, Vec<TieAt>>,
}

impl Need {
    fn new(map: &Partnership, of: ActorAt, places: Actors) -> Self {
        let mut budgets: BTreeMap<ActorAt, Vec<TieAt>> = BTreeMap::new();
        let paid = places.iter().flat_map(|place| map.coming(TieKind::Funds, *place));
        let set_aside = map.coming(TieKind::Concerns, of).filter(|(_, from)| map.fund(*from).is_some());
        for (tie, giver) in paid.chain(set_aside) {
            if !is_private_to_the_person(map, giver) {
                budgets.entry(giver).or_default().push(tie);
            }
        }
        Self { of, places, budgets }
    }

    /// Whether the list of money that reaches it is complete.
    pub fn is_closed(&self, map: &Partnership) -> bool {
        map.all_complete(TieKind::Funds, self.places.iter().copied())
    }
}

/// Every person with the plans that concern them, every group, and every other plan.
///
/// What a group's several plans cost is no one need: only a person or a household has one need
/// with all plans that concern them.
pub fn needs(map: &Partnership) -> Vec<Need> {
    let mut taken = Actors::new();
    let mut all: Vec<_> = map
        .of_kind(ActorKind::ServiceUser)
        .map(|user| {
            let mut places: Actors = [user].into();
            if is_one_person(map, user) {
                let plans = map.coming(TieKind::Concerns, user).map(|(_, from)| from);
                let plans: Actors = plans.filter(|from| map.kind(*from) == ActorKind::Plan).collect();
                taken.extend(&plans);
                places.extend(plans);
            }
            Need::new(map, user, places)
        })
        .collect();
    let rest = map.of_kind(ActorKind::Plan).filter(|plan| !taken.contains(plan));
    all.extend(rest.map(|plan| Need::new(map, plan, [plan].into())));
    all
}

/// Whether a service user is a person or a household, or isn't recorded to be more.
pub fn is_one_person(map: &Partnership, user: ActorAt) -> bool {
    let extent = map.service_user(user).and_then(|record| record.extent);
    !matches!(extent, Some(Extent::Group | Extent::Population))
}

/// Whether money is on the map at all.
pub fn has_money(map: &Partnership) -> bool {
    map.of_kind(ActorKind::Fund).next().is_some() || map.ties(TieKind::Funds).next().is_some()
}

/// Who holds money: the agency that gives it directly, or whoever holds the fund; nobody if that
/// isn't recorded.
pub fn holders(map: &Partnership, giver: ActorAt) -> Actors {
    match map.kind(giver) {
        ActorKind::Agency => [giver].into(),
        _ => map.coming(TieKind::Holds, giver).map(|(_, holder)| holder).collect(),
    }
}

/// Whether money is the person's own.
pub fn is_personal(map: &Partnership, giver: ActorAt) -> bool {
    let Some(fund) = map.fund(giver) else { return false };
    let from_the_person = fund.source.as_ref().is_some_and(|from| from.all().contains(&FundSource::Personal));
    from_the_person || fund.form == Some(FundForm::PersonalContribution)
}

/// The person's own money and insurance: no agency could pool it.
fn is_private_to_the_person(map: &Partnership, giver: ActorAt) -> bool {
    let Some(fund) = map.fund(giver) else { return false };
    let only = |from: &[FundSource]| !from.is_empty() && from.iter().all(|one| *one == FundSource::Personal);
    fund.source.as_ref().is_some_and(|from| only(from.all()))
        || matches!(fund.form, Some(FundForm::PersonalContribution | FundForm::Insurance))
}

/// Two of `sets` that have nobody in common, if there are any; a set of nobody isn't known and
/// counts for none. O(distinct sets²) at worst, and mostly the first two.
pub fn two_apart<'a>(sets: impl IntoIterator<Item = &'a Actors>) -> Option<(&'a Actors, &'a Actors)> {
    let mut distinct: Vec<&Actors> = sets.into_iter().filter(|set| !set.is_empty()).collect();
    distinct.sort_unstable();
    distinct.dedup();
    let pairs = distinct
        .iter()
        .enumerate()
        .flat_map(|(at, one)| distinct[at + 1..].iter().map(move |other| (*one, *other)));
    pairs.into_iter().find(|(one, other)| one.is_disjoint(other))
}

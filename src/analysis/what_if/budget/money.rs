//! Whose money it is, and what it pays for.

use super::Place;
use crate::analysis::belonging::Actors;
use crate::analysis::report::ScopeKind;
use crate::map::{ActorAt, ActorKind, FundForm, FundSource, TieKind};

/// What the scope's money pays for.
pub(super) fn targets(place: &Place) -> Actors {
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
pub(super) fn idle(place: &Place) -> Actors {
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
pub(super) fn is_personal(place: &Place, fund: ActorAt) -> bool {
    use FundForm::{DirectPayment, Insurance, PersonalContribution, PersonalHealthBudget};
    let map = place.map();
    let recorded = map.fund(fund).is_some_and(|record| {
        let form = record.form;
        matches!(form, Some(DirectPayment | Insurance | PersonalContribution | PersonalHealthBudget))
            || record.source.as_ref().is_some_and(|sources| sources.all().contains(&FundSource::Personal))
    });
    recorded || map.coming(TieKind::Holds, fund).any(|(_, holder)| map.kind(holder) == ActorKind::ServiceUser)
}

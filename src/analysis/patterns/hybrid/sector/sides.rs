//! Public and other partners and money of a scope.

use crate::analysis::belonging::Actors;
use crate::analysis::finding::{Evidence, Finding};
use crate::analysis::indicator::Ground;
use crate::analysis::report::ScopeKind;
use crate::map::{ActorAt, ActorKind, FundForm, FundSource, Sector, TieKind};

/// Whether a source is public; a person's own contribution is not, whatever it is called.
pub(super) fn fund_sides(ground: &Ground, fund: ActorAt) -> Vec<bool> {
    let map = ground.survey.map;
    if let Some(agency) = map.agency(fund) {
        return agency.sector.into_iter().map(Sector::is_public).collect();
    }
    let Some(record) = map.fund(fund) else { return Vec::new() };
    match (&record.source, record.form) {
        (Some(sources), _) => sources.all().iter().map(|source| source.is_public()).collect(),
        (None, Some(FundForm::PersonalContribution)) => vec![false],
        (None, _) => Vec::new(),
    }
}

/// Whether a fund is the person's own money.
fn is_personal(ground: &Ground, fund: ActorAt) -> bool {
    ground.survey.map.fund(fund).is_some_and(|record| {
        record.form == Some(FundForm::PersonalContribution)
            || record.source.as_ref().is_some_and(|sources| sources.all().contains(&FundSource::Personal))
    })
}

/// The money of the scope: among its members, or paying for one of its services.
fn money(ground: &Ground) -> Actors {
    let map = ground.survey.map;
    let paying =
        services(ground).into_iter().flat_map(|one| map.coming(TieKind::Funds, one)).map(|(_, from)| from);
    let all = ground.scope.members.iter().copied().chain(paying);
    all.filter(|one| map.kind(*one) == ActorKind::Fund).collect()
}

/// The person's own money in the scope.
pub(super) fn personal_money(ground: &Ground) -> Actors {
    money(ground).into_iter().filter(|fund| is_personal(ground, *fund)).collect()
}

/// Money that may be the person's own and in the scope: in it, with no source recorded, or
/// personal, with nothing that says whether it pays for something here.
fn open_money(ground: &Ground) -> Actors {
    let map = ground.survey.map;
    let here = money(ground);
    let mut open: Actors = here.iter().copied().filter(|fund| fund_sides(ground, *fund).is_empty()).collect();
    if !map.all_complete(TieKind::Funds, services(ground)) {
        open.extend(
            map.of_kind(ActorKind::Fund).filter(|fund| !here.contains(fund) && is_personal(ground, *fund)),
        );
    }
    open
}

/// Agencies of the scope, by the side that they are on: public, others, and not recorded.
pub(super) fn sides(ground: &Ground) -> (Actors, Actors, Actors) {
    let (mut public, mut others, mut unknown) = (Actors::new(), Actors::new(), Actors::new());
    for agency in &ground.scope.agencies {
        match ground.survey.map.agency(*agency).and_then(|record| record.sector) {
            Some(sector) if sector.is_public() => public.insert(*agency),
            Some(_) => others.insert(*agency),
            None => unknown.insert(*agency),
        };
    }
    (public, others, unknown)
}

/// What money can meet in: the person, and services, plans and forums of the scope.
pub(super) fn services(ground: &Ground) -> Actors {
    let map = ground.survey.map;
    let mut all: Actors = match ground.scope.kind {
        ScopeKind::Map => map.all().collect(),
        _ => ground.scope.doers.iter().chain(&ground.scope.members).copied().chain(ground.scope.of).collect(),
    };
    if let (ScopeKind::Package, Some(person)) = (ground.scope.kind, ground.scope.of) {
        all.extend(map.coming(TieKind::Concerns, person).map(|(_, concern)| concern));
    }
    let agreed = ground.survey.plans.joining(&ground.scope.agencies);
    all.extend(agreed.map(|plan| plan.centre));
    all.retain(|one| {
        use ActorKind::*;
        matches!(map.kind(*one), ServiceUser | Agency | Team | Plan | Forum | Fund)
    });
    all
}

pub(super) fn both_sides(ground: &Ground) -> Finding {
    let (public, mut others, unknown) = sides(ground);
    others.extend(personal_money(ground));
    let evidence = Evidence::of(public.iter().chain(&others).copied());
    if !public.is_empty() && !others.is_empty() {
        let says = format!("Public: {}. Others: {}.", ground.names(public), ground.names(others));
        return Finding::met(evidence, says);
    }
    if !unknown.is_empty() {
        let says = format!("The sector of {} isn’t recorded.", ground.names(unknown.iter().copied()));
        return Finding::not_recorded(says).showing(Evidence::of(unknown));
    }
    let open = open_money(ground);
    if !public.is_empty() && !open.is_empty() {
        let says = format!(
            "Whether {} is the person’s own money in this isn’t recorded.",
            ground.names(open.iter().copied())
        );
        return Finding::not_recorded(says).showing(Evidence::of(open));
    }
    let says = match (public.is_empty(), others.is_empty()) {
        (false, _) => "Only public bodies take part here, as far as it is recorded.",
        (_, false) => "No public body takes part here, as far as it is recorded.",
        _ => "No agency takes part here, as far as it is recorded.",
    };
    Finding::not_met(evidence, says)
}

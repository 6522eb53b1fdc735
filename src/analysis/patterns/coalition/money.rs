//! Each partner’s own money, and who watches over it.

use super::partners::{partners, under};
use crate::analysis::belonging::Actors;
use crate::analysis::finding::{Evidence, Finding};
use crate::analysis::indicator::Ground;
use crate::map::{ActorAt, ActorKind, FundForm, TieAt, TieKind};

/// Partners whom money under the agreement reaches, and the ties by which it does. What one of
/// them passes on is not the others' own.
pub(super) fn allocations(ground: &Ground) -> (Actors, Vec<TieAt>) {
    let map = ground.survey.map;
    // Money for a signatory's team is that signatory's.
    let reaching: Vec<(TieAt, ActorAt, ActorAt)> = under(ground, TieKind::Funds)
        .flat_map(|(tie, from, to)| {
            ground.survey.belonging.behind(to).iter().map(move |agency| (tie, from, *agency))
        })
        .filter(|(_, _, agency)| ground.scope.agencies.contains(agency))
        .collect();
    let paid: Actors = reaching.iter().map(|(_, _, agency)| *agency).collect();
    let passed_on = |from: ActorAt| {
        let mut givers = map.coming(TieKind::Holds, from).map(|(_, holder)| holder).chain([from]);
        givers.any(|giver| paid.contains(&giver))
    };
    reaching
        .into_iter()
        .filter(|(_, from, _)| !passed_on(*from))
        .map(|(tie, _, agency)| (agency, tie))
        .unzip()
}

pub(super) fn own_money(ground: &Ground) -> Finding {
    let map = ground.survey.map;
    let partners = partners(ground);
    for fund in map
        .of_kind(ActorKind::Fund)
        .filter(|fund| map.fund(*fund).is_some_and(|one| one.form == Some(FundForm::Pooled)))
    {
        let paid: Vec<_> = map.leading(TieKind::Funds, fund).collect();
        let of_partners = paid.iter().filter(|(_, to)| partners.contains(to)).count() >= 2;
        let of_agreement = || under(ground, TieKind::Funds).any(|(_, from, to)| from == fund || to == fund);
        if of_partners || of_agreement() {
            let evidence = Evidence::of([fund]).and_ties(map, paid.iter().map(|(tie, _)| *tie));
            return Finding::not_met(evidence, format!("{} pools the partners’ money.", map.name(fund)));
        }
    }
    let (reached, ties) = allocations(ground);
    let evidence = Evidence::none().and_ties(map, ties);
    if reached.len() >= 2 {
        return Finding::met(
            evidence,
            format!("{} each receive their own allocation.", ground.names(reached)),
        );
    }
    Finding::missing(
        map.all_complete(TieKind::Funds, partners),
        "Money under the agreement doesn’t reach two partners separately.",
        "Whether money under the agreement reaches each partner separately isn’t recorded.",
    )
    .showing(evidence)
}

pub(super) fn monitored(ground: &Ground) -> Finding {
    let map = ground.survey.map;
    let partners = partners(ground);
    let ties: Vec<_> = map
        .ties(TieKind::Monitors)
        .filter(|(_, from, to)| partners.contains(to) && !partners.contains(from))
        .collect();
    let watched: Actors = ties.iter().map(|(_, _, to)| *to).collect();
    let evidence = Evidence::none().and_ties(map, ties.iter().map(|(tie, ..)| *tie));
    if watched.len() >= 2 {
        return Finding::met(evidence, format!("{} are each monitored.", ground.names(watched)));
    }
    // Whom anyone on the map who isn't a partner may yet monitor.
    let others: Vec<_> = map.of_kind(ActorKind::Agency).filter(|one| !partners.contains(one)).collect();
    let open = |one: &&ActorAt| match others.is_empty() {
        true => !map.is_complete(TieKind::Monitors, **one),
        false => !map.all_denied(TieKind::Monitors, &others, &[**one]),
    };
    let may_be = partners.iter().filter(|one| watched.contains(one) || open(one)).count();
    Finding::missing(
        may_be < 2,
        "The funder doesn’t monitor two partners one by one.",
        "Whether the funder monitors each partner isn’t recorded.",
    )
    .showing(evidence)
}

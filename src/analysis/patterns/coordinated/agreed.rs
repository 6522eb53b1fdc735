//! What agencies agreed: plans, protocols, and who takes part in them.

use super::mechanism::formal_forums;
use crate::analysis::belonging::Actors;
use crate::analysis::finding::{Evidence, Finding};
use crate::analysis::indicator::Ground;
use crate::analysis::patterns::bond_evidence;
use crate::analysis::survey::{Bond, speaks_for_users};
use crate::map::{ActorAt, AgreementForm, TieKind};

/// Plans that two of the scope's agencies agreed.
fn shared_plans<'a>(ground: &'a Ground) -> impl Iterator<Item = &'a Bond> {
    ground.survey.plans.joining(&ground.scope.agencies)
}

pub(super) fn shared_plan(ground: &Ground) -> Finding {
    let map = ground.survey.map;
    let agencies = &ground.scope.agencies;
    let plans: Vec<_> = shared_plans(ground).collect();
    if !plans.is_empty() {
        let evidence =
            plans.iter().fold(Evidence::none(), |all, plan| all.merge(bond_evidence(ground, plan)));
        let who: Actors = plans.iter().flat_map(|plan| plan.among(agencies)).collect();
        let names = ground.names(plans.iter().map(|plan| plan.centre));
        return Finding::met(evidence, format!("{} agreed: {names}.", ground.names(who)));
    }
    let own: Vec<_> = ground.survey.plans.touching(agencies).collect();
    let evidence = own.iter().fold(Evidence::none(), |all, plan| all.merge(bond_evidence(ground, plan)));
    // Every plan on the map is known not to be agreed by all but one of the agencies.
    let refused = |plan: &&Bond| {
        let open = agencies.iter().filter(|agency| !map.is_denied(TieKind::Agrees, **agency, plan.centre));
        open.count() <= 1
    };
    let stated = (agencies.len() < 2 || map.may_deny(TieKind::Agrees))
        && !ground.survey.plans.is_empty()
        && ground.survey.plans.iter().all(|plan| refused(&plan));
    Finding::missing(
        stated || map.all_complete(TieKind::Agrees, agencies.iter().copied()),
        "These agencies have agreed no plan or goal together.",
        "Whether these agencies agreed one plan isn’t recorded.",
    )
    .showing(evidence)
}

pub(super) fn protocol(ground: &Ground) -> Finding {
    use AgreementForm::*;
    let map = ground.survey.map;
    let fits = |one: &&Bond| {
        let form = map.agreement(one.centre).and_then(|record| record.form);
        ground.survey.is_protocol(one) || matches!(form, Some(InformationSharing | LocalArea | MultiArea))
    };
    let signed: Vec<_> = ground
        .survey
        .agreements
        .iter()
        .filter(|one| one.joins(&ground.scope.agencies))
        .filter(fits)
        .collect();
    if !signed.is_empty() {
        let evidence = signed.iter().fold(Evidence::none(), |all, one| all.merge(bond_evidence(ground, one)));
        let names = ground.names(signed.iter().map(|one| one.centre));
        return Finding::met(evidence, format!("They have signed {names}."));
    }
    Finding::missing(
        map.all_complete(TieKind::Signs, ground.scope.agencies.iter().copied()),
        "They have signed no agreement on how to work together.",
        "Whether they have signed a protocol or working agreement isn’t recorded.",
    )
}

pub(super) fn user_takes_part(ground: &Ground) -> Finding {
    let map = ground.survey.map;
    let forums: Vec<_> = formal_forums(ground).map(|forum| forum.centre).collect();
    let plans: Vec<_> = shared_plans(ground).map(|plan| plan.centre).collect();
    let sitting = forums.iter().flat_map(|forum| map.coming(TieKind::MemberOf, *forum));
    let agreeing = plans.iter().flat_map(|plan| map.coming(TieKind::Agrees, *plan));
    let ties: Vec<_> = sitting.chain(agreeing).filter(|(_, one)| speaks_for_users(map, *one)).collect();
    if !ties.is_empty() {
        let names = ground.names(ties.iter().map(|(_, one)| *one));
        let evidence = Evidence::none().and_ties(map, ties.into_iter().map(|(tie, _)| tie));
        return Finding::met(evidence, format!("Taking part: {names}."));
    }
    let voices = &ground.survey.voices;
    let denied = |kind, places: &[ActorAt]| {
        map.all_denied(kind, voices, places) || map.all_complete(kind, places.iter().copied())
    };
    Finding::missing(
        !forums.is_empty()
            && denied(TieKind::MemberOf, &forums)
            && (plans.is_empty() || denied(TieKind::Agrees, &plans)),
        "No service user, carer or advocate takes part in the forum or the plan.",
        "Whether a service user, carer or advocate takes part isn’t recorded.",
    )
}

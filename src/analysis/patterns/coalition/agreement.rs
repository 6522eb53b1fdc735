//! What the agreement binds to, what it makes, when it ends and who answers.

use super::money::allocations;
use super::partners::{agreement, partners, role, under};
use crate::analysis::belonging::Actors;
use crate::analysis::finding::{Evidence, Finding};
use crate::analysis::indicator::Ground;
use crate::map::{
    ActorAt, Agreement, AgreementForm, Commitment, Liability, SignatoryRole, State, TieKind, when,
};

/// Whether the agreement binds to delivery or allocation (R7).
fn binds(ground: &Ground, agreement: &Agreement) -> State {
    use AgreementForm::*;
    let commits = agreement.commits.as_ref().map(|list| {
        State::known(list.iter().any(|one| matches!(one, Commitment::Delivery | Commitment::Allocation)))
    });
    match agreement.form {
        Some(InformationSharing | Protocol | StatutoryDuty | Informal) => State::NotMet,
        Some(Contract | Grant | Alliance | LeadContract) => commits.unwrap_or(State::Met),
        Some(_) if allocations(ground).0.len() >= 2 => State::Met,
        Some(_) => commits.unwrap_or(State::NotRecorded),
        None => State::NotRecorded,
    }
}

pub(super) fn signed_by_all(ground: &Ground) -> Finding {
    let map = ground.survey.map;
    let Some((at, agreement)) = agreement(ground) else {
        return Finding::not_recorded("No agreement is on the map.");
    };
    let name = map.name(at);
    match binds(ground, agreement) {
        State::NotMet => {
            return Finding::not_met(
                Evidence::of([at]),
                format!("{name} commits nobody to deliver or share out money together."),
            );
        }
        State::NotRecorded => {
            return Finding::not_recorded(format!(
                "Whether {name} commits the partners to delivery isn’t recorded."
            ))
            .showing(Evidence::of([at]));
        }
        State::Met => {}
    }
    let deliverers: Actors = under(ground, TieKind::Funds)
        .chain(under(ground, TieKind::Commissions))
        .flat_map(|(_, _, to)| ground.survey.belonging.behind(to).iter().copied())
        .collect();
    let unsigned: Actors = deliverers.difference(&ground.scope.agencies).copied().collect();
    if !unsigned.is_empty() {
        let evidence = Evidence::of(unsigned.iter().copied()).with([at]);
        let names = ground.subject(unsigned.iter().copied(), "delivers", "deliver");
        let denied = unsigned.iter().any(|one| map.is_denied(TieKind::Signs, *one, at));
        return Finding::missing(
            denied,
            format!("{names} under {name} without having signed it."),
            format!("{names} under {name}; whether they have signed it isn’t recorded."),
        )
        .showing(evidence);
    }
    let partners = partners(ground);
    let ties: Vec<_> = map.coming(TieKind::Signs, at).map(|(tie, _)| tie).collect();
    Finding::met(
        Evidence::of([at]).and_ties(map, ties),
        format!("{} have signed {name}.", ground.names(partners)),
    )
}

pub(super) fn no_new_body(ground: &Ground) -> Finding {
    let map = ground.survey.map;
    let Some((at, agreement)) = agreement(ground) else {
        return Finding::not_recorded("No agreement is on the map.");
    };
    let name = map.name(at);
    let evidence = Evidence::of([at]);
    if agreement.creates_legal_entity == Some(true) || agreement.liability == Some(Liability::Entity) {
        return Finding::not_met(evidence, format!("{name} makes a new legal body."));
    }
    let partners = partners(ground);
    let bound = |one: &ActorAt| role(ground, *one) != Some(SignatoryRole::Subcontractor);
    let single = agreement.form == Some(AgreementForm::LeadContract)
        || agreement.liability == Some(Liability::Lead)
        || partners.iter().filter(|one| bound(one)).count() < 2;
    if single {
        return Finding::not_met(evidence, format!("Under {name} one lead bears the contract alone."));
    }
    match agreement.creates_legal_entity {
        Some(false) => Finding::met(
            evidence.with(partners.iter().copied()),
            format!("{name} makes no new legal body; {} are each bound by it.", ground.names(partners)),
        ),
        _ => Finding::not_recorded(format!("Whether {name} makes a new legal body isn’t recorded."))
            .showing(evidence),
    }
}

pub(super) fn fixed_term(ground: &Ground) -> Finding {
    let Some((at, agreement)) = agreement(ground) else {
        return Finding::not_recorded("No agreement is on the map.");
    };
    let name = ground.survey.map.name(at);
    match agreement.ends.as_deref() {
        Some("open") => Finding::not_met(Evidence::of([at]), format!("{name} has no end date.")),
        Some(date) => Finding::met(Evidence::of([at]), format!("{name} ends {}.", when(date))),
        None => Finding::not_recorded(format!("When {name} ends isn’t recorded.")),
    }
}

pub(super) fn own_liability(ground: &Ground) -> Finding {
    let Some((at, agreement)) = agreement(ground) else {
        return Finding::not_recorded("No agreement is on the map.");
    };
    let evidence = Evidence::of([at]);
    match agreement.liability {
        Some(Liability::Each) => Finding::met(evidence, "Each partner answers for its own part."),
        Some(Liability::Joint) => Finding::not_met(evidence, "The partners answer jointly for the whole."),
        Some(Liability::Lead) => Finding::not_met(evidence, "The lead answers for the whole."),
        Some(Liability::Entity) => Finding::not_met(evidence, "The new body answers for the whole."),
        None => Finding::not_recorded("Who answers for what isn’t recorded."),
    }
}

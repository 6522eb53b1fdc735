//! All sign one contract: each bound for its own part, and no new body made (National Council for Voluntary
//! Organisations).

use super::{Draft, Place, Refusal};
use crate::analysis::belonging::Actors;
use crate::map::{
    ActorAt, ActorKind, Agreement, AgreementForm, Commitment, Details, Liability, Record, SignatoryRole,
    TieAt, TieKind, Word,
};

pub(super) fn write(place: &Place, draft: &mut Draft) -> Result<(), Refusal> {
    place.several_agencies()?;
    let map = place.map();
    let signing: Actors = place
        .scope
        .agencies
        .iter()
        .copied()
        .filter(|one| map.agency(*one).is_some_and(|record| record.legal_entity != Some(false)))
        .collect();
    let money = money(place, &signing);
    let pays = |agency: &ActorAt| money.iter().any(|flow| flow.payer == *agency);
    let receives = |agency: &ActorAt| money.iter().any(|flow| flow.reached.contains(agency));
    let (funders, partners): (Actors, Actors) =
        signing.iter().copied().partition(|agency| pays(agency) && !receives(agency));
    if partners.len() < 2 {
        return Err(Refusal::new(
            "Fewer than two bodies of their own deliver here, so there is nothing that all could sign.",
        ));
    }
    if let Some(signed) = already(place, &partners) {
        let names = place.names(partners);
        return Err(Refusal::new(format!("{names} have all signed {} already.", map.name(signed))));
    }
    let agreement = Record::Agreement(Agreement::default());
    let contract = place.centre(draft, "joint-contract", "Joint contract", agreement)?;
    if let Some(Record::Agreement(agreement)) = draft.record(&contract) {
        // An alliance or a grant that was chosen binds its signatories as a contract does.
        if !agreement.form.is_some_and(binds) {
            agreement.form = Some(AgreementForm::Contract);
        }
        agreement.creates_legal_entity = Some(false);
        agreement.liability = Some(Liability::Each);
        let commits = agreement.commits.get_or_insert_default();
        if !commits.contains(&Commitment::Delivery) {
            commits.push(Commitment::Delivery);
        }
    }
    for (all, role) in [(&partners, SignatoryRole::Partner), (&funders, SignatoryRole::Funder)] {
        for agency in all {
            let details = Details { role: Some(role.word().to_owned()), ..Details::default() };
            draft.tie_with(TieKind::Signs, map.id(*agency), &contract, details);
        }
    }
    // Under no agreement yet, or under the one whose signatories these are.
    let own = place.scope.of.map(|of| map.id(of));
    let free = |under: Option<&str>| under.is_none() || under == own;
    let moving: std::collections::HashSet<_> = money
        .iter()
        .filter(|flow| flow.reached.is_subset(&signing))
        .map(|flow| {
            let tie = map.tie(flow.tie);
            (tie.kind, tie.from.as_str(), tie.to.as_str())
        })
        .collect();
    let mut held = false;
    for tie in draft.document.ties.iter_mut().filter(|tie| tie.is_present()) {
        if moving.contains(&(tie.kind, tie.from.as_str(), tie.to.as_str())) {
            match free(tie.details.under.as_deref()) {
                true => tie.details.under = Some(contract.clone()),
                false => held = true,
            }
        }
    }
    if held {
        draft.note("Money under another agreement stays under that one.");
    }
    let left: Actors = place.scope.agencies.difference(&signing).copied().collect();
    if !left.is_empty() {
        draft.note(format!("Not a body of its own, and so not signing: {}.", place.names(left)));
    }
    draft.note("When the contract ends, and what each partner is paid under it, stays as recorded, or open.");
    Ok(())
}

/// Money or a commission from one signatory to others.
struct Flow {
    tie: TieAt,
    payer: ActorAt,
    reached: Actors,
}

fn money(place: &Place, signing: &Actors) -> Vec<Flow> {
    let map = place.map();
    let mut all = Vec::new();
    for kind in [TieKind::Funds, TieKind::Commissions] {
        for (tie, from, to) in map.ties(kind) {
            let reached = place.survey.belonging.behind(to);
            if reached.is_disjoint(signing) {
                continue;
            }
            let payers: Actors = match map.kind(from) {
                ActorKind::Fund => map.coming(TieKind::Holds, from).map(|(_, holder)| holder).collect(),
                _ => place.survey.belonging.behind(from).clone(),
            };
            for payer in
                payers.into_iter().filter(|payer| signing.contains(payer) && !reached.contains(payer))
            {
                all.push(Flow { tie, payer, reached: reached.clone() });
            }
        }
    }
    all
}

/// Whether agreements of that form bind their signatories to what they are paid for.
fn binds(form: AgreementForm) -> bool {
    matches!(form, AgreementForm::Contract | AgreementForm::Grant | AgreementForm::Alliance)
}

/// A contract, grant or alliance that all partners have signed, with no lead and no new body.
fn already(place: &Place, partners: &Actors) -> Option<ActorAt> {
    let map = place.map();
    let fits = |at: ActorAt| {
        map.agreement(at).is_some_and(|record| {
            record.form.is_some_and(binds)
                && record.creates_legal_entity != Some(true)
                && !matches!(record.liability, Some(Liability::Lead | Liability::Entity))
        })
    };
    let signed =
        place.survey.agreements.iter().find(|one| fits(one.centre) && partners.is_subset(&one.agencies));
    signed.map(|one| one.centre)
}

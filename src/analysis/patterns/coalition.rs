//! Coalition: independent bodies sign one agreement and run each its own part
//! (Bertram et al. 2002; the collaboration spectrum of the NCVO).

use super::{PatternRule, no_remarks};
use crate::analysis::belonging::Actors;
use crate::analysis::finding::{Evidence, Finding};
use crate::analysis::indicator::{Ground, Rule};
use crate::analysis::report::{Degree, PatternName, ScopeKind, Weight};
use crate::analysis::structure::{heads, lines_above};
use crate::map::{
    ActorAt, ActorKind, Agreement, AgreementForm, Commitment, Content, ForumLevel, FundForm, Liability,
    SignatoryRole, State, TieAt, TieKind, when,
};

/// The pattern; looked for among the signatories of an agreement only (R24).
pub const COALITION: PatternRule = PatternRule {
    name: PatternName::Coalition,
    lede: "Independent organisations sign one agreement for a time; each controls its own part of the money and answers for it.",
    anchors: &["K2"],
    scopes: &[ScopeKind::Agreement],
    neighbours: &[PatternName::Coordinated, PatternName::Unified],
    notes: &[
        "Bertram and others (2002) and the Sure Start pilots (SQW 2005) call the loosest, federated form a coalition; for \
         Horwath and Morrison (2007) a coalition goes deeper than coordination. The rules here follow the former.",
        "An arrangement with a lead body is a contrast, not an example: there one body bears the contract alone (NCVO).",
    ],
    remarks: no_remarks,
    rules: &[
        Rule {
            id: "K1",
            name: "Independent organisations",
            weight: Weight::Essential,
            question: "Are two or more of the partners independent, none managing another?",
            rule: "Met when two or more partners are bodies of their own and none manages another.",
            source: "Bertram et al. 2002",
            missing: None,
            look: independent,
        },
        Rule {
            id: "K2",
            name: "One agreement that all partners sign",
            weight: Weight::Essential,
            question: "Have all who deliver signed one agreement that binds them to deliver or share out money together?",
            rule: "Met when everyone who delivers has signed a contract, grant or alliance, or another agreement that commits to delivery or allocation.",
            source: "National Council for Voluntary Organisations",
            missing: None,
            look: signed_by_all,
        },
        Rule {
            id: "K3",
            name: "No new body, and no lead alone",
            weight: Weight::Essential,
            question: "Does the agreement leave each partner bound for itself, with no new legal body and no single lead?",
            rule: "Met when the agreement makes no legal entity and two or more partners are bound by it to the funder.",
            source: "National Council for Voluntary Organisations",
            missing: None,
            look: no_new_body,
        },
        Rule {
            id: "K4",
            name: "Structures stay apart",
            weight: Weight::Essential,
            question: "Does each partner keep its own managers and staff?",
            rule: "Met when neither management nor staffing is made one among the partners.",
            source: "Bertram et al. 2002",
            missing: None,
            look: structures_apart,
        },
        Rule {
            id: "K5",
            name: "Each partner has its own money",
            weight: Weight::Essential,
            question: "Does money under the agreement reach each partner separately?",
            rule: "Met when two or more allocations under the agreement each go to a partner, and none is pooled.",
            source: "National Council for Voluntary Organisations",
            missing: None,
            look: own_money,
        },
        Rule {
            id: "K6",
            name: "For a fixed term",
            weight: Weight::Supporting,
            question: "Does the agreement end on a date?",
            rule: "Met when the agreement has an end date. Likely, not necessary.",
            source: "National Council for Voluntary Organisations",
            missing: None,
            look: fixed_term,
        },
        Rule {
            id: "K7",
            name: "Each answers for its own part",
            weight: Weight::Supporting,
            question: "Is each partner liable for its own part only?",
            rule: "Met when each partner is liable for its own part.",
            source: "National Council for Voluntary Organisations",
            missing: None,
            look: own_liability,
        },
        Rule {
            id: "K8",
            name: "Advice apart from provision",
            weight: Weight::Supporting,
            question: "Does one partner advise people independently of the partner who provides?",
            rule: "Met when one partner advises a person whom another partner supports.",
            source: "Bertram et al. 2002",
            missing: None,
            look: independent_advice,
        },
        Rule {
            id: "K9",
            name: "The funder monitors each part",
            weight: Weight::Supporting,
            question: "Does the funder monitor each partner separately?",
            rule: "Met when two or more partners are monitored one by one; that is also work for the funder.",
            source: "National Council for Voluntary Organisations",
            missing: None,
            look: monitored,
        },
        Rule {
            id: "K10",
            name: "An alliance forum for strategy",
            weight: Weight::Supporting,
            question: "Is there a forum of the partners that looks after the agreement, not single cases?",
            rule: "Met when partners sit together on a forum for strategy. One for cases may make them coordinated as well.",
            source: "Provan and Kenis 2008",
            missing: None,
            look: alliance_forum,
        },
    ],
};

/// The agreement of the scope, with what is recorded of it.
fn agreement<'a>(ground: &'a Ground) -> Option<(ActorAt, &'a Agreement)> {
    let at = ground.scope.of?;
    Some((at, ground.survey.map.agreement(at)?))
}

/// Money and commissions under the agreement, with whom they reach.
fn under<'a>(ground: &'a Ground, kind: TieKind) -> impl Iterator<Item = (TieAt, ActorAt, ActorAt)> + 'a {
    let map = ground.survey.map;
    let id = ground.scope.of.map(|of| map.id(of));
    map.ties(kind).filter(move |(tie, ..)| id.is_some() && map.tie(*tie).details.under.as_deref() == id)
}

/// The part that each signatory plays, where it is recorded.
fn role(ground: &Ground, agency: ActorAt) -> Option<SignatoryRole> {
    let map = ground.survey.map;
    map.leading(TieKind::Signs, agency)
        .filter(|(_, to)| Some(*to) == ground.scope.of)
        .find_map(|(tie, _)| map.tie(tie).signs_as())
}

/// Signatories who deliver: all but those who only pay or commission (R7).
fn partners(ground: &Ground) -> Actors {
    let map = ground.survey.map;
    let receives = |agency: ActorAt| {
        under(ground, TieKind::Funds)
            .chain(under(ground, TieKind::Commissions))
            .any(|(_, _, to)| ground.survey.belonging.behind(to).contains(&agency))
    };
    let pays = |agency: ActorAt| {
        let holds: Actors = map.leading(TieKind::Holds, agency).map(|(_, fund)| fund).collect();
        under(ground, TieKind::Funds).any(|(_, from, _)| from == agency || holds.contains(&from))
            || under(ground, TieKind::Commissions)
                .any(|(_, from, _)| ground.survey.belonging.behind(from).contains(&agency))
    };
    let delivers = |agency: &ActorAt| match role(ground, *agency) {
        Some(SignatoryRole::Funder) => false,
        Some(_) => true,
        None => receives(*agency) || !pays(*agency),
    };
    ground.scope.agencies.iter().copied().filter(delivers).collect()
}

fn independent(ground: &Ground) -> Finding {
    let map = ground.survey.map;
    let partners = partners(ground);
    let own: Actors = partners
        .iter()
        .copied()
        .filter(|one| map.agency(*one).is_some_and(|agency| agency.legal_entity != Some(false)))
        .collect();
    if own.len() < 2 {
        return Finding::not_met(Evidence::of(own), "Fewer than two independent partners have signed.");
    }
    for managed in &own {
        let line = lines_above(map, *managed);
        let manager = own
            .iter()
            .find(|one| *one != managed && heads(map, **one).iter().any(|head| line.contains(head)));
        if let Some(manager) = manager {
            let says = format!("{} manages {}.", map.name(*manager), map.name(*managed));
            return Finding::not_met(Evidence::of([*manager, *managed]).with(line), says);
        }
    }
    Finding::met(
        Evidence::of(own.iter().copied()),
        format!("{} are independent of one another.", ground.names(own)),
    )
}

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

fn signed_by_all(ground: &Ground) -> Finding {
    let map = ground.survey.map;
    let Some((at, agreement)) = agreement(ground) else {
        return Finding::not_recorded("No agreement is entered.");
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

fn no_new_body(ground: &Ground) -> Finding {
    let map = ground.survey.map;
    let Some((at, agreement)) = agreement(ground) else {
        return Finding::not_recorded("No agreement is entered.");
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

/// Met unless management or staffing is made one, or isn't recorded (R6, R21, R28).
fn structures_apart(ground: &Ground) -> Finding {
    let (management, staffing) = (&ground.vector.management, &ground.vector.staffing);
    for reading in [management, staffing] {
        if reading.degree == Degree::Amalgamated {
            return Finding::not_met(reading.evidence.clone(), reading.says.clone());
        }
    }
    let evidence = management.evidence.clone().merge(staffing.evidence.clone());
    for reading in [management, staffing] {
        if reading.degree == Degree::NotRecorded {
            return Finding::not_recorded(reading.says.clone()).showing(evidence);
        }
    }
    let also = match [management, staffing].iter().any(|one| one.degree == Degree::Synchronised) {
        true => " As some of it is joined up, they may be coordinated as well.",
        false => "",
    };
    Finding::met(evidence, format!("{} {}{also}", management.says, staffing.says))
}

/// Partners whom money under the agreement reaches, and the ties by which it does. What one of
/// them passes on is not the others' own.
fn allocations(ground: &Ground) -> (Actors, Vec<TieAt>) {
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

fn own_money(ground: &Ground) -> Finding {
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

fn fixed_term(ground: &Ground) -> Finding {
    let Some((at, agreement)) = agreement(ground) else {
        return Finding::not_recorded("No agreement is entered.");
    };
    let name = ground.survey.map.name(at);
    match agreement.ends.as_deref() {
        Some("open") => Finding::not_met(Evidence::of([at]), format!("{name} has no end date.")),
        Some(date) => Finding::met(Evidence::of([at]), format!("{name} ends {}.", when(date))),
        None => Finding::not_recorded(format!("When {name} ends isn’t recorded.")),
    }
}

fn own_liability(ground: &Ground) -> Finding {
    let Some((at, agreement)) = agreement(ground) else {
        return Finding::not_recorded("No agreement is entered.");
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

fn independent_advice(ground: &Ground) -> Finding {
    let map = ground.survey.map;
    let belonging = &ground.survey.belonging;
    let partners = partners(ground);
    let acting: Actors = partners.iter().flat_map(|one| belonging.acting_for(*one)).copied().collect();
    for support in map.ties_from(TieKind::Supports, &acting) {
        let (provider, person) = map.ends(support);
        let providers: Actors = belonging.behind(provider).intersection(&partners).copied().collect();
        if providers.is_empty() {
            continue;
        }
        let advice = map.coming(TieKind::Informs, person).find(|(tie, adviser)| {
            let advises = matches!(map.tie(*tie).details.content, Some(Content::Advice | Content::Options));
            let mut behind = belonging.behind(*adviser).intersection(&partners);
            advises && behind.clone().next().is_some() && behind.all(|one| !providers.contains(one))
        });
        if let Some((tie, adviser)) = advice {
            let says = format!(
                "{} advises {}, whom {} supports.",
                map.name(adviser),
                map.name(person),
                map.name(provider)
            );
            return Finding::met(Evidence::none().and_ties(map, [tie, support]), says);
        }
    }
    Finding::missing(
        map.all_complete(TieKind::Informs, ground.scope.doers.iter().copied()),
        "No partner advises people whom another supports.",
        "Whether one partner advises independently of another isn’t recorded.",
    )
}

fn monitored(ground: &Ground) -> Finding {
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

fn alliance_forum(ground: &Ground) -> Finding {
    let map = ground.survey.map;
    let partners = partners(ground);
    let level = |forum: ActorAt| map.forum(forum).and_then(|record| record.level);
    let forums: Vec<_> = ground.survey.forums.joining(&partners).collect();
    if let Some(forum) = forums.iter().find(|forum| level(forum.centre) == Some(ForumLevel::Strategic)) {
        let says = format!("The partners meet on strategy at {}.", map.name(forum.centre));
        return Finding::met(forum.evidence(map, &partners), says);
    }
    let told = forums.iter().all(|forum| level(forum.centre).is_some());
    Finding::missing(
        told && map.all_complete(TieKind::MemberOf, partners.iter().copied()),
        "The partners have no forum for strategy together.",
        "Whether the partners have a forum for strategy isn’t recorded.",
    )
}

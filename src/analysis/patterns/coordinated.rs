//! Coordinated: separate agencies work together by formal means (Bertram et al. 2002; Atkinson et al. 2007).

use super::{EVERY_SCOPE, PatternRule, bond_evidence};
use crate::analysis::belonging::Actors;
use crate::analysis::finding::{Evidence, Finding};
use crate::analysis::indicator::{Ground, Rule};
use crate::analysis::report::{Degree, Indicator, PatternName, ScopeKind, Weight};
use crate::analysis::structure::joint_events;
use crate::analysis::survey::{Bond, is_formal, speaks_for_users};
use crate::map::{ActorAt, ActorKind, AgreementForm, ForumLevel, State, TieAt, TieKind};

/// The pattern.
pub const COORDINATED: PatternRule = PatternRule {
    name: PatternName::Coordinated,
    lede: "Each agency keeps its own staff and managers; they work towards one plan by formal means, such as a panel or a coordinator.",
    anchors: &["C2"],
    scopes: EVERY_SCOPE,
    neighbours: &[PatternName::Unified, PatternName::Coalition],
    notes: &[
        "Authors draw the line differently: synchronised structures (Bertram et al. 2002), separate assessments brought to a panel \
         (Atkinson et al. 2007), or posts and structures that bridge systems (Leutz 1999). The rules here take what they share.",
    ],
    remarks,
    rules: &[
        Rule {
            id: "C1",
            name: "Agencies stay separate",
            weight: Weight::Essential,
            question: "Do two or more agencies here keep their own management?",
            rule: "Met when two or more agencies, each a body of its own, take part and no one line of management covers them.",
            source: "Bertram et al. 2002",
            missing: None,
            look: separate_agencies,
        },
        Rule {
            id: "C2",
            name: "A formal way of working across them",
            weight: Weight::Essential,
            question: "Is there a panel, board, meeting or named coordinator that brings these agencies together?",
            rule: "Met by a formal forum on which two or more of the agencies sit, or a coordinator whom two or more of them mandate.",
            source: "Atkinson et al. 2007",
            missing: None,
            look: formal_mechanism,
        },
        Rule {
            id: "C3",
            name: "A shared, agreed plan",
            weight: Weight::Essential,
            question: "Have two or more of these agencies agreed one plan or goal?",
            rule: "Met when two or more of the agencies agree the same plan or goal.",
            source: "Rose 2007",
            missing: None,
            look: shared_plan,
        },
        Rule {
            id: "C4",
            name: "Separate assessments brought together",
            weight: Weight::EssentialIfRecorded,
            question: "Do agencies assess separately and bring the findings to one meeting or plan?",
            rule: "Met when different agencies assess the same person and both assessments feed into a forum or plan.",
            source: "Atkinson et al. 2007",
            missing: Some("assessments not recorded"),
            look: assessments_together,
        },
        Rule {
            id: "C5",
            name: "Information goes both ways",
            weight: Weight::Supporting,
            question: "Do members tell the forum or coordinator what they know, and hear back?",
            rule: "Met when information runs from two of the agencies to the forum or coordinator, and back.",
            source: "GSCC 2010",
            missing: None,
            look: both_ways,
        },
        Rule {
            id: "C6",
            name: "A protocol or working agreement",
            weight: Weight::Supporting,
            question: "Have these agencies signed a protocol, referral route or joint working agreement?",
            rule: "Met when two or more of the agencies have signed an agreement on how to work together.",
            source: "SQW 2005",
            missing: None,
            look: protocol,
        },
        Rule {
            id: "C7",
            name: "Joint training",
            weight: Weight::Supporting,
            question: "Do these agencies train together?",
            rule: "Met when two or more of the agencies have joint training.",
            source: "Bertram et al. 2002",
            missing: None,
            look: joint_training,
        },
        Rule {
            id: "C8",
            name: "Funding by one agency or several",
            weight: Weight::Neutral,
            question: "Who pays for this?",
            rule: "Says whether one agency or several pay. Counts neither way.",
            source: "Atkinson et al. 2007",
            missing: None,
            look: funding,
        },
        Rule {
            id: "C9",
            name: "Joined at strategy and in practice",
            weight: Weight::Supporting,
            question: "Do these agencies meet on strategy as well as on cases?",
            rule: "Met when agencies sit together both on a forum for strategy and on one for cases.",
            source: "University of York 2005",
            missing: None,
            look: both_levels,
        },
        Rule {
            id: "C10",
            name: "Service user or carer takes part",
            weight: Weight::Supporting,
            question: "Does the service user, a carer or an advocate sit on the forum or agree the plan?",
            rule: "Met when a service user, carer or advocate sits on the forum or agrees the plan.",
            source: "Balloch and Taylor 2001",
            missing: None,
            look: user_takes_part,
        },
    ],
};

/// Two agencies are separate bodies unless management is one (R10, R21).
fn separate_agencies(ground: &Ground) -> Finding {
    let map = ground.survey.map;
    let entities: Actors = ground
        .scope
        .agencies
        .iter()
        .copied()
        .filter(|agency| map.agency(*agency).is_some_and(|record| record.legal_entity != Some(false)))
        .collect();
    let evidence = Evidence::of(entities.iter().copied());
    if entities.len() < 2 {
        return Finding::not_met(evidence, "Fewer than two bodies of their own take part here.");
    }
    let management = &ground.vector.management;
    if management.degree == Degree::Amalgamated {
        return Finding::not_met(management.evidence.clone(), management.says.clone());
    }
    Finding::met(evidence, format!("{} stay separate bodies.", ground.names(entities)))
}

/// Forums on which two of the scope's agencies sit.
fn forums<'a>(ground: &'a Ground) -> impl Iterator<Item = &'a Bond> {
    ground.survey.forums.joining(&ground.scope.agencies)
}

/// Formal forums on which two of the scope's agencies sit.
fn formal_forums<'a>(ground: &'a Ground) -> impl Iterator<Item = &'a Bond> {
    forums(ground).filter(|forum| is_formal(ground.survey.map, forum.centre) == State::Met)
}

/// Coordinators whom two of the scope's agencies mandate: by employing or seconding them, by
/// having them answer to them, or by agreeing a plan that they lead.
fn coordinators(ground: &Ground) -> Vec<(ActorAt, Vec<TieAt>)> {
    let mut found = Vec::new();
    for one in &ground.survey.coordinators {
        let mut mandate = Actors::new();
        let mut ties = Vec::new();
        for (tie, agency) in one.direct.iter().filter(|(_, end)| ground.scope.agencies.contains(end)) {
            mandate.insert(*agency);
            ties.push(*tie);
        }
        for (tie, plan) in &one.leads {
            mandate.extend(ground.survey.plans[*plan].among(&ground.scope.agencies));
            ties.push(*tie);
        }
        if mandate.len() >= 2 {
            found.push((one.at, ties));
        }
    }
    found
}

/// Whether someone on the map may coordinate by a mandate that isn't recorded.
fn may_coordinate(ground: &Ground) -> bool {
    let map = ground.survey.map;
    let open = |one: ActorAt| {
        [TieKind::Employs, TieKind::Seconds, TieKind::AccountableTo]
            .into_iter()
            .any(|kind| !map.is_complete(kind, one))
    };
    ground.survey.coordinators.iter().map(|one| one.at).any(open)
}

fn formal_mechanism(ground: &Ground) -> Finding {
    let map = ground.survey.map;
    let formal: Vec<_> = formal_forums(ground).collect();
    if !formal.is_empty() {
        let evidence =
            formal.iter().fold(Evidence::none(), |all, forum| all.merge(bond_evidence(ground, forum)));
        let sitting: Actors = formal.iter().flat_map(|forum| forum.among(&ground.scope.agencies)).collect();
        let names =
            ground.subject(formal.iter().map(|forum| forum.centre), "brings together", "bring together");
        return Finding::met(evidence, format!("{names} {}.", ground.names(sitting)));
    }
    let coordinators = coordinators(ground);
    if !coordinators.is_empty() {
        let names = ground.subject(coordinators.iter().map(|(one, _)| *one), "coordinates", "coordinate");
        let evidence = coordinators
            .into_iter()
            .fold(Evidence::none(), |all, (one, ties)| all.with([one]).and_ties(map, ties));
        return Finding::met(evidence, format!("{names} with a mandate from two or more of these agencies."));
    }
    if let Some(forum) = forums(ground).find(|forum| is_formal(map, forum.centre) == State::NotRecorded) {
        let says = format!(
            "These agencies meet at {}; what kind of meeting it is isn’t recorded.",
            map.name(forum.centre)
        );
        return Finding::not_recorded(says).showing(bond_evidence(ground, forum));
    }
    let acting = || {
        ground.scope.agencies.iter().flat_map(|agency| ground.survey.belonging.acting_for(*agency)).copied()
    };
    let networks: Actors = forums(ground).map(|forum| forum.centre).collect();
    let none = match networks.is_empty() {
        true => "No panel, board, meeting or coordinator brings these agencies together.".to_owned(),
        false => format!(
            "These agencies meet at {}, a network; no panel, board, formal meeting or coordinator brings them together.",
            ground.names(networks.iter().copied())
        ),
    };
    Finding::missing(
        map.all_complete(TieKind::MemberOf, acting()) && !may_coordinate(ground),
        none,
        "Whether a panel, meeting or coordinator brings these agencies together isn’t recorded.",
    )
    .showing(Evidence::of(networks))
}

/// Plans that two of the scope's agencies agreed.
fn shared_plans<'a>(ground: &'a Ground) -> impl Iterator<Item = &'a Bond> {
    ground.survey.plans.joining(&ground.scope.agencies)
}

fn shared_plan(ground: &Ground) -> Finding {
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

fn assessments_together(ground: &Ground) -> Finding {
    let map = ground.survey.map;
    let agencies = &ground.scope.agencies;
    let mut by_person: std::collections::BTreeMap<ActorAt, Vec<(ActorAt, Actors)>> = Default::default();
    for (assessment, by) in &ground.survey.assessments {
        let by: Actors = by.intersection(agencies).copied().collect();
        if !by.is_empty() {
            for (_, person) in map.leading(TieKind::Concerns, *assessment) {
                by_person.entry(person).or_default().push((*assessment, by.clone()));
            }
        }
    }
    if let (ScopeKind::Package, Some(of)) = (ground.scope.kind, ground.scope.of) {
        by_person.retain(|person, _| *person == of);
    }
    let mut kept_apart = None;
    for (person, assessments) in &by_person {
        let feeding = |assessment: ActorAt| {
            map.leading(TieKind::Feeds, assessment).map(move |(tie, end)| (assessment, tie, end))
        };
        let feeds: Vec<_> = assessments.iter().flat_map(|(assessment, _)| feeding(*assessment)).collect();
        for (_, _, end) in &feeds {
            let into: Vec<_> = feeds.iter().filter(|(_, _, other)| other == end).collect();
            let by = |one: ActorAt| {
                assessments.iter().find(|(assessment, _)| *assessment == one).map(|(_, by)| by)
            };
            let brought: Actors = into.iter().map(|(assessment, ..)| *assessment).collect();
            let makers: Actors = brought.iter().filter_map(|one| by(*one)).flatten().copied().collect();
            if brought.len() >= 2 && makers.len() >= 2 {
                let makes =
                    brought.iter().flat_map(|one| map.coming(TieKind::Assesses, *one)).map(|(tie, _)| tie);
                let evidence = Evidence::of([*person])
                    .and_ties(map, into.iter().map(|(_, tie, _)| *tie))
                    .and_ties(map, makes.collect::<Vec<_>>());
                let says = format!("{} are brought together at {}.", ground.names(brought), map.name(*end));
                return Finding::met(evidence, says);
            }
        }
        let makers: Actors = assessments.iter().flat_map(|(_, by)| by).copied().collect();
        if assessments.len() >= 2 && makers.len() >= 2 {
            kept_apart = Some(assessments.iter().map(|(assessment, _)| *assessment).collect::<Actors>());
        }
    }
    if let Some(apart) = kept_apart {
        // Every meeting and plan on the map is known to get all but one of them at most.
        let places: Vec<_> = map.of_kind(ActorKind::Forum).chain(map.of_kind(ActorKind::Plan)).collect();
        let reaching = |place: &ActorAt| {
            apart.iter().filter(|one| !map.is_denied(TieKind::Feeds, **one, *place)).count()
        };
        let stated = map.may_deny(TieKind::Feeds)
            && !places.is_empty()
            && places.iter().all(|place| reaching(place) <= 1);
        let closed = stated || map.all_complete(TieKind::Feeds, apart.iter().copied());
        return Finding::missing(
            closed,
            format!("{} are made apart and aren’t brought together.", ground.names(apart.iter().copied())),
            format!("Whether {} are brought together isn’t recorded.", ground.names(apart.iter().copied())),
        )
        .showing(Evidence::of(apart));
    }
    let made: Actors = by_person.values().flatten().map(|(assessment, _)| *assessment).collect();
    Finding::missing(
        !made.is_empty()
            && map.all_complete(
                TieKind::Assesses,
                agencies.iter().copied().chain(ground.scope.doers.iter().copied()),
            ),
        "There are no separate assessments to bring together.",
        "Whether agencies assess separately isn’t recorded.",
    )
    .showing(Evidence::of(made))
}

fn both_ways(ground: &Ground) -> Finding {
    let map = ground.survey.map;
    let belonging = &ground.survey.belonging;
    let hubs: Vec<_> = formal_forums(ground)
        .map(|forum| forum.centre)
        .chain(coordinators(ground).into_iter().map(|(one, _)| one))
        .collect();
    for hub in &hubs {
        // A coordinator's own employer is told by being the employer; others must be.
        let agencies = |ties: Vec<(TieAt, ActorAt)>| -> (Actors, Vec<TieAt>) {
            let ties: Vec<_> = ties
                .into_iter()
                .filter(|(_, end)| belonging.acts_for(*end, &ground.scope.agencies))
                .collect();
            let behind = ties.iter().flat_map(|(_, end)| belonging.behind(*end)).copied().collect();
            (behind, ties.into_iter().map(|(tie, _)| tie).collect())
        };
        let (telling, mut ties) = agencies(map.coming(TieKind::Informs, *hub).collect());
        let (hearing, back) = agencies(map.leading(TieKind::Informs, *hub).collect());
        if telling.intersection(&hearing).nth(1).is_some() {
            ties.extend(back);
            let says = format!("Information goes to {} and comes back.", map.name(*hub));
            return Finding::met(Evidence::of([*hub]).and_ties(map, ties), says);
        }
    }
    // Whether an agency may tell the hub and hear from it, in ways that aren't recorded.
    let may = |hub: ActorAt, agency: ActorAt| {
        let acting = || belonging.acting_for(agency).iter();
        acting().any(|one| !map.is_denied(TieKind::Informs, *one, hub))
            && acting().any(|one| !map.is_denied(TieKind::Informs, hub, *one))
    };
    let denied = |hub: &ActorAt| {
        map.is_complete(TieKind::Informs, *hub)
            || ground.scope.agencies.iter().filter(|agency| may(*hub, **agency)).nth(1).is_none()
    };
    Finding::missing(
        !hubs.is_empty() && hubs.iter().all(denied),
        "Information doesn’t go both ways between members and the forum.",
        "Whether information goes both ways between members and a forum isn’t recorded.",
    )
}

fn protocol(ground: &Ground) -> Finding {
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

fn joint_training(ground: &Ground) -> Finding {
    let events = joint_events(ground.survey, &ground.scope.agencies);
    if !events.is_empty() {
        return Finding::met(
            Evidence::none().and_ties(ground.survey.map, events),
            "They have joint training.",
        );
    }
    let training = &ground.vector.training;
    match training.degree {
        Degree::Discrete => Finding::not_met(training.evidence.clone(), training.says.clone()),
        _ => Finding::not_recorded("Whether they train together isn’t recorded."),
    }
}

fn funding(ground: &Ground) -> Finding {
    let map = ground.survey.map;
    let mut payers = Actors::new();
    let mut ties = Vec::new();
    let targets = ground.scope.members.iter().copied().chain(ground.scope.of);
    for target in targets {
        for (tie, from) in map.coming(TieKind::Funds, target) {
            let holders: Actors = map.coming(TieKind::Holds, from).map(|(_, holder)| holder).collect();
            payers.extend(if holders.is_empty() { [from].into() } else { holders });
            ties.push(tie);
        }
    }
    let evidence = Evidence::none().and_ties(map, ties);
    match payers.len() {
        0 => Finding::not_recorded("Who pays isn’t recorded."),
        1 => Finding::met(evidence, format!("One source pays: {}.", ground.names(payers))),
        _ => Finding::met(evidence, format!("Several pay: {}.", ground.names(payers))),
    }
}

fn both_levels(ground: &Ground) -> Finding {
    let map = ground.survey.map;
    let at = |level| {
        formal_forums(ground)
            .filter(move |forum| map.forum(forum.centre).and_then(|one| one.level) == Some(level))
    };
    for strategic in at(ForumLevel::Strategic) {
        for case in at(ForumLevel::Case) {
            if !strategic.among(&case.agencies).is_disjoint(&ground.scope.agencies) {
                let evidence = bond_evidence(ground, strategic).merge(bond_evidence(ground, case));
                let says = format!(
                    "They meet on strategy at {} and on cases at {}.",
                    map.name(strategic.centre),
                    map.name(case.centre)
                );
                return Finding::met(evidence, says);
            }
        }
    }
    let told = forums(ground).all(|forum| map.forum(forum.centre).is_some_and(|one| one.level.is_some()));
    Finding::missing(
        told && map.all_complete(TieKind::MemberOf, ground.scope.agencies.iter().copied()),
        "They don’t meet at both levels, strategy and cases.",
        "Whether they meet on strategy as well as on cases isn’t recorded.",
    )
}

fn user_takes_part(ground: &Ground) -> Finding {
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

fn remarks(ground: &Ground, indicators: &[Indicator]) -> Vec<String> {
    let map = ground.survey.map;
    let mut remarks = Vec::new();
    let state = |id| indicators.iter().find(|one| one.id == id).map(|one| one.state);
    let linked = [TieKind::Refers, TieKind::Informs]
        .into_iter()
        .any(|kind| ground.survey.across(kind, &ground.scope.agencies).next().is_some());
    let joined = forums(ground).next().is_some()
        || ground.survey.agreements.joining(&ground.scope.agencies).next().is_some();
    if linked && !joined && state("C2") != Some(State::Met) && state("C3") != Some(State::Met) {
        remarks.push(
            "Referrals or information pass between these agencies, with no formal mechanism or agreed goal recorded: \
             linkage, in the words of Leutz (1999), and no pattern yet."
                .to_owned(),
        );
    }
    let sites: Vec<Actors> = ground
        .scope
        .agencies
        .iter()
        .map(|agency| {
            let acting = ground
                .scope
                .doers
                .iter()
                .filter(|one| ground.survey.belonging.behind(**one).contains(agency));
            acting.flat_map(|one| map.leading(TieKind::LocatedAt, *one)).map(|(_, site)| site).collect()
        })
        .collect();
    let shared = sites.split_first().map(|(first, rest)| {
        rest.iter().fold(first.clone(), |shared, sites| shared.intersection(sites).copied().collect())
    });
    if let Some(shared) = shared
        && !shared.is_empty()
        && sites.len() >= 2
        && state("C1") == Some(State::Met)
    {
        remarks.push(format!(
            "They share a site ({}), and each agency keeps its own line of management: co-located.",
            ground.names(shared)
        ));
    }
    remarks
}

//! Coordinated: separate agencies work together by formal means (Bertram et al. 2002; Atkinson et al. 2007).

mod agreed;
mod bodies;
mod information;
mod mechanism;

use agreed::{protocol, shared_plan, user_takes_part};
use bodies::{funding, joint_training, separate_agencies};
use information::{assessments_together, both_ways};
use mechanism::{both_levels, formal_mechanism, forums};

use crate::analysis::belonging::Actors;
use crate::analysis::indicator::{Ground, Rule};
use crate::analysis::patterns::{EVERY_SCOPE, PatternRule};
use crate::analysis::report::{Indicator, PatternName, Weight};
use crate::map::{State, TieKind};

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
             linkage in the sense of Leutz (1999), which alone makes no pattern."
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
        && !ground.has_unified_team()
    {
        remarks.push(format!(
            "They share a site ({}), and each agency keeps its own line of management: co-located.",
            ground.names(shared)
        ));
    }
    remarks
}

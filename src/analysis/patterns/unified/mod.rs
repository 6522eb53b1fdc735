//! Unified: management, training and staffing are made one (Bertram et al. 2002).

mod service;
mod shared;
mod staff;

use service::{one_assessment, one_fund, open_accountability};
use shared::{one_record, one_site};
use staff::{distinct_expertise, frequent_information};

use crate::analysis::finding::Finding;
use crate::analysis::indicator::{Ground, Rule};
use crate::analysis::patterns::{EVERY_SCOPE, PatternRule};
use crate::analysis::report::{Degree, Indicator, PatternName, ScopeKind, Weight};
use crate::analysis::structure::Reading;
use crate::map::State;

/// The pattern.
pub const UNIFIED: PatternRule = PatternRule {
    name: PatternName::Unified,
    lede: "Management, staff and training are brought together into one, while each profession keeps its own expertise.",
    anchors: &["U1", "U2"],
    scopes: EVERY_SCOPE,
    neighbours: &[PatternName::Coordinated, PatternName::Coalition],
    notes: &[
        "Sharing a building is often given as the example of a unified service; Bertram and others (2002) define it by \
         structures, so here a shared site only supports the flag.",
        "Training is part of the definition in Bertram and others (2002), though most descriptions of services leave it out.",
        "Whether working as one leads to better outcomes is not settled (Dickinson and Glasby 2008); the flag says nothing of quality.",
    ],
    remarks,
    rules: &[
        Rule {
            id: "U1",
            name: "One line of management",
            weight: Weight::Essential,
            question: "Does everyone here answer to one manager or one management board?",
            rule: "Met when one head or board stands above everyone here, whoever employs them.",
            source: "Bertram et al. 2002",
            missing: None,
            look: |ground| made_one(&ground.vector.management),
        },
        Rule {
            id: "U2",
            name: "One staff",
            weight: Weight::Essential,
            question: "Do the staff of these agencies work here as one establishment?",
            rule: "Met when staff of two or more agencies or professions form one establishment, by one employer, secondment or joint posts.",
            source: "Bertram et al. 2002",
            missing: None,
            look: |ground| made_one(&ground.vector.staffing),
        },
        Rule {
            id: "U3",
            name: "Distinct expertise is kept",
            weight: Weight::Essential,
            question: "Do people of two or more professions, or from two or more agencies, work here?",
            rule: "Met when two professions or two agencies of origin are found among the staff; otherwise it is an ordinary department.",
            source: "Bertram et al. 2002",
            missing: None,
            look: distinct_expertise,
        },
        Rule {
            id: "U4",
            name: "One training or supervision",
            weight: Weight::EssentialIfRecorded,
            question: "Do all staff here share one programme of training or supervision?",
            rule: "Met when one programme trains or supervises everyone here. Where nothing is recorded it doesn't hold the verdict back.",
            source: "Bertram et al. 2002",
            missing: Some("training not recorded"),
            look: |ground| made_one(&ground.vector.training),
        },
        Rule {
            id: "U5",
            name: "Under one roof",
            weight: Weight::Supporting,
            question: "Do all staff here share one site?",
            rule: "Met when everyone here is based at one site. Never enough by itself.",
            source: "SQW 2005",
            missing: None,
            look: one_site,
        },
        Rule {
            id: "U6",
            name: "One shared record",
            weight: Weight::Supporting,
            question: "Can everyone here read one shared record?",
            rule: "Met when one information system is used by everyone here.",
            source: "Welsh Assembly Government 2003",
            missing: None,
            look: one_record,
        },
        Rule {
            id: "U7",
            name: "One assessment for each person",
            weight: Weight::Supporting,
            question: "Is there one assessment for each person?",
            rule: "Met when no person is assessed twice over by those who work here.",
            source: "Department of Health 2001",
            missing: None,
            look: one_assessment,
        },
        Rule {
            id: "U8",
            name: "Pooled or single fund",
            weight: Weight::Supporting,
            question: "Is the money for this pooled in one fund?",
            rule: "Met when a pooled fund pays for this, or a single one for a team. Pooling money is not managing staff.",
            source: "NHS Act 2006, section 75",
            missing: None,
            look: one_fund,
        },
        Rule {
            id: "U9",
            name: "All professions tell each other often",
            weight: Weight::Supporting,
            question: "Do all professions here tell each other what they know, weekly or more often?",
            rule: "Met when between any two professions here information passes directly, at least weekly.",
            source: "Atkinson et al. 2007",
            missing: None,
            look: frequent_information,
        },
        Rule {
            id: "U10",
            name: "Openly accountable to service users",
            weight: Weight::Supporting,
            question: "Does this answer to the people who use it, directly or on a forum where they sit?",
            rule: "Met when someone here answers to a service user, or to a forum on which service users or their advocates sit.",
            source: "Greig, in Hardy 2015",
            missing: None,
            look: open_accountability,
        },
    ],
};

/// Met if the structure is amalgamated; not met by any other degree that is recorded (R6).
fn made_one(reading: &Reading) -> Finding {
    let state = match reading.degree {
        Degree::Amalgamated => State::Met,
        Degree::NotRecorded => State::NotRecorded,
        Degree::Synchronised | Degree::Separate | Degree::Discrete => State::NotMet,
    };
    Finding::new(state, reading.evidence.clone(), reading.says.clone())
}

fn remarks(ground: &Ground, indicators: &[Indicator]) -> Vec<String> {
    let state = |id| indicators.iter().find(|one| one.id == id).map(|one| one.state);
    let mut remarks = Vec::new();
    if state("U5") == Some(State::Met) && state("U1") == Some(State::NotMet) && !ground.has_unified_team() {
        remarks.push(
            "They share a site, but each agency keeps its own line of management: that is co-located, not unified (Bertram et al. 2002)."
                .to_owned(),
        );
    }
    if state("U8") == Some(State::Met)
        && state("U1") != Some(State::Met)
        && ground.scope.kind != ScopeKind::Map
    {
        remarks.push("Money is pooled here; pooling money is not yet managing staff as one.".to_owned());
    }
    remarks
}

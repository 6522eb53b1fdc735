//! Coalition: independent bodies sign one agreement and run each its own part
//! (Bertram et al. 2002; the collaboration spectrum of the NCVO).

mod agreement;
mod bodies;
mod money;
mod partners;
mod practice;

use agreement::{fixed_term, no_new_body, own_liability, signed_by_all};
use bodies::{independent, structures_apart};
use money::{monitored, own_money};
use practice::{alliance_forum, independent_advice};

use crate::analysis::indicator::Rule;
use crate::analysis::patterns::{PatternRule, no_remarks};
use crate::analysis::report::{PatternName, ScopeKind, Weight};

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

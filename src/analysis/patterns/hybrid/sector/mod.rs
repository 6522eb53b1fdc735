//! Mixed sectors: public and non-public partners meet in one service (Hall 2015).

mod links;
mod mixing;
mod person;
mod sides;

use links::sides_linked;
use mixing::mixed;
use person::{ADVICE, CHARGES, person_chose, person_told};
use sides::{both_sides, sides};

use crate::analysis::indicator::{Ground, Rule};
use crate::analysis::patterns::{EVERY_SCOPE, PatternRule};
use crate::analysis::report::{Indicator, PatternName, Weight};
use crate::map::{Content, State, TieKind};

/// Mixed sectors: public and non-public partners in one service.
pub const SECTOR: PatternRule = PatternRule {
    name: PatternName::HybridSector,
    lede: "Public and non-public partners meet in one service, and mix money, ownership or governance.",
    anchors: &["HA1"],
    scopes: EVERY_SCOPE,
    neighbours: &[PatternName::Coalition, PatternName::HybridModels],
    notes: &[
        "Hybrid has two meanings that shouldn’t be mixed up: a blend of public and non-public sectors (Hall 2015), as here, and \
         a mixture of models (Bertram et al. 2002). Atkinson and others (2002) also speak of hybrid professionals.",
    ],
    remarks: sector_remarks,
    rules: &[
        Rule {
            id: "HA1",
            name: "Public and non-public partners",
            weight: Weight::Essential,
            question: "Do both public bodies and others (charities, businesses, the person’s own money) take part here?",
            rule: "Met when both a public body and a non-public one, or the person’s own money, take part. General practice counts as public.",
            source: "Hall 2015",
            missing: None,
            look: both_sides,
        },
        Rule {
            id: "HA2",
            name: "They mix money, ownership or governance",
            weight: Weight::Essential,
            question: "Do public and non-public sides pay for, own or govern the same thing together?",
            rule: "Met when public and other money meet in one person or service, when both sides govern it jointly, or when a partner \
                   itself trades with a social purpose. A council that only buys a service commissions it.",
            source: "Hall 2015",
            missing: None,
            look: mixed,
        },
        Rule {
            id: "HA3",
            name: "The two sides work with each other",
            weight: Weight::Essential,
            question: "Do the public and the non-public side tell each other things, refer to each other or agree a plan?",
            rule: "Met when information, a referral or an agreed plan joins the two sides.",
            source: "Hall 2015",
            missing: None,
            look: sides_linked,
        },
        Rule {
            id: "HA4",
            name: "The person chose",
            weight: Weight::Supporting,
            question: "Did the person choose the non-public part?",
            rule: "Met when the service user decides on a non-public part or on the plan.",
            source: "Department of Health 2013",
            missing: None,
            look: person_chose,
        },
        Rule {
            id: "HA5",
            name: "Neutral advice on money",
            weight: Weight::Supporting,
            question: "Does someone advise the person about paying?",
            rule: "Met when someone gives the service user advice.",
            source: "Care Act 2014, section 4",
            missing: None,
            look: |ground| person_told(ground, Content::Advice, &ADVICE),
        },
        Rule {
            id: "HA6",
            name: "Charges are plain to the person",
            weight: Weight::Supporting,
            question: "Has the person been told what they will be charged?",
            rule: "Met when someone tells the service user about charges.",
            source: "Care Act 2014, section 4",
            missing: None,
            look: |ground| person_told(ground, Content::Charges, &CHARGES),
        },
    ],
};

fn sector_remarks(ground: &Ground, indicators: &[Indicator]) -> Vec<String> {
    let state = |id| indicators.iter().find(|one| one.id == id).map(|one| one.state);
    let map = ground.survey.map;
    let (public, others, _) = sides(ground);
    let buys = |kind| {
        let acting = public.iter().flat_map(|one| ground.survey.belonging.acting_for(*one));
        let mut bought = acting.flat_map(|one| map.leading(kind, *one));
        bought.any(|(_, to)| ground.survey.belonging.acts_for(to, &others))
    };
    let mut remarks = Vec::new();
    if state("HA1") == Some(State::Met)
        && state("HA2") != Some(State::Met)
        && (buys(TieKind::Commissions) || buys(TieKind::Funds))
    {
        remarks.push("A public body pays another for a service here: commissioned provision, which alone is no hybrid.".to_owned());
    }
    remarks
}

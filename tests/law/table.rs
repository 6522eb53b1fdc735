//! How things stand, as the table of the design has it: each row with what it says of its instruments.

use partnership_explorer::knowledge::law::{Nation, Status, bundled};

use super::of;
use Nation::{England as E, NorthernIreland as N, Scotland as S, Wales as W};
use Status::{Amended, Historic, InForce, NeverStarted, Part, Proposed, Repealed, Superseded};

/// Acts, and what came with them (B1.a); policies, guidance and reports (B1.b).
const TABLE: &[(&str, Nation, Status)] = &[
    ("children-act-1989", E, Amended),
    ("children-act-1989", W, Part),
    ("nhs-and-community-care-act-1990", E, Part),
    ("nhs-and-community-care-act-1990", W, Part),
    ("nhs-and-community-care-act-1990", S, Part),
    ("community-care-direct-payments-act-1996", E, Repealed),
    ("community-care-direct-payments-act-1996", W, Repealed),
    ("self-directed-support-scotland-act-2013", S, InForce),
    ("human-rights-act-1998", N, InForce),
    ("data-protection-act-1998", E, Repealed),
    ("data-protection-act-2018", S, Amended),
    ("data-use-and-access-act-2025", W, InForce),
    ("crime-and-disorder-act-1998", E, Amended),
    ("youth-offending-teams", W, Amended),
    ("health-act-1999", E, Superseded),
    ("health-act-1999", W, Superseded),
    ("nhs-wales-act-2006", W, InForce),
    ("care-standards-act-2000", E, Part),
    ("care-standards-act-2000", W, Part),
    ("health-and-social-care-act-2008", E, Amended),
    ("regulation-and-inspection-wales-act-2016", W, InForce),
    ("health-and-social-care-act-2001", E, Superseded),
    ("care-trusts", E, Amended),
    ("delayed-discharges-act-2003", E, Repealed),
    ("delayed-discharges-act-2003", W, Repealed),
    ("hospital-discharge-guidance", E, InForce),
    ("children-act-2004", E, Amended),
    ("children-act-2004", W, Amended),
    ("local-safeguarding-children-boards", E, Superseded),
    ("safeguarding-partners", E, Amended),
    ("safeguarding-boards-wales", W, InForce),
    ("contactpoint", E, Repealed),
    ("carers-equal-opportunities-act-2004", E, Superseded),
    ("carers-equal-opportunities-act-2004", W, Superseded),
    ("children-and-families-act-2014", E, Amended),
    ("disability-discrimination-act-2005", E, Repealed),
    ("disability-discrimination-act-1995", S, Repealed),
    ("disability-discrimination-act-1995", N, Amended),
    ("mental-capacity-act-2005", E, Amended),
    ("mental-capacity-amendment-act-2019", E, NeverStarted),
    ("deprivation-of-liberty-safeguards", W, Amended),
    ("cheshire-west-2014", E, Superseded),
    ("deprivation-of-liberty-judgment-2026", N, InForce),
    ("nhs-act-2006", E, Amended),
    ("better-care-fund", E, InForce),
    ("local-government-and-public-involvement-in-health-act-2007", E, Part),
    ("local-area-agreements", E, Repealed),
    ("local-democracy-act-2009", E, Repealed),
    ("multi-area-agreements", E, Repealed),
    ("english-devolution-act-2026", E, Part),
    ("mental-health-act-2007", E, Amended),
    ("mental-health-act-1983", W, Amended),
    ("mental-health-act-2025", E, Part),
    ("mental-health-code-england-2015", E, InForce),
    ("mental-health-code-wales-2016", W, InForce),
    ("equality-act-2010", S, Amended),
    ("health-and-social-care-act-2012", E, Part),
    ("primary-care-trusts", E, Superseded),
    ("clinical-commissioning-groups", E, Superseded),
    ("integrated-care-boards", E, InForce),
    ("health-and-wellbeing-boards", E, InForce),
    ("health-bill-2026", E, Proposed),
    ("care-act-2014", E, InForce),
    ("care-cap", E, NeverStarted),
    ("social-services-and-well-being-wales-act-2014", W, InForce),
    ("regional-partnership-boards", W, Amended),
    ("health-and-social-care-wales-act-2025", W, Part),
    ("health-and-care-act-2022", E, InForce),
    ("integrated-care-partnerships", E, InForce),
    ("childrens-wellbeing-and-schools-act-2026", E, Part),
    ("public-bodies-joint-working-scotland-act-2014", S, InForce),
    ("northern-ireland-integrated-structure", N, InForce),
    ("seebohm-report", E, Historic),
    ("basw-code-1986", E, Superseded),
    ("basw-code-2021", E, InForce),
    ("ukcc-code-1992", E, Superseded),
    ("nmc-code-2015", E, InForce),
    ("building-bridges-1995", E, Superseded),
    ("mental-health-wales-measure-2010", W, InForce),
    ("the-new-nhs-1997", E, Historic),
    ("modernising-social-services-1998", E, Historic),
    ("partnership-in-action-1998", E, Historic),
    ("nhs-plan-2000", E, Superseded),
    ("independence-well-being-and-choice-2005", E, Superseded),
    ("our-health-our-care-our-say-2006", E, Superseded),
    ("fit-for-the-future-2025", E, InForce),
    ("framework-for-assessment-2000", E, Superseded),
    ("no-secrets-2000", E, Superseded),
    ("in-safe-hands-2000", W, Superseded),
    ("nsf-older-people-2001", E, Historic),
    ("valuing-people-2001", E, Historic),
    ("learning-disability-partnership-boards", E, Historic),
    ("valuing-people-now-2009", E, Historic),
    ("every-child-matters-2003", E, Historic),
    ("climbie-inquiry", E, Historic),
    ("single-assessment-guidance-2002", E, Superseded),
    ("single-assessment-guidance-2004", E, Superseded),
    ("working-together-2006", E, Superseded),
    ("working-together-2010", E, Superseded),
    ("working-together-2013", E, Superseded),
    ("working-together-2015", E, Superseded),
    ("working-together-2018", E, Superseded),
    ("working-together-2023", E, Superseded),
    ("working-together-2026", E, InForce),
    ("wales-safeguarding-procedures", W, InForce),
    ("building-brighter-futures-2008", E, Historic),
    ("common-core-of-skills", E, Historic),
    ("childrens-trusts", E, Historic),
    ("local-strategic-partnerships", E, Historic),
    ("gscc-codes-2010", E, Superseded),
    ("social-work-england-standards", E, InForce),
    ("support-workers-code-2013", E, InForce),
    ("social-care-wales-code", W, InForce),
    ("sure-start", E, Historic),
    ("childcare-act-2006", E, InForce),
    ("best-start-family-hubs", E, InForce),
    ("connexions", E, Historic),
    ("best-teams", E, Historic),
    ("childrens-fund", E, Historic),
    ("wales-review-2003", W, Historic),
    ("a-healthier-wales-2018", W, InForce),
    ("making-the-connections-2004", W, Historic),
    ("rights-to-action-2004", W, Superseded),
    ("stronger-partnerships-2006", W, Superseded),
    ("unified-assessment-2002", W, Superseded),
    ("fulfilled-lives-2007", W, Historic),
    ("sustainable-social-services-2011", W, Historic),
    ("governing-partnerships-2005", E, Historic),
    ("departments-of-state-2018", E, InForce),
    ("departments-of-state-2024", E, InForce),
    ("nao-joining-up-2001", E, Historic),
    ("continuing-healthcare-england", E, InForce),
    ("continuing-healthcare-wales", W, InForce),
];

#[test]
fn everything_stands_as_the_table_has_it() {
    let law = bundled();
    for (id, nation, status) in TABLE {
        assert_eq!(of(&law, id).statuses(&[*nation]), [*status].into(), "{id} in {}", nation.label());
    }
}

/// Dates that the table gives to the day, the month or the year.
const DAYS: &[(&str, &str)] = &[
    ("care-act-2014", "2014-05-14, 2015-04-01, "),
    ("social-services-and-well-being-wales-act-2014", "2014, 2016-04-06, "),
    ("data-protection-act-1998", "1998, , 2018-05-25"),
    ("data-use-and-access-act-2025", "2025, 2026-02-05, "),
    ("health-act-1999", "1999, , 2007-03-01"),
    ("disability-discrimination-act-2005", "2005, , 2010-10-01"),
    ("delayed-discharges-act-2003", "2003, , 2022-07-01"),
    ("contactpoint", "2004, , 2010-08-06"),
    ("childrens-trusts", "2003, , 2010-10-31"),
    ("primary-care-trusts", "2000, , 2013-03-31"),
    ("clinical-commissioning-groups", "2012, 2013-04-01, 2022-07-01"),
    ("no-secrets-2000", "2000, , 2015-04-01"),
    ("framework-for-assessment-2000", "2000, , 2013"),
    ("climbie-inquiry", "2003-01, , "),
    ("nao-joining-up-2001", "2001-12, , "),
    ("governing-partnerships-2005", "2005-10, , "),
    ("fulfilled-lives-2007", "2007-02, , "),
    ("valuing-people-now-2009", "2009-01, , 2012"),
    ("multi-area-agreements", "2008, , 2011"),
    ("local-area-agreements", "2004, , 2010"),
    ("learning-disability-partnership-boards", "2001, , 2011"),
    ("direct-payments-regulations-2003", "2003, 2003-04, "),
    ("mental-health-act-2025", "2025-12-18, , "),
    ("childrens-wellbeing-and-schools-act-2026", "2026-04-29, , "),
    ("deprivation-of-liberty-judgment-2026", "2026-06-02, , "),
    ("cheshire-west-2014", "2014, , 2026-06-02"),
    ("working-together-2026", "2026-03, , "),
];

#[test]
fn days_are_those_of_the_table() {
    let law = bundled();
    for (id, expected) in DAYS {
        let one = of(&law, id);
        let text = |date: Option<_>| date.map(|date: super::Date| date.to_string()).unwrap_or_default();
        let dates = format!("{}, {}, {}", one.made, text(one.began), text(one.ended));
        assert_eq!(dates, *expected, "{id}: made, began, ended");
    }
}

#[test]
fn what_the_table_holds_for_uncertain_is_marked_so() {
    let law = bundled();
    for id in [
        "independence-well-being-and-choice-2005",
        "our-health-our-care-our-say-2006",
        "sure-start",
        "best-start-family-hubs",
        "integrated-care-partnerships",
        "connexions",
        "best-teams",
        "childrens-fund",
        "local-strategic-partnerships",
    ] {
        assert_eq!(of(&law, id).sure, super::Sure::Uncertain, "{id}");
    }
    // Checked but for one point, which is named.
    for (id, point) in [
        ("delayed-discharges-act-2003", "Wales"),
        ("childrens-wellbeing-and-schools-act-2026", "section 4"),
        ("integrated-care-boards", "2027"),
        ("charging-for-adult-care", "each year"),
        ("care-trusts", "hardly used"),
        ("wanless-public-health-2004", "medium confidence"),
    ] {
        assert!(of(&law, id).unsure.iter().any(|says| says.contains(point)), "{id}: {point}");
    }
}

#[test]
fn what_the_table_calls_moving_is_marked_so() {
    let law = bundled();
    for id in [
        "mental-capacity-act-2005",
        "mental-capacity-amendment-act-2019",
        "health-and-social-care-act-2012",
        "health-bill-2026",
        "childrens-wellbeing-and-schools-act-2026",
        "mental-health-act-2025",
        "integrated-care-boards",
        "integrated-care-partnerships",
        "contactpoint",
    ] {
        assert!(of(&law, id).moving, "{id}");
    }
    assert!(!of(&law, "human-rights-act-1998").moving);
}

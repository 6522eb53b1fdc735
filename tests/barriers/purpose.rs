//! Purpose: whether partners want the same, are the right ones, and learn together.

use partnership_explorer::analysis::Degree;

use super::common::structure;
use super::*;

/// A plan that the council and the board agreed.
const AGREED: &str = "care-plan: plan; council agrees care-plan; board agrees care-plan";

/// The panel needs the housing association.
const HOUSING: &str = "housing: agency sector=voluntary service=housing; panel needs housing
    council informs board; board informs council";

/// A duty that the law lays on both.
const DUTY: &str = "duty: agreement form=statutory_duty; council signs duty; board signs duty";

three_results! {
    d13_no_agreed_outcome: Three {
        id: "D13",
        detected: &[PANEL, EVERYTHING],
        variant: "",
        shows: "council, board",
        not_found: &[PANEL, AGREED],
        cannot_tell: &[PANEL],
    };
    d17_wrong_or_missing_partner: Three {
        id: "D17",
        detected: &[PANEL, HOUSING, EVERYTHING],
        variant: "",
        shows: "housing, panel",
        not_found: &[
            PANEL,
            HOUSING,
            "housing member_of panel; housing informs council; council informs housing",
            EVERYTHING,
        ],
        cannot_tell: &[PANEL, HOUSING],
    };
    d31_different_demands: Three {
        id: "D31",
        detected: &["council: agency eligibility=substantial; board: agency eligibility=any_need", AGREED],
        variant: "",
        shows: "council, board",
        not_found: &[
            "council: agency eligibility=any_need targets=fewer_falls areas=shire",
            "board: agency eligibility=any_need targets=fewer_falls areas=shire",
            AGREED,
            EVERYTHING,
        ],
        cannot_tell: &[PAIR, AGREED],
    };
    d35_no_joint_training: Three {
        id: "D35",
        detected: &[PANEL, AGREED, "not council trains_with board; complete trains"],
        variant: "",
        shows: "council, board",
        not_found: &[PANEL, AGREED, "council trains_with board; complete trains"],
        cannot_tell: &[PANEL, AGREED],
    };
    d39_policy_driven_only: Three {
        id: "D39",
        detected: &[PAIR, DUTY, EVERYTHING],
        variant: "",
        shows: "duty",
        not_found: &[PAIR, DUTY, AGREED],
        cannot_tell: &[PAIR, DUTY],
    };
}

#[test]
fn d13_goals_of_ones_own_are_not_agreed() {
    let own = "home: plan; discharge: plan; council agrees home; board agrees discharge; complete agrees";
    detected("D13", "", &[PANEL, own], "council, board");
    let refused = "home: plan; council agrees home; not board agrees home";
    detected("D13", "", &[PANEL, refused], "council, board");
}

#[test]
fn d13_r27_is_asked_in_forums_agreements_and_packages() {
    let working = "working: agreement form=joint_working; council signs working; board signs working";
    detected("D13", "", &[PAIR, working, "complete agrees"], "council, board");
    let package = "mrs-a: service_user; council supports mrs-a; board supports mrs-a";
    detected("D13", "", &[PAIR, package, "complete agrees"], "council, board");
    not_found("D13", &[PAIR, package, AGREED]);
}

#[test]
fn d13_r27_is_asked_of_the_map_only_if_it_has_no_other_scope() {
    detected("D13", "", &[PAIR, "complete agrees"], "council, board");
    cannot_tell("D13", &[PAIR]);
    let outside = "charity: agency; hospice: agency";
    not_found("D13", &[PANEL, AGREED, outside, EVERYTHING]);
}

#[test]
fn d13_one_agency_has_nobody_to_agree_with() {
    cannot_tell("D13", &["council: agency; home: plan; council agrees home", EVERYTHING]);
}

#[test]
fn d17_a_plan_needs_somebody_who_takes_no_part() {
    let needs = "housing: agency service=housing; care-plan needs housing";
    detected("D17", "", &[PANEL, AGREED, needs, EVERYTHING], "housing, care-plan");
}

#[test]
fn d17_a_member_with_no_flow_goal_or_task() {
    const CHARITY: &str = "charity: agency; charity member_of panel; council informs board";
    detected("D17", "", &[PANEL, CHARITY, EVERYTHING], "charity, panel");
    cannot_tell("D17", &[PANEL, CHARITY]);
    for part in [
        "charity informs council",
        "visits: task; charity carries_out visits",
        "care-plan: plan; charity agrees care-plan; council agrees care-plan",
    ] {
        not_found("D17", &[PANEL, CHARITY, part, EVERYTHING]);
    }
}

#[test]
fn d17_r23_somebody_of_the_agency_on_the_panel_is_enough() {
    let officer = "officer: practitioner profession=housing_officer; housing employs officer
        officer member_of panel; officer informs council; council informs officer";
    not_found("D17", &[PANEL, HOUSING, officer, EVERYTHING]);
}

#[test]
fn d31_targets_that_differ() {
    let differing = "council: agency targets=fewer_admissions; board: agency targets=shorter_stays";
    detected("D31", "", &[differing, AGREED], "council, board");
    let turned_round = "
        council: agency eligibility=any_need targets=fewer_falls,shorter_stays areas=shire
        board: agency eligibility=any_need targets=shorter_stays,fewer_falls areas=shire";
    not_found("D31", &[turned_round, AGREED, EVERYTHING]);
}

#[test]
fn d31_an_agency_of_two_counties() {
    let counties = "
        police: agency eligibility=any_need targets=fewer_falls areas=north_shire,south_shire
        council: agency eligibility=any_need targets=fewer_falls areas=north_shire
        goal: plan; police agrees goal; council agrees goal";
    detected("D31", "", &[counties], "police");
}

#[test]
fn d31_one_side_alone_says_nothing_of_a_difference() {
    cannot_tell("D31", &["council: agency eligibility=substantial; board: agency", AGREED, EVERYTHING]);
}

#[test]
fn d31_agencies_without_a_goal_in_common_may_differ() {
    let strangers = "council: agency eligibility=substantial; board: agency eligibility=any_need
        home: plan; council agrees home";
    not_detected("D31", &[strangers, EVERYTHING]);
}

/// No joint training of council and board.
const NO_TRAINING: &str = "not council trains_with board; complete trains";

#[test]
fn d35_reads_the_vector_of_training() {
    // What the maps above take for granted (R22).
    let training = |joint: &str| structure(&read(&[PANEL, AGREED, joint]), "panel").training;
    assert_eq!(training(NO_TRAINING), Degree::Discrete);
    assert_eq!(training("council trains_with board; complete trains"), Degree::Synchronised);
    assert_eq!(training(""), Degree::NotRecorded);
}

#[test]
fn d35_r17_a_pattern_that_is_possible_is_enough() {
    given(PatternName::Coordinated, "panel", &[PANEL, NO_TRAINING], Verdict::Possible);
    detected("D35", "", &[PANEL, NO_TRAINING], "council, board");
}

#[test]
fn d35_asks_nothing_where_no_pattern_is_flagged() {
    given(PatternName::Coordinated, "", &[PAIR, NO_TRAINING], Verdict::NotEstablished);
    cannot_tell("D35", &[PAIR, NO_TRAINING]);
}

#[test]
fn d35_r17_asks_nothing_of_a_coalition() {
    // All of one sector, nothing shared but the contract: a coalition and no other pattern.
    let coalition = [
        "foundation: agency sector=voluntary; charity: agency sector=voluntary; hospice: agency sector=voluntary",
        "alliance: agreement form=alliance creates_legal_entity=false liability=each ends=2027",
        "charity signs alliance; hospice signs alliance",
        "foundation funds charity under=alliance; foundation funds hospice under=alliance",
        "charity-chief: management_unit; helper: practitioner; charity-chief part_of charity",
        "charity-chief manages helper; charity employs helper",
        "hospice-chief: management_unit; sister: practitioner; hospice-chief part_of hospice",
        "hospice-chief manages sister; hospice employs sister",
        EVERYTHING,
    ];
    given(PatternName::Coalition, "alliance", &coalition, Verdict::Present);
    let analysis = read(&coalition);
    let others = analysis.flags().filter(|(_, one)| one.pattern != PatternName::Coalition);
    assert_eq!(others.count(), 0);
    cannot_tell("D35", &coalition);
}

#[test]
fn d39_other_agreements_are_no_duty() {
    let contract = "working: agreement form=joint_working; council signs working; board signs working";
    not_detected("D39", &[PAIR, contract, EVERYTHING]);
    cannot_tell("D39", &[PAIR, EVERYTHING]);
}

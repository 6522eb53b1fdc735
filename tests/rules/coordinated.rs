//! Coordinated: separate agencies work together by formal means (Bertram et al. 2002; Atkinson et al. 2007).

use partnership_explorer::analysis::{PatternName::*, Verdict::*};

use super::common::pattern;
use super::*;

const GOAL: &str = "goal: plan; council agrees goal; board agrees goal";
const PERSON: &str = "person: service_user; panel concerns person";
const TWO_ASSESSMENTS: &str =
    "social: assessment; health: assessment; council assesses social; board assesses health
    social concerns person; health concerns person";

#[test]
fn c1_two_agencies_remain_separate() {
    met("C1", "panel", &[PANEL], "council, board");
    not_met("C1", "panel", &[PANEL, "head: management_unit; head manages council; head manages board"]);
    // It is never not recorded: an agency is a body of its own by definition (R10, R21).
}

#[test]
fn c2_a_panel_crosses_the_boundary() {
    met("C2", "panel", &[PANEL], "panel, council member_of panel, board member_of panel");
    let no_forum = "council: agency; board: agency; council informs board";
    not_met("C2", "", &[no_forum, "complete member_of; complete chairs; complete employs; complete part_of"]);
    not_recorded("C2", "", &[no_forum]);
}

#[test]
fn c2_a_coordinator_whom_two_agencies_employ_crosses_the_boundary() {
    let coordinator = "ann: practitioner profession=coordinator; council employs ann; board employs ann";
    met(
        "C2",
        "",
        &["council: agency; board: agency", coordinator],
        "ann, council employs ann, board employs ann",
    );
}

#[test]
fn c3_a_goal_is_agreed_by_two_agencies() {
    met("C3", "panel", &[PANEL, GOAL], "goal, council agrees goal, board agrees goal");
    let own = "a: plan; b: plan; council agrees a; board agrees b; complete agrees";
    not_met("C3", "panel", &[PANEL, own]);
    not_recorded("C3", "panel", &[PANEL]);
}

#[test]
fn c4_separate_assessments_come_together() {
    let fed = "social feeds panel; health feeds panel";
    met(
        "C4",
        "panel",
        &[PANEL, PERSON, TWO_ASSESSMENTS, fed],
        "social, health, social feeds panel, health feeds panel",
    );
    not_met("C4", "panel", &[PANEL, PERSON, TWO_ASSESSMENTS, "complete feeds"]);
    not_recorded("C4", "panel", &[PANEL, PERSON, TWO_ASSESSMENTS]);
    not_recorded("C4", "panel", &[PANEL, PERSON]);
}

#[test]
fn c4_an_assessment_stated_not_to_reach_the_only_panel_is_not_met() {
    not_met("C4", "panel", &[PANEL, PERSON, TWO_ASSESSMENTS, "social feeds panel; not health feeds panel"]);
}

#[test]
fn c5_a_panel_stated_to_tell_nobody_is_not_met() {
    let one_way =
        "council informs panel; board informs panel; not panel informs council; not panel informs board";
    not_met("C5", "panel", &[PANEL, one_way]);
}

#[test]
fn c10_a_person_stated_to_be_no_member_is_not_met() {
    not_met("C10", "panel", &[PANEL, PERSON, "not person member_of panel"]);
}

#[test]
fn c4_one_assessment_by_a_merged_team_is_not_separate() {
    let joint = "joint: assessment; team assesses joint; person: service_user; joint concerns person";
    not_met("C4", "", &[TEAM, "head manages team", joint, "complete assesses"]);
}

#[test]
fn c5_members_and_panel_tell_each_other() {
    let both = "council informs panel mutual=true; board informs panel mutual=true";
    met("C5", "panel", &[PANEL, both], "council informs panel, board informs panel");
    not_met("C5", "panel", &[PANEL, "council informs panel; board informs panel; complete informs"]);
    not_recorded("C5", "panel", &[PANEL, "council informs panel"]);
}

#[test]
fn c6_a_protocol_is_signed() {
    let protocol = "route: agreement form=protocol; council signs route; board signs route";
    met("C6", "panel", &[PANEL, protocol], "route, council signs route, board signs route");
    not_met("C6", "panel", &[PANEL, "complete signs; complete agrees"]);
    not_recorded("C6", "panel", &[PANEL]);
}

#[test]
fn c7_the_agencies_train_with_each_other() {
    met("C7", "panel", &[PANEL, "council trains_with board; complete trains"], "council trains_with board");
    not_met("C7", "panel", &[PANEL, "not council trains_with board; complete trains"]);
    not_recorded("C7", "panel", &[PANEL]);
}

#[test]
fn c8_money_counts_neither_way() {
    met("C8", "panel", &[PANEL, "purse: fund; purse funds council"], "purse, purse funds council");
    not_recorded("C8", "panel", &[PANEL]);
    judged(Coordinated, "panel", &[PANEL, GOAL, "complete funds; complete holds"], Present);
}

#[test]
fn c9_strategy_and_practice_are_both_linked() {
    const STRATEGIC: &str = "council: agency; board: agency
        high: forum purpose=board level=strategic; council member_of high; board member_of high";
    let cases = "low: forum purpose=case_meeting level=case; council member_of low; board member_of low";
    met("C9", "", &[STRATEGIC, cases], "high, low");
    not_met("C9", "", &[STRATEGIC, "complete member_of"]);
    not_recorded("C9", "", &[STRATEGIC]);
}

#[test]
fn c10_the_person_takes_part() {
    met("C10", "panel", &[PANEL, PERSON, "person member_of panel"], "person, person member_of panel");
    met("C10", "panel", &[PANEL, PERSON, GOAL, "person agrees goal"], "person, person agrees goal");
    not_met("C10", "panel", &[PANEL, PERSON, "complete member_of; complete agrees"]);
    not_recorded("C10", "panel", &[PANEL, PERSON]);
}

#[test]
fn a_panel_with_an_agreed_goal_is_coordinated() {
    // Separate assessments count where they are recorded; to know of them would settle the rest (R1).
    assert_eq!(judged(Coordinated, "panel", &[PANEL, GOAL], Present), ["C4"]);
}

#[test]
fn coordinated_is_possible_until_a_goal_is_recorded() {
    assert_eq!(judged(Coordinated, "panel", &[PANEL], Possible), ["C3", "C4"]);
}

#[test]
fn coordinated_is_absent_where_the_goals_differ() {
    judged(
        Coordinated,
        "panel",
        &[PANEL, "a: plan; b: plan; council agrees a; board agrees b; complete agrees"],
        Absent,
    );
}

#[test]
fn coordinated_is_not_established_on_links_alone() {
    let links = "council: agency; board: agency; council refers board; council informs board";
    judged(Coordinated, "", &[links], NotEstablished);
}

#[test]
fn r1_assessments_count_once_they_are_recorded() {
    judged(Coordinated, "panel", &[PANEL, GOAL, PERSON, TWO_ASSESSMENTS, "complete feeds"], Absent);
}

#[test]
fn referrals_without_panel_or_goal_are_linkage_and_no_pattern() {
    let links = "council: agency; board: agency; council refers board; complete member_of; complete chairs
        complete employs; complete part_of; complete agrees; complete signs";
    judged(Coordinated, "", &[links], Absent);
    assert_eq!(read(&[links]).readouts.leutz, "linkage");
}

#[test]
fn a_unified_team_inside_a_coordinated_partnership_is_no_contradiction() {
    let team =
        "head manages team; panel: forum purpose=board; council member_of panel; board member_of panel";
    let analysis = read(&[TEAM, team, GOAL]);
    assert_eq!(pattern(&analysis, Unified, "team").verdict, Present);
    assert_eq!(pattern(&analysis, Coordinated, "panel").verdict, Present);
    assert!(analysis.contradictions.is_empty());
}

#[test]
fn r23_a_network_is_no_formal_mechanism() {
    const NETWORK: &str = "council: agency; board: agency; net: forum purpose=network
        council member_of net; board member_of net";
    not_recorded("C2", "net", &[NETWORK]);
    not_met(
        "C2",
        "net",
        &[NETWORK, "complete member_of; complete chairs; complete employs; complete part_of"],
    );
}

#[test]
fn r23_a_forum_whose_purpose_is_left_out_is_not_recorded() {
    let forum = "council: agency; board: agency; talk: forum; council member_of talk; board member_of talk";
    not_recorded("C2", "talk", &[forum]);
    not_recorded("C2", "talk", &[forum, "complete member_of; complete employs; complete part_of"]);
}

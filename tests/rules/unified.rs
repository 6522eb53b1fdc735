//! Unified: management, staffing and training are one (Bertram et al. 2002).

use partnership_explorer::analysis::{PatternName::*, Verdict::*};

use super::common::pattern;
use super::*;

/// One head and one scheme of training for the whole team.
const ONE: &str = "head manages team; scheme: training_programme; scheme trains team";

#[test]
fn u1_one_head_is_a_single_management_structure() {
    met("U1", "team", &[TEAM, "head manages team"], "head manages team");
    not_met("U1", "team", &[TEAM, "other: management_unit; head manages worker; other manages nurse"]);
    not_recorded("U1", "team", &[TEAM]);
}

#[test]
fn u2_staff_of_two_agencies_in_one_team_are_amalgamated() {
    met("U2", "team", &[TEAM], "worker, nurse, council employs worker, board employs nurse");
    not_met("U2", "", &[BODIES]);
    not_recorded("U2", "", &["council: agency; board: agency; council informs board"]);
}

#[test]
fn u3_distinct_expertise_is_kept() {
    const NURSES: &str =
        "council: agency; board: agency; team: team; team part_of council; team part_of board
        ann: practitioner profession=nurse; ann part_of team; board employs ann
        bob: practitioner profession=nurse; bob part_of team; board employs bob";
    const CLOSED: &str = "complete part_of; complete manages; complete employs; complete seconds";
    met("U3", "team", &[TEAM], "worker, nurse");
    not_met("U3", "team", &[NURSES, CLOSED]);
    not_recorded("U3", "team", &[NURSES]);
}

#[test]
fn u4_one_scheme_of_training_covers_all() {
    met("U4", "team", &[TEAM, ONE], "scheme, scheme trains team");
    let apart = "complete trains; not council trains_with board";
    not_met(
        "U4",
        "team",
        &[TEAM, "a: training_programme; b: training_programme", "a trains worker; b trains nurse", apart],
    );
    not_recorded("U4", "team", &[TEAM]);
}

#[test]
fn u5_the_team_shares_a_site() {
    met("U5", "team", &[TEAM, "base: site; team located_at base"], "base, team located_at base");
    met("U5", "team", &[TEAM, "base: site; worker located_at base; nurse located_at base"], "base");
    let apart = "hall: site; ward: site; worker located_at hall; nurse located_at ward; complete located_at";
    not_met("U5", "team", &[TEAM, apart]);
    not_recorded("U5", "team", &[TEAM]);
}

#[test]
fn u6_one_record_is_read_by_all() {
    met("U6", "team", &[TEAM, "record: information_system; team uses record"], "record, team uses record");
    let two = "a: information_system; b: information_system; worker uses a; nurse uses b";
    not_met("U6", "team", &[TEAM, two, "complete uses"]);
    not_recorded("U6", "team", &[TEAM]);
}

#[test]
fn u7_one_assessment_for_each_person() {
    const PERSON: &str = "person: service_user; team supports person";
    let one = "joint: assessment; team assesses joint; joint concerns person";
    met("U7", "team", &[TEAM, PERSON, one], "joint, team assesses joint");
    let two = "a: assessment; b: assessment; worker assesses a; nurse assesses b; a concerns person
        b concerns person";
    not_met("U7", "team", &[TEAM, PERSON, two]);
    not_recorded("U7", "team", &[TEAM, PERSON]);
}

#[test]
fn u8_one_fund_pays_for_the_team() {
    met("U8", "team", &[TEAM, "pool: fund form=pooled; pool funds team"], "pool, pool funds team");
    let two = "a: fund form=aligned; b: fund form=aligned; council holds a; board holds b; a funds team
        b funds team";
    not_met("U8", "team", &[TEAM, two, "complete funds"]);
    not_recorded("U8", "team", &[TEAM]);
}

#[test]
fn u9_the_professions_tell_each_other_often() {
    let daily = "worker informs nurse mutual=true rhythm=daily";
    met("U9", "team", &[TEAM, daily], "worker informs nurse");
    not_met("U9", "team", &[TEAM, "complete informs"]);
    not_recorded("U9", "team", &[TEAM]);
}

#[test]
fn u9_information_stated_absent_is_not_met() {
    not_met("U9", "team", &[TEAM, "not worker informs nurse; not nurse informs worker"]);
}

#[test]
fn u10_the_team_answers_to_the_people_it_works_for() {
    const PERSON: &str = "person: service_user; team supports person";
    met("U10", "team", &[TEAM, PERSON, "team accountable_to person"], "person, team accountable_to person");
    let users = "users: forum; person member_of users; team accountable_to users";
    met("U10", "team", &[TEAM, PERSON, users], "users, team accountable_to users");
    not_met("U10", "team", &[TEAM, PERSON, "complete accountable_to"]);
    not_recorded("U10", "team", &[TEAM, PERSON]);
}

#[test]
fn one_head_one_team_and_one_training_are_unified() {
    assert!(judged(Unified, "team", &[TEAM, ONE], Present).is_empty());
    let analysis = read(&[TEAM, ONE]);
    assert_eq!(pattern(&analysis, Unified, "team").qualifier, None);
}

#[test]
fn unified_is_possible_while_its_management_is_not_recorded() {
    // The anchor is U1 or U2: staffing alone makes it possible.
    assert!(judged(Unified, "team", &[TEAM], Possible).contains(&"U1"));
}

#[test]
fn unified_is_absent_under_two_heads() {
    let two = "other: management_unit; head manages worker; other manages nurse";
    judged(Unified, "team", &[TEAM, two], Absent);
}

#[test]
fn unified_is_not_established_between_agencies_of_which_nothing_is_entered() {
    judged(Unified, "", &["council: agency; board: agency; council informs board"], NotEstablished);
}

#[test]
fn r1_unified_without_training_recorded_is_present_and_says_so() {
    let analysis = read(&[TEAM, "head manages team"]);
    let unified = pattern(&analysis, Unified, "team");
    assert_eq!(unified.verdict, Present);
    assert_eq!(unified.qualifier.as_deref(), Some("training not recorded"));
    assert_eq!(unified.settles, ["U4"]);
}

#[test]
fn r1_unified_is_absent_where_training_is_stated_separate() {
    let apart = "complete trains; not council trains_with board";
    judged(Unified, "team", &[TEAM, "head manages team", apart], Absent);
}

#[test]
fn one_employer_after_transfer_is_unified_in_training_as_well() {
    let transferred = "trust: agency; other: agency; team: team; team part_of trust; team part_of other
        ann: practitioner profession=nurse; bob: practitioner profession=social_worker; ann part_of team
        bob part_of team; trust employs ann; trust employs bob; head: management_unit";
    let analysis = read(&[transferred, ONE]);
    assert_eq!(structure(&analysis, "team").training, Degree::Amalgamated);
    assert_eq!(pattern(&analysis, Unified, "team").qualifier, None);
}

#[test]
fn sharing_a_site_under_two_heads_is_coordinated_and_not_unified() {
    let site = "base: site; adults located_at base; ward located_at base; goal: plan";
    let meeting = "panel: forum purpose=panel; council member_of panel; board member_of panel
        council agrees goal; board agrees goal";
    judged(Unified, "", &[BODIES, site, meeting], Absent);
    judged(Coordinated, "", &[BODIES, site, meeting], Present);
}

#[test]
fn one_large_department_of_one_profession_is_not_unified() {
    let nurses = "board: agency; other: agency; team: team; team part_of board; team part_of other
        head: management_unit; head manages team
        ann: practitioner profession=nurse; ann part_of team; board employs ann
        bob: practitioner profession=nurse; bob part_of team; board employs bob
        complete part_of; complete manages; complete employs; complete seconds";
    judged(Unified, "team", &[nurses], Absent);
}

#[test]
fn an_ordinary_department_is_not_even_asked() {
    let nurses = "board: agency; team: team; team part_of board
        ann: practitioner profession=nurse; ann part_of team; board employs ann";
    assert_eq!(places(Unified, &[nurses]), [""]);
}

#[test]
fn a_lead_organisation_that_pays_and_chairs_does_not_manage() {
    let lead = "panel: forum purpose=board; council member_of panel; board member_of panel
        council chairs panel; council funds board";
    not_met("U1", "", &[BODIES, lead]);
    not_recorded("U1", "", &["council: agency; board: agency", "council funds board"]);
}

#[test]
fn a_pooled_fund_alone_does_not_unify() {
    let pool =
        "pool: fund form=pooled; council funds pool; board funds pool; pool funds council; pool funds board";
    judged(Unified, "", &[BODIES, pool], Absent);
    judged(Unified, "", &["council: agency; board: agency", pool], NotEstablished);
}

//! The structure vector: how far management, staffing and training are one (Bertram et al. 2002).

use partnership_explorer::analysis::Degree::*;

use super::*;

const TWO_HEADS: &str = "other: management_unit; head manages worker; other manages nurse";
const MEETING: &str = "panel: forum purpose=board; council member_of panel; board member_of panel";
/// Whatever might join the two bodies is listed.
const NO_MECHANISM: &str = "complete member_of; complete signs; complete agrees; complete chairs";
const TWO_SCHEMES: &str = "a: training_programme; b: training_programme";

#[track_caller]
fn management(of: &str, lines: &[&str], expected: Degree) {
    assert_eq!(vector(of, lines)[0], expected);
}

#[track_caller]
fn staffing(of: &str, lines: &[&str], expected: Degree) {
    assert_eq!(vector(of, lines)[1], expected);
}

#[track_caller]
fn training(of: &str, lines: &[&str], expected: Degree) {
    assert_eq!(vector(of, lines)[2], expected);
}

#[test]
fn management_of_a_team() {
    management("team", &[TEAM, "head manages team"], Amalgamated);
    management("team", &[TEAM, "head manages worker; head manages nurse"], Amalgamated);
    management("team", &[TEAM, TWO_HEADS, MEETING], Synchronised);
    management("team", &[TEAM, TWO_HEADS], Separate);
    management("team", &[TEAM, TWO_HEADS, NO_MECHANISM], Discrete);
    management("team", &[TEAM], NotRecorded);
}

#[test]
fn management_of_agencies() {
    let one_head = "head: management_unit; head manages council; head manages board";
    management("", &[BODIES, one_head], Amalgamated);
    management("", &[BODIES, MEETING], Synchronised);
    management("", &[BODIES], Separate);
    management("", &[BODIES, NO_MECHANISM], Discrete);
    management("panel", &[PANEL], NotRecorded);
}

#[test]
fn one_manager_covers_staff_whoever_employs_them() {
    let secondees = "council seconds worker; board seconds nurse; head manages team; head part_of council";
    management("team", &[TEAM, secondees], Amalgamated);
}

#[test]
fn an_alliance_contract_alone_joins_no_management() {
    // The contract itself is no joint mechanism (C3): without another on complete lists, discrete.
    management("alliance", &[ALLIANCE, OWN_STAFF, NO_MECHANISM], Discrete);
}

#[test]
fn staffing_of_a_team() {
    staffing("team", &[TEAM], Amalgamated);
    let unknown = "a: agency; b: agency; team: team; team part_of a; team part_of b
        ann: practitioner; ann part_of team";
    staffing("team", &[unknown], NotRecorded);
    // Staff who aren't the team's don't belong to its scope, so a team's staffing is never
    // synchronised, separate or discrete while it holds staff of two origins.
}

#[test]
fn staffing_of_agencies() {
    staffing("", &[TEAM, "complete employs"], Amalgamated);
    // R22: shared posts beside own staff.
    let link = "ann: practitioner; council employs ann; board employs ann";
    staffing("", &[BODIES, link], Synchronised);
    staffing("", &[BODIES], Separate);
    staffing(
        "",
        &[BODIES, "complete employs; complete seconds; complete part_of; complete manages"],
        Discrete,
    );
    staffing("", &["council: agency; board: agency; council informs board"], NotRecorded);
}

#[test]
fn training_of_a_team() {
    training("team", &[TEAM, TWO_SCHEMES, "a trains team"], Amalgamated);
    training("team", &[TEAM, TWO_SCHEMES, "a trains worker; a trains nurse"], Amalgamated);
    training(
        "team",
        &[TEAM, TWO_SCHEMES, "a trains worker; b trains nurse; complete trains; council trains_with board"],
        Synchronised,
    );
    training(
        "team",
        &[TEAM, TWO_SCHEMES, "a trains worker; b trains nurse; complete trains; complete trains_with"],
        Discrete,
    );
    training("team", &[TEAM], NotRecorded);
    training("team", &[TEAM, TWO_SCHEMES, "a trains worker; b trains nurse"], NotRecorded);
}

#[test]
fn training_of_agencies() {
    training("", &[BODIES, "all: training_programme; all trains council; all trains board"], Amalgamated);
    training("", &[BODIES, "council trains_with board; complete trains"], Synchronised);
    training("", &[BODIES, "not council trains_with board; complete trains"], Discrete);
    training("", &[BODIES], NotRecorded);
}

#[test]
fn r3_staff_are_those_who_are_part_of_the_team_or_managed_with_it() {
    const TWO: &str = "council: agency; board: agency; team: team; head: management_unit
        ann: practitioner; bob: practitioner
        council employs ann; board employs bob; team part_of council; team part_of board";
    staffing("team", &[TWO, "ann part_of team; bob part_of team"], Amalgamated);
    staffing("team", &[TWO, "team manages ann; team manages bob"], Amalgamated);
    staffing("team", &[TWO, "head manages team; head manages ann; head manages bob"], Amalgamated);
}

#[test]
fn r5_agencies_are_one_in_management_only_if_all_are_under_one() {
    const THIRD: &str =
        "charity: agency; chief: management_unit; chief part_of charity; chief manages charity
        head: management_unit; head manages council; head manages board";
    management("", &[BODIES, THIRD], Separate);
    management("", &[BODIES, THIRD, "head manages charity"], Amalgamated);
}

#[test]
fn r5_a_member_that_manages_another_is_the_unit_of_both() {
    management("panel", &[PANEL, "council manages board"], Amalgamated);
}

#[test]
fn r5_an_agency_under_the_head_of_another_is_under_that_other() {
    management(
        "panel",
        &[PANEL, "chief: management_unit; chief part_of board; chief manages council"],
        Amalgamated,
    );
}

#[test]
fn r5_staffing_of_agencies_is_one_only_if_none_has_other_staff() {
    let own = "ann: practitioner; own: team; own part_of council; ann part_of own; council employs ann";
    staffing("", &[TEAM, "complete employs"], Amalgamated);
    staffing("", &[TEAM], NotRecorded);
    assert_ne!(vector("", &[TEAM, own, "complete employs"])[1], Amalgamated);
    staffing("", &[TEAM, "charity: agency; complete employs", own], Synchronised);
}

#[test]
fn r6_units_whose_mechanism_nobody_recorded_are_separate_and_not_unified() {
    management("", &[BODIES], Separate);
    not_met("U1", "", &[BODIES]);
    not_met("U2", "", &[BODIES]);
}

#[test]
fn r9_a_list_closed_in_scope_closes_only_what_touches_it() {
    let both =
        "complete member_of council board; complete signs council board; complete agrees council board";
    management("", &[BODIES, both], Discrete);
    management("", &[BODIES, "complete member_of ward; complete signs ward; complete agrees ward"], Separate);
}

#[test]
fn r20_an_origin_is_recorded_or_the_seconding_agency_or_the_employer() {
    const ONE: &str = "a: agency; b: agency; c: agency; team: team; ann: practitioner profession=nurse
        ann part_of team; a employs ann";
    staffing(
        "team",
        &[ONE, "bob: practitioner origin=b profession=nurse; bob part_of team; a employs bob"],
        Amalgamated,
    );
    staffing(
        "team",
        &[ONE, "bob: practitioner profession=nurse; bob part_of team; a employs bob; b seconds bob"],
        Amalgamated,
    );
}

#[test]
fn r20_parents_give_origins_only_where_no_staff_is_entered() {
    const PARENTS: &str = "a: agency; b: agency; team: team; team part_of a; team part_of b";
    staffing("team", &[PARENTS], Amalgamated);
    met("U3", "team", &[PARENTS], "a, b");
    let nurses = "ann: practitioner profession=nurse; ann part_of team; a employs ann
        bob: practitioner profession=nurse; bob part_of team; a employs bob";
    not_recorded("U3", "team", &[PARENTS, nurses]);
}

#[test]
fn r20_a_manager_of_several_teams_gives_staff_only_by_part_of() {
    let two_teams = "a: agency; b: agency; one: team; two: team; one part_of a; one part_of b
        head: management_unit
        head manages one; head manages two; ann: practitioner profession=nurse
        bob: practitioner profession=therapist
        head manages ann; head manages bob; a employs ann; b employs bob; ann part_of one";
    not_recorded("U3", "one", &[two_teams]);
    met("U3", "one", &[two_teams, "bob part_of one"], "ann, bob");
}

#[test]
fn r21_without_any_manages_tie_management_is_not_recorded() {
    management("panel", &[PANEL], NotRecorded);
    management("panel", &[PANEL, "complete manages"], Synchronised);
    met("C1", "panel", &[PANEL], "council, board");
}

#[test]
fn r21_two_managers_over_one_team_are_two_units() {
    management("team", &[TEAM, "other: management_unit; head manages team; other manages team"], Separate);
}

#[test]
fn r22_joint_events_tell_nothing_while_trains_is_open() {
    training("", &[BODIES, "council trains_with board"], NotRecorded);
}

#[test]
fn r22_plans_and_working_agreements_make_management_synchronised() {
    management("", &[BODIES, "goal: plan; council agrees goal; board agrees goal"], Synchronised);
    for form in ["protocol", "joint_working", "memorandum", "section_75"] {
        let signed = format!("deal: agreement form={form}; council signs deal; board signs deal");
        management("", &[BODIES, &signed], Synchronised);
    }
    management(
        "",
        &[BODIES, "deal: agreement form=information_sharing; council signs deal; board signs deal"],
        Separate,
    );
}

#[test]
fn r23_being_part_of_a_forum_is_no_membership() {
    let part = "panel: forum purpose=panel; council part_of panel; board part_of panel";
    management("", &[BODIES, part], Separate);
}

#[test]
fn r28_two_managers_are_one_line_where_one_is_above_or_both_are_under_one_head() {
    const TWO: &str = "other: management_unit; head manages team; other manages team";
    management("team", &[TEAM, TWO, "head manages other"], Amalgamated);
    management(
        "team",
        &[TEAM, TWO, "top: management_unit; top manages head; top manages other"],
        Amalgamated,
    );
}

#[test]
fn r28_a_tie_that_touches_the_staff_or_head_of_a_member_records_management() {
    management(
        "panel",
        &[PANEL, "team: team; team part_of council; head: management_unit; head manages team"],
        Synchronised,
    );
    management(
        "panel",
        &[PANEL, "ann: practitioner; board employs ann; head: management_unit; head manages ann"],
        Synchronised,
    );
}

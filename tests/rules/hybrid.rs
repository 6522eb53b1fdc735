//! Hybrid of sectors: public and non-public partners meet in one service (Hall 2015).

use partnership_explorer::analysis::{PatternName::*, Verdict::*};

use super::*;

/// The council's money and the person's own meet in the person's package.
const TWO_FUNDS: &str = "
    grant: fund source=local_authority; own: fund source=personal
    grant funds person; own funds person";

/// Nothing else that might prove joint governance is left open.
const CLOSED: &str = "complete manages; complete part_of; complete holds; complete funds
    complete member_of; complete decides";

#[test]
fn ha1_public_and_non_public_meet() {
    met("HA1", "person", &[PACKAGE], "council, home");
    let public =
        "person: service_user; council: agency sector=local_authority; gp: agency sector=nhs_primary_care
        council supports person; gp supports person";
    not_met("HA1", "person", &[public]);
    not_recorded("HA1", "person", &[public, "other: agency; other supports person"]);
}

#[test]
fn ha2_funds_of_two_sectors_meet_one_person() {
    met("HA2", "person", &[PACKAGE, TWO_FUNDS], "grant, own, grant funds person, own funds person");
    not_met("HA2", "person", &[PACKAGE, CLOSED]);
    not_recorded("HA2", "person", &[PACKAGE]);
}

#[test]
fn ha2_both_sides_manage_one_service() {
    met(
        "HA2",
        "person",
        &[PACKAGE, "scheme: team; council manages scheme; home manages scheme; scheme supports person"],
        "council manages scheme, home manages scheme",
    );
}

#[test]
fn ha2_one_organisation_is_itself_a_hybrid() {
    let enterprise = "person: service_user; council: agency sector=local_authority; council supports person
        shop: agency sector=social_enterprise hybrid_organisation=true; shop supports person";
    met("HA2", "person", &[enterprise], "shop");
}

#[test]
fn ha3_the_two_sides_are_linked_as_partners() {
    met("HA3", "person", &[PACKAGE, "home informs council"], "home informs council");
    let plan = "care: plan; council agrees care; home agrees care";
    met("HA3", "person", &[PACKAGE, plan], "care, council agrees care, home agrees care");
    not_met(
        "HA3",
        "person",
        &[
            PACKAGE,
            "complete informs; complete refers; complete agrees; complete consults; complete member_of",
        ],
    );
    not_recorded("HA3", "person", &[PACKAGE]);
}

#[test]
fn ha4_the_person_chose_the_provider() {
    met("HA4", "person", &[PACKAGE, "person decides home"], "person decides home");
    not_met("HA4", "person", &[PACKAGE, "complete decides"]);
    not_recorded("HA4", "person", &[PACKAGE]);
}

#[test]
fn ha4_a_choice_stated_absent_is_not_met() {
    not_met("HA4", "person", &[PACKAGE, "not person decides home"]);
}

#[test]
fn ha5_someone_gives_neutral_advice() {
    const ADVICE: &str = "advice: agency sector=voluntary service=advocacy";
    met("HA5", "person", &[PACKAGE, ADVICE, "advice informs person content=advice"], "advice informs person");
    not_met("HA5", "person", &[PACKAGE, ADVICE, "complete informs"]);
    not_recorded("HA5", "person", &[PACKAGE, ADVICE]);
}

#[test]
fn ha6_the_person_is_told_the_charges() {
    met("HA6", "person", &[PACKAGE, "home informs person content=charges"], "home informs person");
    not_met("HA6", "person", &[PACKAGE, "complete informs"]);
    not_recorded("HA6", "person", &[PACKAGE]);
}

#[test]
fn two_funds_and_a_link_are_a_hybrid_of_sectors() {
    assert!(
        judged(HybridSector, "person", &[PACKAGE, TWO_FUNDS, "home informs council"], Present).is_empty()
    );
}

#[test]
fn a_hybrid_of_sectors_is_possible_until_money_and_link_are_recorded() {
    assert_eq!(judged(HybridSector, "person", &[PACKAGE], Possible), ["HA2", "HA3"]);
}

#[test]
fn a_hybrid_of_sectors_is_not_established_where_a_sector_is_left_out() {
    judged(HybridSector, "person", &["person: service_user; a: agency; a supports person"], NotEstablished);
}

#[test]
fn a_council_that_simply_buys_a_service_makes_no_hybrid() {
    let bought = "council commissions home; council funds home; council informs home";
    judged(HybridSector, "person", &[PACKAGE, bought, CLOSED], Absent);
    not_met("HA2", "person", &[PACKAGE, bought, CLOSED]);
}

#[test]
fn r8_a_forum_that_agrees_by_consensus_or_vote_is_joint_governance() {
    const JOINT: &str = "council member_of joint; home member_of joint
        care: plan; care concerns person; joint agrees care";
    for rule in ["consensus", "vote"] {
        let joint = format!("joint: forum purpose=board decision_rule={rule}");
        met(
            "HA2",
            "person",
            &[PACKAGE, &joint, JOINT],
            "joint, council member_of joint, home member_of joint",
        );
    }
    not_recorded("HA2", "person", &[PACKAGE, "joint: forum purpose=board", JOINT]);
}

#[test]
fn r8_a_forum_that_decides_over_the_persons_plan_is_joint_governance() {
    let deciding = "joint: forum purpose=board; council member_of joint; home member_of joint
        care: plan; care concerns person; joint decides care";
    met("HA2", "person", &[PACKAGE, deciding], "joint, joint decides care");
}

#[test]
fn r8_an_advisory_forum_or_mere_membership_proves_no_joint_governance() {
    const JOINT: &str = "council member_of joint; home member_of joint";
    not_recorded("HA2", "person", &[PACKAGE, "joint: forum", JOINT]);
    not_met("HA2", "person", &[PACKAGE, "joint: forum decision_rule=advisory", JOINT, CLOSED]);
}

#[test]
fn r8_a_forum_of_both_sides_may_govern_while_what_it_decides_is_open() {
    const JOINT: &str = "joint: forum; council member_of joint; home member_of joint";
    not_recorded(
        "HA2",
        "person",
        &[PACKAGE, JOINT, "complete manages; complete part_of; complete holds; complete funds"],
    );
}

#[test]
fn r8_joint_governance_is_ties_of_both_sides_into_the_same_team_or_fund() {
    let team = "scheme: team; scheme part_of council; scheme part_of home; scheme supports person";
    met("HA2", "person", &[PACKAGE, team], "scheme part_of council, scheme part_of home");
    let fund = "purse: fund; council holds purse; home holds purse; purse funds person";
    met("HA2", "person", &[PACKAGE, fund], "council holds purse, home holds purse");
}

#[test]
fn r8_one_managers_line_is_no_joint_governance() {
    // A manager above both sides runs each of them, and what one of them has; the two run nothing together.
    let above = "head: management_unit; head manages council; head manages home
        scheme: team; scheme part_of council; head manages scheme; scheme supports person";
    not_met("HA2", "person", &[PACKAGE, above, CLOSED]);
    // A head that is part of both is run by both.
    let joint = "head: management_unit; head part_of council; head part_of home
        scheme: team; head manages scheme; scheme supports person";
    met("HA2", "person", &[PACKAGE, joint], "head, head part_of council, head part_of home");
}

#[test]
fn r9_an_unknown_sector_matters_only_where_it_could_decide() {
    met("HA1", "person", &[PACKAGE, "other: agency; other supports person"], "council, home");
    let open = "person: service_user; council: agency sector=local_authority; other: agency
        council supports person; other supports person";
    not_recorded("HA1", "person", &[open]);
}

#[test]
fn r25_the_persons_own_money_is_not_public() {
    let own = "person: service_user; council: agency sector=local_authority; council supports person
        grant: fund source=local_authority; own: fund source=personal; grant funds person; own funds person";
    met("HA1", "person", &[own], "council, own");
    met("HA2", "person", &[own], "grant, own");
}

#[test]
fn r25_public_money_of_two_sources_is_no_mixture() {
    let public =
        "grant: fund source=local_authority; purse: fund source=nhs; grant funds person; purse funds person";
    not_met("HA2", "person", &[PACKAGE, public, CLOSED]);
}

#[test]
fn r25_a_hybrid_organisation_that_nobody_asks_about_counts_neither_way() {
    // A private home and a council aren't asked (R8): the open arms leave it open, the closed ones close it.
    not_recorded("HA2", "person", &[PACKAGE, "complete funds"]);
    not_met("HA2", "person", &[PACKAGE, CLOSED]);
    let enterprise = "shop: agency sector=social_enterprise; shop supports person";
    not_recorded("HA2", "person", &[PACKAGE, enterprise, CLOSED]);
}

#[test]
fn r28_money_that_an_agency_gives_directly_counts_as_a_fund_of_its_sector() {
    let gift = "council funds person; gift: fund source=charity; gift funds person";
    met("HA2", "person", &[PACKAGE, gift], "council funds person, gift funds person");
}

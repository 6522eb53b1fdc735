//! Coalition: independent bodies sign one agreement and run each its own part (Bertram et al. 2002).

use partnership_explorer::analysis::{PatternName::*, Verdict::*};

use super::common::pattern;
use super::*;

/// Two deliverers and an agreement, whose attributes follow.
const BODIES_ONLY: &str = "
    council: agency sector=local_authority; charity: agency sector=voluntary; trust: agency sector=nhs
    charity signs alliance; trust signs alliance";

#[test]
fn k1_two_bodies_of_their_own() {
    met("K1", "alliance", &[ALLIANCE], "charity, trust");
    not_met("K1", "alliance", &[ALLIANCE, "trust manages charity"]);
    // It is never not recorded: an agency is a body of its own by definition (R10).
}

#[test]
fn k2_every_deliverer_signs() {
    met("K2", "alliance", &[ALLIANCE], "alliance, charity signs alliance, trust signs alliance");
    const HOSPICE: &str = "hospice: agency sector=voluntary; council funds hospice under=alliance";
    not_met("K2", "alliance", &[ALLIANCE, HOSPICE, "not hospice signs alliance"]);
    not_recorded("K2", "alliance", &[ALLIANCE, HOSPICE]);
}

#[test]
fn k3_no_joint_legal_identity_and_no_single_holder() {
    met("K3", "alliance", &[ALLIANCE], "alliance, charity, trust");
    not_met("K3", "alliance", &["alliance: agreement form=contract creates_legal_entity=true", BODIES_ONLY]);
    not_recorded("K3", "alliance", &["alliance: agreement form=contract", BODIES_ONLY]);
}

#[test]
fn k4_management_and_staff_stay_apart() {
    met(
        "K4",
        "alliance",
        &[ALLIANCE, OWN_STAFF],
        "helper, nurse, charity-chief manages helper, trust-chief manages nurse",
    );
    let one_head = "head: management_unit; head manages charity-chief; head manages trust-chief
        head manages charity; head manages trust";
    not_met("K4", "alliance", &[ALLIANCE, OWN_STAFF, one_head]);
    not_recorded("K4", "alliance", &[ALLIANCE]);
}

#[test]
fn k5_money_reaches_each_partner_for_its_own_part() {
    met("K5", "alliance", &[ALLIANCE], "council funds charity, council funds trust");
    const UNPAID: &str = "alliance: agreement form=alliance creates_legal_entity=false liability=each";
    let pooled = "pool: fund form=pooled; pool funds charity under=alliance; pool funds trust under=alliance";
    not_met("K5", "alliance", &[UNPAID, BODIES_ONLY, pooled]);
    not_recorded("K5", "alliance", &[UNPAID, BODIES_ONLY]);
}

#[test]
fn k6_the_term_is_fixed() {
    met("K6", "alliance", &[ALLIANCE], "alliance");
    not_met("K6", "alliance", &["alliance: agreement form=alliance ends=open", BODIES_ONLY]);
    not_recorded("K6", "alliance", &["alliance: agreement form=alliance", BODIES_ONLY]);
}

#[test]
fn k7_each_partner_is_liable_for_its_own() {
    met("K7", "alliance", &[ALLIANCE], "alliance");
    not_met("K7", "alliance", &["alliance: agreement form=alliance liability=joint", BODIES_ONLY]);
    not_recorded("K7", "alliance", &["alliance: agreement form=alliance", BODIES_ONLY]);
}

#[test]
fn k8_one_partner_provides_and_another_advises() {
    const PERSON: &str = "person: service_user; trust supports person";
    met("K8", "alliance", &[ALLIANCE, PERSON, "charity informs person content=advice"], "charity, trust");
    not_met("K8", "alliance", &[ALLIANCE, PERSON, "trust informs person content=advice; complete informs"]);
    not_recorded("K8", "alliance", &[ALLIANCE, PERSON]);
}

#[test]
fn k9_the_funder_monitors_each_part() {
    met(
        "K9",
        "alliance",
        &[ALLIANCE, "council monitors charity; council monitors trust"],
        "council monitors charity, council monitors trust",
    );
    not_met("K9", "alliance", &[ALLIANCE, "council monitors charity; complete monitors"]);
    not_recorded("K9", "alliance", &[ALLIANCE, "council monitors charity"]);
}

#[test]
fn k10_the_forum_of_the_alliance_governs_no_cases() {
    const FORUM: &str = "charity member_of joint; trust member_of joint";
    met("K10", "alliance", &[ALLIANCE, "joint: forum purpose=board level=strategic", FORUM], "joint");
    not_met(
        "K10",
        "alliance",
        &[ALLIANCE, "joint: forum purpose=panel level=case", FORUM, "complete member_of"],
    );
    not_recorded("K10", "alliance", &[ALLIANCE, "joint: forum purpose=board", FORUM]);
}

#[test]
fn an_alliance_of_separate_bodies_is_a_coalition() {
    assert!(judged(Coalition, "alliance", &[ALLIANCE, OWN_STAFF], Present).is_empty());
}

#[test]
fn a_coalition_is_possible_until_management_and_staff_are_recorded() {
    assert_eq!(judged(Coalition, "alliance", &[ALLIANCE], Possible), ["K4"]);
}

#[test]
fn a_coalition_is_not_established_while_its_instrument_is_unknown() {
    // What a memorandum commits its partners to is left out (R7).
    judged(
        Coalition,
        "alliance",
        &["alliance: agreement form=memorandum", BODIES_ONLY, OWN_STAFF],
        NotEstablished,
    );
}

#[test]
fn a_lead_body_that_holds_the_contract_alone_makes_no_coalition() {
    let lead = "alliance: agreement form=lead_contract liability=lead; council funds trust under=alliance
        trust funds charity under=alliance";
    judged(Coalition, "alliance", &[lead, BODIES_ONLY, OWN_STAFF], Absent);
    not_met("K3", "alliance", &[lead, BODIES_ONLY]);
}

#[test]
fn k5_money_passed_on_by_one_partner_is_not_the_others_own() {
    let passed_on = "alliance: agreement form=alliance; council funds trust under=alliance
        trust funds charity under=alliance; complete funds";
    not_met("K5", "alliance", &[passed_on, BODIES_ONLY]);
}

#[test]
fn k5_a_pooled_fund_of_the_partners_is_not_separate_money() {
    not_met("K5", "alliance", &[ALLIANCE, "pool: fund form=pooled; pool funds charity; pool funds trust"]);
}

#[test]
fn k1_a_partner_whose_head_manages_another_is_not_independent_of_it() {
    not_met("K1", "alliance", &[ALLIANCE, OWN_STAFF, "trust-chief manages charity"]);
}

#[test]
fn k9_monitoring_that_is_stated_absent_is_not_met() {
    not_met("K9", "alliance", &[ALLIANCE, "not council monitors charity; not council monitors trust"]);
}

#[test]
fn a_constituted_consortium_makes_no_coalition() {
    let entity = "alliance: agreement form=contract creates_legal_entity=true liability=entity";
    judged(Coalition, "alliance", &[entity, BODIES_ONLY, OWN_STAFF], Absent);
}

#[test]
fn an_informal_network_makes_no_coalition() {
    let informal = "alliance: agreement form=informal";
    judged(Coalition, "alliance", &[informal, BODIES_ONLY, OWN_STAFF], Absent);
    not_met("K2", "alliance", &[informal, BODIES_ONLY]);
}

#[test]
fn a_fixed_term_grant_without_a_shared_plan_is_a_coalition_only() {
    let grant = "alliance: agreement form=grant creates_legal_entity=false liability=each ends=2027
        council funds charity under=alliance; council funds trust under=alliance
        complete agrees; complete member_of; complete part_of; complete employs; complete seconds";
    judged(Coalition, "alliance", &[grant, BODIES_ONLY, OWN_STAFF], Present);
    judged(Coordinated, "", &[grant, BODIES_ONLY, OWN_STAFF], Absent);
}

#[test]
fn a_panel_without_a_contract_is_coordinated_only() {
    let goal = "goal: plan; council agrees goal; board agrees goal";
    assert!(places(Coalition, &[PANEL, goal]).is_empty());
    judged(Coordinated, "panel", &[PANEL, goal], Present);
}

#[test]
fn a_consortium_contract_and_a_case_panel_are_reported_both() {
    let panel = "panel: forum purpose=panel level=case; charity member_of panel; trust member_of panel
        goal: plan; charity agrees goal; trust agrees goal";
    let analysis = read(&[ALLIANCE, OWN_STAFF, panel]);
    assert_eq!(pattern(&analysis, Coalition, "alliance").verdict, Present);
    assert_eq!(pattern(&analysis, Coordinated, "panel").verdict, Present);
}

#[test]
fn r6_structures_that_are_synchronised_keep_a_coalition_and_say_that_coordinated_may_hold() {
    let panel = "panel: forum purpose=board; charity member_of panel; trust member_of panel";
    let analysis = read(&[ALLIANCE, OWN_STAFF, panel]);
    let discrete = indicator(&analysis, "K4", "alliance");
    assert_eq!(discrete.state, State::Met);
    assert!(discrete.says.to_lowercase().contains("coordinated"), "{}", discrete.says);
}

#[test]
fn r7_a_memorandum_counts_where_it_commits_to_delivery_or_two_are_paid_under_it() {
    let k2 = |first: &str| read(&[first, BODIES_ONLY]).patterns;
    let state = |first: &str| k2(first).iter().find_map(|one| one.state("K2")).unwrap();
    let paid = "council funds charity under=alliance; council funds trust under=alliance";
    assert_eq!(state("alliance: agreement form=memorandum commits=delivery"), State::Met);
    assert_eq!(state("alliance: agreement form=section_75 commits=cooperation,allocation"), State::Met);
    assert_eq!(state(&format!("alliance: agreement form=joint_working; {paid}")), State::Met);
    assert_eq!(state("alliance: agreement form=memorandum commits=information"), State::NotMet);
    assert_eq!(state("alliance: agreement form=local_area"), State::NotRecorded);
}

#[test]
fn r7_protocols_and_duties_never_count() {
    for form in ["information_sharing", "protocol", "statutory_duty", "informal"] {
        not_met(
            "K2",
            "alliance",
            &[&format!("alliance: agreement form={form} commits=delivery"), BODIES_ONLY],
        );
    }
}

#[test]
fn r7_a_contract_that_commits_to_cooperation_only_does_not_count() {
    not_met("K2", "alliance", &["alliance: agreement form=contract commits=cooperation", BODIES_ONLY]);
}

#[test]
fn r7_funders_and_commissioners_need_not_sign() {
    met(
        "K2",
        "alliance",
        &[ALLIANCE, "council commissions trust under=alliance; not council signs alliance"],
        "alliance",
    );
}

#[test]
fn r21_without_management_recorded_staying_discrete_is_not_recorded() {
    let staff = "helper: practitioner; charity employs helper; nurse: practitioner; trust employs nurse";
    not_recorded("K4", "alliance", &[ALLIANCE, staff]);
}

#[test]
fn r24_coalition_is_judged_in_agreements_only() {
    let forum = "joint: forum; charity member_of joint; trust member_of joint";
    assert_eq!(places(Coalition, &[ALLIANCE, forum]), ["alliance"]);
}

#[test]
fn r24_a_deliverer_who_has_not_signed_fails_on_a_complete_list_only() {
    const HOSPICE: &str = "hospice: agency sector=voluntary; council commissions hospice under=alliance";
    not_recorded("K2", "alliance", &[ALLIANCE, HOSPICE]);
    not_met("K2", "alliance", &[ALLIANCE, HOSPICE, "complete signs"]);
    not_met("K2", "alliance", &[ALLIANCE, HOSPICE, "complete signs alliance"]);
}

#[test]
fn r28_amalgamated_staffing_alone_is_not_discrete() {
    let team = "team: team; team part_of charity; team part_of trust; helper: practitioner
        nurse: practitioner
        helper part_of team; nurse part_of team; charity employs helper; trust employs nurse
        complete employs";
    not_met("K4", "alliance", &[ALLIANCE, team]);
}

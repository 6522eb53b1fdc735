//! The smaller classifications: audit office type, Leutz's level, Glasby's rung, Provan and Kenis's form.

use super::*;

const AGENCIES: &str = "council: agency sector=local_authority; board: agency sector=nhs";
const GOAL: &str = "goal: plan; council agrees goal; board agrees goal";

#[test]
fn one_new_body_is_realigned() {
    let entity =
        "council signs deal; board signs deal; deal: agreement form=contract creates_legal_entity=true";
    assert_eq!(read(&[AGENCIES, entity]).readouts.audit_office_type, "realigned");
}

#[test]
fn a_written_agreement_is_formal() {
    let deal = "deal: agreement form=memorandum; council signs deal; board signs deal";
    assert_eq!(read(&[AGENCIES, deal]).readouts.audit_office_type, "formal");
}

#[test]
fn a_forum_is_informal_only_if_the_list_of_agreements_is_complete() {
    assert_eq!(read(&[PANEL]).readouts.audit_office_type, "not_recorded");
    assert_eq!(read(&[PANEL, "complete signs"]).readouts.audit_office_type, "informal");
    assert_eq!(
        read(&[AGENCIES, "council consults board; complete signs"]).readouts.audit_office_type,
        "informal"
    );
}

#[test]
fn leutz_goes_from_linkage_by_coordination_to_full_integration() {
    assert_eq!(read(&[AGENCIES]).readouts.leutz, "not_recorded");
    assert_eq!(read(&[AGENCIES, "council refers board"]).readouts.leutz, "linkage");
    assert_eq!(read(&[PANEL, GOAL, "council refers board"]).readouts.leutz, "coordination");
    let pool = "head manages team; pool: fund form=pooled; pool funds team";
    assert_eq!(read(&[TEAM, pool]).readouts.leutz, "full_integration");
}

#[test]
fn depth_is_the_highest_rung_with_evidence() {
    let depth = |lines: &[&str]| read(lines).readouts.depth;
    let ladder = [
        depth(&[AGENCIES]),
        depth(&[AGENCIES, "council informs board"]),
        depth(&[AGENCIES, "council informs board; council consults board"]),
        depth(&[PANEL, GOAL, "council consults board"]),
        depth(&[TEAM, "head manages team"]),
    ];
    let rungs: std::collections::BTreeSet<_> = ladder.iter().collect();
    assert_eq!(rungs.len(), ladder.len(), "{ladder:?}");
    assert_eq!(ladder[0], "not_recorded");
}

#[test]
fn governance_is_shared_where_a_forum_holds_all_and_none_dominates() {
    let third = "charity: agency; charity member_of panel";
    assert_eq!(read(&[PANEL, third]).readouts.governance, "shared");
}

#[test]
fn governance_is_led_where_one_that_delivers_pays_or_manages_most() {
    let lead = "council: agency; a: agency; b: agency; person: service_user; council supports person
        council funds a; council funds b; a accountable_to council; b accountable_to council";
    assert_eq!(read(&[lead]).readouts.governance, "lead_organisation");
}

#[test]
fn governance_is_administered_where_a_body_that_does_not_deliver_pays_or_manages_most() {
    let office = "office: agency; a: agency; b: agency; person: service_user; a supports person
        b supports person
        office funds a; office funds b; a accountable_to office; b accountable_to office
        complete supports office";
    assert_eq!(read(&[office]).readouts.governance, "administrative_body");
}

#[test]
fn governance_is_not_recorded_on_an_empty_map() {
    assert_eq!(read(&[AGENCIES]).readouts.governance, "not_recorded");
}

#[test]
fn what_one_reading_finds_another_does_not_deny() {
    let found = read(&[AGENCIES, "council refers board"]).readouts;
    assert_eq!((found.leutz, found.depth), ("linkage", "not_recorded"));
    assert!(found.says["leutz"].starts_with("Agencies refer to each other, with no formal mechanism"));
    assert!(!found.says["depth"].contains("Nothing"), "{}", found.says["depth"]);
    let both = read(&[AGENCIES, "council refers board; council informs board"]).readouts;
    assert!(both.says["leutz"].starts_with("Agencies refer to and tell each other"));
    let told = read(&[AGENCIES, "council informs board"]).readouts;
    assert!(told.says["leutz"].starts_with("Agencies tell each other what they know"));
}

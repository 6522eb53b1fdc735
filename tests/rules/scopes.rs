//! Where each pattern is looked for, and whom a scope takes in.

use partnership_explorer::analysis::PatternName::*;

use super::common::pattern;
use super::*;

/// The members of the scope of `of` in the order of the alphabet.
fn members(of: &str, lines: &[&str]) -> Vec<String> {
    let mut members = structure(&read(lines), of).scope.members.clone();
    members.sort();
    members
}

#[test]
fn a_map_takes_in_its_agencies() {
    assert_eq!(members("", &[ALLIANCE]), ["charity", "council", "trust"]);
}

#[test]
fn every_kind_of_scope_is_looked_at() {
    let places = places(
        Unified,
        &[
            TEAM,
            PACKAGE.replace("council: agency sector=local_authority", "").as_str(),
            "panel: forum; council member_of panel; board member_of panel",
            "deal: agreement; council signs deal; board signs deal",
        ],
    );
    for scope in ["", "team", "person", "panel", "deal"] {
        assert!(places.iter().any(|one| one == scope), "{scope} isn't in {places:?}");
    }
}

#[test]
fn r4_a_team_is_a_scope_with_two_parents_employers_or_origins() {
    const AGENCIES: &str = "a: agency; b: agency; team: team; ann: practitioner; bob: practitioner
        ann part_of team; bob part_of team";
    let is_scope = |lines: &str| places(Unified, &[AGENCIES, lines]).contains(&"team".to_owned());
    assert!(is_scope("team part_of a; team part_of b"));
    assert!(is_scope("a employs ann; b employs bob"));
    assert!(is_scope("a employs ann; a employs bob; b seconds bob"));
    assert!(!is_scope("team part_of a; a employs ann; a employs bob"));
    assert!(!is_scope(""));
}

#[test]
fn r10_an_agency_is_a_legal_entity_unless_recorded_otherwise() {
    const SIGNED: &str = "deal: agreement form=alliance; unit signs deal; trust signs deal; trust: agency";
    met("K1", "deal", &[SIGNED, "unit: agency"], "unit, trust");
    not_met("K1", "deal", &[SIGNED, "unit: agency legal_entity=false"]);
    const FORUM: &str =
        "panel: forum purpose=panel; unit member_of panel; trust member_of panel; trust: agency";
    met("C1", "panel", &[FORUM, "unit: agency"], "unit, trust");
    not_met("C1", "panel", &[FORUM, "unit: agency legal_entity=false"]);
}

#[test]
fn r14_a_decision_rule_of_none_is_no_joint_governance() {
    const JOINT: &str =
        "council member_of joint; home member_of joint; care: plan; care concerns person; complete manages
        complete part_of; complete holds; complete funds; complete decides; complete member_of";
    not_met("HA2", "person", &[PACKAGE, "joint: forum decision_rule=none", JOINT]);
    not_met("HA2", "person", &[PACKAGE, "joint: forum decision_rule=advisory", JOINT]);
}

#[test]
fn r18_members_of_a_map_or_agreement_are_its_agencies() {
    assert_eq!(members("alliance", &[ALLIANCE]), ["charity", "trust"]);
}

#[test]
fn r18_members_of_a_forum_are_agencies_and_its_other_members() {
    let panel = "person: service_user; person member_of panel; worker: practitioner; board employs worker
        worker member_of panel";
    assert_eq!(members("panel", &[PANEL, panel]), ["board", "council", "person", "worker"]);
}

#[test]
fn r18_members_of_a_team_are_origins_and_staff() {
    assert_eq!(members("team", &[TEAM]), ["board", "council", "nurse", "worker"]);
}

#[test]
fn r18_a_tie_between_kinds_that_the_table_does_not_name_is_read_by_no_rule() {
    let document = r#"{"format": "partnership-map", "version": 1, "title": "Unread",
        "actors": [{"id": "a", "kind": "agency", "name": "A"}, {"id": "b", "kind": "agency", "name": "B"},
            {"id": "panel", "kind": "forum", "name": "P", "purpose": "panel"},
            {"id": "goal", "kind": "plan", "name": "G"}],
        "ties": [{"kind": "member_of", "from": "a", "to": "panel"},
            {"kind": "member_of", "from": "b", "to": "panel"},
            {"kind": "manages", "from": "panel", "to": "goal"},
            {"kind": "agrees", "from": "goal", "to": "a"}]}"#;
    let reading = partnership_explorer::map::read(document.as_bytes());
    assert_eq!(reading.problems.len(), 2, "{:?}", reading.problems);
    let map = partnership_explorer::map::Partnership::new(&reading.document.expect("warnings only"));
    let analysis = partnership_explorer::analysis::analyse(&map);
    assert_eq!(structure(&analysis, "panel").management, Degree::NotRecorded);
    assert_eq!(pattern(&analysis, Coordinated, "panel").state("C3"), Some(State::NotRecorded));
}

#[test]
fn r23_the_agency_behind_a_member_is_a_member() {
    let panel = "a: agency; b: agency; team: team; ann: practitioner; team part_of a; b employs ann
        panel: forum purpose=panel; team member_of panel; ann member_of panel";
    let members = members("panel", &[panel]);
    assert!(members.contains(&"a".to_owned()) && members.contains(&"b".to_owned()), "{members:?}");
    met("C2", "panel", &[panel], "panel, team member_of panel, ann member_of panel");
}

#[test]
fn r23_a_package_takes_in_all_around_the_person_and_the_agencies_behind() {
    let around =
        "person: service_user; a: agency; b: agency; c: agency; d: agency; e: agency; stranger: agency
        team: team; team part_of a; team supports person; mother: carer; mother cares_for person
        speaker: advocate; speaker speaks_for person; needs: assessment; ann: practitioner; b employs ann
        ann assesses needs; needs concerns person; c funds person; care: plan; care concerns person
        d agrees care; e decides person";
    let members = members("person", &[around]);
    for one in ["a", "b", "c", "d", "e", "team", "mother", "speaker", "ann"] {
        assert!(members.contains(&one.to_owned()), "{one} isn't in {members:?}");
    }
    assert!(!members.contains(&"stranger".to_owned()));
}

#[test]
fn r28_behind_a_secondee_stands_the_employer() {
    let panel = "a: agency; b: agency; c: agency; ann: practitioner; a employs ann; b seconds ann
        panel: forum purpose=panel; ann member_of panel; c member_of panel";
    assert_eq!(members("panel", &[panel]), ["a", "ann", "c"]);
}

#[test]
fn r20_a_manager_above_agencies_or_managers_gives_a_team_no_staff() {
    const TWO: &str = "council: agency; board: agency; team: team; head: management_unit
        worker: practitioner; nurse: practitioner; council employs worker; board employs nurse
        worker part_of team; head manages team; head manages nurse";
    let is_scope =
        |lines: &[&str]| read(lines).structure.iter().any(|one| one.scope.of.as_deref() == Some("team"));
    assert!(is_scope(&[TWO]));
    assert!(!is_scope(&[TWO, "head manages board"]));
    assert!(!is_scope(&[TWO, "ward-head: management_unit; head manages ward-head"]));
    assert!(is_scope(&[TWO, "head manages board; nurse part_of team"]));
}

//! Records: what is written down twice, held back, or passed on without a basis.

use super::*;

/// A council's social worker and a health board's nurse, each with a record system of their own.
const RECORDS: &str = "
    mrs-a: service_user; council: agency sector=local_authority; board: agency sector=nhs
    worker: practitioner profession=social_worker; nurse: practitioner profession=nurse
    council employs worker; board employs nurse
    care-records: information_system; health-records: information_system
    worker uses care-records; nurse uses health-records";

/// One assessment that both write into their own system.
const ONE_ASSESSMENT: &str = "
    unified: assessment purpose=care_home form_family=unified; unified concerns mrs-a
    worker assesses unified; nurse assesses unified
    unified recorded_in care-records; unified recorded_in health-records";

/// The same form filled in twice, by each of the two agencies.
const TWO_FORMS: &str = "
    social: assessment purpose=care_home form_family=unified; council assesses social
    health: assessment purpose=care_home form_family=unified; board assesses health
    social concerns mrs-a; health concerns mrs-a";

/// Each of the two forms in its own system.
const OWN_SYSTEMS: &str = "social recorded_in care-records; health recorded_in health-records";

/// Somebody who sees both systems.
const ASSESSOR: &str = "
    assessor: practitioner; council employs assessor
    assessor uses care-records; assessor uses health-records";

/// Two agencies that tell each other things, each with a system of its own.
const EXCHANGE: &str = "
    council: agency sector=local_authority; board: agency sector=nhs
    care-records: information_system; health-records: information_system
    council uses care-records; board uses health-records
    council informs board; board informs council";

/// The lists that D2 needs (R27).
const SYSTEMS_LISTED: &str = "complete uses; complete feeds";

/// A council and a health board around a service user.
const MRS_A: &str = "mrs-a: service_user; council: agency sector=local_authority; board: agency sector=nhs";

three_results! {
    d1_duplicate_recording: Three {
        id: "D1",
        detected: &[RECORDS, ONE_ASSESSMENT, EVERYTHING],
        variant: "systems",
        shows: "care-records, health-records, unified",
        not_found: &[RECORDS, ONE_ASSESSMENT, ASSESSOR, EVERYTHING],
        cannot_tell: &[RECORDS, ONE_ASSESSMENT],
    };
    d2_closed_systems: Three {
        id: "D2",
        detected: &[EXCHANGE, SYSTEMS_LISTED],
        variant: "",
        shows: "council, board, care-records, health-records",
        not_found: &[EXCHANGE, "care-records feeds health-records", SYSTEMS_LISTED],
        cannot_tell: &[EXCHANGE],
    };
    d23_information_withheld: Three {
        id: "D23",
        detected: &[PANEL, "council informs board withheld=true"],
        variant: "",
        shows: "council informs board",
        not_found: &[
            PANEL,
            "council informs board withheld=false; board informs council withheld=false",
            EVERYTHING,
        ],
        cannot_tell: &[PANEL],
    };
    d24_no_basis_for_sharing: Three {
        id: "D24",
        detected: &[MRS_A, "council informs board about=mrs-a basis=none"],
        variant: "",
        shows: "council informs board",
        not_found: &[MRS_A, "council informs board about=mrs-a basis=consent", EVERYTHING],
        cannot_tell: &[MRS_A, "council informs board about=mrs-a"],
    };
    d25_person_not_told_what_is_shared: Three {
        id: "D25",
        detected: &[MRS_A, "council informs board about=mrs-a basis=consent", EVERYTHING],
        variant: "",
        shows: "council informs board, mrs-a",
        not_found: &[
            MRS_A,
            "council informs board about=mrs-a basis=consent; council informs mrs-a",
            EVERYTHING,
        ],
        cannot_tell: &[MRS_A, "council informs board about=mrs-a basis=consent"],
    };
}

#[test]
fn d1_two_forms_of_one_purpose_are_duplicates() {
    detected(
        "D1",
        "forms",
        &[RECORDS, TWO_FORMS, OWN_SYSTEMS, EVERYTHING],
        "social, health, care-records, health-records",
    );
}

#[test]
fn d1_each_arm_is_cleared_by_its_own_remedy() {
    // R11: somebody who sees both systems clears `systems`, a record in common clears `forms`.
    assert_eq!(variants("D1", &[RECORDS, TWO_FORMS, OWN_SYSTEMS, EVERYTHING]), ["forms", "systems"]);
    assert_eq!(variants("D1", &[RECORDS, TWO_FORMS, OWN_SYSTEMS, ASSESSOR, EVERYTHING]), ["forms"]);
    assert_eq!(variants("D1", &[RECORDS, ONE_ASSESSMENT, EVERYTHING]), ["systems"]);
    let shared = "joint: information_system; worker uses joint; nurse uses joint
        social recorded_in joint; health recorded_in joint";
    not_found("D1", &[RECORDS, TWO_FORMS, shared, EVERYTHING]);
}

#[test]
fn d1_a_team_may_see_both_systems() {
    let team = "duty: team; duty uses care-records; duty uses health-records";
    not_found("D1", &[RECORDS, ONE_ASSESSMENT, team, EVERYTHING]);
}

#[test]
fn d1_two_systems_alone_are_no_duplication() {
    cannot_tell("D1", &[RECORDS, EVERYTHING]);
    let two_purposes = "
        social: assessment purpose=care_home form_family=unified; council assesses social
        health: assessment purpose=benefits form_family=unified; board assesses health
        social concerns mrs-a; health concerns mrs-a";
    not_found("D1", &[RECORDS, two_purposes, OWN_SYSTEMS, EVERYTHING]);
    let two_people = "mr-b: service_user
        social: assessment purpose=care_home form_family=unified; council assesses social
        health: assessment purpose=care_home form_family=unified; board assesses health
        social concerns mrs-a; health concerns mr-b";
    not_found("D1", &[RECORDS, two_people, OWN_SYSTEMS, EVERYTHING]);
}

#[test]
fn d1_purposes_that_nobody_recorded_may_or_may_not_be_the_same() {
    let forms = "
        social: assessment form_family=unified; council assesses social
        health: assessment form_family=unified; board assesses health
        social concerns mrs-a; health concerns mrs-a";
    cannot_tell("D1", &[RECORDS, forms, OWN_SYSTEMS, EVERYTHING]);
}

#[test]
fn d1_forms_are_of_one_family_and_of_different_agencies() {
    let two_families = "
        social: assessment purpose=care_home form_family=social; council assesses social
        health: assessment purpose=care_home form_family=health; board assesses health
        social concerns mrs-a; health concerns mrs-a";
    not_found("D1", &[RECORDS, two_families, OWN_SYSTEMS, ASSESSOR, EVERYTHING]);
    let one_agency = "
        social: assessment purpose=care_home form_family=unified; council assesses social
        health: assessment purpose=care_home form_family=unified; council assesses health
        social concerns mrs-a; health concerns mrs-a";
    not_found("D1", &[RECORDS, one_agency, OWN_SYSTEMS, ASSESSOR, EVERYTHING]);
}

#[test]
fn d1_forms_may_share_a_record_that_nobody_entered() {
    let lists = "complete uses; complete assesses; complete concerns; complete feeds; complete employs";
    cannot_tell("D1", &[RECORDS, TWO_FORMS, OWN_SYSTEMS, ASSESSOR, lists]);
}

#[test]
fn d2_somebody_who_uses_both_systems_opens_them() {
    let shared = "worker: practitioner; council employs worker
        worker uses care-records; worker uses health-records";
    not_found("D2", &[EXCHANGE, shared, SYSTEMS_LISTED]);
}

#[test]
fn d2_one_system_for_both_is_open_to_both() {
    let one = "care-records: information_system; council uses care-records; board uses care-records
        council informs board; board informs council";
    not_found("D2", &[PAIR, one, SYSTEMS_LISTED]);
}

#[test]
fn d2_needs_the_lists_of_users_and_of_interfaces() {
    cannot_tell("D2", &[EXCHANGE, "complete uses"]);
    cannot_tell("D2", &[EXCHANGE, "complete feeds"]);
    let of_the_pair = "complete uses council board care-records health-records
        complete feeds care-records health-records";
    detected("D2", "", &[EXCHANGE, of_the_pair], "care-records, health-records");
}

#[test]
fn d2_an_information_sharing_agreement_helps_and_does_not_clear() {
    let sharing = "sharing: agreement form=information_sharing; council signs sharing; board signs sharing";
    detected("D2", "", &[EXCHANGE, sharing, SYSTEMS_LISTED], "council, board");
    assert!(helps("D2", &["information-sharing agreement"]));
}

#[test]
fn d2_asks_nothing_of_agencies_that_tell_each_other_nothing() {
    let quiet = "care-records: information_system; health-records: information_system
        council uses care-records; board uses health-records; complete informs";
    not_detected("D2", &[PAIR, quiet, SYSTEMS_LISTED]);
}

#[test]
fn d23_what_is_stated_not_to_be_told_to_a_fellow_member_is_held_back() {
    detected("D23", "", &[PANEL, "not council informs board"], "council, board");
    let plan = "care-plan: plan; council agrees care-plan; board agrees care-plan";
    detected("D23", "", &[PAIR, plan, "not council informs board"], "council, board");
}

#[test]
fn d23_nothing_is_held_back_from_those_outside() {
    not_detected("D23", &[PAIR, "not council informs board", EVERYTHING]);
}

#[test]
fn d23_a_star_holds_nothing_back_by_its_shape() {
    let star = "charity: agency sector=voluntary; charity member_of panel
        council informs board; council informs charity";
    not_detected("D23", &[PANEL, star, EVERYTHING]);
}

#[test]
fn d24_consent_is_not_the_only_basis() {
    for basis in ["consent", "public_task", "safeguarding", "agreement"] {
        not_found("D24", &[MRS_A, &format!("council informs board about=mrs-a basis={basis}"), EVERYTHING]);
    }
    let says = detected("D24", "", &[MRS_A, "council informs board about=mrs-a basis=none"], "");
    assert!(
        says.contains("consent") || helps("D24", &["consent"]),
        "doesn't say what consent is for: {says}"
    );
}

#[test]
fn d24_a_record_about_a_person_is_personal() {
    let record = "review: assessment; review concerns mrs-a; council informs board about=review basis=none";
    detected("D24", "", &[MRS_A, record], "council informs board");
}

#[test]
fn d24_asks_the_basis_of_every_exchange() {
    let one_open = "council informs board about=mrs-a basis=consent; board informs council about=mrs-a; complete informs";
    cannot_tell("D24", &[MRS_A, one_open]);
}

#[test]
fn d24_what_is_held_back_and_what_is_about_nobody_needs_no_basis() {
    not_detected("D24", &[MRS_A, "council informs board about=mrs-a basis=none withheld=true"]);
    not_detected("D24", &[MRS_A, "council informs board basis=none", EVERYTHING]);
}

#[test]
fn d24_r28_nothing_is_shared_where_the_list_is_complete_and_empty() {
    not_found("D24", &[MRS_A, "complete informs"]);
}

#[test]
fn d25_needs_only_what_the_person_is_told() {
    let shared = "council informs board about=mrs-a basis=public_task; complete informs mrs-a";
    detected("D25", "", &[MRS_A, shared], "council informs board");
}

#[test]
fn d25_what_is_held_back_from_the_person_is_not_told() {
    let held_back = "council informs board about=mrs-a basis=consent; council informs mrs-a withheld=true; complete informs";
    detected("D25", "", &[MRS_A, held_back], "council informs board");
}

#[test]
fn d25_asks_only_where_there_is_a_basis() {
    not_detected("D25", &[MRS_A, "council informs board about=mrs-a basis=none", EVERYTHING]);
    not_detected("D25", &[MRS_A, "council informs board about=mrs-a", EVERYTHING]);
}

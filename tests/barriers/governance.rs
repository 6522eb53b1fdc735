//! Governance: who leads, answers, decides and carries out.

use super::*;

/// A team that a quality board reviews, and its head.
const REVIEWED: &str = "
    trust: agency sector=nhs; ward: team; ward part_of trust
    ward-head: management_unit; ward-head part_of trust; ward-head manages ward
    quality: forum purpose=board; quality reviews ward; trust member_of quality";

/// A nurse whom her employer manages, answering to it, and a council that is responsible for what she does.
const SPLIT: &str = "
    council: agency sector=local_authority; board: agency sector=nhs; nurse: practitioner profession=nurse
    mrs-a: service_user; review: task
    board employs nurse; board manages nurse; nurse accountable_to board
    council responsible_for mrs-a; council responsible_for review
    nurse supports mrs-a; nurse carries_out review";

/// A mental health trust that tells a community team what its staff are to do.
const INSTRUCTED: &str = "trust: agency sector=nhs; team: team; trust instructs team";

/// A task that two agencies carry out.
const SHARED_TASK: &str = "
    council: agency sector=local_authority; board: agency sector=nhs
    discharge: task; council carries_out discharge; board carries_out discharge";

/// A case meeting in which the consultant decides and the social worker tells what she knows.
const CASE_MEETING: &str = "
    hospital: agency sector=nhs; council: agency sector=local_authority
    consultant: practitioner profession=doctor; worker: practitioner profession=social_worker
    hospital employs consultant; council employs worker
    round: forum purpose=case_meeting level=case; consultant member_of round; worker member_of round
    ward-plan: plan; consultant decides round; consultant decides ward-plan; worker informs consultant";

three_results! {
    d10_forum_without_lead: Three {
        id: "D10",
        detected: &[PANEL, "panel accountable_to council", EVERYTHING],
        variant: "",
        shows: "panel",
        not_found: &[PANEL, "council chairs panel; panel accountable_to board"],
        cannot_tell: &[PANEL],
    };
    d11_forum_accountable_to_its_own_lead: Three {
        id: "D11",
        detected: &[REVIEWED, "ward-head chairs quality"],
        variant: "",
        shows: "quality reviews ward, ward-head chairs quality, ward-head manages ward",
        not_found: &[
            REVIEWED,
            "regulator: agency sector=other_statutory; inspector: practitioner; regulator employs inspector",
            "inspector chairs quality",
            EVERYTHING,
        ],
        cannot_tell: &[REVIEWED],
    };
    d12_accountability_broken_or_split: Three {
        id: "D12",
        detected: &["board: agency sector=nhs; nurse: practitioner profession=nurse", EVERYTHING],
        variant: "",
        shows: "nurse",
        not_found: &[
            "board: agency sector=nhs; nurse: practitioner profession=nurse; head: management_unit",
            "nurse accountable_to head; head accountable_to board; head part_of board",
            EVERYTHING,
        ],
        cannot_tell: &["board: agency sector=nhs; nurse: practitioner profession=nurse"],
    };
    d14_no_decision_mechanism: Three {
        id: "D14",
        detected: &["council: agency; panel: forum decision_rule=none; council member_of panel"],
        variant: "",
        shows: "panel",
        not_found: &["council: agency; panel: forum decision_rule=consensus; council member_of panel"],
        cannot_tell: &["council: agency; panel: forum; council member_of panel"],
    };
    d15_instructed_not_discussed: Three {
        id: "D15",
        detected: &[INSTRUCTED, EVERYTHING],
        variant: "",
        shows: "trust instructs team",
        not_found: &[INSTRUCTED, "team informs trust", EVERYTHING],
        cannot_tell: &[INSTRUCTED],
    };
    d16_unclear_roles: Three {
        id: "D16",
        detected: &[SHARED_TASK, EVERYTHING],
        variant: "",
        shows: "discharge, council, board",
        not_found: &[SHARED_TASK, "council leads discharge"],
        cannot_tell: &[SHARED_TASK],
    };
    d22_status_imbalance: Three {
        id: "D22",
        detected: &[CASE_MEETING, EVERYTHING],
        variant: "",
        shows: "consultant",
        not_found: &[CASE_MEETING, "worker decides round; worker decides ward-plan", EVERYTHING],
        cannot_tell: &[CASE_MEETING],
    };
}

#[test]
fn d10_a_forum_that_answers_to_nobody() {
    detected("D10", "", &[PANEL, "council chairs panel", EVERYTHING], "panel");
    cannot_tell("D10", &[PANEL, "council chairs panel"]);
    cannot_tell("D10", &[PANEL, "panel accountable_to council"]);
}

#[test]
fn d10_r14_a_complete_list_says_that_nobody_chairs() {
    let lists = "complete chairs panel; complete leads panel";
    detected("D10", "", &[PANEL, "panel accountable_to council", lists], "panel");
}

#[test]
fn d10_no_forum_is_on_the_map() {
    cannot_tell("D10", &[PAIR, EVERYTHING]);
}

#[test]
fn d11_a_chair_who_is_managed_inside_the_service() {
    let nurse = "nurse: practitioner profession=nurse; nurse part_of ward; ward-head manages nurse
        nurse chairs quality";
    detected("D11", "", &[REVIEWED, nurse], "nurse chairs quality");
}

#[test]
fn d11_follows_the_line_of_management() {
    let chief = "chief: management_unit; chief manages ward-head; chief chairs quality";
    detected("D11", "", &[REVIEWED, chief], "chief chairs quality, chief manages ward-head");
}

#[test]
fn d11_r15_a_service_that_answers_to_the_forum_is_reviewed_by_it() {
    let answers = "
        trust: agency sector=nhs; ward: team; ward-head: management_unit; ward-head manages ward
        quality: forum purpose=board; ward accountable_to quality; ward-head chairs quality";
    detected("D11", "", &[answers], "quality, ward-head chairs quality");
}

#[test]
fn d11_a_chair_whose_line_nobody_entered_may_stand_inside() {
    cannot_tell("D11", &[REVIEWED, "nurse: practitioner; nurse chairs quality"]);
}

#[test]
fn d11_forums_that_review_nothing_may_be_chaired_by_anybody() {
    not_detected(
        "D11",
        &[PANEL, "head: management_unit; head manages council; head chairs panel", EVERYTHING],
    );
}

#[test]
fn d12_a_split_is_named_as_a_split() {
    let says = detected("D12", "", &[SPLIT, EVERYTHING], "council, board");
    assert!(says.contains("split"), "{says}");
}

#[test]
fn d12_a_split_needs_no_complete_list() {
    detected("D12", "", &[SPLIT], "council, board");
}

#[test]
fn d12_responsibility_and_management_in_one_place_are_no_split() {
    let one_place = "
        board: agency sector=nhs; nurse: practitioner profession=nurse; mrs-a: service_user; review: task
        board employs nurse; board manages nurse; nurse accountable_to board
        board responsible_for mrs-a; board responsible_for review
        nurse supports mrs-a; nurse carries_out review";
    not_found("D12", &[one_place, EVERYTHING]);
}

#[test]
fn d12_a_split_under_section_75_or_by_secondment_is_lawful() {
    let section_75 = "together: agreement form=section_75; council signs together; board signs together";
    for lawful in [section_75, "council seconds nurse"] {
        let found = barrier("D12", &[SPLIT, lawful, EVERYTHING]);
        let says = found.instances.iter().map(|one| &one.says).chain(&found.notes);
        let told = says.into_iter().any(|says| says.contains("lawful"));
        assert!(found.instances.is_empty() || told, "doesn't say that it is lawful: {found:#?}");
    }
}

#[test]
fn d12_answering_to_each_other_leads_to_no_agency() {
    let circle = "board: agency; nurse: practitioner; ward: team
        nurse accountable_to ward; ward accountable_to nurse";
    detected("D12", "", &[circle, EVERYTHING], "nurse");
}

#[test]
fn d14_advice_is_no_decision() {
    let advisory = "council: agency; panel: forum decision_rule=advisory; council member_of panel";
    let says = detected("D14", "", &[advisory], "panel");
    assert!(says.contains("advi"), "{says}");
}

#[test]
fn d14_r14_nobody_decides_by_a_complete_list() {
    detected(
        "D14",
        "",
        &["council: agency; panel: forum; council member_of panel; complete decides"],
        "panel",
    );
    not_found(
        "D14",
        &["council: agency; panel: forum; council member_of panel; goal: plan; panel decides goal"],
    );
}

#[test]
fn d15_a_forum_in_common_is_a_place_to_discuss() {
    let forum = "joint: forum; trust member_of joint; team member_of joint";
    not_found("D15", &[INSTRUCTED, forum, EVERYTHING]);
    not_found("D15", &[INSTRUCTED, "team consults trust", EVERYTHING]);
}

#[test]
fn d15_needs_all_ways_of_answering_back() {
    cannot_tell("D15", &[INSTRUCTED, "complete informs; complete consults"]);
    cannot_tell("D15", &[INSTRUCTED, "complete member_of; complete chairs"]);
}

#[test]
fn d15_what_is_held_back_is_no_answer() {
    detected(
        "D15",
        "",
        &[INSTRUCTED, "team informs trust withheld=true", EVERYTHING],
        "trust instructs team",
    );
}

#[test]
fn d15_nobody_instructs_anybody() {
    cannot_tell("D15", &["mrs-a: service_user", EVERYTHING]);
}

#[test]
fn d16_a_task_that_nobody_carries_out() {
    detected("D16", "", &[PAIR, "discharge: task", EVERYTHING], "discharge");
    cannot_tell("D16", &[PAIR, "discharge: task"]);
}

#[test]
fn d16_one_agency_does_it_however_many_of_its_people() {
    let one =
        "council: agency; ann: practitioner; bob: practitioner; council employs ann; council employs bob
        discharge: task; ann carries_out discharge; bob carries_out discharge";
    not_found("D16", &[one, EVERYTHING]);
    let two = "council: agency; board: agency; ann: practitioner; bob: practitioner
        council employs ann; board employs bob
        discharge: task; ann carries_out discharge; bob carries_out discharge";
    detected("D16", "", &[two, EVERYTHING], "discharge");
}

#[test]
fn d16_no_task_is_on_the_map() {
    cannot_tell("D16", &[PAIR, EVERYTHING]);
}

#[test]
fn d22_two_of_one_profession_are_one_voice() {
    let surgeon = "clinic: agency sector=nhs; surgeon: practitioner profession=doctor; clinic employs surgeon
        surgeon member_of round; surgeon decides round; surgeon decides ward-plan";
    detected("D22", "", &[CASE_MEETING, surgeon, EVERYTHING], "");
}

#[test]
fn d22_asks_only_where_somebody_decides() {
    not_detected("D22", &[PANEL, "council informs board", EVERYTHING]);
}

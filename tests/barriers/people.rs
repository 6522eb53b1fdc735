//! People: whether those whom it is about take part, and are heard.

use super::*;

/// A consultant asks a patient and decides on her plan.
const WARD_ROUND: &str = "
    mrs-a: service_user; consultant: practitioner profession=doctor
    ward-plan: plan; ward-plan concerns mrs-a
    consultant consults mrs-a; consultant decides ward-plan";

/// A board about older people on which two agencies sit.
const OLDER_PEOPLE: &str = "
    older: service_user group=older_people extent=population
    council: agency sector=local_authority; trust: agency sector=nhs
    strategy: forum purpose=board level=strategic; strategy concerns older
    council member_of strategy; trust member_of strategy";

const NEED: &str = "mrs-a: service_user needs_communication_support=true; council: agency";

const HOUSEHOLD: &str = "mrs-a: service_user; council: agency";

/// One team of a council and a health board, under one head and one scheme of training, that
/// supports somebody by one plan.
const UNITED_FRONT: &str = "
    council: agency sector=local_authority; board: agency sector=nhs; team: team; head: management_unit
    worker: practitioner profession=social_worker; nurse: practitioner profession=nurse
    team part_of council; team part_of board; worker part_of team; nurse part_of team
    council employs worker; board employs nurse
    head manages team; head manages worker; head manages nurse
    scheme: training_programme; scheme trains team; scheme trains worker; scheme trains nurse
    mrs-a: service_user; team supports mrs-a
    home-plan: plan; home-plan concerns mrs-a; team agrees home-plan; team decides home-plan";

const DAUGHTER: &str = "
    mrs-a: service_user; daughter: carer; daughter cares_for mrs-a; council: agency sector=local_authority";

three_results! {
    d7_consulted_but_not_deciding: Three {
        id: "D7",
        detected: &[WARD_ROUND, EVERYTHING],
        variant: "",
        shows: "ward-plan, consultant, mrs-a",
        not_found: &[WARD_ROUND, "mrs-a agrees ward-plan", EVERYTHING],
        cannot_tell: &[WARD_ROUND],
    };
    d8_user_absent_from_forum: Three {
        id: "D8",
        detected: &[OLDER_PEOPLE, EVERYTHING],
        variant: "",
        shows: "strategy, council member_of strategy, trust member_of strategy",
        not_found: &[
            OLDER_PEOPLE,
            "mrs-a: service_user group=older_people; mrs-a member_of strategy",
            EVERYTHING,
        ],
        cannot_tell: &[OLDER_PEOPLE],
    };
    d9_support_missing: Three {
        id: "D9",
        detected: &[NEED, EVERYTHING],
        variant: "",
        shows: "mrs-a",
        not_found: &[NEED, "advocate: advocate; advocate speaks_for mrs-a"],
        cannot_tell: &[NEED],
    };
    d38_unknown_person: Three {
        id: "D38",
        detected: &[HOUSEHOLD, "partner: person known_to_agencies=false; partner lives_with mrs-a"],
        variant: "",
        shows: "partner",
        not_found: &[
            HOUSEHOLD,
            "partner: person known_to_agencies=true; partner lives_with mrs-a",
            "council informs partner",
            EVERYTHING,
        ],
        cannot_tell: &[HOUSEHOLD, "partner: person; partner lives_with mrs-a"],
    };
    d42_united_front_hides_options: Three {
        id: "D42",
        detected: &[UNITED_FRONT, EVERYTHING],
        variant: "",
        shows: "home-plan, mrs-a",
        not_found: &[UNITED_FRONT, "advocate: advocate; advocate speaks_for mrs-a", EVERYTHING],
        cannot_tell: &[UNITED_FRONT],
    };
    d43_carer_invisible: Three {
        id: "D43",
        detected: &[DAUGHTER, EVERYTHING],
        variant: "",
        shows: "daughter",
        not_found: &[
            DAUGHTER,
            "check: assessment; council assesses check; check concerns daughter; council informs daughter",
            EVERYTHING,
        ],
        cannot_tell: &[DAUGHTER],
    };
}

#[test]
fn d7_needs_the_lists_of_deciding_and_agreeing() {
    detected("D7", "", &[WARD_ROUND, "complete decides; complete agrees"], "ward-plan");
    cannot_tell("D7", &[WARD_ROUND, "complete decides"]);
    cannot_tell("D7", &[WARD_ROUND, "complete agrees"]);
    let denied = "not mrs-a agrees ward-plan; not mrs-a decides ward-plan";
    detected("D7", "", &[WARD_ROUND, denied, "complete speaks_for; complete cares_for"], "ward-plan");
}

#[test]
fn d7_whoever_acts_for_the_person_may_decide_with_her() {
    not_found("D7", &[WARD_ROUND, "mrs-a decides ward-plan", EVERYTHING]);
    let advocate = "advocate: advocate; advocate agrees ward-plan";
    not_found("D7", &[WARD_ROUND, advocate, "advocate speaks_for mrs-a", EVERYTHING]);
    detected("D7", "", &[WARD_ROUND, advocate, EVERYTHING], "ward-plan");
    let carer = "daughter: carer; daughter cares_for mrs-a; daughter decides ward-plan";
    not_found("D7", &[WARD_ROUND, carer, EVERYTHING]);
}

#[test]
fn d7_asks_only_where_somebody_is_consulted() {
    let unasked = "mrs-a: service_user; consultant: practitioner; ward-plan: plan; ward-plan concerns mrs-a
        consultant decides ward-plan";
    not_detected("D7", &[unasked, EVERYTHING]);
}

#[test]
fn d8_user_led_bodies_and_advocates_bring_the_voice_in() {
    let user_led = "elders: agency sector=user_led; elders member_of strategy";
    not_found("D8", &[OLDER_PEOPLE, user_led, EVERYTHING]);
    not_found("D8", &[OLDER_PEOPLE, "advocate: advocate; advocate member_of strategy", EVERYTHING]);
}

#[test]
fn d8_needs_only_the_list_of_who_sits_there() {
    let lists = "complete member_of strategy; complete chairs strategy";
    detected("D8", "", &[OLDER_PEOPLE, lists], "strategy");
}

#[test]
fn d8_a_member_whose_sector_nobody_recorded_may_be_user_led() {
    cannot_tell("D8", &[OLDER_PEOPLE, "elders: agency; elders member_of strategy", EVERYTHING]);
}

#[test]
fn d8_asks_only_of_forums_that_concern_somebody() {
    cannot_tell("D8", &[PANEL, EVERYTHING]);
}

#[test]
fn d9_never_guesses_a_need_from_a_group() {
    for group in ["learning_disability", "older_people", "disabled_people"] {
        cannot_tell("D9", &[&format!("mrs-a: service_user group={group}; council: agency"), EVERYTHING]);
    }
}

#[test]
fn d9_a_need_that_is_denied_is_none() {
    not_found("D9", &["mrs-a: service_user needs_communication_support=false; council: agency", EVERYTHING]);
}

#[test]
fn d9_an_advocate_of_somebody_else_is_no_support() {
    let other = "mr-b: service_user; advocate: advocate; advocate speaks_for mr-b";
    detected("D9", "", &[NEED, other, EVERYTHING], "mrs-a");
}

#[test]
fn d38_a_person_without_any_tie_to_an_agency() {
    detected("D38", "", &[HOUSEHOLD, "lodger: person; lodger lives_with mrs-a", EVERYTHING], "lodger");
}

#[test]
fn d38_nobody_else_is_on_the_map() {
    cannot_tell("D38", &[HOUSEHOLD, EVERYTHING]);
}

#[test]
fn d42_asks_for_a_unified_scope() {
    given(PatternName::Unified, "team", &[UNITED_FRONT, EVERYTHING], Verdict::Present);
    let person = "mrs-a: service_user; council supports mrs-a; home-plan: plan; home-plan concerns mrs-a
        council agrees home-plan; board agrees home-plan";
    cannot_tell("D42", &[PANEL, person, EVERYTHING]);
}

#[test]
fn d42_options_and_other_plans_open_the_front() {
    not_found("D42", &[UNITED_FRONT, "nurse informs mrs-a content=options", EVERYTHING]);
    let other = "other-plan: plan; other-plan concerns mrs-a; team agrees other-plan";
    not_found("D42", &[UNITED_FRONT, other, EVERYTHING]);
}

#[test]
fn d43_a_carer_is_seen_by_an_assessment_or_by_being_told() {
    let assessed = "check: assessment; council assesses check; check concerns daughter";
    not_found("D43", &[DAUGHTER, assessed]);
    not_found("D43", &[DAUGHTER, "council informs daughter"]);
    detected("D43", "", &[DAUGHTER, "council informs daughter withheld=true", EVERYTHING], "daughter");
}

#[test]
fn d43_an_assessment_of_the_person_cared_for_is_none_of_the_carer() {
    let hers = "review: assessment; council assesses review; review concerns mrs-a; council informs mrs-a";
    detected("D43", "", &[DAUGHTER, hers, EVERYTHING], "daughter");
}

#[test]
fn d43_no_carer_is_on_the_map() {
    cannot_tell("D43", &[HOUSEHOLD, EVERYTHING]);
}

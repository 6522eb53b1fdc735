//! Places: whether partners serve the same areas and can meet.

use super::*;

/// Two agencies that serve the same area from two sites, with an agreement and a plan in common.
const APART: &str = "
    council: agency sector=local_authority areas=shire; board: agency sector=nhs areas=shire
    town-hall: site; hospital: site; council located_at town-hall; board located_at hospital
    working: agreement form=joint_working; council signs working; board signs working
    care-plan: plan; council agrees care-plan; board agrees care-plan";

/// Two agencies of areas that don't meet.
const TWO_AREAS: &str = "
    council: agency sector=local_authority areas=north_shire; board: agency sector=nhs areas=south_shire";

const IN_ONE_PANEL: &str = "panel: forum; council member_of panel; board member_of panel";

three_results! {
    d26_geographic_split: Three {
        id: "D26",
        detected: &[TWO_AREAS, IN_ONE_PANEL],
        variant: "areas",
        shows: "council, board",
        not_found: &[
            "council: agency areas=shire; board: agency areas=shire; town-hall: site",
            "council located_at town-hall; board located_at town-hall; council informs board channel=meeting",
            IN_ONE_PANEL,
            EVERYTHING,
        ],
        cannot_tell: &[PAIR, IN_ONE_PANEL],
    };
}

#[test]
fn d26_areas_of_a_plan_or_an_agreement() {
    let plan = "care-plan: plan; council agrees care-plan; board agrees care-plan";
    detected("D26", "areas", &[TWO_AREAS, plan], "council, board");
    let working = "working: agreement form=joint_working; council signs working; board signs working";
    detected("D26", "areas", &[TWO_AREAS, working], "council, board");
}

#[test]
fn d26_areas_that_meet_are_no_split() {
    let overlapping = "council: agency areas=north_shire,south_shire; board: agency areas=south_shire
        town-hall: site; council located_at town-hall; board located_at town-hall
        council informs board channel=meeting";
    not_found("D26", &[overlapping, IN_ONE_PANEL, EVERYTHING]);
}

#[test]
fn d26_agencies_that_do_not_work_together_may_be_anywhere() {
    not_detected("D26", &[TWO_AREAS, EVERYTHING]);
    let sites = "town-hall: site; hospital: site; council located_at town-hall; board located_at hospital";
    not_detected("D26", &[PAIR, sites, EVERYTHING]);
}

#[test]
fn d26_different_sites_and_no_way_to_meet() {
    detected("D26", "sites", &[APART, EVERYTHING], "town-hall, hospital, council, board");
    cannot_tell("D26", &[APART]);
    // A letter is no meeting.
    detected("D26", "sites", &[APART, "council informs board channel=letter", EVERYTHING], "council, board");
}

#[test]
fn d26_a_meeting_or_a_virtual_route_joins_two_sites() {
    for channel in ["phone", "email", "shared_record", "meeting", "face_to_face"] {
        not_found("D26", &[APART, &format!("council informs board channel={channel}"), EVERYTHING]);
    }
}

#[test]
fn d26_a_channel_that_nobody_recorded_may_be_a_telephone() {
    cannot_tell("D26", &[APART, "council informs board", EVERYTHING]);
}

#[test]
fn d26_a_forum_that_meets_joins_two_sites() {
    let meeting = "panel: forum rhythm=monthly; council member_of panel; board member_of panel";
    not_found("D26", &[APART, meeting, EVERYTHING]);
}

#[test]
fn d26_one_site_in_common_is_enough() {
    not_found("D26", &[APART, "board located_at town-hall", EVERYTHING]);
}

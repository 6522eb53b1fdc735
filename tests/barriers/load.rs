//! Load: too many partners, boards, referrals and changes, and too little time.

use super::*;

/// Eight agencies on one panel.
const EIGHT: &str = "
    panel: forum purpose=panel; council: agency; trust: agency; police: agency; housing: agency
    probation: agency; school: agency; gp: agency; charity: agency
    council member_of panel; trust member_of panel; police member_of panel; housing member_of panel
    probation member_of panel; school member_of panel; gp member_of panel; charity member_of panel";

/// A ninth.
const HOSPICE_TOO: &str = "hospice: agency; hospice member_of panel";

const LED: &str = "council leads panel; council chairs panel";

/// A panel and a board; all three who sit on the panel sit among the four of the board.
const NESTED: &str = "
    council: agency; trust: agency; police: agency; housing: agency
    panel: forum purpose=panel level=case; strategy: forum purpose=board level=strategic
    council member_of panel; trust member_of panel; police member_of panel
    council member_of strategy; trust member_of strategy; police member_of strategy
    housing member_of strategy";

/// Two panels of different members.
const TWO_PANELS: &str = "
    council: agency; trust: agency; police: agency; housing: agency
    falls: forum purpose=panel level=case; council member_of falls; trust member_of falls
    crime: forum purpose=panel level=case; police member_of crime; housing member_of crime";

/// A social worker on three forums.
const THREE_FORUMS: &str = "
    worker: practitioner profession=social_worker
    panel: forum; conference: forum; network: forum; steering: forum
    worker member_of panel; worker member_of conference; worker member_of network";

three_results! {
    d18_too_many_partners: Three {
        id: "D18",
        detected: &[EIGHT, HOSPICE_TOO, EVERYTHING],
        variant: "",
        shows: "panel",
        not_found: &[EIGHT, EVERYTHING],
        cannot_tell: &[EIGHT, HOSPICE_TOO],
    };
    d20_overlapping_boards: Three {
        id: "D20",
        detected: &[NESTED, EVERYTHING],
        variant: "",
        shows: "panel, strategy",
        not_found: &[TWO_PANELS, EVERYTHING],
        cannot_tell: &[TWO_PANELS],
    };
    d21_partnership_fatigue: Three {
        id: "D21",
        detected: &[THREE_FORUMS, "worker member_of steering"],
        variant: "",
        shows: "worker, panel, conference, network, steering",
        not_found: &[THREE_FORUMS, EVERYTHING],
        cannot_tell: &[THREE_FORUMS],
    };
    d32_turnover: Three {
        id: "D32",
        detected: &["worker: practitioner changes=2"],
        variant: "",
        shows: "worker",
        not_found: &["worker: practitioner changes=1 vacant=false"],
        cannot_tell: &["worker: practitioner"],
    };
    d34_no_time_set_aside: Three {
        id: "D34",
        detected: &["panel: forum rhythm=none; council: agency; council member_of panel"],
        variant: "",
        shows: "panel",
        not_found: &["panel: forum rhythm=monthly; council: agency; council member_of panel"],
        cannot_tell: &["panel: forum; council: agency; council member_of panel"],
    };
}

#[test]
fn d18_r13_a_lead_or_administrator_holds_many_together() {
    not_found("D18", &[EIGHT, HOSPICE_TOO, LED, EVERYTHING]);
}

#[test]
fn d18_shows_how_many_pairs_there_are() {
    let says = detected("D18", "", &[EIGHT, HOSPICE_TOO, EVERYTHING], "panel, hospice");
    assert!(says.contains('9') && says.contains("36"), "{says}");
}

#[test]
fn d18_the_number_of_agencies_can_be_set() {
    not_found("D18", &[EIGHT, HOSPICE_TOO, "threshold forum_agencies 12", EVERYTHING]);
    not_found("D18", &[EIGHT, HOSPICE_TOO, "threshold forum_agencies 9", EVERYTHING]);
    detected("D18", "", &[EIGHT, "threshold forum_agencies 7", EVERYTHING], "panel");
}

#[test]
fn d18_many_around_one_person() {
    let around = |number: usize| -> String {
        let agencies = (1..=number).map(|at| format!("agency{at}: agency; agency{at} supports mrs-a;"));
        "mrs-a: service_user;".to_owned() + &agencies.collect::<String>()
    };
    not_found("D18", &[&around(8), EVERYTHING]);
    detected("D18", "", &[&around(9), EVERYTHING], "mrs-a");
}

#[test]
fn d18_r23_counts_the_agencies_behind_the_members() {
    let staff = |agencies: usize| -> String {
        let one = |at: usize| {
            format!(
                "officer{at}: practitioner; officer{at} member_of panel; agency{} employs officer{at};",
                at % agencies
            )
        };
        let agencies: String = (0..agencies).map(|at| format!("agency{at}: agency;")).collect();
        "panel: forum;".to_owned() + &agencies + &(0..9).map(one).collect::<String>()
    };
    detected("D18", "", &[&staff(9), EVERYTHING], "panel");
    not_found("D18", &[&staff(3), EVERYTHING]);
}

/// Five agencies with so many referral ties among them.
fn referrals(number: usize) -> String {
    let pairs = (0..5).flat_map(|from| (0..5).filter(move |to| from != *to).map(move |to| (from, to)));
    let agencies: String = (0..5).map(|at| format!("agency{at}: agency;")).collect();
    let ties = pairs.take(number).map(|(from, to)| format!("agency{from} refers agency{to};"));
    agencies + &ties.collect::<String>()
}

#[test]
fn d18_r27_counts_referral_ties_on_average() {
    not_found("D18", &[&referrals(15), EVERYTHING]);
    detected("D18", "", &[&referrals(16), EVERYTHING], "");
    detected("D18", "", &[&referrals(11), "threshold referrals_per_agency 2", EVERYTHING], "");
}

/// Two panels of ten, with so many members in common.
fn panels_with(common: usize) -> String {
    let both = (0..10).map(|at| {
        let other = if at < common { at } else { at + 10 };
        format!("agency{at} member_of falls; agency{other} member_of stairs;")
    });
    let agencies: String = (0..20).map(|at| format!("agency{at}: agency;")).collect();
    "falls: forum level=case; stairs: forum level=case;".to_owned() + &agencies + &both.collect::<String>()
}

#[test]
fn d20_r13_seventy_in_a_hundred_of_the_smaller() {
    not_found("D20", &[&panels_with(6), EVERYTHING]);
    detected("D20", "", &[&panels_with(7), EVERYTHING], "falls, stairs");
    detected("D20", "", &[&panels_with(6), "threshold forum_overlap 60", EVERYTHING], "falls, stairs");
}

#[test]
fn d20_shows_the_share_of_both() {
    // Three in common of four in all: a Jaccard index of 0.75.
    let says = detected("D20", "", &[NESTED, EVERYTHING], "panel, strategy");
    assert!(says.contains("75"), "{says}");
}

#[test]
fn d20_two_forums_about_one_person_at_one_level() {
    let concern = "mrs-a: service_user; falls concerns mrs-a; crime concerns mrs-a";
    detected("D20", "", &[TWO_PANELS, concern, EVERYTHING], "falls, crime");
    let two_levels = "
        council: agency; trust: agency; police: agency; housing: agency; mrs-a: service_user
        falls: forum level=case; council member_of falls; trust member_of falls; falls concerns mrs-a
        crime: forum level=strategic; police member_of crime; housing member_of crime; crime concerns mrs-a";
    not_found("D20", &[two_levels, EVERYTHING]);
    let no_level = two_levels.replace("level=strategic", "");
    cannot_tell("D20", &[&no_level, EVERYTHING]);
}

#[test]
fn d20_r27_looks_at_forums_of_two_or_more() {
    let alone =
        "council: agency; falls: forum; crime: forum; council member_of falls; council member_of crime";
    cannot_tell("D20", &[alone, EVERYTHING]);
}

#[test]
fn d20_one_forum_overlaps_with_none() {
    cannot_tell("D20", &[PANEL, EVERYTHING]);
}

#[test]
fn d21_an_agency_may_tire_as_well() {
    let council = "council: agency; panel: forum; conference: forum; network: forum; steering: forum
        council member_of panel; council member_of conference; council member_of network
        council member_of steering";
    detected("D21", "", &[council], "council");
}

#[test]
fn d21_the_number_of_forums_can_be_set() {
    detected("D21", "", &[THREE_FORUMS, "threshold forums_of_one 3"], "worker");
    not_found("D21", &[THREE_FORUMS, "worker member_of steering; threshold forums_of_one 5", EVERYTHING]);
}

#[test]
fn d21_r28_nobody_tires_where_nobody_sits() {
    not_found("D21", &["council: agency; panel: forum", EVERYTHING]);
    cannot_tell("D21", &["council: agency", EVERYTHING]);
}

#[test]
fn d32_a_key_post_that_stands_empty() {
    detected("D32", "", &["worker: practitioner vacant=true"], "worker");
    detected("D32", "", &["team: team vacant=true"], "team");
}

#[test]
fn d32_teams_change_as_well_and_the_number_can_be_set() {
    detected("D32", "", &["team: team changes=3 vacant=false"], "team");
    not_found("D32", &["team: team changes=3 vacant=false; threshold changes 4"]);
    detected("D32", "", &["team: team changes=4 vacant=false; threshold changes 4"], "team");
}

#[test]
fn d34_one_forum_without_a_rhythm_among_others() {
    let two = "panel: forum rhythm=monthly; network: forum rhythm=none";
    detected("D34", "", &[two], "network");
    cannot_tell("D34", &["panel: forum rhythm=monthly; network: forum"]);
    cannot_tell("D34", &[PAIR, EVERYTHING]);
}

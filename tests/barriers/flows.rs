//! Flows: who tells, refers and warns whom.

use super::*;

/// Everybody hears from the council and from nobody else.
const STAR: &str = "
    council: agency sector=local_authority; board: agency sector=nhs; charity: agency sector=voluntary
    mrs-a: service_user
    council informs board; council informs charity; council informs mrs-a";

/// Three agencies that tell each other things, and one way to the person.
const PENDANT: &str = "
    council: agency sector=local_authority; board: agency sector=nhs; charity: agency sector=voluntary
    mrs-a: service_user
    council informs board; board informs charity; charity informs council; council informs mrs-a";

const CHARITY: &str = "charity: agency sector=voluntary";

/// A service user and two agencies.
const SERVED: &str = "mrs-a: service_user; council: agency sector=local_authority; board: agency sector=nhs";

/// A GP, a council and a charity.
const REFERRERS: &str = "
    mrs-a: service_user
    gp: agency sector=nhs_primary_care; council: agency sector=local_authority; charity: agency sector=voluntary";

const STAFF: &str = "
    council: agency sector=local_authority; board: agency sector=nhs
    worker: practitioner profession=social_worker; nurse: practitioner profession=nurse
    council employs worker; board employs nurse";

/// A school warns the council and a GP warns the police, of the same child.
const ALERTS: &str = "
    child: service_user; school: agency; gp: agency; council: agency; police: agency
    school informs council about=child content=alert
    gp informs police about=child content=alert";

/// Council and police act on what they heard.
const ACTION: &str = "
    council informs police about=child content=facts; police informs council about=child content=facts
    council supports child; police supports child";

three_results! {
    d3_single_point_of_dependence: Three {
        id: "D3",
        detected: &[STAR, "complete informs"],
        variant: "",
        shows: "council, board, charity, mrs-a",
        not_found: &[STAR, "board informs charity; charity informs mrs-a; complete informs"],
        cannot_tell: &[STAR],
    };
    d4_bridge: Three {
        id: "D4",
        detected: &[PENDANT, "complete informs"],
        variant: "",
        shows: "council informs mrs-a",
        not_found: &[PENDANT, "charity informs mrs-a; complete informs"],
        cannot_tell: &[PENDANT],
    };
    d5_isolated_partner: Three {
        id: "D5",
        detected: &[PANEL, CHARITY, EVERYTHING],
        variant: "",
        shows: "charity",
        not_found: &[PANEL, CHARITY, "charity refers council", EVERYTHING],
        cannot_tell: &[PANEL, CHARITY],
    };
    d6_one_way_information: Three {
        id: "D6",
        detected: &[SERVED, "council informs mrs-a; complete informs mrs-a"],
        variant: "no_return",
        shows: "council informs mrs-a",
        not_found: &[SERVED, "council informs mrs-a; mrs-a informs council", EVERYTHING],
        cannot_tell: &[SERVED, "council informs mrs-a"],
    };
    d19_referral_merry_go_round: Three {
        id: "D19",
        detected: &[REFERRERS, "gp refers council; council refers charity; charity refers gp"],
        variant: "",
        shows: "gp refers council, council refers charity, charity refers gp",
        not_found: &[REFERRERS, "gp refers council; council supports mrs-a", EVERYTHING],
        cannot_tell: &[REFERRERS, "gp refers council; council refers charity"],
    };
    d33_specialist_language: Three {
        id: "D33",
        detected: &[STAFF, "nurse informs worker specialist_language=true"],
        variant: "",
        shows: "nurse informs worker",
        not_found: &[STAFF, "nurse informs worker specialist_language=false", EVERYTHING],
        cannot_tell: &[STAFF, "nurse informs worker"],
    };
    d36_alerts_never_combined: Three {
        id: "D36",
        detected: &[ALERTS, EVERYTHING],
        variant: "",
        shows: "school informs council, gp informs police",
        not_found: &[
            ALERTS,
            ACTION,
            "hub: forum; council member_of hub; police member_of hub",
            EVERYTHING,
        ],
        cannot_tell: &[ALERTS],
    };
    d40_coalition_without_unity: Three {
        id: "D40",
        detected: &[ALLIANCE, OWN_STAFF, "complete informs"],
        variant: "",
        shows: "charity, trust",
        not_found: &[ALLIANCE, OWN_STAFF, "charity informs trust; complete informs"],
        cannot_tell: &[ALLIANCE, OWN_STAFF],
    };
}

#[test]
fn d3_speaks_of_dependence_and_suggests_cover() {
    let says = detected("D3", "", &[STAR, "complete informs"], "council");
    assert!(says.contains("depend"), "{says}");
    assert!(helps("D3", &["deputy", "cover"]));
}

#[test]
fn d3_needs_four_to_tell_anything() {
    let three = "council: agency; board: agency; mrs-a: service_user
        council informs board; council informs mrs-a; complete informs";
    cannot_tell("D3", &[three]);
}

#[test]
fn d4_there_and_back_is_one_route() {
    detected("D4", "", &[PENDANT, "mrs-a informs council; complete informs"], "council, mrs-a");
}

#[test]
fn d5_each_kind_of_link_joins() {
    // What joins all is known whatever else isn't.
    for link in [
        "council informs board",
        "board refers council",
        "panel: forum; council member_of panel; board member_of panel",
        "protocol: agreement form=protocol; council signs protocol; board signs protocol",
    ] {
        not_found("D5", &[PAIR, link]);
    }
}

#[test]
fn d5_two_groups_without_a_link() {
    let groups = "charity: agency; hospice: agency; council informs board; charity informs hospice";
    detected("D5", "", &[PAIR, groups, EVERYTHING], "");
    cannot_tell("D5", &[PAIR, groups]);
    not_found("D5", &[PAIR, groups, "hospice refers board", EVERYTHING]);
}

#[test]
fn d5_r23_staff_on_a_panel_join_their_agencies() {
    let panel = "panel: forum; worker member_of panel; nurse member_of panel";
    not_found("D5", &[STAFF, panel]);
}

#[test]
fn d5_needs_all_lists_of_links() {
    cannot_tell("D5", &[PANEL, CHARITY, "complete informs; complete refers"]);
}

#[test]
fn d5_an_agency_alone_on_the_map_has_nobody_to_be_joined_with() {
    cannot_tell("D5", &["council: agency", EVERYTHING]);
}

#[test]
fn d6_agencies_talk_about_the_person_and_nobody_tells_her() {
    let about = "council informs board about=mrs-a";
    detected(
        "D6",
        "about_not_to",
        &[SERVED, about, "complete informs mrs-a"],
        "council informs board, mrs-a",
    );
    cannot_tell("D6", &[SERVED, about]);
}

#[test]
fn d6_each_arm_is_cleared_by_its_own_remedy() {
    const ABOUT: &str = "council informs board about=mrs-a; complete informs";
    assert_eq!(variants("D6", &[SERVED, ABOUT]), ["about_not_to"]);
    assert_eq!(variants("D6", &[SERVED, ABOUT, "council informs mrs-a"]), ["no_return"]);
    not_found("D6", &[SERVED, ABOUT, "council informs mrs-a; mrs-a informs council"]);
}

#[test]
fn d6_what_is_held_back_from_the_person_is_not_told() {
    let held_back =
        "council informs board about=mrs-a; council informs mrs-a withheld=true; complete informs";
    assert_eq!(variants("D6", &[SERVED, held_back]), ["about_not_to"]);
}

#[test]
fn d19_two_who_refer_to_each_other_are_a_circle() {
    detected("D19", "", &[PAIR, "council refers board; board refers council"], "council, board");
    detected("D19", "", &[PAIR, "council refers board mutual=true"], "council, board");
}

/// A person is referred from one agency to the next, `length` times, before she is supported.
fn chain(length: usize) -> String {
    let agencies: String = (0..=length).map(|at| format!("agency{at}: agency;")).collect();
    let refers: String = (0..length).map(|at| format!("agency{at} refers agency{};", at + 1)).collect();
    format!("mrs-a: service_user; {agencies} {refers} agency{length} supports mrs-a")
}

#[test]
fn d19_r13_a_chain_of_more_than_three() {
    not_found("D19", &[&chain(3), EVERYTHING]);
    detected("D19", "", &[&chain(4), EVERYTHING], "agency0 refers agency1, agency3 refers agency4");
    cannot_tell("D19", &[&chain(4)]);
}

#[test]
fn d19_the_length_of_a_chain_can_be_set() {
    not_found("D19", &[&chain(5), "threshold referral_chain 5", EVERYTHING]);
    detected("D19", "", &[&chain(6), "threshold referral_chain 5", EVERYTHING], "");
}

#[test]
fn d19_help_on_the_way_ends_a_chain() {
    not_found("D19", &[&chain(4), "agency2 supports mrs-a", EVERYTHING]);
}

#[test]
fn d19_r28_nobody_goes_round_where_nobody_refers() {
    not_found("D19", &[REFERRERS, EVERYTHING]);
}

#[test]
fn d33_asks_of_every_exchange() {
    let one_open = "nurse informs worker specialist_language=false; worker informs nurse; complete informs";
    cannot_tell("D33", &[STAFF, one_open]);
}

#[test]
fn d33_r28_no_jargon_where_nobody_says_anything() {
    not_found("D33", &[STAFF, "complete informs"]);
}

#[test]
fn d36_a_common_log_combines_alerts() {
    let log = "log: information_system; council uses log; police uses log";
    not_found("D36", &[ALERTS, ACTION, log, EVERYTHING]);
}

#[test]
fn d36_alerts_that_end_in_one_place_are_combined_there() {
    let one_end = "child: service_user; school: agency; gp: agency; council: agency
        school informs council about=child content=alert; gp informs council about=child content=alert
        council informs school about=child content=facts; council supports child";
    not_found("D36", &[one_end, EVERYTHING]);
}

#[test]
fn d36_an_alert_that_nobody_acts_on() {
    let alert = "child: service_user; gp: agency; council: agency
        gp informs council about=child content=alert";
    detected("D36", "", &[alert, EVERYTHING], "gp informs council");
    cannot_tell("D36", &[alert]);
}

#[test]
fn d40_names_the_pair_that_tells_each_other_nothing() {
    let three =
        [ALLIANCE, OWN_STAFF, HOSPICE, "charity informs trust; trust informs hospice; complete informs"];
    given(PatternName::Coalition, "alliance", &three, Verdict::Present);
    detected("D40", "", &three, "charity, hospice");
    not_found("D40", &[&three[..], &["hospice informs charity"]].concat());
}

#[test]
fn d40_asks_for_a_coalition_that_is_present() {
    given(PatternName::Coalition, "alliance", &[ALLIANCE, OWN_STAFF, "complete informs"], Verdict::Present);
    given(PatternName::Coalition, "alliance", &[POSSIBLE_COALITION, "complete informs"], Verdict::Possible);
    cannot_tell("D40", &[POSSIBLE_COALITION, "complete informs"]);
    cannot_tell("D40", &[PANEL, "complete informs"]);
}

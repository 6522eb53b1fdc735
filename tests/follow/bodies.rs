//! Teams and agencies know as bodies; what their people know is told beside it, and never taken for it.

use partnership_explorer::analysis::follow::{Question, RemarkKind, Wait, Why, follow};
use partnership_explorer::map::Partnership;

use super::common::case;
use super::{from, journey, when, why};

#[test]
fn a_team_that_hears_at_a_meeting_is_said_to_know_in_part_before() {
    let map = Partnership::new(&case("co-located-team"));
    let question = Question { horizon: Some(3), ..from("nurse").about("mrs-h") };
    let found = follow(&map, &question).unwrap();
    let team = found.in_part.iter().find(|one| one.body == "mental-health-team").unwrap();
    assert_eq!(team.people, ["mental-health-worker", "nurse"]);
    assert_eq!(team.by, Wait { without_set_time: 0, days: 2 });
    assert_eq!(team.told, Some(Wait { without_set_time: 0, days: 10 }));
    let text = found.text(&map);
    let expected = "Mental health team knows in part: of its people, Mental health worker and Nurse know within \
                    2 days. Whether it is passed on within the team isn’t recorded";
    assert!(text.contains(expected), "{text}");
    let rests = "Adult care team and Mental health team. People of Adult care team and Mental health team know \
                 all the same.";
    assert!(text.contains(rests), "{text}");
    assert_eq!(text.matches("know all the same").count(), 1, "{text}");
    assert!(text.contains("Adult care team depends on having a seat at Weekly case meeting"), "{text}");
    // Agencies that aren’t told at all, though their people know, are said once.
    assert_eq!(text.matches("City council").count(), 2, "not in time, and why not: {text}");
}

#[test]
fn nobody_is_taken_to_sit_on_a_forum_for_the_team_and_the_report_says_why() {
    let ties = "
        team: team
        nurse part_of team
        worker part_of team
        team member_of panel
        gp member_of panel
        school informs nurse rhythm=daily
        school informs worker rhythm=daily";
    let (map, found) = journey(ties, &from("school"));
    assert!(!when(&found).contains_key("panel"), "belonging to a member is no membership (R23)");
    let seat = |found: &partnership_explorer::analysis::Journey| {
        found.remarks.iter().find(|one| one.kind == RemarkKind::SeatNotRecorded).map(|one| one.says.clone())
    };
    let says = seat(&found).unwrap();
    assert!(says.starts_with("Nurse and worker know and belong to team, which sits on panel."), "{says}");
    assert!(found.text(&map).contains("Who sits there for a team or agency isn’t recorded"));
    let Why::WithinTeam { knows } = why(&found, "team").0 else { panic!("the team's own people know") };
    assert_eq!(knows, &["nurse", "worker"]);
    // Whoever sits there as well brings it there.
    let (_, found) = journey(&format!("{ties}\nnurse member_of panel"), &from("school"));
    assert_eq!(when(&found)["panel"], (0, 1));
    assert_eq!(seat(&found), None, "nobody knows before the panel does but those who sit there");
    assert_eq!(found.in_part[0].people, ["nurse", "worker"]);
}

#[test]
fn a_body_that_is_told_first_knows_wholly_or_not_at_all() {
    let (_, found) = journey("school employs nurse\nschool informs nurse rhythm=daily", &from("school"));
    assert!(found.in_part.is_empty());
    let (_, found) = journey("school employs nurse\nnurse informs school rhythm=daily", &from("nurse"));
    assert_eq!(found.in_part.len(), 1);
    let says = &found.in_part[0].says;
    assert!(says.starts_with("School knows in part: of its people, nurse knows at the start."), "{says}");
}

#[test]
fn that_people_of_a_body_know_is_said_where_it_holds_first() {
    let ties = "
        team: team
        worker part_of team
        school informs nurse rhythm=daily
        nurse informs worker rhythm=daily
        nurse informs team rhythm=weekly";
    let (map, found) = journey(ties, &from("school"));
    let text = found.text(&map);
    // Without the nurse neither would know; without what the nurse tells the team, its worker would.
    let first = text.find("3 others depend on").unwrap_or_else(|| panic!("{text}"));
    let says =
        "team depends on what nurse tells team, as far as the map records. People of team know all the same.";
    assert!(text.find(says).is_some_and(|at| at > first), "{text}");
}

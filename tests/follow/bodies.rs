//! Teams and agencies know as bodies; what their people know is told beside it, and never taken for it.

use partnership_explorer::analysis::follow::{Nearby, Question, RemarkKind, Wait, Why, follow};
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
    let expected = "Of the people of Mental health team, Mental health worker and Nurse know, the last of them \
                    within 2 days; the team itself is told within 10 days.";
    assert!(text.contains(expected), "{text}");
    let rests = "Adult care team and Mental health team. People of Adult care team and Mental health team know \
                 all the same.";
    assert!(text.contains(rests), "{text}");
    assert_eq!(text.matches("know all the same").count(), 1, "{text}");
    assert!(text.contains("Adult care team depends on having a seat at Weekly case meeting"), "{text}");
    // Agencies that aren’t told at all, though their people know, are said once.
    assert_eq!(text.matches("City council").count(), 2, "not in time, and known in part: {text}");
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
    assert!(
        says.starts_with(
            "Of the people of school, nurse knows at the start; the agency itself is told within 1 day."
        ),
        "{says}"
    );
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
    let first = text.find("three others depend on").unwrap_or_else(|| panic!("{text}"));
    let says =
        "team depends on what nurse tells team, as far as the map records. People of team know all the same.";
    assert!(text.find(says).is_some_and(|at| at > first), "{text}");
}

/// A team of two, of one agency; the nurse is told, or the team is.
const TEAM: &str = "
    team: team
    council: agency
    team part_of council
    nurse part_of team
    worker part_of team
    gp informs child rhythm=daily
    gp informs other rhythm=daily
    gp informs school rhythm=daily";

#[test]
fn an_agency_whose_people_know_is_told_apart_and_named_once() {
    let ties = format!("{TEAM}\ngp informs nurse rhythm=daily\ngp informs worker rhythm=daily");
    for (days, reaches) in [(1, true), (0, false)] {
        let question = Question { horizon: Some(days), ..from("gp") };
        let (map, found) = journey(&ties, &question);
        let never: Vec<_> = found.never.iter().map(|one| (one.actor.as_str(), one.nearby)).collect();
        assert_eq!(never, [("council", Some(Nearby::People)), ("team", Some(Nearby::People))]);
        assert_eq!(found.reaches_all(&map), reaches, "within {days} days: its people count, it doesn’t");
        let text = found.text(&map);
        let line = "Not told, though some of their people or teams know or come to know, as far as the map shows: \
                    council and team.";
        assert!(text.contains(line), "{text}");
        assert!(!text.contains("Not told at all") && !text.contains("Who doesn’t come to know"), "{text}");
        assert!(
            text.contains(
                "Of the people of council and team, nurse and worker know within 1 day; nothing on the \
                       map tells those bodies themselves."
            ),
            "{text}"
        );
    }
}

#[test]
fn people_whose_team_knows_count_and_are_told_apart_from_those_whom_nothing_reaches() {
    let ties = format!("{TEAM}\ngp informs team rhythm=daily\nalone: practitioner");
    let (map, found) = journey(&ties, &Question { horizon: Some(7), ..from("gp") });
    let nearby = |id: &str| found.never.iter().find(|one| one.actor == id).unwrap().nearby;
    assert_eq!(
        (nearby("nurse"), nearby("council"), nearby("alone")),
        (Some(Nearby::Body), Some(Nearby::People), None)
    );
    assert!(!found.reaches_all(&map));
    let text = found.text(&map);
    assert!(
        text.contains("or others in it, know or come to know, as far as the map shows: nurse and worker."),
        "{text}"
    );
    assert!(text.contains("Not told at all, as far as the map shows: alone."), "{text}");
    assert!(text.contains("Of the people and teams of council, team knows within 1 day;"), "{text}");
    let (map, found) = journey(&format!("{TEAM}\ngp informs team rhythm=daily"), &from("gp"));
    assert!(!found.reaches_all(&map), "told by nothing, they count");
    // A team that is told late, and whose people are told in time, is in no need of it.
    let late =
        format!("{TEAM}\ngp informs nurse rhythm=daily\ngp informs worker rhythm=daily\ngp informs team");
    let (map, found) = journey(&late, &Question { horizon: Some(7), ..from("gp") });
    assert!(found.reaches_all(&map));
}

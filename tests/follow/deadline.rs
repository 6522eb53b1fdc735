//! By when it is known, held against a day that was asked for: everyone is counted once, in one way.

use partnership_explorer::analysis::follow::{InTime, Journey, Question, follow};
use partnership_explorer::map::Partnership;

use super::common::case;
use super::{from, journey};

fn within(days: u32) -> Question {
    Question { horizon: Some(days), ..from("school") }
}

fn in_time(journey: &Journey, actor: &str) -> InTime {
    journey.knows.iter().find(|one| one.actor == actor).unwrap().in_time.unwrap()
}

#[test]
fn what_has_no_set_time_has_none_whatever_the_deadline() {
    // A month to the panel, and then a call as need arises: at no time that can be told.
    let map = Partnership::new(&case("archetype-coordinated"));
    for days in [0, 1, 30, 31, 365] {
        let question = Question { horizon: Some(days), ..from("inclusion-teacher").about("miss-b") };
        let found = follow(&map, &question).unwrap();
        assert_eq!(in_time(&found, "mrs-b"), InTime::NoSetTime, "within {days} days");
        let text = found.text(&map);
        assert!(text.contains("as a step on the way has no set time: Mrs B, her mother."), "{text}");
        assert_eq!(in_time(&found, "miss-b") == InTime::InTime, days >= 31);
        assert!(!found.reaches_all(&map));
    }
}

#[test]
fn a_way_that_may_carry_it_makes_nobody_certain() {
    let ties = "
        school informs nurse rhythm=daily
        nurse informs worker about=child rhythm=daily
        worker informs child about=child rhythm=daily";
    let (map, found) = journey(ties, &Question { horizon: Some(9), ..from("school").about("child") });
    let sure: Vec<_> = found.knows.iter().map(|one| one.certain.is_some()).collect();
    assert_eq!(sure, [true, false, false, false], "a doubt stays with all who come after");
    assert_eq!(in_time(&found, "child"), InTime::IfPassedOn);
    let text = found.text(&map);
    assert!(text.contains("Within 1 day, if it is passed on: nurse."), "{text}");
    assert!(
        text.contains("Nobody but those who know at the start is certain to know within 9 days."),
        "{text}"
    );
}

#[test]
fn everyone_is_reached_only_if_all_are_certain_to_know_in_time() {
    let chain = "
        school informs nurse rhythm=weekly
        nurse informs worker rhythm=weekly
        worker informs gp rhythm=weekly
        gp informs child rhythm=weekly
        gp informs other rhythm=weekly
        nurse uses record rhythm=quarterly";
    for (question, reaches) in [(from("school"), true), (within(28), true), (within(27), false)] {
        let (map, found) = journey(chain, &question);
        assert!(found.never.is_empty());
        assert_eq!(found.reaches_all(&map), reaches, "a record has nothing to be in time for");
    }
    let (map, found) = journey("school informs nurse rhythm=daily", &within(9));
    assert!(!found.reaches_all(&map), "others don’t come to know");
}

#[test]
fn certain_is_who_has_one_way_that_is_recorded_to_carry_it_on_every_step() {
    let ties = "
        school informs nurse rhythm=daily
        school informs nurse about=child rhythm=weekly";
    let within = |days| within(days).about("child");
    let (map, found) = journey(ties, &within(9));
    assert_eq!(in_time(&found, "nurse"), InTime::InTime);
    let text = found.text(&map);
    assert!(text.contains("Within 1 day, if it is passed on; within 7 days for certain: nurse."), "{text}");
    assert!(text.contains("Within 9 days for certain, even at the longest wait: nurse."), "{text}");
    for (days, expected) in [(0, InTime::MayBeLater), (6, InTime::IfPassedOn), (7, InTime::InTime)] {
        assert_eq!(in_time(&journey(ties, &within(days)).1, "nurse"), expected, "within {days} days");
    }
    assert!(text.contains("The steps show the earliest way. What is certain only later"), "{text}");
    let open = "school informs nurse rhythm=daily\nschool informs nurse about=child";
    let (map, found) = journey(open, &within(9));
    assert_eq!(in_time(&found, "nurse"), InTime::IfPassedOn, "certain, but not by a day");
    let text = found.text(&map);
    assert!(
        text.contains("Within 1 day, if it is passed on; for certain, but at no set time: nurse."),
        "{text}"
    );
    // Of two ways that take as long, the one that is sure to carry it is told.
    let two = "
        school informs gp rhythm=daily
        gp informs nurse about=child rhythm=daily
        school informs worker about=child rhythm=daily
        worker informs nurse about=child rhythm=daily";
    let (_, found) = journey(two, &within(2));
    let steps = found.path("nurse").into_iter().map(|number| found.steps[number - 1].to.as_str());
    assert_eq!(steps.collect::<Vec<_>>(), ["worker", "nurse"]);
    let only = "school: agency\nnurse: practitioner\nchild: service_user\nnurse informs child about=child rhythm=daily";
    let map = Partnership::new(&super::common::map(&format!("{only}{ties}")));
    for (days, all) in [(7, false), (8, true)] {
        assert_eq!(follow(&map, &within(days)).unwrap().reaches_all(&map), all, "within {days} days");
    }
}

//! How information goes on: waits, links without a set time, records, assessments and forums.

use std::collections::BTreeMap;

use partnership_explorer::analysis::follow::{InTime, NoteKind, Question, Route, Stop, Wait, Why, follow};
use partnership_explorer::map::Partnership;

use super::common::map;
use super::{PEOPLE, from, journey, when, why};

#[test]
fn waits_add_up_along_the_way_and_the_earliest_way_is_told() {
    let ties = "
        school informs nurse channel=phone rhythm=weekly basis=consent
        nurse informs worker rhythm=monthly basis=agreement
        school informs worker rhythm=quarterly basis=consent
        worker informs child rhythm=daily";
    let (map, journey) = journey(ties, &Question { horizon: Some(38), ..from("school") });
    assert_eq!(
        when(&journey),
        BTreeMap::from([("school", (0, 0)), ("nurse", (0, 7)), ("worker", (0, 38)), ("child", (0, 39))])
    );
    let order: Vec<_> =
        journey.steps.iter().map(|step| (step.number, step.after, step.to.as_str())).collect();
    assert_eq!(order, [(1, None, "nurse"), (2, Some(1), "worker"), (3, Some(2), "child")]);
    assert_eq!(journey.path("child"), [1, 2, 3]);
    assert!(journey.path("school").is_empty());
    let says = &journey.steps[0].says;
    assert_eq!(says, "School tells nurse by phone, weekly, with consent, so nurse knows within 7 days.");
    let in_time: Vec<_> = journey.knows.iter().map(|one| one.in_time.unwrap()).collect();
    assert_eq!(in_time, [InTime::InTime, InTime::InTime, InTime::InTime, InTime::MayBeLater]);
    let text = journey.text(&map);
    assert!(
        text.contains("Within 38 days for certain, even at the longest wait: nurse and worker."),
        "{text}"
    );
    assert!(text.contains("add up to more than 38 days: child."), "{text}");
}

#[test]
fn a_link_without_a_set_time_is_kept_apart_from_days() {
    let ties = "
        school informs nurse
        nurse informs worker rhythm=weekly
        school informs gp rhythm=quarterly
        gp informs worker rhythm=quarterly";
    let (_, journey) = journey(ties, &from("school"));
    // Half a year that can be relied on comes before a week after who knows when.
    assert_eq!(when(&journey)["worker"], (0, 184));
    assert_eq!(when(&journey)["nurse"], (1, 0));
    let nurse = journey.steps.iter().find(|step| step.to == "nurse").unwrap();
    assert_eq!(nurse.wait, Wait { without_set_time: 1, days: 0 });
    assert!(nurse.says.contains("at no set time"), "{}", nurse.says);
    assert_eq!(journey.steps.last().unwrap().to, "nurse", "played in the order of arrival");
}

#[test]
fn circles_and_mutual_ties_end_and_direction_counts() {
    let ties = "
        school informs nurse mutual=true rhythm=daily
        nurse informs worker rhythm=daily
        worker informs school rhythm=daily
        gp informs worker rhythm=daily";
    let (_, from_school) = journey(ties, &from("school"));
    assert_eq!(
        when(&from_school),
        BTreeMap::from([("school", (0, 0)), ("nurse", (0, 1)), ("worker", (0, 2))])
    );
    let (_, from_worker) = journey(ties, &from("worker"));
    assert_eq!(when(&from_worker)["nurse"], (0, 2));
    assert!(matches!(why(&from_school, "gp").0, Why::NoWay));
}

#[test]
fn a_record_is_written_and_read_by_those_who_may() {
    let ties = "
        nurse uses record access=write
        worker uses record access=read rhythm=weekly
        gp uses record access=write
        archive: information_system
        reader: practitioner
        record feeds archive rhythm=daily
        reader uses archive";
    let (_, journey) = journey(ties, &from("nurse"));
    assert_eq!(when(&journey)["record"], (1, 0), "when it is entered isn’t recorded");
    assert_eq!(when(&journey)["worker"], (1, 7));
    assert_eq!(when(&journey)["archive"], (1, 1));
    assert_eq!(when(&journey)["reader"], (2, 1));
    assert!(!when(&journey).contains_key("gp"));
    let reading = journey.steps.iter().find(|step| step.to == "reader").unwrap();
    assert_eq!((reading.by.route, reading.by.place.as_deref()), (Route::Read, Some("archive")));
    assert!(!reading.sure && reading.notes.iter().any(|note| note.kind == NoteKind::AccessNotRecorded));
    // Who may only read puts nothing in.
    let map = Partnership::new(&map(&format!("{PEOPLE}{ties}")));
    assert!(follow(&map, &from("worker")).unwrap().steps.is_empty());
}

#[test]
fn assessments_go_where_they_are_recorded_and_what_they_feed() {
    let ties = "
        form: assessment
        nurse assesses form
        gp assesses form
        form concerns child
        form recorded_in record
        form feeds panel
        worker uses record access=read
        school member_of panel";
    let (_, found) = journey(ties, &from("nurse").about("child"));
    let know = when(&found);
    assert_eq!(know["form"], (1, 0));
    assert_eq!(know["gp"], (2, 0), "whoever makes it sees what is in it");
    assert_eq!(know["worker"], (3, 0));
    assert_eq!(know["school"], (1, 31));
    let (_, other) = journey(ties, &from("nurse").about("other"));
    assert_eq!(when(&other).len(), 1);
    assert!(matches!(why(&other, "gp").0, Why::Stops { stop: Stop::ConcernsAnother, .. }));
}

#[test]
fn a_forum_is_waited_for_once_and_tells_at_its_own_rhythm() {
    let ties = "
        school member_of panel
        nurse chairs panel
        panel informs gp channel=letter rhythm=weekly
        worker informs panel channel=meeting rhythm=monthly mutual=true";
    let (_, found) = journey(ties, &from("school"));
    assert_eq!(when(&found)["panel"], (0, 0));
    assert_eq!(when(&found)["nurse"], (0, 31));
    assert_eq!(when(&found)["worker"], (0, 31), "at the meeting itself, not a month later");
    assert_eq!(when(&found)["gp"], (0, 38));
    let raised = &found.steps[0];
    assert_eq!(
        (raised.by.route, raised.says.as_str()),
        (Route::Raised, "School can bring it to panel, which meets monthly.")
    );
    // A forum that knows has met.
    let (_, met) = journey(ties, &from("panel"));
    assert_eq!(when(&met)["nurse"], (0, 0));
}

#[test]
fn a_referral_tells_the_receiver() {
    let (_, found) = journey("nurse refers gp rhythm=weekly", &from("nurse").about("child"));
    assert_eq!(when(&found)["gp"], (0, 7));
    assert!(!found.steps[0].sure);
    assert_eq!(found.steps[0].notes[0].kind, NoteKind::Referral);
}

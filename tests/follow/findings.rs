//! What is told of a journey: who tells the person concerned, remarks on the way, and what it rests on.

use partnership_explorer::analysis::follow::{PartKind, RemarkKind};
use partnership_explorer::map::State;

use super::{from, journey};

#[test]
fn the_person_concerned_is_told_by_whom_and_when() {
    let ties = "
        school informs nurse about=child rhythm=daily basis=consent
        nurse informs child about=child rhythm=weekly channel=face_to_face
        panel concerns child
        nurse member_of panel
        child member_of panel";
    let (map, found) = journey(ties, &from("school").about("child"));
    let told = &found.told[0];
    assert_eq!((told.state, told.at_start), (State::Met, false));
    let by: Vec<_> = told.by.iter().map(|one| (one.from.as_str(), one.arrives.days)).collect();
    assert_eq!(by, [("nurse", 8), ("panel", 32)]);
    assert!(
        told.says.contains("by nurse face to face, within 8 days; at panel, within 32 days"),
        "{}",
        told.says
    );
    assert!(
        found.remarks.is_empty(),
        "consent is recorded, and telling the child needs none: {:?}",
        found.remarks
    );
    assert!(found.text(&map).contains("It gets to child: by nurse"));
    // A person who knows at the start isn’t told anything by it.
    let (_, own) = journey("child informs nurse rhythm=daily", &from("child").about("child"));
    assert_eq!((own.told[0].state, own.told[0].at_start), (State::NotRecorded, true));
    let closed = "child informs nurse rhythm=daily\ncomplete informs\ncomplete refers\ncomplete member_of\ncomplete chairs";
    let (_, own) = journey(closed, &from("child").about("child"));
    assert_eq!(own.told[0].state, State::NotMet);
}

#[test]
fn remarks_name_the_basis_the_language_and_alerts_that_go_no_further() {
    let ties = "
        school informs nurse about=child rhythm=daily content=alert
        school informs gp about=child rhythm=daily basis=none specialist_language=true
        school informs child about=child";
    let (_, found) = journey(ties, &from("school").about("child"));
    let remark = |kind| found.remarks.iter().find(|one| one.kind == kind).unwrap();
    let number = |to: &str| found.steps.iter().find(|step| step.to == to).unwrap().number;
    assert_eq!(remark(RemarkKind::BasisNotRecorded).steps, [number("nurse")]);
    assert_eq!(remark(RemarkKind::NoBasis).steps, [number("gp")]);
    assert!(remark(RemarkKind::NoBasis).says.contains("isn’t always a bar"));
    assert_eq!(remark(RemarkKind::SpecialistLanguage).steps, [number("gp")]);
    assert_eq!(remark(RemarkKind::AlertStops).steps, [number("nurse")]);
    assert!(found.steps[number("nurse") - 1].says.contains("as an alert"));
}

#[test]
fn what_the_rest_depends_on_is_ranked_by_how_many() {
    let ties = "
        school informs nurse rhythm=daily
        nurse informs worker rhythm=daily
        nurse informs gp rhythm=daily
        worker informs child rhythm=daily
        gp informs child rhythm=daily";
    let (map, found) = journey(ties, &from("school"));
    let parts: Vec<_> =
        found.rests_on.iter().map(|one| (one.part, one.id.as_str(), one.cuts_off.len())).collect();
    let expected = [
        (PartKind::Tie, "informs:school>nurse", 4),
        (PartKind::Actor, "nurse", 3),
        (PartKind::Tie, "informs:nurse>gp", 1),
        (PartKind::Tie, "informs:nurse>worker", 1),
    ];
    let text = found.text(&map);
    assert_eq!(parts, expected, "{text}");
    assert!(
        text.contains("To hear of it, three others depend on nurse, as far as the map records"),
        "{text}"
    );
    assert!(text.contains("A single front door") && !text.contains("On nothing alone"), "{text}");
    assert!(found.rests_on.iter().all(|one| one.sure == State::NotRecorded));
    let lists = "\ncomplete informs\ncomplete refers\ncomplete uses\ncomplete member_of\ncomplete chairs";
    let (_, sure) = journey(&format!("{ties}{lists}"), &from("school"));
    assert!(sure.rests_on.iter().all(|one| one.sure == State::Met));
}

#[test]
fn who_tells_the_person_is_sure_to_only_if_the_whole_way_is() {
    let doubted = "
        school informs nurse rhythm=daily
        nurse informs child about=child rhythm=daily";
    let (_, found) = journey(doubted, &from("school").about("child"));
    let says = &found.told[0].says;
    assert!(says.ends_with("by nurse, perhaps, within 2 days."), "{says}");
    let also = format!("{doubted}\nschool informs nurse about=child rhythm=weekly");
    let (_, found) = journey(&also, &from("school").about("child"));
    let says = &found.told[0].says;
    assert!(says.ends_with("by nurse, perhaps, within 2 days, and within 8 days for certain."), "{says}");
    // Who may have it from the person first, and is certain to have it from others later.
    let own = "
        school informs child rhythm=daily
        child informs nurse about=child rhythm=daily
        school informs nurse about=child rhythm=monthly
        nurse informs child about=child rhythm=daily";
    let (_, found) = journey(own, &from("school").about("child"));
    let says = &found.told[0].says;
    assert!(says.ends_with("by school, perhaps, within 1 day; by nurse, within 32 days."), "{says}");
}

#[test]
fn a_basis_is_asked_of_those_who_act_for_a_service() {
    let ties = "
        mother: carer
        friend: advocate
        mother informs nurse about=child rhythm=daily
        friend informs worker about=child rhythm=daily basis=none
        nurse informs gp about=child rhythm=daily";
    let (_, found) = journey(ties, &super::Question::known_by(["mother", "friend"]).about("child"));
    let number = found.steps.iter().find(|step| step.to == "gp").unwrap().number;
    let basis: Vec<_> = found.remarks.iter().map(|one| (one.kind, one.steps.clone())).collect();
    assert_eq!(basis, [(RemarkKind::BasisNotRecorded, vec![number])]);
}

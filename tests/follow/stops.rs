//! Where information stops, and what the map says of those who never come to know.

use partnership_explorer::analysis::follow::{NoteKind, Question, Stop, Why, follow};
use partnership_explorer::map::{Partnership, State};

use super::common::map;

use super::{from, journey, when, why};

#[test]
fn what_is_held_back_is_told_as_a_barrier_on_the_way() {
    let ties = "
        school informs nurse withheld=true
        nurse informs worker rhythm=daily
        school informs gp channel=none
        not school informs child";
    let (map, journey) = journey(ties, &from("school"));
    assert!(journey.steps.is_empty());
    let stops: Vec<_> =
        journey.held_back.iter().map(|one| (one.to.as_str(), one.why, one.otherwise)).collect();
    let expected = [
        ("gp", Stop::NoChannel, false),
        ("nurse", Stop::Withheld, false),
        ("child", Stop::StatedAbsent, false),
    ];
    assert_eq!(stops, expected);
    let stopped = |actor, stop| {
        let (why, _, says) = why(&journey, actor);
        assert!(
            matches!(why, Why::Stops { stop: found, at, .. } if *found == stop && at == "school"),
            "{says}"
        );
    };
    stopped("nurse", Stop::Withheld);
    stopped("worker", Stop::Withheld);
    stopped("gp", Stop::NoChannel);
    assert!(why(&journey, "worker").2.contains("from nurse it would go on to worker"));
    let text = journey.text(&map);
    assert!(text.contains("what school knows is held back from nurse"), "{text}");
    assert!(text.contains("Nothing on the map leads on from there"), "{text}");
}

#[test]
fn a_tie_about_somebody_else_carries_nothing_and_one_without_a_subject_may() {
    let ties = "
        school informs nurse about=other rhythm=daily
        school informs worker about=child rhythm=daily
        school informs gp rhythm=daily
        form: assessment
        form concerns child
        worker informs child about=form rhythm=daily";
    let (_, about_child) = journey(ties, &from("school").about("child"));
    assert!(matches!(why(&about_child, "nurse").0, Why::Stops { stop: Stop::AboutAnother, .. }));
    let step = |to: &str| about_child.steps.iter().find(|step| step.to == to).unwrap();
    assert!(step("worker").sure && step("worker").notes.iter().all(|note| note.kind == NoteKind::AsABody));
    assert!(step("child").sure, "an assessment of the child is about the child");
    assert!(!step("gp").sure && step("gp").says.contains("may tell"));
    assert_eq!(step("gp").notes[0].kind, NoteKind::AboutNotRecorded);
    let (_, about_anything) = journey(ties, &from("school"));
    assert!(when(&about_anything).contains_key("nurse"));
    assert!(about_anything.steps.iter().all(|step| step.sure));
}

#[test]
fn a_forum_without_a_set_rhythm_tells_at_no_set_time() {
    let ties = "
        open: forum rhythm=none
        school member_of open
        nurse member_of open
        nurse informs worker rhythm=none";
    let (map, found) = journey(ties, &from("school"));
    assert_eq!((when(&found)["nurse"], when(&found)["worker"]), ((1, 0), (2, 0)));
    let text = found.text(&map);
    assert!(text.contains("School can bring it to open, which has no set rhythm."), "{text}");
    assert!(
        text.contains("Nurse tells worker, with no set rhythm, so worker knows at no set time."),
        "{text}"
    );
    assert!(!text.contains(", never") && !text.contains("never meets"), "{text}");
}

#[test]
fn a_forum_that_deals_with_something_else_carries_nothing() {
    let open = "
        open: forum
        school member_of open
        nurse member_of open";
    let (_, found) = journey(open, &from("school").about("child"));
    assert_eq!(when(&found)["nurse"], (1, 0));
    assert!(!found.steps[0].sure);
    let others = "
        panel concerns other
        school member_of panel
        nurse member_of panel
        board: forum level=strategic rhythm=monthly
        school member_of board
        worker member_of board";
    let (_, found) = journey(others, &from("school").about("child"));
    assert!(matches!(why(&found, "nurse").0, Why::Stops { stop: Stop::ConcernsAnother, .. }));
    assert!(matches!(why(&found, "worker").0, Why::Stops { stop: Stop::Strategic, .. }));
    let (_, found) = journey(&format!("{others}\npanel concerns child"), &from("school").about("child"));
    assert_eq!(when(&found)["nurse"], (0, 31));
}

#[test]
fn within_an_agency_nothing_spreads_by_itself() {
    let ties = "
        school employs nurse
        worker informs school rhythm=daily";
    let (_, found) = journey(ties, &from("worker"));
    assert!(found.steps[0].notes.iter().any(|note| note.kind == NoteKind::AsABody));
    let (why, reaches, says) = why(&found, "nurse");
    assert_eq!(*why, Why::WithinAgency { knows: vec!["school".into()] });
    assert_eq!(reaches, State::NotRecorded);
    assert!(says.contains("isn’t recorded"), "{says}");
}

#[test]
fn silence_isn_t_no_until_the_lists_are_complete() {
    let ties = "school informs nurse rhythm=daily";
    let (_, open) = journey(ties, &from("school"));
    assert_eq!(why(&open, "child").1, State::NotRecorded);
    let told = open.told.iter().find(|one| one.person == "child").unwrap();
    assert_eq!(told.state, State::NotRecorded);
    let closed =
        format!("{ties}\ncomplete informs child\ncomplete refers\ncomplete member_of child\ncomplete chairs");
    let (_, closed) = journey(&closed, &from("school").about("child"));
    assert_eq!(why(&closed, "child").1, State::NotMet);
    assert_eq!(closed.told[0].state, State::NotMet);
    assert!(
        closed.told[0].says.starts_with("Nobody who knows passes it on to child, though"),
        "{}",
        closed.told[0].says
    );
    assert_eq!(why(&closed, "gp").1, State::NotRecorded);
}

#[test]
fn that_somebody_isn_t_told_of_another_denies_nothing_of_this_one() {
    let absent = |details: &str| {
        let people = "
            school: agency
            nurse: practitioner
            child: service_user
            other: service_user
            complete informs child other
            complete refers";
        Partnership::new(&map(&format!("{people}\nnot school informs nurse{details}")))
    };
    let found = |details, question: &Question| follow(&absent(details), question).unwrap();
    let about_other = found(" about=other", &from("school").about("child"));
    assert!(about_other.held_back.is_empty(), "{:?}", about_other.held_back);
    assert_eq!(why(&about_other, "nurse").0, &Why::NoWay);
    assert_eq!(why(&about_other, "nurse").1, State::NotRecorded);
    let narrow = found(" content=charges", &from("school").about("child"));
    assert_eq!((why(&narrow, "nurse").0, why(&narrow, "nurse").1), (&Why::NoWay, State::NotRecorded));
    for (details, end) in [("", "telling nurse."), (" about=child", "telling nurse about child.")] {
        let denied = found(details, &from("school").about("child"));
        assert!(denied.held_back[0].says.ends_with(end), "{}", denied.held_back[0].says);
        assert_eq!(why(&denied, "nurse").1, State::NotMet);
    }
    let about_anything = found(" about=child", &from("school"));
    assert!(about_anything.held_back[0].says.ends_with("telling nurse about child."));
    assert_eq!(why(&about_anything, "nurse").1, State::NotRecorded, "of other matters nothing is said");
    let held = "school informs nurse about=other withheld=true";
    let map =
        Partnership::new(&map(&format!("school: agency\nnurse: practitioner\nother: service_user\n{held}")));
    assert_eq!(why(&follow(&map, &from("school")).unwrap(), "nurse").1, State::NotRecorded);
}

#[test]
fn a_name_that_ends_in_a_full_stop_ends_the_sentence() {
    let ties = "
        senior: practitioner name=Nurse-Sr.
        school informs senior withheld=true";
    let (map, found) = journey(ties, &from("school"));
    let says = why(&found, "senior").2;
    assert!(says.contains("held back from Nurse-Sr. Whether there is another way"), "{says}");
    let text = found.text(&map);
    assert!(!text.contains(".."), "{text}");
}

/// A ward whose sister tells the patient daily, on lists that are said to be complete.
const WARD: &str = "
    sister: practitioner name=Ward-sister
    sister informs child rhythm=daily
    not child informs sister
    school refers gp
    complete informs
    complete refers
    complete uses
    complete member_of
    complete chairs
    complete assesses
    complete feeds
    complete recorded_in";

#[test]
fn who_tells_the_person_is_said_though_it_doesn_t_get_as_far() {
    let (map, found) = journey(WARD, &from("school").about("child"));
    assert_eq!(found.told[0].state, State::NotMet);
    assert_eq!(
        found.told[0].says,
        "Nobody who knows passes it on to child, though it is or becomes known to gp and school."
    );
    let text = found.text(&map);
    assert!(text.contains("Child could hear of it through Ward-sister, but it doesn’t get as far"), "{text}");
    let sure = "The lists that matter here are said to be complete, so no way to them is missing.";
    assert_eq!(text.matches(sure).count(), 1, "{text}");
    assert!(!text.contains("closed") && !text.contains("very other way"), "{text}");
    let (map, own) = journey(WARD, &from("child").about("child"));
    assert_eq!(
        own.told[0].says,
        "Child knows at the start. Nobody who comes to know tells child what becomes of it. Child could hear of \
         it through Ward-sister, but it doesn’t get as far as that. The lists that matter here are said to be \
         complete, so no way is missing."
    );
    let text = own.text(&map);
    assert!(text.contains("It stops, as said above, before it gets to Ward-sister."), "{text}");
    // With no list complete nothing is said of lists.
    let only = "
        a: information_system
        b: practitioner
        b uses a access=write";
    let map = Partnership::new(&super::common::map(only));
    let found = follow(&map, &from("a")).unwrap();
    assert_eq!(why(&found, "b").1, State::NotMet);
    assert!(why(&found, "b").2.ends_with("What is recorded leaves no way open."), "{}", why(&found, "b").2);
}

#[test]
fn those_past_one_stop_stand_on_one_line() {
    let ties = "
        school informs nurse withheld=true
        nurse informs worker rhythm=daily
        nurse informs gp rhythm=daily
        board: forum level=strategic
        school member_of board
        child member_of board
        other member_of board";
    let (map, found) = journey(ties, &from("school").about("child"));
    let text = found.text(&map);
    for line in [
        "It stops, as said above, before it gets to nurse.",
        "Through nurse it would have got to gp and worker.",
        "From school it would go through board, which deals with strategy and not with one case; from there it \
         would go on to child and other.",
    ] {
        assert_eq!(text.matches(line).count(), 1, "{line}: {text}");
    }
    let (map, found) = journey(ties, &from("board").about("child"));
    let text = found.text(&map);
    let line = "Board deals with strategy and not with one case; from there it would go on to";
    assert_eq!(text.matches(line).count(), 1, "{text}");
}

//! Following information, on maps in a few lines, on the bundled ones, and against slow oracles.

mod common;

use std::collections::{BTreeMap, BTreeSet};

use common::{case, cases, map};
use partnership_explorer::analysis::follow::{
    InTime, Journey, NoteKind, PartKind, Question, Refusal, RemarkKind, Route, Stop, Wait, Why, follow,
    starts, subjects,
};
use partnership_explorer::map::{ActorKind, Document, Partnership, State, TieKind, Word, read};
use proptest::prelude::*;
use serde_json::{Value, json};

const PEOPLE: &str = "
    school: agency
    nurse: practitioner
    worker: practitioner
    gp: agency
    panel: forum rhythm=monthly
    record: information_system
    child: service_user extent=person
    other: service_user extent=person
";

/// The journey on the map of `PEOPLE` and `ties`.
fn journey(ties: &str, question: &Question) -> (Partnership, Journey) {
    let map = Partnership::new(&map(&format!("{PEOPLE}{ties}")));
    let journey = follow(&map, question).unwrap();
    (map, journey)
}

fn from(id: &str) -> Question {
    Question::known_by([id])
}

/// When each actor knows, as (links without a set time, days).
fn when(journey: &Journey) -> BTreeMap<&str, (u32, u32)> {
    let wait = |wait: Wait| (wait.without_set_time, wait.days);
    journey.knows.iter().map(|one| (one.actor.as_str(), wait(one.arrives))).collect()
}

#[track_caller]
fn why<'a>(journey: &'a Journey, actor: &str) -> (&'a Why, State, &'a str) {
    let one = journey.never.iter().find(|one| one.actor == actor);
    let one = one.unwrap_or_else(|| panic!("{actor} comes to know"));
    (&one.why, one.reaches, &one.says)
}

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
    assert!(text.contains("Within 38 days: 2 for certain, 1 perhaps later, 0 at no set time."), "{text}");
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
fn a_forum_that_never_meets_or_deals_with_something_else_carries_nothing() {
    let dead = "
        dead: forum rhythm=none
        school member_of dead
        nurse member_of dead";
    let (_, found) = journey(dead, &from("school"));
    assert!(matches!(why(&found, "nurse").0, Why::Stops { stop: Stop::NeverMeets, .. }));
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
fn a_referral_tells_the_receiver() {
    let (_, found) = journey("nurse refers gp rhythm=weekly", &from("nurse").about("child"));
    assert_eq!(when(&found)["gp"], (0, 7));
    assert!(!found.steps[0].sure);
    assert_eq!(found.steps[0].notes[0].kind, NoteKind::Referral);
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
    assert!(closed.told[0].says.starts_with("Nobody tells child"), "{}", closed.told[0].says);
    assert_eq!(why(&closed, "gp").1, State::NotRecorded);
}

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
    assert!(found.text(&map).contains("Child is told"));
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
    assert!(text.contains("3 others come to know only through nurse, as far as the map records"), "{text}");
    assert!(text.contains("One front door") && !text.contains("On nothing alone"), "{text}");
    assert!(found.rests_on.iter().all(|one| one.sure == State::NotRecorded));
    let lists = "\ncomplete informs\ncomplete refers\ncomplete uses\ncomplete member_of\ncomplete chairs";
    let (_, sure) = journey(&format!("{ties}{lists}"), &from("school"));
    assert!(sure.rests_on.iter().all(|one| one.sure == State::Met));
}

#[test]
fn a_question_that_can_t_be_followed_is_refused_in_words() {
    let map = Partnership::new(&map(&format!("{PEOPLE}\nhall: site\nschool located_at hall")));
    let refusal = |question: &Question| follow(&map, question).unwrap_err();
    assert_eq!(refusal(&from("nobody")), Refusal::NoSuchActor("nobody".into()));
    assert!(refusal(&from("school").about("nobody")).to_string().contains("“nobody”"));
    let site = refusal(&from("hall"));
    assert!(site.to_string().starts_with("“hall” is a site and can’t know anything"), "{site}");
    assert!(refusal(&from(&"x".repeat(9000))).to_string().len() < 200);
}

#[test]
fn a_start_that_isn_t_known_says_so_and_nothing_more() {
    let (map, found) = journey("school informs nurse", &Question::default());
    assert!(
        found.steps.is_empty()
            && found.never.is_empty()
            && found.told.is_empty()
            && found.rests_on.is_empty()
    );
    assert!(found.text(&map).contains("Who knows at the start isn’t given"));
    let json = serde_json::to_value(&found).unwrap();
    assert_eq!((&json["format"], &json["version"]), (&json!("partnership-journey"), &json!(1)));
}

#[test]
fn a_form_is_offered_whoever_can_know_and_is_joined_to_others() {
    let map = Partnership::new(&map(&format!("{PEOPLE}\nschool informs nurse")));
    let ids = |all: Vec<partnership_explorer::analysis::follow::Choice>| -> Vec<_> {
        all.into_iter().map(|one| one.id).collect()
    };
    assert_eq!(ids(starts(&map)), ["school", "nurse"]);
    assert_eq!(ids(subjects(&map)), ["child", "other"]);
    let bare = Partnership::new(&common::map(PEOPLE));
    assert_eq!(starts(&bare).len(), 8, "without any tie, everyone");
}

#[test]
fn on_the_bundled_maps_every_start_leads_somewhere_or_says_why() {
    for (id, document) in cases() {
        let map = Partnership::new(&document);
        for start in starts(&map) {
            for about in subjects(&map).iter().map(|one| Some(one.id.clone())).chain([None]) {
                let question = Question { about, ..from(&start.id) };
                let found = follow(&map, &question).unwrap();
                assert_eq!(found.knows.len(), found.steps.len() + 1, "{id} {start:?}");
                for (at, step) in found.steps.iter().enumerate() {
                    assert_eq!(step.number, at + 1);
                    assert!(step.says.ends_with('.') && !step.says.contains(".."), "{}", step.says);
                    assert_eq!(*found.path(&step.to).last().unwrap(), step.number);
                }
                let text = found.text(&map);
                assert!(!text.contains("  .") && !text.contains(" ,"), "{text}");
            }
        }
    }
}

#[test]
fn the_panel_carries_what_the_nurse_knows_of_miss_b() {
    let document = case("archetype-coordinated");
    let map = Partnership::new(&document);
    let found = follow(&map, &from("community-nurse").about("miss-b")).unwrap();
    assert_eq!(when(&found)["social-worker"], (0, 31));
    assert_eq!(when(&found)["mrs-b"], (1, 31));
    assert_eq!((found.rests_on[0].part, found.rests_on[0].id.as_str()), (PartKind::Forum, "case-panel"));
    assert_eq!(found.told[0].by[0].from, "case-panel");
}

#[test]
fn a_long_chain_and_a_tangle_are_followed_at_once() {
    let chain = large(3000, |at| vec![at + 1]);
    let tangle =
        large(3000, |at| vec![at + 1, at.saturating_sub(1), (at * 7 + 3) % 3000, (at * 13 + 5) % 3000]);
    for (document, last) in [(chain, true), (tangle, false)] {
        let map = Partnership::new(&document);
        let begun = std::time::Instant::now();
        let found = follow(&map, &from("a0").about("a2999")).unwrap();
        let text = found.text(&map);
        let taken = begun.elapsed();
        assert!(taken.as_secs_f64() < 4.0, "{taken:?}");
        assert_eq!(found.knows.len(), 3000);
        assert!(text.len() < 100_000);
        if last {
            assert_eq!(found.path("a2999").len(), 2999);
            assert_eq!(found.rests_on[0].cuts_off.len(), 2999);
            assert_eq!(found.rests_on_left_out, 2999 + 2998 - 25);
        }
    }
}

/// A map of many actors, each of whom tells some others.
fn large(size: usize, tells: impl Fn(usize) -> Vec<usize>) -> Document {
    let actors: Vec<_> = (0..size)
        .map(|at| json!({"id": format!("a{at}"), "kind": "practitioner", "name": format!("A{at}")}))
        .collect();
    let pairs: BTreeSet<_> = (0..size)
        .flat_map(|at| tells(at).into_iter().map(move |to| (at, to)))
        .filter(|(at, to)| at != to && *to < size)
        .collect();
    let ties: Vec<_> = pairs
        .into_iter()
        .map(|(at, to)| json!({"kind": "informs", "from": format!("a{at}"), "to": format!("a{to}"), "rhythm": "daily"}))
        .collect();
    document(json!(actors), json!(ties), json!([]))
}

fn document(actors: Value, ties: Value, complete: Value) -> Document {
    let map = json!({
        "format": "partnership-map", "version": 1, "title": "At random",
        "actors": actors, "ties": ties, "complete": complete,
    });
    let reading = read(map.to_string().as_bytes());
    reading.document.unwrap_or_else(|| panic!("{:#?}", reading.problems))
}

/// The kinds of tie along which information runs.
const KINDS: [TieKind; 8] = [
    TieKind::Informs,
    TieKind::Refers,
    TieKind::Uses,
    TieKind::Assesses,
    TieKind::RecordedIn,
    TieKind::Feeds,
    TieKind::MemberOf,
    TieKind::Chairs,
];

prop_compose! {
    /// A map made at random of those kinds of tie, each with an id of its own.
    fn a_map()(
        kinds in prop::collection::vec(0..8usize, 2..9),
        ties in prop::collection::vec((any::<u16>(), any::<u16>(), any::<u16>(), any::<u16>(), any::<u16>()), 0..22),
        complete in prop::collection::vec((0..8usize, any::<Option<u16>>()), 0..6),
    ) -> Document {
        use ActorKind::*;
        let of = [Agency, Team, Practitioner, ServiceUser, Forum, InformationSystem, Assessment, Practitioner];
        let of = |at: usize| if at == 0 { Practitioner } else { of[kinds[at]] };
        let name = |at: usize| format!("a{at}");
        let rhythms = ["continuous", "daily", "weekly", "monthly", "ad_hoc", "none"];
        let size = kinds.len();
        let actors: Vec<_> = (0..size)
            .map(|at| {
                let mut actor = json!({"id": name(at), "kind": of(at).word(), "name": name(at)});
                if of(at) == Forum {
                    actor["rhythm"] = json!(rhythms[(kinds[at] + at) % 6]);
                }
                actor
            })
            .collect();
        let mut seen = BTreeSet::new();
        let mut list = Vec::new();
        for (number, (from, to, kind, rhythm, dice)) in ties.into_iter().enumerate() {
            let (from, to) = (from as usize % size, to as usize % size);
            let fits: Vec<_> = KINDS.into_iter().filter(|kind| kind.joins(of(from), of(to))).collect();
            if from == to || fits.is_empty() {
                continue;
            }
            let kind = fits[kind as usize % fits.len()];
            // One tie a pair and kind: a map with both it and its opposite would be refused.
            if !seen.insert((kind.word(), from.min(to), from.max(to))) {
                continue;
            }
            let mut tie = json!({"kind": kind.word(), "from": name(from), "to": name(to), "id": format!("t{number}")});
            if let Some(word) = rhythms.get(rhythm as usize % 9) {
                tie["rhythm"] = json!(word);
            }
            match (kind, dice % 8) {
                (_, 0) => tie["stated"] = json!("absent"),
                (TieKind::Informs, 1) => tie["withheld"] = json!(true),
                (TieKind::Informs, 2..5) => tie["mutual"] = json!(true),
                (TieKind::Uses, 1 | 2) => tie["access"] = json!("read"),
                (TieKind::Uses, 3 | 4) => tie["access"] = json!("write"),
                _ => {}
            }
            list.push(tie);
        }
        let complete: Vec<_> = complete
            .into_iter()
            .map(|(kind, at)| {
                let scope: Vec<_> = at.into_iter().map(|at| name(at as usize % size)).collect();
                json!({"tie": KINDS[kind].word(), "scope": scope})
            })
            .collect();
        document(json!(actors), json!(list), json!(complete))
    }
}

fn can_hear(map: &Partnership, id: &str) -> bool {
    use ActorKind::*;
    !matches!(map.kind(map.find(id).unwrap()), Forum | InformationSystem | Assessment | Plan)
}

/// Those who can hear and come to know from `a0`.
fn reached(document: &Document) -> BTreeSet<String> {
    let map = Partnership::new(document);
    let found = follow(&map, &from("a0")).unwrap();
    found.knows.into_iter().map(|one| one.actor).filter(|id| can_hear(&map, id)).collect()
}

/// Every tie that the map doesn't record and doesn't deny, added to it.
fn with_all_that_may_be(document: &Document) -> Document {
    let map = Partnership::new(document);
    let mut more = document.clone();
    let ids: Vec<_> = document.actors.iter().map(|one| one.id.clone()).collect();
    for kind in KINDS {
        for from in &ids {
            for to in &ids {
                let (start, end) = (map.find(from).unwrap(), map.find(to).unwrap());
                // What is recorded of a pair stands: held back, for reading only, never used.
                let recorded = document.ties.iter().any(|tie| {
                    let way = tie.from == *from && tie.to == *to;
                    let back = tie.from == *to && tie.to == *from && tie.is_mutual();
                    tie.kind == kind && (way || back)
                });
                if from != to
                    && !recorded
                    && kind.joins(map.kind(start), map.kind(end))
                    && !map.is_denied(kind, start, end)
                {
                    let tie = json!({"kind": kind.word(), "from": from, "to": to});
                    more.ties.push(serde_json::from_value(tie).unwrap());
                }
            }
        }
    }
    more
}

/// The earliest arrival at everyone by trying every tie that tells over and over.
fn oracle_of_waiting(document: &Document) -> BTreeMap<String, (u32, u32, u32)> {
    let mut best = BTreeMap::from([("a0".to_owned(), (0, 0, 0))]);
    for _ in 0..document.actors.len() {
        for tie in document.ties.iter().filter(|tie| tie.is_in_effect()) {
            let rhythm = tie.details.rhythm.map(|rhythm| rhythm.word());
            let (open, days) = match rhythm {
                Some("continuous") => (0, 0),
                Some("daily") => (0, 1),
                Some("weekly") => (0, 7),
                Some("monthly") => (0, 31),
                Some("none") => continue,
                _ => (1, 0),
            };
            let both = [(&tie.from, &tie.to), (&tie.to, &tie.from)];
            for (from, to) in both.into_iter().take(if tie.is_mutual() { 2 } else { 1 }) {
                let Some(&(links, waited, steps)) = best.get(from) else { continue };
                let cost = (links + open, waited + days, steps + 1);
                let known = best.entry(to.clone()).or_insert(cost);
                *known = (*known).min(cost);
            }
        }
    }
    best
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_the_rest_depends_on_is_what_cuts_them_off_when_it_is_taken_away(document in a_map()) {
        let map = Partnership::new(&document);
        let found = follow(&map, &from("a0")).unwrap();
        let all = reached(&document);
        let mut expected = BTreeMap::new();
        for tie in &document.ties {
            let mut less = document.clone();
            less.ties.retain(|one| one.id != tie.id);
            let cut: Vec<_> = all.difference(&reached(&less)).cloned().collect();
            expected.insert(tie.id.clone().unwrap(), cut);
        }
        for actor in document.actors.iter().filter(|one| one.id != "a0") {
            let mut less = document.clone();
            less.actors.retain(|one| one.id != actor.id);
            less.ties.retain(|one| one.from != actor.id && one.to != actor.id);
            let cut: Vec<_> = all.difference(&reached(&less)).filter(|id| **id != actor.id).cloned().collect();
            expected.insert(actor.id.clone(), cut);
        }
        expected.retain(|_, cut| !cut.is_empty());
        prop_assert!(found.rests_on_left_out == 0 || found.rests_on.len() == 25);
        let parts: BTreeMap<_, _> =
            found.rests_on.iter().map(|one| (one.id.clone(), one.cuts_off.clone())).collect();
        if found.rests_on_left_out == 0 {
            prop_assert_eq!(parts, expected);
        }
        // Sure of a tie only if nothing that may be would bring it to them all the same.
        for part in found.rests_on.iter().filter(|one| one.part == PartKind::Tie) {
            let mut less = document.clone();
            less.ties.retain(|one| one.id.as_ref() != Some(&part.id));
            let may = reached(&with_all_that_may_be(&less));
            let none = part.cuts_off.iter().all(|id| !may.contains(id));
            prop_assert_eq!(part.sure, State::seen(none), "{:?}", part);
        }
    }

    #[test]
    fn nobody_is_said_to_be_out_of_reach_whom_something_unrecorded_could_reach(document in a_map()) {
        let map = Partnership::new(&document);
        let found = follow(&map, &from("a0")).unwrap();
        let may = reached(&with_all_that_may_be(&document));
        for one in &found.never {
            prop_assert_eq!(one.reaches == State::NotRecorded, may.contains(&one.actor), "{:?}", one);
        }
    }

    #[test]
    fn nothing_hangs_on_the_order_of_the_file(document in a_map()) {
        let mut turned = document.clone();
        turned.actors.reverse();
        turned.ties.reverse();
        turned.complete.reverse();
        for about in [None, document.actors.last().map(|one| one.id.clone())] {
            let question = Question { about, ..from("a0") };
            let (one, other) = (Partnership::new(&document), Partnership::new(&turned));
            let (found, again) = (follow(&one, &question).unwrap(), follow(&other, &question).unwrap());
            prop_assert_eq!(&found, &again);
            prop_assert_eq!(found.text(&one), again.text(&other));
        }
    }

    #[test]
    fn the_earliest_arrival_is_the_best_of_all_ways(document in a_map()) {
        let mut only = document.clone();
        only.ties.retain(|tie| tie.kind == TieKind::Informs);
        // A forum waits for its meeting: the oracle knows of people only.
        let forums: BTreeSet<_> = only
            .actors
            .iter()
            .filter(|one| one.kind() == ActorKind::Forum)
            .map(|one| one.id.clone())
            .collect();
        only.ties.retain(|tie| !forums.contains(&tie.from) && !forums.contains(&tie.to));
        let map = Partnership::new(&only);
        let found = follow(&map, &from("a0")).unwrap();
        let cost = |one: &partnership_explorer::analysis::follow::Knower| {
            (one.arrives.without_set_time, one.arrives.days, found.path(&one.actor).len() as u32)
        };
        let arrivals: BTreeMap<_, _> = found.knows.iter().map(|one| (one.actor.clone(), cost(one))).collect();
        prop_assert_eq!(arrivals, oracle_of_waiting(&only));
        let played: Vec<_> = found.knows.iter().map(cost).collect();
        prop_assert!(played.is_sorted());
    }
}

//! Each action on the state, and what it leaves alone.

use std::rc::Rc;

use partnership_explorer::analysis::{BarrierState, PatternName, Verdict};
use partnership_explorer::drawing::{Point, Rect};
use partnership_explorer::map::{AnswerValue, Document, Problem};

use crate::app::state::acting::{after, open};
use crate::app::state::{
    Action, Address, BarrierKey, FlagKey, Frame, Key, Lens, Notice, Place, Selection, State, Tab, ViewName,
};

/// The first flag of a case that is only possible, and the indicator that would settle it.
fn open_question(state: &State) -> FlagKey {
    let opened = state.opened.as_ref().unwrap();
    let flag = opened.analysis.patterns.iter().find(|flag| flag.verdict == Verdict::Possible).unwrap();
    FlagKey::of(flag).indicator(flag.settles[0])
}

#[test]
fn what_changes_nothing_makes_no_new_state() {
    let state = open("unified-assessment");
    for action in [
        Action::Go(state.address.clone()),
        Action::Dismiss,
        Action::View(ViewName::Map),
        Action::Select(None),
        Action::Peek(None),
        Action::Escape,
        Action::Lens(Lens::All),
        Action::Frame(Frame::default()),
        Action::Pan(0.0, 0.0),
        Action::Saved,
        Action::TakeBack(9),
    ] {
        let said = format!("{action:?}");
        assert!(state.next(action).is_none(), "{said}");
    }
}

#[test]
fn a_map_is_drawn_before_it_can_be_read_and_read_as_soon_as_it_can() {
    let waiting = State { awaited: true, ..State::default() };
    let drawn = after(&waiting, Action::Go(Address::case("unified-assessment")));
    let map = drawn.opened.clone().unwrap();
    assert!(!map.is_read && map.analysis == Default::default() && map.scene.hulls.is_empty());
    assert!(map.flagged.is_empty() && map.others.is_empty());

    let arrived = after(&drawn, Action::Arrived);
    let (read, at_once) = (arrived.opened.as_ref().unwrap(), open("unified-assessment").opened.unwrap());
    assert!(read.is_read && read.analysis == at_once.analysis && read.flagged == at_once.flagged);
    assert_eq!((&read.scene, &map.scene.actors), (&at_once.scene, &at_once.scene.actors));
    assert!(!arrived.awaited && arrived.next(Action::Arrived).is_none());
}

#[test]
fn a_file_that_came_too_early_to_be_read_stays_one_map() {
    let waiting = State { awaited: true, ..State::default() };
    let document = Box::new(open("team-and-trust").opened.unwrap().document.clone());
    let opening = Action::Open { file: "x".into(), document, warnings: Vec::new() };
    let arrived = after(&after(&waiting, opening), Action::Arrived);
    assert!(Rc::ptr_eq(arrived.opened.as_ref().unwrap(), &arrived.desk[0]) && arrived.desk[0].is_read);
}

#[test]
fn a_refused_file_leaves_open_what_was_open() {
    let state = after(&open("unified-assessment"), Action::Zoom(2.0, None));
    let problems = vec![Problem::error("actors[3].sector", "is not one of …")];
    let refused = after(&state, Action::Tell(Notice::Refused { file: "x".into(), problems }));
    assert!(Rc::ptr_eq(refused.opened.as_ref().unwrap(), state.opened.as_ref().unwrap()));
    assert_eq!((refused.address, refused.camera), (state.address, state.camera));
}

#[test]
fn what_was_done_is_heard_and_goes_by_itself_and_nothing_else_does() {
    let state = open("unified-assessment");
    let told = after(&state, Action::Tell(Notice::Done("A copy was saved.".into())));
    assert_eq!(told.said.1, "A copy was saved.");
    let faded = after(&told, Action::Fade);
    assert!(faded.notice.is_none() && faded.said == told.said && faded.focus == told.focus);
    let link = after(&state, Action::Tell(Notice::Link("https://…".into())));
    assert!(link.next(Action::Fade).is_none() && state.next(Action::Fade).is_none());
}

#[test]
fn a_case_that_is_not_there_leads_to_the_start_page_with_a_word() {
    let state = open("no-such-case");
    assert_eq!(state.address.place, Place::Start);
    assert_eq!(state.notice.as_deref(), Some(&Notice::NoSuchCase));
}

#[test]
fn an_answer_settles_a_flag_and_can_be_taken_back() {
    let state = open("unified-assessment");
    let key = open_question(&state);
    let verdict = |state: &State| {
        let opened = state.opened.as_ref().unwrap();
        opened.analysis.patterns[key.find(&opened.analysis).unwrap()].verdict
    };
    let yes = after(&state, Action::Answer(key.clone(), AnswerValue::Yes));
    assert_eq!((verdict(&yes), yes.is_unsaved()), (Verdict::Present, true));
    assert!(yes.said.1.contains("is now present"), "{}", yes.said.1);
    let no = after(&yes, Action::Answer(key.clone(), AnswerValue::No));
    assert_eq!(verdict(&no), Verdict::Absent);
    assert_eq!(no.opened.as_ref().unwrap().answers().len(), 1, "a second answer replaces the first");
    let everywhere = |state: &State| {
        let patterns = &state.opened.as_ref().unwrap().analysis.patterns;
        let mine = patterns.iter().filter(|flag| flag.pattern == key.pattern);
        mine.map(|flag| flag.verdict).collect::<Vec<_>>()
    };
    assert!(
        everywhere(&yes).iter().all(|verdict| *verdict == Verdict::Present),
        "one answer serves all places"
    );
    let back = after(&no, Action::TakeBack(0));
    assert_eq!((verdict(&back), back.is_unsaved()), (Verdict::Possible, false));
    assert_eq!(back.opened.unwrap().document, state.opened.unwrap().document);
}

#[test]
fn a_flag_that_stands_on_the_card_of_another_has_its_heading_there() {
    let state = open("unified-assessment");
    let opened = state.opened.as_ref().unwrap();
    let card = opened.flagged.iter().find(|card| !card.also.is_empty()).unwrap();
    let key = |at: usize| FlagKey::of(&opened.analysis.patterns[at]);
    let own = format!("card-{}", key(card.flag).element());
    for at in card.places() {
        assert_eq!(opened.heading(&key(at)), Some(own.clone()));
    }
    let unflagged = opened.analysis.patterns.iter().find(|flag| !flag.verdict.is_flagged()).unwrap();
    assert_eq!(opened.heading(&FlagKey::of(unflagged)), None);
}

#[test]
fn recorded_positions_are_where_actors_stand() {
    let mut document = partnership_explorer::cases::find("unified-assessment").unwrap().document();
    let positions =
        [("county-council".to_owned(), [700.0, -40.0]), ("mrs-a".to_owned(), [1e300, 0.0])].into();
    document.view = Some(partnership_explorer::map::View { positions, ..Default::default() });
    let open = Action::Open { file: "f".into(), document: Box::new(document), warnings: Vec::new() };
    let state = after(&State::default(), open);
    let opened = state.opened.unwrap();
    let middle = |id: &str| {
        let at = opened.partnership.find(id).unwrap();
        opened.scene.actors.iter().find(|actor| actor.at == at).unwrap().area.centre()
    };
    assert_eq!((middle("county-council").x, middle("county-council").y), (700.0, -40.0));
    assert!(middle("mrs-a").x < 1e6, "a place out of this world is brought back");
}

#[test]
fn a_phone_opens_a_map_with_all_the_people_who_are_tied_to_the_service_user() {
    let frame = Frame { width: 390.0, height: 784.0, left: 59.0, top: 60.0, bottom: 404.0, right: 0.0 };
    let state = after(&open("discharge-before"), Action::Frame(frame));
    let opened = state.opened.as_ref().unwrap();
    for id in ["social-worker", "ward-nurse", "daughter"] {
        let area = opened.placement().area(opened.partnership.find(id).unwrap());
        assert!(state.camera.sees(area, frame), "{id}");
    }
    assert!(!state.sees_all(), "it is nearer than the whole map");
}

#[test]
fn a_phone_opens_a_map_with_hardly_more_cut_than_seen_whole() {
    let frame = Frame { width: 390.0, height: 784.0, left: 59.0, top: 60.0, bottom: 404.0, right: 0.0 };
    // The sheet ends there; over the map above it lie legend and zoom.
    let sheet = 450.0;
    for id in ["archetype-unified", "discharge-before", "winterbourne-view", "unified-assessment"] {
        let state = after(&open(id), Action::Frame(frame));
        let opened = state.opened.as_ref().unwrap();
        let areas = || opened.scene.actors.iter().map(|actor| actor.area);
        let seen = areas().filter(|area| state.camera.sees(*area, frame)).count();
        let [corner, far] =
            [(0.0, 0.0), (frame.width, sheet)].map(|(x, y)| state.camera.on_map(Point { x, y }));
        let window = Rect::holding([corner, far]).unwrap();
        let cut = areas().filter(|area| area.overlaps(&window)).count() - seen;
        // To see who is tied to the service user may cost one of the others.
        assert!(seen >= 4 && cut <= seen + 1, "{id}: {seen} whole, {cut} cut");
    }
}

#[test]
fn answers_wait_in_the_window_while_something_else_is_open() {
    let state = open("unified-assessment");
    let key = open_question(&state);
    let state = after(&state, Action::Answer(key, AnswerValue::Yes));
    let away = after(&state, Action::Go(Address::case("team-and-trust")));
    assert!(away.is_unsaved());
    let file =
        Action::Open { file: "f".into(), document: Box::new(Document::new("Mine")), warnings: Vec::new() };
    let away = after(&away, file);
    assert_eq!(away.address.place, Place::File(2));
    let home = after(&away, Action::Go(state.address.clone()));
    assert!(Rc::ptr_eq(home.opened.as_ref().unwrap(), state.opened.as_ref().unwrap()));
    assert!(!after(&home, Action::Saved).is_unsaved());
}

#[test]
fn evidence_is_lit_exactly_and_put_out_by_the_same_press() {
    let state = open("archetype-coordinated");
    let opened = state.opened.clone().unwrap();
    let flag = opened.analysis.patterns.iter().find(|flag| flag.pattern == PatternName::Coordinated).unwrap();
    for indicator in &flag.indicators {
        let key = Key::Flag(FlagKey::of(flag).indicator(indicator.id));
        let lit = after(&state, Action::Light(key.clone()));
        let shown = lit.shown_lit().unwrap();
        let mut ids: Vec<_> = shown.actors.iter().map(|at| opened.partnership.id(*at)).collect();
        let mut expected: Vec<_> = indicator.evidence.actors.iter().map(String::as_str).collect();
        ids.sort_unstable();
        expected.sort_unstable();
        assert_eq!(ids, expected);
        assert_eq!(shown.ties.len(), indicator.evidence.ties.len());
        assert!(after(&lit, Action::Light(key)).shown_lit().is_none());
    }
}

#[test]
fn whoever_opens_a_map_begins_at_its_title() {
    let state = open("unified-assessment");
    assert_eq!(state.focus.1, "map-title");
    assert_eq!(after(&state, Action::Go(Address::default())).focus.1, "main");
    let problems = vec![Problem::error("ties[0].mood", "isn’t understood")];
    let document = Box::new(Document::new("Mine"));
    let noted = after(&state, Action::Open { file: "f".into(), document, warnings: problems });
    assert_eq!(noted.focus, state.focus, "the message takes the focus itself");
}

#[test]
fn switching_to_the_outline_keeps_the_selection() {
    let state = open("unified-assessment");
    let actor = Selection::Actor(state.opened.as_ref().unwrap().heart().unwrap());
    let state = after(&state, Action::Inspect(actor));
    let outline = after(&state, Action::View(ViewName::Outline));
    assert_eq!((outline.selection, outline.tab), (Some(actor), Tab::Details));
    assert_eq!(outline.address.write(), "?case=unified-assessment&view=outline");
}

#[test]
fn a_barrier_lights_exactly_its_evidence_and_is_shown_from_elsewhere() {
    let state = open("unified-assessment");
    let opened = state.opened.clone().unwrap();
    let detected = opened.analysis.barriers.iter().filter(|one| one.state == BarrierState::Detected);
    let mut places = 0;
    for barrier in detected {
        for instance in &barrier.instances {
            places += 1;
            let key = Key::Barrier(BarrierKey::of(barrier.id, instance));
            let lit = after(&state, Action::Light(key.clone()));
            let shown = lit.shown_lit().unwrap();
            let mut ids: Vec<_> = shown.actors.iter().map(|at| opened.partnership.id(*at)).collect();
            let mut expected: Vec<_> = instance.evidence.actors.iter().map(String::as_str).collect();
            ids.sort_unstable();
            expected.sort_unstable();
            assert_eq!(ids, expected);
            assert_eq!(shown.ties.len(), instance.evidence.ties.len());
            assert!(after(&lit, Action::Light(key.clone())).shown_lit().is_none());
            let away = after(&lit, Action::Tab(Tab::Details));
            let back = after(&away, Action::Show(key));
            assert_eq!(back.tab, Tab::Flags);
            assert!(back.shown_lit().is_some(), "shown, not put out");
            assert!(back.focus.1.starts_with(&format!("barrier-{}-", barrier.id)));
        }
    }
    assert!(places > 0);
}

#[test]
fn a_tick_is_stated_for_the_whole_map_and_the_same_answer_takes_it_back() {
    let state = open("unified-assessment");
    let yes = after(&state, Action::Tick("T4", AnswerValue::Yes));
    let stated = |state: &State| -> Vec<(&'static str, AnswerValue)> {
        let stated = &state.opened.as_ref().unwrap().analysis.stated;
        stated.iter().map(|one| (one.id, one.value)).collect()
    };
    assert!(stated(&state).is_empty());
    assert_eq!(stated(&yes), [("T4", AnswerValue::Yes)]);
    let no = after(&yes, Action::Tick("T4", AnswerValue::No));
    assert_eq!(stated(&no), [("T4", AnswerValue::No)]);
    let back = after(&no, Action::Tick("T4", AnswerValue::No));
    assert!(stated(&back).is_empty() && !back.is_unsaved());
    let verdicts = |state: &State| -> Vec<Verdict> {
        state.opened.as_ref().unwrap().analysis.patterns.iter().map(|one| one.verdict).collect()
    };
    assert_eq!(verdicts(&yes), verdicts(&state), "a tick moves no pattern");
}

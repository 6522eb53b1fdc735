//! Acts of editing: what they change, what they select, how they are refused, undone and done again.

use partnership_explorer::drawing::{Point, Rect};
use partnership_explorer::editing::{Edit, Item};
use partnership_explorer::map::{ActorKind, AnswerValue, Document, Found};
use serde_json::json;

use crate::app::state::acting::{after, open};
use crate::app::state::{Action, Frame, Key, Linking, Notice, Opened, Selection, State, Way};

fn edit(state: &State, edit: Edit) -> State {
    after(state, Action::Edit { by: "form".to_owned(), edit })
}

fn opened(state: &State) -> &Opened {
    state.opened.as_ref().unwrap()
}

fn add(name: &str) -> Edit {
    Edit::Add { kind: ActorKind::Team, name: name.to_owned(), at: None }
}

/// The names of the actors that are selected.
fn selected(state: &State) -> Vec<&str> {
    let map = &opened(state).partnership;
    let name = |one| match one {
        Selection::Actor(at) => map.name(at),
        Selection::Tie(at) => map.tie_id(at),
    };
    state.selected().map(name).collect()
}

#[test]
fn an_act_is_made_selected_said_undone_and_done_again() {
    let state = open("unified-assessment");
    let before: Vec<_> = opened(&state).partnership.all().map(|at| opened(&state).centre(at)).collect();
    let added = edit(&state, add("Night team"));
    assert_eq!(selected(&added), ["Night team"]);
    assert!(added.said.1.contains("Add Night team"), "{}", added.said.1);
    assert!(added.is_unsaved());
    let back = after(&added, Action::Step(Way::Back));
    assert_eq!(opened(&back).document, opened(&state).document);
    let stood: Vec<_> = opened(&back).partnership.all().map(|at| opened(&back).centre(at)).collect();
    assert_eq!(stood, before, "the picture is found as it was");
    assert!(selected(&back).is_empty());
    let forth = after(&back, Action::Step(Way::Forward));
    assert_eq!(opened(&forth).document, opened(&added).document);
    assert!(forth.next(Action::Step(Way::Forward)).is_none());
    let places = |state: &State| {
        opened(state).partnership.all().map(|at| opened(state).centre(at)).collect::<Vec<_>>()
    };
    assert_eq!(places(&forth), places(&added));
}

#[test]
fn a_refusal_stands_where_it_was_asked_for_and_changes_nothing() {
    let state = open("unified-assessment");
    let refused = edit(&state, add("  "));
    let denial = refused.denied.clone().unwrap();
    assert_eq!((denial.by.as_str(), denial.denied.field.as_deref()), ("form", Some("name")));
    assert_eq!(refused.said.1, denial.denied.says);
    assert_eq!(opened(&refused).document, opened(&state).document);
    assert!(after(&refused, Action::Pardon).denied.is_none());
    assert!(edit(&refused, add("Night team")).denied.is_none());
}

#[test]
fn one_history_holds_edits_answers_layouts_and_places() {
    let state = open("unified-assessment");
    let state = edit(&state, add("Night team"));
    let state = after(&state, Action::Tick("T4", AnswerValue::Yes));
    let nurse = opened(&state).partnership.find("assessor-nurse").unwrap();
    let state = after(&state, Action::Place(nurse, partnership_explorer::drawing::Point::new(5.0, 6.0)));
    let names: Vec<_> = opened(&state).past.done().iter().map(|step| step.change.name.clone()).collect();
    assert_eq!(names.len(), 3, "{names:?}");
    let back = after(&state, Action::Step(Way::Back));
    assert_ne!(opened(&back).centre(nurse), opened(&state).centre(nurse));
    let back = after(&back, Action::Step(Way::Back));
    assert!(opened(&back).document.answers.is_empty());
    let back = after(&back, Action::Step(Way::Back));
    assert!(opened(&back).past.done().is_empty() && !back.is_unsaved());
    let forth = (0..3).fold(back, |state, _| after(&state, Action::Step(Way::Forward)));
    assert_eq!(opened(&forth).document, opened(&state).document);
    assert_eq!(opened(&forth).centre(nurse), opened(&state).centre(nurse));
}

#[test]
fn several_are_selected_one_by_one_by_a_frame_and_all_and_deleted_together() {
    let state = open("unified-assessment");
    let map = &opened(&state).partnership;
    let (nurse, home) = (map.find("assessor-nurse").unwrap(), map.find("care-home").unwrap());
    let one = after(&state, Action::Select(Some(Selection::Actor(nurse))));
    let two = after(&one, Action::Pick(Selection::Actor(home)));
    assert_eq!(selected(&two), ["Assessor nurse", "Care home"]);
    assert!(two.said.1.contains("Assessor nurse and Care home"), "{}", two.said.1);
    assert_eq!(selected(&after(&two, Action::Pick(Selection::Actor(nurse)))), ["Care home"]);
    let area = opened(&state).placement().area(nurse);
    let framed = after(&state, Action::PickIn(Rect { ..area }, false));
    assert!(selected(&framed).contains(&"Assessor nurse"));
    assert!(selected(&framed).len() < opened(&state).scene.actors.len());
    let all = after(&state, Action::PickAll);
    assert_eq!(selected(&all).len(), opened(&state).scene.actors.len());
    let gone = after(&two, Action::Delete);
    assert!(opened(&gone).partnership.find("care-home").is_none());
    assert!(opened(&gone).partnership.find("assessor-nurse").is_none());
    assert!(gone.selection.is_none() && gone.also.is_empty());
    let back = after(&gone, Action::Step(Way::Back));
    assert_eq!(opened(&back).document, opened(&state).document);
    assert!(after(&two, Action::Escape).also.is_empty());
}

#[test]
fn whoever_is_renamed_stays_selected_though_the_order_of_actors_changes() {
    let state = open("unified-assessment");
    let nurse = opened(&state).partnership.find("assessor-nurse").unwrap();
    let state = after(&state, Action::Select(Some(Selection::Actor(nurse))));
    let of = vec![Item::Actor("assessor-nurse".to_owned())];
    let named = Edit::Set { of, attribute: "name".to_owned(), value: Some(json!("Zoë, nurse")) };
    let renamed = edit(&state, named);
    assert_eq!(selected(&renamed), ["Zoë, nurse"]);
    let back = after(&renamed, Action::Step(Way::Back));
    assert_eq!(selected(&back), ["Assessor nurse"]);
}

#[test]
fn a_tie_in_the_making_is_begun_chosen_and_left_off() {
    let state = open("unified-assessment");
    let map = &opened(&state).partnership;
    let (nurse, home) = (map.find("assessor-nurse").unwrap(), map.find("care-home").unwrap());
    let linking = after(&state, Action::Link(Some(nurse)));
    assert!(linking.said.1.contains("Assessor nurse"));
    assert_eq!(linking.linking.unwrap().to, None);
    let same = after(&linking, Action::LinkTo(nurse, nurse));
    assert_eq!(same.linking.unwrap().to, None, "a tie needs two");
    let both = after(&linking, Action::LinkTo(nurse, home));
    assert_eq!(both.linking.unwrap().to, Some(home));
    let left = after(&both, Action::Escape);
    assert!(left.linking.is_none());
    assert_eq!(opened(&left).document, opened(&state).document);
}

#[test]
fn what_was_applied_is_lit_even_after_an_answer() {
    let state = open("unified-assessment");
    let added = edit(&state, add("Night team"));
    let answered = after(&added, Action::Tick("T4", AnswerValue::Yes));
    assert_eq!(opened(&answered).last_made().unwrap().name, "Add Night team");
    assert!(answered.lit.as_ref().is_none_or(|lit| lit.key != Key::Preview));
}

#[test]
fn who_is_added_at_a_chosen_place_stands_there_and_the_next_does_not() {
    let state = open("unified-assessment");
    let spot = partnership_explorer::drawing::Point::new(-333.0, 444.0);
    let asked = after(&state, Action::AddAt(spot));
    assert!(asked.adding);
    let added = edit(&asked, add("Night team"));
    let map = opened(&added);
    assert_eq!(map.centre(map.partnership.find("night-team").unwrap()), spot);
    let next = edit(&added, add("Day team"));
    let map = opened(&next);
    assert_ne!(map.centre(map.partnership.find("day-team").unwrap()), spot);
}

#[test]
fn whoever_is_selected_stays_so_while_the_map_grows_around_them() {
    let document = Box::new(Document::new("Mine"));
    let empty = after(&State::default(), Action::Open { file: "f".into(), document, warnings: Vec::new() });
    let one = edit(&empty, add("Night team"));
    let two = edit(&one, add("Day team"));
    let map = opened(&two);
    assert_eq!(two.selection, map.partnership.find("day-team").map(Selection::Actor));
    let on = after(&two, Action::Select(map.partnership.find("night-team").map(Selection::Actor)));
    let three = edit(&on, add("Central team"));
    assert_eq!(three.roving, opened(&three).partnership.find("central-team"));
}

#[test]
fn the_picture_stays_where_it_is_when_a_place_was_chosen_on_it() {
    let state = open("unified-assessment");
    let asked = after(&state, Action::AddAt(partnership_explorer::drawing::Point::new(-900.0, 444.0)));
    assert_eq!(edit(&asked, add("Night team")).camera.zoom, state.camera.zoom);
}

/// A window in which all of a small map is in sight.
fn framed(state: &State) -> State {
    let frame = Frame { width: 900.0, height: 600.0, left: 0.0, right: 40.0, top: 50.0, bottom: 20.0 };
    after(state, Action::Frame(frame))
}

#[test]
fn whoever_sees_all_goes_on_seeing_all_of_it() {
    let state = framed(&open("unified-assessment"));
    assert!(state.sees_all());
    // Put down by hand at the edge: from then on the camera isn’t fitted unless somebody would be lost.
    let spot = state.camera.on_map(Point::new(60.0, 300.0));
    let put = edit(&after(&state, Action::AddAt(spot)), add("Night team"));
    assert!(put.moved && put.sees_all());
    let gone = after(&after(&put, Action::PickAll), Action::Delete);
    assert_eq!(opened(&gone).partnership.all().count(), 0);
    let back = after(&gone, Action::Step(Way::Back));
    assert!(back.sees_all());
    // Who has gone near stays near.
    let near = after(&put, Action::Zoom(4.0, None));
    let edited = edit(&near, add("Day team"));
    assert!(!near.sees_all() && edited.camera.zoom == near.camera.zoom);
}

#[test]
fn a_small_map_that_grows_on_a_phone_stays_as_large_as_can_be_read() {
    let phone = Frame { width: 390.0, height: 784.0, left: 59.0, top: 60.0, bottom: 404.0, right: 0.0 };
    let state = after(&framed(&open("unified-assessment")), Action::Frame(phone));
    let mut state = after(&after(&state, Action::PickAll), Action::Delete);
    for name in ["GP practice", "Adult care team", "Community hospital", "Hospice at home", "Housing office"]
    {
        state = edit(&state, add(name));
        assert!(state.camera.zoom > 0.6, "{name}: {}", state.camera.zoom);
    }
}

#[test]
fn whoever_has_gone_back_to_see_all_on_a_phone_keeps_all_in_sight() {
    let phone = Frame { width: 390.0, height: 784.0, left: 59.0, top: 60.0, bottom: 404.0, right: 0.0 };
    let state = after(&framed(&open("discharge-before")), Action::Frame(phone));
    let whole = after(&after(&state, Action::Fit), Action::Zoom(0.98, None));
    assert!(whole.moved && whole.sees_all());
    let spot = whole.camera.on_map(Point::new(30.0, 30.0));
    let added = edit(&after(&whole, Action::AddAt(spot)), add("Night team"));
    assert!(added.sees_all(), "{:?}", added.camera);
}

#[test]
fn what_is_aimed_at_is_selected_alone_unless_it_is_selected() {
    let state = open("unified-assessment");
    let all: Vec<_> = opened(&state).partnership.all().collect();
    let tie = Selection::Tie(opened(&state).partnership.all_ties().next().unwrap());
    let aimed = after(&after(&state, Action::Select(Some(tie))), Action::Aim(all[1]));
    assert_eq!(aimed.selected().collect::<Vec<_>>(), [Selection::Actor(all[1])]);
    let several = after(&aimed, Action::Pick(Selection::Actor(all[2])));
    assert!(several.next(Action::Aim(all[1])).is_none(), "what follows is meant for both");
    let without = after(&several, Action::Pick(Selection::Actor(all[1])));
    assert!(without.next(Action::Aim(all[1])).is_none(), "nor for whoever was just taken out");
    let walked = after(&after(&without, Action::Rove(all[3])), Action::Aim(all[3]));
    assert_eq!(walked.selected().collect::<Vec<_>>(), [Selection::Actor(all[3])]);
}

#[test]
fn an_act_puts_away_what_was_told_of_the_one_before() {
    let told = Notice::NotPasted("No row could be read.".to_owned());
    let state = after(&open("unified-assessment"), Action::Tell(told));
    assert!(state.notice.is_some());
    let edited = edit(&state, add("Night team"));
    assert!(!matches!(edited.notice.as_deref(), Some(Notice::NotPasted(_))), "{:?}", edited.notice);
}

#[test]
fn the_quick_line_and_a_tie_in_the_making_are_never_open_at_once() {
    let state = open("unified-assessment");
    let map = &state.opened.as_ref().unwrap().partnership;
    let [from, to] = ["social-worker", "assessor-nurse"].map(|id| map.find(id).expect(id));
    let linking = after(&after(&state, Action::Quick(true)), Action::LinkTo(from, to));
    assert!(!linking.quick && linking.linking.is_some());
    let quick = after(&linking, Action::Quick(true));
    assert!(quick.quick && quick.linking.is_none());
    assert!(!after(&quick, Action::Link(Some(from))).quick);
}

#[test]
fn a_tie_in_the_making_goes_on_with_whom_one_finds_and_ends_with_its_form() {
    let state = open("unified-assessment");
    let map = &state.opened.as_ref().unwrap().partnership;
    let [from, to] = ["social-worker", "assessor-nurse"].map(|id| map.find(id).expect(id));
    let begun = after(&state, Action::Link(Some(from)));
    let found = after(&begun, Action::GoTo(Found::Actor(to)));
    assert_eq!(found.linking, Some(Linking { from, to: Some(to) }));
    assert!(found.next(Action::Unlink).is_none(), "its kind is being chosen");
    assert!(after(&begun, Action::Unlink).linking.is_none());
    let turned = after(&begun, Action::Inspect(Selection::Actor(to)));
    assert!(turned.linking.is_none() && turned.said.1.contains("No tie was added"), "{}", turned.said.1);
}

//! Layouts, hand-made places and pins: what they leave alone, and that each is undone.

use std::rc::Rc;

use partnership_explorer::drawing::Point;
use partnership_explorer::editing::{Edit, Item};
use partnership_explorer::layout::Layout;
use partnership_explorer::map::{ActorAt, ActorKind, AnswerValue, Details, Document, Tie, TieKind};

use crate::app::state::acting::{after, open};
use crate::app::state::{Action, Address, Opened, Place, Selection, State, Way};

fn opened(state: &State) -> Rc<Opened> {
    state.opened.clone().unwrap()
}

fn find(state: &State, id: &str) -> ActorAt {
    opened(state).partnership.find(id).unwrap()
}

fn places(opened: &Opened) -> Vec<Point> {
    opened.partnership.all().map(|at| opened.centre(at)).collect()
}

#[test]
fn whoever_is_moved_is_pinned_there_and_one_undo_leads_back() {
    let state = open("unified-assessment");
    let nurse = find(&state, "assessor-nurse");
    let stood = places(&opened(&state));
    let moved = after(&state, Action::Place(nurse, Point::new(400.4, -77.7)));
    let now = opened(&moved);
    assert_eq!(now.centre(nurse), Point::new(400.0, -78.0));
    assert!(now.pinned.contains(&nurse) && moved.is_unsaved());
    assert!(Rc::ptr_eq(&now.analysis, &opened(&state).analysis), "nothing is worked out anew");
    for (at, (before, after)) in now.partnership.all().zip(stood.iter().zip(places(&now))) {
        assert!(at == nurse || *before == after, "everyone else stays");
    }
    let back = after(&moved, Action::Step(Way::Back));
    assert_eq!(places(&opened(&back)), stood);
    assert_eq!(opened(&back).document, opened(&state).document);
    assert!(!back.is_unsaved() && back.next(Action::Step(Way::Back)).is_none());
}

#[test]
fn a_map_that_was_moved_by_hand_is_opened_as_it_was_saved() {
    let state = open("unified-assessment");
    let nurse = find(&state, "assessor-nurse");
    let moved = opened(&after(&state, Action::Place(nurse, Point::new(900.0, 0.0))));
    let again = Opened::new(Place::File(1), moved.document.clone());
    for (one, other) in places(&moved).into_iter().zip(places(&again)) {
        assert!(one.to(other) < 1.0, "{one:?} {other:?}");
    }
    assert_eq!(again.pinned, moved.pinned);
}

#[test]
fn tidying_up_leaves_only_the_pinned_where_they_are() {
    let state = open("unified-assessment");
    let (nurse, home) = (find(&state, "assessor-nurse"), find(&state, "care-home"));
    let there = Point::new(700.0, 300.0);
    let state = after(&state, Action::Place(nurse, there));
    let state = after(&state, Action::Place(home, Point::new(-900.0, 500.0)));
    let state = after(&state, Action::Pin(home, false));
    assert_eq!(opened(&state).centre(home), Point::new(-900.0, 500.0), "free, but not moved by that");
    let tidy = after(&state, Action::Tidy);
    assert_eq!(opened(&tidy).centre(nurse), there);
    assert_ne!(opened(&tidy).centre(home), Point::new(-900.0, 500.0));
    let view = opened(&tidy).document.view.clone().unwrap();
    assert_eq!(view.positions.keys().collect::<Vec<_>>(), ["assessor-nurse"]);
    let back = after(&tidy, Action::Step(Way::Back));
    assert_eq!(places(&opened(&back)), places(&opened(&state)));
}

#[test]
fn every_layout_is_chosen_named_in_the_address_and_undone() {
    let state = open("unified-assessment");
    let nurse = find(&state, "assessor-nurse");
    let state = after(&state, Action::Select(Some(Selection::Actor(nurse))));
    for layout in Layout::ALL.iter().map(|way| way.layout).filter(|layout| *layout != opened(&state).layout) {
        let chosen = after(&state, Action::Arrange(layout));
        assert_eq!((opened(&chosen).layout, chosen.address.layout), (layout, Some(layout)));
        assert_eq!(chosen.selection, state.selection);
        assert!(!chosen.is_unsaved(), "nobody is warned for having looked at another layout");
        assert!(chosen.said.1.contains(layout.way().name), "{}", chosen.said.1);
        let back = after(&chosen, Action::Step(Way::Back));
        assert_eq!(places(&opened(&back)), places(&opened(&state)));
        assert_eq!(back.address, state.address);
    }
    assert!(state.next(Action::Arrange(opened(&state).layout)).is_none());
}

#[test]
fn a_link_opens_a_case_in_its_layout_with_nothing_changed() {
    for way in Layout::ALL {
        let address = Address { layout: Some(way.layout), ..Address::case("unified-assessment") };
        let state = after(&State::default(), Action::Go(address));
        assert_eq!(opened(&state).layout, way.layout);
        assert!(!state.is_unsaved() && state.next(Action::Step(Way::Back)).is_none());
    }
}

#[test]
fn steps_are_one_move_once_it_is_put_down_and_none_if_it_is_taken_back() {
    let state = open("unified-assessment");
    let nurse = find(&state, "assessor-nurse");
    let stood = opened(&state).centre(nurse);
    let right = Point::new(10.0, 0.0);
    let carried = after(&after(&state, Action::Carry(nurse, right)), Action::Carry(nurse, right));
    assert_eq!(carried.moving.unwrap().to, stood + right * 2.0);
    assert!(!carried.is_unsaved());
    let left = after(&carried, Action::Escape);
    assert!(left.moving.is_none() && opened(&left).centre(nurse) == stood);
    let put = after(&carried, Action::PutDown);
    assert_eq!(opened(&put).past.done().len(), 1);
    assert!((opened(&put).centre(nurse).x - stood.x - 20.0).abs() < 1.0);
    let other = find(&state, "care-home");
    let two = after(&carried, Action::Carry(other, right));
    assert!(opened(&two).pinned.contains(&nurse), "whoever was moved before is put down");
}

#[test]
fn what_is_lit_stays_lit_while_the_map_is_moved_about() {
    use crate::app::state::{FlagKey, Key};
    let state = open("unified-assessment");
    let flag = FlagKey::of(&opened(&state).analysis.patterns[opened(&state).flagged[0].flag]);
    let state = after(&state, Action::Light(Key::Flag(flag)));
    let nurse = find(&state, "assessor-nurse");
    let moved = after(&state, Action::Place(nurse, Point::new(900.0, 0.0)));
    assert_eq!(moved.lit, state.lit);
    assert_eq!(after(&moved, Action::Step(Way::Back)).lit, state.lit);
}

#[test]
fn what_moves_nobody_draws_nothing_anew() {
    let state = open("unified-assessment");
    let nurse = find(&state, "assessor-nurse");
    let pinned = after(&state, Action::Pin(nurse, true));
    let (before, now) = (opened(&state), opened(&pinned));
    assert!(now.pinned.contains(&nurse) && Rc::ptr_eq(&before.scene, &now.scene));
    assert!(Rc::ptr_eq(&before.scene, &opened(&after(&pinned, Action::Pin(nurse, false))).scene));
    let ticked = after(&state, Action::Tick("T4", AnswerValue::No));
    let asked = opened(&ticked);
    assert!(!Rc::ptr_eq(&before.analysis, &asked.analysis));
    assert!(
        Rc::ptr_eq(&before.scene.ties, &asked.scene.ties)
            && before.routes().as_ptr() == asked.routes().as_ptr()
    );
    let moved = opened(&after(&state, Action::Place(nurse, Point::new(900.0, 0.0))));
    assert!(moved.scene.ties != before.scene.ties && moved.routes() != before.routes());
}

#[test]
fn what_is_arranged_by_hand_is_not_arranged_anew_by_other_changes() {
    let edit = |state: &State, edit: Edit| after(state, Action::Edit { by: "x".into(), edit });
    let document = Box::new(Document::new("Mine"));
    let mut state =
        after(&State::default(), Action::Open { file: "f".into(), document, warnings: Vec::new() });
    for (name, kind, at) in [
        ("Surgery", ActorKind::Agency, None),
        ("Council", ActorKind::Agency, Some([0.0, 0.0])),
        ("Day team", ActorKind::Team, None),
        ("Mrs Jones", ActorKind::ServiceUser, Some([100.0, 300.0])),
        ("Panel", ActorKind::Forum, None),
    ] {
        state = edit(&state, Edit::Add { kind, name: name.into(), at });
    }
    let tie = |kind, from: &str, to: &str| {
        let details = Details::default();
        Edit::Tie(Tie { kind, from: from.into(), to: to.into(), id: None, details })
    };
    state = edit(&state, tie(TieKind::PartOf, "day-team", "council"));
    let waiting = opened(&state).centre(find(&state, "surgery"));
    state = edit(&state, tie(TieKind::Refers, "surgery", "day-team"));
    assert_ne!(opened(&state).centre(find(&state, "surgery")), waiting, "its first tie draws it in");
    let stood = |state: &State| {
        let now = opened(state);
        let all = now.partnership.all().filter(|at| now.partnership.name(*at) != "Another");
        let place = |at| (now.centre(at).x.round(), now.centre(at).y.round());
        all.map(|at| (now.partnership.id(at).to_owned(), place(at))).collect::<Vec<_>>()
    };
    let before = stood(&state);
    let value = Some(serde_json::json!("Hill surgery"));
    let of = vec![Item::Actor("surgery".into())];
    let renamed = edit(&state, Edit::Set { of, attribute: "name".into(), value });
    assert_eq!(stood(&renamed), before);
    let added = edit(&renamed, Edit::Add { kind: ActorKind::Agency, name: "Another".into(), at: None });
    assert_eq!(stood(&added), before);
    let tied = edit(&added, tie(TieKind::Supports, "day-team", "mrs-jones"));
    assert_eq!(stood(&tied), before);
    assert_eq!(stood(&after(&tied, Action::Step(Way::Back))), before);
}

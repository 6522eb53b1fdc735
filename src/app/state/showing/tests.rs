use std::rc::Rc;

use partnership_explorer::drawing::Point;
use partnership_explorer::editing::{Edit, Item, ViewAct};
use partnership_explorer::layout::Layout;
use partnership_explorer::map::{Grouping, Lens};

use super::{SHOW, Turn};
use crate::app::state::acting::{after, open};
use crate::app::state::{Action, Address, Frame, Notice, Place, Selection, State, ViewName, Way};

/// A map with three saved views: all of it, in groups through the lens of money, and around the care home.
fn three() -> State {
    let frame = Frame { width: 900.0, height: 600.0, ..Frame::default() };
    let state = after(&open("unified-assessment"), Action::Frame(frame));
    let state = after(&after(&state, Action::TakeView), Action::OpenView(None));
    let state = after(&state, Action::Arrange(Layout::Groups(Grouping::Agency)));
    let state = after(&state, Action::Lens(Lens::Money));
    let state = after(&after(&state, Action::TakeView), Action::OpenView(None));
    let state = after(&after(&state, Action::Arrange(Layout::Ecomap)), Action::Lens(Lens::All));
    let at = state.opened.as_ref().unwrap().partnership.find("care-home").unwrap();
    let state = after(&state, Action::Select(Some(Selection::Actor(at))));
    let state = after(&after(&state, Action::TakeView), Action::OpenView(None));
    after(
        &state,
        Action::Edit {
            by: "view-caption".to_owned(),
            edit: Edit::View { of: "view-1".to_owned(), act: ViewAct::Caption("Everybody".to_owned()) },
        },
    )
}

fn present(state: &State, at: usize) -> State {
    after(state, Action::Present { at, by: "present".to_owned() })
}

fn sized(state: &State) -> State {
    let edge = 18.0;
    after(
        state,
        Action::Frame(Frame {
            width: 1200.0,
            height: 700.0,
            left: edge,
            right: edge,
            top: edge,
            bottom: edge,
        }),
    )
}

#[test]
fn views_are_stepped_through_and_leaving_finds_the_map_as_it_was() {
    let before = three();
    let first = sized(&present(&before, 0));
    assert_eq!((first.focus.1.as_str(), first.address.present.as_deref()), (SHOW, Some("view-1")));
    assert_eq!(first.said.1, "1 of 3. Everybody.");
    let second = after(&first, Action::Turn(Turn::On));
    let showing = second.showing.clone().unwrap();
    assert_eq!((showing.opened.layout, showing.lens), (Layout::Groups(Grouping::Agency), Lens::Money));
    assert_eq!(second.address.present.as_deref(), Some("view-2"));
    let last = after(&second, Action::Turn(Turn::Last));
    assert_eq!(last.said.1, "3 of 3. View 3.");
    let showing = last.showing.clone().unwrap();
    assert!(showing.lit.as_ref().is_some_and(|lit| lit.actors.len() > 1), "who is near the care home");
    let still = after(&last, Action::Turn(Turn::On));
    assert_eq!((still.showing.as_ref().unwrap().at, still.said.1.as_str()), (2, "This is the last view."));
    let first = after(&still, Action::Turn(Turn::First));
    assert_eq!(after(&first, Action::Turn(Turn::Back)).said.1, "This is the first view.");
    let ended = after(&last, Action::EndShow);
    assert_eq!((ended.focus.1.as_str(), ended.address.present.as_deref()), ("present", None));
    assert!(
        ended.showing.is_none()
            && Rc::ptr_eq(ended.opened.as_ref().unwrap(), before.opened.as_ref().unwrap())
    );
    assert_eq!((ended.camera, ended.lens, ended.selection), (before.camera, before.lens, before.selection));
}

#[test]
fn nothing_is_done_to_the_map_while_it_is_presented() {
    let state = sized(&present(&three(), 0));
    let at = state.opened.as_ref().unwrap().partnership.find("care-home").unwrap();
    let acts = [
        Action::Delete,
        Action::Step(Way::Back),
        Action::TakeView,
        Action::Select(Some(Selection::Actor(at))),
        Action::Place(at, Point { x: 9.0, y: 9.0 }),
        Action::Arrange(Layout::Free),
        Action::Lens(Lens::Support),
        Action::View(ViewName::Outline),
        Action::Edit { by: "map".to_owned(), edit: Edit::Remove(vec![Item::Actor("care-home".to_owned())]) },
    ];
    for act in acts {
        assert!(state.next(act.clone()).is_none(), "{act:?}");
    }
}

#[test]
fn the_camera_of_a_view_is_its_own_and_is_found_again() {
    let state = sized(&present(&three(), 0));
    let showing = state.showing.clone().unwrap();
    assert!(showing.camera.zoom > 0.0 && !showing.moved);
    for corner in showing.opened.scene.bounds.corners() {
        let (x, y) = (
            corner.x * showing.camera.zoom + showing.camera.x,
            corner.y * showing.camera.zoom + showing.camera.y,
        );
        assert!((0.0..=1200.0).contains(&x) && (0.0..=700.0).contains(&y), "all of it is in sight");
    }
    let nearer = after(&after(&state, Action::Zoom(2.0, None)), Action::Pan(30.0, 0.0));
    assert!(nearer.showing.as_ref().unwrap().moved && nearer.camera == state.camera);
    let again = after(&after(&nearer, Action::Turn(Turn::On)), Action::Turn(Turn::Back));
    assert_eq!(again.showing.unwrap().camera, showing.camera);
    assert_eq!(after(&nearer, Action::Fit).showing.unwrap().camera, showing.camera);
}

#[test]
fn on_a_phone_what_is_lit_or_seen_through_a_lens_is_brought_so_near_that_it_can_be_read() {
    let edge = 18.0;
    let phone = Frame { width: 390.0, height: 560.0, left: edge, right: edge, top: edge, bottom: edge };
    for at in [1, 2] {
        let state = after(&present(&three(), at), Action::Frame(phone));
        let showing = state.showing.unwrap();
        let whole = crate::app::state::Camera::fit(showing.opened.scene.bounds, phone);
        assert!(showing.camera.zoom > whole.zoom, "{at}: {} {}", showing.camera.zoom, whole.zoom);
    }
}

#[test]
fn whom_a_view_has_in_sight_is_seen_whatever_its_lens_shows() {
    let state = three();
    let near = after(&state, Action::Zoom(3.0, None));
    let lens = after(&near, Action::StepOut);
    let saved = after(&after(&lens, Action::Lens(Lens::Money)), Action::TakeView);
    let view = saved.opened.as_ref().unwrap().document.slides()[3].view().unwrap().clone();
    assert!(view.lights.is_none() && view.lens == Some(Lens::Money) && !view.looks_at.is_empty());
    let phone = Frame { width: 390.0, height: 560.0, left: 18.0, right: 18.0, top: 18.0, bottom: 18.0 };
    let showing = after(&present(&saved, 3), Action::Frame(phone)).showing.unwrap();
    for id in &view.looks_at {
        let at = showing.opened.partnership.find(id).unwrap();
        assert!(showing.camera.sees(showing.opened.placement().area(at), phone), "{id}");
    }
}

#[test]
fn notes_and_words_are_shown_on_demand_and_notes_stay_shown() {
    let state = present(&three(), 0);
    let notes = after(&state, Action::Prompt(true));
    assert!(notes.showing.as_ref().unwrap().notes);
    assert!(after(&notes, Action::Turn(Turn::On)).showing.unwrap().notes);
    let words = after(&state, Action::InWords(true));
    assert!(words.showing.as_ref().unwrap().in_words);
    assert!(!after(&words, Action::Turn(Turn::On)).showing.unwrap().in_words, "the next view is drawn");
}

#[test]
fn a_link_opens_a_view_by_its_name_or_its_number_and_back_ends_it() {
    let state = three();
    let Place::File(_) = state.address.place else { panic!("a map of one’s own") };
    let plain = state.address.clone();
    let at = |present: &str| {
        let address = Address { present: Some(present.to_owned()), ..plain.clone() };
        after(&state, Action::Go(address))
    };
    assert_eq!(at("view-2").showing.unwrap().at, 1);
    let third = at("3");
    assert_eq!((third.showing.as_ref().unwrap().at, third.address.present.as_deref()), (2, Some("view-3")));
    let lost = at("gone");
    assert_eq!(lost.showing.as_ref().unwrap().at, 0);
    assert!(lost.said.1.starts_with("The view that the link names isn’t there any more"), "{}", lost.said.1);
    let back = after(&third, Action::Go(plain));
    assert!(back.showing.is_none());
    // A whole page that begins with a view.
    let elsewhere = after(&third, Action::Go(Address::case("archetype-hybrid")));
    assert!(elsewhere.showing.is_none() && elsewhere.view_form.is_none());
}

#[test]
fn what_is_awaited_is_presented_once_it_is_there() {
    let mut state = three();
    let address = Address { present: Some("2".to_owned()), ..state.address.clone() };
    state.address = Address::default();
    state.awaited = true;
    let waiting = after(&state, Action::Go(address));
    assert!(waiting.showing.is_none() && waiting.address.present.is_some());
    assert_eq!(after(&waiting, Action::Arrived).showing.unwrap().at, 1);
}

#[test]
fn a_map_without_views_says_so() {
    let state = open("unified-assessment");
    assert!(state.opened.as_ref().unwrap().document.slides().is_empty());
    let told = present(&state, 0);
    assert!(told.showing.is_none() && told.address.present.is_none());
    assert!(matches!(told.notice.as_deref(), Some(Notice::Done(says)) if says.contains("no saved views")));
}

#[test]
fn whoever_was_deleted_since_is_named_and_the_rest_is_shown() {
    let state = three();
    let gone = Edit::Remove(vec![Item::Actor("care-home".to_owned())]);
    let state = after(&state, Action::Edit { by: "map".to_owned(), edit: gone });
    let shown = present(&state, 2);
    assert_eq!(shown.said.1, "3 of 3. View 3. No longer on the map: Care home.");
    let showing = shown.showing.unwrap();
    assert!(showing.lit.is_none() && !showing.opened.scene.actors.is_empty());
}

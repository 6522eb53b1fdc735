//! What presses, keys and the focus mean on the map; actors, ties and flags say who they are by
//! `data-` attributes, so that one listener serves them all.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use partnership_explorer::drawing::Point;
use partnership_explorer::map::{ActorAt, TieAt};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, FocusEvent, KeyboardEvent, MouseEvent, PointerEvent, TouchEvent};
use yew::{NodeRef, hook, use_effect_with};

use super::badge::key as barrier_key;
use super::gesture::{Finger, Gesture};
use super::nearest::{Arrow, nearest, nearest_of};
use super::stage::STEP;
use crate::app::platform::page;
use crate::app::state::{Action, FlagKey, Key, Linking, Looks, Moving, Opened, Selection, Tab, is_vast};
use crate::app::store::Dispatch;

/// How far an arrow key moves an actor, in units of the map.
pub const PACE: f64 = 10.0;

/// The pointer that an event is about.
pub fn finger(event: &PointerEvent, stage: &NodeRef) -> Finger {
    Finger { id: event.pointer_id(), at: point(event, stage) }
}

/// Where on the window onto the map something happened.
pub fn point(event: &MouseEvent, stage: &NodeRef) -> Point {
    let (x, y) = (f64::from(event.client_x()), f64::from(event.client_y()));
    let corner = stage.cast::<Element>().map(|stage| stage.get_bounding_client_rect());
    corner.map_or(Point { x, y }, |corner| Point { x: x - corner.left(), y: y - corner.top() })
}

/// From now on the pointer is the map's, wherever it goes.
pub fn capture(stage: &NodeRef, pointer: i32) {
    if let Some(stage) = stage.cast::<Element>() {
        drop(stage.set_pointer_capture(pointer));
    }
}

/// Where it is `on`, as in a frame of another page, one finger scrolls the page, but not while it carries an
/// actor, and not together with another.
#[hook]
pub fn use_page_scroll(stage: &NodeRef, on: bool, gesture: &Rc<RefCell<Gesture>>) {
    let (stage, gesture) = (stage.clone(), gesture.clone());
    use_effect_with(on, move |on| {
        let element = stage.cast::<Element>().filter(|_| *on);
        let listener = element.map(|element| {
            let options = EventListenerOptions::enable_prevent_default();
            EventListener::new_with_options(&element, "touchmove", options, move |event| {
                let fingers = event.dyn_ref::<TouchEvent>().map_or(0, |event| event.touches().length());
                if fingers > 1 || gesture.borrow().carried().is_some() {
                    event.prevent_default();
                }
            })
        });
        move || drop(listener)
    });
}

/// The number that the nearest element around the event's target carries under that name.
fn number(event: &Event, name: &str) -> Option<usize> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    target.closest(&format!("[{name}]")).ok()??.get_attribute(name)?.parse().ok()
}

/// The actor under an event.
pub fn actor(event: &Event) -> Option<ActorAt> {
    number(event, "data-actor").map(ActorAt::new)
}

/// Whether an event is beside everything.
pub fn is_beside(event: &Event) -> bool {
    ["data-actor", "data-tie", "data-flag", "data-barrier", "data-link"]
        .iter()
        .all(|name| number(event, name).is_none())
}

/// The actor from whose grip ties are drawn.
pub fn grip(event: &Event) -> Option<ActorAt> {
    number(event, "data-link").map(ActorAt::new)
}

/// What is going on that a press goes on with.
#[derive(Clone, Copy, Debug, Default)]
pub struct Going {
    /// The actor that is moved step by step.
    pub moving: Option<Moving>,
    /// The tie that is in the making.
    pub linking: Option<Linking>,
    /// Whether presses add to what is selected.
    pub several: bool,
}

/// Presses that go on with a tie or with a selection of several; says whether this is one.
// Comes later than the first map.
#[inline(never)]
fn goes_on(event: &MouseEvent, opened: &Opened, place: Point, going: Going, dispatch: &Dispatch) -> bool {
    if let Some(from) = grip(event) {
        dispatch.send(Action::Link(Some(from)));
        return true;
    }
    let standing = actor(event).or_else(|| opened.standing_at(place));
    if let Some(Linking { from, to: None }) = going.linking {
        dispatch.send(standing.map_or(Action::Link(None), |to| Action::LinkTo(from, to)));
        return true;
    }
    if !(going.several || event.shift_key() || event.ctrl_key() || event.meta_key()) {
        return false;
    }
    let tie = number(event, "data-tie").map(|at| Selection::Tie(TieAt::new(at)));
    match standing.map(Selection::Actor).or(tie) {
        Some(one) => dispatch.send(Action::Pick(one)),
        None => return false,
    }
    true
}

/// What was pressed is selected or lit; a press beside everything steps out. Whoever is being moved is
/// put down there instead.
pub fn press(event: &MouseEvent, opened: &Opened, place: Point, going: Going, dispatch: &Dispatch) {
    if going.moving.is_none() && opened.is_read && goes_on(event, opened, place, going, dispatch) {
        return;
    }
    let moving = going.moving;
    let beside = is_beside(event);
    if let Some(moving) = moving {
        return dispatch.send(if beside { Action::Place(moving.at, place) } else { Action::PutDown });
    }
    let barrier = number(event, "data-barrier").zip(number(event, "data-place"));
    if let Some(barrier) = barrier.and_then(|of| barrier_key(opened, of)) {
        dispatch.send(Action::Show(Key::Barrier(barrier)));
    } else if let Some(at) = number(event, "data-actor") {
        dispatch.send(Action::Inspect(Selection::Actor(ActorAt::new(at))));
    } else if let Some(at) = number(event, "data-tie") {
        dispatch.send(Action::Inspect(Selection::Tie(TieAt::new(at))));
    } else if let Some(flag) = number(event, "data-flag") {
        dispatch.send(Action::Tab(Tab::Flags));
        dispatch.send(Action::Light(Key::Flag(FlagKey::of(&opened.analysis.patterns[flag]))));
    } else if let Some(at) = opened.standing_at(place).filter(|_| is_vast(&opened.scene)) {
        // Whoever is painted, as one of many, is found by place.
        dispatch.send(Action::Inspect(Selection::Actor(at)));
    } else {
        dispatch.send(Action::StepOut);
    }
}

/// What keys do while the focus is on the map.
pub fn key(event: &KeyboardEvent, opened: &Opened, looks: &Looks, going: Going, dispatch: &Dispatch) {
    let here = actor(event);
    let name = event.key();
    let moving = going.moving;
    if event.alt_key()
        && let (Some(arrow), Some(here)) = (Arrow::of_key(&name), here)
    {
        event.prevent_default();
        return go_along(opened, here, arrow, dispatch);
    }
    if event.ctrl_key() || event.meta_key() || event.alt_key() {
        return;
    }
    if let Some(arrow) = Arrow::of_key(&name) {
        event.prevent_default();
        if let Some(here) = here.filter(|here| event.shift_key() || moving.is_some_and(|one| one.at == *here))
        {
            dispatch.send(Action::Carry(here, arrow.step(PACE)));
            return;
        }
        if let Some(to) = here.and_then(|here| nearest(&opened.scene, &looks.actors, here, arrow)) {
            // On a large map it may not be live yet: the tab stop is, wherever it goes.
            dispatch.send(Action::Rove(to));
            dispatch.send(Action::Focus(format!("actor-{}", to.index())));
        }
        return;
    }
    if let (None, Some(action)) = (moving, acts(event, here, going)) {
        event.prevent_default();
        return dispatch.send(action);
    }
    // What edits and deletes the selected acts on whoever has the focus: nobody else looks chosen.
    if let ("F2" | "Delete" | "Backspace", Some(at)) = (name.as_str(), here) {
        return dispatch.send(Action::Aim(at));
    }
    let action = match (name.as_str(), here) {
        ("Enter" | " ", _) if moving.is_some() => {
            event.prevent_default();
            return dispatch.send(Action::PutDown);
        }
        ("Enter", Some(at)) => Action::Inspect(Selection::Actor(at)),
        (" ", Some(at)) => Action::Select(Some(Selection::Actor(at))),
        ("+" | "=", _) => Action::Zoom(STEP, None),
        ("-", _) => Action::Zoom(1.0 / STEP, None),
        ("0", _) => Action::Fit,
        _ => return,
    };
    event.prevent_default();
    dispatch.send(action);
    if name == "Enter" {
        dispatch.send(Action::Focus("details-title".to_owned()));
    }
}

/// What keys do to the map itself while the focus is on it.
// Comes later than the first map.
#[inline(never)]
fn acts(event: &KeyboardEvent, here: Option<ActorAt>, going: Going) -> Option<Action> {
    let here = here?;
    match (event.key().as_str(), going.linking) {
        ("Enter" | " ", Some(Linking { from, to: None })) => Some(Action::LinkTo(from, here)),
        (" ", _) if event.shift_key() || going.several => Some(Action::Pick(Selection::Actor(here))),
        _ => None,
    }
}

/// Goes along a tie of an actor, to whoever lies at its other end in that direction.
// Comes later than the first map.
#[inline(never)]
fn go_along(opened: &Opened, here: ActorAt, arrow: Arrow, dispatch: &Dispatch) {
    let beside: Vec<ActorAt> = opened.partnership.graph().neighbors_undirected(here).collect();
    if let Some(to) = nearest_of(&opened.scene, here, arrow, |at| beside.contains(&at)) {
        dispatch.send(Action::Rove(to));
        dispatch.send(Action::Focus(format!("actor-{}", to.index())));
    }
}

/// Keeps the one Tab stop where the focus is, and what has the focus in sight.
pub fn focused(
    event: &FocusEvent,
    opened: &Opened,
    looks: &Looks,
    roving: Option<ActorAt>,
    dispatch: &Dispatch,
) {
    match actor(event) {
        Some(at) => {
            dispatch.send(Action::Rove(at));
            // Under a hand that presses nothing moves: it would let go of something else.
            let drawn = opened.scene.actors.iter().find(|actor| actor.at == at);
            if let Some(drawn) = drawn.filter(|_| page::is_focus_shown(&format!("actor-{}", at.index()))) {
                dispatch.send(Action::Reveal(drawn.area));
            }
        }
        // The map as a whole was asked for: the focus goes on to where it was last. A press beside everything
        // asks for nothing.
        None => {
            if let Some(at) = looks.stop(opened, roving).filter(|_| page::is_focus_shown("map")) {
                page::focus(&format!("actor-{}", at.index()));
            }
        }
    }
}

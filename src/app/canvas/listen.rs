//! What presses, keys and the focus mean on the map; actors, ties and flags say who they are by
//! `data-` attributes, so that one listener serves them all.

use partnership_explorer::drawing::Point;
use partnership_explorer::map::{ActorAt, TieAt};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, FocusEvent, KeyboardEvent, MouseEvent, PointerEvent};
use yew::NodeRef;

use super::gesture::Finger;
use super::nearest::{Arrow, nearest};
use super::stage::STEP;
use crate::app::platform::page;
use crate::app::state::{Action, FlagKey, Key, Opened, Selection, Tab};
use crate::app::store::Dispatch;

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

/// The number that the nearest element around the event's target carries under that name.
fn number(event: &Event, name: &str) -> Option<usize> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    target.closest(&format!("[{name}]")).ok()??.get_attribute(name)?.parse().ok()
}

/// What was pressed is selected or lit; a press beside everything steps out.
pub fn press(event: &Event, opened: &Opened, dispatch: &Dispatch) {
    if let Some(at) = number(event, "data-actor") {
        dispatch.send(Action::Inspect(Selection::Actor(ActorAt::new(at))));
    } else if let Some(at) = number(event, "data-tie") {
        dispatch.send(Action::Inspect(Selection::Tie(TieAt::new(at))));
    } else if let Some(flag) = number(event, "data-flag") {
        dispatch.send(Action::Tab(Tab::Flags));
        dispatch.send(Action::Light(Key::Flag(FlagKey::of(&opened.analysis.patterns[flag]))));
    } else {
        dispatch.send(Action::StepOut);
    }
}

/// What keys do while the focus is on the map.
pub fn key(event: &KeyboardEvent, opened: &Opened, dispatch: &Dispatch) {
    if event.ctrl_key() || event.meta_key() || event.alt_key() {
        return;
    }
    let here = number(event, "data-actor").map(ActorAt::new);
    let name = event.key();
    if let Some(arrow) = Arrow::of_key(&name) {
        event.prevent_default();
        if let Some(to) = here.and_then(|here| nearest(&opened.scene, here, arrow)) {
            page::focus(&format!("actor-{}", to.index()));
        }
        return;
    }
    let action = match (name.as_str(), here) {
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

/// Keeps the one Tab stop where the focus is, and what has the focus in sight.
pub fn focused(event: &FocusEvent, opened: &Opened, roving: Option<ActorAt>, dispatch: &Dispatch) {
    match number(event, "data-actor").map(ActorAt::new) {
        Some(at) => {
            dispatch.send(Action::Rove(at));
            if let Some(drawn) = opened.scene.actors.iter().find(|actor| actor.at == at) {
                dispatch.send(Action::Reveal(drawn.area));
            }
        }
        // The map as a whole was asked for: the focus goes on to where it was last.
        None => {
            if let Some(at) = roving.or(opened.heart()) {
                page::focus(&format!("actor-{}", at.index()));
            }
        }
    }
}

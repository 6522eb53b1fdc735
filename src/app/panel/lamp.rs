//! A button that lights up the map: by a press for good, by pointing or by the keyboard's focus for as
//! long as it lasts.

use std::cell::Cell;

use wasm_bindgen::JsCast;
use web_sys::{Element, FocusEvent, MouseEvent, PointerEvent};
use yew::{AttrValue, Children, Html, Properties, function_component, html, use_callback};

use crate::app::state::{Action, Key};
use crate::app::store::use_dispatch;

thread_local! {
    /// Where on the window a lamp was pressed last.
    static PRESSED: Cell<(i32, i32)> = const { Cell::new((-1, -1)) };
}

#[derive(Properties, PartialEq)]
pub struct Props {
    pub of: Key,
    pub on: bool,
    /// The id of what opens with it, if anything does.
    #[prop_or_default]
    pub opens: Option<AttrValue>,
    #[prop_or_default]
    pub id: Option<AttrValue>,
    pub children: Children,
}

/// The button.
#[function_component(Lamp)]
pub fn lamp(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let with = (props.of.clone(), dispatch.clone());
    let onclick = use_callback(with.clone(), |event: MouseEvent, (key, to)| {
        PRESSED.set((event.client_x(), event.client_y()));
        to.send(Action::Light(key.clone()));
    });
    let point = use_callback(with.clone(), |event: PointerEvent, (key, to)| {
        // What opens or closes moves the rows beneath a pointer that stays: then nothing is pointed at.
        if PRESSED.get() != (event.client_x(), event.client_y()) {
            to.send(Action::Peek(Some(key.clone())));
        }
    });
    let focus = use_callback(with, |event: FocusEvent, (key, to)| {
        // Focus by keyboard lights up as pointing does; focus by a press is a press anyway.
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        if target.is_some_and(|target| target.matches(":focus-visible").unwrap_or(false)) {
            to.send(Action::Peek(Some(key.clone())));
        }
    });
    let leave = use_callback(dispatch.clone(), |_: PointerEvent, to| to.send(Action::Peek(None)));
    let blur = use_callback(dispatch, |_: FocusEvent, to| to.send(Action::Peek(None)));
    let on = props.on.to_string();
    let (expanded, pressed) = if props.opens.is_some() { (Some(on), None) } else { (None, Some(on)) };
    html! {
        <button type="button" id={props.id.clone()} aria-expanded={expanded} aria-pressed={pressed}
            aria-controls={props.opens.clone().filter(|_| props.on)} {onclick}
            onpointermove={point} onpointerleave={leave} onfocus={focus} onblur={blur}>
            { props.children.clone() }
        </button>
    }
}

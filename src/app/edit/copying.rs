//! Copy, cut and paste: what the browser's own commands do while no text is being worked on.

use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, Event};
use yew::{hook, use_effect_with, use_mut_ref};

use crate::app::platform::page;
use crate::app::state::{Action, State};
use crate::app::store::Dispatch;

/// Listens for copy, cut and paste on the page of a map. In a frame of another page the map isn't worked on:
/// there it can only be copied from.
#[hook]
pub fn use_copying(state: &Rc<State>, dispatch: &Dispatch) {
    let now = use_mut_ref(|| state.clone());
    *now.borrow_mut() = state.clone();
    let dispatch = dispatch.clone();
    use_effect_with(
        (state.opened.is_some() && !state.is_beside(), state.address.embed, state.awaited),
        move |on| {
            let (is_map, embed, awaited) = *on;
            let names: &[&'static str] = match (is_map && !awaited, embed) {
                (false, _) => &[],
                (true, true) => &["copy"],
                (true, false) => &["copy", "cut", "paste"],
            };
            let listen = |name: &&'static str| {
                let (now, dispatch, name) = (now.clone(), dispatch.clone(), *name);
                let options = EventListenerOptions::enable_prevent_default();
                EventListener::new_with_options(&page::document(), name, options, move |event| {
                    let state = now.borrow().clone();
                    act(name, event, &state, &dispatch);
                })
            };
            let listeners: Vec<EventListener> = names.iter().map(listen).collect();
            move || drop(listeners)
        },
    );
}

/// Does what was asked for, unless it is meant for text: then the browser does it.
#[inline(never)]
fn act(name: &str, event: &Event, state: &State, dispatch: &Dispatch) {
    if let Some((event, action)) = asked(name, event, state) {
        event.prevent_default();
        dispatch.send(action);
    }
}

fn asked<'a>(name: &str, event: &'a Event, state: &State) -> Option<(&'a Event, Action)> {
    let data = event.dyn_ref::<ClipboardEvent>()?.clipboard_data()?;
    if event.default_prevented() || page::is_typing(event) {
        return None;
    }
    if name == "paste" {
        let text = data.get_data("text/plain").ok()?;
        return Some((event, Action::Paste(text)));
    }
    if page::has_marked_text() {
        return None;
    }
    let clip = state.clipped()?;
    data.set_data("text/plain", &clip.write()).ok()?;
    Some((
        event,
        match name {
            "cut" => Action::Cut,
            _ => Action::Copied(clip.actors.len(), clip.ties.len()),
        },
    ))
}

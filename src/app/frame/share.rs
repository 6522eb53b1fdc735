//! Share: a link, a copy of the map, a picture of it.

use std::rc::Rc;

use partnership_explorer::drawing;
use wasm_bindgen::JsCast;
use web_sys::{FocusEvent, KeyboardEvent, Node};
use yew::platform::spawn_local;
use yew::{Callback, Html, Properties, function_component, html, use_node_ref, use_state};

use super::icons::Icon;
use crate::app::platform::{clipboard, files, page};
use crate::app::state::{Action, Address, Notice, Opened, Place};
use crate::app::store::{Dispatch, use_dispatch};
use crate::app::words::{self, Phrase};

#[derive(Properties, PartialEq)]
pub struct Props {
    pub opened: Rc<Opened>,
}

/// The button and its menu.
#[function_component(ShareMenu)]
pub fn share_menu(props: &Props) -> Html {
    let is_open = use_state(|| false);
    let dispatch = use_dispatch();
    let menu = use_node_ref();

    let toggle = {
        let is_open = is_open.clone();
        Callback::from(move |_| is_open.set(!*is_open))
    };
    let onfocusout = {
        let (is_open, menu) = (is_open.clone(), menu.clone());
        Callback::from(move |event: FocusEvent| {
            let to = event.related_target().and_then(|target| target.dyn_into::<Node>().ok());
            let inside = menu.cast::<Node>().is_some_and(|menu| menu.contains(to.as_ref()));
            if !inside {
                is_open.set(false);
            }
        })
    };
    let onkeydown = {
        let is_open = is_open.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" && *is_open {
                event.stop_propagation();
                event.prevent_default();
                is_open.set(false);
                page::focus("share");
            }
        })
    };
    let item = |name: &'static str, says: Phrase, hint: Phrase, act: fn(&Opened, &Dispatch)| {
        let (is_open, opened, dispatch) = (is_open.clone(), props.opened.clone(), dispatch.clone());
        let onclick = Callback::from(move |_| {
            is_open.set(false);
            page::focus("share");
            act(&opened, &dispatch);
        });
        html! {
            <li key={name}>
                <button type="button" {onclick}><Icon {name} /><span><b>{ says }</b><small>{ hint }</small></span></button>
            </li>
        }
    };
    let is_case = matches!(props.opened.place, Place::Case(_));
    html! {
        <div class="menu" ref={menu} {onfocusout} {onkeydown}>
            <button type="button" id="share" class="primary" aria-expanded={is_open.to_string()}
                aria-controls="share-menu" onclick={toggle}>
                <Icon name="share" /><span>{ words::SHARE }</span>
            </button>
            <ul id="share-menu" hidden={!*is_open}>
                if is_case {
                    { item("link", words::COPY_LINK, words::COPY_LINK_HINT, copy_link) }
                }
                { item("file", words::SAVE_COPY, words::SAVE_COPY_HINT, save_copy) }
                { item("picture", words::SAVE_PICTURE, words::SAVE_PICTURE_HINT, save_picture) }
            </ul>
        </div>
    }
}

/// Puts a link to a bundled case on the clipboard.
pub fn copy_link(opened: &Opened, dispatch: &Dispatch) {
    let link = page::link(&Address {
        place: opened.place.clone(),
        layout: opened.recorded_layout(),
        ..Address::default()
    });
    let dispatch = dispatch.clone();
    spawn_local(async move {
        dispatch.send(match clipboard::copy(&link).await {
            true => Action::Tell(Notice::Done(words::LINK_COPIED.to_string())),
            false => Action::Tell(Notice::Link(link)),
        });
    });
}

/// Saves the map with its answers.
pub fn save_copy(opened: &Opened, dispatch: &Dispatch) {
    let name = files::name(&opened.document.title, "json");
    let saved = files::save(&name, "application/json", &opened.document.write());
    if saved {
        dispatch.send(Action::Saved);
    }
    tell(saved, words::COPY_SAVED, dispatch);
}

/// Saves the picture as SVG.
pub fn save_picture(opened: &Opened, dispatch: &Dispatch) {
    let description = words::picture_says(opened);
    let picture = drawing::svg(&opened.scene, &opened.document.title, &description);
    let name = files::name(&opened.document.title, "svg");
    tell(files::save(&name, "image/svg+xml", &picture), words::PICTURE_SAVED, dispatch);
}

fn tell(saved: bool, says: Phrase, dispatch: &Dispatch) {
    let says = if saved { says } else { words::NOT_SAVED };
    dispatch.send(Action::Tell(Notice::Done(says.into())));
}

//! A map that begins with nothing on it.

use partnership_explorer::map::Document;
use yew::{Html, function_component, html, use_callback};

use crate::app::state::Action;
use crate::app::store::use_dispatch;
use crate::app::words;

/// The button.
#[function_component(NewMap)]
pub fn new_map() -> Html {
    let dispatch = use_dispatch();
    let onclick = use_callback(dispatch, |_, to| {
        to.send(Action::Open {
            file: words::NEW_MAP.into(),
            document: Box::new(Document::new(words::NEW_MAP)),
            warnings: Vec::new(),
        });
    });
    html! { <button type="button" id="new-map" {onclick}>{ words::NEW_MAP }</button> }
}

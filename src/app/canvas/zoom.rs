//! The buttons that zoom, for whoever has neither wheel nor two fingers.

use yew::{Html, function_component, html, use_callback};

use super::stage::STEP;
use crate::app::frame::{Icon, show_shortcuts};
use crate::app::state::Action;
use crate::app::store::use_dispatch;
use crate::app::words;

/// Plus, minus, the whole map; and the list of keys.
#[function_component(ZoomButtons)]
pub fn zoom_buttons() -> Html {
    let dispatch = use_dispatch();
    let closer = use_callback(dispatch.clone(), |_, to| to.send(Action::Zoom(STEP, None)));
    let further = use_callback(dispatch.clone(), |_, to| to.send(Action::Zoom(1.0 / STEP, None)));
    let fit = use_callback(dispatch, |_, to| to.send(Action::Fit));
    let help = use_callback((), |_, ()| show_shortcuts());
    html! {
        <div id="zoom" class="zoom" role="group" aria-label={words::ZOOM}>
            <button type="button" onclick={closer} aria-label={words::ZOOM_IN} title={words::ZOOM_IN}><Icon name="plus" /></button>
            <button type="button" onclick={further} aria-label={words::ZOOM_OUT} title={words::ZOOM_OUT}><Icon name="minus" /></button>
            <button type="button" onclick={fit} aria-label={words::FIT} title={words::FIT}><Icon name="fit" /></button>
            <button type="button" class="help" onclick={help} aria-label={words::HELP} title={words::HELP}>{ "?" }</button>
        </div>
    }
}

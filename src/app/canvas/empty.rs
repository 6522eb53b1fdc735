//! What stands where nobody is on the map yet: the ways to begin.

use yew::{Html, Properties, function_component, html, use_callback};

use crate::app::state::Action;
use crate::app::store::use_dispatch;
use crate::app::words;

#[derive(Properties, PartialEq)]
pub struct Props {
    /// Whether the map is only looked at.
    pub embed: bool,
}

/// The invitation.
#[function_component(Empty)]
pub fn empty(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let add = use_callback(dispatch.clone(), |_, to| to.send(Action::Adding(true)));
    let write = use_callback(dispatch, |_, to| to.send(Action::Quick(true)));
    html! {
        <div class="empty">
            <p>{ words::NOBODY_YET }</p>
            if !props.embed {
                <div class="buttons">
                    <button type="button" id="begin-add" class="primary" onclick={add}>{ words::ADD_ACTOR }</button>
                    <button type="button" id="begin-quick" onclick={write}>{ words::BEGIN_QUICK }</button>
                </div>
                <p class="otherwise">{ words::BEGIN_ELSE }</p>
            }
        </div>
    }
}

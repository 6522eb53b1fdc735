//! What was done, told in passing: below everything in the panel, so that nothing is covered by it.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use web_sys::{FocusEvent, PointerEvent};
use yew::{Html, Properties, function_component, html, use_callback, use_effect_with, use_state_eq};

use super::icons::Icon;
use crate::app::state::{Action, Notice};
use crate::app::store::use_dispatch;
use crate::app::words;

/// How long it stands, in milliseconds.
const STANDS: u32 = 6_000;

#[derive(Clone, Properties)]
pub struct Props {
    pub notice: Option<Rc<Notice>>,
}

impl PartialEq for Props {
    // The same told twice is told anew.
    fn eq(&self, other: &Self) -> bool {
        self.notice.as_ref().map(Rc::as_ptr) == other.notice.as_ref().map(Rc::as_ptr)
    }
}

/// The line. It goes by itself, but not while it is pointed at or holds the focus; screen readers have
/// heard it from the announcer.
#[function_component(Toast)]
pub fn toast(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let held = use_state_eq(|| false);
    let fade = dispatch.clone();
    use_effect_with((props.clone(), *held), move |(told, held)| {
        let stands = matches!(told.notice.as_deref(), Some(Notice::Done(_))) && !held;
        let timer = stands.then(|| Timeout::new(STANDS, move || fade.send(Action::Fade)));
        move || drop(timer)
    });
    let onclick = use_callback((dispatch, held.setter()), |_, (to, held)| {
        held.set(false);
        to.send(Action::Dismiss);
    });
    let hold = use_callback(held.setter(), |_: PointerEvent, held| held.set(true));
    let release = use_callback(held.setter(), |_: PointerEvent, held| held.set(false));
    let onfocusin = use_callback(held.setter(), |_: FocusEvent, held| held.set(true));
    let onfocusout = use_callback(held.setter(), |_: FocusEvent, held| held.set(false));
    let Some(Notice::Done(says)) = props.notice.as_deref() else { return Html::default() };
    html! {
        <div class="toast" onpointerenter={hold} onpointerleave={release.clone()} onpointercancel={release} {onfocusin} {onfocusout}>
            <p>{ says }</p>
            <button type="button" class="quiet square" {onclick} aria-label={words::DISMISS} title={words::DISMISS}>
                <Icon name="close" />
            </button>
        </div>
    }
}

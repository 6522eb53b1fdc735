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

#[derive(Properties, PartialEq)]
pub struct Props {
    pub notice: Option<Rc<Notice>>,
}

/// The line; nothing where nothing was done.
#[function_component(Toast)]
pub fn toast(props: &Props) -> Html {
    match &props.notice {
        // The same told twice is told anew.
        Some(notice) if matches!(**notice, Notice::Done(_)) => {
            html! { <Told key={format!("{:p}", Rc::as_ptr(notice))} notice={notice.clone()} /> }
        }
        _ => Html::default(),
    }
}

#[derive(Properties, PartialEq)]
struct ToldProps {
    notice: Rc<Notice>,
}

/// It goes by itself, but not while it is pointed at or holds the focus; screen readers have heard it
/// from the announcer.
#[function_component(Told)]
fn told(props: &ToldProps) -> Html {
    let dispatch = use_dispatch();
    let (pointed, focused) = (use_state_eq(|| false), use_state_eq(|| false));
    let fade = dispatch.clone();
    use_effect_with(*pointed || *focused, move |held| {
        let timer = (!held).then(|| Timeout::new(STANDS, move || fade.send(Action::Fade)));
        move || drop(timer)
    });
    let onclick = use_callback(dispatch, |_, to| to.send(Action::Dismiss));
    let onpointerenter = use_callback(pointed.setter(), |_: PointerEvent, pointed| pointed.set(true));
    let onpointerleave = use_callback(pointed.setter(), |_: PointerEvent, pointed| pointed.set(false));
    let onfocusin = use_callback(focused.setter(), |_: FocusEvent, focused| focused.set(true));
    let onfocusout = use_callback(focused.setter(), |_: FocusEvent, focused| focused.set(false));
    let Notice::Done(says) = &*props.notice else { return Html::default() };
    html! {
        <div class="toast" {onpointerenter} {onpointerleave} {onfocusin} {onfocusout}>
            <p>{ says }</p>
            <button type="button" class="quiet square" {onclick} aria-label={words::DISMISS} title={words::DISMISS}>
                <Icon name="close" />
            </button>
        </div>
    }
}

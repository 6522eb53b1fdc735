//! The comparison to be taken elsewhere: as text, as a file, on paper.

use std::rc::Rc;

use yew::platform::spawn_local;
use yew::{Callback, Html, Properties, function_component, html};

use crate::app::platform::{clipboard, files, page};
use crate::app::state::{Action, Held, Notice};
use crate::app::store::{Dispatch, use_dispatch};
use crate::app::words;

#[derive(Clone, Properties)]
pub struct Props {
    pub held: Rc<Held>,
}

impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.held, &other.held)
    }
}

/// The buttons.
#[function_component(Taking)]
pub fn taking(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let act = |act: fn(&Held, &Dispatch)| {
        let (held, dispatch) = (props.held.clone(), dispatch.clone());
        Callback::from(move |_: web_sys::MouseEvent| act(&held, &dispatch))
    };
    html! {
        <div class="buttons taking">
            <button type="button" onclick={act(copy)}>{ words::COPY_TEXT }</button>
            <button type="button" onclick={act(save)}>{ words::SAVE_TEXT }</button>
            <button type="button" onclick={act(|_, _| page::print())}>{ words::PRINT }</button>
        </div>
    }
}

fn text(held: &Held) -> String {
    let [before, after] = [&held.called[0], &held.called[1]].map(words::called);
    held.both.markdown([&before, &after])
}

fn copy(held: &Held, dispatch: &Dispatch) {
    let (text, dispatch) = (text(held), dispatch.clone());
    spawn_local(async move {
        let says = if clipboard::copy(&text).await { words::TEXT_COPIED } else { words::TEXT_NOT_COPIED };
        dispatch.send(Action::Tell(Notice::Done(says.into())));
    });
}

fn save(held: &Held, dispatch: &Dispatch) {
    let [before, after] = [&held.called[0], &held.called[1]].map(words::called);
    let name = files::name(&format!("{before} {after}"), "md");
    let says = match files::save(&name, "text/markdown", &text(held)) {
        true => words::TEXT_SAVED,
        false => words::NOT_SAVED,
    };
    dispatch.send(Action::Tell(Notice::Done(says.into())));
}

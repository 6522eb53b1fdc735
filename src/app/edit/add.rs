//! Adding an actor: what it is, and what it is called.

use std::rc::Rc;

use partnership_explorer::drawing::colour_of;
use partnership_explorer::editing::Edit;
use partnership_explorer::map::{ActorKind, Word};
use web_sys::{Event, HtmlInputElement, InputEvent, KeyboardEvent, SubmitEvent};
use yew::{Callback, Html, Properties, TargetCast, function_component, html, use_callback, use_state_eq};

use super::field::{About, refused};
use crate::app::canvas::Swatch;
use crate::app::state::{ADD_NAME, Action, Denial, TITLE};
use crate::app::store::use_dispatch;
use crate::app::words;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub denied: Option<Rc<Denial>>,
}

/// The form.
#[function_component(AddForm)]
pub fn add_form(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let kind = use_state_eq(|| ActorKind::Agency);
    let name = use_state_eq(String::new);
    let oninput = {
        let (name, to) = (name.clone(), dispatch.clone());
        Callback::from(move |event: InputEvent| {
            to.send(Action::Pardon);
            name.set(event.target_unchecked_into::<HtmlInputElement>().value());
        })
    };
    let onchange = {
        let kind = kind.clone();
        Callback::from(move |event: Event| {
            let word = event.target_unchecked_into::<HtmlInputElement>().value();
            kind.set(ActorKind::from_word(&word).unwrap_or(*kind));
        })
    };
    let onsubmit = {
        let (kind, name, to) = (kind.clone(), name.clone(), dispatch.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let edit = Edit::Add { kind: *kind, name: (*name).clone(), at: None };
            to.send(Action::Edit { by: ADD_NAME.to_owned(), edit });
        })
    };
    let cancel = use_callback(dispatch.clone(), |_, to| to.send(Action::Adding(false)));
    let onkeydown = use_callback(dispatch, |event: KeyboardEvent, to| {
        if event.key() == "Escape" {
            event.prevent_default();
            event.stop_propagation();
            to.send(Action::Adding(false));
        }
    });
    let denied = props.denied.as_ref().filter(|denial| denial.by == ADD_NAME);
    let refusal = denied.map(|denial| words::capital(&denial.denied.says));
    let about = About::refused(ADD_NAME, refusal.as_deref());
    html! {
        <form class="record edit-form" aria-labelledby={TITLE} {onsubmit} {onkeydown}>
            <h2 id={TITLE} tabindex="-1">{ words::ADD_ACTOR }</h2>
            <p class="lede">{ words::ADD_ACTOR_SAYS }</p>
            <div class="edit-field">
                <label class="field" for={ADD_NAME}>{ words::NAME }</label>
                <input type="text" id={ADD_NAME} value={(*name).clone()} autocomplete="off" aria-invalid={about.fault()}
                    aria-describedby={about.described()} {oninput} />
                { refused(ADD_NAME, refusal.as_deref()) }
            </div>
            { for words::KIND_GROUPS.iter().map(|(title, kinds)| html! {
                <fieldset key={title.key()} class="kinds">
                    <legend class="field">{ title }</legend>
                    { for kinds.iter().map(|one| html! {
                        <label key={one.word()} class="box">
                            <input type="radio" name="add-kind" value={one.word()} checked={*kind == *one} onchange={onchange.clone()} />
                            <Swatch kind={*one} colour={colour_of(*one)} />{ words::title(*one) }
                        </label>
                    }) }
                </fieldset>
            }) }
            <div class="buttons done">
                <button type="submit" class="primary">{ words::ADD_ACTOR }</button>
                <button type="button" onclick={cancel}>{ words::CANCEL }</button>
            </div>
        </form>
    }
}

//! What is done with what is selected: its form is opened, it is tied to another, doubled or removed.

use std::rc::Rc;

use partnership_explorer::editing::{Edit, Item, clip};
use partnership_explorer::map::{ActorAt, Document};
use wasm_bindgen_futures::spawn_local;
use yew::{Callback, Html, Properties, function_component, html, use_callback, use_state_eq};

use super::connect::Connect;
use super::field::refused;
use crate::app::platform::clipboard;
use crate::app::state::{Action, Denial, EDIT, Notice, Opened};
use crate::app::store::{Dispatch, use_dispatch};
use crate::app::words;

/// The ids of the buttons.
const DELETE: &str = "delete-it";
const DUPLICATE: &str = "duplicate-it";

#[derive(Properties, PartialEq)]
pub struct Props {
    pub opened: Rc<Opened>,
    pub items: Vec<Item>,
    pub denied: Option<Rc<Denial>>,
    /// Whether the form can be opened from here.
    #[prop_or_default]
    pub form: bool,
    /// Opens the form to add a tie, where there is one.
    #[prop_or_default]
    pub onconnect: Option<Callback<()>>,
}

/// The buttons.
#[function_component(Deeds)]
pub fn deeds(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let open = use_callback((props.items.clone(), dispatch.clone()), |_, (items, to)| {
        to.send(Action::Editing(items.first().cloned()));
    });
    let act = |by: &'static str, edit: fn(Vec<Item>) -> Edit| {
        let (items, to) = (props.items.clone(), dispatch.clone());
        Callback::from(move |_| to.send(Action::Edit { by: by.to_owned(), edit: edit(items.clone()) }))
    };
    let copy = use_callback(
        (props.opened.clone(), props.items.clone(), dispatch.clone()),
        |_, (opened, items, to)| {
            copy(&clip(&opened.document, items), to);
        },
    );
    let connect = props.onconnect.clone();
    let is_actor = props.items.iter().all(|item| matches!(item, Item::Actor(_)));
    let denied =
        |by: &str| props.denied.as_ref().filter(|one| one.by == by).map(|one| one.denied.says.clone());
    html! {
        <>
            <div class="buttons deeds">
                if props.form {
                    <button type="button" id={EDIT} class="primary" onclick={open}>{ words::EDIT }</button>
                }
                if let Some(connect) = connect {
                    <button type="button" id="add-tie" onclick={Callback::from(move |_| connect.emit(()))}>{ words::ADD_TIE }</button>
                }
                if is_actor {
                    <button type="button" id={DUPLICATE} onclick={act(DUPLICATE, Edit::Duplicate)}>{ words::DUPLICATE }</button>
                }
                <button type="button" id="copy-it" title={words::COPY_SAYS} onclick={copy}>{ words::COPY }</button>
                <button type="button" id={DELETE} onclick={act(DELETE, Edit::Remove)}>{ words::DELETE }</button>
            </div>
            { refused(DUPLICATE, denied(DUPLICATE).as_deref()) }
            { refused(DELETE, denied(DELETE).as_deref()) }
        </>
    }
}

/// Puts actors and ties on the clipboard, for another map.
fn copy(clip: &Document, dispatch: &Dispatch) {
    let (text, counts, dispatch) = (clip.write(), (clip.actors.len(), clip.ties.len()), dispatch.clone());
    spawn_local(async move {
        let says = match clipboard::copy(&text).await {
            true => format!("{} {}", words::copied(counts.0, counts.1), words::PASTE_IT),
            false => words::NOT_COPIED.to_string(),
        };
        dispatch.send(Action::Tell(Notice::Done(says)));
    });
}

/// What can be done while nothing is selected.
#[function_component(MapDeeds)]
pub fn map_deeds() -> Html {
    let dispatch = use_dispatch();
    let add = use_callback(dispatch.clone(), |_, to| to.send(Action::Adding(true)));
    let edit = use_callback(dispatch, |_, to| to.send(Action::Editing(Some(Item::Map))));
    html! {
        <div class="buttons">
            <button type="button" onclick={add}>{ words::ADD_ACTOR }</button>
            <button type="button" onclick={edit}>{ words::EDIT_MAP }</button>
        </div>
    }
}

#[derive(Properties, PartialEq)]
pub struct ActorProps {
    pub opened: Rc<Opened>,
    pub at: ActorAt,
    pub denied: Option<Rc<Denial>>,
}

/// What can be done with an actor, and the form to add a tie once it is asked for.
#[function_component(ActorDeeds)]
pub fn actor_deeds(props: &ActorProps) -> Html {
    let dispatch = use_dispatch();
    let connecting = use_state_eq(|| false);
    let onconnect = {
        let connecting = connecting.clone();
        Callback::from(move |()| connecting.set(true))
    };
    let onclose = {
        let connecting = connecting.clone();
        Callback::from(move |()| {
            connecting.set(false);
            dispatch.send(Action::Pardon);
            dispatch.send(Action::Focus("add-tie".to_owned()));
        })
    };
    let items = vec![Item::Actor(props.opened.partnership.id(props.at).to_owned())];
    html! {
        <>
            <Deeds opened={props.opened.clone()} {items} form={true} {onconnect} denied={props.denied.clone()} />
            if *connecting {
                <Connect opened={props.opened.clone()} at={props.at} denied={props.denied.clone()} {onclose} />
            }
        </>
    }
}

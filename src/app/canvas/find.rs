//! Finding an actor or a tie by what is said of it (ARIA Authoring Practices: combobox with a list).

use std::rc::Rc;

use partnership_explorer::map::{Found, Index};
use wasm_bindgen::JsCast;
use web_sys::{FocusEvent, KeyboardEvent, Node};
use yew::{
    Callback, Html, Properties, function_component, html, use_callback, use_effect_with, use_memo,
    use_node_ref,
};

use crate::app::frame::{Icon, use_listing};
use crate::app::platform::page;
use crate::app::state::{Action, Opened};
use crate::app::store::use_dispatch;
use crate::app::words;

/// So many are listed.
const MOST: usize = 8;
const FIELD: &str = "find-field";
const BUTTON: &str = "find";

#[derive(Properties, PartialEq)]
pub struct Props {
    pub opened: Rc<Opened>,
    pub open: bool,
}

/// The button, and the field with what it finds.
#[function_component(Find)]
pub fn find(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let place = use_node_ref();
    let toggle =
        use_callback((props.open, dispatch.clone()), |_, (open, to)| to.send(Action::Finding(!open)));
    let onfocusout = {
        let (place, dispatch) = (place.clone(), dispatch.clone());
        Callback::from(move |event: FocusEvent| {
            let to = event.related_target().and_then(|target| target.dyn_into::<Node>().ok());
            if to.is_some_and(|to| !place.cast::<Node>().is_some_and(|place| place.contains(Some(&to)))) {
                dispatch.send(Action::Finding(false));
            }
        })
    };
    html! {
        <div class="rail-menu" ref={place} {onfocusout}>
            <button type="button" id={BUTTON} class="tool" aria-expanded={props.open.to_string()} aria-controls="find-place"
                title={words::FIND_LABEL} onclick={toggle}><Icon name="find" /><span>{ words::FIND }</span></button>
            <div id="find-place" class="find" hidden={!props.open}>
                if props.open {
                    <Field opened={props.opened.clone()} />
                }
            </div>
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct FieldProps {
    opened: Rc<Opened>,
}

#[function_component(Field)]
fn field(props: &FieldProps) -> Html {
    let dispatch = use_dispatch();
    let partnership = &props.opened.partnership;
    let listing = use_listing();
    let query = &*listing.query;
    let index = use_memo(props.opened.clone(), |opened| Index::new(&opened.partnership));
    let found = Rc::new(index.search(query, MOST));
    use_effect_with((), |()| page::focus(FIELD));

    let onkeydown = {
        let (found, listing, dispatch) = (found.clone(), listing.clone(), dispatch.clone());
        Callback::from(move |event: KeyboardEvent| {
            let count = found.len();
            if listing.steps(&event, count) {
                return;
            }
            match event.key().as_str() {
                "Enter" if count > 0 => dispatch.send(Action::GoTo(found[listing.chosen(count)])),
                "Escape" => {
                    event.stop_propagation();
                    dispatch.send(Action::Finding(false));
                    dispatch.send(Action::Focus(BUTTON.to_owned()));
                }
                _ => return,
            }
            event.prevent_default();
        })
    };
    let chosen = listing.chosen(found.len());
    let option = |(at, one): (usize, &Found)| {
        let (name, kind) = match *one {
            Found::Actor(actor) => {
                (partnership.name(actor).to_owned(), words::title(partnership.kind(actor)))
            }
            Found::Tie(tie) => (words::tie_sentence(partnership, tie), words::TIE.to_string()),
        };
        let (dispatch, one) = (dispatch.clone(), *one);
        let onclick = Callback::from(move |_| dispatch.send(Action::GoTo(one)));
        html! {
            <li key={at} id={format!("find-{at}")} role="option" aria-selected={(at == chosen).to_string()} {onclick}>
                <b lang={words::english()}>{ name }</b><small lang={words::english()}>{ kind }</small>
            </li>
        }
    };
    let shown = !found.is_empty();
    let says = words::found_says(query, found.len());
    html! {
        <>
            <input key="field" id={FIELD} type="text" role="combobox" autocomplete="off" spellcheck="false" aria-label={words::FIND_LABEL}
                aria-autocomplete="list" aria-expanded={shown.to_string()} aria-controls="find-list"
                aria-activedescendant={shown.then(|| format!("find-{chosen}"))} placeholder={words::FIND_LABEL}
                value={query.clone()} oninput={listing.oninput()} {onkeydown} />
            <ul key="list" id="find-list" role="listbox" aria-label={words::FIND} hidden={!shown}
                onmousedown={Callback::from(|event: yew::MouseEvent| event.prevent_default())}>
                { for found.iter().enumerate().map(option) }
            </ul>
            <p key="says" class={if shown { "unseen" } else { "lede" }} role="status">
                { if says.is_empty() { words::FIND_EMPTY.to_string() } else { says } }
            </p>
        </>
    }
}

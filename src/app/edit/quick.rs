//! The quick line: a field in which actors and ties are typed (ARIA Authoring Practices: combobox with a list).

use std::rc::Rc;

use partnership_explorer::editing::{Line, complete};
use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, Event, HtmlInputElement, KeyboardEvent, MouseEvent};
use yew::{
    Callback, Html, Properties, function_component, html, use_effect_with, use_node_ref, use_state,
    use_state_eq,
};

use super::offers::{LIST, Offers, option_id};
use crate::app::frame::Icon;
use crate::app::platform::page;
use crate::app::state::{Action, Opened, Way};
use crate::app::store::{Dispatch, use_dispatch};
use crate::app::words;

/// The id of the field.
pub const QUICK_FIELD: &str = "quick-line";

#[derive(Properties, PartialEq)]
pub struct Props {
    pub opened: Rc<Opened>,
}

/// The line over the map, until it is closed.
#[function_component(Quick)]
pub fn quick(props: &Props) -> Html {
    let dispatch = use_dispatch();
    use_effect_with((), |()| page::focus(QUICK_FIELD));
    let onclose = Callback::from(move |()| {
        dispatch.send(Action::Quick(false));
        dispatch.send(Action::Focus("map".to_owned()));
    });
    html! {
        <section class="quick" aria-label={words::QUICK}>
            <QuickLine opened={props.opened.clone()} {onclose} />
        </section>
    }
}

#[derive(Properties, PartialEq)]
pub struct LineProps {
    pub opened: Rc<Opened>,
    /// What closes it, where it can be closed.
    #[prop_or_default]
    pub onclose: Option<Callback<()>>,
}

/// What is typed, and where.
#[derive(Clone, Default, PartialEq)]
struct Typed {
    text: String,
    /// In bytes.
    cursor: usize,
    /// Whether the list was closed.
    shut: bool,
    /// Which entry of the list is chosen.
    active: Option<usize>,
    /// Why the line wasn't taken.
    refused: Option<String>,
    /// What the last line did.
    added: Option<String>,
}

/// The field, what can stand next, and what the line will do.
#[function_component(QuickLine)]
pub fn quick_line(props: &LineProps) -> Html {
    let dispatch = use_dispatch();
    let typed = use_state_eq(Typed::default);
    // Where the cursor has to go, and how often it had to.
    let placed = use_state(|| (0_u32, 0_u32));
    let field = use_node_ref();
    let document = &props.opened.document;
    let offers = if typed.shut { Vec::new() } else { complete(&typed.text, typed.cursor, document) };
    let line = (!typed.text.trim().is_empty()).then(|| Line::read(&typed.text, document));

    let place = field.clone();
    use_effect_with(*placed, move |(count, at)| {
        if let (true, Some(field)) = (*count > 0, place.cast::<HtmlInputElement>()) {
            drop(field.set_selection_range(*at, *at));
        }
    });
    let take = {
        let (typed, placed, offers) = (typed.clone(), placed.clone(), offers.clone());
        Callback::from(move |at: usize| {
            let Some(one) = offers.get(at) else { return };
            let (text, cursor) = one.taken(&typed.text);
            let units = text[..cursor].encode_utf16().count() as u32;
            typed.set(Typed { text, cursor, ..Typed::default() });
            placed.set((placed.0 + 1, units));
        })
    };
    let oninput = {
        let typed = typed.clone();
        Callback::from(move |event: yew::InputEvent| {
            if let Some(field) = field_of(&event) {
                let (text, cursor) = (field.value(), cursor(&field));
                typed.set(Typed { text, cursor, ..Typed::default() });
            }
        })
    };
    let moved = {
        let typed = typed.clone();
        move |event: &Event| {
            if let Some(cursor) = field_of(event).map(|field| cursor(&field)).filter(|at| *at != typed.cursor)
            {
                typed.set(Typed { cursor, active: None, ..Typed::clone(&typed) });
            }
        }
    };
    let onkeyup = {
        let moved = moved.clone();
        Callback::from(move |event: KeyboardEvent| moved(&event))
    };
    let onclick = Callback::from(move |event: MouseEvent| moved(&event));
    let add = {
        let (typed, opened, dispatch) = (typed.clone(), props.opened.clone(), dispatch.clone());
        Callback::from(move |()| {
            let made = Line::read(&typed.text, &opened.document)
                .and_then(|line| line.edit().on(&opened.document).map(|made| (line, made)));
            match made {
                Ok((line, made)) => {
                    dispatch.send(Action::Edit { by: QUICK_FIELD.to_owned(), edit: line.edit() });
                    typed.set(Typed { added: Some(words::quick_added(&made.name)), ..Typed::default() });
                }
                Err(denied) => {
                    typed.set(Typed { refused: Some(denied.says), shut: true, ..Typed::clone(&typed) });
                }
            }
        })
    };
    let onkeydown = {
        let (typed, count, onclose) = (typed.clone(), offers.len(), props.onclose.clone());
        let (take, add, dispatch) = (take.clone(), add.clone(), dispatch.clone());
        Callback::from(move |event: KeyboardEvent| {
            let choose = |active| typed.set(Typed { active, ..Typed::clone(&typed) });
            let undo = (event.ctrl_key() || event.meta_key()) && event.key() == "z";
            match (event.key().as_str(), typed.active) {
                // In an empty field there is nothing else to undo.
                _ if undo && typed.text.is_empty() => dispatch.send(Action::Step(Way::Back)),
                ("ArrowDown", active) if count > 0 => {
                    choose(active.map_or(Some(0), |at| (at + 1 < count).then_some(at + 1)))
                }
                ("ArrowUp", active) if count > 0 => {
                    choose(active.map_or(Some(count - 1), |at| at.checked_sub(1)))
                }
                ("ArrowDown", _) if typed.shut => typed.set(Typed { shut: false, ..Typed::clone(&typed) }),
                ("Tab" | "Enter", Some(at)) if !event.shift_key() => take.emit(at),
                ("Enter", None) => add.emit(()),
                ("Escape", _) if count > 0 => {
                    typed.set(Typed { shut: true, active: None, ..Typed::clone(&typed) })
                }
                ("Escape", _) => match &onclose {
                    Some(onclose) => onclose.emit(()),
                    None => return,
                },
                _ => return,
            }
            event.stop_propagation();
            event.prevent_default();
        })
    };
    let onpaste = Callback::from(move |event: Event| rows(&event, &dispatch));
    // The next line is typed in the same field.
    let press = Callback::from(move |_: MouseEvent| {
        add.emit(());
        page::focus(QUICK_FIELD);
    });
    let preview = match (&line, &typed.refused, &typed.added) {
        (_, Some(_), _) => None,
        (Some(Ok(line)), ..) => Some(line.says().to_owned()),
        (None, _, Some(added)) => Some(added.clone()),
        (None, ..) => Some(words::QUICK_HINT.to_string()),
        (Some(Err(_)), ..) => None,
    };
    let active = typed.active.filter(|at| *at < offers.len());
    html! {
        <div class="quick-line">
            <div key="field" class="quick-field">
                <input ref={field} id={QUICK_FIELD} type="text" role="combobox" autocomplete="off" autocapitalize="off" spellcheck="false"
                    aria-label={words::QUICK_LABEL} aria-autocomplete="list" aria-expanded={(!offers.is_empty()).to_string()}
                    aria-controls={LIST} aria-activedescendant={active.map(option_id)} aria-describedby="quick-says"
                    aria-invalid={typed.refused.is_some().then_some("true")} placeholder={words::QUICK_EXAMPLE}
                    value={typed.text.clone()} {oninput} {onkeydown} {onkeyup} {onclick} {onpaste} />
                <button type="button" class="plain" onclick={press}>{ words::ADD }</button>
                if let Some(onclose) = props.onclose.clone() {
                    <button type="button" class="quiet square" aria-label={words::CLOSE} title={words::CLOSE}
                        onclick={Callback::from(move |_: MouseEvent| onclose.emit(()))}><Icon name="close" /></button>
                }
            </div>
            <Offers key="offers" all={offers} {active} ontake={take} />
            <p key="says" id="quick-says" class="lede">{ preview.unwrap_or_default() }</p>
            <p key="refused" class="refused" role="alert">{ typed.refused.clone().unwrap_or_default() }</p>
        </div>
    }
}

/// Rows of a spreadsheet, and several lines, are no one line: they are taken as where nobody types.
fn rows(event: &Event, dispatch: &Dispatch) {
    let data = event.dyn_ref::<ClipboardEvent>().and_then(ClipboardEvent::clipboard_data);
    let Some(text) = data.and_then(|data| data.get_data("text/plain").ok()) else { return };
    if text.trim().contains(['\n', '\t']) {
        event.prevent_default();
        dispatch.send(Action::Paste(text));
    }
}

fn field_of(event: &Event) -> Option<HtmlInputElement> {
    event.target()?.dyn_into().ok()
}

/// Where the cursor is, in bytes: the browser counts in units of UTF-16.
fn cursor(field: &HtmlInputElement) -> usize {
    let text = field.value();
    let units = field.selection_end().ok().flatten().unwrap_or(u32::MAX) as usize;
    let mut before = 0;
    let found = text.char_indices().find(|(_, sign)| {
        let here = before >= units;
        before += sign.len_utf16();
        here
    });
    found.map_or(text.len(), |(at, _)| at)
}

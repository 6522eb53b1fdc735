//! The palette: whatever can be done, found by name (ARIA Authoring Practices: combobox with a list, in a
//! dialog).

use std::rc::Rc;

use partnership_explorer::cases::CASES;
use partnership_explorer::layout::Layout;
use partnership_explorer::map::{Found, Index, Word};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, KeyboardEvent};
use yew::{Callback, Html, Properties, function_component, html, use_callback, use_effect_with, use_memo};

use super::listing::use_listing;
use crate::app::commands::{COMMANDS, Command};
use crate::app::learn::case_title;
use crate::app::platform::page;
use crate::app::state::{Action, Address, Lens, State};
use crate::app::store::{Dispatch, Store, use_dispatch};
use crate::app::words;

const ID: &str = "palette";
const FIELD: &str = "palette-field";
/// What opens it.
const KEY: &str = "Ctrl K";
/// So many are listed.
const MOST: usize = 40;

/// Opens the palette.
pub fn show_palette() {
    if let Some(dialog) = page::element(ID)
        && !dialog.has_attribute("open")
    {
        page::call(&dialog, "showModal");
        if let Some(field) = page::element(FIELD).and_then(|field| field.dyn_into::<HtmlInputElement>().ok())
        {
            field.set_value("");
            page::call(&field, "focus");
            let event = web_sys::Event::new("input");
            if let Ok(event) = event {
                drop(field.dispatch_event(&event));
            }
        }
    }
}

/// Whether a dialog is open over the page: then keys are its own.
pub fn dialog_shown() -> bool {
    page::any("dialog[open]")
}

fn close() {
    if let Some(dialog) = page::element(ID) {
        page::call(&dialog, "close");
    }
}

/// Something in the list.
#[derive(Clone, PartialEq)]
struct Entry {
    name: String,
    /// Its key, or what kind of thing it is.
    hint: String,
    does: Does,
}

#[derive(Clone, PartialEq)]
enum Does {
    /// The command of that number.
    Command(usize),
    Layout(Layout),
    Lens(Lens),
    GoTo(Found),
    Case(&'static str),
}

#[derive(Properties, PartialEq)]
pub struct Props {
    pub state: Store,
}

/// The dialog, closed until it is asked for.
// Comes later than the first map.
#[function_component(Palette)]
pub fn palette(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let listing = use_listing();
    let query = &listing.query;
    let index = use_memo((props.state.opened.clone(), query.is_empty()), |(opened, is_empty)| {
        let opened = opened.as_ref().filter(|_| !is_empty);
        opened.map(|opened| Index::new(&opened.partnership)).unwrap_or_default()
    });
    let titles = use_memo(query.is_empty(), |is_empty| match is_empty {
        true => Vec::new(),
        false => CASES.iter().map(|case| (case.id, case_title(case.id))).collect(),
    });
    let found = Rc::new(entries(&props.state, query, &index, &titles));
    let chosen = listing.chosen(found.len());
    use_effect_with((chosen, query.clone()), |(chosen, _)| {
        if let Some(option) = page::element(&format!("palette-{chosen}")) {
            reveal(&option);
        }
    });
    let run = {
        let (state, found) = (props.state.state(), found.clone());
        Callback::from(move |at: usize| {
            if let Some(entry) = found.get(at) {
                close();
                act(&entry.does, &state, &dispatch);
            }
        })
    };
    let onkeydown = {
        let (run, listing, count) = (run.clone(), listing.clone(), found.len());
        Callback::from(move |event: KeyboardEvent| {
            if !listing.steps(&event, count) && event.key() == "Enter" && count > 0 {
                event.prevent_default();
                run.emit(chosen);
            }
        })
    };
    let shut = use_callback((), |_, ()| close());
    let option = |(at, entry): (usize, &Entry)| {
        let run = run.clone();
        let onclick = Callback::from(move |_| run.emit(at));
        html! {
            <li key={at} id={format!("palette-{at}")} role="option" aria-selected={(at == chosen).to_string()} {onclick}>
                <b>{ &entry.name }</b><small>{ &entry.hint }</small>
            </li>
        }
    };
    html! {
        <dialog id={ID} class="palette" aria-labelledby="palette-title">
            <header>
                <h2 id="palette-title">{ words::COMMANDS_TITLE }</h2>
                <button type="button" class="quiet square" onclick={shut} aria-label={words::CLOSE} title={words::CLOSE}>
                    <super::Icon name="close" />
                </button>
            </header>
            <input id={FIELD} type="text" role="combobox" autocomplete="off" spellcheck="false" aria-label={words::COMMANDS_FIND}
                placeholder={words::COMMANDS_FIND} aria-autocomplete="list" aria-expanded="true" aria-controls="palette-list"
                aria-activedescendant={(!found.is_empty()).then(|| format!("palette-{chosen}"))} oninput={listing.oninput()} {onkeydown} />
            <ul id="palette-list" role="listbox" aria-label={words::COMMANDS_TITLE}
                onmousedown={Callback::from(|event: yew::MouseEvent| event.prevent_default())}>
                { for found.iter().enumerate().map(option) }
            </ul>
            if found.is_empty() {
                <p class="lede" role="status">{ words::NO_COMMAND }</p>
            }
        </dialog>
    }
}

fn reveal(option: &Element) {
    let how = web_sys::ScrollIntoViewOptions::new();
    how.set_block(web_sys::ScrollLogicalPosition::Nearest);
    option.scroll_into_view_with_scroll_into_view_options(&how);
}

/// What fits what was typed: commands first, then ways to look, then actors and ties, then cases.
fn entries(state: &State, query: &str, index: &Index, cases: &[(&'static str, String)]) -> Vec<Entry> {
    let mut all: Vec<Entry> = Vec::new();
    // Whoever looks at the palette has found it.
    let fits = |command: &Command| (command.fits)(state) && command.keys != KEY;
    for (at, command) in COMMANDS.iter().enumerate().filter(|(_, one)| fits(one)) {
        let hint = command.strokes().next().unwrap_or_default().to_owned();
        all.push(Entry { name: command.name.to_string(), hint, does: Does::Command(at) });
    }
    if state.opened.is_some() {
        for way in Layout::ALL {
            let hint = words::LAYOUT.to_string();
            all.push(Entry { name: way.name.to_owned(), hint, does: Does::Layout(way.layout) });
        }
        for lens in Lens::ALL.iter().copied() {
            let hint = words::LENS.to_string();
            all.push(Entry { name: words::lens(lens).to_string(), hint, does: Does::Lens(lens) });
        }
    }
    for (id, title) in cases {
        all.push(Entry { name: title.clone(), hint: words::CASE.to_string(), does: Does::Case(id) });
    }
    let asked = query.to_lowercase();
    let words: Vec<&str> = asked.split_whitespace().collect();
    let holds = |entry: &Entry| {
        let name = format!(" {} {}", entry.name, entry.hint).to_lowercase();
        words.iter().all(|word| name.contains(&format!(" {word}")))
    };
    all.retain(holds);
    if let (Some(opened), false) = (&state.opened, words.is_empty()) {
        for one in index.search(query, 8) {
            let (name, hint) = match one {
                Found::Actor(at) => {
                    (opened.partnership.name(at).to_owned(), words::title(opened.partnership.kind(at)))
                }
                Found::Tie(at) => (words::tie_sentence(&opened.partnership, at), words::TIE.to_string()),
            };
            all.push(Entry { name, hint, does: Does::GoTo(one) });
        }
    }
    // What begins as was typed comes first.
    all.sort_by_key(|entry| !entry.name.to_lowercase().starts_with(asked.trim()));
    all.truncate(MOST);
    all
}

fn act(does: &Does, state: &State, dispatch: &Dispatch) {
    match does {
        Does::Command(at) => (COMMANDS[*at].run)(state, dispatch),
        Does::Layout(layout) => dispatch.send(Action::Arrange(*layout)),
        Does::Lens(lens) => dispatch.send(Action::Lens(*lens)),
        Does::GoTo(found) => dispatch.send(Action::GoTo(*found)),
        Does::Case(id) => dispatch.send(Action::Go(Address::case(*id))),
    }
}

//! The list of keys.

use std::cell::Cell;

use web_sys::Event;
use yew::{Callback, Html, function_component, html, use_callback, use_state};

use super::icons::Icon;
use crate::app::commands::{COMMANDS, by_hand};
use crate::app::platform::page;
use crate::app::store::use_language;
use crate::app::words;

const ID: &str = "shortcuts";

thread_local! {
    /// Whether single letters act. Speech input may type them by accident, so they can be
    /// switched off (WCAG 2.2, 2.1.4).
    static LETTERS: Cell<bool> = const { Cell::new(true) };
}

/// Whether single letters act as shortcuts.
pub fn letters_act() -> bool {
    LETTERS.get()
}

/// Opens the list; the browser keeps the focus in it and gives it back afterwards.
pub fn show_shortcuts() {
    if let Some(dialog) = page::element(ID)
        && !dialog.has_attribute("open")
    {
        page::call(&dialog, "showModal");
    }
}

/// The dialog, closed until it is asked for.
#[function_component(ShortcutsDialog)]
pub fn shortcuts_dialog() -> Html {
    use_language();
    let close = use_callback((), |_, ()| {
        if let Some(dialog) = page::element(ID) {
            page::call(&dialog, "close");
        }
    });
    let named = COMMANDS.iter().filter(|one| !one.keys.is_empty()).map(|one| (one.keys, one.name.clone()));
    let letters = use_state(letters_act);
    let switch = {
        let letters = letters.clone();
        Callback::from(move |_: Event| {
            LETTERS.set(!letters_act());
            letters.set(letters_act());
        })
    };
    html! {
        <dialog id={ID} aria-labelledby="shortcuts-title">
            <header>
                <h2 id="shortcuts-title">{ words::SHORTCUTS }</h2>
                <button type="button" class="quiet square" onclick={close} aria-label={words::CLOSE} title={words::CLOSE}>
                    <Icon name="close" />
                </button>
            </header>
            <dl class="keys">
                { for by_hand().iter().cloned().chain(named).map(|(keys, what)| html! {
                    <div key={keys}>
                        <dt>{ for keys.split("  ").flat_map(|part| part.split(' ')).enumerate().map(|(at, key)| html! {
                            <kbd key={at}>{ key }</kbd>
                        }) }</dt>
                        <dd>{ what }</dd>
                    </div>
                }) }
            </dl>
            <label class="switch">
                <input type="checkbox" checked={*letters} onchange={switch} />{ words::LETTERS_ACT }
            </label>
        </dialog>
    }
}

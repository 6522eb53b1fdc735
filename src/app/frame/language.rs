//! The menu of languages: a button that shows the short name of the one that is chosen.

use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;
use yew::{Event, Html, function_component, html, use_callback, use_effect_with, use_node_ref};

use crate::app::speaking;
use crate::app::store::use_dispatch;
use crate::app::words::{self, Language};

/// The menu: the browser's own list, over the short name.
#[function_component(LanguageMenu)]
pub fn language_menu() -> Html {
    let dispatch = use_dispatch();
    let chosen = dispatch.1;
    let onchange = use_callback(dispatch, |event: Event, to| {
        let Some(select) = event.target().and_then(|target| target.dyn_into::<HtmlSelectElement>().ok())
        else {
            return;
        };
        if let Some(language) = Language::of_word(&select.value()) {
            // Until its words are there, the list shows what is spoken.
            select.set_value(to.1.word());
            speaking::turn_to(language, to);
        }
    });
    let list = use_node_ref();
    // What was chosen is shown once it is spoken, and not before.
    use_effect_with((list.clone(), chosen), |(list, chosen)| {
        if let Some(list) = list.cast::<HtmlSelectElement>() {
            list.set_value(chosen.word());
        }
    });
    html! {
        <span class="language">
            <span aria-hidden="true">{ chosen.word() }</span>
            <select ref={list} aria-label={words::LANGUAGE} title={words::LANGUAGE} {onchange}>
                { for Language::ALL.iter().map(|one| html! {
                    <option key={one.word()} value={one.word()} lang={one.word()} selected={*one == chosen}>{ one.name() }</option>
                }) }
            </select>
        </span>
    }
}

//! A term explained where it stands: a button within the text, and below its line what it means.

use partnership_explorer::knowledge::knowledge;
use wasm_bindgen::JsCast;
use web_sys::{FocusEvent, KeyboardEvent, Node};
use yew::{
    AttrValue, Html, Properties, function_component, html, use_callback, use_effect_with, use_node_ref,
    use_state_eq,
};

use super::link::PageLink;
use crate::app::platform::page;
use crate::app::store::use_language;
use crate::app::words;

#[derive(Properties, PartialEq)]
pub struct Props {
    /// The id of the page that explains it.
    pub id: &'static str,
    /// As it stands in the text.
    pub says: AttrValue,
}

/// The term. Pressed, it is explained until it is pressed again, left, or Esc is.
#[function_component(Term)]
pub fn term(props: &Props) -> Html {
    use_language();
    let open = use_state_eq(|| false);
    let (whole, button, says) = (use_node_ref(), use_node_ref(), use_node_ref());
    let is_open = *open;
    let toggle = use_callback(open.clone(), |_, open| open.set(!**open));
    let onkeydown = use_callback((open.clone(), button.clone()), |event: KeyboardEvent, (open, button)| {
        if event.key() == "Escape" && **open {
            // What is stepped out of is the explanation, and nothing of the map.
            event.prevent_default();
            event.stop_propagation();
            open.set(false);
            if let Some(button) = button.cast::<web_sys::HtmlElement>() {
                drop(button.focus());
            }
        }
    });
    let leave = use_callback((open.clone(), whole.clone()), |event: FocusEvent, (open, whole)| {
        let to = event.related_target().and_then(|to| to.dyn_into::<Node>().ok());
        let stays = whole.cast::<Node>().is_some_and(|whole| to.is_some_and(|to| whole.contains(Some(&to))));
        if !stays {
            open.set(false);
        }
    });
    use_effect_with((is_open, says.clone()), |(is_open, says)| {
        if let (true, Some(says)) = (*is_open, says.cast::<web_sys::Element>()) {
            page::reveal_whole(&says);
        }
    });
    let summary = knowledge().page(props.id).map(|page| (page.title(), page.summary()));
    html! {
        <span class="term-place" ref={whole} {onkeydown} onfocusout={leave}>
            <button type="button" class="term" ref={button} aria-expanded={is_open.to_string()} onclick={toggle}>{ &props.says }</button>
            // Stays, so that what comes into it is heard.
            <span role="status">
                if let (true, Some((title, summary))) = (is_open, summary) {
                    <span class="term-says" ref={says} tabindex="-1">
                        <b>{ title }</b>{ ". " }{ summary }{ " " }
                        <PageLink to={props.id}>{ words::MORE_ON }<span class="unseen">{ ": " }{ title }</span></PageLink>
                    </span>
                }
            </span>
        </span>
    }
}

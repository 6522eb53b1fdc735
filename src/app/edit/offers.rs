//! The list of what can stand next in the quick line.

use partnership_explorer::editing::Completion;
use yew::{Callback, Html, MouseEvent, Properties, function_component, html};

use crate::app::store::use_language;
use crate::app::words;

/// The id of the list.
pub const LIST: &str = "quick-list";

/// The id of an entry.
pub fn option_id(at: usize) -> String {
    format!("quick-{at}")
}

#[derive(Properties, PartialEq)]
pub struct Props {
    pub all: Vec<Completion>,
    /// Which of them is chosen.
    pub active: Option<usize>,
    pub ontake: Callback<usize>,
}

/// The list, empty where nothing can be offered.
#[function_component(Offers)]
pub fn offers(props: &Props) -> Html {
    use_language();
    let option = |(at, one): (usize, &Completion)| {
        let ontake = props.ontake.clone();
        let onclick = Callback::from(move |_: MouseEvent| ontake.emit(at));
        let selected = (props.active == Some(at)).to_string();
        html! {
            <li key={at} id={option_id(at)} role="option" aria-selected={selected} {onclick}>
                <b>{ &one.says }</b><small>{ words::what(one.what) }</small>
            </li>
        }
    };
    // The field keeps the focus.
    let onmousedown = Callback::from(|event: MouseEvent| event.prevent_default());
    html! {
        <ul id={LIST} role="listbox" aria-label={words::QUICK_OFFERS} hidden={props.all.is_empty()} {onmousedown}>
            { for props.all.iter().enumerate().map(option) }
        </ul>
    }
}

//! A list of which only the first stand there, and the rest when it is asked for.

use web_sys::MouseEvent;
use yew::{
    AttrValue, Callback, Children, Html, Properties, UseStateHandle, function_component, html, use_state_eq,
};

use crate::app::store::use_language;
use crate::app::words;

/// So many are shown at once.
pub const MOST: usize = 12;
/// So few more are worth no button.
const FEW: usize = 2;

#[derive(Properties, PartialEq)]
pub struct Props {
    #[prop_or_default]
    pub class: Option<AttrValue>,
    /// What the list is of, where no heading says so.
    #[prop_or_default]
    pub label: Option<AttrValue>,
    /// Its items.
    pub children: Children,
}

/// The list, the button for the rest, and after it the rest, so that whoever reads on comes to it.
#[function_component(Limited)]
pub fn limited(props: &Props) -> Html {
    let open = use_state_eq(|| false);
    let is_open = *open;
    let all = props.children.len();
    let shown = if all > MOST + FEW { MOST } else { all };
    html! {
        <>
            <ul class={props.class.clone()} aria-label={props.label.clone()}>{ for props.children.iter().take(shown) }</ul>
            if all > shown {
                <MoreButton {open} count={all - shown} of={props.label.clone()} />
                if is_open {
                    <ul class={props.class.clone()} aria-label={props.label.clone()}>{ for props.children.iter().skip(shown) }</ul>
                }
            }
        </>
    }
}

#[derive(Properties, PartialEq)]
pub struct MoreProps {
    /// Whether the rest is shown.
    pub open: UseStateHandle<bool>,
    /// How many the rest are.
    pub count: usize,
    /// What the list is of, where no heading says so.
    #[prop_or_default]
    pub of: Option<AttrValue>,
}

/// Shows the rest, or no longer.
#[function_component(MoreButton)]
pub fn more_button(props: &MoreProps) -> Html {
    use_language();
    let open = props.open.clone();
    let label = words::and_more(props.count);
    // By itself it would be one of many of that name.
    let name = props.of.as_ref().map(|of| format!("{of}: {label}"));
    let expanded = open.to_string();
    let onclick = Callback::from(move |_: MouseEvent| open.set(!*open));
    html! {
        <button type="button" class="as-link rest" aria-expanded={expanded} aria-label={name} {onclick}>{ label }</button>
    }
}

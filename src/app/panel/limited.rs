//! A list of which only the first stand there, and the rest when it is asked for.

use yew::{AttrValue, Children, Html, Properties, function_component, html, use_state_eq};

use super::says::MoreButton;

/// So many are shown at once.
pub const MOST: usize = 12;

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

/// The list, and below it the button for the rest.
#[function_component(Limited)]
pub fn limited(props: &Props) -> Html {
    let open = use_state_eq(|| false);
    let all = props.children.len();
    let shown = if *open { all } else { MOST };
    html! {
        <>
            <ul class={props.class.clone()} aria-label={props.label.clone()}>{ for props.children.iter().take(shown) }</ul>
            if all > MOST {
                <MoreButton {open} count={all - MOST} />
            }
        </>
    }
}

//! The page of what is on its way: a map from where it is kept, or what comes with the later part of the app.

use yew::{AttrValue, Html, Properties, function_component, html};

use crate::app::store::use_language;

#[derive(Properties, PartialEq)]
pub struct Props {
    /// What is on its way.
    pub says: AttrValue,
}

/// The page.
#[function_component(Waiting)]
pub fn waiting(props: &Props) -> Html {
    use_language();
    html! { <main id="main" class="waiting" tabindex="-1"><p role="status">{ &props.says }</p></main> }
}

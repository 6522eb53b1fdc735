//! The page of a map that is on its way from where it is kept.

use yew::{Html, function_component, html};

use crate::app::store::use_language;
use crate::app::words;

/// The page.
#[function_component(Waiting)]
pub fn waiting() -> Html {
    use_language();
    html! { <main id="main" class="waiting" tabindex="-1"><p role="status">{ words::OPENING }</p></main> }
}

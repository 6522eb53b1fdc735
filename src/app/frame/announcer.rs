//! What screen readers are told, politely and once.

use yew::{Html, Properties, function_component, html};

#[derive(Properties, PartialEq)]
pub struct Props {
    pub said: (u32, String),
}

/// A line that is heard, not seen.
#[function_component(Announcer)]
pub fn announcer(props: &Props) -> Html {
    let (count, text) = &props.said;
    // The same words twice would not be noticed: an unseen space makes them differ.
    let twice = if count % 2 == 1 { "\u{a0}" } else { "" };
    html! { <div class="unseen" role="status" aria-live="polite">{ format!("{text}{twice}") }</div> }
}

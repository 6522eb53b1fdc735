//! The signs for what was added, removed and changed: told by their shapes, whatever the colours.

use partnership_explorer::analysis::Became;
use yew::{Html, Properties, function_component, html};

/// The class of what became so.
pub fn class(became: Became) -> &'static str {
    match became {
        Became::Added => "added",
        Became::Removed => "removed",
        Became::Changed => "changed",
    }
}

/// A plus in a circle, a minus in a square, two unlike lines in a diamond; 20 wide, around the origin.
pub fn sign(became: Became) -> Html {
    let (shape, stroke) = match became {
        Became::Added => ("M0 -9.5A9.5 9.5 0 1 1 0 9.5A9.5 9.5 0 1 1 0 -9.5z", "M-5 0h10M0 -5v10"),
        Became::Removed => ("M-8.5 -8.5h17v17h-17z", "M-5 0h10"),
        Became::Changed => ("M0 -11.5 11.5 0 0 11.5 -11.5 0z", "M-4.5 -2h9M-4.5 2.5h9M-2.5 5.5 2.5 -5"),
    };
    html! { <><path class="shape" d={shape} /><path class="stroke" d={stroke} /></> }
}

#[derive(Properties, PartialEq)]
pub struct Props {
    pub became: Became,
}

/// The sign in a line of text; the word stands beside it.
#[function_component(SignMark)]
pub fn sign_mark(props: &Props) -> Html {
    html! {
        <svg class={yew::classes!("became", class(props.became))} viewBox="-12 -12 24 24" width="20" height="20"
            aria-hidden="true" focusable="false">{ sign(props.became) }</svg>
    }
}

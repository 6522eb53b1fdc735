//! A sentence in which long lists of names are cut short, the rest of them at hand.

use std::rc::Rc;

use partnership_explorer::analysis::{Piece, folded};
use web_sys::MouseEvent;
use yew::{AttrValue, Callback, Html, Properties, UseStateHandle, function_component, html, use_state_eq};

use super::limited::MOST;
use crate::app::state::Opened;
use crate::app::words;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub opened: Rc<Opened>,
    pub says: AttrValue,
}

/// The sentence.
#[function_component(Says)]
pub fn says(props: &Props) -> Html {
    let piece = |(at, piece): (usize, Piece)| match piece {
        Piece::Text(text) => html! { { text } },
        Piece::Rest { count, names } => html! { <Rest key={at} {count} names={names.to_owned()} /> },
    };
    html! { <>{ for folded(&props.opened.partnership, &props.says, MOST).into_iter().enumerate().map(piece) }</> }
}

/// The same where nothing can be pressed, as on a button: "A, B and 588 more".
pub fn in_short(opened: &Opened, says: &str) -> String {
    let piece = |piece: Piece| match piece {
        Piece::Text(text) => text.to_owned(),
        Piece::Rest { count, .. } => format!(" {}", words::and_more(count)),
    };
    folded(&opened.partnership, says, MOST).into_iter().map(piece).collect()
}

/// Whether something of a sentence is cut.
pub fn is_cut(opened: &Opened, says: &str) -> bool {
    folded(&opened.partnership, says, MOST).len() > 1
}

#[derive(Properties, PartialEq)]
struct RestProps {
    count: usize,
    names: String,
}

#[function_component(Rest)]
fn rest(props: &RestProps) -> Html {
    let open = use_state_eq(|| false);
    html! {
        <>
            if *open {
                { &props.names }
            }
            { " " }<MoreButton {open} count={props.count} />
        </>
    }
}

#[derive(Properties, PartialEq)]
pub struct MoreProps {
    /// Whether the rest is shown.
    pub open: UseStateHandle<bool>,
    /// How many the rest are.
    pub count: usize,
}

/// Shows the rest, or no longer.
#[function_component(MoreButton)]
pub fn more_button(props: &MoreProps) -> Html {
    let open = props.open.clone();
    let label = if *open { words::FEWER.to_owned() } else { words::and_more(props.count) };
    let expanded = open.to_string();
    let onclick = Callback::from(move |_: MouseEvent| open.set(!*open));
    html! { <button type="button" class="as-link rest" aria-expanded={expanded} {onclick}>{ label }</button> }
}

//! A sentence in which long lists of names are cut short, the rest of them at hand.

use std::rc::Rc;

use partnership_explorer::analysis::{Piece, folded};
use yew::{AttrValue, Html, Properties, function_component, html, use_state_eq};

use super::limited::{MOST, MoreButton};
use crate::app::state::Opened;
use crate::app::words;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub opened: Rc<Opened>,
    pub says: AttrValue,
    /// In which language that is, if it isn’t that of the interface.
    #[prop_or_else(words::english)]
    pub lang: Option<&'static str>,
}

/// The sentence.
#[function_component(Says)]
pub fn says(props: &Props) -> Html {
    let piece = |(at, piece): (usize, Piece)| match piece {
        Piece::Text(text) => html! { <span key={at} lang={props.lang}>{ text }</span> },
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

/// The button, and after it the names, so that whoever reads on comes to them.
#[function_component(Rest)]
fn rest(props: &RestProps) -> Html {
    let open = use_state_eq(|| false);
    let is_open = *open;
    html! {
        <>
            { " " }<MoreButton {open} count={props.count} />
            if is_open {
                { &props.names }
            }
        </>
    }
}

//! What was pasted and couldn't be taken, or not all of it.

use yew::{Html, Properties, function_component, html};

use crate::app::panel::Limited;
use crate::app::store::use_language;
use crate::app::words;

#[derive(Properties, PartialEq)]
pub struct RowsProps {
    pub actors: usize,
    pub ties: usize,
    /// What is worth knowing.
    pub notes: Vec<String>,
    /// Rows that weren't taken, by number, each with the reason.
    pub refused: Vec<(usize, String)>,
}

/// What was taken of the rows of a sheet, and what was not and why.
#[function_component(PastedRows)]
pub fn pasted_rows(props: &RowsProps) -> Html {
    use_language();
    let row = |(at, (number, says)): (usize, &(usize, String))| {
        html! { <li key={at}>{ words::row_says(*number, says) }</li> }
    };
    html! {
        <>
            <h2>{ words::pasted(props.actors, props.ties) }</h2>
            { for props.notes.iter().enumerate().map(|(at, note)| html! { <p key={at}>{ note }</p> }) }
            if !props.refused.is_empty() {
                <p key="says">{ words::NOT_TAKEN_SAYS }</p>
                <details key="rows" class="more" open={props.refused.len() < 4}>
                    <summary>{ words::not_taken(props.refused.len()) }</summary>
                    <Limited class="problems">{ for props.refused.iter().enumerate().map(row) }</Limited>
                </details>
            }
        </>
    }
}

#[derive(Properties, PartialEq)]
pub struct NotPastedProps {
    pub says: String,
}

/// Why nothing was pasted.
#[function_component(NotPasted)]
pub fn not_pasted(props: &NotPastedProps) -> Html {
    use_language();
    html! {
        <>
            <h2>{ words::NOT_PASTED }</h2>
            <p>{ &props.says }</p>
            <p>{ words::NOT_PASTED_SAYS }</p>
        </>
    }
}

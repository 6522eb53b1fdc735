//! A file is open, and some of it isn't understood: that is no fault, and what it is waits to be asked for.

use partnership_explorer::map::Gathered;
use yew::{Html, Properties, function_component, html};

use crate::app::panel::Limited;
use crate::app::store::use_language;
use crate::app::words;

#[derive(Properties, PartialEq)]
pub struct Props {
    /// The name of the file.
    pub file: String,
    /// What isn't understood in it.
    pub notes: Vec<Gathered>,
}

/// The message.
#[function_component(Accepted)]
pub fn accepted(props: &Props) -> Html {
    use_language();
    html! {
        <>
            <h2>{ words::accepted(&props.file) }</h2>
            <p>{ words::KEPT }</p>
            <details class="more">
                <summary>{ words::not_read(props.notes.len()) }</summary>
                <Limited class="problems">{ for props.notes.iter().enumerate().map(note) }</Limited>
            </details>
        </>
    }
}

/// What is said, and below it of whom.
fn note((at, note): (usize, &Gathered)) -> Html {
    html! {
        <li key={at}>
            if note.field.is_empty() {
                { words::capital(&note.says) }
            } else {
                <code>{ &note.field }</code>{ " " }{ &note.says }
            }
            if !note.of.is_empty() {
                <p>{ &note.count }{ ":" }</p>
                <Limited class="of-whom">{ for note.of.iter().enumerate().map(|(at, name)| html! { <li key={at}>{ name }</li> }) }</Limited>
            }
        </li>
    }
}

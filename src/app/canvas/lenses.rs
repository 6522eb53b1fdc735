//! The row of lenses, only those through which this map shows something; and beside them the way back
//! from whatever is lit.

use std::rc::Rc;

use partnership_explorer::map::Word;
use yew::{Html, Properties, function_component, html, use_callback};

use crate::app::state::{Action, Lens, Opened};
use crate::app::store::{use_dispatch, use_language};
use crate::app::words;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub opened: Rc<Opened>,
    pub lens: Lens,
    /// Whether something is lit, so that the rest stands back.
    pub lit: bool,
}

/// The row.
#[function_component(Lenses)]
pub fn lenses(props: &Props) -> Html {
    use_language();
    let ties = &props.opened.scene.ties;
    let useful = |lens: &Lens| *lens == Lens::All || ties.iter().any(|tie| lens.shows(tie.kind));
    html! {
        <div id="lenses" class="lenses">
            <div class="lens-row" role="group" aria-label={words::LENSES}>
                { for Lens::ALL.iter().copied().filter(useful).map(|lens| html! {
                    <Chip key={words::lens(lens).key()} {lens} on={props.lens == lens} />
                }) }
            </div>
            if props.lit {
                <ShowAll />
            }
        </div>
    }
}

/// Puts out whatever is lit. The focus goes to the map, which is what is seen again.
#[function_component(ShowAll)]
fn show_all() -> Html {
    let dispatch = use_dispatch();
    let onclick = use_callback(dispatch, |_, to| {
        to.send(Action::StepOut);
        to.send(Action::Focus("main".to_owned()));
    });
    html! { <button type="button" class="show-all" {onclick}>{ words::SHOW_ALL }</button> }
}

#[derive(Properties, PartialEq)]
struct ChipProps {
    lens: Lens,
    on: bool,
}

#[function_component(Chip)]
fn chip(props: &ChipProps) -> Html {
    let dispatch = use_dispatch();
    let onclick = use_callback(props.lens, move |_, lens| dispatch.send(Action::Lens(*lens)));
    html! {
        <button type="button" aria-pressed={props.on.to_string()} {onclick}>{ words::lens(props.lens) }</button>
    }
}

//! The rail beside the map: the tools that stand open to everyone who works on it. On a phone it is a
//! small column over the map.

use std::rc::Rc;

use yew::{Html, Properties, function_component, html, use_callback};

use super::find::Find;
use super::layouts::LayoutMenu;
use crate::app::frame::Icon;
use crate::app::state::{ADD, Action, Opened};
use crate::app::store::use_dispatch;
use crate::app::words;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub opened: Rc<Opened>,
    pub finding: bool,
    pub marks: bool,
    /// Whether the map can be worked on: not in a frame of another page.
    pub works: bool,
}

/// The rail.
#[function_component(Rail)]
pub fn rail(props: &Props) -> Html {
    html! {
        <div id="rail" class="rail" role="group" aria-label={words::TOOLS}>
            if props.works {
                <Add />
            }
            <LayoutMenu layout={props.opened.layout} />
            <Find opened={props.opened.clone()} open={props.finding} />
            if props.marks || props.opened.analysis.barriers.iter().any(|barrier| !barrier.instances.is_empty()) {
                <Marks on={props.marks} />
            }
        </div>
    }
}

/// Opens the form to add an actor.
#[function_component(Add)]
fn add() -> Html {
    let dispatch = use_dispatch();
    let onclick = use_callback(dispatch, |_, to| to.send(Action::Adding(true)));
    html! {
        <button type="button" id={ADD} class="tool" title={words::ADD_ACTOR} {onclick}>
            <Icon name="plus" /><span>{ words::ADD }</span>
        </button>
    }
}

#[derive(Properties, PartialEq)]
struct MarksProps {
    on: bool,
}

/// Marks on the map where barriers are found.
#[function_component(Marks)]
fn marks(props: &MarksProps) -> Html {
    let dispatch = use_dispatch();
    let onclick = use_callback(props.on, move |_, on| dispatch.send(Action::Marks(!on)));
    html! {
        <button type="button" id="marks" class="tool" aria-pressed={props.on.to_string()} title={words::MARKS_SAY} {onclick}>
            <Icon name="warning" /><span>{ words::MARKS }</span>
        </button>
    }
}

//! The rail beside the map: the tools that stand open to everyone who works on it. On a phone it is a
//! small column over the map.

use std::rc::Rc;

use yew::{Html, Properties, function_component, html, use_callback};

use super::find::Find;
use super::layouts::LayoutMenu;
use crate::app::edit::QUICK_FIELD;
use crate::app::frame::{Icon, LanguageMenu};
use crate::app::state::{ADD, Action, Opened};
use crate::app::store::{use_dispatch, use_language};
use crate::app::words::{self, Phrase};

#[derive(Properties, PartialEq)]
pub struct Props {
    pub opened: Rc<Opened>,
    pub finding: bool,
    pub marks: bool,
    pub adding: bool,
    pub several: bool,
    /// Whether the saved views are listed.
    pub views: bool,
    /// Whether the map can be worked on: not in a frame of another page.
    pub works: bool,
}

/// The rail.
#[function_component(Rail)]
pub fn rail(props: &Props) -> Html {
    use_language();
    html! {
        <div id="rail" class="rail" role="group" aria-label={words::TOOLS}>
            if props.works {
                <Switch id={ADD} icon="plus" says={words::ADD} title={words::ADD_SAYS} on={props.adding} does={Action::Adding(!props.adding)} />
            }
            <LayoutMenu layout={props.opened.layout} />
            if props.works {
                <QuickButton />
            }
            <Find opened={props.opened.clone()} open={props.finding} />
            if props.marks || props.opened.analysis.barriers.iter().any(|barrier| !barrier.instances.is_empty()) {
                <Switch id="marks" icon="warning" says={words::MARKS} title={words::MARKS_SAY} on={props.marks} does={Action::Marks(!props.marks)} />
            }
            if props.works {
                <Switch id="views" icon="views" says={words::VIEWS} title={words::VIEWS_SAY} on={props.views} does={Action::Views} />
            }
            if props.works {
                <Switch id="several" icon="several" says={words::SEVERAL_SHORT} title={words::SEVERAL_SAYS} on={props.several} does={Action::Several(!props.several)} />
            }
            <LanguageMenu />
        </div>
    }
}

/// Opens the line in which actors and ties are typed.
#[function_component(QuickButton)]
fn quick_button() -> Html {
    let dispatch = use_dispatch();
    let onclick = use_callback((), move |_, ()| {
        dispatch.send(Action::Quick(true));
        dispatch.send(Action::Focus(QUICK_FIELD.to_owned()));
    });
    html! {
        <button type="button" id="quick" class="tool" title={words::QUICK_LABEL} {onclick}>
            <Icon name="line" /><span>{ words::QUICK }</span>
        </button>
    }
}

#[derive(Properties)]
struct SwitchProps {
    id: &'static str,
    icon: &'static str,
    says: Phrase,
    title: Phrase,
    on: bool,
    does: Action,
}

// What it does follows from whether it is on.
impl PartialEq for SwitchProps {
    fn eq(&self, other: &Self) -> bool {
        (self.id, self.on, &self.says) == (other.id, other.on, &other.says)
    }
}

/// A tool that is on or off.
#[function_component(Switch)]
fn switch(props: &SwitchProps) -> Html {
    let dispatch = use_dispatch();
    let does = props.does.clone();
    let onclick = use_callback(props.on, move |_, _| dispatch.send(does.clone()));
    html! {
        <button type="button" id={props.id} class="tool" aria-pressed={props.on.to_string()} title={props.title.clone()} {onclick}>
            <Icon name={props.icon} /><span>{ &props.says }</span>
        </button>
    }
}

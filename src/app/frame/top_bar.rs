//! The bar above a map: the way back, the title, the two views, sharing.

use std::rc::Rc;

use partnership_explorer::editing::Item;
use yew::{AttrValue, Html, Properties, function_component, html, use_callback, use_context};

use super::icons::{Icon, Logo};
use super::language::LanguageMenu;
use super::link::PlaceLink;
use super::save_mark::SaveMark;
use super::share::ShareMenu;
use crate::app::state::{Action, Address, Opened, Saving, ViewName, Way};
use crate::app::store::use_dispatch;
use crate::app::words::{self, Phrase};

#[derive(Properties, PartialEq)]
pub struct Props {
    pub opened: Rc<Opened>,
    pub view: ViewName,
}

/// The bar.
#[function_component(TopBar)]
pub fn top_bar(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let map = use_callback(dispatch.clone(), |_, dispatch| dispatch.send(Action::View(ViewName::Map)));
    let outline = use_callback(dispatch, |_, dispatch| dispatch.send(Action::View(ViewName::Outline)));
    let saving: Saving = use_context().unwrap_or_default();
    let title = props.opened.document.title.clone();
    let is_map = props.view == ViewName::Map;
    html! {
        <header class="top-bar">
            <PlaceLink to={Address::default()} class="home" label={words::BACK_TO_START}>
                <Icon name="back" /><Logo />
            </PlaceLink>
            <div class="title">
                <h1 id="map-title" lang={words::english()} tabindex="-1" title={title.clone()}>{ title }</h1>
                <EditTitle />
                if saving != Saving::Nothing {
                    <SaveMark {saving} />
                }
            </div>
            <div class="views" role="group" aria-label={words::VIEW}>
                <button type="button" aria-pressed={is_map.to_string()} onclick={map}>{ words::MAP }</button>
                <button type="button" aria-pressed={(!is_map).to_string()} onclick={outline}>{ words::OUTLINE }</button>
            </div>
            <PlaceLink to={Address::learn("")} class="to-learn" title={words::LEARN_SAYS}><span>{ words::LEARN }</span></PlaceLink>
            <LanguageMenu />
            <StepButton way={Way::Back} change={props.opened.past.last().map(|step| AttrValue::from(step.change.name.clone()))} />
            <StepButton way={Way::Forward} change={props.opened.past.next().map(|step| AttrValue::from(step.change.name.clone()))} />
            <ShareMenu opened={props.opened.clone()} />
        </header>
    }
}

/// Opens the form of the map itself.
#[function_component(EditTitle)]
fn edit_title() -> Html {
    let dispatch = use_dispatch();
    let onclick = use_callback(dispatch, |_, to| to.send(Action::Editing(Some(Item::Map))));
    html! {
        <button type="button" id="edit-map" class="quiet square" aria-label={words::EDIT_TITLE} title={words::EDIT_TITLE}
            {onclick}><Icon name="pen" /></button>
    }
}

#[derive(Properties, PartialEq)]
struct StepProps {
    way: Way,
    /// What would be undone or done again.
    change: Option<AttrValue>,
}

/// Undoes the last change, whatever it was, or does it again; it can be reached, and says so, when there is
/// none.
#[function_component(StepButton)]
fn step_button(props: &StepProps) -> Html {
    let dispatch = use_dispatch();
    let onclick = use_callback((dispatch, props.way), |_, (to, way)| to.send(Action::Step(*way)));
    let (id, icon, nothing, called): (_, _, Phrase, fn(&str) -> String) = match props.way {
        Way::Back => ("undo", "undo", words::NOTHING_TO_UNDO, words::undo),
        Way::Forward => ("redo", "redo", words::NOTHING_TO_REDO, words::redo),
    };
    let says: String = props.change.as_deref().map_or(nothing.into(), called);
    html! {
        <button type="button" {id} class="quiet square" aria-disabled={props.change.is_none().to_string()}
            aria-label={says.clone()} title={says} {onclick}><Icon name={icon} /></button>
    }
}

//! The bar above a map: the way back, the title, the two views, sharing.

use std::rc::Rc;

use yew::{AttrValue, Html, Properties, function_component, html, use_callback, use_context};

use super::icons::{Icon, Logo};
use super::link::PlaceLink;
use super::save_mark::SaveMark;
use super::share::ShareMenu;
use crate::app::state::{Action, Address, Opened, Saving, ViewName};
use crate::app::store::use_dispatch;
use crate::app::words;

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
                <h1 id="map-title" tabindex="-1" title={title.clone()}>{ title }</h1>
                if saving != Saving::Nothing {
                    <SaveMark {saving} />
                }
            </div>
            <div class="views" role="group" aria-label={words::VIEW}>
                <button type="button" aria-pressed={is_map.to_string()} onclick={map}>{ words::MAP }</button>
                <button type="button" aria-pressed={(!is_map).to_string()} onclick={outline}>{ words::OUTLINE }</button>
            </div>
            <Undo change={props.opened.applied.last().map(|step| AttrValue::from(step.change.name.clone()))} />
            <ShareMenu opened={props.opened.clone()} />
        </header>
    }
}

#[derive(Properties, PartialEq)]
struct UndoProps {
    /// What would be undone.
    change: Option<AttrValue>,
}

/// Takes back the last change, whatever it was; it can be reached, and says so, when there is none.
#[function_component(Undo)]
fn undo(props: &UndoProps) -> Html {
    let dispatch = use_dispatch();
    let onclick = use_callback(dispatch, |_, to| to.send(Action::Undo));
    let says = props.change.as_deref().map_or(words::NOTHING_TO_UNDO.to_owned(), words::undo);
    html! {
        <button type="button" id="undo" class="quiet square" aria-disabled={props.change.is_none().to_string()}
            aria-label={says.clone()} title={says} {onclick}><Icon name="undo" /></button>
    }
}

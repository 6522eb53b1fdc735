//! The tab of saved views: each with what it shows, in the order in which they are presented.

use std::rc::Rc;

use partnership_explorer::editing::{Edit, ViewAct};
use partnership_explorer::map::SavedView;
use partnership_explorer::presenting::Shown;
use web_sys::MouseEvent;
use yew::{Callback, Html, Properties, classes, function_component, html, use_callback};

use super::form::ViewForm;
use super::show::begin;
use crate::app::edit::refused;
use crate::app::frame::Icon;
use crate::app::state::{Action, Denial, Opened, VIEWS, edit_button, element};
use crate::app::store::use_dispatch;
use crate::app::words;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub opened: Rc<Opened>,
    /// The view whose form is open.
    pub form: Option<String>,
    pub denied: Option<Rc<Denial>>,
    pub embed: bool,
}

/// The tab.
#[function_component(Views)]
pub fn views(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let document = &props.opened.document;
    let slides = document.slides();
    let present = use_callback(dispatch.clone(), |_, to| begin(0, "present", to));
    let take = use_callback(dispatch, |_, to| to.send(Action::TakeView));
    let none = if props.embed { words::NO_VIEWS_EMBEDDED } else { words::NO_VIEWS };
    html! {
        <div class="saved-views">
            <h2 id={VIEWS} tabindex="-1">{ words::SAVED_VIEWS }</h2>
            if slides.is_empty() {
                <p class="lede">{ none }</p>
            }
            <div class="buttons">
                if !slides.is_empty() {
                    <button type="button" id="present" class="primary" onclick={present}>{ words::PRESENT }</button>
                }
                if !props.embed {
                    <button type="button" id="take-view" title={words::ADD_VIEW_SAYS} onclick={take}>{ words::ADD_VIEW }</button>
                }
            </div>
            { refused("take-view", denied(props, "take-view").as_deref()) }
            <ol>
                { for slides.iter().enumerate().map(|(at, slide)| {
                    let key = document.slide_key(at);
                    let open = props.form.as_deref() == Some(key.as_str()) && !props.embed;
                    html! {
                        <Entry key={key.clone()} opened={props.opened.clone()} {at} count={slides.len()} id={key.clone()} {open}
                            view={slide.view().cloned()} denied={props.denied.clone()} embed={props.embed} />
                    }
                }) }
            </ol>
        </div>
    }
}

fn denied(props: &Props, by: &str) -> Option<String> {
    props.denied.as_ref().filter(|one| one.by == by).map(|one| one.denied.says.clone())
}

#[derive(Properties, PartialEq)]
struct EntryProps {
    opened: Rc<Opened>,
    at: usize,
    count: usize,
    id: String,
    open: bool,
    /// Nothing if it is of another shape.
    view: Option<SavedView>,
    denied: Option<Rc<Denial>>,
    embed: bool,
}

/// One view: its caption, what it shows, and what can be done with it.
#[function_component(Entry)]
fn entry(props: &EntryProps) -> Html {
    let dispatch = use_dispatch();
    let (at, key, opened) = (props.at, &props.id, &props.opened);
    let title = words::view_title(at, props.view.as_ref());
    let name = element(key);
    let shown = props.view.as_ref().map(|view| Shown::of(view, &opened.partnership, &opened.analysis));
    let gone = shown.as_ref().map(|shown| words::gone(&shown.gone, opened)).filter(|says| !says.is_empty());
    let line = match props.view.as_ref().zip(shown.as_ref()) {
        Some((view, shown)) => words::view_line(view, shown, opened),
        None => words::STRANGE_VIEW.to_string(),
    };
    let moves = |id: String, by: isize| {
        let (to, key) = (dispatch.clone(), key.clone());
        Callback::from(move |_| {
            let edit = Edit::View { of: key.clone(), act: ViewAct::Move(by) };
            to.send(Action::Edit { by: id.clone(), edit });
            // The entry moves, and takes the focus along.
            to.send(Action::Focus(id.clone()));
        })
    };
    let sends = |action: Action| {
        let to = dispatch.clone();
        Callback::from(move |_| to.send(action.clone()))
    };
    let (up, down) = (format!("up-{name}"), format!("down-{name}"));
    let from_here = {
        let (to, id) = (dispatch.clone(), format!("from-{name}"));
        Callback::from(move |_| begin(at, &id, &to))
    };
    let says = |by: &str| props.denied.as_ref().filter(|one| one.by == by).map(|one| one.denied.says.clone());
    let refusal = [&up, &down].into_iter().find_map(|by| says(by));
    html! {
        <li class={classes!("saved-view", props.open.then_some("open"))}>
            <h3><span class="place">{ at + 1 }</span>{ " " }<span lang={props.view.as_ref().filter(|view| !view.caption.is_empty()).and_then(|_| words::english())}>{ &title }</span></h3>
            if !line.is_empty() {
                <p class="line">{ line }</p>
            }
            // On paper the list is the hand-out.
            if let Some(notes) = props.view.as_ref().map(|view| &view.notes).filter(|notes| !notes.is_empty()) {
                <p class="on-paper" lang={words::english()}>{ notes }</p>
            }
            if let Some(gone) = gone {
                <p class="refusal">{ gone }</p>
            }
            <div class="buttons">
                { square("views", format!("from-{name}"), words::to_view(&words::SHOW_FROM_HERE, &title), false, from_here) }
                if !props.embed {
                    { square("up", up.clone(), words::to_view(&words::MOVE_UP, &title), at == 0, moves(up.clone(), -1)) }
                    { square("down", down.clone(), words::to_view(&words::MOVE_DOWN, &title), at + 1 == props.count, moves(down.clone(), 1)) }
                    if props.view.is_some() {
                        <button type="button" aria-label={words::to_view(&words::LOOK_AS, &title)} title={words::LOOK_AS}
                            onclick={sends(Action::LookAs(key.clone()))}>{ words::LOOK_SHORT }</button>
                    }
                    <button type="button" id={edit_button(key)} aria-expanded={props.open.to_string()} aria-label={words::to_view(&words::WRITE_VIEW, &title)}
                        onclick={sends(Action::OpenView((!props.open).then(|| key.clone())))}>{ words::WRITE_VIEW }</button>
                }
            </div>
            { refused(&name, refusal.as_deref()) }
            if props.open {
                <ViewForm id={key.clone()} view={props.view.clone()} denied={props.denied.clone()} />
            }
        </li>
    }
}

fn square(
    icon: &'static str,
    id: String,
    says: String,
    disabled: bool,
    onclick: Callback<MouseEvent>,
) -> Html {
    html! {
        <button type="button" class="square" {id} aria-label={says.clone()} title={says} aria-disabled={disabled.to_string()} {onclick}><Icon name={icon} /></button>
    }
}

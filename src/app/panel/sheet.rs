//! The panel itself: its tabs, and on a phone the handle that draws it up and down.

use std::rc::Rc;

use web_sys::KeyboardEvent;
use yew::{AttrValue, Callback, Html, Properties, function_component, html, use_callback, use_mut_ref};

use super::details::Details;
use super::flags::Flags;
use crate::app::platform::page;
use crate::app::state::{Action, Lit, Opened, Selection, Sheet, Tab};
use crate::app::store::use_dispatch;
use crate::app::words;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub opened: Rc<Opened>,
    pub tab: Tab,
    pub sheet: Sheet,
    pub lit: Option<Rc<Lit>>,
    pub selection: Option<Selection>,
    pub embed: bool,
}

/// The panel.
#[function_component(Panel)]
pub fn panel(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let flags = use_callback(dispatch.clone(), |_, to| to.send(Action::Tab(Tab::Flags)));
    let details = use_callback(dispatch.clone(), |_, to| to.send(Action::Tab(Tab::Details)));
    let onkeydown = {
        let (dispatch, tab) = (dispatch.clone(), props.tab);
        Callback::from(move |event: KeyboardEvent| {
            if matches!(event.key().as_str(), "ArrowLeft" | "ArrowRight" | "Home" | "End") {
                let (other, id) = match (event.key().as_str(), tab) {
                    ("End", _) | ("ArrowLeft" | "ArrowRight", Tab::Flags) => (Tab::Details, "tab-details"),
                    _ => (Tab::Flags, "tab-flags"),
                };
                event.prevent_default();
                dispatch.send(Action::Tab(other));
                page::focus(id);
            }
        })
    };
    let tab = |id: &'static str,
               name: AttrValue,
               on: bool,
               onclick: Callback<web_sys::MouseEvent>,
               count: usize| {
        html! {
            <button type="button" role="tab" {id} aria-selected={on.to_string()} aria-controls={format!("panel-{id}")}
                tabindex={if on { "0" } else { "-1" }} {onclick}>
                { name }
                if count > 0 {
                    <span class="count">{ count }</span>
                }
            </button>
        }
    };
    let is_flags = props.tab == Tab::Flags;
    html! {
        <aside id="panel" class="panel" aria-label={words::PANEL}>
            <Handle sheet={props.sheet} />
            <div class="tabs" role="tablist" aria-label={words::PANEL} {onkeydown}>
                { tab("tab-flags", words::FLAGS.into(), is_flags, flags, props.opened.patterns_flagged()) }
                { tab("tab-details", words::DETAILS.into(), !is_flags, details, 0) }
            </div>
            // Both stay, so that what was folded open is so still on coming back.
            <div id="panel-tab-flags" class="panel-body" role="tabpanel" tabindex="0" hidden={!is_flags}
                aria-labelledby="tab-flags">
                <Flags opened={props.opened.clone()} lit={props.lit.clone()} embed={props.embed} />
            </div>
            <div id="panel-tab-details" class="panel-body" role="tabpanel" tabindex="0" hidden={is_flags}
                aria-labelledby="tab-details">
                <Details opened={props.opened.clone()} selection={props.selection} />
            </div>
        </aside>
    }
}

#[derive(Properties, PartialEq)]
struct HandleProps {
    sheet: Sheet,
}

/// Pressed, the sheet takes its next height; dragged, it goes the way of the finger.
#[function_component(Handle)]
fn handle(props: &HandleProps) -> Html {
    let dispatch = use_dispatch();
    let start = use_mut_ref(|| None::<i32>);
    let dragged = use_mut_ref(|| false);
    let onpointerdown = {
        let (start, dragged) = (start.clone(), dragged.clone());
        Callback::from(move |event: web_sys::PointerEvent| {
            *start.borrow_mut() = Some(event.client_y());
            *dragged.borrow_mut() = false;
            if let Some(handle) = event.target_dyn_into::<web_sys::Element>() {
                drop(handle.set_pointer_capture(event.pointer_id()));
            }
        })
    };
    let onpointermove = {
        let (start, dragged, dispatch, sheet) =
            (start.clone(), dragged.clone(), dispatch.clone(), props.sheet);
        Callback::from(move |event: web_sys::PointerEvent| {
            let mut start = start.borrow_mut();
            let Some(from) = *start else { return };
            let way = event.client_y() - from;
            if way.abs() > 40 {
                *start = Some(event.client_y());
                *dragged.borrow_mut() = true;
                dispatch.send(Action::Sheet(if way < 0 { higher(sheet) } else { lower(sheet) }));
            }
        })
    };
    let onpointerup = {
        let start = start.clone();
        Callback::from(move |_: web_sys::PointerEvent| *start.borrow_mut() = None)
    };
    let onclick = {
        let (dispatch, sheet) = (dispatch.clone(), props.sheet);
        Callback::from(move |_| {
            if !std::mem::take(&mut *dragged.borrow_mut()) {
                dispatch.send(Action::Sheet(if sheet == Sheet::Full { Sheet::Low } else { higher(sheet) }));
            }
        })
    };
    let onkeydown = {
        let sheet = props.sheet;
        Callback::from(move |event: KeyboardEvent| {
            let to = match event.key().as_str() {
                "ArrowUp" => higher(sheet),
                "ArrowDown" => lower(sheet),
                _ => return,
            };
            event.prevent_default();
            dispatch.send(Action::Sheet(to));
        })
    };
    html! {
        <button type="button" class="handle" aria-label={words::SHEET_HANDLE}
            aria-expanded={(props.sheet != Sheet::Low).to_string()} aria-controls="panel"
            {onpointerdown} {onpointermove} onpointerup={onpointerup.clone()} onpointercancel={onpointerup}
            {onclick} {onkeydown} />
    }
}

trait TargetInto {
    fn target_dyn_into<T: wasm_bindgen::JsCast>(&self) -> Option<T>;
}

impl TargetInto for web_sys::PointerEvent {
    fn target_dyn_into<T: wasm_bindgen::JsCast>(&self) -> Option<T> {
        wasm_bindgen::JsCast::dyn_into(self.target()?).ok()
    }
}

fn higher(sheet: Sheet) -> Sheet {
    if sheet == Sheet::Low { Sheet::Half } else { Sheet::Full }
}

fn lower(sheet: Sheet) -> Sheet {
    if sheet == Sheet::Full { Sheet::Half } else { Sheet::Low }
}

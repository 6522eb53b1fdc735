//! The panel itself: its tabs, and on a phone the handle that draws it up and down.

use std::rc::Rc;

use partnership_explorer::editing::Item;
use web_sys::KeyboardEvent;
use yew::{AttrValue, Callback, Html, Properties, function_component, html, use_callback, use_mut_ref};

use super::details::Details;
use super::flags::Flags;
use super::trial::Try;
use crate::app::beside::Offered;
use crate::app::frame::Toast;
use crate::app::learn::{Learn, Within};
use crate::app::platform::page;
use crate::app::showing::Views;
use crate::app::state::{
    Action, Around, Denial, Lit, Moving, Notice, Opened, Reading, Selection, Sheet, Tab, Trial,
};
use crate::app::store::use_dispatch;
use crate::app::words::{self, Phrase};

#[derive(Properties, PartialEq)]
pub struct Props {
    pub opened: Rc<Opened>,
    pub tab: Tab,
    pub sheet: Sheet,
    pub lit: Option<Rc<Lit>>,
    pub selection: Option<Selection>,
    pub moving: Option<Moving>,
    pub around: Option<Around>,
    pub also: Rc<Vec<Selection>>,
    pub editing: Option<Item>,
    pub adding: bool,
    pub denied: Option<Rc<Denial>>,
    pub trial: Rc<Trial>,
    /// The saved view whose form is open.
    pub view_form: Option<String>,
    /// What the map can be held against.
    pub offered: Option<Rc<Offered>>,
    pub reading: Rc<Reading>,
    /// The bundled case that is open, or of which a copy is.
    pub case: Option<&'static str>,
    pub notice: Option<Rc<Notice>>,
    /// Whether what reads maps is still on its way.
    pub awaited: bool,
    pub embed: bool,
}

/// The tabs, with the ids of their buttons and their names.
static TABS: [(Tab, &str, Phrase); 5] = [
    (Tab::Flags, "tab-flags", words::FLAGS),
    (Tab::Details, "tab-details", words::DETAILS),
    (Tab::Learn, "tab-learn", words::LEARN),
    (Tab::Try, "tab-try", words::TRY),
    (Tab::Views, "tab-views", words::VIEWS),
];

/// The panel.
#[function_component(Panel)]
pub fn panel(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let onkeydown = use_callback((dispatch, props.tab), |event: KeyboardEvent, (dispatch, tab)| {
        let here = TABS.iter().position(|(one, ..)| one == tab).unwrap_or_default();
        let to = match event.key().as_str() {
            "ArrowLeft" => (here + TABS.len() - 1) % TABS.len(),
            "ArrowRight" => (here + 1) % TABS.len(),
            "Home" => 0,
            "End" => TABS.len() - 1,
            _ => return,
        };
        let (other, id, _) = TABS[to];
        event.prevent_default();
        dispatch.send(Action::Tab(other));
        page::focus(id);
    });
    let body = |tab: Tab| match tab {
        _ if props.awaited => html! { <p class="aside">{ words::READING }</p> },
        Tab::Flags => {
            html! { <Flags opened={props.opened.clone()} lit={props.lit.clone()} embed={props.embed} /> }
        }
        Tab::Details => {
            html! { <Details opened={props.opened.clone()} selection={props.selection} also={props.also.clone()} moving={props.moving} around={props.around}
            editing={props.editing.clone()} adding={props.adding} denied={props.denied.clone()} embed={props.embed} /> }
        }
        // What is tried stands in the store; what it may be is worked out only where it is looked at.
        Tab::Try if props.tab == Tab::Try => html! {
            <Try opened={props.opened.clone()} trial={props.trial.clone()} lit={props.lit.clone()} offered={props.offered.clone()} embed={props.embed} />
        },
        Tab::Try => Html::default(),
        Tab::Views if props.tab == Tab::Views => html! {
            <Views opened={props.opened.clone()} form={props.view_form.clone()} denied={props.denied.clone()} embed={props.embed} />
        },
        Tab::Views => Html::default(),
        Tab::Learn if props.tab == Tab::Learn => html! {
            <Learn opened={props.opened.clone()} reading={props.reading.clone()} lit={props.lit.clone()} selection={props.selection}
                case={props.case} denied={props.denied.clone()} embed={props.embed} />
        },
        Tab::Learn => Html::default(),
    };
    html! {
        <aside id="panel" class="panel" aria-label={words::PANEL}>
            <Handle sheet={props.sheet} />
            <div class="tabs" role="tablist" aria-label={words::PANEL} {onkeydown}>
                { for TABS.iter().map(|(tab, id, name)| {
                    let count = if *tab == Tab::Flags { props.opened.flagged.len() } else { 0 };
                    html! { <TabButton key={*id} tab={*tab} {id} {name} on={props.tab == *tab} {count} /> }
                }) }
            </div>
            // All stay, so that what was folded open is so still on coming back.
            { for TABS.iter().map(|(tab, id, _)| html! {
                <div key={*id} id={format!("panel-{id}")} class="panel-body" role="tabpanel" tabindex="0"
                    hidden={props.tab != *tab} aria-labelledby={*id}>
                    <yew::ContextProvider<Within> context={Within { panel: true, embed: props.embed }}>{ body(*tab) }</yew::ContextProvider<Within>>
                </div>
            }) }
            <Toast key="toast" notice={props.notice.clone()} />
        </aside>
    }
}

#[derive(Properties, PartialEq)]
struct TabProps {
    tab: Tab,
    id: &'static str,
    name: AttrValue,
    on: bool,
    count: usize,
}

#[function_component(TabButton)]
fn tab_button(props: &TabProps) -> Html {
    let dispatch = use_dispatch();
    let onclick = use_callback(props.tab, move |_, tab| dispatch.send(Action::Tab(*tab)));
    html! {
        <button type="button" role="tab" id={props.id} aria-selected={props.on.to_string()}
            aria-controls={format!("panel-{}", props.id)} tabindex={if props.on { "0" } else { "-1" }} {onclick}>
            { &props.name }
            if props.count > 0 {
                <span class="count">{ props.count }</span>
            }
        </button>
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

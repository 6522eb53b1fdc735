//! Opening a file: by the button, or by dropping it anywhere on the page.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{DragEvent, Event, HtmlInputElement};
use yew::platform::spawn_local;
use yew::{
    AttrValue, Callback, Html, Properties, classes, function_component, html, use_callback, use_effect_with,
    use_node_ref, use_state,
};

use super::icons::Icon;
use crate::app::platform::files::{self, Taken};
use crate::app::platform::page;
use crate::app::state::Action;
use crate::app::store::use_dispatch;
use crate::app::words;

/// Shows that a file can be dropped, while one is dragged over the page.
#[function_component(DropZone)]
pub fn drop_zone() -> Html {
    let over = use_state(|| false);
    let dispatch = use_dispatch();
    let set = over.setter();
    use_effect_with((), move |()| {
        let listen = |name: &'static str, act: Box<dyn Fn(&DragEvent)>| {
            let options = EventListenerOptions::enable_prevent_default();
            EventListener::new_with_options(&page::window(), name, options, move |event: &Event| {
                if let Some(event) = event.dyn_ref::<DragEvent>()
                    && files::is_file(event.data_transfer())
                {
                    // Otherwise the browser would leave the page and show the file itself.
                    event.prevent_default();
                    act(event);
                }
            })
        };
        let (enter, leave, fall) = (set.clone(), set.clone(), set);
        let listeners = [
            listen("dragover", Box::new(move |_| enter.set(true))),
            listen(
                "dragleave",
                Box::new(move |event| {
                    // Leaving one element for another inside the page is no leaving.
                    if event.related_target().is_none() {
                        leave.set(false);
                    }
                }),
            ),
            listen(
                "drop",
                Box::new(move |event| {
                    fall.set(false);
                    if let Some(file) = files::first(event.data_transfer().and_then(|data| data.files())) {
                        let dispatch = dispatch.clone();
                        spawn_local(
                            async move { dispatch.send(files::open(file, Taken::MapsAndRows).await) },
                        );
                    }
                }),
            ),
        ];
        move || drop(listeners)
    });
    html! {
        <div class={classes!("drop-zone", over.then_some("over"))} aria-hidden="true">
            <p>{ words::DROP_HERE }</p>
        </div>
    }
}

#[derive(Properties, PartialEq)]
pub struct OpenFileProps {
    pub class: AttrValue,
}

/// The button that opens a file.
#[function_component(OpenFile)]
pub fn open_file(props: &OpenFileProps) -> Html {
    let dispatch = use_dispatch();
    let onread = use_callback(dispatch, |action: Action, to| to.send(action));
    html! { <PickFile class={props.class.clone()} label={words::OPEN_FILE} taken={Taken::MapsAndRows} {onread} /> }
}

#[derive(Properties, PartialEq)]
pub struct PickFileProps {
    pub class: AttrValue,
    pub label: AttrValue,
    #[prop_or_default]
    pub id: Option<AttrValue>,
    /// What may be chosen.
    pub taken: Taken,
    /// What the store would have to do to open the file, or to say why it can't be.
    pub onread: Callback<Action>,
}

/// A button that lets a file be chosen, and reads it.
#[function_component(PickFile)]
pub fn pick_file(props: &PickFileProps) -> Html {
    let input = use_node_ref();
    let onclick = {
        let input = input.clone();
        Callback::from(move |_| {
            if let Some(input) = input.cast::<HtmlInputElement>() {
                input.click();
            }
        })
    };
    let (onread, taken) = (props.onread.clone(), props.taken);
    let onchange = Callback::from(move |event: Event| {
        let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else {
            return;
        };
        let Some(file) = files::first(input.files()) else { return };
        let onread = onread.clone();
        spawn_local(async move {
            onread.emit(files::open(file, taken).await);
            // So that the same file, mended, can be chosen again.
            input.set_value("");
        });
    });
    html! {
        <span class="open-file">
            <button type="button" id={props.id.clone()} class={props.class.clone()} {onclick}>
                <Icon name="open" />{ &props.label }
            </button>
            <input ref={input} type="file" accept={taken.accept()} {onchange} hidden=true
                aria-label={props.label.clone()} />
        </span>
    }
}

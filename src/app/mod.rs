//! The explorer: Yew components over the library, and one store that they share.
//!
//! `state` is pure; `platform` is all that touches the browser; the other rooms are what is seen.
//! Data runs one way: the store's state goes down as properties, actions go up by the dispatcher.

mod arrival;
mod beside;
mod browser;
mod canvas;
mod commands;
mod edit;
mod frame;
mod keeping;
mod learn;
mod outline;
mod panel;
mod platform;
mod showing;
mod speaking;
mod start;
mod state;
mod store;
mod words;

use yew::{Html, function_component, html};

use arrival::ready;
use arrival::use_arrival;
use beside::BesidePage;
use browser::use_browser;
use edit::use_copying;
use frame::{Announcer, DropZone, NoticeBar, Palette, ShortcutsDialog, Waiting, Workspace};
use keeping::Keeping;
use learn::LearnPage;
use showing::Show;
use start::Start;
use state::{Place, Saving};
use store::{Dispatch, Store, use_store};

/// Takes the place of the loading page.
pub fn run() {
    platform::panic::install();
    let place = gloo::utils::document().get_element_by_id("app").expect("index.html has a place for the app");
    wasm_bindgen_futures::spawn_local(async move {
        ready().await;
        yew::Renderer::<App>::with_root(place).render();
    });
}

/// The whole app.
#[function_component(App)]
fn app() -> Html {
    let store = use_store();
    let state = store.state();
    let dispatch = Dispatch(store.dispatcher(), state.language);
    use_browser(&state, &dispatch);
    use_arrival(&state, &dispatch);
    use_copying(&state, &dispatch);

    let page = match (&state.opened, &state.address.place) {
        _ if state.showing.is_some() => html! {
            <Show key="show" showing={state.showing.clone()} />
        },
        // What is presented is shown at once, or the map would be seen before it.
        (Some(_), _) if state.awaited && state.address.present.is_some() => {
            html! { <Waiting key="waiting" says={words::OPENING} /> }
        }
        (Some(opened), Place::Case(_) | Place::File(_)) if state.is_beside() => {
            html! { <BesidePage key="beside" state={Store(state.clone())} opened={opened.clone()} /> }
        }
        (Some(opened), Place::Case(_) | Place::File(_)) => {
            html! { <Workspace key="map" state={Store(state.clone())} opened={opened.clone()} /> }
        }
        (None, Place::File(_)) => html! { <Waiting key="waiting" says={words::OPENING} /> },
        // What is known comes with what reads maps.
        (_, Place::Learn(_)) if state.awaited => html! { <Waiting key="waiting" says={words::FETCHING} /> },
        (_, Place::Learn(leaf)) => {
            html! { <LearnPage key="learn" leaf={leaf.clone()} left={state.left.clone()} embed={state.address.embed} /> }
        }
        _ => {
            html! { <Start key="start" desk={state.desk.clone()} shelf={state.shelf.clone()} awaited={state.awaited} embed={state.address.embed} /> }
        }
    };
    let embed = state.address.embed.then_some("embedded");
    html! {
        <yew::ContextProvider<Dispatch> context={dispatch}>
            <div id="root" class={yew::classes!(embed)} data-awaited={state.awaited.then_some("")}>
                <NoticeBar key="notice" notice={state.notice.clone()} />
                <yew::ContextProvider<Saving> key="page" context={state.saving()}>{ page }</yew::ContextProvider<Saving>>
                <Announcer key="said" said={state.said.clone()} />
                // What waits to be asked for comes with what reads maps.
                if !state.awaited {
                    <Keeping key="keeping" state={Store(state.clone())} />
                    <DropZone key="drop" />
                    <ShortcutsDialog key="shortcuts" />
                    <Palette key="palette" state={Store(state.clone())} />
                }
            </div>
        </yew::ContextProvider<Dispatch>>
    }
}

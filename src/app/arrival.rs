//! The first drawing, and what comes after it: the rest of the app.

use std::rc::Rc;

use partnership_explorer::layout::Layout;
use wasm_bindgen_futures::spawn_local;
use yew::{hook, use_effect_with};

use super::platform::{later, page};
use super::speaking;
use super::state::{Action, Address, Notice, State};
use super::store::Dispatch;

/// The marks in the browser's timeline that say when the first map was drawn, and when it was read:
/// analysed, with its flags.
const DRAWN: &str = "first-case-drawn";
const READ: &str = "first-case-read";

/// How that looks which comes later: pages of what is known, and two maps beside one another.
const LEARN: &str = "assets/styles/later/learn.css";
const BESIDE: &str = "assets/styles/later/beside.css";

/// What the page calls the address of the bundled maps' texts.
#[cfg(not(feature = "bundled"))]
const CASES: &str = "link[data-cases]";

/// Waits for the bundled maps. As long as they can't be had, the page goes on saying that it is being opened,
/// and after a while what to do, as it does without the module.
#[cfg(not(feature = "bundled"))]
async fn cases_ready() {
    loop {
        if let Some(address) = page::linked(CASES)
            && page::fetch_text(&address).await.is_ok_and(partnership_explorer::cases::provide)
        {
            return;
        }
        gloo::timers::future::TimeoutFuture::new(2_000).await;
    }
}

/// Waits, where the address asks for a layout that comes with the later part of the app, until that is
/// there; so for two maps beside one another. If it can't be had, the map opens as it would without being
/// asked. The same for the words of another language.
pub async fn ready() {
    #[cfg(not(feature = "bundled"))]
    cases_ready().await;
    speaking::ready().await;
    let address = page::address();
    let is_later = address.layout.is_some_and(|layout| layout != Layout::Ecomap) || address.against.is_some();
    if is_later && later::fetch().await.is_err() {
        page::replace(&Address { layout: None, against: None, turned: false, ..address });
    } else if address.against.is_some() {
        page::dress(&[BESIDE]).await;
    }
}

/// Marks when a map is first drawn and read, and has the later part of the app fetched once the page is
/// there: nothing that is drawn first has to share the line with it.
#[hook]
pub fn use_arrival(state: &Rc<State>, dispatch: &Dispatch) {
    let is_read = state.opened.as_ref().map(|opened| opened.is_read);
    use_effect_with((is_read.is_some(), DRAWN), mark);
    use_effect_with((is_read == Some(true), READ), mark);

    let dispatch = dispatch.clone();
    use_effect_with((), move |()| {
        spawn_local(async move {
            page::painted().await;
            match later::fetch().await {
                Ok(()) => {
                    page::dress(&[LEARN, BESIDE]).await;
                    dispatch.send(Action::Arrived);
                }
                Err(_) => dispatch.send(Action::Tell(Notice::NotArrived)),
            }
        });
    });
}

/// Marks what has come about, once it can be seen.
fn mark((is_so, name): &(bool, &'static str)) {
    let (is_so, name) = (*is_so, *name);
    spawn_local(async move {
        if is_so {
            page::painted().await;
            page::mark(name);
        }
    });
}

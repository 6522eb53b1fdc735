//! Keeps every map of one's own on this device, half a second after its last change, and tells the state
//! what is kept there.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use wasm_bindgen_futures::spawn_local;
use yew::{Html, Properties, function_component, html, use_effect_with, use_mut_ref};

use super::platform::{page, shelf};
use super::state::{Action, Opened, Place};
use super::store::{Dispatch, Store, use_dispatch};

/// How long nothing has to change, in milliseconds.
const REST: u32 = 500;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub state: Store,
}

/// Nothing that is seen.
#[function_component(Keeping)]
pub fn keeping(props: &Props) -> Html {
    let state = &props.state;
    let dispatch = use_dispatch();
    let keeper = use_mut_ref(|| Rc::new(Keeper::new(dispatch.clone(), state.clone())));
    let keeper = keeper.borrow().clone();
    keeper.state.replace(state.clone());

    let lister = dispatch.clone();
    use_effect_with(state.address.place == Place::Start, move |_| list(lister));

    let lister = dispatch.clone();
    use_effect_with((), move |()| {
        // Another window may have kept or deleted something meanwhile.
        let listener = EventListener::new(&page::window(), "focus", move |_| list(lister.clone()));
        move || drop(listener)
    });

    let fetcher = dispatch.clone();
    use_effect_with(state.wanted(), move |wanted| {
        if let Some(number) = *wanted {
            spawn_local(async move { fetcher.send(Action::Fetched(number, shelf::get(number).await)) });
        }
    });

    let recaller = dispatch.clone();
    use_effect_with(state.unrecalled(), move |number| {
        if let Some(number) = *number {
            spawn_local(async move { recaller.send(recalled(number).await) });
        }
    });

    let late = keeper.clone();
    use_effect_with(state.waiting(), move |waiting| {
        let timer = (!waiting.is_empty()).then(|| Timeout::new(REST, move || late.keep()));
        move || drop(timer)
    });

    use_effect_with((), move |()| {
        // Whoever leaves doesn't wait half a second.
        let names = ["visibilitychange", "beforeunload"];
        let listeners = names.map(|name| {
            let keeper = keeper.clone();
            EventListener::new(&page::window(), name, move |_| keeper.keep())
        });
        move || drop(listeners)
    });
    html! {}
}

fn list(dispatch: Dispatch) {
    spawn_local(async move { dispatch.send(Action::Shelved(shelf::list().await)) });
}

/// What was done before to the map of that number; nothing if that can't be read, and the map is kept all the
/// same.
async fn recalled(number: u32) -> Action {
    Action::Recalled(number, shelf::past(number).await.unwrap_or_default())
}

/// Keeps one map after the other: a revision is written only once it is known how the one before was kept.
struct Keeper {
    dispatch: Dispatch,
    /// The state as it is now.
    state: RefCell<Store>,
    is_busy: Cell<bool>,
    is_asked_again: Cell<bool>,
}

impl Keeper {
    fn new(dispatch: Dispatch, state: Store) -> Self {
        let state = RefCell::new(state);
        Self { dispatch, state, is_busy: Cell::new(false), is_asked_again: Cell::new(false) }
    }

    /// Keeps whatever waits for it.
    fn keep(self: &Rc<Self>) {
        if self.is_busy.replace(true) {
            self.is_asked_again.set(true);
            return;
        }
        let this = self.clone();
        spawn_local(async move {
            let waiting = this.state.borrow().waiting();
            for revision in waiting {
                let action = this.kept(revision).await;
                this.dispatch.send(action);
            }
            this.is_busy.set(false);
            if this.is_asked_again.take() {
                // The state has heard of what was kept by then.
                let again = this.clone();
                Timeout::new(0, move || again.keep()).forget();
            }
        });
    }

    async fn kept(&self, revision: Rc<Opened>) -> Action {
        let Some(number) = revision.place.number() else { return Action::Fade };
        if !self.state.borrow().shelf.is_recalled(number) {
            // Its past would be overwritten: it is kept right after, with all of it.
            self.is_asked_again.set(true);
            return recalled(number).await;
        }
        let stamp = self.state.borrow().shelf.stamp(number).map(str::to_owned);
        let past = revision.past_text();
        let (document, standing) = (&revision.document, revision.standing_now());
        let map = shelf::Keeping { number, stamp: stamp.as_deref(), document, standing, past: &past };
        match shelf::put(map).await {
            Ok((entry, beside)) => Action::Kept { revision, entry, beside },
            Err(why) => Action::Unkept(why),
        }
    }
}

//! The store as Yew's hooks see it.

use std::rc::Rc;

use yew::{Reducible, UseReducerDispatcher, UseReducerHandle, hook, use_context, use_reducer};

use super::platform::{self, files, page};
use super::speaking;
use super::state::{Action, Address, Notice, Place, Sheet, State};
use super::words::{self, Language};

/// The state, which is the same only if nothing at all has changed.
#[derive(Clone, Debug)]
pub struct Store(pub Rc<State>);

impl PartialEq for Store {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl std::ops::Deref for Store {
    type Target = State;

    fn deref(&self) -> &State {
        &self.0
    }
}

impl Store {
    /// The state in its `Rc`.
    pub fn state(&self) -> Rc<State> {
        self.0.clone()
    }
}

impl Reducible for Store {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        match self.0.next(action) {
            Some(next) => Rc::new(Self(Rc::new(next))),
            None => self,
        }
    }
}

/// The way actions go up; the same for as long as the app lives, but for the language that is chosen: whoever
/// has it is drawn anew in another language.
#[derive(Clone, PartialEq)]
pub struct Dispatch(pub UseReducerDispatcher<Store>, pub Language);

impl Dispatch {
    /// Hands an action to the store.
    pub fn send(&self, action: Action) {
        self.0.dispatch(action);
    }
}

/// The store itself, for the root.
#[hook]
pub fn use_store() -> UseReducerHandle<Store> {
    use_reducer(|| {
        let awaited = platform::later::is_awaited();
        let state = State { awaited, language: words::language(), ..State::default() };
        let address = page::address();
        // A frame is often small: there the map comes first, and the sheet waits.
        let sheet = if address.embed { Sheet::Low } else { Sheet::Half };
        // A page may carry a map: it is there like any opened file, and opens if the address names none.
        let carried = files::carried();
        let is_carried = matches!(carried, Some(Action::Open { .. })) && address.place == Place::Start;
        let state = with_carried(state, carried);
        let address = match is_carried {
            true => Address { place: state.address.place.clone(), ..address },
            false => address,
        };
        let mut state = state.next(Action::Go(address)).unwrap_or(state);
        state.sheet = sheet;
        if speaking::asked().is_some_and(|asked| asked != state.language) {
            state = state.next(Action::Tell(Notice::NotSpoken)).unwrap_or(state);
        }
        // Whoever loads the page begins at its top, as on any page.
        state.focus = Default::default();
        Store(Rc::new(state))
    })
}

/// The language of the interface: whoever says something without needing the dispatcher asks for it, so as to
/// be drawn anew in another language.
#[hook]
pub fn use_language() -> Language {
    use_dispatch().1
}

/// The state with the map that the page carries, or with why it can't be opened.
fn with_carried(mut state: State, carried: Option<Action>) -> State {
    match carried {
        Some(Action::Open { file, document, warnings }) => {
            state.carry_along(file, *document, warnings);
            state
        }
        Some(refused) => state.next(refused).unwrap_or(state),
        None => state,
    }
}

/// The dispatcher, for everything below the root.
#[hook]
pub fn use_dispatch() -> Dispatch {
    use_context().expect("the root provides the dispatcher")
}

//! A line over the map that says how it, or an actor on it, is moved where the usual way does something else.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use yew::{
    AttrValue, Html, Properties, UseStateHandle, function_component, hook, html, use_mut_ref, use_state_eq,
};

/// How long it stands, in milliseconds.
const STANDS: u32 = 1_600;
/// The same of what is said only once.
const STANDS_LONG: u32 = 5_000;

/// The line, for those who let it be shown.
#[derive(Clone)]
pub struct Hint {
    says: UseStateHandle<Option<AttrValue>>,
    timer: Rc<std::cell::RefCell<Option<Timeout>>>,
}

/// Nothing is said at first.
#[hook]
pub fn use_hint() -> Hint {
    Hint { says: use_state_eq(|| None), timer: use_mut_ref(|| None) }
}

impl Hint {
    /// What stands there now.
    pub fn now(&self) -> Option<AttrValue> {
        (*self.says).clone()
    }

    /// Says it for a moment.
    pub fn show(&self, says: impl Into<AttrValue>) {
        self.show_for(says.into(), STANDS);
    }

    /// Says once in a window what is worth being read to its end.
    pub fn show_long(&self, says: impl Into<AttrValue>) {
        self.show_for(says.into(), STANDS_LONG);
    }

    fn show_for(&self, says: AttrValue, time: u32) {
        self.says.set(Some(says));
        let line = self.says.clone();
        *self.timer.borrow_mut() = Some(Timeout::new(time, move || line.set(None)));
    }
}

#[derive(Properties, PartialEq)]
pub struct Props {
    pub says: Option<AttrValue>,
}

/// The line; for the eye only, since keys and buttons do the same without it.
#[function_component(HintLine)]
pub fn hint_line(props: &Props) -> Html {
    html! { <p class="hint" aria-hidden="true" hidden={props.says.is_none()}>{ props.says.clone() }</p> }
}

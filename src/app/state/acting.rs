//! What tests of the state begin with.

use super::{Action, Address, State};

/// The state after an action that changes something.
pub fn after(state: &State, action: Action) -> State {
    state.next(action).expect("the action changes something")
}

/// The state in which a bundled case was just opened.
pub fn open(id: &str) -> State {
    after(&State::default(), Action::Go(Address::case(id)))
}

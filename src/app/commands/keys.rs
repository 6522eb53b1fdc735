//! Which key calls which command.

use wasm_bindgen::JsCast;
use web_sys::{Event, KeyboardEvent};

use super::list::{COMMANDS, Command};
use crate::app::frame::{dialog_shown, letters_act};
use crate::app::platform::page;
use crate::app::showing;
use crate::app::state::State;
use crate::app::store::Dispatch;

/// A key as it is pressed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stroke {
    /// Its name, in lower case.
    pub name: String,
    /// Whether Ctrl, or Command, is held.
    pub ctrl: bool,
    /// Whether Shift is held.
    pub shift: bool,
}

impl Stroke {
    /// The key that an event is about.
    fn of(event: &KeyboardEvent) -> Self {
        let name = event.key().to_lowercase();
        Self { name, ctrl: event.ctrl_key() || event.meta_key(), shift: event.shift_key() }
    }

    /// Whether it is what is written so: `Ctrl Shift Z`, `M`, `+`. Signs are what they are, however they are
    /// reached.
    pub fn is(&self, written: &str) -> bool {
        let parts: Vec<&str> = written.split(' ').collect();
        let Some((key, held)) = parts.split_last() else { return false };
        let same = match *key {
            "+" => matches!(self.name.as_str(), "+" | "="),
            "−" => self.name == "-",
            "Delete" => matches!(self.name.as_str(), "delete" | "backspace"),
            "Esc" => self.name == "escape",
            key => self.name == key.to_lowercase(),
        };
        let is_letter = key.chars().all(char::is_alphabetic);
        same && self.ctrl == held.contains(&"Ctrl") && (!is_letter || self.shift == held.contains(&"Shift"))
    }
}

/// Runs the command that a key calls, wherever the focus is. Single keys don't act while somebody types, nor
/// where they are switched off.
// Comes later than the first map.
#[inline(never)]
pub fn pressed(event: &Event, state: &State, dispatch: &Dispatch) {
    let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
    if event.default_prevented() || key.alt_key() || dialog_shown() {
        return;
    }
    if let Some(showing) = &state.showing {
        return showing::keys(key, showing, dispatch);
    }
    let stroke = Stroke::of(key);
    let is_typing = page::is_typing(event);
    let calls = |command: &&Command| {
        let is_free = match command.anywhere {
            true => true,
            false if is_typing => false,
            // A key that is pressed with Ctrl isn't typed by accident.
            false => stroke.ctrl || stroke.name == "escape" || letters_act(),
        };
        is_free && command.strokes().any(|written| stroke.is(written)) && (command.fits)(state)
    };
    if let Some(command) = COMMANDS.iter().find(calls) {
        if command.name.key() != "Step back" {
            event.prevent_default();
        }
        (command.run)(state, dispatch);
    }
}

#[cfg(test)]
mod tests {
    use super::Stroke;

    fn stroke(name: &str, ctrl: bool, shift: bool) -> Stroke {
        Stroke { name: name.to_owned(), ctrl, shift }
    }

    #[test]
    fn keys_are_what_the_list_writes() {
        assert!(stroke("z", true, false).is("Ctrl Z") && !stroke("z", true, true).is("Ctrl Z"));
        assert!(stroke("z", true, true).is("Ctrl Shift Z") && !stroke("z", false, false).is("Ctrl Z"));
        assert!(stroke("=", false, false).is("+") && stroke("+", false, true).is("+"));
        assert!(stroke("?", false, true).is("?") && stroke("backspace", false, false).is("Delete"));
        assert!(stroke("escape", false, false).is("Esc") && !stroke("m", true, false).is("M"));
    }
}

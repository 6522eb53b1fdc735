//! What the state asks of the browser, and what the browser tells the state.

use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Event, KeyboardEvent};
use yew::{hook, use_effect_with};

use super::canvas::STEP;
use super::platform::page;
use super::state::{Action, Notice, RESULT, State, Tab, ViewName};
use super::store::Dispatch;
use super::words;

/// Keeps address, title, focus and the app in step.
#[hook]
pub fn use_browser(state: &Rc<State>, dispatch: &Dispatch) {
    // An address that led nowhere isn't kept, or going back would lead there again.
    let lost = matches!(
        state.notice.as_deref(),
        Some(Notice::NoSuchCase | Notice::NoSuchFile | Notice::NotFetched(_))
    );
    let shelf = state.shelf.clone();
    use_effect_with((state.address.clone(), lost), move |(address, lost)| {
        let shown = page::address();
        let renumbered = shelf.is_renumbered(&shown.place, &address.place);
        match *lost || renumbered || address.is_same_page(&shown) {
            true => page::replace(address),
            false => page::push(address),
        }
    });

    let title = match &state.opened {
        Some(opened) => format!("{} – {}", opened.document.title, words::APP),
        None => words::APP.to_owned(),
    };
    use_effect_with(title, |title| page::set_title(title));

    use_effect_with(state.focus.clone(), |(count, id)| {
        if *count > 0 {
            page::focus(id);
            // What is read after the heading of a result is what was asked for.
            if id == RESULT {
                page::reveal_from(id);
            }
        }
    });

    use_effect_with(state.refuge.clone(), |(count, id)| {
        if *count > 0 && page::is_focus_lost() {
            page::focus(id);
        }
    });

    use_effect_with(state.is_unsaved(), |unsaved| {
        let listener = unsaved.then(|| {
            EventListener::new_with_options(
                &page::window(),
                "beforeunload",
                EventListenerOptions::enable_prevent_default(),
                page::warn_before_leaving,
            )
        });
        move || drop(listener)
    });

    let back = dispatch.clone();
    use_effect_with((), move |()| {
        let listener = EventListener::new(&page::window(), "popstate", move |_| {
            back.send(Action::Go(page::address()));
        });
        move || drop(listener)
    });

    let keys = dispatch.clone();
    use_effect_with((state.opened.is_some(), state.address.embed), move |(is_map, embed)| {
        let (is_map, embed) = (*is_map, *embed);
        let options = EventListenerOptions::enable_prevent_default();
        let listener = EventListener::new_with_options(&page::window(), "keydown", options, move |event| {
            if let Some(actions) = shortcut(event, is_map, embed) {
                actions.into_iter().for_each(|action| keys.send(action));
            }
        });
        move || drop(listener)
    });
}

/// What a key does, wherever the focus is.
fn shortcut(event: &Event, is_map: bool, embed: bool) -> Option<Vec<Action>> {
    let key = event.dyn_ref::<KeyboardEvent>()?;
    let undo = (key.ctrl_key() || key.meta_key()) && !key.alt_key() && !key.shift_key();
    if undo && is_map && key.key().eq_ignore_ascii_case("z") && !page::is_typing(event) {
        event.prevent_default();
        return Some(vec![Action::Undo]);
    }
    if key.ctrl_key()
        || key.alt_key()
        || key.meta_key()
        || event.default_prevented()
        || page::is_typing(event)
    {
        return None;
    }
    let name = key.key();
    if name != "Escape" && !super::frame::letters_act() {
        return None;
    }
    // The list of keys is closed by the browser, and nothing else with it.
    if super::frame::shortcuts_shown() {
        return None;
    }
    if name == "?" {
        super::frame::show_shortcuts();
        return None;
    }
    if !is_map {
        return None;
    }
    // A frame shows only the map: there is no outline to switch to.
    match name.to_lowercase().as_str() {
        "m" => Some(vec![Action::View(ViewName::Map), Action::Focus("map".to_owned())]),
        "o" if !embed => Some(vec![Action::View(ViewName::Outline), Action::Focus("outline".to_owned())]),
        "f" => Some(vec![Action::Tab(Tab::Flags), Action::Focus("tab-flags".to_owned())]),
        "d" => Some(vec![Action::Tab(Tab::Details), Action::Focus("tab-details".to_owned())]),
        "t" => Some(vec![Action::Tab(Tab::Try), Action::Focus("tab-try".to_owned())]),
        "/" => {
            event.prevent_default();
            Some(vec![
                Action::View(ViewName::Map),
                Action::Finding(true),
                Action::Focus("find-field".to_owned()),
            ])
        }
        "+" | "=" => Some(vec![Action::Zoom(STEP, None)]),
        "-" => Some(vec![Action::Zoom(1.0 / STEP, None)]),
        "0" => Some(vec![Action::Fit]),
        "n" => Some(vec![Action::Widen]),
        "c" => Some(vec![Action::Centre]),
        "escape" => Some(vec![Action::Escape]),
        _ => None,
    }
}

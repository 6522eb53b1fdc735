//! What the state asks of the browser, and what the browser tells the state.

use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use yew::{hook, use_effect_with, use_mut_ref};

use super::commands::pressed;
use super::learn;
use super::platform::page;
use super::state::{Action, Notice, Place, RESULT, State};
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

    use_effect_with(state.language, |language| page::set_language(language.tag()));

    let title = match &state.opened {
        Some(opened) if state.is_beside() => {
            format!("{}: {} – {}", words::COMPARE, opened.document.title, words::APP)
        }
        Some(opened) => format!("{} – {}", opened.document.title, words::APP),
        None => match &state.address.place {
            Place::Learn(leaf) if !state.awaited => format!("{} – {}", learn::title(&leaf.id), words::APP),
            _ => words::APP.into(),
        },
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
        if *count > 0 {
            // Not at once: what is written on leaving a field comes while the focus is on its way elsewhere.
            let id = id.clone();
            page::on_frame(move |_| {
                if page::is_focus_lost() {
                    page::focus(&id);
                }
            });
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

    // The listener stays while the state goes on: it looks at the latest.
    let latest = use_mut_ref(|| state.clone());
    latest.replace(state.clone());
    let keys = dispatch.clone();
    use_effect_with((), move |()| {
        let options = EventListenerOptions::enable_prevent_default();
        let listener = EventListener::new_with_options(&page::window(), "keydown", options, move |event| {
            let state = latest.borrow().clone();
            pressed(event, &state, &keys);
        });
        move || drop(listener)
    });
}

//! The presentation: one saved view over the whole window, its caption below, and the way to the next.

use std::cell::Cell;
use std::rc::Rc;

use gloo::events::EventListener;
use partnership_explorer::map::SavedView;
use web_sys::KeyboardEvent;
use yew::{Callback, Html, Properties, classes, function_component, html, use_effect_with};

use super::told::{Standing, Told, standing};
use crate::app::canvas::{Picture, STEP};
use crate::app::frame::{Icon, letters_act, show_shortcuts};
use crate::app::platform::page;
use crate::app::state::{Action, SHOW, Showing, Turn};
use crate::app::store::{Dispatch, use_dispatch};
use crate::app::words::{self, Phrase};

/// Begins to present with the view at that place: over the whole screen, where the browser lets it; the
/// window of a phone is filled as it is.
pub fn begin(at: usize, by: &str, dispatch: &Dispatch) {
    if !page::is_narrow() && page::any("#root:not(.embedded)") {
        page::fill_screen();
    }
    dispatch.send(Action::Present { at, by: by.to_owned() });
}

/// What keys do while views are presented. Clickers send the keys of whole pages.
// Comes later than the first map.
#[inline(never)]
pub fn keys(event: &KeyboardEvent, showing: &Showing, dispatch: &Dispatch) {
    if event.ctrl_key() || event.meta_key() {
        return;
    }
    let name = event.key();
    let on_button = page::any("button:focus") && matches!(name.as_str(), " " | "Enter");
    // What is read is scrolled by the keys that scroll.
    let reads =
        page::any("#told:focus, #show-notes:focus") && matches!(name.as_str(), "ArrowUp" | "ArrowDown");
    if on_button || reads {
        return;
    }
    let turn = match name.as_str() {
        " " if event.shift_key() => Some(Turn::Back),
        "ArrowRight" | "ArrowDown" | "PageDown" | " " | "Enter" => Some(Turn::On),
        "ArrowLeft" | "ArrowUp" | "PageUp" | "Backspace" => Some(Turn::Back),
        "Home" => Some(Turn::First),
        "End" => Some(Turn::Last),
        _ => None,
    };
    let action = match (turn, name.as_str()) {
        (Some(turn), _) => Action::Turn(turn),
        (None, "Escape") => Action::EndShow,
        (None, "+" | "=") => Action::Zoom(STEP, None),
        (None, "-") => Action::Zoom(1.0 / STEP, None),
        (None, "0") => Action::Fit,
        _ if !letters_act() => return,
        (None, "n" | "N") => Action::Prompt(!showing.notes),
        (None, "o" | "O") => Action::InWords(!showing.in_words),
        (None, "f" | "F") => {
            event.prevent_default();
            return toggle_screen();
        }
        (None, "?") => {
            event.prevent_default();
            return show_shortcuts();
        }
        _ => return,
    };
    event.prevent_default();
    dispatch.send(action);
}

thread_local! {
    /// Whether the whole screen is left on purpose, to go on in the window.
    static GOES_ON: Cell<bool> = const { Cell::new(false) };
}

fn toggle_screen() {
    match page::is_full_screen() {
        true => {
            GOES_ON.set(true);
            page::leave_screen();
        }
        false => page::fill_screen(),
    }
}

#[derive(Properties, PartialEq)]
pub struct Props {
    pub showing: Option<Rc<Showing>>,
}

/// The presentation.
#[function_component(Show)]
pub fn show(props: &Props) -> Html {
    let dispatch = use_dispatch();
    use_screen(&dispatch);
    let Some(showing) = &props.showing else { return Html::default() };
    let (at, count, view) = (showing.at, showing.count(), showing.view());
    let title = words::view_title(at, view);
    let captioned = view.is_some_and(|view| !view.caption.is_empty());
    let gone = match view {
        None => words::STRANGE_VIEW.to_string(),
        Some(_) => words::gone(&showing.gone, &showing.opened),
    };
    html! {
        <div class={classes!("show", showing.notes.then_some("with-notes"))}>
            <main id={SHOW} tabindex="-1" aria-label={words::presentation_of(&showing.opened.document.title)} aria-describedby="show-keys">
                <div class="show-view">
                    if showing.in_words {
                        <Told key={format!("told-{at}")} showing={showing.clone()} />
                    } else {
                        <Picture key="picture" showing={showing.clone()} says={picture_says(showing, &title)} />
                    }
                </div>
                <div class="show-text">
                    <h1 id="show-caption" lang={if captioned { words::english() } else { None }}>{ title }</h1>
                    if !gone.is_empty() {
                        <p class="show-gone">{ gone }</p>
                    }
                </div>
                if showing.notes {
                    { notes(view) }
                }
                { bar(showing, at, count, &dispatch) }
                <p id="show-keys" class="unseen">{ words::SHOW_KEYS }</p>
            </main>
        </div>
    }
}

/// The picture in words, for whoever can’t see it.
fn picture_says(showing: &Showing, title: &str) -> String {
    let Standing { actors, knew, ties } = standing(showing);
    let partnership = &showing.opened.partnership;
    let [names, knew] =
        [actors, knew].map(|all| all.into_iter().map(|at| partnership.name(at)).collect::<Vec<_>>());
    let says = words::view_pictured(title, &names, ties.len(), showing.lit.is_some());
    if knew.is_empty() { says } else { format!("{says} {}", words::knew_before(&knew)) }
}

/// The speaker's notes, and a word on who sees them.
fn notes(view: Option<&SavedView>) -> Html {
    let text = view.map(|view| view.notes.as_str()).filter(|notes| !notes.is_empty());
    html! {
        <section id="show-notes" class="show-notes" tabindex="0" aria-label={words::NOTES}>
            <p class="aside">{ words::NOTES_VISIBLE }</p>
            if let Some(text) = text {
                { for text.lines().filter(|line| !line.trim().is_empty()).enumerate().map(|(at, line)| html! {
                    <p key={at} lang={words::english()}>{ line.to_owned() }</p>
                }) }
            } else {
                <p>{ words::NO_NOTES }</p>
            }
        </section>
    }
}

/// The buttons.
fn bar(showing: &Showing, at: usize, count: usize, dispatch: &Dispatch) -> Html {
    let sends = |action: Action| {
        let to = dispatch.clone();
        Callback::from(move |_| to.send(action.clone()))
    };
    let button = |id: &'static str, icon: &'static str, says: Phrase, off: bool, action: Action| {
        html! {
            <button type="button" {id} class="square" aria-label={&says} title={says} aria-disabled={off.to_string()} onclick={sends(action)}>
                <Icon name={icon} />
            </button>
        }
    };
    let (notes, in_words) = (showing.notes, showing.in_words);
    html! {
        <div class="show-bar" role="group" aria-label={words::PRESENTATION}>
            { button("show-back", "back", words::VIEW_BEFORE, at == 0, Action::Turn(Turn::Back)) }
            <span class="show-place" aria-hidden="true">{ words::position(at, count) }</span>
            { button("show-on", "on", words::NEXT_VIEW, at + 1 == count, Action::Turn(Turn::On)) }
            <span class="show-gap" />
            <button type="button" id="show-notes-button" aria-pressed={notes.to_string()} onclick={sends(Action::Prompt(!notes))}>{ words::SHOW_NOTES }</button>
            <button type="button" id="show-words" aria-pressed={in_words.to_string()} onclick={sends(Action::InWords(!in_words))}>{ words::IN_WORDS }</button>
            <button type="button" id="show-full" class="square" aria-label={words::FULL_SCREEN} title={words::FULL_SCREEN} onclick={Callback::from(|_| toggle_screen())}>
                <Icon name="fit" />
            </button>
            { button("show-end", "close", words::END_SHOW, false, Action::EndShow) }
        </div>
    }
}

/// Whoever leaves the whole screen by the browser’s own key ends the presentation, and the other way round.
#[yew::hook]
fn use_screen(dispatch: &Dispatch) {
    let dispatch = dispatch.clone();
    use_effect_with((), move |()| {
        let was_full = Cell::new(page::is_full_screen());
        let listener = EventListener::new(&page::document(), "fullscreenchange", move |_| {
            let is_full = page::is_full_screen();
            if was_full.replace(is_full) && !is_full && !GOES_ON.take() {
                dispatch.send(Action::EndShow);
            }
        });
        move || {
            drop(listener);
            page::leave_screen();
        }
    });
}

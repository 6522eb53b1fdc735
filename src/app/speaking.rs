//! In which language the interface is read: as the address asks, or as was chosen before.

use wasm_bindgen_futures::spawn_local;

use super::platform::{kept, later, page};
use super::state::{Action, Notice};
use super::store::Dispatch;
use super::words::{self, Language};

/// Under this name the choice is kept.
const KEPT: &str = "language";

/// The language that is asked for: what the address says is kept from then on.
pub fn asked() -> Option<Language> {
    if let Some(language) = page::asked_language().and_then(|word| Language::of_word(&word)) {
        kept::set(KEPT, language.word());
        return Some(language);
    }
    kept::get(KEPT).and_then(|word| Language::of_word(&word))
}

/// Waits for the words of the language that is asked for before anything is shown. If they can't be had, all
/// is in English, and the store says so.
pub async fn ready() {
    if let Some(language) = asked().filter(|language| *language != Language::English)
        && learn(language).await
    {
        words::speak(language);
    }
}

/// Turns to another language once its words are there.
pub fn turn_to(language: Language, dispatch: &Dispatch) {
    let dispatch = dispatch.clone();
    spawn_local(async move {
        if !learn(language).await {
            return dispatch.send(Action::Tell(Notice::NotSpoken));
        }
        kept::set(KEPT, language.word());
        words::speak(language);
        dispatch.send(Action::Speak(language));
    });
}

/// Whether the words of a language are there, which are fetched if need be.
async fn learn(language: Language) -> bool {
    if language == Language::English {
        return true;
    }
    // What reads a catalogue comes with the later part of the app.
    if later::fetch().await.is_err() {
        return false;
    }
    if words::speaks(language) {
        return true;
    }
    let address = format!("assets/locales/{}.ftl", language.word());
    match page::fetch_text(&address).await {
        Ok(text) => words::learn(language, text),
        Err(_) => false,
    }
}

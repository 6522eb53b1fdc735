//! How what people type becomes what is recorded: names, the words of the closed lists, numbers and dates,
//! whatever their case and accents.
//!
//! What lives here reads single words and phrases and knows nothing of lines and spreadsheets.

mod amounts;
mod chosen;
mod fields;
mod guess;
mod kinds;
mod names;
mod near;
mod values;

pub(super) use amounts::money;
pub(super) use chosen::{choice, loose_choice};
pub(super) use fields::{Choices, Field, Sort, applies, choices, of_actor, of_tie, tie_field};
pub(super) use guess::{actor_kind, guess};
pub(super) use kinds::{Fit, tie_kind, tie_phrases};
pub(super) use names::{Names, key};
pub(super) use near::{nearest, or_list};
pub(super) use values::value;

use crate::folding::folded;

/// Lower case without accents, with single spaces for all that parts words.
pub(super) fn plain(text: &str) -> String {
    let text = folded(text);
    let words = text.split(|sign: char| sign.is_whitespace() || matches!(sign, '_' | '-' | '–' | '/'));
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    words.join(" ").trim_end_matches('.').to_owned()
}

//! The words of working on a map.

use partnership_explorer::map::{AnswerValue, few};

use super::{Phrase, answer, counting, phrase, question};

pub const SELECT_FIRST: Phrase = phrase("Select an actor or a tie first.");
pub const NOT_LINKED: Phrase = phrase("No tie was added.");
pub const TIE_NEEDS_TWO: Phrase = phrase("A tie joins two different actors. Choose another.");
pub const NOTHING_TO_REDO: Phrase = phrase("Nothing to redo");
pub const NOTHING_SELECTED: Phrase = phrase("Nothing is selected.");
pub const NEW_TIE: Phrase = phrase("New tie");
pub const WHICH_TIE: Phrase = phrase("Which tie?");
pub const NO_TIE_FITS: Phrase = phrase("No kind of tie runs between these two.");
pub const NO_SUCH_KIND: Phrase = phrase("No kind of tie is called so.");
pub const THERE_IS_NONE: Phrase = phrase("It is known that there is no such tie");
pub const CANCEL: Phrase = phrase("Cancel");
pub const TIE_FROM_HERE: Phrase = phrase("Draw a tie from here");
pub const NOBODY_THERE: Phrase = phrase("Nobody stands there. Draw the tie to another actor.");
pub const ADD: Phrase = phrase("Add");
pub const ADD_SAYS: Phrase = phrase("Add an actor (A)");
pub const SEVERAL_SHORT: Phrase = phrase("Several");
pub const SEVERAL_SAYS: Phrase = phrase("Each press adds to what is selected, or takes away");
pub const SEVERAL_ON: Phrase = phrase("Several can be selected: each press adds or takes away.");
pub const SEVERAL_OFF: Phrase = phrase("One is selected at a time.");

/// What is said when an act was made, with what is worth knowing of it.
pub fn done_says(name: &str, notes: &[String]) -> String {
    let says = phrase("Done: {name}.").with([("name", name.into())]);
    format!("{says} {}", notes.join(" ")).trim_end().to_owned()
}

/// What is said when something was taken up into a selection of several, or out of it.
pub fn selected_says(names: &[&str], ties: usize) -> String {
    const MOST: usize = 6;
    let names = (!names.is_empty()).then(|| few(names, MOST, &phrase("more").to_string()));
    let ties = (ties > 0).then(|| counting(ties, "1 tie", "{count} ties"));
    match (names, ties) {
        (None, None) => NOTHING_SELECTED.into(),
        (None, Some(ties)) => phrase("Selected: {what}.").with([("what", ties.into())]).into(),
        (Some(names), None) => phrase("Selected: {what}.").with([("what", names.into())]).into(),
        (Some(names), Some(ties)) => phrase("Selected: {names}; and {ties}.")
            .with([("names", names.into()), ("ties", ties.into())])
            .into(),
    }
}

/// What is said when a tie is begun at an actor.
pub fn linking_says(from: &str) -> String {
    phrase(
        "A tie from {from}: go to the other actor with the arrow keys and press Enter, or press it. Esc leaves off.",
    )
    .with([("from", from.into())])
    .into()
}

/// What stands over the map while a tie is in the making.
pub fn linking_hint(from: &str) -> String {
    phrase("A tie from {from}: press the other actor.").with([("from", from.into())]).into()
}

/// The same for whoever has keys.
pub const LINKING_KEYS: Phrase = phrase("Or go there with the arrow keys and press Enter; Esc leaves off.");

/// What is said when both ends of a tie are chosen.
pub fn link_kind_says(from: &str, to: &str) -> String {
    phrase("From {from} to {to}: choose what the tie is.")
        .with([("from", from.into()), ("to", to.into())])
        .into()
}

/// What giving an answer is called, for undoing it.
pub fn answer_change(indicator: &str, value: AnswerValue) -> String {
    phrase("Answer “{question}” with {answer}")
        .with([("question", question(indicator).into()), ("answer", answer(value).into())])
        .into()
}

/// What taking an answer back is called, for undoing it.
pub fn take_back_change(indicator: &str) -> String {
    phrase("Take back the answer to “{question}”").with([("question", question(indicator).into())]).into()
}

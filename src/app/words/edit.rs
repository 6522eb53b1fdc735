//! The words of working on a map.

use partnership_explorer::map::{AnswerValue, Word, few};

use super::question;

pub const SELECT_FIRST: &str = "Select an actor or a tie first.";
pub const NOT_LINKED: &str = "No tie was added.";
pub const TIE_NEEDS_TWO: &str = "A tie joins two different actors. Choose another.";
pub const NOTHING_TO_REDO: &str = "Nothing to redo";

/// What is said when an act was made, with what is worth knowing of it.
pub fn done_says(name: &str, notes: &[String]) -> String {
    format!("Done: {name}. {}", notes.join(" ")).trim_end().to_owned()
}

/// What is said when something was taken up into a selection of several, or out of it.
pub fn selected_says(names: &[&str], ties: usize) -> String {
    const MOST: usize = 6;
    let ties = match ties {
        0 => String::new(),
        1 => "1 tie".to_owned(),
        ties => format!("{ties} ties"),
    };
    match (names.is_empty(), ties.is_empty()) {
        (true, true) => "Nothing is selected.".to_owned(),
        (true, false) => format!("Selected: {ties}."),
        (false, true) => format!("Selected: {}.", few(names, MOST, "more")),
        (false, false) => format!("Selected: {}; and {ties}.", few(names, MOST, "more")),
    }
}

/// What is said when a tie is begun at an actor.
pub fn linking_says(from: &str) -> String {
    format!(
        "A tie from {from}: go to the other actor with the arrow keys and press Enter, or press it. Esc leaves off."
    )
}

/// What is said when both ends of a tie are chosen.
pub fn link_kind_says(from: &str, to: &str) -> String {
    format!("From {from} to {to}: choose what the tie is.")
}

/// What giving an answer is called, for undoing it.
pub fn answer_change(indicator: &str, value: AnswerValue) -> String {
    format!("Answer “{}” with {}", question(indicator), value.label())
}

/// What taking an answer back is called, for undoing it.
pub fn take_back_change(indicator: &str) -> String {
    format!("Take back the answer to “{}”", question(indicator))
}

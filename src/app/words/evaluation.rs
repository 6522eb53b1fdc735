//! What is said on the evaluation sheet.

use partnership_explorer::map::Judgement;

use super::{Phrase, phrase};

pub const EVALUATION: Phrase = phrase("Evaluation sheet");
pub const EVALUATION_SAYS: Phrase = phrase(
    "For a group to fill in together: what has come about, and what shows it? It is kept with the map and printed with it. No score is made of it, and no flag depends on it.",
);
pub const FILLED_IN_BY: Phrase = phrase("Filled in by");
pub const FILLED_IN_ON: Phrase = phrase("When");
pub const WHAT_SHOWS_IT: Phrase = phrase("What shows it?");
pub const ASKED: Phrase = phrase("What was asked");
pub const JUDGED: Phrase = phrase("What the group says");
pub const NOT_FILLED_IN: Phrase = phrase("not filled in");

/// Whether something has come about, on a button.
pub fn judgement(value: Judgement) -> Phrase {
    match value {
        Judgement::Yes => phrase("Yes"),
        Judgement::Partly => phrase("In part"),
        Judgement::No => phrase("Not yet"),
        Judgement::Unknown => phrase("Don’t know"),
    }
}

/// What filling in one answer is called.
pub fn judge(title: &str) -> String {
    phrase("Fill in “{title}” on the evaluation sheet").with([("title", title.into())]).into()
}

/// What filling in who did, or when, is called.
pub fn sign() -> String {
    phrase("Say who filled in the evaluation sheet, and when").to_string()
}

/// How many were filled in, for the heading.
pub fn filled_in(count: usize, of: usize) -> String {
    phrase("{count} of {of} filled in").with([("count", count.into()), ("of", of.into())]).into()
}

/// What a note on a criterion is called.
pub fn note_on(title: &str) -> String {
    phrase("What shows it: {title}").with([("title", title.into())]).into()
}

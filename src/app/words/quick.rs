//! What the quick line, copying and pasting are called.

use partnership_explorer::editing::What;

use super::{Phrase, counting, phrase};

pub const QUICK: Phrase = phrase("Quick line");
pub const QUICK_LABEL: Phrase = phrase("Add actors and ties by a line of text");
pub const QUICK_EXAMPLE: &str = "GP practice -> Adult care team: refers, weekly";
pub const QUICK_HINT: Phrase = phrase(
    "Two names with an arrow between them, then what the tie is: GP practice -> Adult care team: refers, weekly. A name alone adds an actor: Case panel (forum).",
);
pub const QUICK_OFFERS: Phrase = phrase("What can stand next");
pub const NOT_PASTED: Phrase = phrase("This can’t be pasted");
pub const NOT_PASTED_SAYS: Phrase =
    phrase("The map is as it was, and what you copied is still on the clipboard.");
pub const NOT_TAKEN_SAYS: Phrase =
    phrase("What is listed here is not on the map. Mend it where it comes from, and paste it again alone.");

/// What a completion is.
pub fn what(what: What) -> Phrase {
    match what {
        What::Actor => phrase("actor"),
        What::Arrow => phrase("arrow"),
        What::ActorKind => phrase("what it is"),
        What::TieKind => phrase("kind of tie"),
        What::Detail => phrase("detail"),
    }
}

/// What was added by a line, until the next one is typed.
pub fn quick_added(name: &str) -> String {
    phrase("Done: {name}. Undo takes it back.").with([("name", name.into())]).into()
}

/// So many actors and ties.
fn both(actors: usize, ties: usize) -> Phrase {
    let of = |count| counting(count, "1 actor", "{count} actors");
    let ties_of = |count| counting(count, "1 tie", "{count} ties");
    match (actors, ties) {
        (0, ties) => ties_of(ties),
        (actors, 0) => of(actors),
        (actors, ties) => phrase("{actors} and {ties}")
            .with([("actors", of(actors).into()), ("ties", ties_of(ties).into())]),
    }
}

/// The title of the note about rows that were pasted.
pub fn pasted(actors: usize, ties: usize) -> String {
    phrase("{what} pasted").with([("what", both(actors, ties).into())]).into()
}

/// The disclosure of rows that were refused.
pub fn not_taken(count: usize) -> String {
    counting(count, "One row was not taken", "{count} rows were not taken").into()
}

/// A row that was refused.
pub fn row_says(number: usize, says: &str) -> String {
    phrase("Row {number}: {says}").with([("number", number.into()), ("says", says.into())]).into()
}

/// The button that copies what is selected.
pub const COPY: Phrase = phrase("Copy");
pub const COPY_SAYS: Phrase = phrase("Copy, to paste it into another map");
/// What is said after [`copied`] where somebody may not know how to paste.
pub const PASTE_IT: Phrase = phrase("Open another map and paste there, on the map or into its quick line.");
pub const NOT_COPIED: Phrase =
    phrase("This browser doesn’t let the page copy. Press Ctrl+C on the map instead.");

/// What is said when something was copied.
pub fn copied(actors: usize, ties: usize) -> String {
    phrase("Copied: {what}.").with([("what", both(actors, ties).into())]).into()
}

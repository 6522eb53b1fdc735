//! What the quick line, copying and pasting are called.

use partnership_explorer::editing::What;
use partnership_explorer::map::counted;

pub const QUICK: &str = "Quick line";
pub const QUICK_LABEL: &str = "Add actors and ties by a line of text";
pub const QUICK_EXAMPLE: &str = "GP practice -> Adult care team: refers, weekly";
pub const QUICK_HINT: &str = "Two names with an arrow between them, then what the tie is: GP practice -> Adult care team: refers, weekly. \
     A name alone adds an actor: Case panel (forum).";
pub const QUICK_ADD: &str = "Add";
pub const QUICK_OFFERS: &str = "What can stand next";

/// What a completion is.
pub fn what(what: What) -> &'static str {
    match what {
        What::Actor => "actor",
        What::Arrow => "arrow",
        What::ActorKind => "what it is",
        What::TieKind => "kind of tie",
        What::Detail => "detail",
    }
}

/// What was added by a line, until the next one is typed.
pub fn quick_added(name: &str) -> String {
    format!("Done: {name}. Ctrl+Z takes it back.")
}

pub const NOT_PASTED: &str = "This can’t be pasted";
pub const NOT_PASTED_SAYS: &str = "The map is as it was, and what you copied is still on the clipboard.";
pub const NOT_TAKEN_SAYS: &str =
    "What is listed here is not on the map. Mend it where it comes from, and paste it again alone.";

/// The title of the note about rows that were pasted.
pub fn pasted(actors: usize, ties: usize) -> String {
    match (actors, ties) {
        (0, ties) => format!("{} pasted", counted(ties, "tie")),
        (actors, 0) => format!("{} pasted", counted(actors, "actor")),
        (actors, ties) => format!("{} and {} pasted", counted(actors, "actor"), counted(ties, "tie")),
    }
}

/// The disclosure of rows that were refused.
pub fn not_taken(count: usize) -> String {
    match count {
        1 => "One row was not taken".to_owned(),
        _ => format!("{count} rows were not taken"),
    }
}

/// A row that was refused.
pub fn row_says(number: usize, says: &str) -> String {
    format!("Row {number}: {says}")
}

/// What is said when something was copied.
pub fn copied(actors: usize, ties: usize) -> String {
    let what = match (actors, ties) {
        (actors, 0) => counted(actors, "actor"),
        (actors, ties) => format!("{} and {}", counted(actors, "actor"), counted(ties, "tie")),
    };
    format!("Copied: {what}.")
}

/// What is said after an act.
pub fn edited(name: &str, notes: &[String]) -> String {
    let mut says = format!("Done: {name}.");
    for note in notes {
        says.push(' ');
        says.push_str(note);
    }
    says
}

//! What finding, sifting and looking around is called.

use super::{Phrase, counting, phrase};

/// Of a large map seen from afar.
pub const MARKED_NEARER: Phrase =
    phrase("Barriers are marked. Zoom in until names stand in their shapes to see the signs.");
pub const FIND: Phrase = phrase("Find");
pub const FIND_LABEL: Phrase = phrase("Find an actor or a tie by name, kind or anything said of it");
pub const FIND_EMPTY: Phrase = phrase("Type a name, a kind such as “team”, or a word such as “NHS”.");
pub const SHOW_KINDS: Phrase = phrase("Clear filter");
pub const ENTRY_SAYS: Phrase = phrase("Show only these; the rest stands back");
pub const AROUND: Phrase = phrase("Show only who is near");
pub const CENTRE: Phrase = phrase("Centre");
pub const CENTRE_SAYS: Phrase = phrase("Centre what is selected (C)");
pub const MARKS: Phrase = phrase("Barriers");
pub const MARKS_SAY: Phrase = phrase("Mark on the map where something may get in the way");
pub const OVERVIEW_SAYS: Phrase = phrase("Overview: press or drag to move the map, or use the arrow keys");
pub const TAP_FIRST: Phrase = phrase("To move an actor, tap it first, then drag it.");
pub const HIDE_OVERVIEW: Phrase = phrase("Hide the overview");
pub const SHOW_OVERVIEW: Phrase = phrase("Overview");

/// How many were found.
pub fn found_says(query: &str, count: usize) -> String {
    match count {
        _ if query.trim().is_empty() => String::new(),
        0 => phrase("Nobody and nothing on this map matches “{query}”.")
            .with([("query", query.trim().into())])
            .into(),
        _ => phrase("{count} found.").with([("count", count.into())]).into(),
    }
}

/// What is said when entries of the legend are chosen.
pub fn sift_says(all: bool, actors: usize, ties: usize) -> String {
    match all {
        true => super::NOTHING_LIT.into(),
        false => phrase("Shown: {actors} and {ties}; the rest stands back.")
            .with([("actors", super::actors(actors).into()), ("ties", super::ties(ties).into())])
            .into(),
    }
}

/// What stands on a map on which filters leave nothing.
pub const NOTHING_LEFT: Phrase = phrase("Nothing on this map fits all that is chosen.");

/// The buttons that look around an actor.
pub fn within(steps: usize) -> String {
    counting(steps, "Within 1 tie", "Within {count} ties").into()
}

/// What is said when one looks around an actor.
pub fn around_says(name: &str, steps: usize, others: usize) -> String {
    let says = counting(
        steps,
        "{name} and {others} within 1 tie. Escape shows the whole map.",
        "{name} and {others} within {count} ties. Escape shows the whole map.",
    );
    says.with([("name", name.into()), ("others", super::actors(others).into())]).into()
}

/// What is said when barriers are marked.
pub fn marks_says(on: bool) -> Phrase {
    if on { phrase("Barriers are marked on the map.") } else { phrase("Barriers are no longer marked.") }
}

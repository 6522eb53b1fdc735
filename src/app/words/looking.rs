//! What finding, sifting and looking around is called.

use partnership_explorer::map::counted;

/// Of a large map seen from afar.
pub const MARKED_NEARER: &str =
    "Barriers are marked. Zoom in until names stand in their shapes to see the signs.";
pub const FIND: &str = "Find";
pub const FIND_LABEL: &str = "Find an actor or a tie by name, kind or anything said of it";
pub const FIND_EMPTY: &str = "Type a name, a kind such as “team”, or a word such as “NHS”.";
pub const SHOW_KINDS: &str = "Clear filter";
pub const ENTRY_SAYS: &str = "Show only these; the rest stands back";
pub const AROUND: &str = "Show only who is near";
pub const CENTRE: &str = "Centre";
pub const CENTRE_SAYS: &str = "Centre what is selected (C)";
pub const MARKS: &str = "Barriers";
pub const MARKS_SAY: &str = "Mark on the map where something may get in the way";
pub const OVERVIEW_SAYS: &str = "Overview: press or drag to move the map, or use the arrow keys";
pub const TAP_FIRST: &str = "To move an actor, tap it first, then drag it.";
pub const HIDE_OVERVIEW: &str = "Hide the overview";
pub const SHOW_OVERVIEW: &str = "Overview";

/// How many were found.
pub fn found_says(query: &str, count: usize) -> String {
    match count {
        _ if query.trim().is_empty() => String::new(),
        0 => format!("Nobody and nothing on this map matches “{}”.", query.trim()),
        _ => format!("{count} found."),
    }
}

/// What is said when entries of the legend are chosen.
pub fn sift_says(all: bool, actors: usize, ties: usize) -> String {
    match all {
        true => super::NOTHING_LIT.to_owned(),
        false => format!("Shown: {} and {}; the rest stands back.", super::actors(actors), super::ties(ties)),
    }
}

/// What stands on a map on which filters leave nothing.
pub const NOTHING_LEFT: &str = "Nothing on this map fits all that is chosen.";

/// The buttons that look around an actor.
pub fn within(steps: usize) -> String {
    format!("Within {}", counted(steps, "tie"))
}

/// What is said when one looks around an actor.
pub fn around_says(name: &str, steps: usize, others: usize) -> String {
    let others = super::actors(others);
    format!("{name} and {others} within {}. Escape shows the whole map.", counted(steps, "tie"))
}

/// What is said when barriers are marked.
pub fn marks_says(on: bool) -> &'static str {
    if on { "Barriers are marked on the map." } else { "Barriers are no longer marked." }
}

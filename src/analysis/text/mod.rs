//! An analysis in words, for people who read rather than compute: what a good lecturer would say in
//! front of the map, in the order in which one would ask.

mod alike;
mod barriers;
mod finding;
mod folded;
mod models;
mod names;
mod opening;
mod places;
mod questions;

pub use alike::alike;
pub use barriers::{OpenBarriers, open_barriers};
pub use finding::{indicator_in_words, neighbours_in_words, notes_in_words, verdict_in_places};
pub use folded::{Piece, folded};
pub(super) use places::{place_in_words, scope_reason};

use super::measures::measures_in_words;
use super::report::Analysis;
use crate::map::{Document, Partnership};

/// The analysis of a map as plain text. What is found alike in several places is told once.
pub fn text(document: &Document, map: &Partnership, analysis: &Analysis) -> String {
    let mut lines = vec![document.title.clone(), "=".repeat(document.title.chars().count())];
    lines.extend(document.summary.clone());
    let mut part = |title: &str, inside: Vec<String>| {
        if !inside.is_empty() {
            lines.extend([String::new(), title.to_owned(), "-".repeat(title.chars().count())]);
            lines.extend(inside);
        }
    };
    let found = alike(analysis);
    part("In short", opening::in_short(map, analysis, &found));
    part("Which model it follows", models::flagged(map, analysis, &found));
    part("Models that it doesn’t show", models::others(map, analysis, &found));
    part("Where an answer and the map differ", models::contradictions(map, analysis));
    part("What may get in the way", barriers::detected(analysis));
    part("What people said of it", barriers::stated(analysis));
    part("Looked for and not found", barriers::not_found(map, analysis));
    part("What the map can’t tell", barriers::open(map, analysis));
    part("The network", measures_in_words(map, &analysis.metrics));
    part("Other ways to read it", models::readings(analysis));
    part("To talk about", questions::questions(map, analysis, &found));
    lines.join("\n") + "\n"
}

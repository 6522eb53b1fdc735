//! Two maps, or two moments of one map, side by side: what was added, removed and changed, and what
//! moved with it in patterns, barriers and measures.
//!
//! For people and programs to read; what makes one document into the other exactly is `map::Change`.
//! Nothing here says which of the two is better.

mod barriers;
mod contents;
mod findings;
pub mod headings;
mod matching;
mod report;
mod sentences;
mod short;
mod text;
mod words;

pub use report::*;
pub use sentences::fields_in_words;

use super::analyse;
use crate::map::{Document, Partnership};
use matching::Matching;

/// Compares two maps, analysed as they stand.
///
/// Actors are the same if their id is, or else if they alone have that kind and that name in both. Where
/// the ids of the two maps mostly mean different things, each map was made by itself, and the name goes
/// first. O(n log n) in actors and ties, beside two analyses.
pub fn compare(before: &Document, after: &Document) -> Comparison {
    compared(before, after, Matching::between(before, after))
}

/// Compares two moments of one map: the same id is the same actor, whatever else changed.
pub(super) fn compare_moments(before: &Document, after: &Document) -> Comparison {
    compared(before, after, Matching::by_id())
}

fn compared(before: &Document, after: &Document, matching: Matching) -> Comparison {
    let renamed = matching.rename(after);
    let maps = (Partnership::new(before), Partnership::new(&renamed));
    let analyses = (analyse(&maps.0), analyse(&maps.1));
    let documents = (before, &renamed);
    let maps = (&maps.0, &maps.1);
    let analyses = (&analyses.0, &analyses.1);
    let verdicts = findings::verdicts(maps, analyses);
    Comparison {
        format: "partnership-comparison",
        version: 1,
        before: before.title.clone(),
        after: after.title.clone(),
        matched_by_name: matching.by_name(before),
        renamed: matching.renamed(),
        fields: contents::fields(documents),
        drawn_differently: before.view != renamed.view,
        actors: contents::actors(documents, maps),
        ties: contents::ties(documents, maps),
        statements: contents::statements(documents, maps),
        scopes: findings::scopes(maps, analyses),
        settled: findings::settled(maps, analyses),
        turned: findings::turned(maps, analyses, &verdicts),
        verdicts,
        structure: findings::structure(maps, analyses),
        barriers: barriers::barriers(analyses.0, analyses.1),
        readouts: findings::readouts(analyses),
        measures: findings::measures(analyses),
    }
}

//! Two maps, or two moments of one map, side by side: what was added, removed and changed, and what
//! moved with it in patterns, barriers and measures.
//!
//! For people and programs to read; what makes one document into the other exactly is `map::Change`.
//! Nothing here says which of the two is better.

mod barriers;
mod contents;
mod differences;
mod findings;
pub mod headings;
mod markdown;
mod matching;
mod report;
mod sentences;
mod short;
mod sides;
mod text;
mod words;

pub use differences::{About, Difference};
pub use report::*;
pub use sentences::fields_in_words;
pub use sides::{Became, Marks, Side, SideBySide};

use super::analyse;
use crate::map::{Document, Partnership};
use matching::Matching;

/// Compares two maps, analysed as they stand.
///
/// Actors are the same if their id is, or else if they alone have that kind and that name in both. Where
/// the ids of the two maps mostly mean different things, each map was made by itself, and the name goes
/// first. O(n log n) in actors and ties, beside two analyses.
pub fn compare(before: &Document, after: &Document) -> Comparison {
    side_by_side(before, after).comparison
}

/// The same, with both maps as they were analysed for it.
pub fn side_by_side(before: &Document, after: &Document) -> SideBySide {
    compared(before, after, Matching::between(before, after))
}

/// Two moments of one map: the same id is the same actor, whatever else changed.
pub fn moments_side_by_side(before: &Document, after: &Document) -> SideBySide {
    compared(before, after, Matching::by_id())
}

/// What differs between two moments of one map.
pub(super) fn compare_moments(before: &Document, after: &Document) -> Comparison {
    moments_side_by_side(before, after).comparison
}

fn compared(before: &Document, after: &Document, matching: Matching) -> SideBySide {
    let sides = [before.clone(), matching.rename(after)].map(|document| {
        let partnership = Partnership::new(&document);
        Side { analysis: analyse(&partnership), partnership, document }
    });
    let comparison = between(&sides, &matching);
    SideBySide { sides, comparison }
}

fn between([before, after]: &[Side; 2], matching: &Matching) -> Comparison {
    let documents = (&before.document, &after.document);
    let maps = (&before.partnership, &after.partnership);
    let analyses = (&before.analysis, &after.analysis);
    let verdicts = findings::verdicts(maps, analyses);
    Comparison {
        format: "partnership-comparison",
        version: 1,
        before: documents.0.title.clone(),
        after: documents.1.title.clone(),
        matched_by_name: matching.by_name(documents.0),
        renamed: matching.renamed(),
        fields: contents::fields(documents),
        drawn_differently: documents.0.view != documents.1.view,
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

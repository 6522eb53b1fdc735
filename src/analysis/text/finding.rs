//! What is said of one finding that stands in several places: once where it is the same of all of them,
//! and with the places where it isn't.

use super::places::{told, told_in_sentences};
use crate::analysis::neighbours::{WhyNot, verdict_in_words, why_not};
use crate::analysis::report::Analysis;
use crate::map::Partnership;

/// What the indicator `id` says in `places` of `analysis.patterns`, which show the same pattern.
///
/// Nothing if the pattern has no such indicator.
pub fn indicator_in_words(
    map: &Partnership,
    analysis: &Analysis,
    places: &[usize],
    id: &str,
) -> Option<String> {
    told(map, analysis, places, |place| {
        let indicators = &analysis.patterns[place].indicators;
        indicators.iter().find(|one| one.id == id).map(|one| one.says.clone())
    })
}

/// Why a finding isn’t the patterns that it is most often taken for, or that it is one of them as well.
pub fn neighbours_in_words(map: &Partnership, analysis: &Analysis, places: &[usize]) -> Vec<WhyNot> {
    let beside: Vec<_> = places.iter().map(|at| (*at, why_not(analysis, *at))).collect();
    let mut all = Vec::new();
    for pattern in beside.iter().take(1).flat_map(|(_, all)| all.iter().map(|one| one.pattern)) {
        for flagged in [false, true] {
            let says = told_in_sentences(map, analysis, places, |place| {
                let (_, all) = beside.iter().find(|(at, _)| *at == place)?;
                let same = all.iter().find(|one| one.pattern == pattern && one.flagged == flagged)?;
                Some(same.says.clone())
            });
            if !says.is_empty() {
                all.push(WhyNot { pattern, flagged, says });
            }
        }
    }
    all
}

/// Why a finding has its verdict, sentence by sentence.
pub fn verdict_in_places(map: &Partnership, analysis: &Analysis, places: &[usize]) -> Vec<String> {
    told_in_sentences(map, analysis, places, |place| Some(verdict_in_words(&analysis.patterns[place])))
}

/// The notes on a finding, each once.
pub fn notes_in_words(map: &Partnership, analysis: &Analysis, places: &[usize]) -> Vec<String> {
    let mut seen: Vec<&String> = Vec::new();
    for note in places.iter().flat_map(|at| &analysis.patterns[*at].notes) {
        if !seen.contains(&note) {
            seen.push(note);
        }
    }
    let says = |note: &String| {
        let noted = |place: usize| analysis.patterns[place].notes.contains(note).then(|| note.clone());
        told(map, analysis, places, noted)
    };
    seen.into_iter().filter_map(says).collect()
}

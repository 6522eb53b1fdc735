//! The models in words: what is flagged and why, what isn't, and the smaller readings.

use super::finding::{neighbours_in_words, notes_in_words, verdict_in_places};
use super::names::{named, titled};
use super::places::{by_place, places_in_words, told};
use crate::analysis::patterns::{pattern, rule};
use crate::analysis::readouts::{READOUTS, ReadoutRule};
use crate::analysis::report::{Analysis, Verdict, Weight};
use crate::map::{Partnership, State, capital};

/// Every flag, with what speaks for it, what doesn't, what isn't recorded, and why it isn't its neighbour.
pub(super) fn flagged(map: &Partnership, analysis: &Analysis, found: &[Vec<usize>]) -> Vec<String> {
    let flags: Vec<_> =
        found.iter().filter(|places| analysis.patterns[places[0]].verdict.is_flagged()).collect();
    if flags.is_empty() {
        return vec!["No pattern is flagged.".to_owned()];
    }
    let mut lines = Vec::new();
    for places in flags {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.extend(flag(map, analysis, places));
    }
    lines
}

fn flag(map: &Partnership, analysis: &Analysis, places: &[usize]) -> Vec<String> {
    let flagged = &analysis.patterns[places[0]];
    let book = pattern(flagged.pattern);
    let place = places_in_words(map, analysis, places);
    let mut lines = vec![format!("{}: {}, in {place}", titled(book.name), flagged.verdict.label())];
    lines.push(format!("  {}", book.lede));
    let open = flagged.qualifier.as_ref().map(|open| open.replace(" not recorded", ""));
    lines.extend(open.map(|open| format!("  Nothing is recorded of its {open}.")));
    let weighs = |at: usize, supporting| {
        let weight = flagged.indicators[at].weight;
        matches!(weight, Weight::Supporting | Weight::Neutral) == supporting
    };
    // One pattern has the same indicators in every place.
    let all = |supporting| (0..flagged.indicators.len()).filter(move |at| weighs(*at, supporting));
    let of = |place: usize, at: usize, state| {
        Some(&analysis.patterns[place].indicators[at]).filter(|one| one.state == state)
    };
    let shown = |state, supporting| {
        let in_words = move |at: usize| {
            let says = told(map, analysis, places, |place| Some(of(place, at, state)?.says.clone()))?;
            let one = &flagged.indicators[at];
            Some(format!(
                "{}. {says} [{}: {}]",
                rule(one.id).map_or("", |rule| rule.name),
                one.id,
                one.source
            ))
        };
        all(supporting).filter_map(in_words).collect::<Vec<_>>()
    };
    let mut part = |title: &str, inside: Vec<String>| {
        if !inside.is_empty() {
            lines.push(format!("  {title}"));
            lines.extend(inside.into_iter().map(|line| format!("    {line}")));
        }
    };
    part("What it rests on:", shown(State::Met, false));
    part("What fits it besides:", shown(State::Met, true));
    part("What speaks against it, and doesn’t decide:", shown(State::NotMet, true));
    let asked = |at: usize| {
        let rule = rule(flagged.indicators[at].id)?;
        let question = |place| of(place, at, State::NotRecorded).map(|_| rule.question.to_owned());
        Some(format!("{} ({})", told(map, analysis, places, question)?, rule.id))
    };
    let settling = match flagged.verdict {
        Verdict::Present => "What could still speak against it:",
        _ => "What would settle it:",
    };
    part(settling, all(false).filter_map(asked).collect());
    let open = |at: usize| {
        let name = rule(flagged.indicators[at].id)?.name.to_lowercase().replace(" gp", " GP");
        let open = by_place(places, |place| of(place, at, State::NotRecorded).map(drop));
        let (_, of) = open.first()?;
        Some(match of.len() == places.len() {
            true => name,
            false => format!("{name} (in {})", places_in_words(map, analysis, of)),
        })
    };
    let open: Vec<_> = all(true).filter_map(open).collect();
    if !open.is_empty() {
        part("Not recorded, and not needed for the verdict:", vec![format!("{}.", open.join("; "))]);
    }
    lines.extend(neighbours_in_words(map, analysis, places).into_iter().map(|one| {
        let asks = if one.flagged { "And" } else { "Why not" };
        format!("  {asks} {}? {}", named(one.pattern), one.says.join(" "))
    }));
    lines.extend(notes_in_words(map, analysis, places).into_iter().map(|note| format!("  Note: {note}")));
    lines
}

/// The patterns that aren't flagged, each with why; told once where it is the same in several places.
pub(super) fn others(map: &Partnership, analysis: &Analysis, found: &[Vec<usize>]) -> Vec<String> {
    let unflagged = found.iter().flatten().copied();
    let unflagged: Vec<_> = unflagged.filter(|at| !analysis.patterns[*at].verdict.is_flagged()).collect();
    let same = by_place(&unflagged, |at| {
        let one = &analysis.patterns[at];
        Some((one.pattern, one.verdict))
    });
    let mut lines = Vec::new();
    for ((name, verdict), places) in same {
        let place = places_in_words(map, analysis, &places);
        let why = verdict_in_places(map, analysis, &places).join(" ");
        lines.push(format!("{}, in {place}: {}. {why}", titled(name), verdict.label()));
        lines.extend(notes_in_words(map, analysis, &places).into_iter().map(|note| format!("  {note}")));
    }
    lines
}

/// Answers that the map gainsays.
pub(super) fn contradictions(map: &Partnership, analysis: &Analysis) -> Vec<String> {
    let said = |one: &crate::analysis::Contradiction| {
        format!("{} ({}): {}", one.indicator, one.scope.in_words(map), one.says)
    };
    analysis.contradictions.iter().map(said).collect()
}

/// The smaller classifications.
pub(super) fn readings(analysis: &Analysis) -> Vec<String> {
    let line = |one: &ReadoutRule| {
        let says = analysis.readouts.says.get(one.id)?;
        Some(format!("{}: {}", one.name, capital(says)))
    };
    READOUTS.iter().filter_map(line).collect()
}

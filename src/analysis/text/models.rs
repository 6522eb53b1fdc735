//! The models in words: what is flagged and why, what isn't, and the smaller readings.

use super::places::{place_in_words, places_in_words};
use crate::analysis::neighbours::{verdict_in_words, why_not};
use crate::analysis::patterns::{pattern, rule};
use crate::analysis::report::{Analysis, Indicator, Pattern, Weight};
use crate::map::{Partnership, State, capital, listed};

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
    let qualifier = flagged.qualifier.as_ref().map(|qualifier| format!(" ({qualifier})")).unwrap_or_default();
    let place = places_in_words(map, analysis, places);
    let mut lines =
        vec![format!("{}: {}{qualifier}, in {place}", book.name.label(), flagged.verdict.label())];
    lines.push(format!("  {}", book.lede));
    let all = |state, supporting| {
        let weighs = move |one: &&Indicator| {
            matches!(one.weight, Weight::Supporting | Weight::Neutral) == supporting && one.state == state
        };
        flagged.indicators.iter().filter(weighs)
    };
    let mut part = |title: &str, inside: Vec<String>| {
        if !inside.is_empty() {
            lines.push(format!("  {title}"));
            lines.extend(inside.into_iter().map(|line| format!("    {line}")));
        }
    };
    part("What it rests on:", all(State::Met, false).map(in_words).collect());
    part("What fits it besides:", all(State::Met, true).map(in_words).collect());
    part("What speaks against it, and doesn’t decide:", all(State::NotMet, true).map(in_words).collect());
    let asked = |one: &Indicator| rule(one.id).map(|rule| format!("{} ({})", rule.question, one.id));
    part("What would settle it:", all(State::NotRecorded, false).filter_map(asked).collect());
    let open: Vec<_> = all(State::NotRecorded, true)
        .filter_map(|one| Some(rule(one.id)?.name.to_lowercase().replace(" gp", " GP")))
        .collect();
    if !open.is_empty() {
        part("Not recorded, and it needn’t be:", vec![format!("{}.", listed(&open))]);
    }
    for neighbour in why_not(analysis, places[0]) {
        let asks = if neighbour.flagged { "And" } else { "Why not" };
        lines.push(format!("  {asks} {}? {}", neighbour.pattern.label().to_lowercase(), neighbour.says));
    }
    lines.extend(flagged.notes.iter().map(|note| format!("  Note: {note}")));
    lines
}

fn in_words(indicator: &Indicator) -> String {
    let name = rule(indicator.id).map_or("", |rule| rule.name);
    format!("{name}. {} [{}: {}]", indicator.says, indicator.id, indicator.source)
}

/// The patterns that aren't flagged, each with why; told once where it is the same in several places.
pub(super) fn others(map: &Partnership, analysis: &Analysis, found: &[Vec<usize>]) -> Vec<String> {
    let mut told: Vec<(&Pattern, String, Vec<usize>)> = Vec::new();
    for places in found.iter().filter(|places| !analysis.patterns[places[0]].verdict.is_flagged()) {
        let one = &analysis.patterns[places[0]];
        let words = verdict_in_words(one);
        let same = told.iter_mut().find(|(other, said, _)| {
            other.pattern == one.pattern && other.verdict == one.verdict && *said == words
        });
        match same {
            Some((.., all)) => all.extend(places),
            None => told.push((one, words, places.clone())),
        }
    }
    let mut lines = Vec::new();
    for (one, words, places) in told {
        let place = places_in_words(map, analysis, &places);
        lines.push(format!("{}, in {place}: {}. {words}", one.pattern.label(), one.verdict.label()));
        lines.extend(one.notes.iter().map(|note| format!("  {note}")));
    }
    lines
}

/// Answers that the map gainsays.
pub(super) fn contradictions(map: &Partnership, analysis: &Analysis) -> Vec<String> {
    let said = |one: &crate::analysis::Contradiction| {
        format!("{} ({}): {}", one.indicator, place_in_words(map, &one.scope), one.says)
    };
    analysis.contradictions.iter().map(said).collect()
}

/// The smaller classifications.
pub(super) fn readings(analysis: &Analysis) -> Vec<String> {
    let says = |(field, says): (&&str, &String)| {
        let name = match *field {
            "audit_office_type" => "Type of joint working",
            "leutz" => "Level of integration",
            "depth" => "Depth of partnership",
            _ => "Governance of the network",
        };
        format!("{name}: {}", capital(says))
    };
    analysis.readouts.says.iter().map(says).collect()
}

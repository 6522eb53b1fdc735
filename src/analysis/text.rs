//! An analysis in words, for people who read rather than compute.

use super::neighbours::{verdict_in_words, why_not};
use super::patterns::{pattern, rule};
use super::report::{Analysis, Pattern, ScopeKind, ScopeReport};
use crate::map::{Document, Partnership, State};

/// The analysis of a map as plain text. Patterns found alike in several places are told once.
pub fn text(document: &Document, map: &Partnership, analysis: &Analysis) -> String {
    let mut lines = vec![document.title.clone(), "=".repeat(document.title.chars().count())];
    lines.extend(document.summary.clone());
    let metrics = &analysis.metrics;
    lines.push(format!("{} and {} that hold.", count(metrics.actors, "actor"), count(metrics.ties, "tie")));
    lines.push(String::new());
    let (flagged, others): (Vec<_>, Vec<_>) =
        alike(analysis).into_iter().partition(|places| analysis.patterns[places[0]].verdict.is_flagged());
    if flagged.is_empty() {
        lines.extend(["No pattern is flagged.".to_owned(), String::new()]);
    }
    for places in flagged {
        lines.extend(flag(map, analysis, &places));
    }
    if !others.is_empty() {
        lines.push("Not flagged".to_owned());
        for places in others {
            let one = &analysis.patterns[places[0]];
            let (name, verdict) = (one.pattern.label(), one.verdict.label());
            lines.push(format!(
                "  {name}, in {}: {verdict}. {}",
                where_found(map, analysis, &places),
                verdict_in_words(one)
            ));
            lines.extend(one.notes.iter().map(|note| format!("    {note}")));
        }
        lines.push(String::new());
    }
    if !analysis.contradictions.is_empty() {
        lines.push("Answers that the map gainsays".to_owned());
        lines.extend(
            analysis.contradictions.iter().map(|one| {
                format!("  {} ({}): {}", one.indicator, place_in_words(map, &one.scope), one.says)
            }),
        );
        lines.push(String::new());
    }
    lines.push("More readings".to_owned());
    lines.extend(analysis.readouts.says.values().map(|says| format!("  {says}")));
    lines.join("\n") + "\n"
}

/// The places in `analysis.patterns` of each pattern, those found alike together: the same
/// verdict, by the same states of all essential indicators. The map comes first.
pub fn alike(analysis: &Analysis) -> Vec<Vec<usize>> {
    let essentials = |one: &Pattern| -> Vec<State> {
        let essential = |id| rule(id).is_some_and(|rule| rule.is_essential());
        one.indicators.iter().filter(|one| essential(one.id)).map(|one| one.state).collect()
    };
    let mut groups: Vec<Vec<usize>> = Vec::new();
    for (place, one) in analysis.patterns.iter().enumerate() {
        let same = groups.iter_mut().find(|group| {
            let first = &analysis.patterns[group[0]];
            first.pattern == one.pattern
                && first.verdict == one.verdict
                && essentials(first) == essentials(one)
        });
        match same {
            Some(group) => group.push(place),
            None => groups.push(vec![place]),
        }
    }
    groups
}

fn flag(map: &Partnership, analysis: &Analysis, places: &[usize]) -> Vec<String> {
    let flagged = &analysis.patterns[places[0]];
    let book = pattern(flagged.pattern);
    let qualifier = flagged.qualifier.as_ref().map(|qualifier| format!(" ({qualifier})")).unwrap_or_default();
    let verdict = flagged.verdict.label();
    let mut lines = vec![
        format!("{}: {verdict}{qualifier}, in {}", book.name.label(), where_found(map, analysis, places)),
        format!("  {}", book.lede),
    ];
    for indicator in &flagged.indicators {
        let mark = match indicator.state {
            State::Met => "+",
            State::NotMet => "-",
            State::NotRecorded => "?",
        };
        let name = rule(indicator.id).map_or("", |rule| rule.name);
        let essential =
            if rule(indicator.id).is_some_and(|rule| rule.is_essential()) { "" } else { " (supporting)" };
        lines.push(format!(
            "  {mark} {} {name}{essential}: {} [{}]",
            indicator.id, indicator.says, indicator.source
        ));
    }
    if !flagged.settles.is_empty() {
        lines.push("  What would settle it:".to_owned());
        let questions = flagged.settles.iter().filter_map(|id| rule(id));
        lines.extend(questions.map(|rule| format!("    {} {}", rule.id, rule.question)));
    }
    for neighbour in why_not(analysis, places[0]) {
        let asks = if neighbour.flagged { "And" } else { "Why not" };
        lines.push(format!("  {asks} {}? {}", neighbour.pattern.label().to_lowercase(), neighbour.says));
    }
    lines.extend(flagged.notes.iter().map(|note| format!("  Note: {note}")));
    lines.push(String::new());
    lines
}

fn where_found(map: &Partnership, analysis: &Analysis, places: &[usize]) -> String {
    let places: Vec<_> = places.iter().map(|at| place_in_words(map, &analysis.patterns[*at].scope)).collect();
    match places.as_slice() {
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
        [] => String::new(),
    }
}

/// Where a pattern was looked for, in words.
pub fn place_in_words(map: &Partnership, scope: &ScopeReport) -> String {
    let name = scope.of.as_deref().and_then(|id| map.find(id)).map_or("", |of| map.name(of));
    match scope.kind {
        ScopeKind::Map => "the whole map".to_owned(),
        ScopeKind::Team => format!("the team “{name}”"),
        ScopeKind::Agreement => format!("the agreement “{name}”"),
        ScopeKind::Forum => format!("the forum “{name}”"),
        ScopeKind::Package => format!("the package around {name}"),
    }
}

fn count(number: usize, of: &str) -> String {
    if number == 1 { format!("1 {of}") } else { format!("{number} {of}s") }
}

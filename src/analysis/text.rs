//! An analysis in words, for people who read rather than compute.

use std::collections::BTreeSet;

use super::neighbours::{verdict_in_words, why_not};
use super::patterns::{pattern, rule};
use super::report::{Analysis, Pattern, ScopeKind, ScopeReport, Weight};
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
    lines.extend(analysis.readouts.says.iter().map(|(field, says)| {
        let name = match *field {
            "audit_office_type" => "Type of joint working",
            "leutz" => "Level of integration",
            "depth" => "Depth of partnership",
            _ => "Governance of the network",
        };
        format!("  {name}: {says}")
    }));
    lines.join("\n") + "\n"
}

/// The places in `analysis.patterns` of each pattern, one finding in several places together.
///
/// It is one finding if it is seen on another scale, as in a forum, around the person and in the
/// whole map: scopes of different kinds that share two members, the same verdict, and the same
/// states of all indicators that count. Two teams, or two agreements, are never one.
pub fn alike(analysis: &Analysis) -> Vec<Vec<usize>> {
    let states = |one: &Pattern| -> Vec<State> {
        one.indicators.iter().filter(|one| one.weight != Weight::Neutral).map(|one| one.state).collect()
    };
    let same = |one: &Pattern, other: &Pattern| {
        let members: BTreeSet<_> = one.scope.members.iter().collect();
        one.pattern == other.pattern
            && one.verdict == other.verdict
            && one.scope.kind != other.scope.kind
            && other.scope.members.iter().filter(|id| members.contains(id)).nth(1).is_some()
            && states(one) == states(other)
    };
    let mut groups: Vec<Vec<usize>> = Vec::new();
    for (place, one) in analysis.patterns.iter().enumerate() {
        let group = groups.iter_mut().find(|group| group.iter().all(|at| same(&analysis.patterns[*at], one)));
        match group {
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
        let essential = match indicator.weight {
            Weight::Essential | Weight::EssentialIfRecorded => "",
            Weight::Supporting => " (supporting)",
            Weight::Neutral => " (counts neither way)",
        };
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

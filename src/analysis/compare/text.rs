//! A comparison in words.

use super::report::{
    ActorEntry, BarrierMove, Comparison, FieldMove, MeasureMove, ScopeEntry, TieEntry, VerdictMove,
};
use super::words::quoted;
use crate::analysis::report::{BarrierState, Degree, ScopeKind};
use crate::map::{Word, capital, uncapital};

impl Comparison {
    /// The comparison as plain text.
    pub fn text(&self) -> String {
        let title = match self.before == self.after {
            true => self.before.clone(),
            false => format!("{} → {}", self.before, self.after),
        };
        let mut lines = vec![title.clone(), "=".repeat(title.chars().count())];
        if !self.matched_by_name.is_empty() {
            let names: Vec<_> = self.matched_by_name.iter().map(|one| one.name.as_str()).collect();
            lines.push(format!("Taken for the same by kind and name: {}.", names.join(", ")));
        }
        if self.is_same() {
            lines.push(match self.drawn_differently {
                true => "The two maps say the same; they are drawn differently.".to_owned(),
                false => "The two maps are the same.".to_owned(),
            });
            return lines.join("\n") + "\n";
        }
        let mut part = |name: &str, inside: Vec<String>| {
            if !inside.is_empty() {
                lines.extend([String::new(), name.to_owned()]);
                lines.extend(inside.into_iter().map(|line| format!("  {line}")));
            }
        };
        part("In short", self.in_short());
        let verdicts: Vec<_> = self.verdicts.iter().filter_map(verdict).flatten().collect();
        part("Patterns", or_nothing(verdicts, "No verdict moved."));
        let structure = self.structure.iter().map(|one| {
            let all =
                [("management", one.management), ("staffing", one.staffing), ("training", one.training)];
            let moved = all.into_iter().filter(|(_, [old, new])| old != new);
            let said: Vec<_> = moved.map(|(name, degrees)| format!("{name} {}", degree(degrees))).collect();
            format!("{}: {}.", capital(&one.scope.place), said.join("; "))
        });
        part("Structures", structure.collect());
        part("Barriers", or_nothing(barriers(&self.barriers), "No barrier moved."));
        part("Recorded now, and not before", self.settled_lines());
        let readouts = self.readouts.iter().map(|one| format!("{}: {}", one.name, one.says));
        part("More readings that moved", readouts.collect());
        part("Measures", self.measures.iter().filter_map(measure).collect());
        part("About the map", self.fields.iter().map(field).collect());
        part("Actors added", self.actors.added.iter().map(actor).collect());
        part("Actors removed", self.actors.removed.iter().map(actor).collect());
        let changed =
            self.actors.changed.iter().map(|one| format!("{}: {}", one.entry.name, fields(&one.fields)));
        part("Actors changed", changed.collect());
        part("Ties added", self.ties.added.iter().map(new_tie).collect());
        part("Ties removed", self.ties.removed.iter().map(tie).collect());
        let changed =
            self.ties.changed.iter().map(|one| format!("{}: {}", one.entry.says, fields(&one.fields)));
        part("Ties changed", changed.collect());
        part("Also said now", self.statements.added.clone());
        part("No longer said", self.statements.removed.clone());
        part("Parts of the map", self.parts_of_the_map());
        lines.join("\n") + "\n"
    }

    /// What came to be looked at and what no longer is, with the reason where the thing itself is in both maps.
    fn parts_of_the_map(&self) -> Vec<String> {
        let is_in = |all: &[ActorEntry], one: &ScopeEntry| {
            all.iter().any(|actor| one.of.as_deref() == Some(actor.id.as_str()))
        };
        let came = self.scopes.came.iter().map(|one| match is_in(&self.actors.added, one) {
            true => format!("New: {}.", one.place),
            false => format!("Newly looked at, as {}: {}.", reason(one.kind, true), one.place),
        });
        let went = self.scopes.went.iter().map(|one| match is_in(&self.actors.removed, one) {
            true => format!("No longer there: {}.", one.place),
            false => format!("No longer looked at, as {}: {}.", reason(one.kind, false), one.place),
        });
        came.chain(went).collect()
    }

    fn settled_lines(&self) -> Vec<String> {
        let mut settled: Vec<(String, Vec<&str>)> = Vec::new();
        for one in &self.settled {
            let said = format!("{} ({}): {}", one.name, one.indicator, one.says);
            match settled.iter_mut().find(|(known, _)| *known == said) {
                Some((_, places)) => places.push(&one.scope.place),
                None => settled.push((said, vec![&one.scope.place])),
            }
        }
        settled.into_iter().map(|(said, places)| format!("{said} ({})", places.join(", "))).collect()
    }
}

/// Why a part of a map is looked at as a partnership, or no longer is (R4, R23).
fn reason(kind: ScopeKind, is: bool) -> &'static str {
    match (kind, is) {
        (ScopeKind::Map, _) => "it is the whole map",
        (ScopeKind::Team, true) => "it joins two or more agencies",
        (ScopeKind::Team, false) => "it joins fewer than two agencies",
        (ScopeKind::Agreement, true) => "two or more agencies have signed",
        (ScopeKind::Agreement, false) => "fewer than two agencies have signed",
        (ScopeKind::Forum, true) => "two or more agencies sit there",
        (ScopeKind::Forum, false) => "fewer than two agencies sit there",
        (ScopeKind::Package, true) => "an agency takes part",
        (ScopeKind::Package, false) => "no agency takes part",
    }
}

fn or_nothing(lines: Vec<String>, nothing: &str) -> Vec<String> {
    if lines.is_empty() { vec![nothing.to_owned()] } else { lines }
}

fn actor(one: &ActorEntry) -> String {
    format!("{} ({})", one.name, one.kind.label())
}

fn tie(one: &TieEntry) -> String {
    format!("{}.", one.says)
}

/// A tie with what is noted of it: a note may say that it holds of a part alone.
fn new_tie(one: &TieEntry) -> String {
    match &one.note {
        Some(note) => format!("{} Note: {}.", tie(one), quoted(note)),
        None => tie(one),
    }
}

fn fields(all: &[FieldMove]) -> String {
    let said: Vec<_> =
        all.iter().map(|one| format!("{}: was {}, is {}", one.name, one.from, one.to)).collect();
    format!("{}.", said.join("; "))
}

/// A field of the map itself.
fn field(one: &FieldMove) -> String {
    format!("{}: was {}, is {}.", capital(&one.name), one.from, one.to)
}

/// A verdict that moved; nothing where a scope came or went in which the pattern isn't flagged.
fn verdict(one: &VerdictMove) -> Option<Vec<String>> {
    let name = format!("{}, in {}", one.pattern.label(), one.scope.place);
    let said = match (one.before, one.after) {
        (Some(before), Some(after)) if before == after => format!("{name}: still {}.", after.label()),
        (Some(before), Some(after)) => format!("{name}: was {}, is {}.", before.label(), after.label()),
        (None, Some(after)) if after.is_flagged() => format!("{name}: {}, newly looked at.", after.label()),
        (Some(before), None) if before.is_flagged() => {
            format!("{name}: was {}, and is no longer looked at.", before.label())
        }
        _ => return None,
    };
    let indicators = one.indicators.iter().map(|one| {
        let (before, after) = (one.before.label(), one.after.label());
        format!("  {} {}: was {before}, is {after}. {}", one.id, one.name, one.says)
    });
    Some([said].into_iter().chain(indicators).collect())
}

fn degree([before, after]: [Degree; 2]) -> String {
    format!("was {}, is {}", before.label(), after.label())
}

/// Barriers that are or were detected one by one, with the places; of the others, those that moved alike
/// together.
fn barriers(all: &[BarrierMove]) -> Vec<String> {
    let detected = |one: &&BarrierMove| [one.before, one.after].contains(&BarrierState::Detected);
    let (places, others): (Vec<_>, Vec<_>) = all.iter().partition(detected);
    let mut lines: Vec<String> = places.into_iter().flat_map(barrier).collect();
    let alike = [
        (BarrierState::NotFound, "Couldn’t be told, and now looked for and not found"),
        (BarrierState::CannotTell, "Looked for and not found, and now can’t be told"),
    ];
    for (after, said) in alike {
        let named = others.iter().filter(|one| one.after == after);
        let named: Vec<_> = named.map(|one| format!("{} ({})", uncapital(one.name), one.id)).collect();
        if !named.is_empty() {
            lines.push(format!("{said}: {}.", named.join("; ")));
        }
    }
    lines
}

fn barrier(one: &BarrierMove) -> Vec<String> {
    use BarrierState::{CannotTell, Detected, NotFound};
    let state = match (one.before, one.after) {
        (NotFound, _) => "newly detected",
        (CannotTell, _) => "now detected; before, it couldn’t be told",
        (Detected, NotFound) => "no longer found",
        (Detected, CannotTell) => "was detected; now it can’t be told",
        (Detected, Detected) => "still detected",
    };
    let came = one.came.iter().map(|place| format!("  New: {}", place.says));
    let went = one.went.iter().map(|place| format!("  No longer: {}", place.says));
    let first = format!("{} ({}): {state}.", one.name, one.id);
    [first].into_iter().chain(came).chain(went).collect()
}

/// A measure that moved; nothing if what moved doesn’t show in two decimals.
fn measure(one: &MeasureMove) -> Option<String> {
    let number = |number: f64| match number.fract() == 0.0 {
        true => format!("{number:.0}"),
        false => format!("{number:.2}"),
    };
    let (before, after) = (number(one.before), number(one.after));
    (before != after).then(|| format!("{}: was {before}, is {after}.", one.name))
}

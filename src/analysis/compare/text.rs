//! A comparison in words.

use super::report::{ActorEntry, BarrierMove, Comparison, FieldMove, MeasureMove, TieEntry, VerdictMove};
use crate::analysis::report::Degree;
use crate::map::{Word, capital};

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
        part("About the map", self.fields.iter().map(field).collect());
        part("Actors added", self.actors.added.iter().map(actor).collect());
        part("Actors removed", self.actors.removed.iter().map(actor).collect());
        let changed =
            self.actors.changed.iter().map(|one| format!("{}: {}", one.entry.name, fields(&one.fields)));
        part("Actors changed", changed.collect());
        part("Ties added", self.ties.added.iter().map(tie).collect());
        part("Ties removed", self.ties.removed.iter().map(tie).collect());
        let changed =
            self.ties.changed.iter().map(|one| format!("{}: {}", one.entry.says, fields(&one.fields)));
        part("Ties changed", changed.collect());
        part("Also said now", self.statements.added.clone());
        part("No longer said", self.statements.removed.clone());
        let came = self.scopes.came.iter().map(|one| format!("New to look at: {}.", one.place));
        let went = self.scopes.went.iter().map(|one| format!("No longer there: {}.", one.place));
        part("Parts of the map", came.chain(went).collect());
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
        let barriers = self.barriers.iter().flat_map(barrier).collect();
        part("Barriers", or_nothing(barriers, "No barrier moved."));
        let mut settled: Vec<(String, Vec<&str>)> = Vec::new();
        for one in &self.settled {
            let said = format!("{}: {}", one.indicator, one.says);
            match settled.iter_mut().find(|(known, _)| *known == said) {
                Some((_, places)) => places.push(&one.scope.place),
                None => settled.push((said, vec![&one.scope.place])),
            }
        }
        let settled = settled.into_iter().map(|(said, places)| format!("{said} ({})", places.join(", ")));
        part("Recorded now, and not before", settled.collect());
        let readouts = self.readouts.iter().map(|one| format!("{}: {}", one.name, one.says));
        part("More readings that moved", readouts.collect());
        part("Measures", self.measures.iter().map(measure).collect());
        lines.join("\n") + "\n"
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

fn fields(all: &[FieldMove]) -> String {
    let said: Vec<_> =
        all.iter().map(|one| format!("{}: was {}, is {}", one.name, one.from, one.to)).collect();
    format!("{}.", said.join("; "))
}

/// A field of the map itself; whole sentences, as in a summary, are quoted rather than built in.
fn field(one: &FieldMove) -> String {
    let name = capital(&one.name);
    match [&one.from, &one.to].into_iter().any(|text| text.ends_with(['.', '?', '!', ':'])) {
        true => format!("{name}: was “{}”; is “{}”", one.from, one.to),
        false => format!("{name}: was {}, is {}.", one.from, one.to),
    }
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

fn barrier(one: &BarrierMove) -> Vec<String> {
    let state = match one.before == one.after {
        true => format!("still {}", one.after.label()),
        false => format!("was {}, is {}", one.before.label(), one.after.label()),
    };
    let came = one.came.iter().map(|place| format!("  New: {}", place.says));
    let went = one.went.iter().map(|place| format!("  No longer: {}", place.says));
    let first = format!("{} {}: {state}.", one.id, one.name);
    [first].into_iter().chain(came).chain(went).collect()
}

fn measure(one: &MeasureMove) -> String {
    let number = |number: f64| match number.fract() == 0.0 {
        true => format!("{number:.0}"),
        false => format!("{number:.2}"),
    };
    format!("{}: was {}, is {}.", one.name, number(one.before), number(one.after))
}

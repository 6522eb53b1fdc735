//! A comparison in words.

use super::report::{
    ActorEntry, BarrierMove, Comparison, MeasureMove, ReadoutMove, StructureMove, TieEntry, VerdictMove,
};
use super::sentences::fields_in_words;
use crate::analysis::report::BarrierState;
use crate::map::{Word, capital, counted, listed, number, uncapital};

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
        part("Structures", self.structure.iter().map(StructureMove::in_words).collect());
        part("Barriers", or_nothing(barriers(&self.barriers), "No barrier moved."));
        part("Recorded now, and not before", self.settled_lines());
        part("More readings that moved", self.readouts.iter().map(ReadoutMove::in_words).collect());
        part("Measures", self.measures.iter().filter_map(MeasureMove::in_words).collect());
        let field = |one| capital(&fields_in_words(std::slice::from_ref(one)));
        part("About the map", self.fields.iter().map(field).collect());
        part("Actors added", self.actors.added.iter().map(actor).collect());
        part("Actors removed", self.actors.removed.iter().map(actor).collect());
        let changed = self
            .actors
            .changed
            .iter()
            .map(|one| format!("{}: {}", one.entry.name, fields_in_words(&one.fields)));
        part("Actors changed", changed.collect());
        part("Ties added", self.ties.added.iter().map(tie).collect());
        part("Ties removed", self.ties.removed.iter().map(tie).collect());
        let changed = self
            .ties
            .changed
            .iter()
            .map(|one| format!("{}: {}", one.entry.says, fields_in_words(&one.fields)));
        part("Ties changed", changed.collect());
        part("Also said now", self.statements.added.clone());
        part("No longer said", self.statements.removed.clone());
        let came = self.scopes.came.iter().map(|one| format!("New to look at: {}.", one.place));
        let went = self.scopes.went.iter().map(|one| format!("No longer there: {}.", one.place));
        part("Parts of the map", came.chain(went).collect());
        lines.join("\n") + "\n"
    }

    /// What came, went and changed, in numbers; everything that moved with it comes after.
    fn in_short(&self) -> Vec<String> {
        let said = |what: &str, [added, removed, changed]: [usize; 3]| {
            let moved = [(added, "added"), (removed, "removed"), (changed, "changed")];
            let moved = moved.into_iter().filter(|(count, _)| *count > 0);
            let first =
                |at: usize, count: usize| if at == 0 { counted(count, what) } else { count.to_string() };
            let said: Vec<_> =
                moved.enumerate().map(|(at, (count, how))| format!("{} {how}", first(at, count))).collect();
            (!said.is_empty()).then(|| format!("{}.", capital(&listed(&said))))
        };
        let (actors, ties) = (&self.actors, &self.ties);
        let actors = said("actor", [actors.added.len(), actors.removed.len(), actors.changed.len()]);
        let ties = said("tie", [ties.added.len(), ties.removed.len(), ties.changed.len()]);
        let flags = self.verdicts.iter().filter(|one| one.moved() && one.is_flagged()).count();
        let detected = |state: BarrierState| state == BarrierState::Detected;
        let barriers = self.barriers.iter().filter(|one| detected(one.before) != detected(one.after)).count();
        let moved = match (flags, barriers) {
            (0, 0) => "No flag and no detected barrier moved with it.".to_owned(),
            _ => format!(
                "With it moved {} and {}.",
                numbered(flags, "verdict that is or was flagged", "verdicts that are or were flagged"),
                numbered(barriers, "barrier that is or was detected", "barriers that are or were detected")
            ),
        };
        actors.into_iter().chain(ties).chain([moved]).collect()
    }

    fn settled_lines(&self) -> Vec<String> {
        let mut settled: Vec<(String, Vec<&str>)> = Vec::new();
        for one in &self.settled {
            let said = format!("{}: {}", one.indicator, one.says);
            match settled.iter_mut().find(|(known, _)| *known == said) {
                Some((_, places)) => places.push(&one.scope.place),
                None => settled.push((said, vec![&one.scope.place])),
            }
        }
        settled.into_iter().map(|(said, places)| format!("{said} ({})", places.join(", "))).collect()
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
    let came = one.came.iter().map(|place| format!("  New: {}", place.says));
    let went = one.went.iter().map(|place| format!("  No longer: {}", place.says));
    let first = format!("{} ({}): {}.", one.name, one.id, one.moved());
    [first].into_iter().chain(came).chain(went).collect()
}

fn numbered(count: usize, one: &str, several: &str) -> String {
    format!("{} {}", number(count), if count == 1 { one } else { several })
}

//! A comparison in words.

use super::headings;
use super::report::{
    ActorEntry, BarrierMove, Comparison, MeasureMove, ReadoutMove, ScopeEntry, Settled, StructureMove,
    TieEntry, VerdictMove,
};
use super::sentences::fields_in_words;
use crate::analysis::text::scope_reason;
use crate::map::{capital, uncapital};

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
        part(headings::STRUCTURES, self.structure.iter().map(StructureMove::in_words).collect());
        part("Barriers", or_nothing(barriers(&self.barriers), "No barrier moved."));
        part(headings::NEWLY_RECORDED, self.settled_in_words());
        part(headings::TURNED, self.turned_in_words());
        part("More readings that moved", self.readouts.iter().map(ReadoutMove::in_words).collect());
        part("Measures", self.measures.iter().filter_map(MeasureMove::in_words).collect());
        let field = |one| capital(&fields_in_words(std::slice::from_ref(one)));
        part(headings::ABOUT_THE_MAP, self.fields.iter().map(field).collect());
        part(headings::ACTORS_ADDED, self.actors.added.iter().map(ActorEntry::in_words).collect());
        part(headings::ACTORS_REMOVED, self.actors.removed.iter().map(ActorEntry::in_words).collect());
        let changed = self
            .actors
            .changed
            .iter()
            .map(|one| format!("{}: {}", one.entry.name, fields_in_words(&one.fields)));
        part(headings::ACTORS_CHANGED, changed.collect());
        part(headings::TIES_ADDED, self.ties.added.iter().map(TieEntry::in_words).collect());
        part(headings::TIES_REMOVED, self.ties.removed.iter().map(|one| format!("{}.", one.says)).collect());
        let changed = self
            .ties
            .changed
            .iter()
            .map(|one| format!("{}: {}", one.entry.says, fields_in_words(&one.fields)));
        part(headings::TIES_CHANGED, changed.collect());
        part(headings::ALSO_SAID, self.statements.added.clone());
        part(headings::NO_LONGER_SAID, self.statements.removed.clone());
        part(headings::PARTS_OF_THE_MAP, self.parts_of_the_map());
        lines.join("\n") + "\n"
    }

    /// What came to be looked at and what no longer is, with the reason where the thing itself is in both maps.
    pub fn parts_of_the_map(&self) -> Vec<String> {
        let is_in = |all: &[ActorEntry], one: &ScopeEntry| {
            all.iter().any(|actor| one.of.as_deref() == Some(actor.id.as_str()))
        };
        let came = self.scopes.came.iter().map(|one| match is_in(&self.actors.added, one) {
            true => format!("New: {}.", one.place),
            false => format!("Newly looked at, as {}: {}.", scope_reason(one.kind, true), one.place),
        });
        let went = self.scopes.went.iter().map(|one| match is_in(&self.actors.removed, one) {
            true => format!("No longer there: {}.", one.place),
            false => format!("No longer looked at, as {}: {}.", scope_reason(one.kind, false), one.place),
        });
        came.chain(went).collect()
    }

    /// What is recorded now and wasn’t before, each once with the places where it is; what stands with a
    /// verdict that moved is told there.
    pub fn settled_in_words(&self) -> Vec<String> {
        let told = |one: &Settled| {
            let mut here = self.verdicts.iter().filter(|verdict| verdict.scope == one.scope);
            here.any(|verdict| verdict.indicators.iter().any(|moved| moved.id == one.indicator))
        };
        let left = self.settled.iter().filter(|one| !told(one));
        with_places(left.map(|one| (one.in_words(), &one.scope)))
    }

    /// What turned without its verdict, each once with the places where it did.
    pub fn turned_in_words(&self) -> Vec<String> {
        with_places(self.turned.iter().map(|one| (one.in_words(), &one.scope)))
    }
}

fn with_places<'a>(all: impl Iterator<Item = (String, &'a ScopeEntry)>) -> Vec<String> {
    let mut told: Vec<(String, Vec<&str>)> = Vec::new();
    for (says, scope) in all {
        match told.iter_mut().find(|(known, _)| *known == says) {
            Some((_, places)) => places.push(&scope.place),
            None => told.push((says, vec![&scope.place])),
        }
    }
    told.into_iter().map(|(says, places)| format!("{says} ({})", places.join(", "))).collect()
}

fn or_nothing(lines: Vec<String>, nothing: &str) -> Vec<String> {
    if lines.is_empty() { vec![nothing.to_owned()] } else { lines }
}

/// A verdict that moved; nothing where a scope came or went in which the pattern isn't flagged.
fn verdict(one: &VerdictMove) -> Option<Vec<String>> {
    let name = format!("{}, in {}", one.pattern.label(), one.scope.place);
    let came_or_went = one.before.is_none() || one.after.is_none();
    if came_or_went && !one.is_flagged() {
        return None;
    }
    let said = format!("{name}: {}.", one.moved_in_words());
    let indicators = one.indicators.iter().map(|one| {
        let (before, after) = (one.before.label(), one.after.label());
        format!("  {} {}: was {before}, is {after}. {}", one.id, one.name, one.says)
    });
    Some([said].into_iter().chain(indicators).collect())
}

/// Barriers that are or were detected one by one, with the places; of the others, those that moved alike
/// together.
fn barriers(all: &[BarrierMove]) -> Vec<String> {
    let (places, others): (Vec<_>, Vec<_>) = all.iter().partition(|one| one.is_detected());
    let mut lines: Vec<String> = places.into_iter().flat_map(barrier).collect();
    let mut alike: Vec<(&str, Vec<String>)> = Vec::new();
    for one in others {
        let named = format!("{} ({})", uncapital(one.name), one.id);
        match alike.iter_mut().find(|(moved, _)| *moved == one.moved()) {
            Some((_, all)) => all.push(named),
            None => alike.push((one.moved(), vec![named])),
        }
    }
    lines.extend(alike.iter().map(|(moved, named)| format!("{}: {}.", capital(moved), named.join("; "))));
    lines
}

fn barrier(one: &BarrierMove) -> Vec<String> {
    let came = one.came.iter().map(|place| format!("  New: {}", place.says));
    let went = one.went.iter().map(|place| format!("  No longer said: {}", place.says));
    let first = format!("{} ({}): {}.", one.name, one.id, one.moved());
    [first].into_iter().chain(came).chain(went).collect()
}

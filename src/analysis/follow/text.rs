//! A journey in words, as somebody would go through it in front of others.

use super::account::{STEPS, StepLine};
use super::journey::Journey;
use crate::map::{Partnership, number};

/// How many lines one part of the text has at most before it counts the rest.
const MOST: usize = 40;

impl Journey {
    /// The journey as plain text for people, step by step.
    pub fn text(&self, map: &Partnership) -> String {
        let account = self.account(map);
        let mut lines = vec!["Following the information".to_owned(), "=".repeat(25)];
        lines.extend(account.matter);
        lines.push(account.starts);
        let mut part = |title: &str, all: Vec<String>| {
            if !all.is_empty() {
                let more = all.len().saturating_sub(MOST);
                lines.extend([String::new(), title.to_owned()]);
                lines.extend(all.into_iter().take(MOST).map(|line| format!("  {line}")));
                lines.extend((more > 0).then(|| format!("  … and {} more.", number(more))));
            }
        };
        let nothing = account.nothing.map(str::to_owned);
        part(STEPS, nothing.into_iter().chain(account.steps.iter().map(step)).collect());
        for one in account.parts {
            part(one.title, one.lines);
        }
        lines.join("\n") + "\n"
    }
}

fn step(step: &StepLine) -> String {
    let notes: Vec<_> = step.notes.iter().map(|note| note.trim_end_matches('.')).collect();
    match notes.is_empty() {
        true => format!("{}. {}", step.number, step.says),
        false => format!("{}. {} ({}.)", step.number, step.says, notes.join(". ")),
    }
}

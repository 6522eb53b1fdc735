//! The barriers, the numbers that can be set, what people may state, and the named changes, as a page.

use super::head;
use crate::analysis::barriers::{Rests, SETTINGS, TICKS, barrier_rules};
use crate::analysis::what_if::CHANGES;
use crate::knowledge::strategy;

/// Every barrier, with what answers it.
pub(super) fn barriers() -> Vec<String> {
    let mut lines = head(
        "Barriers",
        "Each barrier is looked for in one place of the map after another. It is *detected* if it shows anywhere, *not \
         found* if every place that was looked at is known to be clear, and otherwise the map *can't tell*. A barrier says \
         what a structure may lead to; it blames nobody and is no score.",
    );
    lines.push("| | Barrier | Kind | Rests on | Rule | What may help | Strategies | Source |".to_owned());
    lines.push("|---|---|---|---|---|---|---|---|".to_owned());
    lines.extend(barrier_rules().map(|rule| {
        let rests = match rule.rests {
            Rests::Structural => "structure",
            Rests::Attribute => "what is stated",
            Rests::Threshold => "a number that can be set",
        };
        let helps: Vec<_> = rule
            .arms
            .iter()
            .map(|arm| match rule.arms.len() {
                1 => arm.helps.to_owned(),
                _ => format!("`{}`: {}", arm.variant, arm.helps),
            })
            .collect();
        format!(
            "| {} | {} | {} | {rests} | {} | {} | {} | {} |",
            rule.id,
            rule.name,
            rule.group.label(),
            rule.rule,
            helps.join(" "),
            named(rule.strategies),
            rule.source
        )
    }));
    lines
}

/// The numbers that a map can set.
pub(super) fn settings() -> Vec<String> {
    let mut lines = head(
        "Settings",
        "Some barriers turn on a number. A map can set it otherwise in `thresholds`, and `partnership analyse --set \
         NAME=NUMBER` does it for once.",
    );
    lines.push("| Name | Barrier | What it counts | Default | From | To | Source |".to_owned());
    lines.push("|---|---|---|---|---|---|---|".to_owned());
    lines.extend(SETTINGS.iter().map(|one| {
        let (least, most) = one.bounds;
        format!(
            "| `{}` | {} | {} | {} | {least} | {most} | {} |",
            one.id, one.barrier, one.name, one.default, one.source
        )
    }));
    lines
}

/// What only people can state.
pub(super) fn ticks() -> Vec<String> {
    let mut lines = head(
        "What people may state",
        "No structure shows these; nothing guesses them. Somebody answers the question, for the whole map or a part of it, \
         and the answer is kept in the map.",
    );
    lines.push(
        "| | Hindrance | Kind | Question | What it may lead to | What may help | Strategies | Source |"
            .to_owned(),
    );
    lines.push("|---|---|---|---|---|---|---|---|".to_owned());
    lines.extend(TICKS.iter().map(|tick| {
        format!(
            "| {} | {} | {} | {} | {} | {} | {} | {} |",
            tick.id,
            tick.name,
            tick.group.label(),
            tick.question,
            tick.may,
            tick.helps,
            named(tick.strategies),
            tick.source
        )
    }));
    lines
}

/// The changes that can be tried.
pub(super) fn changes() -> Vec<String> {
    let mut lines = head(
        "What if",
        "Named changes that can be tried on a part of a map (`partnership what-if`). None of them says that it would be for \
         the better.",
    );
    lines.push("| Change | Name | What it does |".to_owned());
    lines.push("|---|---|---|".to_owned());
    lines.extend(CHANGES.iter().map(|one| format!("| `{}` | {} | {} |", one.id, one.name, one.says)));
    lines
}

fn named(strategies: &[&str]) -> String {
    let named = strategies.iter().map(|id| match strategy(id) {
        Some(strategy) => format!("{} ({id})", strategy.name),
        None => (*id).to_owned(),
    });
    named.collect::<Vec<_>>().join("; ")
}

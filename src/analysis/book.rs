//! The rule book as a page: every pattern and indicator, printed from the rules themselves.

use super::patterns::{EVERY_SCOPE, PATTERNS};
use super::report::Weight;

/// The rule book in Markdown. `docs/rules.md` is what this returns; a test checks it.
pub fn book() -> String {
    let mut lines = vec![
        "# The rules for patterns".to_owned(),
        String::new(),
        "Printed from the program by `partnership rules`; don't edit it by hand. Every indicator is met, \
         not met or not recorded: what a map doesn't say is never taken for no. A pattern is *present* when all \
         essential indicators are met, *absent* when one is not met, *possible* when none is not met and its anchor \
         is met, and otherwise *not established*. Supporting indicators add to what is said and decide nothing."
            .to_owned(),
    ];
    for pattern in PATTERNS {
        let scopes: Vec<_> = pattern.scopes.iter().map(|scope| scope.label()).collect();
        let everywhere = pattern.scopes.len() == EVERY_SCOPE.len();
        lines.extend([
            String::new(),
            format!("## {} (`{}`)", pattern.name.label(), pattern.name.word()),
            String::new(),
            pattern.lede.to_owned(),
            String::new(),
            format!(
                "Looked for in {}. Anchor: {}.",
                if everywhere { "every scope".to_owned() } else { scopes.join(", ") },
                pattern.anchors.join(" or ")
            ),
            String::new(),
            "| | Indicator | Counts | Met when | If it isn't recorded, ask | Source |".to_owned(),
            "|---|---|---|---|---|---|".to_owned(),
        ]);
        lines.extend(pattern.rules.iter().map(|rule| {
            let weight = match rule.weight {
                Weight::Essential => "essential",
                Weight::EssentialIfRecorded => "essential if recorded",
                Weight::Supporting => "supporting",
                Weight::Neutral => "neutral",
            };
            let met = rule.rule.strip_prefix("Met when ").unwrap_or(rule.rule);
            format!(
                "| {} | {} | {weight} | {met} | {} | {} |",
                rule.id, rule.name, rule.question, rule.source
            )
        }));
        lines.push(String::new());
        lines.extend(pattern.notes.iter().map(|note| format!("- {note}")));
    }
    lines.join("\n") + "\n"
}

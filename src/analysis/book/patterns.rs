//! The patterns and their indicators, as a page.

use crate::analysis::patterns::{EVERY_SCOPE, PATTERNS};
use crate::analysis::report::Weight;

/// Every pattern, with a table of its indicators.
pub(super) fn patterns() -> Vec<String> {
    let mut lines = Vec::new();
    for pattern in PATTERNS {
        let scopes: Vec<_> = pattern.scopes.iter().map(|scope| scope.label()).collect();
        let everywhere = pattern.scopes.len() == EVERY_SCOPE.len();
        lines.extend([
            String::new(),
            format!("### {} (`{}`)", pattern.name.label(), pattern.name.word()),
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
    lines
}

//! What is measured, as a table of the rule book.

use super::head;
use crate::analysis::measures::{MEASURES, Of};

/// All measures, of the network and of each actor.
pub(super) fn measures() -> Vec<String> {
    let mut lines = head(
        "Measures",
        "Of the network that the ties make, or some kinds of them (`partnership measure`). They describe it; none of them is \
         a mark for quality.",
    );
    lines.push("| Measure | Name | Of | What it tells | Source |".to_owned());
    lines.push("|---|---|---|---|---|".to_owned());
    lines.extend(MEASURES.iter().map(|one| {
        let of = match one.of {
            Of::Network(_) => "the network",
            Of::Actor(_) => "each actor",
        };
        format!("| `{}` | {} | {of} | {} | {} |", one.id, one.name, one.meaning, one.source)
    }));
    lines
}

//! The rule book as a page: patterns, barriers, settings, questions, changes and measures, printed from the rules themselves.

mod barriers;
mod measures;
mod patterns;

/// The rule book in Markdown. `docs/rules.md` is what this returns; a test checks it.
pub fn book() -> String {
    let mut lines = vec![
        "# The rules".to_owned(),
        String::new(),
        "Printed from the program by `partnership rules`; don't edit it by hand. What a map doesn't say is never \
         taken for no."
            .to_owned(),
        String::new(),
        "## Patterns".to_owned(),
        String::new(),
        "Every indicator is met, not met or not recorded. A pattern is *present* when all essential indicators are \
         met, *absent* when one is not met, *possible* when none is not met and its anchor is met, and otherwise \
         *not established*. Supporting indicators add to what is said and decide nothing."
            .to_owned(),
    ];
    lines.extend(patterns::patterns());
    lines.extend(barriers::barriers());
    lines.extend(barriers::settings());
    lines.extend(barriers::ticks());
    lines.extend(barriers::changes());
    lines.extend(measures::measures());
    lines.join("\n") + "\n"
}

/// The head of a section, and what is said before its table.
fn head(title: &str, says: &str) -> Vec<String> {
    vec![String::new(), format!("## {title}"), String::new(), says.to_owned(), String::new()]
}

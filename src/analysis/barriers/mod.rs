//! Barriers: what in a partnership's structure may get in the way, and what answers it.
//!
//! One folder a theme. The list of rules *is* the rule book of barriers: the app, the command line and
//! the printed book are made from it. Each rule looks at one place of the map after another and
//! notes each as found, clear or open; what the map doesn't say is never taken for no.
//! Nothing here judges people or the quality of a partnership.

mod absence;
mod flows;
mod governance;
mod helping;
mod load;
mod money;
mod names;
mod party;
mod people;
mod places;
mod purpose;
mod records;
mod rule;
mod search;
mod settings;
mod stated;
mod subject;
mod ticks;
#[cfg(test)]
mod trial;

pub use helping::helping;
pub use rule::{Arm, BarrierRule, Group, Rests, Terrain};
pub use search::Search;
pub use settings::{SETTINGS, Setting, Settings};
pub use stated::{stated, unknown_answers};
pub use ticks::{TICKS, Tick, tick};

/// The rule book of barriers, by theme.
const THEMES: &[&[BarrierRule]] = &[
    records::RULES,
    flows::RULES,
    people::RULES,
    governance::RULES,
    purpose::RULES,
    load::RULES,
    money::RULES,
    places::RULES,
];

/// The rules for barriers, D1 to D43.
pub fn barrier_rules() -> impl Iterator<Item = &'static BarrierRule> {
    let number = |rule: &&BarrierRule| rule.id[1..].parse::<u32>().unwrap_or(u32::MAX);
    let mut rules: Vec<_> = THEMES.iter().flat_map(|theme| theme.iter()).collect();
    rules.sort_by_key(number);
    rules.into_iter()
}

/// The rule for the barrier of that id.
pub fn barrier_rule(id: &str) -> Option<&'static BarrierRule> {
    THEMES.iter().flat_map(|theme| theme.iter()).find(|rule| rule.id == id)
}

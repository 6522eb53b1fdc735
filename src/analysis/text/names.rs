//! The names of patterns and barriers, as they stand at the head of a line and within a sentence.

use crate::analysis::report::{Barrier, PatternName};
use crate::map::{Partnership, uncapital};

/// A pattern's name at the head of a line: "Coordinated", "Hybrid of mixed sectors".
pub(super) fn titled(pattern: PatternName) -> String {
    pattern.label().replace(": ", " of ")
}

/// A pattern's name within a sentence: "it is coordinated", "it is a hybrid of mixed sectors".
pub(super) fn named(pattern: PatternName) -> String {
    let name = uncapital(&titled(pattern));
    match pattern {
        PatternName::Unified | PatternName::Coordinated => name,
        PatternName::Coalition | PatternName::HybridSector | PatternName::HybridModels => format!("a {name}"),
    }
}

/// A barrier that was looked for, in quotation marks so that nobody takes its name for what the map
/// says, and then what it does say.
pub(super) fn looked_for(map: &Partnership, barrier: &Barrier) -> String {
    let says = &barrier.says;
    let begins_with_a_name = map.all().any(|at| says.starts_with(map.name(at)));
    let says = if begins_with_a_name { says.clone() } else { uncapital(says) };
    format!("{} “{}”: {says}", barrier.id, barrier.name)
}

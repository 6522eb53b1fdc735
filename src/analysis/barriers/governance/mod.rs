//! Barriers around who leads, decides and answers for what: one file a barrier, or an arm of it.

mod accountability;
mod decision;
mod discussion;
mod independence;
mod leadership;
mod line;
mod split;
mod standing;
mod status;
mod task;

use super::BarrierRule;

/// The rules.
pub const RULES: &[BarrierRule] = &[
    leadership::RULE,
    independence::RULE,
    accountability::RULE,
    decision::RULE,
    discussion::RULE,
    task::RULE,
    status::RULE,
];

#[cfg(test)]
mod tests;

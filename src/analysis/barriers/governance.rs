//! Barriers around who leads, decides and answers for what.

use super::BarrierRule;

/// The rules.
pub const RULES: &[BarrierRule] = &[];

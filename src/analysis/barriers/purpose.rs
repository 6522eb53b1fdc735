//! Barriers around goals, membership and demands from outside.

use super::BarrierRule;

/// The rules.
pub const RULES: &[BarrierRule] = &[];

//! Barriers around money.

use super::BarrierRule;

/// The rules.
pub const RULES: &[BarrierRule] = &[];

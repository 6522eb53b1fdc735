//! Barriers of place.

use super::BarrierRule;

/// The rules.
pub const RULES: &[BarrierRule] = &[];

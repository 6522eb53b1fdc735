//! Barriers around records and information systems.

use super::BarrierRule;

/// The rules.
pub const RULES: &[BarrierRule] = &[];

//! Barriers in the flow of information: who tells whom, on what basis, and what hangs on one link.

use super::BarrierRule;

/// The rules.
pub const RULES: &[BarrierRule] = &[];

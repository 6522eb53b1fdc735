//! Barriers of number and time: too many partners, referrals, forums, changes; too little time.

use super::BarrierRule;

/// The rules.
pub const RULES: &[BarrierRule] = &[];

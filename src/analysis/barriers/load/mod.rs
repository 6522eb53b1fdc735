//! Barriers of load: too many partners, referrals and meetings, and too little time or constancy.

mod boards;
mod chains;
mod crowd;
mod fatigue;
mod referrals;
mod time;

#[cfg(test)]
mod tests;

use super::BarrierRule;

/// The rules.
pub const RULES: &[BarrierRule] = &[
    crowd::TOO_MANY_PARTNERS,
    referrals::MERRY_GO_ROUND,
    boards::OVERLAPPING_BOARDS,
    fatigue::FATIGUE,
    time::INCONSISTENCY,
    time::NO_TIME,
];

//! Barriers around goals, membership and demands from outside.

mod demands;
mod goals;
mod membership;
mod unity;

#[cfg(test)]
mod tests;

use super::BarrierRule;
use crate::map::State;

/// The rules.
pub const RULES: &[BarrierRule] = &[
    goals::NO_AGREED_OUTCOME,
    membership::WRONG_PARTNER,
    demands::DIFFERENT_DEMANDS,
    unity::NO_JOINT_TRAINING,
    goals::POLICY_ONLY,
    unity::COALITION_WITHOUT_UNITY,
];

/// The state of a barrier that lies in what is lacking.
fn lacking(looked_for: State) -> State {
    match looked_for {
        State::Met => State::NotMet,
        State::NotMet => State::Met,
        State::NotRecorded => State::NotRecorded,
    }
}

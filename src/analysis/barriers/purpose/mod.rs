//! Barriers around goals, membership and demands from outside.

mod coalition;
mod demands;
mod duty;
mod goals;
mod membership;
mod outcome;
mod training;

#[cfg(test)]
mod tests;

use super::BarrierRule;
use crate::map::State;

/// The rules.
pub const RULES: &[BarrierRule] = &[
    outcome::NO_AGREED_OUTCOME,
    membership::WRONG_PARTNER,
    demands::DIFFERENT_DEMANDS,
    training::NO_JOINT_TRAINING,
    duty::POLICY_ONLY,
    coalition::COALITION_WITHOUT_UNITY,
];

/// The state of a barrier that lies in what is lacking.
fn lacking(looked_for: State) -> State {
    match looked_for {
        State::Met => State::NotMet,
        State::NotMet => State::Met,
        State::NotRecorded => State::NotRecorded,
    }
}

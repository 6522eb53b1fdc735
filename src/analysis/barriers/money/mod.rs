//! Barriers around money: separate budgets, disputes on who pays, money that ends, charges,
//! funders without a lead, and monitoring. One file a barrier; `needs` says who pays for what.

mod budgets;
mod charges;
mod coalitions;
mod disputes;
mod funders;
mod monitoring;
mod needs;
#[cfg(test)]
pub(super) mod tests;
mod time_limits;

use super::BarrierRule;

/// The rules.
pub const RULES: &[BarrierRule] = &[
    budgets::SEPARATE,
    disputes::COST_SHUNTING,
    time_limits::TIME_LIMITED,
    charges::CHARGING_CLASH,
    funders::NO_LEAD,
    monitoring::MONITORING_LOAD,
];

//! Barriers in the flow of information: who tells whom, on what basis, and what hangs on one link.
//!
//! `network` is the information network as a graph (walked by `walk`), `dependence` what hangs on one part of it,
//! `isolation` who has no part in it, `telling` what the service user is told, `withholding` and
//! `sharing` what isn't passed on and on what basis it is.

mod dependence;
mod isolation;
mod network;
mod sharing;
mod telling;
mod walk;
mod withholding;

pub(super) use sharing::is_on_sharing;

use super::BarrierRule;

/// The rules.
pub const RULES: &[BarrierRule] = &[
    dependence::ONE_POINT,
    dependence::ONE_LINK,
    isolation::ISOLATION,
    telling::ONE_WAY,
    withholding::WITHHELD,
    sharing::NO_BASIS,
    sharing::NOT_TOLD,
];

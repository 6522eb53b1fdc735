//! How far the structures of a scope are one.

use std::sync::Arc;

use serde::Serialize;

use super::ScopeReport;

/// The structure vector of a scope: how far management, staffing and training are one.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Structure {
    /// The scope.
    pub scope: Arc<ScopeReport>,
    /// Management.
    pub management: Degree,
    /// Staffing.
    pub staffing: Degree,
    /// Training.
    pub training: Degree,
}

/// How far a structure is one (Bertram et al. 2002, and R6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Degree {
    /// Made one.
    Amalgamated,
    /// Kept apart, and joined by a mechanism.
    Synchronised,
    /// Kept apart; whether a mechanism joins them isn't recorded.
    Separate,
    /// Kept apart, with no mechanism.
    Discrete,
    /// The map doesn't say.
    NotRecorded,
}

impl Degree {
    /// The degree as people say it.
    pub fn label(self) -> &'static str {
        match self {
            Self::Amalgamated => "amalgamated",
            Self::Synchronised => "synchronised",
            Self::Separate => "separate",
            Self::Discrete => "discrete",
            Self::NotRecorded => "not recorded",
        }
    }
}

//! The structure vector: how far management, staffing and training of a scope are one.
//!
//! Bertram and others (2002) tell models apart by these three structures. Each has a
//! degree; the rulings R5, R6, R20 to R22 and R28 say how a map's ties are read.

mod management;
mod staffing;
mod training;

pub(super) use management::{heads, lines_above};
pub(super) use training::joint_events;

use std::sync::Arc;

use super::finding::Evidence;
use super::report::{Degree, ScopeReport, Structure};
use super::scope::Scope;
use super::survey::Survey;

/// How far one structure is one, and what shows it.
#[derive(Clone, Debug)]
pub struct Reading {
    /// The degree.
    pub degree: Degree,
    /// What on the map shows it.
    pub evidence: Evidence,
    /// The same in one sentence.
    pub says: String,
}

impl Reading {
    fn new(degree: Degree, evidence: Evidence, says: impl Into<String>) -> Self {
        Self { degree, evidence, says: says.into() }
    }

    fn silent(says: impl Into<String>) -> Self {
        Self::new(Degree::NotRecorded, Evidence::none(), says)
    }
}

/// The structure vector of a scope.
#[derive(Clone, Debug)]
pub struct Vector {
    /// Management.
    pub management: Reading,
    /// Staffing.
    pub staffing: Reading,
    /// Training.
    pub training: Reading,
}

impl Vector {
    /// Reads the vector of `scope`.
    pub fn of(survey: &Survey, scope: &Scope) -> Self {
        Self {
            management: management::read(survey, scope),
            staffing: staffing::read(survey, scope),
            training: training::read(survey, scope),
        }
    }

    /// Its three readings.
    pub fn all(&self) -> [&Reading; 3] {
        [&self.management, &self.staffing, &self.training]
    }

    /// The vector as it is reported.
    pub fn report(&self, scope: &Arc<ScopeReport>) -> Structure {
        Structure {
            scope: Arc::clone(scope),
            management: self.management.degree,
            staffing: self.staffing.degree,
            training: self.training.degree,
        }
    }
}

//! Barriers around records and information systems.
//!
//! `access` is who can see which system, `matter` what an assessment is about, `duplication` what is written down twice, `systems` what
//! is closed to one another, `language` how things are said, `alerts` what becomes of warnings.

mod access;
mod alerts;
mod duplication;
mod language;
mod matter;
mod systems;

use super::BarrierRule;

/// The rules.
pub const RULES: &[BarrierRule] =
    &[duplication::DUPLICATION, systems::CLOSED, language::JARGON, alerts::APART];

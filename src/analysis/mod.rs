//! What a map shows: patterns with their evidence, barriers, read-outs and measures.
//!
//! Pure functions from a [`Partnership`](crate::map::Partnership) to an [`Analysis`]. Rules are values:
//! the lists in `patterns` are the rule book. Nothing here knows of screens, files or time.

mod barriers;
mod belonging;
mod book;
pub mod compare;
mod finding;
pub mod follow;
mod indicator;
pub mod measures;
mod neighbours;
mod patterns;
mod readouts;
mod report;
mod scope;
mod structure;
mod survey;
mod text;
pub mod what_if;
mod whole;

use crate::map::State;

pub use barriers::{
    Arm, BarrierRule, Group, Rests, SETTINGS, Setting, Settings, TICKS, Tick, barrier_rule, barrier_rules,
    helping, tick, unknown_answers,
};
pub use book::book;
pub use compare::{
    About, ActorEntry, BarrierMove, Became, Changed, Comparison, Difference, FieldMove, IndicatorMove, Marks,
    Matched, MeasureMove, Moves, ReadoutMove, Renamed, ScopeEntry, Scopes, Settled, Side, SideBySide,
    Statements, StructureMove, TieEntry, VerdictMove, compare, fields_in_words, moments_side_by_side,
    side_by_side,
};
pub use finding::{Evidence, Finding};
pub use follow::{Journey, Question, follow};
pub use indicator::{Ground, Rule, answer_to};
pub use measures::{measure_ties, measures_in_words};
pub use neighbours::{WhyNot, why_not};
pub use patterns::{PATTERNS, PatternRule, pattern, rule};
pub use readouts::{READOUTS, ReadoutRule};
pub use report::*;
pub use scope::scopes_of;
pub use text::{
    OpenBarriers, Piece, alike, folded, indicator_in_words, neighbours_in_words, notes_in_words,
    open_barriers, text, verdict_in_places,
};
pub use what_if::{
    CHANGES, ChosenScope, NamedChange, Needs, Offer, Options, Refusal, WhatIf, named_change, offers, what_if,
};
pub use whole::{Progress, analyse, analyse_watched};

impl Analysis {
    /// The patterns that are flagged, with their places in `patterns`.
    pub fn flags(&self) -> impl Iterator<Item = (usize, &Pattern)> {
        self.patterns.iter().enumerate().filter(|(_, pattern)| pattern.verdict.is_flagged())
    }
}

impl Pattern {
    /// What is found of one of its indicators.
    pub fn state(&self, id: &str) -> Option<State> {
        self.indicators.iter().find(|one| one.id == id).map(|one| one.state)
    }
}

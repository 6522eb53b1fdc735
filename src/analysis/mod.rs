//! What a map shows: patterns with their evidence, barriers, read-outs and measures.
//!
//! Pure functions from a [`Partnership`] to an [`Analysis`]. Rules are values: the lists in
//! `patterns` are the rule book. Nothing here knows of screens, files or time.

mod barriers;
mod belonging;
mod book;
mod compare;
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
mod what_if;

use crate::map::{Partnership, State};

pub use barriers::{
    Arm, BarrierRule, Group, Rests, SETTINGS, Setting, Settings, TICKS, Tick, barrier_rule, barrier_rules,
    tick, unknown_answers,
};
pub use book::book;
pub use compare::{
    ActorEntry, BarrierMove, Changed, Comparison, FieldMove, IndicatorMove, Matched, MeasureMove, Moves,
    ReadoutMove, Renamed, ScopeEntry, Scopes, Settled, Statements, StructureMove, TieEntry, VerdictMove,
    compare,
};
pub use finding::{Evidence, Finding};
pub use follow::{Journey, Question, follow};
pub use indicator::{Ground, Rule, answer_to};
pub use measures::measure_ties;
pub use neighbours::{WhyNot, verdict_in_words, why_not};
pub use patterns::{PATTERNS, PatternRule, pattern, rule};
pub use report::*;
pub use text::{alike, place_in_words, text};
pub use what_if::{
    CHANGES, ChosenScope, NamedChange, Needs, Offer, Options, Refusal, WhatIf, named_change, offers, what_if,
};

use barriers::Terrain;
use scope::Scope;
use structure::Vector;
use survey::Survey;

/// Analyses a partnership: every pattern in every scope, read-outs and measures.
pub fn analyse(map: &Partnership) -> Analysis {
    let survey = Survey::of(map);
    let scopes = scope::scopes(map, &survey.belonging);
    let vectors: Vec<_> = scopes.iter().map(|scope| Vector::of(&survey, scope)).collect();
    let unified = unified_teams(&survey, &scopes, &vectors);
    let mut found = Vec::new();
    let mut contradictions = Vec::new();
    for pattern in PATTERNS {
        for (scope, vector) in scopes.iter().zip(&vectors) {
            if pattern.scopes.contains(&scope.kind) {
                let ground = Ground { survey: &survey, scope, vector, unified: &unified };
                let (pattern, gainsaid) = pattern.judge(&ground);
                found.push(pattern);
                contradictions.extend(gainsaid);
            }
        }
    }
    let structure: Vec<_> =
        scopes.iter().zip(&vectors).map(|(scope, vector)| vector.report(&survey, scope)).collect();
    let readouts = readouts::read(&survey, &found, &structure);
    let settings = Settings::new(map.thresholds());
    let terrain = Terrain {
        survey: &survey,
        scopes: &scopes,
        vectors: &vectors,
        patterns: &found,
        settings: &settings,
    };
    let barriers = barriers::look(&terrain);
    Analysis {
        format: "partnership-analysis",
        version: 1,
        patterns: found,
        structure,
        barriers,
        stated: barriers::stated(&survey),
        contradictions,
        readouts,
        metrics: measures::measure(map),
    }
}

/// The teams in which unified is present: the parts of a mixture of models (R28).
fn unified_teams(survey: &Survey, scopes: &[Scope], vectors: &[Vector]) -> Vec<Scope> {
    let rule = pattern(PatternName::Unified);
    scopes
        .iter()
        .zip(vectors)
        .filter(|(scope, _)| scope.kind == ScopeKind::Team)
        .filter(|(scope, vector)| {
            let ground = Ground { survey, scope, vector, unified: &[] };
            rule.judge(&ground).0.verdict == Verdict::Present
        })
        .map(|(scope, _)| scope.clone())
        .collect()
}

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

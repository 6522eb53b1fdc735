//! A whole analysis: everything that a map shows, in the order in which one rests on another.

use super::barriers::{self, Settings, Terrain};
use super::indicator::Ground;
use super::patterns::{PATTERNS, pattern};
use super::report::{Analysis, PatternName, ScopeKind, Verdict};
use super::scope::{Scope, scopes};
use super::structure::Vector;
use super::survey::Survey;
use super::{measures, readouts};
use crate::map::Partnership;

/// How far an analysis is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// What comes next, in a few words.
    pub doing: &'static str,
    /// How many steps are done.
    pub done: usize,
    /// How many there are.
    pub of: usize,
}

/// Analyses a partnership: every pattern in every scope, barriers, read-outs and measures.
///
/// O(scopes × what touches a scope) for patterns, O(actors × ties) for betweenness.
pub fn analyse(map: &Partnership) -> Analysis {
    analyse_watched(map, &mut |_| {})
}

/// The same, telling `watch` before each step how far it is.
pub fn analyse_watched(map: &Partnership, watch: &mut dyn FnMut(Progress)) -> Analysis {
    let survey = Survey::of(map);
    let scopes = scopes(map, &survey.belonging);
    let vectors: Vec<_> = scopes.iter().map(|scope| Vector::of(&survey, scope)).collect();
    let unified = unified_teams(&survey, &scopes, &vectors);
    let steps = PATTERNS.len() * scopes.len() + barriers::barrier_rules().count() + 1;
    let mut done = 0;
    let mut next = |doing| {
        watch(Progress { doing, done, of: steps });
        done += 1;
    };
    let mut patterns = Vec::new();
    let mut contradictions = Vec::new();
    for pattern in PATTERNS {
        for (scope, vector) in scopes.iter().zip(&vectors) {
            next("Looking for patterns");
            if pattern.scopes.contains(&scope.kind) {
                let ground = Ground { survey: &survey, scope, vector, unified: &unified };
                let (pattern, gainsaid) = pattern.judge(&ground);
                patterns.push(pattern);
                contradictions.extend(gainsaid);
            }
        }
    }
    let structure: Vec<_> =
        scopes.iter().zip(&vectors).map(|(scope, vector)| vector.report(&survey, scope)).collect();
    let settings = Settings::new(map.thresholds());
    let terrain = Terrain {
        survey: &survey,
        scopes: &scopes,
        vectors: &vectors,
        patterns: &patterns,
        settings: &settings,
    };
    let mut barriers = Vec::new();
    for rule in barriers::barrier_rules() {
        next("Looking for barriers");
        barriers.push(rule.judge(&terrain));
    }
    next("Measuring the network");
    Analysis {
        format: "partnership-analysis",
        version: 1,
        barriers,
        stated: barriers::stated(&survey),
        readouts: readouts::read(&survey, &patterns, &structure),
        patterns,
        structure,
        contradictions,
        metrics: measures::measure(map),
    }
}

/// The teams in which unified is present: the parts of a mixture of models (R28).
fn unified_teams(survey: &Survey, scopes: &[Scope], vectors: &[Vector]) -> Vec<Scope> {
    let rule = pattern(PatternName::Unified);
    let present = |scope: &Scope, vector: &Vector| {
        let ground = Ground { survey, scope, vector, unified: &[] };
        rule.judge(&ground).0.verdict == Verdict::Present
    };
    let teams = scopes.iter().zip(vectors).filter(|(scope, _)| scope.kind == ScopeKind::Team);
    teams.filter(|(scope, vector)| present(scope, vector)).map(|(scope, _)| scope.clone()).collect()
}

//! A whole analysis: everything that a map shows, in the order in which one rests on another.

use std::panic::resume_unwind;
use std::sync::Arc;
use std::thread;

use super::barriers::{self, Settings, Terrain};
use super::indicator::Ground;
use super::patterns::{PATTERNS, pattern};
use super::report::{Analysis, Metrics, PatternName, ScopeKind};
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
///
/// Measures rest on nothing else, so they are taken beside the rest where there are threads.
pub fn analyse_watched(map: &Partnership, watch: &mut dyn FnMut(Progress)) -> Analysis {
    thread::scope(|scope| {
        let measuring = thread::Builder::new().spawn_scoped(scope, || measures::measure(map));
        analyse_with(map, watch, || match measuring {
            Ok(measured) => measured.join().unwrap_or_else(|panic| resume_unwind(panic)),
            // A browser gives one thread alone.
            Err(_) => measures::measure(map),
        })
    })
}

fn analyse_with(
    map: &Partnership,
    watch: &mut dyn FnMut(Progress),
    measured: impl FnOnce() -> Metrics,
) -> Analysis {
    let survey = Survey::of(map);
    let scopes = scopes(map, &survey.belonging);
    let vectors: Vec<_> = scopes.iter().map(|scope| Vector::of(&survey, scope)).collect();
    let places: Vec<_> = scopes.iter().map(|scope| Arc::new(scope.report(map))).collect();
    let mut grounds: Vec<_> = scopes
        .iter()
        .zip(&places)
        .zip(&vectors)
        .map(|((scope, place), vector)| Ground { survey: &survey, scope, place, vector, unified: &[] })
        .collect();
    let unified = unified_teams(&grounds);
    grounds.iter_mut().for_each(|ground| ground.unified = &unified);
    let steps = PATTERNS.len() * scopes.len() + barriers::barrier_rules().count() + 1;
    let mut done = 0;
    let mut next = |doing| {
        watch(Progress { doing, done, of: steps });
        done += 1;
    };
    let mut patterns = Vec::new();
    let mut contradictions = Vec::new();
    for pattern in PATTERNS {
        for ground in &grounds {
            next("Looking for patterns");
            if pattern.scopes.contains(&ground.scope.kind) {
                let (pattern, gainsaid) = pattern.judge(ground);
                patterns.push(pattern);
                contradictions.extend(gainsaid);
            }
        }
    }
    let structure: Vec<_> = places.iter().zip(&vectors).map(|(place, vector)| vector.report(place)).collect();
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
        metrics: measured(),
    }
}

/// The teams in which unified is present: the parts of a mixture of models (R28).
fn unified_teams(grounds: &[Ground]) -> Vec<Scope> {
    let rule = pattern(PatternName::Unified);
    let teams = grounds.iter().filter(|ground| ground.scope.kind == ScopeKind::Team);
    teams.filter(|ground| rule.is_present(ground)).map(|ground| ground.scope.clone()).collect()
}

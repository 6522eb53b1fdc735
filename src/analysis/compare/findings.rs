//! What the analyses of the two maps say differently.

use std::collections::{BTreeMap, BTreeSet};

use super::report::{
    IndicatorMove, MeasureMove, ReadoutMove, ScopeEntry, Scopes, Settled, StructureMove, Turned, VerdictMove,
};
use crate::analysis::measures::{MEASURES, Measure, Of};
use crate::analysis::patterns::rule;
use crate::analysis::readouts::READOUTS;
use crate::analysis::report::{Analysis, Pattern, PatternName, ScopeKind, ScopeReport, Structure};
use crate::map::{Partnership, State};

type Both<'a, T> = (&'a T, &'a T);
type ScopeKey = (ScopeKind, Option<String>);

fn key(scope: &ScopeReport) -> ScopeKey {
    (scope.kind, scope.of.clone())
}

fn entry(map: &Partnership, scope: &ScopeReport) -> ScopeEntry {
    ScopeEntry { kind: scope.kind, of: scope.of.clone(), place: scope.in_words(map) }
}

fn by_scope(analysis: &Analysis) -> BTreeMap<ScopeKey, &Structure> {
    analysis.structure.iter().map(|one| (key(&one.scope), one)).collect()
}

/// Scopes that came or went.
pub(super) fn scopes(maps: Both<Partnership>, analyses: Both<Analysis>) -> Scopes {
    let only = |map: &Partnership, here: &Analysis, there: &Analysis| {
        let there = by_scope(there);
        let own = here.structure.iter().filter(|one| !there.contains_key(&key(&one.scope)));
        own.map(|one| entry(map, &one.scope)).collect()
    };
    Scopes { came: only(maps.1, analyses.1, analyses.0), went: only(maps.0, analyses.0, analyses.1) }
}

/// Scopes of both maps whose structure vector moved.
pub(super) fn structure(maps: Both<Partnership>, analyses: Both<Analysis>) -> Vec<StructureMove> {
    let before = by_scope(analyses.0);
    let both = analyses.1.structure.iter().filter_map(|new| Some((*before.get(&key(&new.scope))?, new)));
    both.map(|(old, new)| StructureMove {
        scope: entry(maps.1, &new.scope),
        management: [old.management, new.management],
        staffing: [old.staffing, new.staffing],
        training: [old.training, new.training],
    })
    .filter(|one| [one.management, one.staffing, one.training].iter().any(|[old, new]| old != new))
    .collect()
}

fn by_pattern(analysis: &Analysis) -> BTreeMap<(PatternName, ScopeKey), &Pattern> {
    analysis.patterns.iter().map(|one| ((one.pattern, key(&one.scope)), one)).collect()
}

/// Patterns whose verdict moved, and flagged ones of which an indicator moved; by pattern and scope.
pub(super) fn verdicts(maps: Both<Partnership>, analyses: Both<Analysis>) -> Vec<VerdictMove> {
    let (old, new) = (by_pattern(analyses.0), by_pattern(analyses.1));
    let keys: BTreeSet<_> = old.keys().chain(new.keys()).collect();
    keys.into_iter()
        .filter_map(|key| {
            let (before, after) = (old.get(key).copied(), new.get(key).copied());
            let scope = match (before, after) {
                (_, Some(after)) => entry(maps.1, &after.scope),
                (before, None) => entry(maps.0, &before?.scope),
            };
            Some(VerdictMove {
                pattern: key.0,
                scope,
                before: before.map(|one| one.verdict),
                after: after.map(|one| one.verdict),
                indicators: before.zip(after).map(|(one, other)| indicators(one, other)).unwrap_or_default(),
            })
        })
        .filter(|one| one.moved() || (one.is_flagged() && !one.indicators.is_empty()))
        .collect()
}

fn indicators(before: &Pattern, after: &Pattern) -> Vec<IndicatorMove> {
    let moved = after.indicators.iter().filter_map(|new| Some((before.state(new.id)?, new)));
    moved
        .filter(|(old, new)| *old != new.state)
        .map(|(old, new)| IndicatorMove {
            id: new.id,
            name: rule(new.id).map_or("", |rule| rule.name),
            before: old,
            after: new.state,
            says: new.says.clone(),
        })
        .collect()
}

/// What wasn't recorded before and is now, in scopes that both maps have.
pub(super) fn settled(maps: Both<Partnership>, analyses: Both<Analysis>) -> Vec<Settled> {
    let old = by_pattern(analyses.0);
    let mut all = Vec::new();
    for after in &analyses.1.patterns {
        let Some(before) = old.get(&(after.pattern, key(&after.scope))) else { continue };
        let open = |id| before.state(id) == Some(State::NotRecorded);
        for one in after.indicators.iter().filter(|one| one.state != State::NotRecorded && open(one.id)) {
            all.push(Settled {
                indicator: one.id,
                name: rule(one.id).map_or("", |rule| rule.name),
                scope: entry(maps.1, &after.scope),
                state: one.state,
                says: one.says.clone(),
            });
        }
    }
    all
}

/// What was recorded before and turned, under verdicts that aren't told of themselves.
pub(super) fn turned(
    maps: Both<Partnership>,
    analyses: Both<Analysis>,
    verdicts: &[VerdictMove],
) -> Vec<Turned> {
    let old = by_pattern(analyses.0);
    let told: BTreeSet<_> = verdicts.iter().map(|one| (one.pattern, one.scope.kind, &one.scope.of)).collect();
    let quiet = |one: &&Pattern| !told.contains(&(one.pattern, one.scope.kind, &one.scope.of));
    let both = analyses.1.patterns.iter().filter(quiet);
    let both = both.filter_map(|new| Some((*old.get(&(new.pattern, key(&new.scope)))?, new)));
    let all = both.flat_map(|(old, new)| {
        let moved = indicators(old, new).into_iter().filter(|one| one.before != State::NotRecorded);
        moved.map(|indicator| Turned { scope: entry(maps.1, &new.scope), indicator })
    });
    all.collect()
}

/// Smaller classifications that moved.
pub(super) fn readouts(analyses: Both<Analysis>) -> Vec<ReadoutMove> {
    let (old, new) = (&analyses.0.readouts, &analyses.1.readouts);
    let both = READOUTS.iter().map(|one| (one, (one.of)(old), (one.of)(new)));
    both.filter(|(_, before, after)| before != after)
        .map(|(one, before, after)| ReadoutMove {
            field: one.id,
            name: one.name,
            before,
            after,
            says: new.says.get(one.id).cloned().unwrap_or_default(),
        })
        .collect()
}

/// Measures of the whole network that moved, of those that both maps have.
pub(super) fn measures(analyses: Both<Analysis>) -> Vec<MeasureMove> {
    /// Sums of floating-point numbers may differ in the last digits.
    const NOTHING: f64 = 1e-9;
    let (old, new) = (&analyses.0.metrics, &analyses.1.metrics);
    let moved = |one: &Measure| {
        let Of::Network(of) = one.of else { return None };
        let (before, after) = of(old).zip(of(new))?;
        let moved = (before - after).abs() > NOTHING;
        moved.then_some(MeasureMove { field: one.id, name: one.name, before, after })
    };
    MEASURES.iter().filter_map(moved).collect()
}

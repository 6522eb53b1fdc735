//! Where something was looked for, in words.

use crate::analysis::report::{Analysis, ScopeKind, ScopeReport};
use crate::map::{Partnership, listed};

/// Where a pattern was looked for, in words.
pub fn place_in_words(map: &Partnership, scope: &ScopeReport) -> String {
    let name = scope.of.as_deref().and_then(|id| map.find(id)).map_or("", |of| map.name(of));
    match scope.kind {
        ScopeKind::Map => "the whole map".to_owned(),
        ScopeKind::Team => format!("the team “{name}”"),
        ScopeKind::Agreement => format!("the agreement “{name}”"),
        ScopeKind::Forum => format!("the forum “{name}”"),
        ScopeKind::Package => format!("the package around {name}"),
    }
}

/// The places of several patterns, in one phrase.
pub(super) fn places_in_words(map: &Partnership, analysis: &Analysis, places: &[usize]) -> String {
    let words: Vec<_> = places.iter().map(|at| place_in_words(map, &analysis.patterns[*at].scope)).collect();
    listed(&words)
}

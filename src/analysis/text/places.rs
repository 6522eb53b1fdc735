//! Where something was looked for, in words.

use crate::analysis::report::{Analysis, ScopeKind, ScopeReport};
use crate::map::{Partnership, capital, listed};

/// Where a pattern was looked for, in words: around the actor with the id `of`, if it isn’t the whole map.
pub(in crate::analysis) fn place_in_words(map: &Partnership, kind: ScopeKind, of: Option<&str>) -> String {
    let name = of.and_then(|id| map.find(id)).map_or("", |of| map.name(of));
    match kind {
        ScopeKind::Map => "the whole map".to_owned(),
        ScopeKind::Team => format!("the team “{name}”"),
        ScopeKind::Agreement => format!("the agreement “{name}”"),
        ScopeKind::Forum => format!("the forum “{name}”"),
        ScopeKind::Package => format!("the package around {name}"),
    }
}

/// Why a part of a map is looked at as a partnership, or isn’t: what stands behind "as" (R4, R23).
pub(in crate::analysis) fn scope_reason(kind: ScopeKind, is: bool) -> &'static str {
    match (kind, is) {
        (ScopeKind::Map, _) => "it is the whole map",
        (ScopeKind::Team, true) => "it joins two or more agencies",
        (ScopeKind::Team, false) => "it joins fewer than two agencies",
        (ScopeKind::Agreement, true) => "two or more agencies have signed",
        (ScopeKind::Agreement, false) => "fewer than two agencies have signed",
        (ScopeKind::Forum, true) => "two or more agencies sit there",
        (ScopeKind::Forum, false) => "fewer than two agencies sit there",
        (ScopeKind::Package, true) => "an agency takes part",
        (ScopeKind::Package, false) => "no agency takes part",
    }
}

impl ScopeReport {
    /// Where it is, in words: "the forum “Case panel”".
    pub fn in_words(&self, map: &Partnership) -> String {
        place_in_words(map, self.kind, self.of.as_deref())
    }
}

/// The places of several patterns, in one phrase.
pub(super) fn places_in_words(map: &Partnership, analysis: &Analysis, places: &[usize]) -> String {
    let words: Vec<_> = places.iter().map(|at| analysis.patterns[*at].scope.in_words(map)).collect();
    listed(&words)
}

/// What is said of several places, each saying once with the places of which it is said, in their order.
pub(super) fn by_place<T: PartialEq>(
    places: &[usize],
    says: impl Fn(usize) -> Option<T>,
) -> Vec<(T, Vec<usize>)> {
    let mut all: Vec<(T, Vec<usize>)> = Vec::new();
    for at in places {
        let Some(said) = says(*at) else { continue };
        match all.iter_mut().find(|(other, _)| *other == said) {
            Some((_, same)) => same.push(*at),
            None => all.push((said, vec![*at])),
        }
    }
    all
}

/// What is said of several places: as it is where it is the same of all of them, and with the places
/// before each saying where it isn’t. Nothing, if nothing is said.
pub(super) fn told(
    map: &Partnership,
    analysis: &Analysis,
    places: &[usize],
    says: impl Fn(usize) -> Option<String>,
) -> Option<String> {
    let sentences = told_in_sentences(map, analysis, places, |place| Some(vec![says(place)?]));
    (!sentences.is_empty()).then(|| sentences.join(" "))
}

/// The same of what is said in several sentences: those that hold of all places come last, and once. Sentence by
/// sentence.
pub(super) fn told_in_sentences(
    map: &Partnership,
    analysis: &Analysis,
    places: &[usize],
    says: impl Fn(usize) -> Option<Vec<String>>,
) -> Vec<String> {
    let mut all = by_place(places, says);
    let everywhere = |sentence: &String| {
        let (mut said, mut of) = (all.iter(), 0);
        said.all(|(said, these)| {
            of += these.len();
            said.contains(sentence)
        }) && of == places.len()
    };
    let first = all.iter().take(1).flat_map(|(said, _)| said);
    let shared: Vec<_> = first.filter(|one| everywhere(one)).cloned().collect();
    for (said, _) in &mut all {
        said.retain(|one| !shared.contains(one));
    }
    let own = all.into_iter().filter(|(said, _)| !said.is_empty());
    let mut sentences: Vec<_> = own
        .map(|(said, of)| format!("{}: {}", capital(&places_in_words(map, analysis, &of)), said.join(" ")))
        .collect();
    if sentences.is_empty() {
        return shared;
    }
    let shared = shared.into_iter().enumerate();
    sentences
        .extend(shared.map(|(at, said)| if at == 0 { format!("In each of them: {said}") } else { said }));
    sentences
}

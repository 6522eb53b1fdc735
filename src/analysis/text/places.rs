//! Where something was looked for, in words.

use crate::analysis::report::{Analysis, ScopeKind, ScopeReport};
use crate::map::{Partnership, capital, listed};

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

//! Why a flag is this pattern and not its neighbour.

use super::patterns::{pattern, rule};
use super::report::{Analysis, Pattern, PatternName, ScopeKind, Verdict};
use crate::map::State;

/// Why a neighbouring pattern isn't (or is) flagged in the same place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WhyNot {
    /// The neighbouring pattern.
    pub pattern: PatternName,
    /// Whether it is flagged there as well.
    pub flagged: bool,
    /// The reason, sentence by sentence.
    pub says: Vec<String>,
}

/// Why the flag at `flag` in `analysis.patterns` isn't one of its neighbours (`patterns.md` C5).
///
/// Nothing if there is no such pattern.
pub fn why_not(analysis: &Analysis, flag: usize) -> Vec<WhyNot> {
    let Some(flagged) = analysis.patterns.get(flag) else { return Vec::new() };
    pattern(flagged.pattern).neighbours.iter().map(|name| reason(analysis, flagged, *name)).collect()
}

fn reason(analysis: &Analysis, flagged: &Pattern, name: PatternName) -> WhyNot {
    let judged = || analysis.patterns.iter().filter(|one| one.pattern == name);
    let same = judged().find(|one| one.scope.kind == flagged.scope.kind && one.scope.of == flagged.scope.of);
    // Coalition is judged among signatories only: take the agreement that binds most of these members.
    let shared =
        |one: &&Pattern| one.scope.members.iter().filter(|id| flagged.scope.members.contains(id)).count();
    let nearest = || {
        judged()
            .filter(|one| one.scope.kind == ScopeKind::Agreement)
            .filter(|one| shared(one) >= 2)
            .max_by_key(shared)
    };
    let Some(neighbour) = same.or_else(nearest) else {
        let says =
            "It needs one agreement signed by two or more of these agencies; there is none on the map.";
        return WhyNot { pattern: name, flagged: false, says: vec![says.to_owned()] };
    };
    let same = neighbour.scope.kind == flagged.scope.kind && neighbour.scope.of == flagged.scope.of;
    let says = match (neighbour.verdict, same) {
        (Verdict::Present, true) => vec!["It is present here as well: one place can show both.".to_owned()],
        (Verdict::Present, false) => {
            vec!["It is present in another part of the map: the two hold at different levels.".to_owned()]
        }
        _ => verdict_in_words(neighbour),
    };
    WhyNot { pattern: name, flagged: neighbour.verdict.is_flagged(), says }
}

/// Why a pattern has its verdict, sentence by sentence, each once.
pub fn verdict_in_words(judged: &Pattern) -> Vec<String> {
    let essential = |state: State| {
        judged
            .indicators
            .iter()
            .filter(move |one| one.state == state && rule(one.id).is_some_and(|rule| rule.is_essential()))
    };
    match judged.verdict {
        Verdict::Present => vec!["All essential indicators are met.".to_owned()],
        Verdict::Possible => vec!["It is possible; more facts would settle it.".to_owned()],
        Verdict::Absent => {
            let mut seen: Vec<String> = Vec::new();
            for one in essential(State::NotMet) {
                if !seen.contains(&one.says) {
                    seen.push(one.says.clone());
                }
            }
            seen
        }
        Verdict::NotEstablished => {
            let mut open =
                essential(State::NotRecorded).filter_map(|one| Some((one, rule(one.id)?.question)));
            let mut says = vec!["Too little is recorded to tell.".to_owned()];
            if let Some((first, question)) = open.next() {
                // What is there already, and what of it is missing: a forum, say, without a purpose.
                says.extend((!first.evidence.actors.is_empty()).then(|| first.says.clone()));
                says.push(question.to_owned());
            }
            says
        }
    }
}

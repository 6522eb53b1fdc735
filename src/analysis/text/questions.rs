//! The questions at the end of a text, for a group to talk about: what would settle the verdicts, what
//! would make it another model, and what the barriers turn on. None has a right answer on the map.

use super::names::named;
use super::places::places_in_words;
use crate::analysis::barriers::{Group, barrier_rule};
use crate::analysis::neighbours::why_not;
use crate::analysis::patterns::rule;
use crate::analysis::report::{Analysis, BarrierState, ScopeKind, Weight};
use crate::map::{Partnership, State, uncapital};

/// How many questions there are at most.
const MOST: usize = 6;

/// The questions, numbered.
pub(super) fn questions(map: &Partnership, analysis: &Analysis, found: &[Vec<usize>]) -> Vec<String> {
    let mut asked = settling(map, analysis, found);
    asked.truncate(MOST / 2);
    asked.extend(another_model(map, analysis));
    let room = MOST - asked.len();
    asked.extend(of_barriers(analysis).into_iter().take(room));
    // What only supports a verdict is worth asking where there is little else.
    let supporting = open(analysis, found, |weight, _| weight == Weight::Supporting);
    let room = (MOST / 2).saturating_sub(asked.len());
    let supporting = supporting.into_iter().map(|(id, places)| question(map, analysis, id, &places));
    asked.extend(supporting.flatten().take(room));
    asked.iter().enumerate().map(|(at, question)| format!("{}. {question}", at + 1)).collect()
}

/// What would settle the flags; where there is none, what would settle each pattern first.
fn settling(map: &Partnership, analysis: &Analysis, found: &[Vec<usize>]) -> Vec<String> {
    let mut all = open(analysis, found, |_, id| rule(id).is_some_and(|rule| rule.is_essential()));
    if analysis.flags().next().is_none() {
        for (at, pattern) in analysis.patterns.iter().enumerate() {
            all.extend(pattern.settles.first().map(|id| (*id, vec![at])));
        }
    }
    let mut each: Vec<(&str, Vec<usize>)> = Vec::new();
    for (id, places) in all {
        match each.iter_mut().find(|(other, _)| *other == id) {
            Some((_, known)) => known.extend(places),
            None => each.push((id, places)),
        }
    }
    each.iter().filter_map(|(id, places)| question(map, analysis, id, places)).collect()
}

/// The indicators of flags that aren't recorded and of which `which` is true, each with where.
fn open(
    analysis: &Analysis,
    found: &[Vec<usize>],
    which: impl Fn(Weight, &str) -> bool,
) -> Vec<(&'static str, Vec<usize>)> {
    let flags = found.iter().filter(|places| analysis.patterns[places[0]].verdict.is_flagged());
    let each = flags.flat_map(|places| {
        let all = analysis.patterns[places[0]].indicators.iter();
        all.filter(|one| one.state == State::NotRecorded && which(one.weight, one.id))
            .map(|one| (one.id, places.clone()))
    });
    each.collect()
}

/// The question of an indicator, with the places that it is asked of.
fn question(map: &Partnership, analysis: &Analysis, id: &str, places: &[usize]) -> Option<String> {
    // Whom “these” means is said by the place.
    let asks = uncapital(rule(id)?.question).replace("these agencies", "the agencies");
    let asks = asks.replace("these staff", "the staff");
    Some(format!("In {}: {asks}", places_in_words(map, analysis, places)))
}

/// What would make another model of it: of the first flag, the first neighbour that isn't flagged.
fn another_model(map: &Partnership, analysis: &Analysis) -> Option<String> {
    let (place, flag) = analysis.flags().next()?;
    let other = why_not(analysis, place).into_iter().find(|one| !one.flagged)?;
    let what = match flag.scope.kind {
        ScopeKind::Map => "the partnership as a whole".to_owned(),
        _ => flag.scope.in_words(map),
    };
    Some(format!(
        "What would have to change for {what} to be {} rather than {}, and for whom would that be better?",
        named(other.pattern),
        named(flag.pattern)
    ))
}

/// A question for each barrier that is detected: one that suits its group, and no question twice.
fn of_barriers(analysis: &Analysis) -> Vec<String> {
    let mut used: Vec<&str> = Vec::new();
    let mut asked = Vec::new();
    for barrier in analysis.barriers.iter().filter(|one| one.state == BarrierState::Detected) {
        let Some(rule) = barrier_rule(barrier.id) else { continue };
        let fitting = asks(rule.group).iter().chain(ASKS);
        let Some(asks) = fitting.copied().find(|asks| !used.contains(asks)) else { break };
        used.push(asks);
        asked.push(format!("On “{}” ({}): {asks}", uncapital(barrier.name), barrier.id));
    }
    asked
}

/// What can be asked of any barrier.
const ASKS: &[&str] = &[
    "who would have to agree to what may help, and who can bring them to one table?",
    "who would gain from what may help, and who would have more to do?",
    "what stands against what may help, and what would be a first small step?",
    "who feels it first, and how would they know that it had got better?",
];

/// What can be asked of a barrier of that group.
fn asks(group: Group) -> &'static [&'static str] {
    match group {
        Group::Personal => &["how would each of those concerned tell of it, and who hasn’t been asked yet?"],
        Group::Structural => {
            &["why may it have been set up in this way, and what would be lost by changing it?"]
        }
        Group::Process => {
            &["what have those concerned tried already, and what would have to be written down?"]
        }
        Group::Resource => {
            &["who would have to agree to what may help, who would pay for it, and who would gain?"]
        }
        Group::Outside => {
            &["what of it can the partners change themselves, and what has to be put to others?"]
        }
    }
}

//! The opening of a text, which says the whole in a few sentences, and the questions at its end.

use super::barriers::{OpenBarriers, open_barriers};
use super::places::places_in_words;
use crate::analysis::barriers::barrier_rule;
use crate::analysis::neighbours::why_not;
use crate::analysis::patterns::rule;
use crate::analysis::report::{Analysis, Barrier, BarrierState, PatternName, Verdict, Weight};
use crate::map::{ActorKind, Partnership, State, capital, counted, few, listed, number, uncapital};

/// The whole in a few sentences.
pub(super) fn in_short(map: &Partnership, analysis: &Analysis, found: &[Vec<usize>]) -> Vec<String> {
    let mut lines = vec![who(map, analysis)];
    let flagged = found.iter().filter(|places| analysis.patterns[places[0]].verdict.is_flagged());
    let said: Vec<_> = flagged
        .map(|places| {
            let one = &analysis.patterns[places[0]];
            let so = match one.verdict {
                Verdict::Present => "",
                _ => "possibly ",
            };
            let name = named(one.pattern);
            format!("{so}{name} ({})", places_in_words(map, analysis, places))
        })
        .collect();
    lines.push(match said.is_empty() {
        true => "It shows none of the models: either the facts rule them out, or too little is recorded to tell. That says nothing of how well people work together.".to_owned(),
        false => format!("On what is recorded it is {}.", listed(&said)),
    });
    let of = |state| analysis.barriers.iter().filter(move |one| one.state == state);
    let names: Vec<_> = of(BarrierState::Detected).map(|one| uncapital(one.name)).collect();
    lines.push(match names.len() {
        0 => "No barrier is detected on what is recorded.".to_owned(),
        1 => format!("One thing may get in the way: {}.", names[0]),
        several => format!("{} things may get in the way: {}.", capital(&number(several)), names.join("; ")),
    });
    let OpenBarriers { asked, idle } = open_barriers(analysis);
    let open: usize = asked.values().map(Vec::len).sum();
    lines.push(format!(
        "Of {} barriers that a map can show, {} looked for and not found; of {} too little is recorded to tell; and {} about \
         something that the map doesn’t show. What can’t be told is no fault: it says what to ask next.",
        analysis.barriers.len(),
        was_or_were(of(BarrierState::NotFound).count()),
        open,
        if idle.len() == 1 { "1 is".to_owned() } else { format!("{} are", idle.len()) },
    ));
    lines
}

/// Who takes part.
fn who(map: &Partnership, analysis: &Analysis) -> String {
    const MOST: usize = 6;
    let all: Vec<_> = map.of_kind(ActorKind::Agency).collect();
    let actors = counted(analysis.metrics.actors, "actor");
    let ties = counted(analysis.metrics.ties, "tie");
    let first = map.names(all.iter().take(MOST).copied());
    let agencies = match all.len() {
        0 => "no agency is among them".to_owned(),
        1 => format!("the only agency is {first}"),
        all if all <= MOST => format!("the agencies are {first}"),
        many => {
            let names: Vec<_> = all.iter().map(|one| map.name(*one)).collect();
            format!("there are {many} agencies: {}", few(&names, MOST, "more"))
        }
    };
    format!("The map shows {actors} and {ties} that hold; {agencies}.")
}

/// What a group could talk about: what would settle the verdicts, then what the barriers turn on.
pub(super) fn questions(analysis: &Analysis) -> Vec<String> {
    const MOST: usize = 6;
    let essential = |id: &str| rule(id).filter(|rule| rule.is_essential());
    let of_flags = analysis.flags().flat_map(|(_, flag)| &flag.indicators);
    let open = of_flags.filter(|one| one.state == State::NotRecorded).filter_map(|one| essential(one.id));
    let mut settling: Vec<_> = open.map(|rule| rule.question).collect();
    if analysis.flags().next().is_none() {
        let first = analysis.patterns.iter().filter_map(|one| rule(one.settles.first()?));
        settling.extend(first.map(|rule| rule.question));
    }
    let mut asked: Vec<String> = Vec::new();
    for question in settling {
        if !asked.iter().any(|one| one == question) {
            asked.push(question.to_owned());
        }
    }
    asked.truncate(MOST / 2);
    asked.extend(another_model(analysis));
    let room = MOST - asked.len();
    let detected = analysis.barriers.iter().filter(|one| one.state == BarrierState::Detected);
    asked.extend(detected.filter_map(of_barrier).take(room));
    // What only supports a verdict is worth asking where there is little else.
    let supporting = analysis.flags().flat_map(|(_, flag)| &flag.indicators);
    let supporting =
        supporting.filter(|one| one.state == State::NotRecorded && one.weight == Weight::Supporting);
    for question in supporting.filter_map(|one| rule(one.id)).map(|rule| rule.question) {
        if asked.len() < MOST / 2 && !asked.iter().any(|one| one == question) {
            asked.push(question.to_owned());
        }
    }
    asked.iter().enumerate().map(|(at, question)| format!("{}. {question}", at + 1)).collect()
}

/// A pattern's name within a sentence: "it is coordinated", "it is a hybrid of mixed sectors".
fn named(pattern: PatternName) -> String {
    let label = pattern.label().to_lowercase();
    label.replace("hybrid: ", "a hybrid of ").replace("coalition", "a coalition")
}

/// What would make another model of it: of the first flag, the first neighbour that isn't flagged.
fn another_model(analysis: &Analysis) -> Option<String> {
    let (place, flag) = analysis.flags().next()?;
    let other = why_not(analysis, place).into_iter().find(|one| !one.flagged)?;
    Some(format!(
        "What would have to change here for it to be {} rather than {}, and for whom would that be better?",
        named(other.pattern),
        named(flag.pattern)
    ))
}

/// A question that a detected barrier leads to.
fn of_barrier(barrier: &Barrier) -> Option<String> {
    let instance = barrier.instances.first()?;
    let helps = barrier_rule(barrier.id)?.helps(instance.variant)?;
    let named = uncapital(barrier.name);
    Some(format!("What would it take here to answer “{named}”? One way: {}", uncapital(helps)))
}

fn was_or_were(number: usize) -> String {
    if number == 1 { "1 was".to_owned() } else { format!("{number} were") }
}

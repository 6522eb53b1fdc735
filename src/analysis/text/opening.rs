//! The opening of a text, which says the whole in a few sentences.

use super::barriers::{OpenBarriers, open_barriers};
use super::names::named;
use super::places::places_in_words;
use crate::analysis::report::{Analysis, BarrierState, Verdict};
use crate::map::{ActorKind, Partnership, capital, few, listed, number, uncapital};

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
        match open {
            0 => "none".to_owned(),
            several => number(several),
        },
        match idle.len() {
            0 => "none is".to_owned(),
            1 => "one is".to_owned(),
            several => format!("{} are", number(several)),
        },
    ));
    lines
}

/// Who takes part.
fn who(map: &Partnership, analysis: &Analysis) -> String {
    const MOST: usize = 6;
    let all: Vec<_> = map.of_kind(ActorKind::Agency).collect();
    let some =
        |count: usize, of: &str| format!("{} {of}{}", number(count), if count == 1 { "" } else { "s" });
    let (actors, ties) = (some(analysis.metrics.actors, "actor"), some(analysis.metrics.ties, "tie"));
    let first = map.names(all.iter().take(MOST).copied());
    let agencies = match all.len() {
        0 => "no agency is among them".to_owned(),
        1 => format!("the only agency is {first}"),
        all if all <= MOST => format!("the agencies are {first}"),
        many => {
            let names: Vec<_> = all.iter().map(|one| map.name(*one)).collect();
            format!("there are {} agencies: {}", number(many), few(&names, MOST, "more"))
        }
    };
    let hold = if analysis.metrics.ties == 1 { "holds" } else { "hold" };
    format!("The map shows {actors} and {ties} that {hold}; {agencies}.")
}

fn was_or_were(count: usize) -> String {
    match count {
        0 => "none was".to_owned(),
        1 => "one was".to_owned(),
        several => format!("{} were", number(several)),
    }
}

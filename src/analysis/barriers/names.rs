//! Names in a sentence: a few of them, and how many more.

use crate::map::{ActorAt, Partnership, few};

/// As many names as a sentence holds, and as many as are left where there are more.
const MANY: usize = 8;
const FEW: usize = 5;

/// The names of `actors` in one phrase, in the order of the alphabet: all of them while they are
/// few, otherwise the first ones and how many others.
pub fn named(map: &Partnership, actors: impl IntoIterator<Item = ActorAt>) -> String {
    let mut actors: Vec<_> = actors.into_iter().collect();
    actors.sort_by_key(|at| (map.name(*at), *at));
    actors.dedup();
    if actors.len() <= MANY {
        return map.names(actors);
    }
    let all: Vec<_> = actors.iter().map(|at| map.name(*at)).collect();
    few(&all, FEW, "others")
}

/// The names of those whom a person is passed between, in that order: "A to B, then C".
pub fn in_turn(map: &Partnership, actors: &[ActorAt]) -> String {
    let (shown, left) = match actors.len() {
        0..=MANY => (actors, 0),
        all => (&actors[..FEW], all - FEW),
    };
    let mut names: Vec<_> = shown.iter().map(|at| map.name(*at).to_owned()).collect();
    if left > 0 {
        names.push(format!("{left} others"));
    }
    match names.split_first() {
        None => String::new(),
        Some((first, [])) => first.clone(),
        Some((first, rest)) => format!("{first} to {}", rest.join(", then ")),
    }
}

/// What somebody stated, in quotation marks and no longer than a line.
pub fn quoted(text: &str) -> String {
    const LINE: usize = 80;
    let text = text.trim();
    match text.char_indices().nth(LINE) {
        None => format!("“{text}”"),
        Some((end, _)) => format!("“{}…”", text[..end].trim_end()),
    }
}

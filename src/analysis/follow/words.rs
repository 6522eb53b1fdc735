//! Words that several sentences need.

use std::collections::BTreeSet;

use crate::map::{ActorAt, ForumPurpose, Partnership, Rhythm};

/// How many names a sentence gives before it counts the rest.
const MOST: usize = 6;

/// The names of `actors`, the first few of the alphabet and the number of the rest.
pub fn few(map: &Partnership, actors: &[ActorAt]) -> String {
    if actors.len() <= MOST + 1 {
        return map.names(actors.iter().copied());
    }
    let in_order: BTreeSet<_> = actors.iter().map(|at| (map.name(*at), *at)).collect();
    let first: Vec<_> = in_order.iter().take(MOST).map(|(name, _)| *name).collect();
    format!("{} and {} more", first.join(", "), actors.len() - MOST)
}

/// "1 other", "2 others".
pub fn count(number: usize, of: &str) -> String {
    if number == 1 { format!("1 {of}") } else { format!("{number} {of}s") }
}

/// "step 3", "steps 1, 2 and 5".
pub fn steps(numbers: &[usize]) -> String {
    let words: Vec<_> = numbers.iter().take(MOST).map(ToString::to_string).collect();
    match (words.as_slice(), numbers.len().saturating_sub(MOST)) {
        ([one], _) => format!("step {one}"),
        ([first @ .., last], 0) => format!("steps {} and {last}", first.join(", ")),
        (all, rest) => format!("steps {} and {rest} more", all.join(", ")),
    }
}

/// A forum with how often it meets: "Case panel, which meets monthly".
pub fn forum(map: &Partnership, at: ActorAt, rhythm: Option<Rhythm>) -> String {
    let name = map.name(at);
    let network = map.forum(at).and_then(|record| record.purpose) == Some(ForumPurpose::Network);
    let meets = if network { "is in touch" } else { "meets" };
    match rhythm {
        Some(rhythm) => format!("{name}, which {meets} {}", crate::map::Word::label(rhythm)),
        None => format!("{name} (how often it {meets} isn’t recorded)"),
    }
}

//! Words that several sentences need.

use std::collections::BTreeSet;

use crate::map::{self, ActorAt, ForumPurpose, Partnership, Rhythm, Word};

/// How many names a sentence gives before it counts the rest.
const MOST: usize = 6;

/// The names of `actors`, the first few of the alphabet and the number of the rest.
pub fn few(map: &Partnership, actors: &[ActorAt]) -> String {
    if actors.len() <= MOST + 1 {
        return map.names(actors.iter().copied());
    }
    let in_order: BTreeSet<_> = actors.iter().map(|at| (map.name(*at), *at)).collect();
    let names: Vec<_> = in_order.iter().map(|(name, _)| *name).collect();
    map::few(&names, MOST, "more")
}

/// "step 3", "steps 1, 2 and 5".
pub fn steps(numbers: &[usize]) -> String {
    let words: Vec<_> = numbers.iter().map(ToString::to_string).collect();
    let steps = if numbers.len() == 1 { "step" } else { "steps" };
    format!("{steps} {}", map::few(&words, MOST, "more"))
}

/// A forum with how often it meets: "Case panel, which meets monthly".
pub fn forum(map: &Partnership, at: ActorAt, rhythm: Option<Rhythm>) -> String {
    let name = map.name(at);
    let network = map.forum(at).and_then(|record| record.purpose) == Some(ForumPurpose::Network);
    let meets = if network { "is in touch" } else { "meets" };
    match rhythm {
        Some(rhythm) => format!("{name}, which {meets} {}", rhythm.label()),
        None => format!("{name} (how often it {meets} isn’t recorded)"),
    }
}

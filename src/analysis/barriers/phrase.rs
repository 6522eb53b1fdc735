//! Names in a sentence, however many there are.

use crate::map::{ActorAt, Partnership};

/// How many names a sentence gives before it counts the rest.
const NAMED: usize = 4;

/// The names of `actors` in one phrase; of more than four the first are named and the rest counted:
/// "A, B, C, D and 5 others".
pub(super) fn a_few(map: &Partnership, actors: impl IntoIterator<Item = ActorAt>) -> String {
    let mut actors = actors.into_iter();
    let named: Vec<_> = actors.by_ref().take(NAMED).collect();
    match actors.count() {
        0 => map.names(named),
        more => {
            let mut names: Vec<_> = named.iter().map(|at| map.name(*at)).collect();
            names.sort_unstable();
            format!("{} and {more} {}", names.join(", "), if more == 1 { "other" } else { "others" })
        }
    }
}

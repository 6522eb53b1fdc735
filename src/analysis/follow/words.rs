//! Words that several sentences need.

use std::borrow::Cow;
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
    few_of(map, in_order.into_iter().map(|(_, at)| at), actors.len())
}

/// The same of `number` actors that are in the order of their names already; reads the first few only.
pub fn few_of(map: &Partnership, in_order: impl Iterator<Item = ActorAt>, number: usize) -> String {
    let named = if number <= MOST + 1 { number } else { MOST };
    let mut names: Vec<_> = in_order.take(named).map(|at| map.name(at).to_owned()).collect();
    if number > named {
        names.push(format!("{} more", map::number(number - named)));
    }
    map::listed(&names)
}

/// `text` as a sentence: a name that ends in a full stop has it already.
pub fn sentence(text: &str) -> String {
    let end = if text.ends_with('.') { "" } else { "." };
    map::capital(&format!("{text}{end}"))
}

/// "step 3", "steps 1, 2 and 5".
pub fn steps(numbers: &[usize]) -> String {
    let words: Vec<_> = numbers.iter().map(ToString::to_string).collect();
    let steps = if numbers.len() == 1 { "step" } else { "steps" };
    let named = if words.len() <= MOST + 1 { words.len() } else { MOST };
    let more = (words.len() > named).then(|| format!("{} more", map::number(words.len() - named)));
    let all: Vec<_> = words.into_iter().take(named).chain(more).collect();
    format!("{steps} {}", map::listed(&all))
}

/// A name with a comma behind it where it holds one itself, for the middle of a sentence: "Mrs B, her
/// mother, by phone".
pub fn aside(name: &str) -> Cow<'_, str> {
    if name.contains(',') { format!("{name},").into() } else { name.into() }
}

/// The names of `actors` as [`few`] has them, closed by a comma where the last would run on.
pub fn few_aside(map: &Partnership, actors: &[ActorAt]) -> String {
    closed(few(map, actors), actors.len())
}

/// "The nurse knows", "the nurse and the teacher know".
pub fn who_know(map: &Partnership, actors: &[ActorAt]) -> String {
    format!("{} {}", few_aside(map, actors), verb(map, actors, "knows", "know"))
}

/// The form of a verb that goes with `actors`: for `one`, or for `several`, as the name of one may say too
/// ("Trust managers know").
pub fn verb<'a>(map: &Partnership, actors: &[ActorAt], one: &'a str, several: &'a str) -> &'a str {
    match actors {
        [alone] if !is_plural(map.name(*alone)) => one,
        _ => several,
    }
}

/// Whether a name is plural to all appearance: several words, the last of which is a common noun that
/// ends as plurals do. "Mr Jones", "Jobcentre Plus" and "Head of services" aren't.
fn is_plural(name: &str) -> bool {
    let ends = [" of ", " for ", " at ", " in ", " with ", ",", "("];
    let head = ends.iter().fold(name, |head, end| head.split(end).next().unwrap_or(head));
    let mut words = head.split_whitespace();
    let last = words.next_back().unwrap_or_default();
    let singular = ["ss", "us", "is", "’s", "'s"];
    words.next().is_some()
        && last.starts_with(char::is_lowercase)
        && last.ends_with('s')
        && !singular.iter().any(|end| last.ends_with(end))
}

/// So many of a thing, in words while they are few: "one part", "two parts".
pub fn counted(number: usize, of: &str) -> String {
    let end = if number == 1 { "" } else { "s" };
    format!("{} {of}{end}", map::number(number))
}

/// How often, behind what it is said of: ", weekly".
pub fn often(rhythm: Option<Rhythm>) -> String {
    match rhythm {
        Some(Rhythm::None) => ", with no set rhythm".to_owned(),
        Some(rhythm) => format!(", {}", rhythm.label()),
        None => String::new(),
    }
}

/// A list of `number` names, closed by a comma where one of them holds one.
pub fn closed(list: String, number: usize) -> String {
    if number == 1 {
        aside(&list).into_owned()
    } else if list.contains("; and ") {
        list + ","
    } else {
        list
    }
}

/// How often a forum meets, behind its name: ", which meets monthly". Empty where that was said before.
pub fn meeting(map: &Partnership, at: ActorAt, rhythm: Option<Rhythm>, said_before: bool) -> String {
    if said_before {
        return String::new();
    }
    let network = map.forum(at).and_then(|record| record.purpose) == Some(ForumPurpose::Network);
    let meets = if network { "is in touch" } else { "meets" };
    match rhythm {
        Some(Rhythm::None) => ", which has no set rhythm".to_owned(),
        Some(rhythm) => format!(", which {meets} {}", rhythm.label()),
        None => format!(" (how often it {meets} isn’t recorded)"),
    }
}

#[cfg(test)]
mod tests {
    use super::is_plural;

    #[test]
    fn a_plural_is_told_from_names_that_end_alike() {
        for name in ["Trust managers", "Local families", "Council children’s services", "Ward sisters, North"]
        {
            assert!(is_plural(name), "{name}");
        }
        let singular =
            ["Mr Jones", "Jobcentre Plus", "Head of services", "Nurse", "James", "", "The bus", "Elm’s"];
        for name in singular {
            assert!(!is_plural(name), "{name}");
        }
    }
}

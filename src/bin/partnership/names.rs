//! Who and what is meant by a name, as people type it; and what is near to one that nobody has.

use partnership_explorer::map::{ActorAt, Partnership};

use crate::outcome::Stopped;

/// How many near names are suggested.
const MOST_NEAR: usize = 5;
/// How many choices are listed where nothing is near.
const MOST_LISTED: usize = 12;
/// How like two names have to be for the one to be suggested for the other, 0 to 1.
const ALIKE: f64 = 0.6;

/// A name as it is compared: without capitals, with the apostrophes and dashes of a keyboard, and with
/// single spaces.
pub fn plain(name: &str) -> String {
    let keyed = name.chars().map(|letter| match letter {
        '’' | '‘' | 'ʼ' | '´' | '`' => '\'',
        '“' | '”' | '„' => '"',
        '‐' | '‑' | '–' | '—' => '-',
        other => other,
    });
    let keyed: String = keyed.flat_map(char::to_lowercase).collect();
    keyed.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A word of the program as it is compared: `share_record`, `share-record` and `Share record` are one.
pub fn word(text: &str) -> String {
    plain(&text.replace(['_', '-'], " "))
}

/// Those of `all` that have a name near to `wanted`, the nearest first.
pub fn near<T>(wanted: &str, all: impl IntoIterator<Item = T>, names: impl Fn(&T) -> Vec<String>) -> Vec<T> {
    let wanted = word(wanted);
    let mut found: Vec<(f64, T)> = Vec::new();
    for one in all {
        let likenesses = names(&one).into_iter().map(|name| likeness(&wanted, &word(&name)));
        let likeness = likenesses.fold(0.0, f64::max);
        if likeness >= ALIKE {
            found.push((likeness, one));
        }
    }
    found.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    found.into_iter().take(MOST_NEAR).map(|(_, one)| one).collect()
}

/// How like two names are, 0 to 1: by the letters to be changed, left out, added or turned round
/// (Damerau 1964; Levenshtein 1966). A name that holds the other whole is near whatever its length.
fn likeness(wanted: &str, name: &str) -> f64 {
    const HELD: f64 = 0.8;
    const LEAST: usize = 3;
    let holds = |one: &str, other: &str| other.chars().count() >= LEAST && one.contains(other);
    let letters = strsim::normalized_damerau_levenshtein(wanted, name);
    if holds(name, wanted) || holds(wanted, name) { letters.max(HELD) } else { letters }
}

/// The actor whose id is `called`, or whose name is; `option` asked for one of `choices`.
///
/// # Errors
/// If it is empty; if there is nobody of that id or name, with the choices that are near; or if several
/// have that name.
pub fn actor(map: &Partnership, option: &str, called: &str, choices: &[ActorAt]) -> Result<ActorAt, Stopped> {
    if let Some(at) = map.find(called) {
        return Ok(at);
    }
    let wanted = plain(called);
    if wanted.is_empty() {
        return Err(Stopped::WrongUse(format!("{option} is empty; {}", one_of(map, choices))));
    }
    let mut named: Vec<_> = map.all().filter(|at| plain(map.name(*at)) == wanted).collect();
    if named.is_empty() {
        named = map.all().filter(|at| plain(map.id(*at)) == wanted).collect();
    }
    if named.len() > 1 && named.iter().any(|at| choices.contains(at)) {
        named.retain(|at| choices.contains(at));
    }
    match named.as_slice() {
        [one] => Ok(*one),
        [] => {
            let both = |at: &ActorAt| vec![map.name(*at).to_owned(), map.id(*at).to_owned()];
            let near = near(called, choices.iter().copied(), both);
            let hint = match near.is_empty() {
                true => one_of(map, choices),
                false => format!("perhaps you mean {}", listed(map, &near)),
            };
            Err(Stopped::WrongUse(format!("nobody on the map is called \"{called}\" ({option}): {hint}")))
        }
        several => {
            let ids: Vec<_> = several.iter().map(|at| map.id(*at)).collect();
            Err(Stopped::WrongUse(format!(
                "several are called \"{called}\" ({option}); give the id of one: {}",
                ids.join(", ")
            )))
        }
    }
}

/// What may be chosen, as the end of a sentence.
pub fn one_of(map: &Partnership, choices: &[ActorAt]) -> String {
    match choices {
        [] => "there is nobody and nothing of the kind on the map".to_owned(),
        [only] => format!("the only choice is {}", listed(map, &[*only])),
        few if few.len() <= MOST_LISTED => format!("give the id or name of one of {}", listed(map, few)),
        many => {
            let (first, rest) = many.split_at(MOST_LISTED);
            format!("give the id or name of one of {}, and {} more", listed(map, first), rest.len())
        }
    }
}

fn listed(map: &Partnership, actors: &[ActorAt]) -> String {
    let all: Vec<_> = actors.iter().map(|at| format!("{} ({})", map.name(*at), map.id(*at))).collect();
    all.join("; ")
}

/// The end of a refusal of a word: the words that are near, if any.
pub fn perhaps<'a>(wanted: &str, words: impl IntoIterator<Item = &'a str>) -> String {
    match near(wanted, words, |word| vec![(*word).to_owned()]).as_slice() {
        [] => String::new(),
        near => format!("; perhaps you mean {}", near.join(" or ")),
    }
}

#[cfg(test)]
mod tests {
    use super::{near, plain, word};

    #[test]
    fn names_are_the_same_however_they_are_typed() {
        assert_eq!(plain(" Carers’  Centre"), plain("carers' centre"));
        assert_eq!(word("Share one-record"), word("share_one_record"));
    }

    #[test]
    fn a_slip_of_the_pen_is_near_and_what_is_empty_or_far_is_not() {
        let all = ["Daughter", "Carers' centre", "Mrs A", "Mrs A's plan"];
        let near = |wanted| near(wanted, all, |one| vec![(*one).to_owned()]);
        assert_eq!(near("Doughter"), ["Daughter"]);
        assert_eq!(near("Carer’s centre"), ["Carers' centre"]);
        assert_eq!(near("Mrs"), ["Mrs A", "Mrs A's plan"]);
        assert!(near("").is_empty() && near("Police").is_empty());
    }
}

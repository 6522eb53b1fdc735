//! By what a phrase is found in a catalogue.

/// As many letters of the English stand in an id.
const LONGEST: usize = 40;

/// The id of a phrase, made from its English: the words joined by hyphens. Where that doesn't say it all, since
/// more than words and spaces stands in it, since it is long or since it is said in one of several meanings,
/// four figures tell it from others.
pub fn id(english: &str, meaning: Option<&str>) -> String {
    let words: Vec<&str> = english
        .split(|letter: char| !letter.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let mut id = String::new();
    for word in &words {
        if id.len() + word.len() >= LONGEST {
            break;
        }
        if !id.is_empty() {
            id.push('-');
        }
        id.push_str(word);
    }
    let says_all = meaning.is_none() && id.replace('-', " ") == english;
    if !id.starts_with(|letter: char| letter.is_ascii_alphabetic()) {
        id.insert_str(0, "n-");
    }
    if !says_all {
        let of = meaning.unwrap_or_default().bytes();
        id.push_str(&format!("-{:04x}", sum(english.bytes().chain(of)) & 0xffff));
    }
    id
}

/// Fowler, Noll and Vo's sum of bytes (FNV-1a): the same in every build.
fn sum(bytes: impl Iterator<Item = u8>) -> u32 {
    let sum = bytes.fold(0x811c_9dc5, |sum: u32, byte| (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    sum ^ (sum >> 16)
}

#[cfg(test)]
mod tests {
    use super::id;

    #[test]
    fn an_id_is_made_of_the_words_and_tells_phrases_apart() {
        assert_eq!(id("Add an actor", None), "Add-an-actor");
        let alike = [
            id("Where", None),
            id("Where?", None),
            id("{where}", None),
            id("where", None),
            id("Where", Some("on the map")),
        ];
        let mut apart = alike.to_vec();
        apart.sort_unstable();
        apart.dedup();
        assert_eq!(apart.len(), alike.len(), "{alike:?}");
        assert!(id("?", None).starts_with("n-"), "an id begins with a letter");
        assert!(id(&"word ".repeat(40), None).len() < 50);
    }
}

//! The words that somebody may have meant.

use super::plain;

/// So many are named.
const MOST: usize = 3;

/// Those of `words` that are spelt nearly as `text` is, the nearest first.
pub(in crate::editing) fn nearest<'a>(text: &str, words: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let text = plain(text);
    let most = match text.chars().count() {
        0..=2 => return Vec::new(),
        3..=5 => 1,
        6..=10 => 2,
        _ => 3,
    };
    let mut found: Vec<(usize, &str)> = Vec::new();
    for word in words {
        let other = plain(word);
        // What differs more in length differs more in spelling.
        if other.len().abs_diff(text.len()) > 4 * most {
            continue;
        }
        let far = strsim::osa_distance(&text, &other);
        if (1..=most).contains(&far) && !found.iter().any(|(_, one)| *one == word) {
            found.push((far, word));
        }
    }
    found.sort_unstable();
    found.truncate(MOST);
    found.into_iter().map(|(_, word)| word).collect()
}

/// "“weekly” or “monthly”"; nothing of nothing.
pub(in crate::editing) fn or_list<T: AsRef<str>>(words: &[T]) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("“{}”", word.as_ref())).collect();
    match quoted.as_slice() {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} or {last}", first.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::{nearest, or_list};

    #[test]
    fn a_slip_of_the_fingers_finds_the_word_that_was_meant() {
        assert_eq!(nearest("wekly", ["daily", "weekly", "monthly"]), ["weekly"]);
        assert_eq!(nearest("Adlut care team", ["GP practice", "Adult care team"]), ["Adult care team"]);
        // The very word is nothing that is only near, and two letters are near to anything.
        assert!(nearest("weekly", ["weekly"]).is_empty() && nearest("GP", ["TP"]).is_empty());
        assert_eq!(or_list(&["a", "b", "c"]), "“a”, “b” or “c”");
    }
}

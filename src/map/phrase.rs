//! Phrases that many sentences are made of: lists, counts and the first letter.

/// `text` with a capital letter at its start.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// `text` with a small letter at its start, so that it can stand within a sentence; a word in
/// capitals, such as NHS, stays as it is.
pub fn uncapital(text: &str) -> String {
    if text.chars().nth(1).is_some_and(char::is_uppercase) {
        return text.to_owned();
    }
    let mut letters = text.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

/// All in one phrase: "A, B and C"; where a name holds a comma itself, as in "Mrs B, her mother",
/// "A; B, C; and D".
pub fn listed<T: AsRef<str>>(all: &[T]) -> String {
    let all: Vec<&str> = all.iter().map(AsRef::as_ref).collect();
    let (comma, and) = match all.len() > 1 && all.iter().any(|one| one.contains(',')) {
        true => ("; ", "; and "),
        false => (", ", " and "),
    };
    match all.as_slice() {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{}{and}{last}", first.join(comma)),
    }
}

/// All in one phrase, or the first `most` and the number of the rest, called `rest`: "A, B and 5 more".
pub fn few<T: AsRef<str>>(all: &[T], most: usize, rest: &str) -> String {
    match all.len().saturating_sub(most) {
        0 => listed(all),
        left => {
            let counted = format!("{left} {rest}");
            let first = all[..most].iter().map(AsRef::as_ref);
            listed(&first.chain([counted.as_str()]).collect::<Vec<_>>())
        }
    }
}

/// So many of a thing: "1 tie", "2 ties".
pub fn counted(number: usize, of: &str) -> String {
    if number == 1 { format!("1 {of}") } else { format!("{number} {of}s") }
}

/// A number in words up to twelve, in figures beyond: "four", "13".
pub fn number(number: usize) -> String {
    const WORDS: [&str; 13] = [
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
        "twelve",
    ];
    WORDS.get(number).map_or_else(|| number.to_string(), |word| (*word).to_owned())
}

/// The months, as they are called.
pub(super) const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// When something is, from a date as the file has it: "in 2027", "in March 2027", "on 31 March 2027".
/// What is no such date is left as it is.
// Comes later than the first map.
#[inline(never)]
pub fn when(date: &str) -> String {
    let month = |month: &str| MONTHS.get(month.parse::<usize>().ok()?.checked_sub(1)?);
    let said = match date.split('-').collect::<Vec<_>>().as_slice() {
        [year, of] => month(of).map(|month| format!("in {month} {year}")),
        [year, of, day] => {
            month(of).map(|month| format!("on {} {month} {year}", day.trim_start_matches('0')))
        }
        _ => None,
    };
    said.unwrap_or_else(|| format!("in {date}"))
}

#[cfg(test)]
mod tests {
    use super::{capital, counted, few, listed, number, uncapital, when};

    #[test]
    fn small_numbers_are_words_and_dates_are_read_out() {
        assert_eq!([number(0), number(12), number(13)], ["no", "twelve", "13"]);
        assert_eq!(
            ["2027", "2027-03", "2027-03-01", "2027-13"].map(when),
            ["in 2027", "in March 2027", "on 1 March 2027", "in 2027-13"]
        );
    }

    #[test]
    fn a_list_ends_with_and_and_a_long_one_with_the_number_of_the_rest() {
        assert_eq!(listed::<&str>(&[]), "");
        assert_eq!(listed(&["A"]), "A");
        assert_eq!(listed(&["A", "B", "C"]), "A, B and C");
        assert_eq!(listed(&["A", "Mrs B, her mother", "C"]), "A; Mrs B, her mother; and C");
        assert_eq!(few(&["A", "B", "C"], 3, "more"), "A, B and C");
        assert_eq!(few(&["A", "B", "C", "D"], 2, "others"), "A, B and 2 others");
        assert_eq!([counted(0, "tie"), counted(1, "tie")], ["0 ties", "1 tie"]);
    }

    #[test]
    fn first_letters_change_without_harm_to_abbreviations_and_other_alphabets() {
        assert_eq!([capital("élan"), capital("")], ["Élan", ""]);
        assert_eq!([uncapital("Élan"), uncapital("NHS trust"), uncapital("")], ["élan", "NHS trust", ""]);
    }
}

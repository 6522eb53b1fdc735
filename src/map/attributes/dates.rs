//! Dates as people in Britain write them, and as they stand in a file.

use crate::map::check::is_date;
use crate::map::phrase::MONTHS;

/// What is expected.
const EXPECTED: &str = "Expected a year, a month or a day, as in 2027, March 2027 or 31 March 2027";

/// A date as it stands in a file: YYYY, YYYY-MM or YYYY-MM-DD, or "open" where it may be.
///
/// # Errors
/// Why it can't be read as a date, and what was expected: a sentence.
pub(super) fn read(text: &str, or_open: bool) -> Result<String, String> {
    let text = text.trim();
    let is_open = matches!(text.to_lowercase().as_str(), "open" | "open-ended" | "open ended" | "no end");
    if is_open && or_open {
        return Ok("open".to_owned());
    }
    let expected = if or_open { format!("{EXPECTED}, or “open”.") } else { format!("{EXPECTED}.") };
    let unread = || format!("“{text}” can’t be read as a date. {expected}");
    if is_date(text) {
        return Ok(text.to_owned());
    }
    let words: Vec<&str> = text
        .split(|sign: char| sign.is_whitespace() || "/.-,".contains(sign))
        .filter(|word| !word.is_empty())
        .collect();
    let (day, month, year) = parts(&words).ok_or_else(unread)?;
    if year.len() != 4 {
        return Err(format!("Write the year with four digits. {expected}"));
    }
    let month = match month {
        Month::Named(month) => month,
        Month::Number(month @ 1..=12) => month,
        Month::Number(month) => {
            return Err(format!(
                "There is no month {month}; the day comes first, then the month. {expected}"
            ));
        }
    };
    let date = match day {
        None => format!("{year}-{month:02}"),
        Some(day) => format!("{year}-{month:02}-{day:02}"),
    };
    match (is_date(&date), day) {
        (true, _) => Ok(date),
        (false, Some(day)) => Err(format!("{} {year} has no day {day}. {expected}", MONTHS[month - 1])),
        (false, None) => Err(unread()),
    }
}

enum Month {
    Named(usize),
    Number(usize),
}

/// Day, month and year, in whichever order they may stand.
fn parts<'a>(words: &[&'a str]) -> Option<(Option<u32>, Month, &'a str)> {
    let number = |word: &str| -> Option<u32> {
        let is_short = word.len() <= 2 && word.bytes().all(|digit| digit.is_ascii_digit());
        is_short.then(|| word.parse().ok()).flatten()
    };
    let day = |word: &str| {
        let bare = ["st", "nd", "rd", "th"].iter().find_map(|end| word.strip_suffix(end)).unwrap_or(word);
        number(bare)
    };
    let month = |word: &str| {
        named(word).map(Month::Named).or_else(|| number(word).map(|one| Month::Number(one as usize)))
    };
    let year = |word: &'a str| word.bytes().all(|digit| digit.is_ascii_digit()).then_some(word);
    match words {
        [one, last] => Some((None, month(one)?, year(last)?)),
        // "March 31, 2027" can mean nothing else; "3/31/2027" could.
        [first, middle, last] if named(first).is_some() => {
            Some((Some(day(middle)?), month(first)?, year(last)?))
        }
        [first, middle, last] => Some((Some(day(first)?), month(middle)?, year(last)?)),
        _ => None,
    }
}

/// The number of the month that is called so, by its whole name or three letters and more of it.
fn named(word: &str) -> Option<usize> {
    let word = word.to_lowercase();
    let found = MONTHS.iter().position(|name| word.len() >= 3 && name.to_lowercase().starts_with(&word));
    found.map(|at| at + 1)
}

/// A date of a file as people write it; whatever is no date stays as it is.
pub(super) fn write(date: &str) -> String {
    if !is_date(date) {
        return date.to_owned();
    }
    let parts: Vec<&str> = date.split('-').collect();
    let month = |text: &str| text.parse().ok().and_then(|month: usize| MONTHS.get(month - 1)).copied();
    match parts.as_slice() {
        [year, month_of] => format!("{} {year}", month(month_of).unwrap_or_default()),
        [year, month_of, day] => {
            format!("{} {} {year}", day.trim_start_matches('0'), month(month_of).unwrap_or_default())
        }
        _ => date.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{read, write};

    #[test]
    fn a_date_is_read_as_people_in_britain_write_it() {
        for (typed, date) in [
            ("2027", "2027"),
            ("2027-03", "2027-03"),
            ("2027-03-31", "2027-03-31"),
            ("31 March 2027", "2027-03-31"),
            (" 31st  Mar 2027 ", "2027-03-31"),
            ("1 september, 2027", "2027-09-01"),
            ("1 Sept 2027", "2027-09-01"),
            ("March 31, 2027", "2027-03-31"),
            ("March 2027", "2027-03"),
            ("mar 2027", "2027-03"),
            ("31/3/2027", "2027-03-31"),
            ("31.03.2027", "2027-03-31"),
            ("31-3-2027", "2027-03-31"),
            ("3/2027", "2027-03"),
            ("29 February 2028", "2028-02-29"),
            ("open", "open"),
            ("Open-ended", "open"),
        ] {
            assert_eq!(read(typed, true).as_deref(), Ok(date), "{typed}");
        }
    }

    #[test]
    fn what_is_no_date_is_refused_with_what_was_expected() {
        for (typed, says) in [
            ("soon", "“soon” can’t be read as a date. Expected a year"),
            ("31/3/27", "four digits"),
            ("3/31/2027", "There is no month 31; the day comes first"),
            ("30 February 2027", "February 2027 has no day 30"),
            ("29/2/2027", "February 2027 has no day 29"),
            ("31 Mach 2027", "can’t be read"),
            ("0/2027", "There is no month 0"),
            ("1 2 3 2027", "can’t be read"),
            ("open", "can’t be read"),
        ] {
            let refusal = read(typed, false).unwrap_err();
            assert!(refusal.contains(says) && refusal.contains("31 March 2027"), "{typed}: {refusal}");
            assert!(!refusal.contains("open”."), "{refusal}");
        }
        assert!(read("later", true).unwrap_err().ends_with(", or “open”."));
    }

    #[test]
    fn a_date_is_written_as_it_can_be_read_again() {
        for (date, shown) in [
            ("2027", "2027"),
            ("2027-03", "March 2027"),
            ("2027-03-01", "1 March 2027"),
            ("2027-12-31", "31 December 2027"),
            ("open", "open"),
        ] {
            assert_eq!(write(date), shown);
            assert_eq!(read(shown, true).as_deref(), Ok(date));
        }
        assert_eq!(write("some day"), "some day");
    }
}

//! Dates and numbers as the chosen language writes them.

use super::{Language, Phrase, language, phrase};

/// A whole number: "1,234".
pub fn number(number: u64) -> String {
    // Small ones are written alike in all our languages.
    if number < 1_000 { number.to_string() } else { large(language(), number) }
}

/// A date as a map has it, which may be only a month or a year: "31 March 2027", "March 2027", "2027". What is
/// no date is left as it is.
pub fn date(text: &str) -> String {
    let parts: Vec<&str> = text.split('-').collect();
    let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    let parts: Option<Vec<u32>> = parts.iter().map(|part| part.parse().ok()).collect();
    let said = match (parts.as_deref(), lengths.as_slice()) {
        (Some([year, month @ 1..=12]), [4, 2]) => Some(day(*year, *month, None)),
        (Some([year, month @ 1..=12, of @ 1..=31]), [4, 2, 2]) => Some(day(*year, *month, Some(*of))),
        _ => None,
    };
    said.unwrap_or_else(|| text.to_owned())
}

#[cfg(target_arch = "wasm32")]
fn large(language: Language, number: u64) -> String {
    let number = js_sys::Number::from(number as f64);
    number.to_locale_string(language.tag()).into()
}

/// Without a browser, numbers are written as English does.
#[cfg(not(target_arch = "wasm32"))]
fn large(_: Language, number: u64) -> String {
    let figures = number.to_string();
    let mut text = String::new();
    for (at, figure) in figures.chars().enumerate() {
        if at > 0 && (figures.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(figure);
    }
    text
}

fn day(year: u32, month: u32, day: Option<u32>) -> String {
    let month = &MONTHS[month as usize - 1];
    let said = match day {
        Some(day) => phrase("{day} {month} {year}").with([("day", day.to_string().into())]),
        None => phrase("{month} {year}"),
    };
    said.with([("month", month.clone().into()), ("year", year.to_string().into())]).into()
}

/// Phrases like any other: a browser needn't know the months of every language, and Chromium doesn't know
/// those of Welsh.
static MONTHS: [Phrase; 12] = [
    phrase("January"),
    phrase("February"),
    phrase("March"),
    phrase("April"),
    phrase("May"),
    phrase("June"),
    phrase("July"),
    phrase("August"),
    phrase("September"),
    phrase("October"),
    phrase("November"),
    phrase("December"),
];

#[cfg(test)]
mod tests {
    use super::{date, number};

    #[test]
    fn thousands_stand_apart() {
        assert_eq!([0, 999, 1_000, 1_234_567].map(number), ["0", "999", "1,000", "1,234,567"]);
    }

    #[test]
    fn a_date_is_read_out_as_far_as_it_is_known() {
        let said = ["2027-03-01", "2027-03", "2027", "2027-13", "soon", "27-3"].map(date);
        assert_eq!(said, ["1 March 2027", "March 2027", "2027", "2027-13", "soon", "27-3"]);
    }
}

//! Numbers as people write them, and as they stand in a file.

use serde_json::{Number, Value};

/// The greatest whole number that a count may be.
const MOST: u64 = u32::MAX as u64;

/// A number as it stands in a file.
///
/// # Errors
/// Why it can't be read as a number, and what was expected: a sentence.
pub(super) fn read(text: &str, whole: bool, pounds: bool) -> Result<Value, String> {
    let text = text.trim();
    let expected = match (whole, pounds) {
        (_, true) => "Expected an amount in pounds, as in £12,500 or 12500.50.",
        (true, _) => "Expected a whole number, 0 or more.",
        _ => "Expected a number, 0 or more.",
    };
    let unread = || format!("“{text}” can’t be read as a number. {expected}");
    let bare = if pounds { text.strip_prefix('£').unwrap_or(text).trim_start() } else { text };
    let (units, rest) = bare.split_once('.').map_or((bare, None), |(units, rest)| (units, Some(rest)));
    let units = joined(units).ok_or_else(unread)?;
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|digit| digit.is_ascii_digit());
    if units.is_empty() || rest.is_some_and(|rest| !is_digits(rest)) {
        return Err(unread());
    }
    let rest = rest.unwrap_or_default().trim_end_matches('0');
    if rest.is_empty() {
        let number: u64 = units.parse().map_err(|_| format!("That number is too large. {expected}"))?;
        return match whole && number > MOST {
            true => Err(format!("That number is too large. {expected}")),
            false => Ok(number.into()),
        };
    }
    if whole || pounds && rest.len() > 2 {
        return Err(unread());
    }
    let number = format!("{units}.{rest}").parse().ok().and_then(Number::from_f64);
    number.map(Value::Number).ok_or_else(unread)
}

/// The digits of a number whose thousands may stand apart, by commas or spaces; nothing if they stand
/// apart elsewhere, for then it may mean something else ("12,5").
fn joined(text: &str) -> Option<String> {
    let parts: Vec<&str> = text.split([',', ' ', '\u{a0}', '\u{202f}']).collect();
    let is_digits = |part: &&str| part.bytes().all(|digit| digit.is_ascii_digit());
    let [first, rest @ ..] = parts.as_slice() else { return None };
    let fits = parts.iter().all(is_digits)
        && (rest.is_empty() || (1..=3).contains(&first.len()) && rest.iter().all(|part| part.len() == 3));
    fits.then(|| parts.concat())
}

/// A number of a file as people write it, with its thousands apart.
pub(super) fn write(number: &Number, pounds: bool) -> String {
    let text = number.to_string();
    let (units, rest) = text.split_once('.').unwrap_or((&text, ""));
    if !units.bytes().all(|digit| digit.is_ascii_digit()) || !rest.bytes().all(|digit| digit.is_ascii_digit())
    {
        return text;
    }
    let mut shown = String::from(if pounds { "£" } else { "" });
    for (at, digit) in units.chars().enumerate() {
        if at > 0 && (units.len() - at) % 3 == 0 {
            shown.push(',');
        }
        shown.push(digit);
    }
    match rest.trim_end_matches('0') {
        "" => shown,
        rest if pounds => format!("{shown}.{rest:0<2}"),
        rest => format!("{shown}.{rest}"),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{read, write};

    #[test]
    fn amounts_are_read_with_their_sign_and_their_commas() {
        for (typed, number) in [
            ("£1,250,000", json!(1_250_000)),
            ("12500", json!(12_500)),
            ("£ 12 500.50", json!(12_500.5)),
            ("0", json!(0)),
            ("12.00", json!(12)),
        ] {
            assert_eq!(read(typed, false, true), Ok(number), "{typed}");
        }
        for typed in ["a lot", "£", "12,5", "1,2500", "-5", "1e3", "12.345", "£1.2m", "1.", "12,,500"] {
            let refusal = read(typed, false, true).unwrap_err();
            assert!(refusal.contains("can’t be read") && refusal.contains("£12,500"), "{refusal}");
        }
        assert!(read(&"9".repeat(30), false, true).unwrap_err().contains("too large"));
    }

    #[test]
    fn counts_are_whole() {
        assert_eq!(read("3", true, false), Ok(json!(3)));
        for typed in ["3.5", "three", "£3", "-1"] {
            assert!(read(typed, true, false).unwrap_err().contains("whole number"), "{typed}");
        }
        assert!(read("4294967296", true, false).unwrap_err().contains("too large"));
    }

    #[test]
    fn a_number_is_written_as_it_can_be_read_again() {
        for (number, shown) in
            [(json!(1_250_000), "£1,250,000"), (json!(999.5), "£999.50"), (json!(12.0), "£12")]
        {
            assert_eq!(write(number.as_number().unwrap(), true), shown);
            assert_eq!(read(shown, false, true).unwrap().as_f64(), number.as_f64());
        }
        assert_eq!(write(json!(1234).as_number().unwrap(), false), "1,234");
        assert_eq!(write(json!(1.0e300).as_number().unwrap(), true), json!(1.0e300).to_string());
    }
}

//! Money and dates, as people write them.

use serde_json::Number;

/// Pounds: "£20,000", "20000", "20k", "1.5 million".
pub(in crate::editing) fn money(text: &str) -> Option<Number> {
    let text = text.trim().trim_start_matches('£').trim_start_matches("GBP");
    let text = text.trim().trim_end_matches("pounds").trim_end_matches("GBP").trim().to_lowercase();
    let (digits, times) = if let Some(rest) = text.strip_suffix("million").or(text.strip_suffix('m')) {
        (rest, 1_000_000.0)
    } else if let Some(rest) = text.strip_suffix('k') {
        (rest, 1_000.0)
    } else {
        (text.as_str(), 1.0)
    };
    let digits: String = digits.chars().filter(|sign| !matches!(sign, ',' | ' ' | '\u{a0}')).collect();
    if digits.is_empty() || !digits.chars().all(|sign| sign.is_ascii_digit() || sign == '.') {
        return None;
    }
    let pounds = (digits.parse::<f64>().ok()? * times * 100.0).round() / 100.0;
    match pounds.fract() == 0.0 && pounds < 1e15 {
        true => Some(Number::from(pounds as u64)),
        false => Number::from_f64(pounds),
    }
}

/// A date as a file has it: from "2027-03", "31/03/2027", "31 March 2027" or "March 2027".
pub(super) fn date(text: &str) -> Option<String> {
    const MONTHS: [&str; 12] =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let text = text.trim().to_lowercase();
    let parts: Vec<&str> = text.split(['-', '/', '.', ' ', ',']).filter(|part| !part.is_empty()).collect();
    let month = |part: &str| match part.parse::<u32>() {
        Ok(number) => Some(number),
        Err(_) if part.chars().count() < 3 => None,
        Err(_) => MONTHS.iter().position(|name| part.starts_with(name)).map(|at| at as u32 + 1),
    };
    let year = |part: &str| part.parse::<u32>().ok().filter(|_| part.len() == 4);
    let (year, month, day) = match parts.as_slice() {
        [one] => (year(one)?, None, None),
        [one, two] if year(one).is_some() => (year(one)?, Some(month(two)?), None),
        [one, two] => (year(two)?, Some(month(one)?), None),
        [one, two, three] if year(one).is_some() => {
            (year(one)?, Some(month(two)?), Some(three.parse::<u32>().ok()?))
        }
        [one, two, three] => (year(three)?, Some(month(two)?), Some(one.parse::<u32>().ok()?)),
        _ => return None,
    };
    let fits = month.is_none_or(|month| (1..=12).contains(&month))
        && day.is_none_or(|day| (1..=days(year, month.unwrap_or(1))).contains(&day));
    fits.then(|| {
        let month = month.map(|month| format!("-{month:02}")).unwrap_or_default();
        let day = day.map(|day| format!("-{day:02}")).unwrap_or_default();
        format!("{year:04}{month}{day}")
    })
}

fn days(year: u32, month: u32) -> u32 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::{date, money};

    #[test]
    fn money_and_dates_are_read_as_people_write_them() {
        for (text, pounds) in
            [("£20,000", "20000"), ("20k", "20000"), ("1.5 million", "1500000"), ("£12.50", "12.5")]
        {
            assert_eq!(money(text).unwrap().to_string(), pounds, "{text}");
        }
        assert!(["", "k", "twenty", "1.2.3", "-5"].iter().all(|text| money(text).is_none()));
        for (text, iso) in [
            ("2027", "2027"),
            ("2027-03", "2027-03"),
            ("31/03/2027", "2027-03-31"),
            ("March 2027", "2027-03"),
            ("1 Sept 2027", "2027-09-01"),
            ("2028-02-29", "2028-02-29"),
        ] {
            assert_eq!(date(text).as_deref(), Some(iso), "{text}");
        }
        assert!(["2027-13", "30/02/2027", "27", "soon", "", "03/27"].iter().all(|text| date(text).is_none()));
    }
}

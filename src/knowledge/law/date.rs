//! Dates as exact as they are known: a year, a month or a day.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A year, or a month or day of it: `2014`, `2014-05`, `2014-05-14`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// The year.
    pub year: u16,
    /// The month, from 1, if known.
    pub month: Option<u8>,
    /// The day of the month, from 1, if known.
    pub day: Option<u8>,
}

/// Years outside of which a date is a slip of the pen.
const YEARS: std::ops::RangeInclusive<u16> = 1900..=2100;

impl Date {
    /// A whole year.
    pub const fn year(year: u16) -> Self {
        Self { year, month: None, day: None }
    }

    /// Where its first moment stands on a line of years: the first of July 2014 is near 2014.5.
    pub fn begins(self) -> f64 {
        let month = self.month.unwrap_or(1);
        let days: u16 = (1..month).map(|before| days_of(self.year, before)).sum();
        f64::from(self.year) + f64::from(days + u16::from(self.day.unwrap_or(1)) - 1) / days_in(self.year)
    }

    /// Where its last moment stands: a year is over where the next begins.
    pub fn is_over(self) -> f64 {
        let days = match (self.month, self.day) {
            (Some(_), Some(_)) => 1.0,
            (Some(month), None) => f64::from(days_of(self.year, month)),
            (None, _) => days_in(self.year),
        };
        self.begins() + days / days_in(self.year)
    }
}

fn is_leap(year: u16) -> bool {
    year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
}

fn days_in(year: u16) -> f64 {
    if is_leap(year) { 366.0 } else { 365.0 }
}

fn days_of(year: u16, month: u8) -> u16 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl FromStr for Date {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || format!("\"{text}\" is no date; a date is written as 2014, 2014-05 or 2014-05-14");
        let mut parts = text.split('-').zip([4, 2, 2]).map(|(part, length)| {
            let digits = part.len() == length && part.bytes().all(|sign| sign.is_ascii_digit());
            digits.then(|| part.parse::<u16>().ok()).flatten()
        });
        let year = parts.next().flatten().filter(|year| YEARS.contains(year)).ok_or_else(wrong)?;
        let mut part = |most: u16| match parts.next() {
            None => Ok(None),
            Some(Some(number)) if (1..=most).contains(&number) => Ok(u8::try_from(number).ok()),
            Some(_) => Err(wrong()),
        };
        let month = part(12)?;
        let day = part(month.map_or(0, |month| days_of(year, month)))?;
        let date = Self { year, month, day };
        // What was left over, as in `2014-05-14-1`, isn't written back.
        if date.to_string() == text { Ok(date) } else { Err(wrong()) }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{:04}", self.year)?;
        for part in [self.month, self.day].into_iter().flatten() {
            write!(to, "-{part:02}")?;
        }
        Ok(())
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        String::deserialize(from)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Date {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Date".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$" })
    }
}

#[cfg(test)]
mod tests {
    use super::Date;

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn dates_are_written_as_they_were_read() {
        for text in ["1968", "2026-07", "2014-05-14", "2024-02-29"] {
            assert_eq!(date(text).to_string(), text);
        }
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for text in [
            "",
            "68",
            "1889",
            "2014-13",
            "2014-00",
            "2014-5",
            "2023-02-29",
            "2014-05-14-1",
            "+014",
            "c. 2010",
        ] {
            assert!(text.parse::<Date>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_date_lasts_as_long_as_it_is_vague() {
        assert!((date("2014").begins() - 2014.0).abs() < 1e-9);
        assert!((date("2014").is_over() - 2015.0).abs() < 1e-9);
        assert!((date("2014-12-31").is_over() - 2015.0).abs() < 1e-9);
        assert!((date("2014-04").is_over() - date("2014-05").begins()).abs() < 1e-9);
        assert!((date("2014-07-02").begins() - 2014.5).abs() < 0.01);
        assert!((date("2024-02-29").is_over() - date("2024-03").begins()).abs() < 1e-9);
    }
}

//! What is typed for an attribute, as it is recorded.

use serde_json::{Number, Value};

use super::fields::Choices;
use super::{Field, Sort, nearest, or_list, plain};
use crate::map::listed;

/// Words that may stand before what is meant.
const FILLERS: &[&str] = &[
    "by", "with", "on", "at", "through", "via", "a", "an", "the", "in", "as", "is", "of", "may", "its",
    "for", "every", "each",
];

/// Other words for words of the closed lists.
const ALSO: &[(&str, &str)] = &[
    ("telephone", "phone"),
    ("call", "phone"),
    ("calls", "phone"),
    ("e mail", "email"),
    ("emails", "email"),
    ("in person", "face_to_face"),
    ("meetings", "meeting"),
    ("letters", "letter"),
    ("forms", "form"),
    ("record", "shared_record"),
    ("week", "weekly"),
    ("day", "daily"),
    ("month", "monthly"),
    ("quarter", "quarterly"),
    ("review", "at_review"),
    ("reviews", "at_review"),
    ("needed", "ad_hoc"),
    ("as needed", "ad_hoc"),
    ("when needed", "ad_hoc"),
    ("irregular", "ad_hoc"),
    ("irregularly", "ad_hoc"),
    ("need arises", "ad_hoc"),
    ("always", "continuous"),
    ("continuously", "continuous"),
    ("no rhythm", "none"),
    ("no channel", "none"),
    ("tense", "strained"),
    ("stressful", "strained"),
    ("conflicted", "strained"),
    ("normal", "ordinary"),
    ("thin", "ordinary"),
    ("thick", "strong"),
    ("read only", "read"),
    ("write only", "write"),
    ("read write", "both"),
    ("read and write", "both"),
    ("alerts", "alert"),
    ("fact", "facts"),
    ("option", "options"),
    ("lead partner", "lead"),
    ("charity", "voluntary"),
    ("charities", "voluntary"),
    ("third sector", "voluntary"),
    ("voluntary sector", "voluntary"),
    ("council", "local_authority"),
    ("local government", "local_authority"),
    ("statutory", "other_statutory"),
    ("primary care", "nhs_primary_care"),
    ("private sector", "private"),
    ("for profit", "private"),
    ("commercial", "private"),
    ("healthcare", "health"),
    ("mou", "memorandum"),
    ("s75", "section_75"),
    ("section 75", "section_75"),
    ("sharing agreement", "information_sharing"),
    ("ot", "occupational_therapist"),
    ("pa", "personal_assistant"),
    ("general practitioner", "gp"),
    ("joint", "joint_working"),
    ("older person", "older_people"),
    ("disabled person", "disabled_people"),
    ("patient", "patients"),
    ("child", "children"),
    ("family", "families"),
    ("resident", "residents"),
    ("one", "person"),
    ("individual", "person"),
    ("majority", "vote"),
    ("voting", "vote"),
    ("cases", "case"),
    ("strategy", "strategic"),
    ("pool", "pooled"),
    ("government", "central_government"),
    ("co operation", "cooperation"),
    ("money", "allocation"),
];

/// The word of a list that is named by itself or by its label.
pub(in crate::editing) fn choice(list: Choices, text: &str) -> Option<&'static str> {
    let text = plain(text);
    list().into_iter().find(|(word, label)| plain(word) == text || plain(label) == text).map(|(word, _)| word)
}

/// The word of a list that is named somehow: "telephone", "every week", "a review".
pub(in crate::editing) fn loose_choice(list: Choices, text: &str) -> Option<&'static str> {
    let mut rest = plain(text);
    loop {
        let also = ALSO.iter().filter(|(other, _)| *other == rest).map(|(_, word)| *word);
        let words = || list().into_iter();
        let found = choice(list, &rest)
            .or_else(|| {
                also.clone().find_map(|also| words().find(|(word, _)| *word == also)).map(|one| one.0)
            })
            .or_else(|| {
                let bare = |label: &str| unfilled(&plain(label)).is_some_and(|bare| bare == rest);
                words().find(|(_, label)| bare(label)).map(|(word, _)| word)
            });
        if found.is_some() {
            return found;
        }
        rest = unfilled(&rest)?.to_owned();
    }
}

/// Without the word that stands first, if it says nothing.
fn unfilled(phrase: &str) -> Option<&str> {
    let (first, rest) = phrase.split_once(' ')?;
    FILLERS.contains(&first).then_some(rest)
}

/// What is recorded where that is typed for an attribute. `find` says who is called so.
///
/// # Errors
/// What was expected there: a sentence.
pub(in crate::editing) fn value(
    field: &Field,
    text: &str,
    find: &dyn Fn(&str) -> Result<String, String>,
) -> Result<Value, String> {
    let text = text.trim();
    let expected = |what: &str| Err(format!("“{}” is no {what}.", shortened(text)));
    match field.sort {
        Sort::Word(list) => one_of(list, text).map(Value::from),
        Sort::Words(list) => several(text).map(|one| one_of(list, one).map(Value::from)).collect(),
        Sort::OneOrMore(list) => {
            let all: Result<Vec<Value>, String> =
                several(text).map(|one| one_of(list, one).map(Value::from)).collect();
            Ok(match <[Value; 1]>::try_from(all?) {
                Ok([one]) => one,
                Err(all) => Value::from(all),
            })
        }
        Sort::Text => Ok(Value::from(unquoted(text))),
        Sort::Texts => Ok(several(text).map(|one| Value::from(unquoted(one))).collect()),
        Sort::Switch => match switch(text).or_else(|| (plain(text) == plain(field.name)).then_some(true)) {
            Some(on) => Ok(Value::from(on)),
            None => Err(format!("Say yes or no: “{}” is neither.", shortened(text))),
        },
        Sort::Count => match text.parse::<u32>() {
            Ok(number) => Ok(Value::from(number)),
            Err(_) => expected("whole number"),
        },
        Sort::Money => match money(text) {
            Some(amount) => Ok(Value::Number(amount)),
            None => expected("amount of money: write £20,000 or 20000"),
        },
        Sort::Date | Sort::End => {
            let is_open = matches!(plain(text).as_str(), "open" | "open ended" | "no end" | "ongoing");
            if is_open && matches!(field.sort, Sort::End) {
                return Ok(Value::from("open"));
            }
            date(text).map(Value::from).ok_or_else(|| {
                let or = if matches!(field.sort, Sort::End) { ", or “open”" } else { "" };
                format!("“{}” is no date: write 2027, 2027-03 or 2027-03-31{or}.", shortened(text))
            })
        }
        Sort::Actor(_) => find(&unquoted(text)).map(Value::from),
    }
}

fn one_of(list: Choices, text: &str) -> Result<&'static str, String> {
    if let Some(word) = choice(list, text).or_else(|| loose_choice(list, text)) {
        return Ok(word);
    }
    let labels: Vec<&str> = list().into_iter().map(|(_, label)| label).collect();
    let near = nearest(text, labels.iter().copied());
    Err(match near.is_empty() {
        true => format!("“{}” isn’t one of these: {}.", shortened(text), listed(&labels)),
        false => format!("“{}” isn’t in the list. Did you mean {}?", shortened(text), or_list(&near)),
    })
}

fn several(text: &str) -> impl Iterator<Item = &str> {
    text.split([';', '|', '\n']).map(str::trim).filter(|one| !one.is_empty())
}

fn switch(text: &str) -> Option<bool> {
    match plain(text).as_str() {
        "yes" | "y" | "true" | "1" | "x" | "✓" | "✔" | "on" => Some(true),
        "no" | "n" | "false" | "0" | "✗" | "off" => Some(false),
        _ => None,
    }
}

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
fn date(text: &str) -> Option<String> {
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
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Without the quotation marks around it.
fn unquoted(text: &str) -> String {
    let inner = |open: char, close: char| text.strip_prefix(open)?.strip_suffix(close);
    inner('"', '"').or_else(|| inner('“', '”')).unwrap_or(text).trim().to_owned()
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{date, money, value};
    use crate::editing::wording::{Sort, choices, of_actor, of_tie};
    use crate::map::{ActorKind, Channel, Rhythm, Word};

    fn nobody(name: &str) -> Result<String, String> {
        Err(format!("Nobody is called {name}."))
    }

    #[test]
    fn every_word_and_label_of_every_list_is_understood() {
        let actors = ActorKind::ALL.iter().flat_map(|kind| of_actor(*kind));
        for field in actors.chain(of_tie()) {
            let (Sort::Word(list) | Sort::Words(list) | Sort::OneOrMore(list)) = field.sort else { continue };
            for (word, label) in list() {
                for typed in [word, label, &label.to_uppercase()] {
                    let read = value(field, typed, &nobody).unwrap();
                    let is_it = read == json!(word) || read == json!([word]);
                    assert!(is_it, "{}: {typed} is {read}", field.name);
                }
            }
        }
    }

    #[test]
    fn other_words_are_understood_and_strange_ones_are_answered_with_the_list() {
        let word = |list, text| super::loose_choice(list, text);
        assert_eq!(word(choices::<Channel>, "by telephone"), Some("phone"));
        assert_eq!(word(choices::<Channel>, "on a form"), Some("form"));
        assert_eq!(word(choices::<Rhythm>, "every week"), Some("weekly"));
        assert_eq!(word(choices::<Rhythm>, "as needed"), Some("ad_hoc"));
        let rhythm = &of_tie()[3];
        assert_eq!(
            value(rhythm, "wekly", &nobody).unwrap_err(),
            "“wekly” isn’t in the list. Did you mean “weekly”?"
        );
        assert!(value(rhythm, "purple", &nobody).unwrap_err().contains("monthly, quarterly"));
    }

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

//! What is typed for an attribute, as it is recorded.

use serde_json::Value;

use super::amounts::{date, money};
use super::chosen::{choice, loose_choice};
use super::fields::Choices;
use super::{Field, Sort, nearest, or_list, plain};
use crate::map::listed;

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

    use super::value;
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
        let word = |list, text| crate::editing::wording::loose_choice(list, text);
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
}

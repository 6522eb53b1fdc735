//! What a line does, in words, so that it can be seen before it is done.

use serde_json::Value;

use crate::editing::gathering::Gathering;
use crate::editing::wording::{Sort, of_tie};
use crate::map::{Tie, Word, listed};

/// What is said of a tie: "GP practice refers to Adult care team, weekly".
pub(super) fn tie(tie: &Tie, gathering: &Gathering) -> String {
    let mut says = gathering.says(tie);
    for part in details(tie, gathering) {
        says.push_str(", ");
        says.push_str(&part);
    }
    match tie.is_present() {
        true => says,
        false => format!("There is known to be no such tie: {says}"),
    }
}

/// What is recorded of a tie, part by part, in words that could be typed.
pub(super) fn details(tie: &Tie, gathering: &Gathering) -> Vec<String> {
    let fields = serde_json::to_value(&tie.details).unwrap_or_default();
    let said = |name: &str, sort: &Sort| match (name, sort, fields.get(name)?) {
        ("stated", ..) => None,
        ("about", _, Value::String(id)) => Some(format!("about {}", gathering.called(id))),
        ("under", _, Value::String(id)) => Some(format!("under {}", gathering.called(id))),
        ("ends", _, Value::String(end)) => Some(format!("until: {end}")),
        ("role", _, Value::String(role)) => Some(format!("as {role}")),
        ("label", _, Value::String(label)) => Some(format!("called “{label}”")),
        ("note", _, Value::String(note)) => Some(format!("“{}”", short(note))),
        ("basis", Sort::Word(list), Value::String(word)) => {
            let (_, label) = list().into_iter().find(|(one, _)| one == word)?;
            Some(format!("basis: {label}"))
        }
        (_, Sort::Word(list), Value::String(word)) => {
            list().into_iter().find(|(one, _)| one == word).map(|(_, label)| label.to_owned())
        }
        ("mutual", _, Value::Bool(true)) => Some("both ways".to_owned()),
        ("withheld", _, Value::Bool(on)) => Some(if *on { "withheld" } else { "not withheld" }.to_owned()),
        ("specialist_language", _, Value::Bool(on)) => {
            Some(if *on { "in specialist language" } else { "in plain language" }.to_owned())
        }
        (_, Sort::Money, Value::Number(pounds)) => Some(format!("£{}", thousands(&pounds.to_string()))),
        _ => None,
    };
    of_tie().iter().filter_map(|field| said(field.name, &field.sort)).collect()
}

/// "20,000" of "20000".
fn thousands(digits: &str) -> String {
    let (whole, rest) = digits.find('.').map_or((digits, ""), |at| digits.split_at(at));
    let mut out = String::new();
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at) % 3 == 0 {
            out.push(',');
        }
        out.push(digit);
    }
    out + rest
}

/// Everybody who is added: "Adds the team Adult care team and the agency Red Cross."
pub(super) fn added(gathering: &Gathering, first: usize) -> Option<String> {
    let new = gathering.actors.get(first..).filter(|new| !new.is_empty())?;
    let named = new.iter().map(|actor| match actor.kind().label() {
        "management" => format!("{} (management)", actor.name),
        kind => format!("the {kind} {}", actor.name),
    });
    Some(format!("Adds {}.", listed(&named.collect::<Vec<_>>())))
}

/// A text that is short enough to be quoted.
pub(in crate::editing) fn short(text: &str) -> String {
    const MOST: usize = 60;
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

//! One end of a tie, or an actor that is added alone: a name, and what is said of it in brackets.

use serde_json::Value;

use super::scan::{outside, split};
use crate::editing::Denied;
use crate::editing::add::with_article;
use crate::editing::gathering::{Gathering, Typed};
use crate::editing::wording::{
    Sort, actor_kind, choice, guess, loose_choice, money, nearest, of_actor, or_list, plain,
};
use crate::map::{ActorKind, Word, capital};

/// Who is meant.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Party {
    /// Somebody on the map, or somebody new who was named before.
    Known(String),
    /// Somebody new.
    New {
        name: String,
        /// What they are, if that is said or the name tells it.
        kind: Option<ActorKind>,
        /// What else is said of them, as it was typed.
        words: Vec<String>,
    },
}

/// Who is meant by that part of a line; `field` is what the part is called.
pub(super) fn party(text: &str, gathering: &Gathering, field: &str) -> Result<Party, Denied> {
    let text = text.trim();
    match outside(text).1 {
        Some(')') => return Err(Denied::field(field, "A bracket isn’t closed: put a ) after it.")),
        Some(_) => {
            return Err(Denied::field(field, "A quotation mark isn’t closed: put one after the name."));
        }
        None => {}
    }
    if gathering.names.knows(unquoted(text)) {
        return known(unquoted(text), None, gathering, field);
    }
    let Some((name, inner)) = bracketed(text) else {
        let name = unquoted(text);
        if name.is_empty() {
            return Err(Denied::field(field, "A name is needed: what people call it."));
        }
        return Ok(Party::New { name: name.to_owned(), kind: guess(name), words: Vec::new() });
    };
    let name = unquoted(name);
    let (kind, words) = kind_and_words(inner);
    let is_here = gathering.names.find(name).iter().any(|one| kind.is_none_or(|kind| one.kind == kind));
    if is_here && kind.is_some() {
        if let Some(word) = words.first() {
            let says = format!(
                "{name} is on the map already: what is recorded of it isn’t changed here, so “{word}” has no place."
            );
            return Err(Denied::field(field, says));
        }
        return known(name, kind, gathering, field);
    }
    let told = kind.or_else(|| guess(name));
    // Brackets of which nothing is understood are part of the name: "Carers’ centre (north)".
    let is_understood = |kind: ActorKind| words.iter().any(|word| of_word(word, kind, gathering).is_ok());
    if kind.is_none() && !told.is_some_and(is_understood) {
        let near =
            nearest(words.first().map_or("", String::as_str), ActorKind::ALL.iter().map(|kind| kind.label()));
        if !near.is_empty() {
            let says = format!("“{inner}” isn’t understood. Did you mean {}?", or_list(&near));
            return Err(Denied::field(field, says));
        }
        return Ok(Party::New { name: text.to_owned(), kind: guess(name), words: Vec::new() });
    }
    if name.is_empty() {
        return Err(Denied::field(field, "A name is needed before the bracket: what people call it."));
    }
    Ok(Party::New { name: name.to_owned(), kind: told, words })
}

/// The only one on the map who is called so.
fn known(name: &str, kind: Option<ActorKind>, gathering: &Gathering, field: &str) -> Result<Party, Denied> {
    let all = gathering.names.find(name);
    let fitting: Vec<_> = all.iter().filter(|one| kind.is_none_or(|kind| one.kind == kind)).collect();
    match fitting.as_slice() {
        [one] => Ok(Party::Known(one.id.clone())),
        several => {
            let mut kinds: Vec<&str> = several.iter().map(|one| one.kind.label()).collect();
            kinds.dedup();
            let says = match kinds.as_slice() {
                [kind] => format!(
                    "Several on the map are called “{name}”, each of them {}. Give one another name first.",
                    with_article(kind)
                ),
                kinds => {
                    let kind = kinds.first().copied().unwrap_or_default();
                    format!("Several on the map are called “{name}”. Say which in brackets: {name} ({kind}).")
                }
            };
            Err(Denied::field(field, says))
        }
    }
}

/// The name and what stands in the brackets after it.
pub(super) fn bracketed(text: &str) -> Option<(&str, &str)> {
    let inner = text.strip_suffix(')')?;
    let mut depth = 0_usize;
    for (at, sign) in inner.char_indices().rev() {
        match sign {
            ')' => depth += 1,
            '(' if depth == 0 => return Some((text[..at].trim(), inner[at + 1..].trim())),
            '(' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// The kind of actor among words parted by commas, and the others. A word that says more than the kind, as
/// "panel" does of a forum, stays among the others.
pub(super) fn kind_and_words(text: &str) -> (Option<ActorKind>, Vec<String>) {
    let parts = split(text, &[',', ';']).into_iter().map(|at| text[at].trim().to_owned());
    let mut words: Vec<String> = parts.filter(|word| !word.is_empty()).collect();
    let named = |word: &String| is_said_by(word).map(|kind| (kind, word.clone()));
    let found = words.iter().find_map(named);
    words.retain(|word| found.as_ref().is_none_or(|(_, name)| name != word));
    let kind = found.map(|(kind, _)| kind).or_else(|| words.iter().find_map(|word| actor_kind(word)));
    (kind, words)
}

/// The kind whose very word or label that is.
pub(in crate::editing) fn is_said_by(word: &str) -> Option<ActorKind> {
    let word = plain(word);
    let word = word.strip_suffix('s').unwrap_or(&word);
    ActorKind::ALL
        .iter()
        .copied()
        .find(|kind| [kind.label(), kind.word()].iter().any(|one| plain(one).trim_end_matches('s') == word))
}

/// What is recorded of somebody of that kind, from words in any order.
pub(in crate::editing) fn of_words(
    words: &[String],
    kind: ActorKind,
    gathering: &Gathering,
) -> Result<Typed, Denied> {
    let mut said = Typed::new();
    for word in words {
        let (name, value) = match of_word(word, kind, gathering) {
            Ok(found) => found,
            // It has done its work: it says what kind of actor this is.
            Err(_) if actor_kind(word) == Some(kind) => continue,
            Err(denied) => return Err(denied),
        };
        match (said.get_mut(name), value) {
            (Some(Value::Array(all)), Value::Array(more)) => all.extend(more),
            (Some(before), value) if *before != value => {
                let label = plain(name);
                return Err(Denied::field(name, format!("The {label} is given twice: say it once.")));
            }
            (_, value) => drop(said.insert(name.to_owned(), value)),
        }
    }
    Ok(said)
}

/// The attribute that a word is recorded in, and as what.
fn of_word(word: &str, kind: ActorKind, gathering: &Gathering) -> Result<(&'static str, Value), Denied> {
    let fields = of_actor(kind);
    for read in [choice, loose_choice] {
        for field in fields {
            let list = match field.sort {
                Sort::Word(list) | Sort::OneOrMore(list) | Sort::Words(list) => list,
                _ => continue,
            };
            if let Some(word) = read(list, word) {
                let many = matches!(field.sort, Sort::Words(_));
                let value = if many { Value::from(vec![word]) } else { Value::from(word) };
                return Ok((field.name, value));
            }
        }
    }
    let named =
        fields.iter().find_map(|field| after_name(word, &plain(field.name)).map(|rest| (field, rest)));
    if let Some((field, rest)) = named {
        let rest = if rest.is_empty() && matches!(field.sort, Sort::Switch) { "yes" } else { rest };
        return gathering.of_actor(kind, field.name, rest).map(|value| (field.name, value));
    }
    let has = |name: &str| fields.iter().find(|field| field.name == name).map(|field| field.name);
    for (before, name) in [("until", "ends"), ("till", "ends"), ("since", "starts"), ("from", "starts")] {
        if let (Some(rest), Some(name)) = (after_name(word, before), has(name)) {
            return gathering.of_actor(kind, name, rest).map(|value| (name, value));
        }
    }
    if let (true, Some(pounds), Some(name)) = (word.contains(char::is_numeric), money(word), has("amount")) {
        return Ok((name, Value::Number(pounds)));
    }
    if is_quoted(word) {
        return Ok(("note", Value::from(unquoted(word))));
    }
    let words: Vec<&str> = fields
        .iter()
        .flat_map(|field| match field.sort {
            Sort::Word(list) | Sort::OneOrMore(list) | Sort::Words(list) => {
                list().into_iter().map(|one| one.1).collect()
            }
            _ => Vec::new(),
        })
        .collect();
    let near = nearest(word, words);
    let hint = match near.is_empty() {
        true => "Write what is recorded, as “note: …”, or leave it out.".to_owned(),
        false => format!("Did you mean {}?", or_list(&near)),
    };
    let whose = capital(&with_article(kind.label()));
    Err(Denied::field("details", format!("{whose} can’t have “{word}”. {hint}")))
}

/// What stands after a name and a colon, a sign of equality or a space: "monthly" of "rhythm: monthly".
pub(super) fn after_name<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    let text = text.trim();
    let ends = text.char_indices().map(|(at, _)| at).chain([text.len()]);
    for end in ends.filter(|end| *end >= name.len()) {
        if plain(&text[..end]) == name {
            let rest = &text[end..];
            if rest.is_empty() || rest.starts_with([':', '=', ' ']) {
                return Some(rest.trim_start_matches([':', '=', ' ']).trim());
            }
        }
        if end > 2 * name.len() + 4 {
            break;
        }
    }
    None
}

pub(super) fn is_quoted(text: &str) -> bool {
    text.chars().count() >= 2
        && (text.starts_with('"') && text.ends_with('"') || text.starts_with('“') && text.ends_with('”'))
}

/// Without the quotation marks around it.
pub(super) fn unquoted(text: &str) -> &str {
    let text = text.trim();
    match is_quoted(text) {
        true => text.trim_start_matches(['"', '“']).trim_end_matches(['"', '”']).trim(),
        false => text,
    }
}

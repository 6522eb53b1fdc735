//! What stands after the colon: kinds of tie, and what is recorded of them.

use serde_json::Value;

use super::party::{after_name, is_quoted, unquoted};
use super::scan::{outside, split};
use crate::editing::Denied;
use crate::editing::gathering::Gathering;
use crate::editing::wording::{
    Fit, Sort, choice, choices, loose_choice, money, nearest, of_tie, or_list, plain, tie_kind, tie_phrases,
};
use crate::map::{SignatoryRole, TieKind, Word};

/// What was told of ties.
#[derive(Clone, Debug, Default, PartialEq)]
pub(in crate::editing) struct Told {
    /// Of which kinds they are.
    pub kinds: Vec<TieKind>,
    /// What is recorded of them: an attribute, and what was typed or meant for it.
    pub fields: Vec<(&'static str, Meant)>,
}

/// What is meant for an attribute.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::editing) enum Meant {
    /// That is recorded.
    Value(Value),
    /// That was typed, and has yet to be read: a name, a date.
    Text(String),
}

/// Something that is told by a phrase.
enum Part {
    Kind(TieKind),
    Field(&'static str, Meant),
}

/// Phrases that say an attribute by themselves.
const PHRASES: &[(&str, &str, bool)] = &[
    ("withheld", "withheld", true),
    ("held back", "withheld", true),
    ("not withheld", "withheld", false),
    ("mutual", "mutual", true),
    ("both ways", "mutual", true),
    ("specialist language", "specialist_language", true),
    ("in specialist language", "specialist_language", true),
    ("jargon", "specialist_language", true),
    ("plain language", "specialist_language", false),
    ("in plain language", "specialist_language", false),
];

/// Phrases that say that a tie is known not to hold.
const ABSENT: &[&str] = &[
    "absent",
    "not",
    "no",
    "never",
    "doesnt",
    "doesn't",
    "does not",
    "dont",
    "don't",
    "do not",
    "isnt",
    "isn't",
    "is not",
    "not so",
    "is known not to hold",
    "known not to hold",
    "denied",
    "none",
];

/// Words before what is typed for an attribute: "about Mrs B", "under the contract".
const KEYWORDS: &[(&str, &str)] = &[
    ("about", "about"),
    ("under", "under"),
    ("until", "ends"),
    ("till", "ends"),
    ("as", "role"),
    ("called", "label"),
];

/// What is told after the colon. `signs` says whether a signatory's part may be meant by "lead".
pub(in crate::editing) fn read_details(
    text: &str,
    gathering: &Gathering,
    signs: bool,
) -> Result<Told, Denied> {
    match outside(text).1 {
        Some(')') => return Err(Denied::field("details", "A bracket isn’t closed: put a ) after it.")),
        Some(_) => {
            return Err(Denied::field("details", "A quotation mark isn’t closed: put one after the note."));
        }
        None => {}
    }
    let mut tokens: Vec<&str> = Vec::new();
    let parts: Vec<_> = split(text, &[',', ';']);
    let mut at = 0;
    while at < parts.len() {
        // Names may hold commas: as many parts as it takes are one name.
        let joined = |last: usize| text[parts[at].start..parts[last].end].trim();
        let is_name = |last: &usize| {
            let named = ["about", "under"].iter().find_map(|word| after_name(joined(*last), word));
            named.is_some_and(|name| gathering.names.knows(unquoted(name)))
        };
        let last = (at..parts.len()).rev().filter(|last| last - at < 4).find(is_name).unwrap_or(at);
        tokens.push(joined(last));
        at = last + 1;
    }
    tokens.retain(|token| !token.is_empty());
    let signs = signs || tokens.iter().any(|token| tie_kind(token) == Some((TieKind::Signs, Fit::Exact)));
    let mut told = Told::default();
    for token in tokens {
        told.take(token, signs)?;
    }
    Ok(told)
}

impl Told {
    /// Takes a token: what is understood whole, or phrase by phrase, the longest first.
    fn take(&mut self, token: &str, signs: bool) -> Result<(), Denied> {
        let mut rest = token.trim();
        while !rest.is_empty() {
            if let Some(part) = whole(rest, signs) {
                return self.add(part);
            }
            let ends = rest.char_indices().filter(|(_, sign)| sign.is_whitespace()).map(|(at, _)| at);
            let mut ends: Vec<usize> = ends.collect();
            ends.truncate(8);
            let found =
                ends.iter().rev().find_map(|end| phrase(&rest[..*end], signs).map(|part| (part, *end)));
            let Some((part, end)) = found else { return Err(strange(rest)) };
            self.add(part)?;
            rest = rest[end..].trim();
        }
        Ok(())
    }

    fn add(&mut self, part: Part) -> Result<(), Denied> {
        match part {
            Part::Kind(kind) if self.kinds.contains(&kind) => {}
            Part::Kind(kind) => self.kinds.push(kind),
            Part::Field(name, meant) => match self.fields.iter().find(|(one, _)| *one == name) {
                Some((_, before)) if *before != meant => {
                    let label = plain(name);
                    return Err(Denied::field(name, format!("Two things are said for “{label}”: say one.")));
                }
                Some(_) => {}
                None => self.fields.push((name, meant)),
            },
        }
        Ok(())
    }

    /// Says that the tie is known not to hold, or holds both ways.
    pub(in crate::editing) fn say(&mut self, name: &'static str, value: Value) -> Result<(), Denied> {
        self.add(Part::Field(name, Meant::Value(value)))
    }
}

/// What all of a text says: a phrase, or something typed after a word.
fn whole(text: &str, signs: bool) -> Option<Part> {
    if let Some(part) = phrase(text, signs) {
        return Some(part);
    }
    let typed = |rest: &str| (!rest.is_empty()).then(|| Meant::Text(rest.to_owned()));
    for (word, name) in KEYWORDS {
        if let Some(meant) = after_name(text, word).and_then(typed) {
            return Some(Part::Field(name, meant));
        }
    }
    for field in of_tie() {
        if let Some(meant) = after_name(text, &plain(field.name)).and_then(typed) {
            return Some(Part::Field(field.name, meant));
        }
    }
    None
}

/// What a phrase says by itself: first what it says in the very words of the contract.
fn phrase(text: &str, signs: bool) -> Option<Part> {
    if is_quoted(text) {
        return Some(Part::Field("note", Meant::Value(Value::from(unquoted(text)))));
    }
    let plainly = plain(text);
    let kind = tie_kind(text);
    if let Some((kind, Fit::Exact)) = kind {
        return Some(Part::Kind(kind));
    }
    if signs && let Some(role) = choice(choices::<SignatoryRole>, text) {
        return Some(Part::Field("role", Meant::Text(role.to_owned())));
    }
    if ABSENT.contains(&plainly.as_str()) {
        return Some(Part::Field("stated", Meant::Value(Value::from("absent"))));
    }
    if let Some((_, name, on)) = PHRASES.iter().find(|(phrase, _, _)| *phrase == plainly) {
        return Some(Part::Field(name, Meant::Value(Value::from(*on))));
    }
    word(text, choice)
        .or(kind.map(|(kind, _)| Part::Kind(kind)))
        .or_else(|| word(text, loose_choice))
        .or_else(|| {
            let is_money = text.contains('£') || text.ends_with("pounds");
            let pounds = is_money.then(|| money(text)).flatten()?;
            Some(Part::Field("amount", Meant::Value(Value::Number(pounds))))
        })
}

/// The attribute in whose list a word stands. "None" stands in several, and is taken only with its label.
fn word(
    text: &str,
    read: fn(crate::editing::wording::Choices, &str) -> Option<&'static str>,
) -> Option<Part> {
    let stands = |name: &'static str, sort: &Sort| {
        let Sort::Word(list) = sort else { return None };
        let word = read(*list, text)?;
        (plain(text) != "none" && plain(text) != "holds")
            .then(|| Part::Field(name, Meant::Value(Value::from(word))))
    };
    of_tie().iter().find_map(|field| stands(field.name, &field.sort))
}

/// What to say where nothing is understood.
fn strange(text: &str) -> Denied {
    let first = text.split_whitespace().next().unwrap_or_default();
    let details = of_tie().iter().flat_map(|field| match field.sort {
        Sort::Word(list) => list().into_iter().map(|(_, label)| label).collect(),
        _ => Vec::new(),
    });
    let kinds = TieKind::ALL.iter().map(|kind| kind.label()).chain(tie_phrases().map(|(phrase, ..)| phrase));
    let words: Vec<&str> = kinds.chain(details).collect();
    let near = nearest(text, words.iter().copied());
    let near = if near.is_empty() { nearest(first, words) } else { near };
    // Whatever form of a kind is near, its label is named, once.
    let near = near.into_iter().map(|word| tie_kind(word).map_or(word, |(kind, _)| kind.label()));
    let near = near.fold(Vec::new(), |mut all, word| {
        if !all.contains(&word) {
            all.push(word);
        }
        all
    });
    let hint = match near.is_empty() {
        true => "Expected is a kind of tie, as “refers to”, or what is recorded of it, as “weekly”; a note stands in quotation marks.".to_owned(),
        false => format!("Did you mean {}?", or_list(&near)),
    };
    Denied::field(
        "details",
        format!("“{}” isn’t understood. {hint}", crate::editing::line::says::short(text)),
    )
}

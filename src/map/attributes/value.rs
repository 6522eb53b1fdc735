//! From what somebody types or chooses to what stands in a file, and back.

use serde_json::{Map, Value};

use super::{Attribute, Choices, Form, dates, numbers};
use crate::map::rating::Rating;

impl Attribute {
    /// What `text` means in a file; nothing if it is empty. Words of a closed list and actors are given as
    /// they stand in a file, yes and no as `yes` and `no`, and several of them, texts and ratings
    /// (`mission: 3`) one a line.
    ///
    /// # Errors
    /// Why it can't be taken, and what was expected: a sentence.
    pub fn read(&self, text: &str) -> Result<Option<Value>, String> {
        let text = text.trim();
        if text.is_empty() {
            return Ok(None);
        }
        let value = match self.form {
            Form::Choice(of) => Value::from(word(of, text)?),
            Form::Choices { of, alone } => several(of, text, alone)?,
            Form::Open(of) => Value::from(known(of, text).unwrap_or(text)),
            Form::Text => Value::from(text.split_whitespace().collect::<Vec<_>>().join(" ")),
            Form::LongText | Form::ActorOf(_) => Value::from(text),
            Form::Texts => lines(text).map(Value::from).collect(),
            Form::Date { or_open } => Value::from(dates::read(text, or_open)?),
            Form::Flag => Value::from(flag(text)?),
            Form::Number { whole, pounds } => numbers::read(text, whole, pounds)?,
            Form::Ratings(of) => ratings(of, text)?,
        };
        Ok(Some(value))
    }

    /// What stands in a file as it is typed or chosen; it can be read again, unless the file holds what
    /// doesn't belong there, which is written as it is.
    pub fn write(&self, value: Option<&Value>) -> String {
        let Some(value) = value else { return String::new() };
        match (self.form, value) {
            (Form::Open(of), Value::String(text)) => label(of, text).unwrap_or(text).to_owned(),
            (Form::Date { .. }, Value::String(date)) => dates::write(date),
            (Form::Number { pounds, .. }, Value::Number(number)) => numbers::write(number, pounds),
            (Form::Ratings(of), Value::Object(parts)) => {
                let rated = of.iter().filter_map(|(name, _)| Some(format!("{name}: {}", parts.get(*name)?)));
                rated.collect::<Vec<_>>().join("\n")
            }
            (_, Value::Bool(yes)) => if *yes { "yes" } else { "no" }.to_owned(),
            (_, Value::String(text)) => text.clone(),
            (_, Value::Array(all)) => {
                let texts = all.iter().map(|one| one.as_str().map_or_else(|| one.to_string(), str::to_owned));
                texts.collect::<Vec<_>>().join("\n")
            }
            (_, other) => other.to_string(),
        }
    }
}

/// Ratings with another one of that name, or without it; whatever else is recorded there stays. Nothing if
/// nothing is left.
pub fn with_rating(ratings: Option<&Value>, name: &str, rating: Option<Value>) -> Option<Value> {
    let mut parts = ratings.and_then(Value::as_object).cloned().unwrap_or_default();
    match rating {
        Some(rating) => parts.insert(name.to_owned(), rating),
        None => parts.remove(name),
    };
    (!parts.is_empty()).then_some(Value::Object(parts))
}

fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty())
}

fn alike(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}

/// The word of the list that is called so, by itself or by its label.
fn known(of: Choices, text: &str) -> Option<&'static str> {
    let found = of.iter().find(|(word, _)| *word == text);
    found.or_else(|| of.iter().find(|(_, label)| alike(label, text))).map(|(word, _)| *word)
}

fn label(of: Choices, text: &str) -> Option<&'static str> {
    of.iter().find(|(word, _)| *word == text).map(|(_, label)| *label)
}

fn word(of: Choices, text: &str) -> Result<&'static str, String> {
    let labels = || of.iter().map(|(_, label)| *label).collect::<Vec<_>>().join(", ");
    known(of, text).ok_or_else(|| format!("“{text}” isn’t on the list. Expected one of: {}.", labels()))
}

fn several(of: Choices, text: &str, alone: bool) -> Result<Value, String> {
    let mut words = Vec::new();
    for line in lines(text) {
        let word = word(of, line)?;
        if !words.contains(&word) {
            words.push(word);
        }
    }
    Ok(match words.as_slice() {
        [one] if alone => Value::from(*one),
        words => words.iter().copied().map(Value::from).collect(),
    })
}

fn flag(text: &str) -> Result<bool, String> {
    match text.to_lowercase().as_str() {
        "yes" => Ok(true),
        "no" => Ok(false),
        _ => Err(format!("“{text}” is neither yes nor no.")),
    }
}

fn ratings(of: Choices, text: &str) -> Result<Value, String> {
    let mut parts = Map::new();
    for line in lines(text) {
        let (name, rating) = line.split_once(':').unwrap_or((line, ""));
        let name = word(of, name.trim())?;
        let number = rating.trim().parse().ok().and_then(Rating::new);
        let rating = number.and_then(|rating| serde_json::to_value(rating).ok());
        let expected = || "Expected a number from 1 (not at all) to 4 (a great deal).".to_owned();
        parts.insert(name.to_owned(), rating.ok_or_else(expected)?);
    }
    Ok(Value::Object(parts))
}

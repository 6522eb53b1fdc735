//! A phrase of the interface: its English, which is its name in every catalogue, and what stands in it.
//!
//! A phrase is written where it is said: `phrase("Add an actor")`. What changes in it stands in braces and
//! is handed over by name, `phrase("Move {name}").with([("name", name.into())])`, and what hangs on a number
//! is `counting(ties, "1 tie", "{count} ties")`.

use std::fmt::{self, Display, Formatter};

use yew::html::IntoPropValue;
use yew::{AttrValue, Html};

use super::{Language, catalogue, language, locale};

/// Something that the interface says, in whatever language is chosen when it is said.
#[derive(Clone, Debug, PartialEq)]
pub struct Phrase {
    english: &'static str,
    /// How it is said of one, where English says that otherwise.
    one: Option<&'static str>,
    /// In which of several meanings, where another language has a word for each.
    meaning: Option<&'static str>,
    values: Vec<(&'static str, Value)>,
}

/// What stands in a phrase.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Words: a name, or a phrase of its own.
    Text(String),
    /// A number, written as the language writes numbers.
    Number(usize),
}

/// A phrase, by its English.
pub const fn phrase(english: &'static str) -> Phrase {
    Phrase { english, one: None, meaning: None, values: Vec::new() }
}

/// A phrase that hangs on how many there are: what is said of one, and what of any other number. The
/// number stands in it as `{count}`.
pub fn counting(count: usize, one: &'static str, many: &'static str) -> Phrase {
    Phrase { one: Some(one), ..phrase(many) }.with([("count", count.into())])
}

impl Phrase {
    /// The phrase with these values in it, each by its name.
    #[must_use]
    pub fn with<const N: usize>(mut self, values: [(&'static str, Value); N]) -> Self {
        self.values.extend(values);
        self
    }

    /// The phrase in one of its meanings: only where the same English needs two words elsewhere.
    #[must_use]
    pub const fn meaning(mut self, meaning: &'static str) -> Self {
        self.meaning = Some(meaning);
        self
    }

    /// What tells it from others, in any language.
    pub const fn key(&self) -> &'static str {
        self.english
    }

    /// Its English as it stands in the sources, by the number that it was given.
    fn english(&self) -> &'static str {
        let is_one = matches!(self.value("count"), Some(Value::Number(1)));
        self.one.filter(|_| is_one).unwrap_or(self.english)
    }

    /// In which of several meanings it is said, if it has any.
    pub const fn sense(&self) -> Option<&'static str> {
        self.meaning
    }

    /// What stands in it under that name.
    pub fn value(&self, name: &str) -> Option<&Value> {
        self.values.iter().find(|(of, _)| *of == name).map(|(_, value)| value)
    }
}

impl Display for Phrase {
    fn fmt(&self, to: &mut Formatter<'_>) -> fmt::Result {
        if language() != Language::English
            && let Some(said) = catalogue::say(self)
        {
            return to.write_str(&said);
        }
        let mut rest = self.english();
        while let Some((before, after)) = rest.split_once('{') {
            to.write_str(before)?;
            let (name, after) = after.split_once('}').unwrap_or((after, ""));
            match self.value(name) {
                Some(value) => value.fmt(to)?,
                None => write!(to, "{{{name}}}")?,
            }
            rest = after;
        }
        to.write_str(rest)
    }
}

impl Display for Value {
    fn fmt(&self, to: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => to.write_str(text),
            Self::Number(number) => to.write_str(&locale::number(*number as u64)),
        }
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<&String> for Value {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<Phrase> for Value {
    fn from(phrase: Phrase) -> Self {
        Self::Text(phrase.to_string())
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Self {
        Self::Number(number)
    }
}

impl From<Phrase> for String {
    fn from(phrase: Phrase) -> Self {
        phrase.to_string()
    }
}

impl From<Phrase> for AttrValue {
    fn from(phrase: Phrase) -> Self {
        match phrase.values.is_empty() && language() == Language::English {
            true => Self::Static(phrase.english),
            false => phrase.to_string().into(),
        }
    }
}

impl IntoPropValue<AttrValue> for Phrase {
    fn into_prop_value(self) -> AttrValue {
        self.into()
    }
}

impl IntoPropValue<Option<AttrValue>> for Phrase {
    fn into_prop_value(self) -> Option<AttrValue> {
        Some(self.into())
    }
}

impl IntoPropValue<AttrValue> for &Phrase {
    fn into_prop_value(self) -> AttrValue {
        self.clone().into()
    }
}

impl IntoPropValue<Option<AttrValue>> for &Phrase {
    fn into_prop_value(self) -> Option<AttrValue> {
        Some(self.clone().into())
    }
}

impl IntoPropValue<Html> for Phrase {
    fn into_prop_value(self) -> Html {
        self.to_string().into()
    }
}

impl IntoPropValue<Html> for &Phrase {
    fn into_prop_value(self) -> Html {
        self.to_string().into()
    }
}

#[cfg(test)]
mod tests {
    use super::{counting, phrase};

    #[test]
    fn what_is_named_in_a_phrase_stands_in_it() {
        assert_eq!(phrase("Move {name}").with([("name", "Mrs B {x}".into())]).to_string(), "Move Mrs B {x}");
        assert_eq!(
            phrase("{a}–{b}.").with([("b", phrase("two").into()), ("a", 1.into())]).to_string(),
            "1–two."
        );
    }

    #[test]
    fn one_is_said_otherwise_than_many() {
        let ties = |count| counting(count, "1 tie", "{count} ties").to_string();
        assert_eq!([0, 1, 2].map(ties), ["0 ties", "1 tie", "2 ties"]);
    }
}

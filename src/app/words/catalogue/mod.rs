//! What phrases are in another language: a catalogue in Fluent's form, fetched when its language is chosen.
//!
//! The kept library reads the file. What is said from it is a small part of what Fluent knows: text, what
//! stands in a phrase, and choices by it.

mod id;

use std::cell::RefCell;
use std::collections::HashMap;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::parser::parse_runtime;

use super::phrase::{Phrase, Value};
use super::{Language, language, locale};

pub use id::id;

thread_local! {
    static SPOKEN: RefCell<Option<Catalogue>> = const { RefCell::new(None) };
}

/// The phrases of a language, by their ids.
pub struct Catalogue {
    language: Language,
    messages: HashMap<&'static str, Pattern<&'static str>>,
}

/// A phrase in the language that is chosen; nothing if its catalogue doesn't hold it.
#[inline(never)]
pub fn say(phrase: &Phrase) -> Option<String> {
    SPOKEN.with_borrow(|spoken| spoken.as_ref().filter(|spoken| spoken.language == language())?.say(phrase))
}

/// Whether the phrases of a language are there.
pub fn speaks(language: Language) -> bool {
    SPOKEN.with_borrow(|spoken| spoken.as_ref().is_some_and(|spoken| spoken.language == language))
}

/// Takes in the catalogue of a language: false if it holds no phrase, as any other file.
pub fn learn(language: Language, text: String) -> bool {
    let catalogue = Catalogue::read(language, text);
    let holds_any = !catalogue.messages.is_empty();
    if holds_any {
        SPOKEN.set(Some(catalogue));
    }
    holds_any
}

impl Catalogue {
    /// Reads a catalogue. What in it is no message is passed over; those phrases stay English.
    pub fn read(language: Language, text: String) -> Self {
        // It is said from for as long as the page is there.
        let resource = match parse_runtime(&*text.leak()) {
            Ok(all) => all,
            Err((some, _)) => some,
        };
        let message = |entry| match entry {
            Entry::Message(message) => Some((message.id.name, message.value?)),
            _ => None,
        };
        Self { language, messages: resource.body.into_iter().filter_map(message).collect() }
    }

    /// A phrase in this language, if it is there.
    pub fn say(&self, phrase: &Phrase) -> Option<String> {
        let pattern = self.messages.get(&*id(phrase.key(), phrase.sense()))?;
        let mut said = String::new();
        self.write(pattern, phrase, &mut said);
        Some(said)
    }

    fn write(&self, pattern: &Pattern<&'static str>, phrase: &Phrase, said: &mut String) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => said.push_str(value),
                PatternElement::Placeable { expression } => match expression {
                    Expression::Inline(inline) => write_inline(inline, phrase, said),
                    Expression::Select { selector, variants } => {
                        if let Some(variant) = self.choose(named(selector, phrase), variants) {
                            self.write(&variant.value, phrase, said);
                        }
                    }
                },
            }
        }
    }

    /// The variant for exactly that number, or else for its plural form, or for that word, or the one that
    /// stands for all others.
    fn choose<'a>(
        &self,
        value: Option<&Value>,
        variants: &'a [Variant<&'static str>],
    ) -> Option<&'a Variant<&'static str>> {
        let exactly = value.map(|value| match value {
            Value::Text(text) => text.clone(),
            Value::Number(number) => number.to_string(),
        });
        let form = match value {
            Some(Value::Number(number)) => Some(self.language.plural(*number)),
            _ => None,
        };
        let find = |key: Option<&str>| {
            variants.iter().find(|one| {
                key.is_some_and(|key| match one.key {
                    VariantKey::Identifier { name } => name == key,
                    VariantKey::NumberLiteral { value } => value == key,
                })
            })
        };
        find(exactly.as_deref()).or_else(|| find(form)).or_else(|| variants.iter().find(|one| one.default))
    }
}

fn named<'a>(inline: &InlineExpression<&str>, phrase: &'a Phrase) -> Option<&'a Value> {
    match inline {
        InlineExpression::VariableReference { id } => phrase.value(id.name),
        _ => None,
    }
}

fn write_inline(inline: &InlineExpression<&str>, phrase: &Phrase, said: &mut String) {
    match inline {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            said.push_str(value);
        }
        other => match named(other, phrase) {
            Some(Value::Text(text)) => said.push_str(text),
            Some(Value::Number(number)) => said.push_str(&locale::number(*number as u64)),
            None => {}
        },
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Language, counting, phrase};
    use super::Catalogue;

    fn welsh(text: &str) -> Catalogue {
        Catalogue::read(Language::Welsh, text.to_owned())
    }

    #[test]
    fn a_phrase_is_said_as_the_catalogue_has_it() {
        let catalogue = welsh("# Said on a button\nMove = Symud\nMove-name-7d11 = Symud { $name }{\"!\"}\n");
        assert_eq!(catalogue.say(&phrase("Move")).as_deref(), Some("Symud"));
        assert_eq!(catalogue.say(&phrase("Pin")), None);
    }

    #[test]
    fn a_number_takes_its_own_form() {
        let key = super::id("{count} cats", None);
        let catalogue = welsh(&format!(
            "{key} = {{ $count ->\n [zero] dim cathod\n [two] dwy gath\n [12] deuddeg cath\n *[other] {{ $count }} cath\n }} yma\n"
        ));
        let said = |count| catalogue.say(&counting(count, "1 cat", "{count} cats")).expect("it is there");
        assert_eq!(
            [0, 1, 2, 12].map(said),
            ["dim cathod yma", "1 cath yma", "dwy gath yma", "deuddeg cath yma"]
        );
    }

    #[test]
    fn what_is_no_message_is_passed_over() {
        let catalogue = welsh("Pin = Pinio\n<!doctype html>\nMove = Symud\n");
        assert_eq!(catalogue.say(&phrase("Pin")).as_deref(), Some("Pinio"));
        assert_eq!(catalogue.say(&phrase("Move")).as_deref(), Some("Symud"));
    }
}

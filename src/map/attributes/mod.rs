//! What can be recorded of actors, ties and maps, as a list: of each attribute its name in a file, what
//! people call it, and the form in which it is filled in. Forms on a screen are made from it.
//!
//! The lists of actors, ties and maps stand in files of their own; `value` leads from what somebody types
//! to what stands in a file and back, with `dates` and `numbers`.

mod dates;
mod numbers;
mod of_actors;
mod of_ties;
mod value;

use super::actor::ActorKind;
use super::words::Word;

pub use of_actors::attributes_of;
pub use of_ties::{attributes_of_tie, attributes_on_tie};
pub use value::with_rating;

/// The words of a closed list as they stand in a file, each beside its label.
pub type Choices = &'static [(&'static str, &'static str)];

/// One thing that can be recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attribute {
    /// Its name in a file.
    pub name: &'static str,
    /// What people call it.
    pub label: &'static str,
    /// What has to be known to fill it in, in a sentence, where the label doesn't say it.
    pub hint: Option<&'static str>,
    /// The form in which it is filled in.
    pub form: Form,
}

/// The form in which an attribute is filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// One of a closed list.
    Choice(Choices),
    /// Any number of a closed list.
    Choices {
        /// The list.
        of: Choices,
        /// Whether a single one stands in a file without being in a list.
        alone: bool,
    },
    /// One of a list, or other words.
    Open(Choices),
    /// A line of text.
    Text,
    /// Text of several lines.
    LongText,
    /// Several texts, each on a line of its own.
    Texts,
    /// A year, a month or a day.
    Date {
        /// Whether it may be "open", too.
        or_open: bool,
    },
    /// Yes or no; left out, neither is recorded.
    Flag,
    /// A number, 0 or more.
    Number {
        /// Whether it has no fraction.
        whole: bool,
        /// Whether it is an amount of money.
        pounds: bool,
    },
    /// An actor of the map.
    ActorOf(&'static [ActorKind]),
    /// Several ratings from 1 to 4, each with its name in a file and its label.
    Ratings(Choices),
}

impl Attribute {
    const fn new(name: &'static str, label: &'static str, form: Form) -> Self {
        Self { name, label, hint: None, form }
    }

    const fn text(name: &'static str, label: &'static str) -> Self {
        Self::new(name, label, Form::Text)
    }

    const fn choice<W: Word>(name: &'static str, label: &'static str) -> Self {
        Self::new(name, label, Form::Choice(W::CHOICES))
    }

    const fn flag(name: &'static str, label: &'static str) -> Self {
        Self::new(name, label, Form::Flag)
    }

    const fn date(name: &'static str, label: &'static str, or_open: bool) -> Self {
        Self::new(name, label, Form::Date { or_open })
    }

    /// With what has to be known to fill it in.
    const fn hint(self, hint: &'static str) -> Self {
        Self { hint: Some(hint), ..self }
    }
}

const NAME: Attribute = Attribute::text("name", "Name");
const NOTE: Attribute = Attribute::new("note", "Note", Form::LongText);
const ENDS: Attribute = Attribute::date("ends", "Ends", true);
const AMOUNT: Attribute =
    Attribute::new("amount", "Amount", Form::Number { whole: false, pounds: true }).hint("In pounds.");

/// What can be recorded of a map itself.
pub fn attributes_of_map() -> Vec<Attribute> {
    const NATIONS: Choices = &[
        ("england", "England"),
        ("wales", "Wales"),
        ("scotland", "Scotland"),
        ("northern_ireland", "Northern Ireland"),
        ("uk", "United Kingdom"),
    ];
    vec![
        Attribute::text("title", "Title"),
        Attribute::new("summary", "Summary", Form::LongText).hint("What the map shows, in a few sentences."),
        Attribute::new("jurisdiction", "Nation", Form::Open(NATIONS)).hint("Whose law and policy apply."),
        Attribute::text("period", "Period").hint("The time that the map is about, as in “2011 to 2013”."),
        Attribute::new("sources", "Sources", Form::Texts).hint("Where the facts come from: one a line."),
    ]
}

//! Why an act isn't made.

use std::fmt;

use crate::map::{Document, Problem, capital};

/// Why an act isn't made, said to the person who tried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Denied {
    /// The field that is at fault, by its name in a file: `name`, `ends`; nothing if it is the act as a whole.
    pub field: Option<String>,
    /// The reason, and what was expected: a sentence.
    pub says: String,
}

impl Denied {
    /// Because of the act as a whole.
    pub fn whole(says: impl Into<String>) -> Self {
        Self { field: None, says: says.into() }
    }

    /// Because of what stands in one field.
    pub fn field(field: impl Into<String>, says: impl Into<String>) -> Self {
        Self { field: Some(field.into()), says: says.into() }
    }

    /// Because a file with the map could not be read any more: of `ties[3].ends` the field is `ends`.
    pub(super) fn broken(document: &Document, problem: &Problem) -> Self {
        let field = problem.place.rsplit('.').next().unwrap_or_default();
        let field = field.split('[').next().unwrap_or_default();
        let is_item = matches!(field, "" | "ties" | "actors");
        Self { field: (!is_item).then(|| field.to_owned()), says: in_names(document, &problem.says) }
    }
}

impl fmt::Display for Denied {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{}", self.says)
    }
}

impl std::error::Error for Denied {}

/// What a reader of files says, as a sentence that calls actors by their names.
pub(super) fn in_names(document: &Document, says: &str) -> String {
    let mut says = says.to_owned();
    for actor in &document.actors {
        says = says.replace(&format!("\"{}\"", actor.id), &format!("“{}”", actor.name));
    }
    if let Some((_, rest)) = says.split_once("] says the opposite") {
        says = format!("Another tie says the opposite{rest}");
    }
    let says = capital(&says);
    if says.ends_with('.') { says } else { format!("{says}.") }
}

//! What a table of actors or ties has columns for: only what is recorded of any of them.

use yew::{Html, html};

use crate::app::words::Phrase;

/// Of each row, what each fact is called and what is recorded.
pub type Facts = Vec<Vec<(Phrase, String)>>;

/// The rows of a table, and what is recorded of them. Equal only to itself: it is made once a revision.
pub struct Columns<At> {
    /// What each row is about.
    pub rows: Vec<At>,
    /// Whether some are known not to hold.
    pub absent: bool,
    /// Whether any has a note.
    pub notes: bool,
    facts: Facts,
    /// The names of the facts, each once, in the order in which they are met.
    pub names: Vec<Phrase>,
}

impl<At> PartialEq for Columns<At> {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl<At> Columns<At> {
    /// The columns for `rows`, of which `facts` are recorded.
    pub fn new(rows: Vec<At>, facts: Facts, (absent, notes): (bool, bool)) -> Self {
        let mut names: Vec<Phrase> = Vec::new();
        for (name, _) in facts.iter().flatten() {
            if !names.contains(name) {
                names.push(name.clone());
            }
        }
        Self { rows, absent, notes, facts, names }
    }

    /// The cells of a row, one for each of the names.
    pub fn cells(&self, row: usize) -> Html {
        let facts = &self.facts[row];
        let value = |name: &Phrase| facts.iter().find(|(one, _)| one == name).map(|(_, value)| value.clone());
        html! { <>{ for self.names.iter().map(|name| html! { <td key={name.key()}>{ value(name) }</td> }) }</> }
    }
}

//! What is wrong with a file, said to the person who made it.

use std::fmt;

/// How grave a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The file can't be taken.
    Error,
    /// The file is taken; something in it is kept but not understood.
    Warning,
}

/// One thing that is wrong with a file: where, and what was expected there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Whether the file is refused for it.
    pub severity: Severity,
    /// Where it is, as a path into the document (`actors[3].sector`); empty for the whole file.
    pub place: String,
    /// What is wrong and what was expected, in plain words.
    pub says: String,
}

impl Problem {
    /// A fault for which the file is refused.
    pub fn error(place: impl Into<String>, says: impl Into<String>) -> Self {
        Self { severity: Severity::Error, place: place.into(), says: says.into() }
    }

    /// Something that is kept but not understood.
    pub fn warning(place: impl Into<String>, says: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, place: place.into(), says: says.into() }
    }

    /// Whether the file is refused for it.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.place.as_str() {
            "" => write!(to, "{}", self.says),
            place => write!(to, "{place}: {}", self.says),
        }
    }
}

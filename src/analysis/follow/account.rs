//! The account of a journey: all that is told of it, part by part, each thing once.

use serde::Serialize;

use super::journey::Journey;
use super::words::few;
use super::{gaps, lines};
use crate::map::Partnership;

/// A journey in sentences, for whoever shows it: the text of the command line and the app alike.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Account {
    /// What it is about, if that was asked.
    pub matter: Option<String>,
    /// Who knows at the start.
    pub starts: String,
    /// The steps in the order of play; empty if nothing leads on.
    pub steps: Vec<StepLine>,
    /// That nothing leads on, if so.
    pub nothing: Option<&'static str>,
    /// What follows from the steps; parts without lines are left out.
    pub parts: Vec<Part>,
}

/// A step as it is told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct StepLine {
    /// 1, 2, 3 …
    pub number: usize,
    /// The step in one sentence.
    pub says: String,
    /// How it is to be read; what several steps share in kind stands with the first of them.
    pub notes: Vec<String>,
}

/// Sentences under a heading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Part {
    /// The heading.
    pub title: &'static str,
    /// The sentences.
    pub lines: Vec<String>,
}

/// What stands above the steps.
pub const STEPS: &str = "Step by step";

impl Journey {
    /// All that is told of the journey on `map`, the map that was followed.
    pub fn account(&self, map: &Partnership) -> Account {
        let starts = lines::find_all(map, self.starts.iter());
        let nobody = self.starts.is_empty();
        let parts = match nobody {
            true => Vec::new(),
            false => vec![
                ("Who knows, and by when", lines::knowing(self, map)),
                ("In time", lines::deadline(self, map)),
                ("Known in part", lines::in_part(self, map)),
                ("Where it stops", gaps::stops(self)),
                ("Who doesn’t come to know", gaps::unreached(self, map)),
                ("What the rest depends on", gaps::rests(self, map)),
                ("What the person concerned is told", lines::told(self, map)),
                ("Worth knowing", self.remarks.iter().map(|one| one.says.clone()).collect()),
                ("How this is read", lines::reading(self, map)),
            ],
        };
        let parts = parts.into_iter().filter(|(_, lines)| !lines.is_empty());
        Account {
            matter: lines::matter(self, map),
            starts: match nobody {
                true => "Who knows at the start isn’t given, so there is nothing to follow yet.".to_owned(),
                false => format!("Who knows at the start: {}.", few(map, &starts)),
            },
            steps: lines::steps(self),
            nothing: (self.steps.is_empty() && !nobody)
                .then_some("Nothing on the map leads on from there: nobody else is told."),
            parts: parts.map(|(title, lines)| Part { title, lines }).collect(),
        }
    }
}

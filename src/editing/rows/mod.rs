//! Rows of a spreadsheet, as they come from the clipboard or from a CSV file: actors, ties or both.
//!
//! A row of headings says what each column holds, in any order and in usual spellings; without one, a column
//! of names, names and what they are, or two ends and a tie are told by what stands in them. Columns that are
//! known to no map go into the note, with their heading. Every row is either taken or refused by number with
//! the reason; nothing is dropped in silence.

mod actors;
mod cells;
mod headings;
mod loose;
mod ties;

use super::gathering::Gathering;
use super::{Denied, Edit};
use crate::map::{ActorKind, Document, counted, listed};

pub(super) use cells::looks_like_rows;
use headings::Headings;

/// Rows that were read.
#[derive(Clone, Debug, PartialEq)]
pub struct Rows {
    /// The act that adds them.
    pub edit: Edit,
    /// How many actors it adds.
    pub actors: usize,
    /// How many ties it adds.
    pub ties: usize,
    /// How many rows were taken.
    pub taken: usize,
    /// The rows that were not, by their number in the sheet, each with the reason.
    pub refused: Vec<(usize, String)>,
    /// What is worth knowing: sentences.
    pub notes: Vec<String>,
}

impl Rows {
    /// Reads the rows of a sheet: cells parted by tabs, commas or semicolons. What nothing tells the kind of
    /// is taken for `kind`, if one is given. O(n log n) in rows and actors.
    ///
    /// # Errors
    /// Why none of it can be taken.
    pub fn read(text: &str, document: &Document, kind: Option<ActorKind>) -> Result<Self, Denied> {
        let rows = cells::cells(text)?;
        let mut gathering = Gathering::new(document);
        let (mut refused, mut taken) = (Vec::new(), 0);
        let headings =
            rows.first().and_then(|(_, first)| Headings::read(first, rows.get(1).map(|(_, next)| &next[..])));
        let mut notes = Vec::new();
        let rest = if headings.is_some() { &rows[1..] } else { &rows[..] };
        if let Some(unknown) = headings.as_ref().map(Headings::unknown).filter(|all| !all.is_empty()) {
            let quoted: Vec<String> = unknown.iter().map(|one| format!("“{one}”")).collect();
            notes.push(format!("What stands under {} was written into the notes.", listed(&quoted)));
        }
        let mut keep = |number: usize, made: Result<(), Denied>| match made {
            Ok(()) => taken += 1,
            Err(denied) => refused.push((number, denied.says)),
        };
        // Whom ties name may stand in a row below them: actors come first.
        let is_tie = |row: &[String]| match &headings {
            Some(headings) => headings.is_tie(row),
            None => loose::is_tie(row),
        };
        for ties in [false, true] {
            for (number, row) in rest.iter().filter(|(_, row)| is_tie(row) == ties) {
                let mark = gathering.mark();
                let made = match (&headings, ties) {
                    (Some(headings), false) => actors::actor(headings, row, kind, &mut gathering),
                    (Some(headings), true) => ties::tie(headings, row, kind, &mut gathering),
                    (None, _) => loose::row(row, kind, &mut gathering),
                };
                if made.is_err() {
                    gathering.go_back(mark);
                }
                keep(*number, made);
            }
        }
        refused.sort();
        let (actors, ties) = (gathering.actors.len(), gathering.ties.len());
        if taken == 0 {
            return Err(nothing(&refused));
        }
        let edit = gathering.edit(format!("Paste {}", both(actors, ties)));
        Ok(Self { edit, actors, ties, taken, refused, notes })
    }
}

/// "3 actors and 2 ties".
pub(super) fn both(actors: usize, ties: usize) -> String {
    match (actors, ties) {
        (0, ties) => counted(ties, "tie"),
        (actors, 0) => counted(actors, "actor"),
        (actors, ties) => format!("{} and {}", counted(actors, "actor"), counted(ties, "tie")),
    }
}

/// That no row can be taken, and why.
fn nothing(refused: &[(usize, String)]) -> Denied {
    const MOST: usize = 3;
    let reasons = refused.iter().take(MOST).map(|(number, says)| format!("Row {number}: {says}"));
    let more = match refused.len().saturating_sub(MOST) {
        0 => String::new(),
        left => format!(" And {} more.", counted(left, "row")),
    };
    let reasons: Vec<String> = reasons.collect();
    Denied::whole(format!("No row can be taken. {}{more}", reasons.join(" ")))
}

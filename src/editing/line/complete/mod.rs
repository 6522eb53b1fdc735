//! What can stand next in a line, by where somebody types.

mod after_colon;
mod ends;
mod fitting;

use std::ops::Range;

use super::scan::find_arrows;
use super::take::at_colon;
use crate::editing::gathering::Gathering;
use crate::map::Document;

/// So many are offered.
const MOST: usize = 8;

/// What a completion is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// An actor of the map.
    Actor,
    /// An arrow.
    Arrow,
    /// A kind of actor.
    ActorKind,
    /// A kind of tie.
    TieKind,
    /// What can be recorded of a tie.
    Detail,
}

/// Something that can stand next.
#[derive(Clone, Debug, PartialEq)]
pub struct Completion {
    /// What is shown.
    pub says: String,
    /// What it is.
    pub what: What,
    /// Which bytes of the line it takes the place of.
    pub range: Range<usize>,
    /// What stands there then.
    pub text: String,
}

impl Completion {
    fn new(what: What, says: impl Into<String>, range: Range<usize>, text: impl Into<String>) -> Self {
        Self { says: says.into(), what, range, text: text.into() }
    }

    /// The line with it, and where one goes on typing, in bytes.
    pub fn taken(&self, line: &str) -> (String, usize) {
        let (start, end) = (self.range.start.min(line.len()), self.range.end.min(line.len()));
        let mut all = line.to_owned();
        all.replace_range(start..end, &self.text);
        (all, start + self.text.len())
    }
}

/// What can stand in a line where the cursor is, the best first, at most eight. The cursor is told in bytes.
/// O(n) in what the map holds.
pub fn complete(text: &str, cursor: usize, document: &Document) -> Vec<Completion> {
    let mut cursor = cursor.min(text.len());
    while !text.is_char_boundary(cursor) {
        cursor -= 1;
    }
    let before = &text[..cursor];
    if before.trim().is_empty() {
        return Vec::new();
    }
    let gathering = Gathering::new(document);
    let mut all = match find_arrows(before).as_slice() {
        [] => ends::left(before, &gathering),
        [(arrow, way)] => {
            let left = &before[..arrow.start];
            let (right, details) = at_colon(&before[arrow.end..], &gathering);
            let has_colon = arrow.end + right.len() < before.len();
            match has_colon {
                true => after_colon::details(left, *way, right, (before, details), &gathering),
                false => ends::right(left, *way, (before, arrow.end), &gathering),
            }
        }
        _ => Vec::new(),
    };
    all.truncate(MOST);
    all
}

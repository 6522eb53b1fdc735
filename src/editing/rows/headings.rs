//! What the columns of a sheet hold, by their headings.

use crate::editing::wording::{actor_kind, of_actor, of_tie, plain};
use crate::map::{ActorKind, Word};

/// What a column holds.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Column {
    Name,
    /// What kind of actor; on a row with two ends, what kind of tie.
    Kind,
    From,
    To,
    /// What kind of tie.
    Tie,
    /// Whether the tie holds both ways.
    Direction,
    /// What other rows call it.
    Id,
    /// An attribute of an actor or of a tie.
    Field(&'static str),
    /// What no map knows, by its heading.
    Unknown(String),
}

/// All columns of a sheet.
pub(super) struct Headings(Vec<Column>);

const NAMES: &[&str] = &["name", "names", "label", "actor", "actors", "full name", "called"];
/// What is a heading for names only beside others: it may be a name itself.
const LOOSER: &[&str] =
    &["agency", "organisation", "organization", "partner", "team", "who", "title", "service name", "element"];
const KINDS: &[&str] =
    &["kind", "type", "category", "kind of actor", "actor kind", "actor type", "element type"];
const FROMS: &[&str] = &["from", "source", "sender", "start", "starts from", "who from"];
const TOS: &[&str] = &["to", "target", "receiver", "end", "leads to", "to whom"];
const TIES: &[&str] = &[
    "tie",
    "relation",
    "relationship",
    "link",
    "connection",
    "kind of tie",
    "tie kind",
    "tie type",
    "connection type",
    "edge type",
];
const NOTES: &[&str] = &["notes", "description", "comment", "comments", "remarks"];
const ALSO: &[(&str, &str)] = &[
    ("frequency", "rhythm"),
    ("how often", "rhythm"),
    ("how", "channel"),
    ("means", "channel"),
    ("job", "profession"),
    ("occupation", "profession"),
    ("area served", "areas"),
    ("part", "role"),
    ("basis for sharing", "basis"),
    ("money", "amount"),
    ("sum", "amount"),
    ("agreement", "under"),
    ("start date", "starts"),
    ("end date", "ends"),
    ("meets", "rhythm"),
    ("from", "starts"),
    ("start", "starts"),
    ("to", "ends"),
    ("end", "ends"),
    ("target", "targets"),
];

impl Headings {
    /// The columns, if the row is one of headings: it names a name, or two ends, and most of what stands in
    /// it is known. `next` is the row below it.
    pub(super) fn read(row: &[String], next: Option<&[String]>) -> Option<Self> {
        let filled = row.iter().filter(|cell| !cell.is_empty()).count();
        // "From" and "source" are ends of a tie only beside "to": an agency takes part from a date.
        let any = |list: &[&str]| row.iter().any(|cell| list.contains(&said(cell).as_str()));
        let ends = any(FROMS) && any(TOS);
        let mut columns: Vec<Column> = row.iter().map(|cell| column(cell, filled > 1, ends)).collect();
        // Of several columns of names the first is meant.
        let first = columns.iter().position(|one| *one == Column::Name);
        for (at, one) in columns.iter_mut().enumerate() {
            if *one == Column::Name && Some(at) != first {
                *one = Column::Unknown(row[at].clone());
            }
        }
        let has = |wanted: &Column| columns.contains(wanted);
        let strange =
            columns.iter().filter(|one| matches!(one, Column::Unknown(name) if !name.is_empty())).count();
        let is_sheet = has(&Column::Name) || (has(&Column::From) && has(&Column::To));
        // "Day team, team" is a name and what it is, if below stands a kind as well, or nothing.
        let is_kind = first.is_some_and(|at| {
            let below = next.is_none_or(|next| next.get(at).is_some_and(|cell| actor_kind(cell).is_some()));
            at > 0 && below && LOOSER.contains(&said(&row[at]).as_str())
        });
        let most = if is_kind { filled.saturating_sub(1) } else { filled };
        (is_sheet && 2 * strange <= most).then_some(Self(columns))
    }

    /// The headings that no map knows.
    pub(super) fn unknown(&self) -> Vec<&str> {
        let name = |one: &'_ Column| matches!(one, Column::Unknown(name) if !name.is_empty());
        let found = self.0.iter().filter(|one| name(one));
        found.map(|one| if let Column::Unknown(name) = one { name.as_str() } else { "" }).collect()
    }

    /// What stands in the first column of that sort.
    pub(super) fn cell<'a>(&self, row: &'a [String], wanted: &Column) -> &'a str {
        let at = self.0.iter().position(|one| one == wanted);
        at.and_then(|at| row.get(at)).map_or("", String::as_str)
    }

    /// All cells in which something stands, and what they hold.
    pub(super) fn filled<'a>(&'a self, row: &'a [String]) -> impl Iterator<Item = (&'a Column, &'a str)> {
        let unknown = const { &Column::Unknown(String::new()) };
        let columns = self.0.iter().chain(std::iter::repeat(unknown));
        columns.zip(row).map(|(column, cell)| (column, cell.as_str())).filter(|(_, cell)| !cell.is_empty())
    }

    /// Whether a row is a tie: either of its ends is named.
    pub(super) fn is_tie(&self, row: &[String]) -> bool {
        !self.cell(row, &Column::From).is_empty() || !self.cell(row, &Column::To).is_empty()
    }
}

/// A heading as it is compared.
fn said(heading: &str) -> String {
    plain(heading.trim_end_matches([':', '?', '*']))
}

/// What a heading says.
fn column(heading: &str, beside: bool, ends: bool) -> Column {
    let said = said(heading);
    let is = |list: &[&str]| list.contains(&said.as_str());
    if is(NAMES) || (beside && is(LOOSER)) {
        return Column::Name;
    }
    for (list, column) in [
        (KINDS, Column::Kind),
        (FROMS, Column::From),
        (TOS, Column::To),
        (TIES, Column::Tie),
        (&["direction"], Column::Direction),
        (&["id", "key"], Column::Id),
        (NOTES, Column::Field("note")),
    ] {
        let is_end = matches!(column, Column::From | Column::To);
        if is(list) && (ends || !is_end) {
            return column;
        }
    }
    let actors = ActorKind::ALL.iter().flat_map(|kind| of_actor(*kind));
    let mut fields = actors.chain(of_tie()).map(|field| field.name);
    let also = ALSO.iter().find(|(other, _)| *other == said).map(|(_, name)| *name);
    match fields.find(|name| plain(name) == said).or(also) {
        Some(name) => Column::Field(name),
        None => Column::Unknown(heading.trim().to_owned()),
    }
}

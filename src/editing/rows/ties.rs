//! A row that is a tie.

use serde_json::Value;

use super::actors::kind_of;
use super::headings::{Column, Headings};
use crate::editing::Denied;
use crate::editing::gathering::{Gathering, Typed, likely};
use crate::editing::line::{read_details, recorded};
use crate::editing::wording::{nearest, of_tie, or_list, plain, tie_kind};
use crate::map::{ActorKind, TieKind, Word, capital};

/// Takes a row as a tie, or as several where several stand in the column “to”.
pub(super) fn tie(
    headings: &Headings,
    row: &[String],
    usual: Option<ActorKind>,
    gathering: &mut Gathering,
) -> Result<(), Denied> {
    let said = match headings.cell(row, &Column::Tie) {
        "" => headings.cell(row, &Column::Kind),
        said => said,
    };
    let (from, to) = (headings.cell(row, &Column::From), headings.cell(row, &Column::To));
    let mut more: Vec<(&str, &str)> = Vec::new();
    let mut note = Vec::new();
    for (column, cell) in headings.filled(row) {
        match column {
            Column::Field("note") => note.insert(0, cell.to_owned()),
            Column::Field(name) if of_tie().iter().any(|field| field.name == *name) => {
                more.push((name, cell))
            }
            Column::Name => more.push(("label", cell)),
            Column::Direction if matches!(plain(cell).as_str(), "mutual" | "undirected") => {
                more.push(("mutual", "yes"));
            }
            Column::Field(name) => note.push(format!("{}: {cell}", capital(&plain(name)))),
            Column::Unknown(name) if name.is_empty() => note.push(cell.to_owned()),
            Column::Unknown(name) => note.push(format!("{name}: {cell}")),
            _ => {}
        }
    }
    let note = (!note.is_empty()).then(|| note.join("\n"));
    let targets = match gathering.names.knows(to) {
        true => vec![to],
        false => to.split('|').map(str::trim).filter(|name| !name.is_empty()).collect(),
    };
    if targets.is_empty() {
        return Err(Denied::field("to", "Nobody stands in it to whom the tie leads."));
    }
    let mut added = false;
    for to in targets {
        added |= one((from, said, to), usual, (&more, note.as_deref()), gathering)?;
    }
    match added {
        true => Ok(()),
        false => Err(Denied::field("kind", "The map says that already.")),
    }
}

/// Adds one tie. False if the map says it already.
pub(super) fn one(
    (from, said, to): (&str, &str, &str),
    usual: Option<ActorKind>,
    (more, note): (&[(&str, &str)], Option<&str>),
    gathering: &mut Gathering,
) -> Result<bool, Denied> {
    let from = end(from, "from", usual, gathering)?;
    let to = end(to, "to", usual, gathering)?;
    let (kind, mut typed) = kind_and_details(&from, said, &to, gathering)?;
    for (name, cell) in more {
        typed.insert((*name).to_owned(), gathering.of_tie(Some(kind), name, cell)?);
    }
    if kind.is_mutual() {
        typed.remove("mutual");
    }
    if let Some(note) = note {
        typed.insert("note".to_owned(), Value::from(note));
    }
    gathering.add_tie(kind, &from, &to, typed)
}

/// Who stands at an end: somebody on the map or in another row, or somebody new whose name tells what they
/// are.
fn end(
    name: &str,
    field: &str,
    usual: Option<ActorKind>,
    gathering: &mut Gathering,
) -> Result<String, Denied> {
    if name.is_empty() {
        return Err(Denied::field(field, "One of its two ends is empty."));
    }
    if gathering.names.knows(name) {
        return gathering.find(name, None).map_err(|says| Denied::field(field, says));
    }
    match kind_of(name, "", usual) {
        Ok(kind) => gathering.add_actor(kind, name, Typed::new()),
        Err(_) => {
            let says = gathering.find(name, None).err().unwrap_or_default();
            let hint = "Add a row for it, with what it is, above.";
            Err(Denied::field(field, format!("{} {hint}", says.trim_end())))
        }
    }
}

/// The kind of a tie and what else is said with it; where nothing is said, the only kind that is likely, or
/// a link of no stated kind.
fn kind_and_details(
    from: &str,
    said: &str,
    to: &str,
    gathering: &Gathering,
) -> Result<(TieKind, Typed), Denied> {
    if said.is_empty() {
        let kind = |id: &str| gathering.actor(id).map(crate::map::Actor::kind);
        let all = kind(from).zip(kind(to)).map(|(from, to)| likely(from, to)).unwrap_or_default();
        let only = <[TieKind; 1]>::try_from(all).map_or(TieKind::Relates, |[kind]| kind);
        return Ok((only, Typed::new()));
    }
    if let Some((kind, _)) = tie_kind(said) {
        return Ok((kind, Typed::new()));
    }
    let told = read_details(said, gathering, false);
    match told.as_ref().map(|told| told.kinds.as_slice()) {
        Ok([kind]) => {
            let told = told.as_ref().map_err(Clone::clone)?;
            Ok((*kind, recorded(*kind, &[*kind], told, gathering)?))
        }
        _ => {
            let labels = TieKind::ALL.iter().map(|kind| kind.label());
            let near = nearest(said, labels);
            let hint = match near.is_empty() {
                true => "Write “informs”, “refers to”, “is linked with” or another kind.".to_owned(),
                false => format!("Did you mean {}?", or_list(&near)),
            };
            Err(Denied::field("kind", format!("“{said}” is no kind of tie. {hint}")))
        }
    }
}

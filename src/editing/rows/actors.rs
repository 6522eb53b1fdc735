//! A row that is an actor.

use serde_json::Value;

use super::headings::{Column, Headings};
use crate::editing::Denied;
use crate::editing::gathering::{Gathering, Typed};
use crate::editing::line::{is_said_by, of_words};
use crate::editing::wording::{actor_kind, guess, nearest, of_actor, or_list, plain};
use crate::map::{ActorKind, Word};

/// Takes a row as an actor.
pub(super) fn actor(
    headings: &Headings,
    row: &[String],
    usual: Option<ActorKind>,
    gathering: &mut Gathering,
) -> Result<(), Denied> {
    let name = headings.cell(row, &Column::Name);
    let name = if name.is_empty() { headings.cell(row, &Column::Id) } else { name };
    if name.is_empty() {
        return Err(Denied::field("name", "No name stands in it."));
    }
    let said = headings.cell(row, &Column::Kind);
    let kind = kind_of(name, said, usual)?;
    new(name, kind, gathering)?;
    let mut typed = Typed::new();
    // A word that says more than the kind, as "panel" does of a forum, says both.
    if !said.is_empty() && is_said_by(said).is_none() {
        typed = of_words(&[said.to_owned()], kind, gathering).unwrap_or_default();
    }
    let mut note = Vec::new();
    for (column, cell) in headings.filled(row) {
        match column {
            Column::Field("note") => note.insert(0, cell.to_owned()),
            Column::Field(name) if of_actor(kind).iter().any(|field| field.name == *name) => {
                typed.insert((*name).to_owned(), gathering.of_actor(kind, name, cell)?);
            }
            Column::Field(name) => note.push(format!("{}: {cell}", crate::map::capital(&plain(name)))),
            Column::Unknown(name) if name.is_empty() => note.push(cell.to_owned()),
            Column::Unknown(name) => note.push(format!("{name}: {cell}")),
            _ => {}
        }
    }
    if !note.is_empty() {
        typed.insert("note".to_owned(), Value::from(note.join("\n")));
    }
    gathering.add_actor(kind, name, typed).map(drop)
}

/// Refuses somebody who is there already.
pub(super) fn new(name: &str, kind: ActorKind, gathering: &Gathering) -> Result<(), Denied> {
    let found = gathering.names.find(name).into_iter().find(|one| one.kind == kind);
    let Some(one) = found else { return Ok(()) };
    let is_new = gathering.actors.iter().any(|actor| actor.id == one.id);
    let label = kind.label();
    Err(Denied::field(
        "name",
        match is_new {
            true => format!("The {label} {name} stands in a row above."),
            false => format!("The {label} {name} is on the map already."),
        },
    ))
}

/// What somebody is: as it is said, as the name tells, or as is usual.
pub(super) fn kind_of(name: &str, said: &str, usual: Option<ActorKind>) -> Result<ActorKind, Denied> {
    if !said.is_empty() {
        let guessed = || guess(said).or(guess(name).filter(|_| usual.is_none()));
        let found = is_said_by(said).or_else(|| actor_kind(said)).or_else(guessed);
        return found.ok_or_else(|| {
            let labels: Vec<&str> = ActorKind::ALL.iter().map(|kind| kind.label()).collect();
            let near = nearest(said, labels.iter().copied());
            let says = match near.is_empty() {
                true => format!("“{said}” is no kind of actor: write {}.", or_list(&labels)),
                false => format!("“{said}” is no kind of actor. Did you mean {}?", or_list(&near)),
            };
            Denied::field("kind", says)
        });
    }
    guess(name).or(usual).ok_or_else(|| {
        let says = format!(
            "What {name} is isn’t told: write it in a column “kind”, as agency, team or practitioner."
        );
        Denied::field("kind", says)
    })
}

//! Rows of a sheet without headings: what they are is told by what stands in them.

use super::actors::{kind_of, new};
use super::ties::one;
use crate::editing::Denied;
use crate::editing::gathering::{Gathering, Typed};
use crate::editing::line::{is_said_by, of_words};
use crate::editing::wording::{actor_kind, tie_kind};
use crate::map::ActorKind;

/// Whether a row holds a tie: from, tie, to; or from, to, tie. A kind of actor in the second cell speaks
/// against it.
pub(super) fn is_tie(row: &[String]) -> bool {
    let says = |at: usize| row.get(at).is_some_and(|cell| tie_kind(cell).is_some());
    let is_kind = row.get(1).is_some_and(|cell| is_said_by(cell).is_some());
    filled(row) > 2 && !is_kind && (says(1) || says(2))
}

fn filled(row: &[String]) -> usize {
    row.iter().filter(|cell| !cell.is_empty()).count()
}

/// Takes a row: one cell is a name, two are a name and what it is or two ends, three and more a tie or a
/// name with what is recorded of it.
pub(super) fn row(row: &[String], usual: Option<ActorKind>, gathering: &mut Gathering) -> Result<(), Denied> {
    let cell = |at: usize| row.get(at).map_or("", String::as_str);
    let (first, second, third) = (cell(0), cell(1), cell(2));
    if first.is_empty() {
        return Err(Denied::field("name", "Nothing stands in its first cell, where a name was expected."));
    }
    let rest =
        |from: usize| row.iter().skip(from).filter(|cell| !cell.is_empty()).cloned().collect::<Vec<_>>();
    if is_tie(row) {
        let (said, to) = if tie_kind(second).is_some() { (second, third) } else { (third, second) };
        let said = std::iter::once(said.to_owned()).chain(rest(3)).collect::<Vec<_>>().join(", ");
        return known(one((first, &said, to), usual, (&[], None), gathering));
    }
    if second.is_empty() && filled(row) == 1 {
        let kind = kind_of(first, "", usual)?;
        new(first, kind, gathering)?;
        return gathering.add_actor(kind, first, Typed::new()).map(drop);
    }
    let is_kind = is_said_by(second).or_else(|| actor_kind(second));
    if is_kind.is_none() && gathering.names.knows(first) && gathering.names.knows(second) && filled(row) == 2
    {
        return known(one((first, "", second), usual, (&[], None), gathering));
    }
    let kind = match is_kind {
        Some(kind) => kind,
        None => kind_of(first, second, usual)?,
    };
    new(first, kind, gathering)?;
    let from = if is_said_by(second).is_some() { 2 } else { 1 };
    let said = of_words(&rest(from), kind, gathering)?;
    gathering.add_actor(kind, first, said).map(drop)
}

fn known(added: Result<bool, Denied>) -> Result<(), Denied> {
    match added? {
        true => Ok(()),
        false => Err(Denied::field("kind", "The map says that already.")),
    }
}

//! The ends of a line: who stands on each side, and what somebody new is.

use super::party::{Party, party};
use super::scan::split;
use crate::editing::Denied;
use crate::editing::gathering::{Gathering, is_same_name};
use crate::editing::wording::{nearest, or_list};
use crate::map::{ActorKind, TieKind, Word};

/// Everyone who is named on one side.
pub(super) fn side(text: &str, gathering: &Gathering, field: &str) -> Result<Vec<Party>, Denied> {
    let text = text.trim();
    if text.trim_matches([';', ' ']).is_empty() {
        let says = match field {
            "from" => "Say before the arrow who the tie starts from.",
            _ => "Say after the arrow whom the tie leads to.",
        };
        return Err(Denied::field(field, says));
    }
    if gathering.names.knows(text) {
        return Ok(vec![party(text, gathering, field)?]);
    }
    let parts: Vec<&str> = split(text, &[';']).into_iter().map(|at| text[at].trim()).collect();
    if parts.len() > 1 {
        let named = parts.into_iter().filter(|part| !part.is_empty());
        return named.map(|part| party(part, gathering, field)).collect();
    }
    // "A, B and C", where each of them is on the map already.
    let commas = text.split(", ").flat_map(|part| part.split(" and ")).map(str::trim);
    let all: Vec<&str> = commas.filter(|part| !part.is_empty()).collect();
    if all.len() > 1 && all.iter().all(|name| gathering.names.knows(name)) {
        return all.into_iter().map(|part| party(part, gathering, field)).collect();
    }
    Ok(vec![party(text, gathering, field)?])
}

/// What somebody is: as is said, as their name tells, or as the ties ask for, if that is one kind only.
/// `others` holds the kinds of those at the other end, if they are known.
pub(super) fn kind_of(
    party: &Party,
    kinds: &[TieKind],
    others: &[ActorKind],
    is_from: bool,
    gathering: &Gathering,
) -> Result<ActorKind, Denied> {
    let (name, told) = match party {
        Party::Known(id) => {
            let found = gathering.actor(id).map(crate::map::Actor::kind);
            return found.ok_or_else(|| Denied::whole("That actor isn’t on the map any more."));
        }
        Party::New { name, kind, .. } => (name, *kind),
    };
    let field = if is_from { "from" } else { "to" };
    if let Some(kind) = told {
        return Ok(kind);
    }
    let fits = |one: ActorKind| {
        let join = |kind: &TieKind, other: ActorKind| match is_from {
            true => kind.joins(one, other),
            false => kind.joins(other, one),
        };
        kinds.iter().all(|kind| match others {
            [] => ActorKind::ALL.iter().any(|other| join(kind, *other)),
            others => others.iter().all(|other| join(kind, *other)),
        })
    };
    let fitting: Vec<ActorKind> = ActorKind::ALL.iter().copied().filter(|kind| fits(*kind)).collect();
    if let ([one], false) = (fitting.as_slice(), kinds.is_empty()) {
        return Ok(*one);
    }
    let near = nearest(name, gathering.names.all());
    let hint = match near.is_empty() {
        true => String::new(),
        false => format!(" Or did you mean {}?", or_list(&near)),
    };
    let example = fitting.first().map_or("agency", |kind| kind.label());
    Err(Denied::field(
        field,
        format!(
            "“{name}” isn’t on the map. To add it, say in brackets what it is: {name} ({example}).{hint}"
        ),
    ))
}

/// The kinds of those whose kind is known without the ties.
pub(super) fn known_kinds(parties: &[Party], gathering: &Gathering) -> Vec<ActorKind> {
    let kind = |party: &Party| match party {
        Party::Known(id) => gathering.actor(id).map(crate::map::Actor::kind),
        Party::New { kind, .. } => *kind,
    };
    parties.iter().filter_map(kind).collect()
}

/// A name on the map that is nearly the name of somebody new: then it may be a slip.
pub(super) fn nearly<'a>(name: &str, gathering: &'a Gathering) -> Option<&'a str> {
    let near = nearest(name, gathering.document.actors.iter().map(|actor| actor.name.as_str()));
    near.into_iter().find(|other| !is_same_name(other, name))
}

//! What one line adds.

use serde_json::Value;

use super::account::{account, slip};
use super::details::read_details;
use super::ends::{kind_of, known_kinds, nearly, side};
use super::meant::{only_kind, recorded};
use super::party::{Party, bracketed, is_said_by, kind_and_words, of_words, party};
use super::says;
use super::scan::{Way, find_arrows, places};
use crate::editing::Denied;
use crate::editing::gathering::Gathering;
use crate::editing::wording::actor_kind;
use crate::map::{ActorKind, Limits, TieKind, Word};

/// What a line came to.
#[derive(Clone, Debug)]
pub(in crate::editing) struct Taken {
    /// What the act is called.
    pub name: String,
    /// What it does, in words.
    pub says: String,
}

/// Takes up what a line adds; if it is refused, nothing is taken up.
pub(in crate::editing) fn take(text: &str, gathering: &mut Gathering) -> Result<Taken, Denied> {
    let mark = gathering.mark();
    let taken = line(text, gathering);
    if taken.is_err() {
        gathering.go_back(mark);
    }
    taken
}

fn line(text: &str, gathering: &mut Gathering) -> Result<Taken, Denied> {
    let text = text.trim();
    if text.is_empty() {
        return Err(Denied::field(
            "line",
            "Write who is tied to whom, as “GP practice -> Adult care team: refers to”, or a name.",
        ));
    }
    if text.chars().count() > 4 * Limits::STANDARD.name {
        return Err(Denied::field("line", "This is too long for one line."));
    }
    match find_arrows(text).as_slice() {
        [] => alone(text, gathering),
        [(at, way)] => {
            let (left, right) = (&text[..at.start], &text[at.end..]);
            tied(left, right, *way, gathering)
        }
        _ => Err(Denied::field(
            "to",
            "There are two arrows. Write a line for each tie, or put a name that holds an arrow in quotation marks.",
        )),
    }
}

/// A line without an arrow: somebody new.
fn alone(text: &str, gathering: &mut Gathering) -> Result<Taken, Denied> {
    let new = match places(text, ':').first().filter(|_| !gathering.names.knows(text)) {
        Some(at) => {
            let (before, after) = (text[..*at].trim(), text[at + 1..].trim());
            match (is_said_by(before).or_else(|| actor_kind(before)), kind_and_words(after)) {
                // "forum: Case panel (monthly)"
                (Some(kind), _) => {
                    let (name, words) = bracketed(after).map_or((after, ""), |both| both);
                    let words = kind_and_words(words).1;
                    Party::New { name: super::party::unquoted(name).to_owned(), kind: Some(kind), words }
                }
                // "Case panel: forum, monthly"
                (None, (Some(kind), words)) => {
                    Party::New { name: super::party::unquoted(before).to_owned(), kind: Some(kind), words }
                }
                (None, _) => {
                    return Err(Denied::field(
                        "to",
                        format!(
                            "No arrow stands here. For a tie write {before} -> name: {after}; for an actor say what it is, as {before} (agency)."
                        ),
                    ));
                }
            }
        }
        None => party(text, gathering, "name")?,
    };
    let name = match &new {
        Party::Known(id) => {
            let name = gathering.called(id);
            return Err(Denied::field(
                "name",
                format!("{name} is on the map already. To tie it, go on with an arrow: {name} -> …"),
            ));
        }
        Party::New { name, .. } => name.clone(),
    };
    let kind =
        kind_of(&new, &[], &[], true, gathering).map_err(|denied| Denied::field("name", denied.says))?;
    let slip = nearly(&name, gathering).map(|other| format!(" {other} is on the map already."));
    if gathering.names.find(&name).iter().any(|one| one.kind == kind) {
        return Err(Denied::field("name", format!("{name} is on the map already.")));
    }
    let first = gathering.actors.len();
    settle(&new, kind, gathering)?;
    let says = says::added(gathering, first).unwrap_or_default() + &slip.unwrap_or_default();
    Ok(Taken { name: format!("Add {name}"), says })
}

/// A line with an arrow: ties, and who is new at their ends.
fn tied(left: &str, right: &str, way: Way, gathering: &mut Gathering) -> Result<Taken, Denied> {
    let (right, after) = at_colon(right, gathering);
    let (from, to) = if way == Way::From { (right, left) } else { (left, right) };
    let (from, to) = (side(from, gathering, "from")?, side(to, gathering, "to")?);
    let (starts, leads) = (known_kinds(&from, gathering), known_kinds(&to, gathering));
    let signs = leads.contains(&ActorKind::Agreement);
    let mut told = read_details(after, gathering, signs)?;
    match way {
        Way::Not => told.say("stated", Value::from("absent"))?,
        Way::Both => told.say("mutual", Value::from(true))?,
        Way::To | Way::From => {}
    }
    let first = gathering.mark();
    let (actors, ties) = (gathering.actors.len(), gathering.ties.len());
    let slips: Vec<String> = from.iter().chain(&to).filter_map(|party| slip(party, gathering)).collect();
    let from = ids(&from, &told.kinds, &leads, true, gathering)?;
    let to = ids(&to, &told.kinds, &starts, false, gathering)?;
    let kinds = match told.kinds.is_empty() {
        true => vec![only_kind(&from, &to, &told, gathering)?],
        false => told.kinds.clone(),
    };
    let mut already = Vec::new();
    for kind in &kinds {
        let said = recorded(*kind, &kinds, &told, gathering)?;
        for one in &from {
            for other in &to {
                if !gathering.add_tie(*kind, one, other, said.clone())? {
                    already.push(format!(
                        "{} {} {}",
                        gathering.called(one),
                        kind.label(),
                        gathering.called(other)
                    ));
                }
            }
        }
    }
    if gathering.ties.len() == ties {
        gathering.go_back(first);
        return Err(Denied::field("kind", format!("The map says that already: {}.", already.join("; "))));
    }
    Ok(account(gathering, actors, ties, already, slips))
}

/// Where the right end stops and the details begin: at a colon, but not at one within a name of the map.
pub(super) fn at_colon<'a>(text: &'a str, gathering: &Gathering) -> (&'a str, &'a str) {
    if gathering.names.knows(text) {
        return (text, "");
    }
    let colons = places(text, ':');
    let named = colons.iter().rev().find(|at| gathering.names.knows(&text[..**at]));
    match named.or(colons.first()) {
        Some(at) => (&text[..*at], &text[at + 1..]),
        None => (text, ""),
    }
}

/// The ids of everyone on one side; who is new is added.
fn ids(
    parties: &[Party],
    kinds: &[TieKind],
    others: &[ActorKind],
    is_from: bool,
    gathering: &mut Gathering,
) -> Result<Vec<String>, Denied> {
    let mut all = Vec::new();
    for party in parties {
        let kind = kind_of(party, kinds, others, is_from, gathering)?;
        let id = settle(party, kind, gathering)?;
        if !all.contains(&id) {
            all.push(id);
        }
    }
    Ok(all)
}

/// The id of somebody; whoever is new is added, once.
fn settle(party: &Party, kind: ActorKind, gathering: &mut Gathering) -> Result<String, Denied> {
    match party {
        Party::Known(id) => Ok(id.clone()),
        Party::New { name, words, .. } => {
            if let Some(one) = gathering.names.find(name).iter().find(|one| one.kind == kind) {
                return Ok(one.id.clone());
            }
            let said = of_words(words, kind, gathering)?;
            gathering.add_actor(kind, name, said)
        }
    }
}

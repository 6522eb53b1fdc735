//! Writing what is recorded of actors, of ties and of the map itself.

use serde_json::Value;

use super::add::called;
use super::denied::in_names;
use super::item::{actor_place, name_of, tie_items, tie_place, tie_says};
use super::{Denied, Item, Made};
use crate::map::{Actor, ActorKind, Document, Partnership, Word, counted, listed, when};

/// Writes one attribute of all of these.
pub(super) fn attribute(
    document: &Document,
    of: &[Item],
    attribute: &str,
    value: Option<&Value>,
) -> Result<Made, Denied> {
    if attribute == "id" || (attribute == "kind" && of.iter().any(|one| matches!(one, Item::Actor(_)))) {
        return Err(Denied::field(attribute, "This can’t be written here."));
    }
    let value = value.map(tidied).filter(|value| !is_nothing(value));
    if value.is_none() && matches!(attribute, "name" | "title") {
        let says = match attribute {
            "title" => "A title is needed: what the map is called.",
            _ => "A name is needed: what people call it.",
        };
        return Err(Denied::field(attribute, says));
    }
    let mut after = document.clone();
    let partnership = Partnership::new(document);
    let wrong = |says: String| Denied::field(attribute, in_names(document, &says));
    let mut ties = Vec::new();
    for item in of {
        match item {
            Item::Map => after = after.with(attribute, value.clone()).map_err(wrong)?,
            Item::Actor(id) => {
                let at = actor_place(&after, id)?;
                after.actors[at] = after.actors[at].with(attribute, value.clone()).map_err(wrong)?;
                check_period(&after.actors[at], attribute)?;
            }
            Item::Tie(id) => {
                let at = tie_place(&partnership, id)?;
                after.ties[at] = after.ties[at].with(attribute, value.clone()).map_err(wrong)?;
                check_ends(&after, at, attribute)?;
                ties.push(at);
            }
        }
    }
    if after == *document {
        return Err(Denied::whole("That is what is recorded already."));
    }
    let mut items: Vec<Item> = of.iter().filter(|one| !matches!(one, Item::Tie(_))).cloned().collect();
    items.extend(tie_items(&after, &ties));
    let name = name(document, of, attribute, value.as_ref());
    Ok(Made { items, ..Made::new(after, name) })
}

/// A tie that is given another kind or another end has to be one that the contract names.
/// Refuses an end before the beginning. Of dates that aren't whole only what both tell is compared.
fn check_period(actor: &Actor, attribute: &str) -> Result<(), Denied> {
    if !matches!(attribute, "starts" | "ends") {
        return Ok(());
    }
    let fields = serde_json::to_value(actor).unwrap_or_default();
    let date = |name: &str| fields.get(name).and_then(Value::as_str).filter(|date| *date != "open");
    let Some((starts, ends)) = date("starts").zip(date("ends")) else { return Ok(()) };
    // YYYY, YYYY-MM or YYYY-MM-DD: their letters are in the order of time.
    let known = starts.len().min(ends.len());
    if ends.get(..known) >= starts.get(..known) {
        return Ok(());
    }
    let says = format!("It would end {} and begin only {}.", when(ends), when(starts));
    Err(Denied::field(attribute, says))
}

fn check_ends(after: &Document, at: usize, attribute: &str) -> Result<(), Denied> {
    if !matches!(attribute, "kind" | "from" | "to") {
        return Ok(());
    }
    let tie = &after.ties[at];
    let kind_of = |id: &str| after.actors.iter().find(|actor| actor.id == id).map(|actor| actor.kind());
    match (kind_of(&tie.from), kind_of(&tie.to)) {
        (Some(_), Some(_)) if tie.from == tie.to => {
            Err(Denied::field(attribute, "A tie joins two different actors."))
        }
        (Some(from), Some(to)) if tie.kind.joins(from, to) => Ok(()),
        (Some(from), Some(to)) => Err(Denied::field(attribute, super::add::cannot_join(tie.kind, from, to))),
        _ => Err(Denied::field(attribute, "Choose an actor of this map.")),
    }
}

/// Makes an actor one of another kind.
pub(super) fn kind(document: &Document, id: &str, kind: ActorKind) -> Result<Made, Denied> {
    let at = actor_place(document, id)?;
    let before = &document.actors[at];
    if before.kind() == kind {
        return Err(Denied::field("kind", "That is what it is already."));
    }
    let (actor, left_out) = before.retyped(kind);
    let mut after = document.clone();
    after.actors[at] = actor;
    let mut notes = Vec::new();
    if !left_out.is_empty() {
        let names: Vec<String> = left_out.iter().map(|name| name.replace('_', " ")).collect();
        notes.push(format!(
            "Left out, for it isn’t recorded of {}: {}.",
            super::add::with_article(kind.label()),
            listed(&names)
        ));
    }
    let ends = |document: &Document, tie: &crate::map::Tie| {
        let kind_of = |id: &str| document.actors.iter().find(|one| one.id == id).map(|one| one.kind());
        kind_of(&tie.from).zip(kind_of(&tie.to)).is_none_or(|(from, to)| tie.kind.joins(from, to))
    };
    let strange: Vec<usize> = (0..after.ties.len())
        .filter(|at| ends(document, &document.ties[*at]) && !ends(&after, &after.ties[*at]))
        .collect();
    if let Some(first) = strange.first() {
        notes.push(match strange.len() {
            1 => format!(
                "One tie no longer fits its ends, and no rule reads it: {}.",
                tie_says(&after, &after.ties[*first])
            ),
            more => format!("{more} ties no longer fit their ends, and no rule reads them."),
        });
    }
    let name = format!("Make {} {}", before.name, super::add::with_article(kind.label()));
    Ok(Made { items: vec![Item::Actor(id.to_owned())], notes, ..Made::new(after, name) })
}

/// Text without spaces around it.
fn tidied(value: &Value) -> Value {
    match value {
        Value::String(text) => Value::from(text.trim()),
        Value::Array(all) => all.iter().map(tidied).filter(|one| !is_nothing(one)).collect(),
        other => other.clone(),
    }
}

fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(all) => all.is_empty(),
        _ => false,
    }
}

/// What the act is called.
fn name(document: &Document, of: &[Item], attribute: &str, value: Option<&Value>) -> String {
    let label = attribute.replace('_', " ");
    let whose = match of {
        [Item::Map] => "the map".to_owned(),
        [Item::Actor(id)] => name_of(document, id).to_owned(),
        [Item::Tie(id)] => {
            let partnership = Partnership::new(document);
            let place = tie_place(&partnership, id).ok();
            place.map_or_else(String::new, |at| tie_says(document, &document.ties[at]))
        }
        several if several.iter().all(|one| matches!(one, Item::Actor(_))) => {
            let ids = several
                .iter()
                .filter_map(|one| if let Item::Actor(id) = one { Some(id.as_str()) } else { None });
            called(document, &ids.collect::<Vec<_>>())
        }
        several if several.iter().all(|one| matches!(one, Item::Tie(_))) => counted(several.len(), "tie"),
        several => counted(several.len(), "item"),
    };
    match (attribute, value) {
        ("name", Some(Value::String(to))) => format!("Rename {whose} to {to}"),
        ("title", Some(Value::String(to))) => format!("Call the map {to}"),
        ("stated", Some(Value::String(word))) if word == "absent" => {
            format!("State that there is none: {whose}")
        }
        ("stated", _) => format!("State that it holds: {whose}"),
        (_, Some(_)) => format!("Record the {label} of {whose}"),
        (_, None) => format!("Leave the {label} of {whose} unrecorded"),
    }
}

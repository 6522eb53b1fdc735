//! Adding actors and ties.

use serde_json::{Map, Value};

use super::item::{name_of, tie_items, tie_says};
use super::{Denied, Item, Made};
use crate::map::{Actor, ActorKind, Document, Record, Stated, Tie, TieKind, Word};

/// Adds an actor.
pub(super) fn actor(
    document: &Document,
    kind: ActorKind,
    name: &str,
    at: Option<[f64; 2]>,
) -> Result<Made, Denied> {
    let name = name.trim();
    if name.is_empty() {
        return Err(Denied::field("name", "A name is needed: what people call it."));
    }
    let mut after = document.clone();
    let id = document.free_id(&id_of(name));
    after.actors.push(Actor { id: id.clone(), name: name.to_owned(), note: None, record: record(kind) });
    if let Some(at) = at {
        let view = after.view.get_or_insert_default();
        view.positions.insert(id.clone(), at.map(f64::round));
        view.pinned.push(id.clone());
    }
    let notes = leave_open(document, &mut after, &[kind]);
    Ok(Made { items: vec![Item::Actor(id)], notes, ..Made::new(after, format!("Add {name}")) })
}

/// An empty record of that kind.
pub(super) fn record(kind: ActorKind) -> Record {
    let fields = Map::from_iter([("kind".to_owned(), Value::from(kind.word()))]);
    serde_json::from_value(Value::Object(fields)).expect("every attribute is optional")
}

/// A list that was said to be whole for all the map was so of those who were on it then: of somebody new it
/// says nothing. It goes on by name for those who could be at either end. Says so.
pub(super) fn leave_open(before: &Document, after: &mut Document, new: &[ActorKind]) -> Vec<String> {
    let touches = |kind: TieKind, actor: ActorKind| {
        kind.ends().iter().any(|(from, to)| from.contains(&actor) || to.contains(&actor))
    };
    let mut kinds = Vec::new();
    after.complete.retain_mut(|one| {
        if !one.scope.is_empty() || !new.iter().any(|new| touches(one.tie, *new)) {
            return true;
        }
        kinds.push(one.tie);
        let staying = before.actors.iter().filter(|actor| touches(one.tie, actor.kind()));
        one.scope = staying.map(|actor| actor.id.clone()).collect();
        !one.scope.is_empty()
    });
    if kinds.is_empty() {
        return Vec::new();
    }
    let labels: Vec<String> = kinds.iter().map(|kind| format!("“{}”", kind.label())).collect();
    vec![format!(
        "The ties {} were said to be all there are. That still holds of everyone who was on the map, and is \
         open for who was added.",
        crate::map::listed(&labels)
    )]
}

/// Letters and digits of a name, as an id: "case-panel". `actor` if there are none.
pub(super) fn id_of(name: &str) -> String {
    const MOST: usize = 40;
    let mut id = String::new();
    for letter in name.chars().flat_map(char::to_lowercase) {
        match letter {
            _ if letter.is_alphanumeric() => id.push(letter),
            '\'' | '’' => {}
            _ if !id.is_empty() && !id.ends_with('-') => id.push('-'),
            _ => {}
        }
        if id.chars().count() >= MOST {
            break;
        }
    }
    match id.trim_end_matches('-') {
        "" => "actor".to_owned(),
        id => id.to_owned(),
    }
}

/// Adds a tie.
pub(super) fn tie(document: &Document, tie: &Tie) -> Result<Made, Denied> {
    let kind_of = |id: &str, field: &str| {
        let found = document.actors.iter().find(|actor| actor.id == id).map(Actor::kind);
        found.ok_or_else(|| Denied::field(field, "Choose an actor of this map."))
    };
    let (from, to) = (kind_of(&tie.from, "from")?, kind_of(&tie.to, "to")?);
    if tie.from == tie.to {
        return Err(Denied::field("to", "A tie joins two different actors."));
    }
    if !tie.kind.joins(from, to) {
        let says =
            format!("{} Choose another kind of tie, or other actors.", cannot_join(tie.kind, from, to));
        return Err(Denied::field("kind", says));
    }
    let says = tie_says(document, tie);
    if document.ties.iter().any(|one| same(one, tie)) {
        return Err(Denied::whole(format!("The map says that already: {says}.")));
    }
    if let Some(one) = document.ties.iter().find(|one| opposite(one, tie)) {
        let says = match one.is_present() {
            true => format!("The map says that {says}. Remove that tie first, or open it and say there."),
            false => format!("The map says that there is no such tie: {says}. Remove that first."),
        };
        return Err(Denied::whole(says));
    }
    let mut after = document.clone();
    after.ties.push(tie.clone());
    let name = match tie.details.stated {
        Some(Stated::Absent) => format!("State that there is none: {says}"),
        _ => format!("Add {says}"),
    };
    let items = tie_items(&after, &[after.ties.len() - 1]);
    Ok(Made { items, ..Made::new(after, name) })
}

/// Why a kind of tie can't lead from one kind of actor to the other, and to whom it can, where those are few.
pub fn cannot_join(kind: TieKind, from: ActorKind, to: ActorKind) -> String {
    let fitting = ActorKind::ALL.iter().filter(|end| kind.joins(from, **end));
    let fitting: Vec<String> = fitting.map(|end| with_article(end.label())).collect();
    let turned = kind.joins(to, from);
    let (label, from, to) = (kind.label(), with_article(from.label()), with_article(to.label()));
    match fitting.len() {
        _ if turned => format!("“{label}” doesn’t run from {from} to {to}, but the other way."),
        1..=3 => {
            let fitting = fitting.join(" or ");
            format!("“{label}” doesn’t run from {from} to {to}; from {from} it leads to {fitting}.")
        }
        _ => format!("“{label}” doesn’t run from {from} to {to}."),
    }
}

/// Whether both say the very same.
pub(super) fn same(one: &Tie, other: &Tie) -> bool {
    let turned = |tie: &Tie| tie.is_mutual() && tie.from > tie.to;
    let ends = |tie: &Tie| match turned(tie) {
        true => (tie.to.clone(), tie.from.clone()),
        false => (tie.from.clone(), tie.to.clone()),
    };
    one.kind == other.kind && ends(one) == ends(other) && one.details == other.details
}

/// Whether one denies what the other states (R26, R28).
pub(super) fn opposite(one: &Tie, other: &Tie) -> bool {
    let (here, there) = (&one.details, &other.details);
    one.kind == other.kind
        && ((&one.from, &one.to) == (&other.from, &other.to)
            || (one.is_mutual() || other.is_mutual()) && (&one.from, &one.to) == (&other.to, &other.from))
        && one.is_present() != other.is_present()
        && (&here.about, here.content, &here.under, &here.label)
            == (&there.about, there.content, &there.under, &there.label)
}

/// "an agency", "a team", "management".
pub(super) fn with_article(label: &str) -> String {
    match label {
        "management" => label.to_owned(),
        _ if label.starts_with(['a', 'e', 'i', 'o']) => format!("an {label}"),
        _ => format!("a {label}"),
    }
}

/// The kinds of tie that can lead from one actor to the other, in the order of the contract.
pub fn kinds_between(document: &Document, from: &str, to: &str) -> Vec<TieKind> {
    let kind_of = |id: &str| document.actors.iter().find(|actor| actor.id == id).map(Actor::kind);
    let (Some(start), Some(end)) = (kind_of(from), kind_of(to)) else { return Vec::new() };
    if from == to {
        return Vec::new();
    }
    kinds_that_join(start, end)
}

/// The kinds of tie that can lead from one kind of actor to the other, in the order of the contract.
pub(super) fn kinds_that_join(from: ActorKind, to: ActorKind) -> Vec<TieKind> {
    TieKind::ALL.iter().copied().filter(|kind| kind.joins(from, to)).collect()
}

/// "Case panel and 2 others", for the names of acts.
pub(super) fn called(document: &Document, ids: &[&str]) -> String {
    match ids {
        [] => String::new(),
        [one] => name_of(document, one).to_owned(),
        [one, other] => format!("{} and {}", name_of(document, one), name_of(document, other)),
        [one, rest @ ..] => format!("{} and {} others", name_of(document, one), rest.len()),
    }
}

#[cfg(test)]
mod tests {
    use super::id_of;

    #[test]
    fn ids_are_made_of_the_letters_of_a_name() {
        assert_eq!(id_of("Carers’ centre (north)"), "carers-centre-north");
        assert_eq!(id_of("Ysbyty Gwynedd"), "ysbyty-gwynedd");
        assert_eq!(id_of("  ?! "), "actor");
        assert!(id_of(&"long name ".repeat(20)).chars().count() <= 40);
    }
}

//! Adding what is there a second time: here, or from another map.

use std::collections::{BTreeMap, HashSet};

use super::add::{called, id_of, leave_open};
use super::item::tie_items;
use super::{Denied, Item, Made};
use crate::map::{Document, Partnership, Record, Tie};

/// Those items as a map of their own: the actors, and the ties that lead between them. That is what is
/// copied; it can be pasted into any map, and read as a file.
pub fn clip(document: &Document, items: &[Item]) -> Document {
    let partnership = Partnership::new(document);
    let mut ids: HashSet<&str> = HashSet::new();
    for item in items {
        match item {
            Item::Map => {}
            Item::Actor(id) => drop(ids.insert(id)),
            // Somebody who copies a tie means those whom it joins as well.
            Item::Tie(id) => {
                let tie = partnership.find_tie(id).map(|at| &document.ties[partnership.in_document(at)]);
                ids.extend(tie.into_iter().flat_map(|tie| [tie.from.as_str(), tie.to.as_str()]));
            }
        }
    }
    let mut clip = Document::new(document.title.clone());
    clip.actors = document.actors.iter().filter(|actor| ids.contains(actor.id.as_str())).cloned().collect();
    for actor in &mut clip.actors {
        if let Record::Practitioner(record) = &mut actor.record
            && record.origin.as_ref().is_some_and(|origin| !ids.contains(origin.as_str()))
        {
            record.origin = None;
        }
    }
    let inside = |id: &String| ids.contains(id.as_str());
    let between = document.ties.iter().filter(|tie| inside(&tie.from) && inside(&tie.to));
    clip.ties = between.cloned().collect();
    for tie in &mut clip.ties {
        tie.details.about = tie.details.about.take().filter(inside);
        tie.details.under = tie.details.under.take().filter(inside);
    }
    clip
}

/// Adds a second one of each actor, and of the ties among them.
pub(super) fn duplicate(document: &Document, items: &[Item]) -> Result<Made, Denied> {
    let mut copied = clip(document, items);
    if copied.actors.is_empty() {
        return Err(Denied::whole("Select an actor first."));
    }
    let taken: HashSet<&str> = document.actors.iter().map(|actor| actor.name.as_str()).collect();
    let mut new: HashSet<String> = HashSet::new();
    for actor in &mut copied.actors {
        let numbered = (2..).map(|number| format!("{} {number}", actor.name));
        let mut free = numbered.filter(|name| !taken.contains(name.as_str()) && !new.contains(name));
        if let Some(name) = free.next() {
            new.insert(name.clone());
            actor.name = name;
        }
    }
    let ids: Vec<&str> = items
        .iter()
        .filter_map(|item| if let Item::Actor(id) = item { Some(id.as_str()) } else { None })
        .collect();
    let name = match ids.as_slice() {
        [] => "Duplicate the tie and its ends".to_owned(),
        ids => format!("Duplicate {}", called(document, ids)),
    };
    include(document, &copied, &[], &name)
}

/// Adds what is on another map.
pub(super) fn include(
    document: &Document,
    other: &Document,
    same: &[(String, String)],
    name: &str,
) -> Result<Made, Denied> {
    if other.actors.is_empty() && other.ties.is_empty() {
        return Err(Denied::whole("There is nobody and nothing in it to add."));
    }
    let mut after = document.clone();
    let mut ids: BTreeMap<String, String> = same.iter().cloned().collect();
    let mut items = Vec::new();
    // Everybody new gets an id that is free here, and is added under it.
    for actor in other.actors.iter().filter(|actor| !same.iter().any(|(there, _)| *there == actor.id)) {
        let id = match document.actors.iter().chain(&after.actors).any(|one| one.id == actor.id) {
            true => after.free_id(&id_of(&actor.name)),
            false => after.free_id(&actor.id),
        };
        ids.insert(actor.id.clone(), id.clone());
        after.actors.push(crate::map::Actor { id: id.clone(), ..actor.clone() });
        items.push(Item::Actor(id));
    }
    let renamed = other.renamed(&ids);
    for actor in &renamed.actors {
        if let Some(place) = items.iter().position(|item| *item == Item::Actor(actor.id.clone())) {
            let at = document.actors.len() + place;
            after.actors[at].record.clone_from(&actor.record);
        }
    }
    let own: HashSet<&str> = document.ties.iter().filter_map(|tie| tie.id.as_deref()).collect();
    let first = after.ties.len();
    for tie in &renamed.ties {
        let id = tie.id.clone().filter(|id| !own.contains(id.as_str()));
        let tie = Tie { id, ..tie.clone() };
        if !after.ties.contains(&tie) {
            after.ties.push(tie);
        }
    }
    let ties: Vec<usize> = (first..after.ties.len()).collect();
    if items.is_empty() && ties.is_empty() {
        return Err(Denied::whole("All of that is on the map already."));
    }
    let new: Vec<_> = after.actors[document.actors.len()..].iter().map(|actor| actor.kind()).collect();
    let notes = leave_open(document, &mut after, &new);
    if items.is_empty() {
        items = tie_items(&after, &ties);
    }
    Ok(Made { items, notes, ..Made::new(after, name) })
}

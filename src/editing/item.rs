//! What an act is done to.

use serde::{Deserialize, Serialize};

use super::Denied;
use crate::map::{Document, Partnership, Tie};

/// What an act is done to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Item {
    /// The map itself: its title, summary and so on.
    Map,
    /// The actor of that id.
    Actor(String),
    /// The tie that is called so, as [`Partnership::tie_id`] says.
    Tie(String),
}

/// The place of an actor in the list of the document.
pub(super) fn actor_place(document: &Document, id: &str) -> Result<usize, Denied> {
    let found = document.actors.iter().position(|actor| actor.id == id);
    found.ok_or_else(|| Denied::whole("That actor isn’t on the map any more."))
}

/// The place of a tie in the list of the document.
pub(super) fn tie_place(partnership: &Partnership, id: &str) -> Result<usize, Denied> {
    let found = partnership.find_tie(id).map(|at| partnership.in_document(at));
    found.ok_or_else(|| Denied::whole("That tie isn’t on the map any more."))
}

/// What the ties at those places of a document are called.
pub(super) fn tie_items(document: &Document, places: &[usize]) -> Vec<Item> {
    let partnership = Partnership::new(document);
    let mut found: Vec<_> = (partnership.all_ties())
        .filter_map(|at| {
            let place = partnership.in_document(at);
            let number = places.iter().position(|one| *one == place)?;
            Some((number, Item::Tie(partnership.tie_id(at).to_owned())))
        })
        .collect();
    found.sort();
    found.into_iter().map(|(_, item)| item).collect()
}

/// A tie in words: "GP practice informs District nurse".
pub(super) fn tie_says(document: &Document, tie: &Tie) -> String {
    use crate::map::Word;
    format!("{} {} {}", name_of(document, &tie.from), tie.kind.label(), name_of(document, &tie.to))
}

/// The name of the actor of that id, or the id if there is none.
pub(super) fn name_of<'a>(document: &'a Document, id: &'a str) -> &'a str {
    document.actors.iter().find(|actor| actor.id == id).map_or(id, |actor| &actor.name)
}

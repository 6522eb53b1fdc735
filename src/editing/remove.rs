//! Removing actors and ties.

use std::collections::HashSet;

use super::add::called;
use super::item::{tie_place, tie_says};
use super::{Denied, Item, Made};
use crate::map::{Document, Partnership, counted};

/// Removes actors, with all that names them, and ties.
pub(super) fn items(document: &Document, items: &[Item]) -> Result<Made, Denied> {
    let known: HashSet<&str> = document.actors.iter().map(|actor| actor.id.as_str()).collect();
    let mut actors: Vec<&str> = Vec::new();
    let mut ties = HashSet::new();
    let partnership = Partnership::new(document);
    for item in items {
        match item {
            Item::Map => {}
            Item::Actor(id) if known.contains(id.as_str()) => {
                if !actors.contains(&id.as_str()) {
                    actors.push(id);
                }
            }
            Item::Actor(_) => return Err(Denied::whole("That actor isn’t on the map any more.")),
            Item::Tie(id) => drop(ties.insert(tie_place(&partnership, id)?)),
        }
    }
    if actors.is_empty() && ties.is_empty() {
        return Err(Denied::whole("Select an actor or a tie first."));
    }
    let mut after = document.clone();
    let mut place = 0..;
    after.ties.retain(|_| !place.next().is_some_and(|at| ties.contains(&at)));
    let left = after.ties.len();
    after.remove_actors(&actors.iter().map(|id| (*id).to_owned()).collect());
    let beside = left - after.ties.len();
    let first_tie = ties.iter().min().map(|at| tie_says(document, &document.ties[*at]));
    let what = match (actors.as_slice(), first_tie) {
        ([], Some(says)) if ties.len() == 1 => format!("the tie {says}"),
        ([], _) => counted(ties.len(), "tie"),
        (actors, _) => match ties.len() + beside {
            0 => called(document, actors),
            ties => format!("{} with {}", called(document, actors), counted(ties, "tie")),
        },
    };
    Ok(Made::new(after, format!("Delete {what}")))
}

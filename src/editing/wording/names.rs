//! Who is called so.

use std::collections::HashMap;

use crate::folding::folded;
use crate::map::{Actor, ActorKind};

/// A name as it is compared: whatever the case, the accents and the spaces.
pub(in crate::editing) fn key(name: &str) -> String {
    folded(name).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// All actors by name.
#[derive(Clone, Debug, Default)]
pub(in crate::editing) struct Names(HashMap<String, Vec<Named>>);

/// Somebody who is called so.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::editing) struct Named {
    pub id: String,
    pub kind: ActorKind,
    pub name: String,
}

impl Names {
    pub(in crate::editing) fn new<'a>(actors: impl IntoIterator<Item = &'a Actor>) -> Self {
        let mut names = Self::default();
        actors.into_iter().for_each(|actor| names.add(actor));
        names
    }

    pub(in crate::editing) fn add(&mut self, actor: &Actor) {
        let named = Named { id: actor.id.clone(), kind: actor.kind(), name: actor.name.clone() };
        self.0.entry(key(&actor.name)).or_default().push(named);
    }

    pub(in crate::editing) fn remove(&mut self, actor: &Actor) {
        if let Some(all) = self.0.get_mut(&key(&actor.name)) {
            all.retain(|one| one.id != actor.id);
        }
    }

    /// All who are called so; of several, those alone who are spelt so to the letter, if there are any.
    pub(in crate::editing) fn find(&self, name: &str) -> Vec<&Named> {
        let all = self.0.get(&key(name)).map(Vec::as_slice).unwrap_or_default();
        let exact: Vec<&Named> = all.iter().filter(|one| one.name == name.trim()).collect();
        if exact.is_empty() { all.iter().collect() } else { exact }
    }

    /// Whether anybody is called so.
    pub(in crate::editing) fn knows(&self, name: &str) -> bool {
        self.0.get(&key(name)).is_some_and(|all| !all.is_empty())
    }

    /// All names.
    pub(in crate::editing) fn all(&self) -> impl Iterator<Item = &str> {
        self.0.values().flatten().map(|one| one.name.as_str())
    }
}

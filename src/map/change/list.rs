//! What changed in a list, down to its order.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use super::Unfit;
use super::listed::{Key, Listed, keys};
use crate::map::words::shorten;

/// An item that was added or removed, with its place in the list that has it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Placed<T> {
    /// Which.
    pub key: Key,
    /// Its place.
    pub at: usize,
    /// The item itself.
    pub item: T,
}

/// An item that says something else now.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Replaced<T> {
    /// Which.
    pub key: Key,
    /// As it was.
    pub from: T,
    /// As it is.
    pub to: T,
}

/// An item that stands elsewhere among the others now.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Moved {
    /// Which.
    pub key: Key,
    /// Its place in the list as it was.
    pub from: usize,
    /// Its place in the list as it is.
    pub to: usize,
}

/// What changed in a list. Each part is in the order of the list, `replaced` in that of the keys.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ListChange<T> {
    /// Items that are new, with their places in the list as it is.
    #[serde(default = "Vec::new", skip_serializing_if = "Vec::is_empty")]
    pub added: Vec<Placed<T>>,
    /// Items that say something else.
    #[serde(default = "Vec::new", skip_serializing_if = "Vec::is_empty")]
    pub replaced: Vec<Replaced<T>>,
    /// Items that are gone, with their places in the list as it was.
    #[serde(default = "Vec::new", skip_serializing_if = "Vec::is_empty")]
    pub removed: Vec<Placed<T>>,
    /// Items that stand elsewhere among the others; the rest keep their order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub moved: Vec<Moved>,
}

// Written by hand: derived, it would ask for a default item.
impl<T> Default for ListChange<T> {
    fn default() -> Self {
        Self { added: Vec::new(), replaced: Vec::new(), removed: Vec::new(), moved: Vec::new() }
    }
}

impl<T> ListChange<T> {
    /// Whether nothing changed.
    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.replaced.is_empty() && self.removed.is_empty() && self.moved.is_empty()
    }

    pub(super) fn sort(&mut self) {
        self.added.sort_unstable_by_key(|one| one.at);
        self.removed.sort_unstable_by_key(|one| one.at);
        self.moved.sort_unstable_by_key(|one| one.from);
    }
}

impl<T: Listed> ListChange<T> {
    /// What leads from `before` to `after`.
    pub(super) fn between(before: &[T], after: &[T]) -> Self {
        let (old, new) = (keys(before), keys(after));
        let places: HashMap<_, _> = new.iter().enumerate().map(|(at, key)| (key, at)).collect();
        let mut change = Self::default();
        let mut kept = Vec::new();
        let mut met = vec![false; after.len()];
        for (at, key) in old.iter().enumerate() {
            let item = &before[at];
            let Some(to) = places.get(key).copied() else {
                change.removed.push(Placed { key: key.clone(), at, item: item.clone() });
                continue;
            };
            met[to] = true;
            kept.push((at, to));
            if *item != after[to] {
                change.replaced.push(Replaced {
                    key: key.clone(),
                    from: item.clone(),
                    to: after[to].clone(),
                });
            }
        }
        let new_ones = new.iter().enumerate().filter(|(at, _)| !met[*at]);
        change.added =
            new_ones.map(|(at, key)| Placed { key: key.clone(), at, item: after[at].clone() }).collect();
        let staying = longest_rising(&kept);
        let moved = kept.iter().zip(staying).filter(|(_, stays)| !stays);
        change.moved =
            moved.map(|((from, to), _)| Moved { key: old[*from].clone(), from: *from, to: *to }).collect();
        change.replaced.sort_by(|one, other| one.key.cmp(&other.key));
        change
    }

    /// The list after the change.
    pub(super) fn apply(&self, list: &[T]) -> Result<Vec<T>, Unfit> {
        if self.is_empty() {
            return Ok(list.to_vec());
        }
        let keys = keys(list);
        let places: HashMap<_, _> = keys.iter().enumerate().map(|(at, key)| (key, at)).collect();
        let unfit = |key: &Key, says| Err(Unfit::new(format!("{} \"{}\"", T::WHAT, shorten(&key.id)), says));
        let mut items: Vec<Option<T>> = list.iter().cloned().map(Some).collect();
        for Replaced { key, from, to } in &self.replaced {
            match places.get(key) {
                Some(at) if list[*at] == *from => items[*at] = Some(to.clone()),
                Some(_) => return unfit(key, "was changed in the meantime"),
                None => return unfit(key, "isn’t there to be changed"),
            }
        }
        for Placed { key, item, .. } in &self.removed {
            match places.get(key) {
                Some(at) if list[*at] == *item => items[*at] = None,
                Some(_) => return unfit(key, "was changed in the meantime"),
                None => return unfit(key, "isn’t there to be removed"),
            }
        }
        let mut coming = Vec::with_capacity(self.added.len() + self.moved.len());
        for Moved { key, to, .. } in &self.moved {
            let item = places.get(key).and_then(|at| items[*at].take());
            match item {
                Some(item) => coming.push((*to, item)),
                None => return unfit(key, "isn’t there to be moved"),
            }
        }
        for Placed { key, at, item } in &self.added {
            if places.contains_key(key) {
                return unfit(key, "is there already");
            }
            coming.push((*at, item.clone()));
        }
        coming.sort_by_key(|(at, _)| *at);
        let mut after = Vec::with_capacity(items.len() + coming.len());
        let mut coming = coming.into_iter().peekable();
        for item in items.into_iter().flatten() {
            while let Some((_, new)) = coming.next_if(|(at, _)| *at <= after.len()) {
                after.push(new);
            }
            after.push(item);
        }
        after.extend(coming.map(|(_, item)| item));
        Ok(after)
    }

    /// The change that leads back.
    pub(super) fn reverse(&self) -> Self {
        let turned =
            |one: &Replaced<T>| Replaced { key: one.key.clone(), from: one.to.clone(), to: one.from.clone() };
        let back = |one: &Moved| Moved { key: one.key.clone(), from: one.to, to: one.from };
        let mut change = Self {
            added: self.removed.clone(),
            replaced: self.replaced.iter().map(turned).collect(),
            removed: self.added.clone(),
            moved: self.moved.iter().map(back).collect(),
        };
        change.sort();
        change
    }
}

/// Which of the pairs, in the order of their first, make up a longest run in the order of their
/// second (Schensted 1961). O(n log n).
fn longest_rising(pairs: &[(usize, usize)]) -> Vec<bool> {
    // The pair with which the shortest-ending run of each length ends, and whom each pair follows.
    let mut ends: Vec<usize> = Vec::new();
    let mut follows = vec![None; pairs.len()];
    for (at, (_, to)) in pairs.iter().enumerate() {
        let length = ends.partition_point(|end| pairs[*end].1 < *to);
        follows[at] = length.checked_sub(1).map(|before| ends[before]);
        match ends.get_mut(length) {
            Some(end) => *end = at,
            None => ends.push(at),
        }
    }
    let mut stays = vec![false; pairs.len()];
    let mut here = ends.last().copied();
    while let Some(at) = here {
        stays[at] = true;
        here = follows[at];
    }
    stays
}

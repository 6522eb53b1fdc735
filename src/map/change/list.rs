//! What changed in a list, down to its order.

use std::collections::{BTreeMap, HashMap};

use serde::{Deserialize, Serialize};

use super::Unfit;
use super::shift::Shift;
use crate::map::actor::Actor;
use crate::map::document::{Answer, Complete};
use crate::map::tie::Tie;
use crate::map::words::{Word, shorten};

/// Something of which a document has a list.
pub trait Listed: Clone + PartialEq {
    /// What one of them is called: `actor`.
    const WHAT: &'static str;

    /// What makes it the same one before and after a change.
    fn called(&self) -> String;
}

impl Listed for Actor {
    const WHAT: &'static str = "actor";

    fn called(&self) -> String {
        self.id.clone()
    }
}

impl Listed for Tie {
    const WHAT: &'static str = "tie";

    fn called(&self) -> String {
        let made = || format!("{}:{}>{}", self.kind.word(), self.from, self.to);
        self.id.clone().unwrap_or_else(made)
    }
}

impl Listed for Complete {
    const WHAT: &'static str = "complete list";

    fn called(&self) -> String {
        format!("{} {}", self.tie.word(), self.scope.join(" "))
    }
}

impl Listed for Answer {
    const WHAT: &'static str = "answer";

    fn called(&self) -> String {
        format!("{} {}", self.indicator, self.scope.join(" "))
    }
}

/// What one item of a list is called, and its number among those called the same.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Key {
    /// What it is called.
    pub id: String,
    /// Its number among those called the same, from 0.
    #[serde(default, skip_serializing_if = "is_first")]
    pub number: usize,
}

fn is_first(number: &usize) -> bool {
    *number == 0
}

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

    fn shift(&self) -> Shift {
        Shift::new(
            self.removed.iter().map(|one| one.at).chain(self.moved.iter().map(|one| one.from)),
            self.added.iter().map(|one| one.at).chain(self.moved.iter().map(|one| one.to)),
        )
    }

    fn sort(&mut self) {
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

    /// What `first` and then `second` come to.
    pub(super) fn squash(first: &Self, second: &Self) -> Self {
        let (shift, next) = (first.shift(), second.shift());
        let (one, two) = (first.by_key(), second.by_key());
        let mut all = Self::default();
        let both: std::collections::BTreeSet<_> = one.keys().chain(two.keys()).copied().collect();
        for key in both {
            let none = Touch::default();
            let (a, b) = (one.get(key).unwrap_or(&none), two.get(key).unwrap_or(&none));
            let key = key.clone();
            if let Some(added) = a.added {
                if b.removed.is_none() {
                    let at = b.moved.map_or_else(|| next.forward(added.at), |moved| moved.to);
                    let item = b.replaced.map_or(&added.item, |replaced| &replaced.to).clone();
                    all.added.push(Placed { key, at, item });
                }
                continue;
            }
            if let Some(removed) = b.removed {
                let at = a.moved.map_or_else(|| shift.back(removed.at), |moved| moved.from);
                let item = a.replaced.map_or(&removed.item, |replaced| &replaced.from).clone();
                all.removed.push(Placed { key, at, item });
                continue;
            }
            let (from, to) = match (a.removed, b.added) {
                (Some(gone), None) => {
                    all.removed.push(gone.clone());
                    continue;
                }
                (None, Some(new)) => {
                    all.added.push(new.clone());
                    continue;
                }
                (Some(gone), Some(back)) => {
                    all.moved.push(Moved { key: key.clone(), from: gone.at, to: back.at });
                    (Some(&gone.item), Some(&back.item))
                }
                (None, None) => {
                    if a.moved.is_some() || b.moved.is_some() {
                        let from = a.moved.map(|moved| moved.from);
                        let from = from.or_else(|| b.moved.map(|moved| shift.back(moved.from)));
                        let to = b.moved.map(|moved| moved.to);
                        let to = to.or_else(|| a.moved.map(|moved| next.forward(moved.to)));
                        let places = from.zip(to);
                        all.moved.extend(places.map(|(from, to)| Moved { key: key.clone(), from, to }));
                    }
                    let first = a.replaced.or(b.replaced).map(|replaced| &replaced.from);
                    (first, b.replaced.or(a.replaced).map(|replaced| &replaced.to))
                }
            };
            if let (Some(from), Some(to)) = (from, to)
                && from != to
            {
                all.replaced.push(Replaced { key, from: from.clone(), to: to.clone() });
            }
        }
        all.sort();
        all.settle();
        all
    }

    /// Drops what is said to have moved and stands as it did.
    fn settle(&mut self) {
        let mut shift = self.shift();
        loop {
            let moved = self.moved.len();
            self.moved.retain(|one| !shift.settles(one.from, one.to));
            if self.moved.len() == moved {
                return;
            }
        }
    }

    fn by_key(&self) -> BTreeMap<&Key, Touch<'_, T>> {
        let mut all: BTreeMap<&Key, Touch<T>> = BTreeMap::new();
        self.added.iter().for_each(|one| all.entry(&one.key).or_default().added = Some(one));
        self.replaced.iter().for_each(|one| all.entry(&one.key).or_default().replaced = Some(one));
        self.removed.iter().for_each(|one| all.entry(&one.key).or_default().removed = Some(one));
        self.moved.iter().for_each(|one| all.entry(&one.key).or_default().moved = Some(one));
        all
    }
}

/// All that a change does to one item.
struct Touch<'a, T> {
    added: Option<&'a Placed<T>>,
    replaced: Option<&'a Replaced<T>>,
    removed: Option<&'a Placed<T>>,
    moved: Option<&'a Moved>,
}

// Written by hand: derived, it would ask for a default item.
impl<T> Default for Touch<'_, T> {
    fn default() -> Self {
        Self { added: None, replaced: None, removed: None, moved: None }
    }
}

fn keys<T: Listed>(list: &[T]) -> Vec<Key> {
    let mut numbers: HashMap<String, usize> = HashMap::new();
    let key = |item: &T| {
        let id = item.called();
        let number = numbers.entry(id.clone()).and_modify(|number| *number += 1).or_insert(0);
        Key { id, number: *number }
    };
    list.iter().map(key).collect()
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

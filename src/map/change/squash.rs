//! Two changes of a list put together: what comes of each item that either touches.

use std::collections::{BTreeMap, BTreeSet};

use super::list::{ListChange, Moved, Placed, Replaced};
use super::listed::{Key, Listed};
use super::shift::Shift;

impl<T> ListChange<T> {
    fn shift(&self) -> Shift {
        Shift::new(
            self.removed.iter().map(|one| one.at).chain(self.moved.iter().map(|one| one.from)),
            self.added.iter().map(|one| one.at).chain(self.moved.iter().map(|one| one.to)),
        )
    }
}

impl<T: Listed> ListChange<T> {
    /// What `first` and then `second` come to.
    pub(super) fn squash(first: &Self, second: &Self) -> Self {
        let (shift, next) = (first.shift(), second.shift());
        let (one, two) = (first.by_key(), second.by_key());
        let mut all = Self::default();
        let both: BTreeSet<_> = one.keys().chain(two.keys()).copied().collect();
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

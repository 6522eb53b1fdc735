//! What a document has lists of, and what makes one item of them the same before and after.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use crate::map::actor::Actor;
use crate::map::document::{Answer, Complete};
use crate::map::tie::Tie;
use crate::map::words::Word;

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

/// The key of every item of a list, in its order.
pub(super) fn keys<T: Listed>(list: &[T]) -> Vec<Key> {
    let mut numbers: HashMap<String, usize> = HashMap::new();
    let key = |item: &T| {
        let id = item.called();
        let number = numbers.entry(id.clone()).and_modify(|number| *number += 1).or_insert(0);
        Key { id, number: *number }
    };
    list.iter().map(key).collect()
}

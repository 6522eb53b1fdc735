//! What changed in single fields: each with what it was and what it is.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

use super::Unfit;
use crate::map::document::{Document, Evaluation};
use crate::map::words::shorten;

/// A field that says something else now.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Swap<T> {
    /// As it was.
    pub from: T,
    /// As it is.
    pub to: T,
}

/// What changed in a table: by its keys.
pub type Entries<V> = BTreeMap<String, Entry<V>>;

/// One entry of a table that came, went or says something else.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entry<V> {
    /// As it was; nothing if it wasn't there.
    #[serde(default = "nothing", skip_serializing_if = "Option::is_none", deserialize_with = "something")]
    #[serde(bound(deserialize = "V: Deserialize<'de>"))]
    pub from: Option<V>,
    /// As it is; nothing if it isn't there.
    #[serde(default = "nothing", skip_serializing_if = "Option::is_none", deserialize_with = "something")]
    #[serde(bound(deserialize = "V: Deserialize<'de>"))]
    pub to: Option<V>,
}

fn nothing<V>() -> Option<V> {
    None
}

/// An entry that holds null isn't one that is missing.
fn something<'de, V: Deserialize<'de>, D: Deserializer<'de>>(from: D) -> Result<Option<V>, D::Error> {
    V::deserialize(from).map(Some)
}

/// What changes a value in place, as one piece or entry by entry.
pub(super) trait Changing<T>: Turning {
    fn between(before: &T, after: &T) -> Self;
    fn apply(&self, value: &mut T, what: &str) -> Result<(), Unfit>;
}

/// What can be turned round and put together, whatever it changes.
pub(super) trait Turning: Sized {
    fn reverse(&self) -> Self;
    fn squash(first: &Self, second: &Self) -> Self;
    fn changes_nothing(&self) -> bool;
}

fn changed_meanwhile(what: &str) -> Unfit {
    Unfit::new(what, "was changed in the meantime")
}

impl<T: Clone + PartialEq> Changing<T> for Option<Swap<T>> {
    fn between(before: &T, after: &T) -> Self {
        (before != after).then(|| Swap { from: before.clone(), to: after.clone() })
    }

    fn apply(&self, value: &mut T, what: &str) -> Result<(), Unfit> {
        let Some(swap) = self else { return Ok(()) };
        if *value != swap.from {
            return Err(changed_meanwhile(what));
        }
        value.clone_from(&swap.to);
        Ok(())
    }
}

impl<T: Clone + PartialEq> Turning for Option<Swap<T>> {
    fn reverse(&self) -> Self {
        self.clone().map(|Swap { from, to }| Swap { from: to, to: from })
    }

    fn squash(first: &Self, second: &Self) -> Self {
        let from = &first.as_ref().or(second.as_ref())?.from;
        let to = &second.as_ref().or(first.as_ref())?.to;
        (from != to).then(|| Swap { from: from.clone(), to: to.clone() })
    }

    fn changes_nothing(&self) -> bool {
        self.is_none()
    }
}

/// A table of a document: what [`Entries`] are entries of.
pub(super) trait Table<V: 'static> {
    fn each(&self) -> impl Iterator<Item = (&String, &V)>;
    fn at(&self, key: &str) -> Option<&V>;
    fn put(&mut self, key: &str, value: Option<V>);
}

impl<V: 'static> Table<V> for BTreeMap<String, V> {
    fn each(&self) -> impl Iterator<Item = (&String, &V)> {
        self.iter()
    }

    fn at(&self, key: &str) -> Option<&V> {
        self.get(key)
    }

    fn put(&mut self, key: &str, value: Option<V>) {
        match value {
            Some(value) => drop(self.insert(key.to_owned(), value)),
            None => drop(self.remove(key)),
        }
    }
}

impl Table<Value> for serde_json::Map<String, Value> {
    fn each(&self) -> impl Iterator<Item = (&String, &Value)> {
        self.iter()
    }

    fn at(&self, key: &str) -> Option<&Value> {
        self.get(key)
    }

    fn put(&mut self, key: &str, value: Option<Value>) {
        match value {
            Some(value) => drop(self.insert(key.to_owned(), value)),
            None => drop(self.remove(key)),
        }
    }
}

impl<V: Clone + PartialEq + 'static, T: Table<V>> Changing<T> for Entries<V> {
    fn between(before: &T, after: &T) -> Self {
        let keys = before.each().chain(after.each()).map(|(key, _)| key);
        let entry = |key: &String| -> Option<(String, Entry<V>)> {
            let (from, to) = (before.at(key), after.at(key));
            (from != to).then(|| (key.clone(), Entry { from: from.cloned(), to: to.cloned() }))
        };
        keys.filter_map(entry).collect()
    }

    fn apply(&self, value: &mut T, what: &str) -> Result<(), Unfit> {
        for (key, entry) in self {
            if value.at(key) != entry.from.as_ref() {
                return Err(changed_meanwhile(&format!("{what} \"{}\"", shorten(key))));
            }
            value.put(key, entry.to.clone());
        }
        Ok(())
    }
}

impl<V: Clone + PartialEq> Turning for Entries<V> {
    fn reverse(&self) -> Self {
        let turned = |entry: &Entry<V>| Entry { from: entry.to.clone(), to: entry.from.clone() };
        self.iter().map(|(key, entry)| (key.clone(), turned(entry))).collect()
    }

    fn squash(first: &Self, second: &Self) -> Self {
        let mut all = first.clone();
        for (key, entry) in second {
            all.entry(key.clone()).or_insert_with(|| entry.clone()).to.clone_from(&entry.to);
        }
        all.retain(|_, entry| entry.from != entry.to);
        all
    }

    fn changes_nothing(&self) -> bool {
        self.is_empty()
    }
}

/// Declares the fields that a change looks at one by one, so that none of its verbs leaves one out.
macro_rules! changing {
    ($(#[$about:meta])* $name:ident of $whole:ty { $($(#[$doc:meta])* $field:ident: $kind:ty as $what:literal,)* }) => {
        $(#[$about])*
        #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
        pub struct $name {
            $(
                $(#[$doc])*
                #[serde(default, skip_serializing_if = "crate::map::change::fields::Turning::changes_nothing")]
                pub $field: $kind,
            )*
        }

        impl $name {
            pub(super) fn between_fields(before: &$whole, after: &$whole) -> Self {
                use $crate::map::change::fields::Changing;
                Self { $($field: Changing::between(&before.$field, &after.$field),)* }
            }

            pub(super) fn apply_fields(&self, to: &mut $whole) -> Result<(), $crate::map::change::Unfit> {
                use $crate::map::change::fields::Changing;
                $(self.$field.apply(&mut to.$field, $what)?;)*
                Ok(())
            }

            pub(super) fn reverse(&self) -> Self {
                use $crate::map::change::fields::Turning;
                Self { $($field: Turning::reverse(&self.$field),)* }
            }

            pub(super) fn squash(first: &Self, second: &Self) -> Self {
                use $crate::map::change::fields::Turning;
                Self { $($field: Turning::squash(&first.$field, &second.$field),)* }
            }

            /// Whether nothing changed.
            pub fn is_empty(&self) -> bool {
                *self == Self::default()
            }
        }
    };
}
pub(super) use changing;

changing! {
    /// What changed in the fields at the top of a document.
    FieldsChange of Document {
        /// The title.
        title: Option<Swap<String>> as "the title",
        /// The summary.
        summary: Option<Swap<Option<String>>> as "the summary",
        /// The nation whose law applies.
        jurisdiction: Option<Swap<Option<String>>> as "the jurisdiction",
        /// The time that the map is about.
        period: Option<Swap<Option<String>>> as "the period",
        /// Where the facts come from.
        sources: Option<Swap<Vec<String>>> as "the sources",
        /// Numbers at which barriers are detected.
        thresholds: Entries<f64> as "the threshold",
        /// What a group makes of its partnership.
        evaluation: Option<Swap<Option<Evaluation>>> as "the evaluation sheet",
        /// Fields that this version doesn't know.
        other: Entries<Value> as "the field",
    }
}

impl FieldsChange {
    pub(super) fn between(before: &Document, after: &Document) -> Self {
        Self::between_fields(before, after)
    }

    pub(super) fn apply(&self, to: &mut Document) -> Result<(), Unfit> {
        self.apply_fields(to)
    }
}

//! Who of one map is who of the other.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::report::{Matched, Renamed};
use crate::map::{Actor, ActorKind, Document};

/// What ids of the second map are called in the first.
#[derive(Debug, Default)]
pub(super) struct Matching {
    /// New ids by old ones, for those that change.
    names: BTreeMap<String, String>,
    /// Those of the above who are someone of the first map.
    matched: HashSet<String>,
}

impl Matching {
    /// The same id is the same actor.
    pub fn by_id() -> Self {
        Self::default()
    }

    /// By id, or else by kind and name where only one of each map has them.
    pub fn between(before: &Document, after: &Document) -> Self {
        let ids = |of: &Document| -> HashMap<String, Actor> {
            of.actors.iter().map(|actor| (actor.id.clone(), actor.clone())).collect()
        };
        let (old, new) = (ids(before), ids(after));
        let common: Vec<_> = old.values().filter_map(|actor| Some((actor, new.get(&actor.id)?))).collect();
        let alike = |(one, other): &&(&Actor, &Actor)| one.kind() == other.kind() && one.name == other.name;
        let kinds = common.iter().all(|(one, other)| one.kind() == other.kind());
        // Ids that mostly mean someone else were given apart ("a1", "a2"), and say nothing.
        let one_language = kinds || common.iter().filter(alike).count() * 2 >= common.len();
        let mut same: HashMap<&str, &str> = common
            .iter()
            .filter(|pair| alike(pair) || (one_language && pair.0.kind() == pair.1.kind()))
            .map(|(one, other)| (other.id.as_str(), one.id.as_str()))
            .collect();
        let taken: HashSet<_> = same.values().copied().collect();
        let rest_of_old = unique(before.actors.iter().filter(|one| !taken.contains(one.id.as_str())));
        let rest_of_new = unique(after.actors.iter().filter(|one| !same.contains_key(one.id.as_str())));
        for (key, one) in &rest_of_new {
            if let (Some(one), Some(Some(other))) = (one, rest_of_old.get(key)) {
                same.insert(one, other);
            }
        }
        let mut used: HashSet<String> = old.keys().chain(new.keys()).cloned().collect();
        let mut matching = Self::default();
        for actor in &after.actors {
            let here = match same.get(actor.id.as_str()) {
                Some(other) => {
                    matching.matched.insert(actor.id.clone());
                    (*other).to_owned()
                }
                None if old.contains_key(&actor.id) => {
                    let numbered = (2..).map(|number| format!("{}-{number}", actor.id));
                    numbered.into_iter().find(|id| !used.contains(id)).unwrap_or_default()
                }
                None => continue,
            };
            used.insert(here.clone());
            if here != actor.id {
                matching.names.insert(actor.id.clone(), here);
            }
        }
        matching
    }

    /// The actors matched by their names, in the order of the first map's ids.
    pub fn by_name(&self, before: &Document) -> Vec<Matched> {
        let names: HashMap<_, _> = before.actors.iter().map(|actor| (&actor.id, &actor.name)).collect();
        let matched = self.names.iter().filter(|(after, _)| self.matched.contains(*after));
        let mut all: Vec<_> = matched
            .map(|(after, here)| Matched {
                before: here.clone(),
                after: after.clone(),
                name: names.get(here).map(|name| (*name).clone()).unwrap_or_default(),
            })
            .collect();
        all.sort_by(|one, other| one.before.cmp(&other.before));
        all
    }

    /// The actors of the second map who are no one of the first and whose id is.
    pub fn renamed(&self) -> Vec<Renamed> {
        let others = self.names.iter().filter(|(after, _)| !self.matched.contains(*after));
        others.map(|(after, here)| Renamed { after: after.clone(), here: here.clone() }).collect()
    }

    /// The second map in the ids of the first.
    pub fn rename(&self, document: &Document) -> Document {
        document.renamed(&self.names)
    }
}

/// Ids by kind and name; nothing where several have both.
fn unique<'a>(actors: impl Iterator<Item = &'a Actor>) -> BTreeMap<(ActorKind, &'a str), Option<&'a str>> {
    let mut all = BTreeMap::new();
    for actor in actors {
        all.entry((actor.kind(), actor.name.trim()))
            .and_modify(|one| *one = None)
            .or_insert(Some(actor.id.as_str()));
    }
    all
}

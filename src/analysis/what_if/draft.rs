//! A map in the making: the document as it was, with what a change adds and takes away.

use std::collections::{HashMap, HashSet};

use crate::map::{Actor, ActorKind, Complete, Details, Document, Record, Tie, TieKind, View};

/// What a change writes. Everything else on the map keeps its place.
#[derive(Debug)]
pub(super) struct Draft {
    pub document: Document,
    added: Vec<Tie>,
    taken: HashSet<String>,
    notes: Vec<String>,
}

impl Draft {
    pub fn of(document: &Document) -> Self {
        let mut taken: HashSet<_> = document.actors.iter().map(|actor| actor.id.clone()).collect();
        if let Some(View { positions, pinned, .. }) = &document.view {
            taken.extend(positions.keys().chain(pinned).cloned());
        }
        Self { document: document.clone(), added: Vec::new(), taken, notes: Vec::new() }
    }

    /// Adds an actor; its id is `id`, numbered if that is taken.
    pub fn add(&mut self, id: &str, name: String, record: Record) -> String {
        let mut own = id.to_owned();
        let mut number = 1;
        while !self.taken.insert(own.clone()) {
            number += 1;
            own = format!("{id}-{number}");
        }
        self.document.actors.push(Actor { id: own.clone(), name, note: None, record });
        own
    }

    /// What is recorded of an actor, to be written over.
    pub fn record(&mut self, id: &str) -> Option<&mut Record> {
        let found = self.document.actors.iter_mut().find(|actor| actor.id == id);
        found.map(|actor| &mut actor.record)
    }

    /// `name`, numbered if an actor of that kind has it.
    pub fn free_name(&self, kind: ActorKind, name: &str) -> String {
        let alike = self.document.actors.iter().filter(|actor| actor.kind() == kind);
        let known: HashSet<_> = alike.map(|actor| actor.name.as_str()).collect();
        let numbered = (2..).map(|number| format!("{name} {number}"));
        std::iter::once(name.to_owned())
            .chain(numbered)
            .find(|name| !known.contains(name.as_str()))
            .unwrap_or_else(|| name.to_owned())
    }

    /// Says what is worth knowing of how the change was written.
    pub fn note(&mut self, says: impl Into<String>) {
        self.notes.push(says.into());
    }

    /// A tie that holds, unless it does already.
    pub fn tie(&mut self, kind: TieKind, from: &str, to: &str) {
        self.tie_with(kind, from, to, Details::default());
    }

    /// A tie that holds with more to say of it, unless one of the kind holds already.
    pub fn tie_with(&mut self, kind: TieKind, from: &str, to: &str, details: Details) {
        if from != to {
            self.added.push(Tie { kind, from: from.to_owned(), to: to.to_owned(), id: None, details });
        }
    }

    /// Says that the ties of `kind` around these actors are wholly listed; around nobody nothing is said.
    pub fn complete(&mut self, kind: TieKind, scope: Vec<String>) {
        if !scope.is_empty() {
            self.document.complete.push(Complete { tie: kind, scope, other: Default::default() });
        }
    }

    /// Leaves open to whom an added actor is tied by `kind`: a list that was said to be whole for all the map
    /// was so of those who were on it then. It goes on by name for those of whose kind `stays` is true;
    /// a list that went on for anyone at the other end would deny the new tie as well.
    pub fn leave_open(&mut self, kind: TieKind, added: &str, stays: impl Fn(ActorKind) -> bool) {
        let before = self.document.actors.iter().filter(|actor| actor.id != added && stays(actor.kind()));
        let before: Vec<_> = before.map(|actor| actor.id.clone()).collect();
        let whole = |one: &Complete| one.tie == kind && one.scope.is_empty();
        if before.is_empty() {
            return self.document.complete.retain(|one| !whole(one));
        }
        for one in self.document.complete.iter_mut().filter(|one| whole(one)) {
            one.scope.clone_from(&before);
        }
    }

    /// Takes away the ties that hold and of which `which` is true.
    pub fn drop_ties(&mut self, which: impl Fn(&Tie) -> bool) {
        self.document.ties.retain(|tie| !tie.is_present() || !which(tie));
    }

    /// Takes actors off the map, with what names them.
    pub fn remove(&mut self, gone: &HashSet<String>) {
        self.document.remove_actors(gone);
        self.added.retain(|tie| !tie.named().any(|id| gone.contains(id)));
    }

    /// The map as it would be, and what is worth knowing of it. Ties that were stated absent and now
    /// hold are no longer stated absent.
    pub fn finish(self) -> (Document, Vec<String>) {
        let Self { mut document, added, notes, .. } = self;
        let key = |tie: &Tie| {
            let (from, to) = (tie.from.clone(), tie.to.clone());
            let turned = tie.kind.is_mutual() && from > to;
            (tie.kind, if turned { (to, from) } else { (from, to) })
        };
        let mut there: HashMap<_, bool> = HashMap::new();
        for tie in &document.ties {
            *there.entry(key(tie)).or_default() |= tie.is_present();
        }
        let mut holding = HashSet::new();
        let new: Vec<_> = added
            .into_iter()
            .filter(|tie| {
                let key = key(tie);
                !there.get(&key).copied().unwrap_or_default() && holding.insert(key)
            })
            .collect();
        document.ties.retain(|tie| tie.is_present() || !holding.contains(&key(tie)));
        document.ties.extend(new);
        (document, notes)
    }
}

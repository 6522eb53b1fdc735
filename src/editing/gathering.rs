//! Actors and ties that are to be added together, gathered one after the other: by lines or by rows.

use std::collections::HashSet;

use serde_json::{Map, Value};

use super::add::{cannot_join, id_of, kinds_that_join, opposite, same, with_article};
use super::wording::{Names, key, nearest, or_list, value};
use super::wording::{of_actor, tie_field};
use super::{Denied, Edit};
use crate::map::{Actor, ActorKind, Document, Limits, Tie, TieKind, Word};

/// What was gathered so far.
pub(super) struct Gathering<'a> {
    /// The map to which it is to be added.
    pub document: &'a Document,
    /// Who is on the map, or will be.
    pub names: Names,
    /// Who is new.
    pub actors: Vec<Actor>,
    /// The new ties.
    pub ties: Vec<Tie>,
    taken: HashSet<String>,
}

/// How far a gathering had come.
#[derive(Clone, Copy)]
pub(super) struct Mark(usize, usize);

/// What is recorded of somebody, as it was typed: by the names of attributes.
pub(super) type Typed = Map<String, Value>;

impl<'a> Gathering<'a> {
    pub(super) fn new(document: &'a Document) -> Self {
        let taken = document.actors.iter().map(|actor| actor.id.clone()).collect();
        let names = Names::new(&document.actors);
        Self { document, names, actors: Vec::new(), ties: Vec::new(), taken }
    }

    pub(super) fn mark(&self) -> Mark {
        Mark(self.actors.len(), self.ties.len())
    }

    /// Takes back what was gathered since.
    pub(super) fn go_back(&mut self, Mark(actors, ties): Mark) {
        for actor in self.actors.split_off(actors) {
            self.names.remove(&actor);
            self.taken.remove(&actor.id);
        }
        self.ties.truncate(ties);
    }

    /// Somebody of that id, new or not.
    pub(super) fn actor(&self, id: &str) -> Option<&Actor> {
        self.actors.iter().rev().chain(&self.document.actors).find(|actor| actor.id == id)
    }

    /// The id of the only one who is called so.
    pub(super) fn find(&self, name: &str, kind: Option<ActorKind>) -> Result<String, String> {
        let all = self.names.find(name);
        let of_kind: Vec<_> = all.iter().filter(|one| kind.is_none_or(|kind| one.kind == kind)).collect();
        match (of_kind.as_slice(), all.as_slice()) {
            ([one], _) => Ok(one.id.clone()),
            ([], [other, ..]) => {
                let kind = kind.map_or("actor", Word::label);
                let is = with_article(other.kind.label());
                Err(format!("{} is {is}; {} was expected.", other.name, with_article(kind)))
            }
            ([], []) => {
                let near = nearest(name, self.names.all());
                let hint = match near.is_empty() {
                    true => String::new(),
                    false => format!(" Did you mean {}?", or_list(&near)),
                };
                Err(format!("Nobody on this map is called “{name}”.{hint}"))
            }
            _ => Err(format!("Several are called “{name}”: give one of them another name first.")),
        }
    }

    /// Adds somebody, and says their id.
    pub(super) fn add_actor(&mut self, kind: ActorKind, name: &str, said: Typed) -> Result<String, Denied> {
        let name = name.trim();
        let most = Limits::STANDARD.name;
        if name.is_empty() {
            return Err(Denied::field("name", "A name is needed: what people call it."));
        }
        if name.chars().count() > most {
            return Err(Denied::field("name", format!("A name can have {most} letters, and this has more.")));
        }
        if self.document.actors.len() + self.actors.len() >= Limits::STANDARD.actors {
            let most = Limits::STANDARD.actors;
            return Err(Denied::whole(format!("A map can hold {most} actors, and no more fit on it.")));
        }
        let wish = id_of(name);
        let numbered = (2..).map(|number| format!("{wish}-{number}"));
        let mut all = std::iter::once(wish.clone()).chain(numbered);
        let id = all.find(|id| !self.taken.contains(id)).unwrap_or_default();
        let mut fields = said;
        fields.insert("id".to_owned(), Value::from(id.as_str()));
        fields.insert("kind".to_owned(), Value::from(kind.word()));
        fields.insert("name".to_owned(), Value::from(name));
        let actor: Actor = serde_json::from_value(Value::Object(fields))
            .map_err(|fault| Denied::whole(fault.to_string()))?;
        self.taken.insert(id.clone());
        self.names.add(&actor);
        self.actors.push(actor);
        Ok(id)
    }

    /// What is recorded of somebody of that kind where that is typed for an attribute.
    pub(super) fn of_actor(&self, kind: ActorKind, name: &str, text: &str) -> Result<Value, Denied> {
        let Some(field) = of_actor(kind).iter().find(|one| one.name == name) else {
            let says = format!("{} can’t have “{}”.", crate::map::capital(&with_article(kind.label())), name);
            return Err(Denied::field(name, says));
        };
        let find = |name: &str| self.find(name, Some(ActorKind::Agency));
        value(field, text, &find).map_err(|says| Denied::field(name, says))
    }

    /// What is recorded of a tie where that is typed for an attribute.
    pub(super) fn of_tie(&self, kind: Option<TieKind>, name: &str, text: &str) -> Result<Value, Denied> {
        let Some(field) = tie_field(name, kind) else {
            return Err(Denied::field(name, format!("A tie can’t have “{name}”.")));
        };
        let kind = (name == "under").then_some(ActorKind::Agreement);
        value(&field, text, &|name| self.find(name, kind)).map_err(|says| Denied::field(name, says))
    }

    /// Adds a tie. False if the map says the very same already.
    pub(super) fn add_tie(
        &mut self,
        kind: TieKind,
        from: &str,
        to: &str,
        said: Typed,
    ) -> Result<bool, Denied> {
        let mut fields = said;
        for (name, value) in [("kind", kind.word()), ("from", from), ("to", to)] {
            fields.insert(name.to_owned(), Value::from(value));
        }
        let tie: Tie = serde_json::from_value(Value::Object(fields))
            .map_err(|fault| Denied::whole(fault.to_string()))?;
        self.joins(kind, from, to)?;
        let mut all = self.document.ties.iter().chain(&self.ties);
        if all.clone().any(|one| same(one, &tie)) {
            return Ok(false);
        }
        if let Some(one) = all.find(|one| opposite(one, &tie)) {
            let says = self.says(one);
            return Err(Denied::field(
                "kind",
                match one.is_present() {
                    true => format!("The map says that {says}. Remove that tie first."),
                    false => format!("The map says that there is no such tie: {says}. Remove that first."),
                },
            ));
        }
        if self.document.ties.len() + self.ties.len() >= Limits::STANDARD.ties {
            let most = Limits::STANDARD.ties;
            return Err(Denied::whole(format!("A map can hold {most} ties, and no more fit on it.")));
        }
        self.ties.push(tie);
        Ok(true)
    }

    /// Refuses a tie of that kind where the contract doesn't name it, with what can be said instead.
    fn joins(&self, kind: TieKind, from: &str, to: &str) -> Result<(), Denied> {
        let end = |id: &str, field: &str| {
            let found = self.actor(id).map(Actor::kind);
            found.ok_or_else(|| Denied::field(field, "Choose an actor of this map."))
        };
        let (start, leads) = (end(from, "from")?, end(to, "to")?);
        if from == to {
            return Err(Denied::field("to", "A tie joins two different actors."));
        }
        if kind.joins(start, leads) {
            return Ok(());
        }
        let instead = match kind.joins(leads, start) {
            true => "Turn the arrow.".to_owned(),
            false => {
                let labels = likely(start, leads).into_iter().map(|kind| kind.label());
                format!("Between these can be: {}.", or_list(&labels.take(6).collect::<Vec<_>>()))
            }
        };
        Err(Denied::field("kind", format!("{} {instead}", cannot_join(kind, start, leads))))
    }

    /// A tie in words: "GP practice informs District nurse".
    pub(super) fn says(&self, tie: &Tie) -> String {
        format!("{} {} {}", self.called(&tie.from), tie.kind.label(), self.called(&tie.to))
    }

    /// The name of somebody by id.
    pub(super) fn called<'b>(&'b self, id: &'b str) -> &'b str {
        self.actor(id).map_or(id, |actor| &actor.name)
    }

    /// The act that adds it all.
    pub(super) fn edit(self, name: impl Into<String>) -> Edit {
        let mut other = Document::new(self.document.title.clone());
        let new: HashSet<&str> = self.actors.iter().map(|actor| actor.id.as_str()).collect();
        let mut same: Vec<(String, String)> = Vec::new();
        let mut seen = HashSet::new();
        let origins = self.actors.iter().filter_map(|actor| match &actor.record {
            crate::map::Record::Practitioner(record) => record.origin.as_deref(),
            _ => None,
        });
        for id in self.ties.iter().flat_map(Tie::named).chain(origins) {
            if !new.contains(id) && seen.insert(id.to_owned()) {
                same.push((id.to_owned(), id.to_owned()));
            }
        }
        other.actors = self.actors;
        other.ties = self.ties;
        Edit::Include { other: Box::new(other), same, name: name.into() }
    }
}

/// The kinds of tie that one would expect between two kinds of actor: not a link of no stated kind, and no
/// decision about somebody unless nothing else fits.
pub(super) fn likely(from: ActorKind, to: ActorKind) -> Vec<TieKind> {
    let all = kinds_that_join(from, to);
    let said = |kind: &TieKind| match kind {
        TieKind::Relates => false,
        TieKind::Decides => matches!(to, ActorKind::Plan | ActorKind::Agreement | ActorKind::Fund),
        _ => true,
    };
    let likely: Vec<TieKind> = all.iter().copied().filter(said).collect();
    if likely.is_empty() { all } else { likely }
}

/// Whether two names are the same but for case and accents.
pub(super) fn is_same_name(one: &str, other: &str) -> bool {
    key(one) == key(other)
}

//! Documents with a little more, a little less or something said otherwise.

use std::collections::HashSet;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::actor::{Actor, ActorKind, Other, Record};
use super::document::Document;
use super::read::plain;
use super::slide::{SavedView, Slide};
use super::tie::Tie;

impl Document {
    /// Without those actors, and without every tie, position and pin that names them. A list that is said
    /// to be whole or an answer that names others as well stays with them; one that names only them goes,
    /// for a scope left empty would mean the whole map. Saved views go on naming whom they showed: they say
    /// so when they are shown. O(n) in what the document holds.
    pub fn remove_actors(&mut self, gone: &HashSet<String>) {
        self.actors.retain(|actor| !gone.contains(&actor.id));
        for actor in &mut self.actors {
            if let Record::Practitioner(record) = &mut actor.record
                && record.origin.as_ref().is_some_and(|origin| gone.contains(origin))
            {
                record.origin = None;
            }
        }
        self.ties.retain(|tie| !tie.named().any(|id| gone.contains(id)));
        let left = |scope: &mut Vec<String>| {
            let whole = scope.is_empty();
            scope.retain(|id| !gone.contains(id));
            whole || !scope.is_empty()
        };
        self.complete.retain_mut(|one| left(&mut one.scope));
        self.answers.retain_mut(|one| left(&mut one.scope));
        if let Some(view) = &mut self.view {
            view.positions.retain(|id, _| !gone.contains(id));
            view.pinned.retain(|id| !gone.contains(id));
        }
    }

    /// `wish` if no actor has that id and no position, pin or saved view waits for it, or else `wish` with a
    /// number.
    pub fn free_id(&self, wish: &str) -> String {
        let mut taken: HashSet<&str> = self.actors.iter().map(|actor| actor.id.as_str()).collect();
        if let Some(view) = &self.view {
            taken.extend(view.positions.keys().chain(&view.pinned).map(String::as_str));
            taken.extend(view.slides.iter().filter_map(Slide::view).flat_map(SavedView::actors));
        }
        let numbered = (2..).map(|number| format!("{wish}-{number}"));
        let mut all = std::iter::once(wish.to_owned()).chain(numbered);
        all.find(|id| !taken.contains(id.as_str())).unwrap_or_default()
    }

    /// With another value in one of its own fields, `title` or `period`; without one, the field is left out.
    ///
    /// # Errors
    /// What was expected there, in plain words.
    pub fn with(&self, field: &str, value: Option<Value>) -> Result<Self, String> {
        with_field(self, field, value)
    }
}

impl Actor {
    /// With another value of one attribute, by its name in a file; without one, it is left out.
    ///
    /// # Errors
    /// What was expected there, in plain words.
    pub fn with(&self, attribute: &str, value: Option<Value>) -> Result<Self, String> {
        with_field(self, attribute, value)
    }

    /// As an actor of another kind, and the names of the attributes that this kind can't have and that
    /// are left out. What both kinds have stays, if it means the same in both.
    pub fn retyped(&self, kind: ActorKind) -> (Self, Vec<String>) {
        let mut fields = fields(&self.record);
        fields.remove("kind");
        let unknown = self.record.other().clone();
        let mut left_out = Vec::new();
        let record = loop {
            match Record::read(kind, fields.clone()) {
                Ok(record) => break record,
                Err(fault) => {
                    let path = fault.path().to_string();
                    let name = path.split(['.', '[']).next().unwrap_or_default().to_owned();
                    match fields.remove(&name) {
                        Some(_) => left_out.push(name),
                        None => break Record::read(kind, Other::new()).expect("every attribute is optional"),
                    }
                }
            }
        };
        // What the new kind hasn't got ended among the fields that aren't known.
        let strange: Vec<String> =
            record.other().keys().filter(|name| !unknown.contains_key(*name)).cloned().collect();
        strange.iter().for_each(|name| drop(fields.remove(name)));
        left_out.extend(strange);
        left_out.sort();
        let record = Record::read(kind, fields).expect("what can't be read was left out");
        (Self { record, ..self.clone() }, left_out)
    }
}

impl Tie {
    /// With another value of one attribute, by its name in a file; without one, it is left out.
    ///
    /// # Errors
    /// What was expected there, in plain words.
    pub fn with(&self, attribute: &str, value: Option<Value>) -> Result<Self, String> {
        with_field(self, attribute, value)
    }
}

fn fields<T: Serialize>(of: &T) -> Map<String, Value> {
    match serde_json::to_value(of) {
        Ok(Value::Object(fields)) => fields,
        _ => Map::new(),
    }
}

fn with_field<T: Serialize + DeserializeOwned>(
    of: &T,
    name: &str,
    value: Option<Value>,
) -> Result<T, String> {
    let mut fields = fields(of);
    match value {
        Some(value) => fields.insert(name.to_owned(), value),
        None => fields.remove(name),
    };
    serde_json::from_value(Value::Object(fields)).map_err(|fault| plain(&fault))
}

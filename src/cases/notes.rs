//! What is taught with a bundled map: what to look for, questions, its other moment, and guided ways to
//! other models.
//!
//! The texts stand in `assets/knowledge/cases.json` and are read the first time that one is asked for; no
//! picture needs them. What the steps lead to is worked out again by `tests/cases`.

use std::sync::OnceLock;

use serde::{Deserialize, Serialize};

use super::Case;

/// What the file's `format` says.
pub const FORMAT: &str = "partnership-case-notes";
/// What the file's `version` says.
pub const VERSION: u32 = 1;

/// The notes on all bundled maps, as they stand in their file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Book {
    /// Always `partnership-case-notes`.
    pub format: String,
    /// Always 1.
    pub version: u32,
    /// One entry for each map, in the order of the gallery.
    pub cases: Vec<Notes>,
}

/// The notes on one map.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Notes {
    /// The map's id.
    pub id: String,
    /// The rows of the subject list that it shows: `A16.7`.
    pub covers: Vec<String>,
    /// What to look for on the map, a point each.
    pub look_for: Vec<String>,
    /// Questions to discuss.
    pub questions: Vec<String>,
    /// The map of the moment before, by id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    /// The map of the moment after, by id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// Guided ways from this model to others, a step at a time.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ways: Vec<Way>,
    /// What to read beside it: ids of pages of the knowledge base, and of law and policy.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub learn: Vec<String>,
}

/// A guided way from a map to another model.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Way {
    /// Its id within the map.
    pub id: String,
    /// Where it leads, as a heading.
    pub title: String,
    /// Why one would go it.
    pub says: String,
    /// What is flagged before the first step.
    pub from: Vec<Flagged>,
    /// The steps, each made to the map that the one before has left.
    pub steps: Vec<Step>,
}

impl Way {
    /// What is flagged before the step of that number, which is what the one before has led to.
    pub fn before(&self, step: usize) -> &[Flagged] {
        step.checked_sub(1).and_then(|last| self.steps.get(last)).map_or(&self.from, |last| &last.after)
    }
}

/// One step: a named change, or lines to type.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// What to do.
    pub says: String,
    /// The named change to make.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub change: Option<Named>,
    /// Lines to type, where no named change does it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<String>,
    /// What to watch when it is done.
    pub watch: String,
    /// What is flagged then.
    pub after: Vec<Flagged>,
}

/// A named change of the registry, and what is chosen for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Named {
    /// Its id: `one_manager`.
    pub id: String,
    /// The actor around whom it is made, by id: a team, agreement, forum or service user. Left out for the
    /// whole map.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
    /// The agency that leaves, by id, where the change needs one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub partner: Option<String>,
    /// What to call the new actor.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// A pattern that is flagged, and where.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Flagged {
    /// The pattern: `hybrid_models`.
    pub pattern: String,
    /// `present` or `possible`.
    pub verdict: String,
    /// The scopes, each by the id of its actor, in order; `""` is the whole map.
    pub scopes: Vec<String>,
}

/// All notes, in the order of the gallery.
///
/// # Panics
/// If the bundled file breaks its form, which a test rules out.
pub fn all() -> &'static [Notes] {
    static READ: OnceLock<Book> = OnceLock::new();
    let text = include_str!("../../assets/knowledge/cases.json");
    &READ.get_or_init(|| serde_json::from_str(text).expect("the notes keep their form")).cases
}

impl Case {
    /// What is taught with the map.
    ///
    /// # Panics
    /// If there are no notes on it, which a test rules out.
    pub fn notes(&self) -> &'static Notes {
        all().iter().find(|notes| notes.id == self.id).expect("there are notes on every bundled map")
    }
}

/// The JSON Schema (2020-12) of the notes.
///
/// `assets/schema/cases.schema.json` is what this returns; a test checks it.
#[cfg(feature = "schema")]
pub fn schema() -> serde_json::Value {
    let mut schema = schemars::schema_for!(Book).to_value();
    schema["title"] = "Notes on the bundled maps".into();
    schema["properties"]["format"]["const"] = FORMAT.into();
    schema["properties"]["version"]["const"] = VERSION.into();
    schema
}

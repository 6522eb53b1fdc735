//! What is known of partnership work in general, whatever the map: one entry for each thing that can be
//! explained, with its published source and how sure it is, one for each publication, and law and policy (`law`).
//!
//! The texts stand in `assets/knowledge`, one file a topic; `entry` and `reference` say what one holds
//! (`assets/schema/knowledge.schema.json` is made from them), `files` reads them, `whole` finds its way among
//! them, `search` and `terms` find entries by what people type and by the words of a text. Nothing here looks
//! at a map or draws anything; maps, barriers and indicators are named by their ids only, and a test holds
//! those against the lists in which they live (`tests/knowledge`).

mod entry;
mod files;
pub mod law;
mod reference;
mod search;
mod strategies;
mod terms;
mod whole;

pub use entry::{About, Entry, Kind, Matter, Section, Sure};
pub use files::{FILES, FORMAT, Topic, VERSION};
pub use reference::{Citation, Reference, ReferenceForm, Standing};
pub use strategies::{Strategy, strategies, strategy};
pub use terms::Mention;
pub use whole::{Knowledge, Page, knowledge};

/// The JSON Schema (2020-12) of a file of `assets/knowledge`; `assets/schema/knowledge.schema.json` is what
/// this returns, and a test checks it.
#[cfg(feature = "schema")]
pub fn knowledge_schema() -> serde_json::Value {
    let mut schema = schemars::schema_for!(Topic).to_value();
    schema["title"] = "Knowledge of partnership work".into();
    schema["properties"]["format"]["const"] = FORMAT.into();
    schema["properties"]["version"]["const"] = VERSION.into();
    schema
}

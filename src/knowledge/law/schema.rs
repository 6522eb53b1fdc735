//! The JSON Schema of the file, generated from the types themselves.

use super::Law;
use super::file::{FORMAT, VERSION};

/// The JSON Schema (2020-12) of the file of instruments.
///
/// `assets/schema/law.schema.json` is what this returns; a test checks it.
pub fn schema() -> serde_json::Value {
    let mut schema = schemars::schema_for!(Law).to_value();
    schema["title"] = "Law and policy on working together".into();
    schema["properties"]["format"]["const"] = FORMAT.into();
    schema["properties"]["version"]["const"] = VERSION.into();
    schema
}

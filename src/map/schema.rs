//! The JSON Schema of the file format, generated from the types themselves.

use super::document::{Document, FORMAT, VERSION};

/// The JSON Schema (2020-12) of the map format.
///
/// `assets/schema/partnership-map.schema.json` is what this returns; a test checks it.
pub fn schema() -> serde_json::Value {
    let mut schema = schemars::schema_for!(Document).to_value();
    schema["title"] = "Partnership map".into();
    schema["properties"]["format"]["const"] = FORMAT.into();
    schema["properties"]["version"]["const"] = VERSION.into();
    schema
}

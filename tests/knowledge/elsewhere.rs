//! What covers rows of the checklist without being an entry: instruments of law, and cases. Each list is read
//! from its file as soon as there is one; until then its rows aren't asked for.

use serde_json::Value;

use super::asset;

/// The files, and the parts of the checklist that each has to cover: law and policy; case studies and accounts
/// from practice. Until a file is there, nothing covers its parts, and they aren't asked for.
pub const FILES: &[(&str, &[&str])] =
    &[("knowledge/law.json", &["A15"]), ("knowledge/cases.json", &["A16", "A17"])];

/// Each id that such a file holds, with the rows that it covers; nothing if there is no such file.
pub fn covered(path: &str) -> Option<Vec<(String, Vec<String>)>> {
    let text = std::fs::read_to_string(asset(path)).ok()?;
    let value: Value = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{path}: {error}"));
    let mut found = Vec::new();
    gather(&value, &mut found);
    assert!(!found.is_empty(), "{path} holds nothing with an id and rows that it covers");
    Some(found)
}

/// Everything within that has `id` and `covers`.
fn gather(value: &Value, found: &mut Vec<(String, Vec<String>)>) {
    match value {
        Value::Array(all) => all.iter().for_each(|one| gather(one, found)),
        Value::Object(fields) => {
            if let (Some(id), Some(covers)) = (fields.get("id"), fields.get("covers")) {
                let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
                found.push((text(id), covers.as_array().into_iter().flatten().map(text).collect()));
            }
            fields.values().for_each(|one| gather(one, found));
        }
        _ => {}
    }
}

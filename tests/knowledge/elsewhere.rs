//! What covers rows of the checklist without being a page of the library: case studies and accounts from
//! practice, read from their file as soon as there is one. Until then nothing covers their rows, and they
//! aren't asked for.

use serde_json::Value;

use super::asset;

/// The file of case studies and accounts.
pub const CASES: &str = "knowledge/cases.json";

/// The parts of the checklist that `rows` doesn't list: law and policy (`tests/law/rows.rs` does), and case
/// studies and accounts from practice, here.
pub const PARTS: &[&str] = &["A15", "A16", "A17"];

/// Each id that the file holds, with the rows that it covers; nothing if there is no such file.
pub fn covered() -> Option<Vec<(String, Vec<String>)>> {
    let text = std::fs::read_to_string(asset(CASES)).ok()?;
    let value: Value = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{CASES}: {error}"));
    let mut found = Vec::new();
    gather(&value, &mut found);
    assert!(!found.is_empty(), "{CASES} holds nothing with an id and rows that it covers");
    Some(found)
}

/// The rows of case studies, which have numbers, and of the accounts, which haven't.
pub fn rows() -> Vec<String> {
    (1..=19).map(|number| format!("A16.{number}")).chain(["A17".to_owned()]).collect()
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

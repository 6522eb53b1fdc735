//! Barriers of a small map, written as `kind id`, `from tie to`, `not from tie to` and
//! `complete tie`; attributes follow as `key=value`.

use serde_json::{Map, Value, json};

use crate::analysis::report::{Barrier, BarrierState};
use crate::map::{ActorKind, Document, Partnership, TieKind, Word, read};

/// The map that `lines` describe.
pub fn document(lines: &str) -> Document {
    let (mut actors, mut ties, mut complete) = (Vec::new(), Vec::new(), Vec::new());
    for line in lines.split([';', '\n']).map(str::trim).filter(|line| !line.is_empty()) {
        let words: Vec<_> = line.split_whitespace().collect();
        let (bare, rest): (Vec<&str>, Vec<&str>) = words.iter().partition(|word| !word.contains('='));
        let attributes: Map<String, Value> = rest.into_iter().filter_map(attribute).collect();
        let with = |facts: Value| {
            let mut all = attributes.clone();
            all.extend(facts.as_object().cloned().unwrap_or_default());
            Value::Object(all)
        };
        match bare.as_slice() {
            ["complete", tie, scope @ ..] => complete.push(json!({"tie": tie, "scope": scope})),
            ["not", from, kind, to] => {
                ties.push(with(json!({"kind": kind, "from": from, "to": to, "stated": "absent"})));
            }
            // First, as an actor may be called after its kind: `plan concerns person`.
            [from, kind, to] if TieKind::from_word(kind).is_some() => {
                ties.push(with(json!({"kind": kind, "from": from, "to": to})));
            }
            [kind, ids @ ..] if ActorKind::from_word(kind).is_some() => {
                actors.extend(ids.iter().map(|id| with(json!({"kind": kind, "id": id, "name": id}))));
            }
            _ => panic!("`{line}` is neither an actor nor a tie"),
        }
    }
    let map = json!({
        "format": "partnership-map", "version": 1, "title": "Test",
        "actors": actors, "ties": ties, "complete": complete,
    });
    let reading = read(map.to_string().as_bytes());
    assert!(reading.problems.is_empty(), "{:#?}", reading.problems);
    reading.document.unwrap()
}

/// What the map that `lines` describe says of the barrier `id`.
pub fn barrier(id: &str, lines: &str) -> Barrier {
    let analysis = crate::analysis::analyse(&Partnership::new(&document(lines)));
    analysis.barriers.into_iter().find(|one| one.id == id).unwrap()
}

/// What the map says, and by which arms.
pub fn state(id: &str, lines: &str) -> (BarrierState, Vec<&'static str>) {
    let found = barrier(id, lines);
    (found.state, found.instances.iter().map(|one| one.variant).collect())
}

/// A key and its value: yes or no, a number, a list parted by commas, or text.
fn attribute(word: &str) -> Option<(String, Value)> {
    let (key, value) = word.split_once('=')?;
    let value = match (key, value) {
        (_, "true" | "false") => json!(value == "true"),
        ("amount" | "changes", _) => value.parse().unwrap(),
        ("areas" | "targets" | "commits", _) => json!(value.split(',').collect::<Vec<_>>()),
        _ => json!(value),
    };
    Some((key.to_owned(), value))
}

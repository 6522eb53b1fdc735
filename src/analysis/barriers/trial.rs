//! Barriers of a small map, written as `kind id`, `from tie to`, `not from tie to` and
//! `complete tie`; attributes follow as `key=value`.

use serde_json::{Map, Value, json};

use crate::analysis::report::{Barrier, BarrierState};
use crate::map::{ActorKind, Partnership, Word, read};

/// What the map that `lines` describe says of the barrier `id`.
pub fn barrier(id: &str, lines: &str) -> Barrier {
    let (mut actors, mut ties, mut complete) = (Vec::new(), Vec::new(), Vec::new());
    for line in lines.split([';', '\n']).map(str::trim).filter(|line| !line.is_empty()) {
        let words: Vec<_> = line.split_whitespace().collect();
        let (bare, rest): (Vec<&str>, Vec<&str>) = words.iter().partition(|word| !word.contains('='));
        let mut item: Map<String, Value> = rest
            .iter()
            .filter_map(|word| word.split_once('='))
            .map(|(key, value)| (key.to_owned(), value.parse().unwrap_or_else(|_| json!(value))))
            .collect();
        let mut is = |key: &str, value: &str| drop(item.insert(key.to_owned(), json!(value)));
        match bare.as_slice() {
            ["complete", tie, scope @ ..] => complete.push(json!({"tie": tie, "scope": scope})),
            ["not", from, kind, to] => {
                ties.push(json!({"kind": kind, "from": from, "to": to, "stated": "absent"}));
            }
            [kind, ids @ ..] if ActorKind::from_word(kind).is_some() => {
                for id in ids {
                    let mut actor = item.clone();
                    actor.extend(
                        [("kind", kind), ("id", id), ("name", id)]
                            .map(|(key, value)| (key.to_owned(), json!(value))),
                    );
                    actors.push(Value::Object(actor));
                }
            }
            [from, kind, to] => {
                is("kind", kind);
                is("from", from);
                is("to", to);
                ties.push(Value::Object(item));
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
    let analysis = crate::analysis::analyse(&Partnership::new(&reading.document.unwrap()));
    analysis.barriers.into_iter().find(|one| one.id == id).unwrap()
}

/// What the map says, and by which arms.
pub fn state(id: &str, lines: &str) -> (BarrierState, Vec<&'static str>) {
    let found = barrier(id, lines);
    (found.state, found.instances.iter().map(|one| one.variant).collect())
}

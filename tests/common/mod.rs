//! Maps in a few lines of text, and what is asked of them.
//!
//! ```text
//! council: agency sector=local_authority        an actor
//! council employs nurse                         a tie; more attributes may follow
//! not council trains_with board                 a tie stated absent
//! complete manages council board                a complete list (of the whole map without ids)
//! complete everything                           every list of the map is complete
//! answer U4 team yes                            an answer (for the whole map without a scope)
//! threshold forum_agencies 12                   a number at which a barrier is detected
//! ```
#![allow(dead_code)] // each test program uses its part

pub mod beginnings;
pub mod drawn;

use std::collections::BTreeMap;

use partnership_explorer::analysis::{
    Analysis, EvidenceReport, Indicator, Pattern, PatternName, Structure, Verdict, analyse,
};
use partnership_explorer::map::{ActorKind, Document, Partnership, State, TieKind, Word, read};
use serde_json::{Map, Value, json};

/// The document that `notation` describes.
pub fn map(notation: &str) -> Document {
    let mut document = json!({
        "format": "partnership-map", "version": 1, "title": "Test",
        "actors": [], "ties": [], "complete": [], "answers": [],
    });
    let mut thresholds = Map::new();
    let mut push = |list: &str, item: Value| document[list].as_array_mut().unwrap().push(item);
    for line in notation.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let words: Vec<&str> = line.split_whitespace().collect();
        match words.as_slice() {
            [id, kind, rest @ ..] if id.ends_with(':') => {
                let id = id.trim_end_matches(':');
                assert!(ActorKind::from_word(kind).is_some(), "`{kind}` in `{line}` is no kind of actor");
                let mut actor = json!({"id": id, "kind": kind, "name": id});
                attributes(&mut actor, rest);
                push("actors", actor);
            }
            ["not", from, kind, to, rest @ ..] => {
                let mut tie = json!({"kind": kind, "from": from, "to": to, "stated": "absent"});
                attributes(&mut tie, rest);
                push("ties", tie);
            }
            ["complete", "everything"] => {
                for kind in TieKind::ALL {
                    push("complete", json!({"tie": kind.word()}));
                }
            }
            ["complete", kind, scope @ ..] => push("complete", json!({"tie": kind, "scope": scope})),
            ["answer", indicator, scope @ .., value] => {
                push("answers", json!({"indicator": indicator, "scope": scope, "value": value}));
            }
            ["threshold", id, number] => {
                thresholds.insert((*id).to_owned(), json!(number.parse::<f64>().unwrap()));
            }
            [from, kind, to, rest @ ..] => {
                let mut tie = json!({"kind": kind, "from": from, "to": to});
                attributes(&mut tie, rest);
                push("ties", tie);
            }
            _ => panic!("`{line}` is neither an actor nor a tie"),
        }
    }
    document["thresholds"] = Value::Object(thresholds);
    let reading = read(document.to_string().as_bytes());
    assert!(reading.problems.is_empty(), "{:#?}", reading.problems);
    reading.document.unwrap()
}

/// A map of agencies a0, a1 and so on, with those ties between their numbers.
pub fn agencies(actors: usize, ties: impl IntoIterator<Item = (usize, usize)>) -> Document {
    let actors = (0..actors).map(|one| format!("a{one}: agency"));
    let ties = ties.into_iter().map(|(from, to)| format!("a{from} relates a{to}"));
    map(&actors.chain(ties).collect::<Vec<_>>().join("\n"))
}

fn attributes(of: &mut Value, words: &[&str]) {
    const LISTS: [&str; 3] = ["areas", "targets", "commits"];
    for word in words {
        let (key, value) = word.split_once('=').unwrap_or_else(|| panic!("`{word}` is not key=value"));
        let value = match value {
            list if LISTS.contains(&key) => json!(list.split(',').collect::<Vec<_>>()),
            several if key == "source" && several.contains(',') => {
                json!(several.split(',').collect::<Vec<_>>())
            }
            "true" => json!(true),
            "false" => json!(false),
            number if key == "amount" => json!(number.parse::<f64>().unwrap()),
            number if key == "changes" => json!(number.parse::<u32>().unwrap()),
            text => json!(text),
        };
        of[key] = value;
    }
}

/// The analysis of what `notation` describes.
pub fn analysis(notation: &str) -> Analysis {
    analyse(&Partnership::new(&map(notation)))
}

/// The notation in `lines`, where several facts may stand in one line, parted by "; ".
pub fn parted(lines: &[&str]) -> String {
    lines.join("\n").replace(';', "\n")
}

/// What the program makes of the map in `lines`, parted as above.
pub fn read_lines(lines: &[&str]) -> Analysis {
    analysis(&parted(lines))
}

/// Whether `evidence` names an actor by id, or a tie as in the notation.
pub fn names(evidence: &EvidenceReport, wanted: &str) -> bool {
    match wanted.split(' ').collect::<Vec<_>>()[..] {
        [from, kind, to] => evidence.ties.contains(&format!("{kind}:{from}>{to}")),
        _ => evidence.actors.iter().any(|actor| actor == wanted),
    }
}

/// What stands in a list parted by commas.
pub fn listed(list: &str) -> impl Iterator<Item = &str> + Clone {
    list.split(',').map(str::trim).filter(|one| !one.is_empty())
}

/// The pattern of that name in the scope of `of` (`""` for the whole map).
pub fn pattern<'a>(analysis: &'a Analysis, name: PatternName, of: &str) -> &'a Pattern {
    let here = |one: &&Pattern| one.pattern == name && one.scope.of.as_deref().unwrap_or_default() == of;
    analysis.patterns.iter().find(here).unwrap_or_else(|| panic!("{name:?} isn't looked for in `{of}`"))
}

/// The structure vector in the scope of `of` (`""` for the whole map).
pub fn structure<'a>(analysis: &'a Analysis, of: &str) -> &'a Structure {
    let here = |one: &&Structure| one.scope.of.as_deref().unwrap_or_default() == of;
    analysis.structure.iter().find(here).unwrap_or_else(|| panic!("`{of}` is no scope"))
}

/// The indicator of that id in the scope of `of` (`""` for the whole map).
pub fn indicator<'a>(analysis: &'a Analysis, id: &str, of: &str) -> &'a Indicator {
    let here = analysis.patterns.iter().filter(|one| one.scope.of.as_deref().unwrap_or_default() == of);
    let found = here.flat_map(|one| &one.indicators).find(|one| one.id == id);
    found.unwrap_or_else(|| panic!("{id} isn't looked for in `{of}`"))
}

/// Asserts what is found of an indicator in the scope of `of` of a map in notation.
#[track_caller]
pub fn check(notation: &str, id: &str, of: &str, expected: State) {
    let analysis = analysis(notation);
    let found = indicator(&analysis, id, of);
    assert_eq!(found.state, expected, "{id} in `{of}`: {}", found.says);
}

/// Asserts the verdict on a pattern in the scope of `of` of a map in notation.
#[track_caller]
pub fn verdict(notation: &str, name: PatternName, of: &str, expected: Verdict) {
    let analysis = analysis(notation);
    let found = pattern(&analysis, name, of);
    let states: BTreeMap<_, _> =
        found.indicators.iter().map(|one| (one.id, (one.state, &one.says))).collect();
    assert_eq!(found.verdict, expected, "{name:?} in `{of}`: {states:#?}");
}

/// The bundled maps.
pub fn cases() -> impl Iterator<Item = (&'static str, Document)> {
    partnership_explorer::cases::CASES.iter().map(|case| (case.id, case.document()))
}

/// The bundled map of that id.
pub fn case(id: &str) -> Document {
    cases().find(|(one, _)| *one == id).unwrap_or_else(|| panic!("no case is called `{id}`")).1
}

/// An object of a document, for tests that break it.
pub fn object(value: &mut Value) -> &mut Map<String, Value> {
    value.as_object_mut().expect("an object")
}

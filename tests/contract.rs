//! The file contract: what is taken, what is refused and in which words, what is kept.

mod common;

use common::{cases, object};
use partnership_explorer::map::{Document, Limits, Partnership, Problem, read, schema};
use serde_json::{Value, json};

/// A small map that keeps the contract.
fn small() -> Value {
    json!({
        "format": "partnership-map", "version": 1, "title": "Small",
        "actors": [
            {"id": "council", "kind": "agency", "name": "Council", "sector": "local_authority"},
            {"id": "board", "kind": "agency", "name": "Health board", "sector": "nhs"},
            {"id": "nurse", "kind": "practitioner", "name": "Nurse"},
            {"id": "panel", "kind": "forum", "name": "Panel"},
        ],
        "ties": [
            {"kind": "member_of", "from": "council", "to": "panel"},
            {"kind": "employs", "from": "board", "to": "nurse"},
        ],
    })
}

fn problems(value: &Value) -> Vec<String> {
    read(value.to_string().as_bytes()).problems.iter().map(Problem::to_string).collect()
}

/// Asserts that the small map, changed, is refused with exactly these words.
#[track_caller]
fn refused(change: impl FnOnce(&mut Value), expected: &[&str]) {
    let mut value = small();
    change(&mut value);
    let reading = read(value.to_string().as_bytes());
    let errors: Vec<_> = reading.errors().map(Problem::to_string).collect();
    assert_eq!(errors, expected);
    assert!(reading.document.is_none(), "a file with errors is refused whole");
}

#[track_caller]
fn refused_text(text: &[u8], expected: &str) {
    let reading = read(text);
    assert!(reading.document.is_none());
    let errors: Vec<_> = reading.problems.iter().map(Problem::to_string).collect();
    assert_eq!(errors, [expected]);
}

#[test]
fn a_small_map_is_taken() {
    let reading = read(small().to_string().as_bytes());
    assert_eq!(reading.problems, []);
    assert_eq!(reading.document.unwrap().actors.len(), 4);
}

#[test]
fn a_map_of_nothing_is_a_map() {
    let reading =
        read(br#"{"format": "partnership-map", "version": 1, "title": "T", "actors": [], "ties": []}"#);
    assert_eq!(reading.problems, []);
    partnership_explorer::analysis::analyse(&Partnership::new(&reading.document.unwrap()));
}

#[test]
fn what_is_not_json_is_refused_with_its_place() {
    refused_text(b"", "the file is empty");
    refused_text(b" \n", "the file is empty");
    refused_text(
        b"{\n \"format\": partnership }",
        "line 2, column 12: this can’t be read as JSON, the form of a partnership map: here should stand a text in \
         quotation marks, a number, true, false, null, a list or an object",
    );
    refused_text(b"abc\n\xff\xfe", "line 2: this is not a text file in UTF-8, as a partnership map is");
    let deep = [b"[".repeat(100_000), b"]".repeat(100_000)].concat();
    assert!(read(&deep).document.is_none());
}

#[test]
fn json_of_other_tools_is_refused_as_foreign() {
    refused_text(
        b"[1, 2]",
        "this is JSON, but not a partnership map: expected an object with \"format\": \"partnership-map\"",
    );
    refused_text(
        br#"{"elements": [], "connections": []}"#,
        "format: this is JSON, but not a partnership map: \"format\": \"partnership-map\" is missing",
    );
    refused_text(br#"{"format": "kumu"}"#, "format: expected \"partnership-map\", found \"kumu\"");
    refused(
        |map| map["version"] = json!(2),
        &["version: the file is of version 2, made by a newer explorer; this one reads version 1"],
    );
    refused(|map| map["version"] = json!("1"), &["version: expected 1, found \"1\""]);
    refused(|map| drop(object(map).remove("version")), &["version: is missing; expected 1"]);
}

#[test]
fn what_is_required_and_missing_is_named() {
    refused(
        |map| {
            for field in ["title", "actors", "ties"] {
                object(map).remove(field);
            }
        },
        &[
            "title: is missing; expected text",
            "actors: is missing; expected a list",
            "ties: is missing; expected a list",
        ],
    );
    refused(
        |map| {
            object(&mut map["actors"][1]).remove("name");
            object(&mut map["actors"][2]).remove("kind");
            map["ties"][0]["to"] = json!(7);
        },
        &[
            "actors[1].name: is missing; expected text",
            "actors[2].kind: is missing; expected text",
            "ties[0].to: expected text, found 7",
        ],
    );
    refused(|map| map["actors"][0]["name"] = json!("  "), &["actors[0].name: is empty; expected text"]);
    refused(|map| map["actors"][3] = json!("panel"), &["actors[3]: expected an object, found \"panel\""]);
    refused(|map| map["ties"] = json!({}), &["ties: expected a list, found {}"]);
}

#[test]
fn a_word_that_is_not_of_its_list_is_named_with_the_list() {
    refused(
        |map| map["actors"][0]["sector"] = json!("council"),
        &[
            "actors[0].sector: \"council\" is not one of nhs, nhs_primary_care, local_authority, other_statutory, \
           voluntary, private, social_enterprise, user_led, community",
        ],
    );
    let reading = problems(&{
        let mut map = small();
        map["actors"][2]["kind"] = json!("node");
        map["ties"][0]["kind"] = json!("edge");
        map["ties"][1]["strength"] = json!("very");
        map
    });
    assert!(reading[0].starts_with("actors[2].kind: \"node\" is not one of agency, team,"), "{reading:?}");
    assert!(reading[1].starts_with("ties[0].kind: \"edge\" is not one of informs,"), "{reading:?}");
    assert_eq!(reading[2], "ties[1].strength: \"very\" is not one of strong, ordinary, weak, strained");
    refused(
        |map| {
            map["actors"][0]["sector"] = json!(3);
            map["actors"][0]["legal_entity"] = json!("yes");
            map["actors"][0]["areas"] = json!(["north", 1]);
        },
        &[
            "actors[0].areas[1]: expected text, found the number 1",
            "actors[0].legal_entity: expected true or false, found the text \"yes\"",
            "actors[0].sector: expected text, found the number 3",
        ],
    );
    refused(
        |map| {
            map["actors"].as_array_mut().unwrap().push(json!(
                {"id": "f", "kind": "fund", "name": "F", "source": ["nhs", "lottery"]}
            ));
        },
        &[
            "actors[4].source: \"lottery\" is not one of nhs, local_authority, central_government, charity, private, personal",
        ],
    );
    let complete = problems(&{
        let mut map = small();
        map["complete"] = json!([{"tie": "informs"}, {"tie": "talks"}]);
        map
    });
    assert!(complete[0].starts_with("complete[1].tie: \"talks\" is not one of informs,"), "{complete:?}");
}

#[test]
fn ids_that_do_not_exist_or_occur_twice_are_named() {
    refused(
        |map| {
            map["ties"][0]["from"] = json!("Council");
            map["ties"][1]["about"] = json!("mrs-a");
            map["actors"][2]["origin"] = json!("nowhere");
            map["complete"] = json!([{"tie": "informs", "scope": ["panel", "pannel"]}]);
            map["answers"] = json!([{"indicator": "U4", "scope": ["gone"], "value": "no"}]);
        },
        &[
            "actors[2].origin: no actor has the id \"nowhere\"",
            "ties[0].from: no actor has the id \"Council\"; \"council\" is near",
            "ties[1].about: no actor has the id \"mrs-a\"",
            "complete[0].scope[1]: no actor has the id \"pannel\"",
            "answers[0].scope[0]: no actor has the id \"gone\"",
        ],
    );
    refused(
        |map| {
            map["actors"][1]["id"] = json!("council");
            map["ties"] = json!([]);
        },
        &["actors[1].id: \"council\" is the id of actors[0] already; each actor needs its own"],
    );
    refused(
        |map| {
            map["ties"][0]["id"] = json!("t");
            map["ties"][1]["id"] = json!("t");
        },
        &["ties[1].id: \"t\" is the id of ties[0] already; each tie needs its own"],
    );
    refused(
        |map| map["actors"][2]["origin"] = json!("panel"),
        &["actors[2].origin: \"panel\" is not an agency"],
    );
}

#[test]
fn part_of_that_goes_round_in_a_circle_is_refused() {
    let team = |id: &str| json!({"id": id, "kind": "team", "name": id});
    let part = |from: &str, to: &str| json!({"kind": "part_of", "from": from, "to": to});
    refused(
        |map| {
            map["actors"] = json!([team("a"), team("b"), team("c"), team("d")]);
            map["ties"] = json!([part("d", "a"), part("a", "b"), part("b", "c"), part("c", "a")]);
        },
        &["ties[1]: `part_of` goes round in a circle: a → b → c → a"],
    );
    refused(
        |map| {
            map["actors"] = json!([team("a")]);
            map["ties"] = json!([part("a", "a")]);
        },
        &["ties[0]: `part_of` goes round in a circle: a → a"],
    );
}

#[test]
fn a_tie_both_present_and_absent_is_refused() {
    let absent =
        |from: &str, to: &str| json!({"kind": "trains_with", "from": from, "to": to, "stated": "absent"});
    refused(
        |map| {
            let ties = map["ties"].as_array_mut().unwrap();
            ties.push(json!({"kind": "trains_with", "from": "council", "to": "board"}));
            // Training with one another is mutual: the other way round it is the same tie.
            ties.push(absent("board", "council"));
        },
        &["ties[3]: ties[2] says the opposite: the same tie can't be both present and absent"],
    );
    let mut map = small();
    let ties = map["ties"].as_array_mut().unwrap();
    ties.push(json!({"kind": "informs", "from": "council", "to": "nurse", "content": "facts"}));
    ties.push(json!({"kind": "informs", "from": "council", "to": "nurse", "content": "charges", "stated": "absent"}));
    assert_eq!(problems(&map), [""; 0], "other content makes another tie");
}

#[test]
fn dates_and_roles_are_checked() {
    refused(
        |map| {
            map["actors"][0]["starts"] = json!("April 2011");
            map["ties"][1]["ends"] = json!("2011-02-30");
            map["ties"][0] = json!({"kind": "signs", "from": "council", "to": "panel", "role": "boss"});
        },
        &[
            "actors[0].starts: \"April 2011\" is not a date: expected YYYY, YYYY-MM or YYYY-MM-DD",
            "ties[0].role: \"boss\" is not one of partner, lead, funder, subcontractor",
            "ties[1].ends: \"2011-02-30\" is not a date: expected YYYY, YYYY-MM or YYYY-MM-DD, or \"open\"",
        ],
    );
}

#[test]
fn ratings_off_the_scale_are_refused_and_others_kept() {
    refused(
        |map| {
            map["ties"][0]["trust"] = json!({"reliability": 5, "mission": 4});
            map["ties"][1]["value"] = json!({"power": 0.5});
        },
        &[
            "ties[0].trust.reliability: expected a number from 1 (not at all) to 4 (a great deal), found 5",
            "ties[1].value.power: expected a number from 1 (not at all) to 4 (a great deal), found 0.5",
        ],
    );
    refused(
        |map| map["ties"][0]["trust"] = json!({"openness": "much"}),
        &[
            "ties[0].trust.openness: expected a number from 1 (not at all) to 4 (a great deal), found \"much\"",
        ],
    );
    refused(
        |map| map["ties"][0]["trust"] = json!(3),
        &["ties[0].trust: expected an object, found the number 3"],
    );
    let mut map = small();
    map["ties"][0]["trust"] = json!({"reliability": 4, "mission": 2.5, "warmth": 3});
    map["ties"][1]["value"] = json!({"power": 1, "involvement": 4, "resources": 3});
    let reading = read(map.to_string().as_bytes());
    let said: Vec<_> = reading.problems.iter().map(Problem::to_string).collect();
    assert_eq!(
        said,
        ["ties[0].trust.warmth: isn’t a field that is known here; it is kept, and nothing reads it"]
    );
    let written: Value = serde_json::from_str(&reading.document.unwrap().write()).unwrap();
    assert_eq!(written, map, "ratings are written as they were read");
    assert!(jsonschema::validator_for(&schema()).unwrap().is_valid(&map));
}

#[test]
fn what_is_too_large_is_refused() {
    let large = vec![b' '; Limits::STANDARD.bytes + 1];
    refused_text(&large, "the file is too large: 10.0 MB, where at most 10 MB can be opened");
    refused(
        |map| map["actors"][0]["name"] = json!("x".repeat(10_000)),
        &[
            "actors[0].name: is 10000 characters long, where at most 500 can be shown; longer text belongs into \"note\"",
        ],
    );
    let actor = |at: usize| json!({"id": format!("a{at}"), "kind": "carer", "name": "A"});
    refused(
        |map| {
            map["actors"] = (0..100_000).map(actor).collect();
            map["ties"] = json!([]);
        },
        &["actors: too many to open: 100000, where at most 3000 can be"],
    );
}

#[test]
fn ties_between_other_kinds_are_kept_and_warned_of() {
    let mut map = small();
    map["ties"].as_array_mut().unwrap().push(json!({"kind": "employs", "from": "nurse", "to": "council"}));
    map["ties"].as_array_mut().unwrap().push(json!({"kind": "informs", "from": "nurse", "to": "nurse"}));
    let reading = read(map.to_string().as_bytes());
    let said: Vec<_> = reading.problems.iter().map(Problem::to_string).collect();
    assert_eq!(
        said,
        [
            "ties[2]: “employs” doesn’t run from practitioner to agency; it is kept, and no rule reads it",
            "ties[3]: joins an actor with itself; it is kept, and no rule reads it",
        ]
    );
    let document = reading.document.expect("a warning refuses nothing");
    let partnership = Partnership::new(&document);
    assert_eq!(document.ties.len(), 4);
    let employs = partnership_explorer::map::TieKind::Employs;
    assert_eq!(partnership.ties(employs).count(), 1, "rules see only the tie that the contract names");
}

#[test]
fn unknown_fields_are_kept_and_warned_of() {
    let mut map = small();
    map["colour"] = json!({"of": ["the", "page"]});
    map["actors"][0]["founded"] = json!(1974);
    map["ties"][0]["weight"] = json!(0.5);
    map["complete"] = json!([{"tie": "informs", "since": "2012"}]);
    map["answers"] = json!([{"indicator": "U4", "value": "unknown", "by": "chair"}]);
    map["view"] =
        json!({"layout": "ecomap", "positions": {"council": [1.5, -2.0]}, "zoom": 2, "slides": [{"a": 1}]});
    let reading = read(map.to_string().as_bytes());
    assert_eq!(reading.errors().count(), 0);
    let warned: Vec<_> = reading.problems.iter().map(|problem| problem.place.as_str()).collect();
    assert_eq!(
        warned,
        [
            "colour",
            "actors[0].founded",
            "ties[0].weight",
            "complete[0].since",
            "answers[0].by",
            "view.slides[0]"
        ]
    );
    let written: Value = serde_json::from_str(&reading.document.unwrap().write()).unwrap();
    assert_eq!(written, map);
}

#[test]
fn every_case_is_written_as_it_was_read() {
    for case in partnership_explorer::cases::CASES {
        let reading = read(case.text.as_bytes());
        assert_eq!(reading.problems, [], "{}", case.id);
        let document = reading.document.unwrap();
        let before: Value = serde_json::from_str(case.text).unwrap();
        let after: Value = serde_json::from_str(&document.write()).unwrap();
        assert_eq!(before, after, "{}", case.id);
        let again: Document = serde_json::from_value(after).unwrap();
        assert_eq!(again, document, "{}: serde reads what the reader reads", case.id);
    }
}

const SCHEMA: &str = "assets/schema/partnership-map.schema.json";

#[test]
fn the_schema_in_assets_is_what_the_types_say() {
    let generated = serde_json::to_string_pretty(&schema()).unwrap() + "\n";
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(SCHEMA);
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == generated, "{SCHEMA} is out of date: cargo run -- schema > {SCHEMA}");
}

#[test]
fn the_schema_takes_every_case_and_refuses_what_the_reader_refuses() {
    let validator = jsonschema::validator_for(&schema()).unwrap();
    for (id, document) in cases() {
        let value = serde_json::to_value(&document).unwrap();
        let faults: Vec<_> = validator.iter_errors(&value).map(|fault| fault.to_string()).collect();
        assert_eq!(faults, [""; 0], "{id}");
    }
    assert!(validator.is_valid(&small()));
    let broken: [fn(&mut Value); 6] = [
        |map| map["ties"][0]["trust"] = json!({"mission": 4.5}),
        |map| map["format"] = json!("kumu"),
        |map| map["version"] = json!(2),
        |map| map["actors"][0]["sector"] = json!("council"),
        |map| map["ties"][0]["kind"] = json!("edge"),
        |map| drop(object(&mut map["actors"][1]).remove("name")),
    ];
    for (at, change) in broken.into_iter().enumerate() {
        let mut map = small();
        change(&mut map);
        assert!(!validator.is_valid(&map), "change {at} breaks the schema");
        assert!(read(map.to_string().as_bytes()).document.is_none(), "change {at} is refused");
    }
}

#[test]
fn teams_nested_deep_need_no_deep_stack() {
    let depth = 1_500;
    let mut actors = vec![json!({"id": "top", "kind": "agency", "name": "Top"})];
    actors.extend(
        (0..depth).map(|at| json!({"id": format!("t{at}"), "kind": "team", "name": format!("Team {at}")})),
    );
    let whole = |at: usize| if at == 0 { "top".to_owned() } else { format!("t{}", at - 1) };
    let ties: Vec<_> =
        (0..depth).map(|at| json!({"kind": "part_of", "from": format!("t{at}"), "to": whole(at)})).collect();
    let mut map = small();
    map["actors"] = json!(actors);
    map["ties"] = json!(ties);
    let text = map.to_string();
    // A browser gives a page about a megabyte of stack; this is a fourth of it.
    let small_stack = std::thread::Builder::new().stack_size(256 * 1024);
    let analysed = small_stack.spawn(move || {
        let document = read(text.as_bytes()).document.expect("deep, and sound");
        partnership_explorer::analysis::analyse(&Partnership::new(&document)).metrics.actors
    });
    assert_eq!(analysed.unwrap().join().unwrap(), depth + 1);
}

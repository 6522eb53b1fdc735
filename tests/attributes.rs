//! The lists of what can be recorded, held against the contract and against the acts that record it.

use std::collections::BTreeSet;

use partnership_explorer::editing::{Edit, Item};
use partnership_explorer::map::{
    ActorKind, Attribute, Choices, Document, Form, Tie, TieKind, Word, attributes_of, attributes_of_map,
    attributes_of_tie, attributes_on_tie, read, schema, with_rating,
};
use serde_json::{Value, json};

type Names = BTreeSet<String>;

fn names(list: &[Attribute]) -> Names {
    let names: Names = list.iter().map(|one| one.name.to_owned()).collect();
    assert_eq!(names.len(), list.len(), "each once");
    names
}

/// The properties of one definition of the schema, without those that are written otherwise.
fn properties(of: &Value, without: &[&str]) -> Names {
    let properties = of["properties"].as_object().into_iter().flatten();
    properties.map(|(name, _)| name.clone()).filter(|name| !without.contains(&name.as_str())).collect()
}

fn defined<'a>(schema: &'a Value, reference: &Value) -> &'a Value {
    let name = reference["$ref"].as_str().and_then(|path| path.rsplit('/').next()).unwrap_or_default();
    &schema["$defs"][name]
}

/// What the contract says of the record of that kind of actor.
fn record(schema: &Value, kind: ActorKind) -> Value {
    let kinds = schema["$defs"]["Actor"]["oneOf"].as_array().unwrap();
    let found = kinds.iter().find(|one| one["properties"]["kind"]["const"] == kind.word()).unwrap();
    defined(schema, found).clone()
}

#[test]
fn every_field_of_the_contract_is_on_a_list() {
    let schema = schema();
    for kind in ActorKind::ALL {
        let mut expected = properties(&record(&schema, *kind), &[]);
        expected.extend(properties(&schema["$defs"]["Actor"], &["id"]));
        assert_eq!(names(&attributes_of(*kind)), expected, "{kind:?}");
    }
    let of_ties: Names = TieKind::ALL.iter().flat_map(|kind| names(&attributes_of_tie(*kind))).collect();
    assert_eq!(of_ties, properties(&schema["$defs"]["Tie"], &["id", "kind", "from", "to"]));
    let beside =
        ["format", "version", "actors", "ties", "complete", "answers", "thresholds", "evaluation", "view"];
    assert_eq!(names(&attributes_of_map()), properties(&schema, &beside));
}

#[test]
fn forms_offer_the_words_of_the_contract_and_no_others() {
    let schema = schema();
    let check = |attribute: &Attribute, property: &Value| {
        let kind = property["anyOf"].as_array().map_or(property, |any| &any[0]);
        let list = |of: Choices| of.iter().map(|(word, _)| *word).collect::<Vec<_>>();
        match attribute.form {
            Form::Choice(of) => {
                assert_eq!(json!(list(of)), defined(&schema, kind)["enum"], "{}", attribute.name);
            }
            Form::Choices { of, alone } => {
                let lists = defined(&schema, kind)["anyOf"].as_array().map_or(property, |any| &any[1]);
                assert_eq!(json!(list(of)), defined(&schema, &lists["items"])["enum"], "{}", attribute.name);
                assert_eq!(alone, defined(&schema, kind)["anyOf"].is_array(), "{}", attribute.name);
            }
            Form::Ratings(of) => {
                let words: Names = list(of).into_iter().map(str::to_owned).collect();
                assert_eq!(words, properties(defined(&schema, kind), &[]));
            }
            Form::Flag => assert_eq!(kind["type"][0], "boolean", "{}", attribute.name),
            Form::Number { whole, .. } => {
                assert_eq!(kind["type"][0], if whole { "integer" } else { "number" }, "{}", attribute.name);
            }
            Form::Texts => {
                assert!(kind["type"] == "array" || kind["type"][0] == "array", "{}", attribute.name)
            }
            Form::Open(_) | Form::Text | Form::LongText | Form::Date { .. } | Form::ActorOf(_) => {
                assert!(kind["type"] == "string" || kind["type"][0] == "string", "{}", attribute.name);
            }
        }
    };
    for kind in ActorKind::ALL {
        let own = record(&schema, *kind);
        for attribute in attributes_of(*kind).iter().filter(|one| !matches!(one.name, "name" | "note")) {
            check(attribute, &own["properties"][attribute.name]);
        }
    }
    for kind in TieKind::ALL {
        // The part of a signatory is text in the schema, and held to its words beside it.
        let is_held = |one: &Attribute| *kind == TieKind::Signs && one.name == "role";
        for attribute in attributes_of_tie(*kind).iter().filter(|one| !is_held(one)) {
            check(attribute, &schema["$defs"]["Tie"]["properties"][attribute.name]);
        }
    }
    attributes_of_map().iter().for_each(|one| check(one, &schema["properties"][one.name]));
}

/// Two texts that somebody may type there.
fn typed(attribute: &Attribute) -> Vec<String> {
    let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
    match attribute.form {
        Form::Choice(of) => of.iter().map(|(word, _)| (*word).to_owned()).collect(),
        Form::Choices { of, .. } => vec![of[0].0.to_owned(), format!("{}\n{}", of[0].0, of[1].0)],
        Form::Open(of) => vec![of[0].1.to_owned(), of[3].1.to_owned(), "Isle of Man".to_owned()],
        Form::Text | Form::LongText => texts(&["Some words", "Others, “quoted”"]),
        Form::Texts => texts(&["North", "North\nSouth and east"]),
        Form::Date { or_open: true } => texts(&["31 March 2027", "open"]),
        Form::Date { or_open: false } => texts(&["31 March 2027", "2027"]),
        Form::Flag => texts(&["yes", "no"]),
        Form::Number { whole: true, .. } => texts(&["3", "0"]),
        Form::Number { whole: false, .. } => texts(&["£1,250", "£12.50"]),
        Form::ActorOf(kinds) => kinds.iter().map(|kind| kind.word().to_owned()).collect(),
        Form::Ratings(of) => vec![format!("{}: 3\n{}: 2.5", of[0].0, of[2].0)],
    }
}

/// A map with two actors of each kind, whose ids are the words of their kinds.
fn all_kinds() -> Document {
    let mut document = Document::new("All kinds");
    for kind in ActorKind::ALL {
        for id in [kind.word().to_owned(), format!("{}-2", kind.word())] {
            let actor = json!({ "id": id, "kind": kind.word(), "name": kind.label() });
            document.actors.push(serde_json::from_value(actor).unwrap());
        }
    }
    document
}

/// Writes all that can be typed in a form, one after the other, and reads it back.
fn is_taken(mut document: Document, item: &Item, attribute: &Attribute, found: impl Fn(&Document) -> Value) {
    for text in typed(attribute) {
        let value = attribute.read(&text).unwrap();
        let set = |value: Option<Value>| Edit::Set {
            of: vec![item.clone()],
            attribute: attribute.name.to_owned(),
            value,
        };
        // What it was is set first, so that each act changes something.
        let made = set(value.clone()).on(&document);
        let made = made.unwrap_or_else(|denied| panic!("{item:?} {}: {text}: {denied}", attribute.name));
        let recorded = &found(&made.document)[attribute.name];
        assert_eq!(Some(recorded), value.as_ref(), "{item:?} {}", attribute.name);
        let shown = attribute.write(Some(recorded));
        assert_eq!(attribute.read(&shown), Ok(value), "{shown} can be read again");
        assert!(read(made.document.write().as_bytes()).errors().next().is_none());
        document = made.document;
    }
    if !matches!(attribute.name, "name" | "title") {
        assert_eq!(attribute.read(" "), Ok(None));
    }
}

#[test]
fn whatever_is_filled_in_is_taken_and_read_back() {
    let document = all_kinds();
    for kind in ActorKind::ALL {
        let id = kind.word();
        let found = |document: &Document| {
            serde_json::to_value(document.actors.iter().find(|actor| actor.id == id).unwrap()).unwrap()
        };
        for attribute in attributes_of(*kind) {
            is_taken(document.clone(), &Item::Actor(id.to_owned()), &attribute, found);
        }
    }
    for kind in TieKind::ALL {
        let (from, to) = kind.ends()[0];
        let mut document = document.clone();
        document.ties.push(tie(json!({
            "id": "tie", "kind": kind.word(), "from": from[0].word(), "to": format!("{}-2", to[0].word()),
        })));
        let found = |document: &Document| serde_json::to_value(&document.ties[0]).unwrap();
        for attribute in attributes_of_tie(*kind) {
            is_taken(document.clone(), &Item::Tie("tie".to_owned()), &attribute, found);
        }
    }
    for attribute in attributes_of_map() {
        is_taken(document.clone(), &Item::Map, &attribute, |document| {
            serde_json::to_value(document).unwrap()
        });
    }
}

fn tie(value: Value) -> Tie {
    serde_json::from_value(value).unwrap()
}

#[test]
fn what_is_recorded_is_shown_even_where_it_makes_no_sense() {
    let plain = tie(json!({ "kind": "manages", "from": "a", "to": "b" }));
    assert_eq!(names(&attributes_on_tie(&plain)), names(&attributes_of_tie(TieKind::Manages)));
    let odd = tie(json!({ "kind": "manages", "from": "a", "to": "b", "channel": "phone", "role": "x" }));
    let more: Names = names(&attributes_on_tie(&odd));
    let beside: Vec<&String> =
        more.iter().filter(|one| ["channel", "role", "about"].contains(&one.as_str())).collect();
    assert_eq!(beside, ["channel", "role"]);
}

#[test]
fn what_is_not_on_a_list_is_refused_with_the_list() {
    let sector = attributes_of(ActorKind::Agency).into_iter().find(|one| one.name == "sector").unwrap();
    assert_eq!(sector.read("Local authority"), Ok(Some(json!("local_authority"))), "labels are understood");
    let refusal = sector.read("parish").unwrap_err();
    assert!(refusal.starts_with("“parish” isn’t on the list. Expected one of: NHS, "), "{refusal}");
    let trust = attributes_of_tie(TieKind::Informs).into_iter().find(|one| one.name == "trust").unwrap();
    assert!(trust.read("mission: 5").unwrap_err().contains("from 1 (not at all) to 4"));
}

#[test]
fn a_rating_is_changed_without_the_others() {
    let three = json!({ "mission": 3, "asked": "in May" });
    let more = with_rating(Some(&three), "openness", Some(json!(2)));
    assert_eq!(more, Some(json!({ "mission": 3, "openness": 2, "asked": "in May" })));
    let fewer = with_rating(more.as_ref(), "mission", None);
    assert_eq!(fewer, Some(json!({ "openness": 2, "asked": "in May" })));
    assert_eq!(with_rating(Some(&json!({ "mission": 3 })), "mission", None), None);
    assert_eq!(with_rating(None, "mission", Some(json!(1))), Some(json!({ "mission": 1 })));
}

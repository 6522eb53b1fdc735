//! What is taught with each map.

use partnership_explorer::analysis::compare;
use partnership_explorer::cases::{Book, CASES, FORMAT, Group, VERSION, all_notes, find, notes_schema};
use partnership_explorer::knowledge::{knowledge, law};
use partnership_explorer::map::ActorKind;

const FILE: &str = "assets/knowledge/cases.json";
const SCHEMA: &str = "assets/schema/cases.schema.json";

fn asset(path: &str) -> String {
    std::fs::read_to_string(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap_or_default()
}

#[test]
fn every_map_has_notes_in_the_order_of_the_gallery() {
    let noted: Vec<&str> = all_notes().iter().map(|notes| notes.id.as_str()).collect();
    assert_eq!(noted, CASES.iter().map(|case| case.id).collect::<Vec<_>>());
    for case in CASES {
        assert_eq!(case.notes().id, case.id);
    }
}

#[test]
fn the_file_keeps_its_form_and_its_schema() {
    let book: Book = serde_json::from_str(&asset(FILE)).unwrap();
    assert_eq!((book.format.as_str(), book.version), (FORMAT, VERSION));
    let generated = serde_json::to_string_pretty(&notes_schema()).unwrap() + "\n";
    let kept = asset(SCHEMA);
    if std::env::var_os("WRITE_SCHEMA").is_some() && kept != generated {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(SCHEMA);
        std::fs::write(path, &generated).unwrap();
    }
    assert!(kept == generated, "{SCHEMA} is out of date: WRITE_SCHEMA=1 cargo test --test cases");
    let validator = jsonschema::validator_for(&notes_schema()).unwrap();
    let file = serde_json::from_str(&asset(FILE)).unwrap();
    let faults: Vec<_> = validator.iter_errors(&file).map(|fault| fault.to_string()).collect();
    assert_eq!(faults, [""; 0]);
}

#[test]
fn points_and_questions_are_few_short_and_plain() {
    // Words of the trade that a student may not know, or that this product doesn't use of its subject.
    const JARGON: [&str; 14] = [
        "stakeholder",
        "synerg",
        "holistic",
        "silo",
        "node",
        "edge",
        "graph",
        "operationalis",
        "leverag",
        "best practice",
        "seamless",
        "interface",
        "going forward",
        "learning difficult",
    ];
    // Reviews are not for blame, and nothing here gives marks.
    const BLAME: [&str; 6] =
        ["to blame for", "at fault", "guilty", "incompetent", "negligen", "bad practice"];
    for case in CASES {
        let notes = case.notes();
        assert!((3..=5).contains(&notes.look_for.len()), "{}", case.id);
        assert!((3..=5).contains(&notes.questions.len()), "{}", case.id);
        assert!(!notes.covers.is_empty(), "{}", case.id);
        for point in &notes.look_for {
            assert!((20..=140).contains(&point.chars().count()), "{}: {point}", case.id);
            assert!(point.ends_with('.'), "{}: {point}", case.id);
        }
        for question in &notes.questions {
            assert!((20..=160).contains(&question.chars().count()), "{}: {question}", case.id);
            assert!(question.contains('?') || question.ends_with('.'), "{}: {question}", case.id);
        }
        assert!(notes.questions.iter().filter(|one| one.ends_with('?')).count() >= 2, "{}", case.id);
        let document = case.document();
        let own = [document.title, document.summary.unwrap_or_default()];
        let names = document.actors.iter().flat_map(|one| [Some(&one.name), one.note.as_ref()]).flatten();
        let ties = document.ties.iter().filter_map(|one| one.details.note.as_ref());
        let texts = notes.look_for.iter().chain(&notes.questions).chain(&own).chain(names).chain(ties);
        for text in texts {
            let small = text.to_lowercase();
            for word in JARGON.iter().chain(&BLAME) {
                assert!(!small.contains(word), "{}: “{word}” in {text}", case.id);
            }
        }
    }
}

#[test]
fn what_to_read_beside_a_map_is_there() {
    let law = law::bundled();
    for case in CASES {
        let learn = &case.notes().learn;
        assert!(!learn.is_empty(), "{}", case.id);
        for id in learn {
            let known = knowledge().page(id).is_some() || law.instruments.iter().any(|one| one.id == *id);
            assert!(known, "{}: there is no page {id}", case.id);
        }
    }
}

#[test]
fn two_moments_name_each_other_and_compare() {
    let mut pairs = 0;
    for case in CASES {
        let notes = case.notes();
        if let Some(before) = &notes.before {
            let other = find(before).unwrap_or_else(|| panic!("{}: there is no {before}", case.id));
            assert_eq!(other.notes().after.as_deref(), Some(case.id));
        }
        let Some(after) = &notes.after else { continue };
        pairs += 1;
        let later = find(after).unwrap_or_else(|| panic!("{}: there is no {after}", case.id));
        assert_eq!(later.notes().before.as_deref(), Some(case.id));
        assert_eq!(later.group, case.group);
        let (one, other) = (case.document(), later.document());
        let agencies = one.actors.iter().filter(|actor| actor.kind() == ActorKind::Agency);
        let stay = agencies.filter(|actor| other.actors.iter().any(|there| there.id == actor.id)).count();
        assert!(stay >= 2, "{}: hardly anybody stays", case.id);
        // An actor that stays is the same kind of thing and has the same name.
        for actor in &one.actors {
            if let Some(there) = other.actors.iter().find(|there| there.id == actor.id) {
                assert_eq!((there.kind(), &there.name), (actor.kind(), &actor.name), "{}", case.id);
            }
        }
        let found = compare(&one, &other);
        assert!(!found.verdicts.is_empty() || !found.barriers.is_empty(), "{}: nothing moves", case.id);
    }
    assert!(pairs >= 5, "{pairs} pairs");
    assert!(CASES.iter().filter(|case| case.group == Group::Policy).any(|case| case.notes().after.is_some()));
}

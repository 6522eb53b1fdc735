//! The form of the files: schema, ids, lengths, sources.

use std::collections::BTreeSet;

use partnership_explorer::knowledge::{
    FILES, FORMAT, Kind, Page, ReferenceForm, Standing, Sure, VERSION, knowledge, knowledge_schema,
};
use serde_json::Value;

use super::kept;

/// The most letters that a text may have: to be read where it stands, not studied.
const TITLE: usize = 70;
const SUMMARY: usize = 420;
const TEXT: usize = 700;
const POINT: usize = 420;

fn fits(of: &str, text: &str, most: usize) {
    let letters = text.chars().count();
    assert!(letters > 0 && text.trim() == text, "{of}: empty, or with spaces around: {text:?}");
    assert!(letters <= most, "{of}: {letters} letters, and {most} are the most: {text}");
    assert!(!text.contains(['\'', '"']), "{of}: straight quotes: {text}");
    assert!(!text.contains("  "), "{of}: two spaces: {text}");
}

fn ends(of: &str, text: &str) {
    assert!(text.ends_with(['.', '?', '”', ')', '!']), "{of}: not a whole sentence: {text}");
}

#[test]
fn the_schema_is_what_the_types_say_and_takes_every_file() {
    kept(
        "schema/knowledge.schema.json",
        &(serde_json::to_string_pretty(&knowledge_schema()).unwrap() + "\n"),
    );
    let validator = jsonschema::validator_for(&knowledge_schema()).unwrap();
    for (name, text) in FILES {
        let value: Value = serde_json::from_str(text).unwrap();
        let faults: Vec<_> = validator.iter_errors(&value).map(|fault| fault.to_string()).collect();
        assert_eq!(faults, Vec::<String>::new(), "{name}");
        let mut other = value.clone();
        other["colour"] = "blue".into();
        assert!(!validator.is_valid(&other), "{name}: takes what it doesn’t know");
    }
}

#[test]
fn every_file_says_what_it_is_and_holds_something() {
    for (topic, (name, _)) in knowledge().topics().iter().zip(FILES) {
        assert_eq!((topic.format.as_str(), topic.version), (FORMAT, VERSION));
        assert_eq!(topic.topic, *name);
        fits(name, &topic.title, TITLE);
        fits(name, &topic.says, SUMMARY);
        ends(name, &topic.says);
        assert!(!topic.entries.is_empty() || !topic.references.is_empty(), "{name} is empty");
    }
}

#[test]
fn every_file_in_the_folder_is_read() {
    let named: BTreeSet<_> = FILES.iter().map(|(name, _)| format!("{name}.json")).collect();
    // The index is made; law and cases have forms of their own.
    let others = ["coverage.json", "law.json", "cases.json"];
    for file in std::fs::read_dir(super::asset("knowledge")).unwrap() {
        let name = file.unwrap().file_name().into_string().unwrap();
        assert!(named.contains(&name) || others.contains(&name.as_str()), "nothing reads {name}");
    }
}

#[test]
fn ids_are_slugs_and_no_two_are_alike() {
    let mut ids = BTreeSet::new();
    for page in knowledge().pages() {
        let id = page.id();
        let slug = !id.is_empty()
            && id.split('-').all(|word| {
                !word.is_empty()
                    && word.chars().all(|sign| sign.is_ascii_lowercase() || sign.is_ascii_digit())
            });
        assert!(slug, "{id:?} is no slug");
        assert!(ids.insert(id), "{id} stands twice");
        assert_eq!(knowledge().page(id).map(|page| page.id()), Some(id));
    }
}

#[test]
fn texts_are_whole_short_and_sourced() {
    for entry in knowledge().entries() {
        let id = &entry.id;
        fits(id, &entry.title, TITLE);
        fits(id, &entry.summary, SUMMARY);
        ends(id, &entry.summary);
        assert!(!entry.sources.is_empty(), "{id} has no source");
        for section in &entry.sections {
            fits(id, &section.heading, TITLE);
            assert!(
                section.text.is_some() || !section.points.is_empty(),
                "{id}: {} is empty",
                section.heading
            );
            if let Some(text) = &section.text {
                fits(id, text, TEXT);
                ends(id, text);
            }
            for point in &section.points {
                fits(id, point, POINT);
                ends(id, point);
            }
        }
    }
    for reference in knowledge().references() {
        let id = &reference.id;
        fits(id, &reference.cite, 110);
        fits(id, &reference.authors, 160);
        fits(id, &reference.says, SUMMARY);
        ends(id, &reference.says);
    }
}

#[test]
fn what_is_known_of_a_reference_only_second_hand_is_not_dressed_up() {
    for one in knowledge().references() {
        if one.standing == Standing::SecondHand {
            assert!(one.title.is_none(), "{}: a title that nobody looked up", one.id);
        }
        let is_own = matches!(one.form, ReferenceForm::Practice | ReferenceForm::Explorer);
        assert_eq!(is_own, one.standing == Standing::Own, "{}", one.id);
    }
}

#[test]
fn the_lists_say_each_word_once() {
    let labels: BTreeSet<_> = Kind::ALL.iter().map(|kind| kind.label()).collect();
    assert_eq!(labels.len(), Kind::ALL.len());
    for kind in Kind::ALL {
        assert!(knowledge().of_kind(*kind).next().is_some(), "no entry explains a {}", kind.label());
    }
}

#[test]
fn an_entry_is_checked_only_if_one_of_its_sources_was() {
    for entry in knowledge().entries().filter(|entry| entry.sure == Sure::Checked) {
        let was_checked = entry.sources.iter().any(|source| match knowledge().page(&source.of) {
            Some(Page::Reference(one)) => one.standing == Standing::Checked,
            Some(Page::Instrument(one)) => one.sure == Sure::Checked,
            _ => false,
        });
        assert!(was_checked, "{} says that it was checked, and none of its sources was", entry.id);
    }
}

#[test]
fn no_outcome_hangs_on_what_a_map_shows() {
    for kind in [Kind::Outcome, Kind::SuccessCriterion] {
        for entry in knowledge().of_kind(kind) {
            assert!(entry.about.is_empty(), "{}: a map foretells no outcome", entry.id);
        }
    }
}

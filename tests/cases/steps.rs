//! The guided ways: each step is made as the app would make it, and leads where its text says.

use std::collections::BTreeMap;

use partnership_explorer::analysis::{ChosenScope, Options, Verdict, analyse, scopes_of, what_if};
use partnership_explorer::cases::{CASES, Case, Flagged, Group, Step};
use partnership_explorer::editing::Line;
use partnership_explorer::map::{Document, Partnership};

/// What is flagged in a map, in the form of the notes.
fn flagged(document: &Document) -> Vec<Flagged> {
    let analysis = analyse(&Partnership::new(document));
    let mut all: BTreeMap<(String, String), Vec<String>> = BTreeMap::new();
    for one in analysis.patterns.iter().filter(|one| one.verdict.is_flagged()) {
        let verdict = if one.verdict == Verdict::Present { "present" } else { "possible" };
        let scopes = all.entry((one.pattern.word().to_owned(), verdict.to_owned())).or_default();
        scopes.push(one.scope.of.clone().unwrap_or_default());
    }
    let flags = all.into_iter().map(|((pattern, verdict), mut scopes)| {
        scopes.sort();
        Flagged { pattern, verdict, scopes }
    });
    flags.collect()
}

/// The map after a step.
fn made(case: &Case, document: &Document, step: &Step) -> Document {
    let mut after = document.clone();
    if let Some(change) = &step.change {
        let scopes = scopes_of(&Partnership::new(document));
        let scope = scopes.iter().find(|scope| scope.of == change.at);
        let scope = scope.unwrap_or_else(|| panic!("{}: {:?} is no scope", case.id, change.at));
        let options = Options { partner: change.partner.clone(), name: change.name.clone(), existing: None };
        let found = what_if(document, &change.id, &ChosenScope::from(scope), &options);
        after = found.unwrap_or_else(|refusal| panic!("{}: {}: {refusal}", case.id, step.says)).after;
    }
    for line in &step.lines {
        let read = Line::read(line, &after).unwrap_or_else(|denied| panic!("{}: {line}: {denied}", case.id));
        let edit = read.edit();
        after = edit.on(&after).unwrap_or_else(|denied| panic!("{}: {line}: {denied}", case.id)).document;
    }
    after
}

#[test]
fn every_guided_step_leads_where_it_says() {
    for case in CASES {
        for way in &case.notes().ways {
            let mut document = case.document();
            assert_eq!(flagged(&document), way.from, "{} {}: before", case.id, way.id);
            for (number, step) in way.steps.iter().enumerate() {
                assert_eq!(flagged(&document), way.before(number), "{} {}", case.id, way.id);
                let after = made(case, &document, step);
                assert_ne!(after, document, "{} {}: {} changes nothing", case.id, way.id, step.says);
                document = after;
                assert_eq!(flagged(&document), step.after, "{} {}: after “{}”", case.id, way.id, step.says);
            }
        }
    }
}

#[test]
fn each_of_the_four_models_has_ways_to_others() {
    for case in CASES.iter().filter(|case| case.group == Group::Model) {
        let ways = &case.notes().ways;
        assert!(!ways.is_empty(), "{}", case.id);
        let mut ids: Vec<_> = ways.iter().map(|way| &way.id).collect();
        ids.sort();
        ids.dedup();
        assert_eq!(ids.len(), ways.len(), "{}: two ways have one id", case.id);
        for way in ways {
            // A way leads to another model: something is flagged on it that wasn't at its start.
            let known = |one: &&Flagged| way.from.iter().any(|from| from.pattern == one.pattern);
            let mut flagged = way.steps.iter().flat_map(|step| &step.after);
            assert!(flagged.any(|one| !known(&one) && one.verdict == "present"), "{} {}", case.id, way.id);
        }
        assert!(
            ways.iter().flat_map(|way| &way.steps).any(|step| step.change.is_some()),
            "{}: no named change",
            case.id
        );
    }
}

#[test]
fn a_step_is_one_thing_to_do_in_a_few_words() {
    for case in CASES {
        for way in &case.notes().ways {
            assert!((10..=70).contains(&way.title.chars().count()), "{}: {}", case.id, way.title);
            assert!((30..=200).contains(&way.says.chars().count()), "{}: {}", case.id, way.says);
            for step in &way.steps {
                assert!(step.change.is_some() == step.lines.is_empty(), "{}: {}", case.id, step.says);
                assert!((10..=120).contains(&step.says.chars().count()), "{}: {}", case.id, step.says);
                assert!((40..=220).contains(&step.watch.chars().count()), "{}: {}", case.id, step.watch);
            }
        }
    }
}

//! Which maps there are, whom they show, and how their texts are written.

use std::collections::BTreeSet;

use partnership_explorer::cases::{CASES, Group};
use partnership_explorer::map::{Actor, ActorKind, Document, Extent, Partnership, Record};

/// Every row of the subject list that a bundled map has to show.
const ROWS: [&str; 20] = [
    "A16.1", "A16.2", "A16.3", "A16.4", "A16.5", "A16.6", "A16.7", "A16.8", "A16.9", "A16.10", "A16.11",
    "A16.12", "A16.13", "A16.14", "A16.15", "A16.16", "A16.17", "A16.18", "A16.19", "A17",
];
/// Kinds of actor that are nobody: what may stand on a map of a death or of abuse.
const NOBODY: [ActorKind; 9] = {
    use ActorKind::*;
    [Agency, Team, ManagementUnit, Forum, Agreement, Task, Plan, InformationSystem, Site]
};

#[test]
fn every_row_has_a_map_and_there_are_enough() {
    let covered: BTreeSet<&str> =
        CASES.iter().flat_map(|case| &case.notes().covers).map(String::as_str).collect();
    for row in ROWS {
        assert!(covered.contains(row), "no map shows {row}");
    }
    assert!(CASES.len() >= 24);
    for group in Group::ALL {
        assert!(CASES.iter().any(|case| case.group == group), "{group:?} is empty");
    }
    let ids: BTreeSet<&str> = CASES.iter().map(|case| case.id).collect();
    assert_eq!(ids.len(), CASES.len());
}

#[test]
fn groups_stand_together_in_the_order_of_the_gallery() {
    let order = |group| Group::ALL.iter().position(|one| *one == group).unwrap();
    assert!(CASES.is_sorted_by_key(|case| order(case.group)));
}

#[test]
fn every_file_of_the_folder_is_a_bundled_map() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/cases");
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let files: BTreeSet<String> = files
        .filter(|path| path.extension().is_some_and(|end| end == "json"))
        .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
        .collect();
    assert_eq!(files, CASES.iter().map(|case| case.id.to_owned()).collect());
}

#[test]
fn what_inquiries_looked_at_is_shown_as_organisations_only() {
    for case in CASES.iter().filter(|case| case.group == Group::Inquiry) {
        for actor in case.document().actors {
            assert!(NOBODY.contains(&actor.kind()), "{}: {} is somebody", case.id, actor.name);
        }
    }
}

#[test]
fn people_are_invented_and_have_a_title_or_a_role() {
    const ROLES: [&str; 15] = [
        "Mr ",
        "Mrs ",
        "Ms ",
        "Miss ",
        "Young Mr ",
        "Her ",
        "His ",
        "Daughter",
        "Neighbour",
        "Older ",
        "Residents",
        "People supported",
        "Adults at risk",
        "Unpaid carers",
        "Local families",
    ];
    for case in CASES {
        for actor in case.document().actors {
            if matches!(actor.kind(), ActorKind::ServiceUser | ActorKind::Carer | ActorKind::Person) {
                let fits = ROLES.iter().any(|role| actor.name.starts_with(role));
                assert!(fits, "{}: {}", case.id, actor.name);
            }
            if is_one_person(&actor) {
                // A title and a letter: nobody could be meant.
                let letter = actor.name.split(' ').next_back().unwrap();
                assert!(letter.len() == 1, "{}: {}", case.id, actor.name);
            }
        }
    }
}

fn is_one_person(actor: &Actor) -> bool {
    matches!(&actor.record, Record::ServiceUser(user) if user.extent == Some(Extent::Person))
}

#[test]
fn maps_are_of_a_size_to_be_taken_in() {
    for case in CASES {
        let document = case.document();
        let (actors, ties) = (document.actors.len(), document.ties.len());
        assert!((8..=20).contains(&actors), "{}: {actors} actors", case.id);
        assert!((12..=42).contains(&ties), "{}: {ties} ties", case.id);
        for actor in &document.actors {
            let long = actor.name.chars().count();
            assert!(long <= 32, "{}: {} is long", case.id, actor.name);
        }
        // Nobody stands alone but what is left undone.
        let map = Partnership::new(&document);
        for at in map.all() {
            let tied = map.all_ties().any(|tie| {
                let (from, to) = map.ends(tie);
                map.tie(tie).is_present() && (from == at || to == at)
            });
            assert!(tied || map.kind(at) == ActorKind::Task, "{}: {} stands alone", case.id, map.name(at));
        }
    }
}

#[test]
fn every_map_says_where_when_and_by_whom_it_is_read() {
    for case in CASES {
        let Document { title, summary, jurisdiction, period, sources, .. } = case.document();
        assert!((10..=48).contains(&title.chars().count()), "{}: {title}", case.id);
        let summary = summary.unwrap_or_default();
        assert!((150..=420).contains(&summary.chars().count()), "{}: {}", case.id, summary.chars().count());
        assert!(summary.ends_with('.'), "{}", case.id);
        assert!(jurisdiction.is_some() && period.is_some(), "{}", case.id);
        assert!(!sources.is_empty(), "{}", case.id);
        for source in sources {
            let year = source.rsplit(' ').next().unwrap();
            let dated = year.len() == 4 && year.chars().all(|sign| sign.is_ascii_digit());
            assert!(dated, "{}: {source} has no year", case.id);
        }
    }
}

#[test]
fn titles_tell_maps_apart() {
    let titles: BTreeSet<String> = CASES.iter().map(|case| case.document().title).collect();
    assert_eq!(titles.len(), CASES.len());
}

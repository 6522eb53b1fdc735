use proptest::prelude::*;
use serde_json::json;

use super::{Edit, Item, Pasted, Rows, clip};
use crate::cases::CASES;
use crate::map::{ActorKind, Document, Word, read};

fn map() -> Document {
    let map = json!({
        "format": "partnership-map", "version": 1, "title": "Test",
        "actors": [
            {"id": "gp", "kind": "agency", "name": "GP practice"},
            {"id": "act", "kind": "team", "name": "Adult care team"},
            {"id": "panel", "kind": "forum", "name": "Case panel"},
        ],
        "ties": [{"kind": "informs", "from": "gp", "to": "act"}],
        "complete": [{"tie": "informs"}],
    });
    read(map.to_string().as_bytes()).document.unwrap()
}

fn rows(text: &str) -> Rows {
    Rows::read(text, &map(), None).unwrap_or_else(|denied| panic!("{text}: {denied}"))
}

/// What an act adds, as a file has it.
fn added(edit: &Edit) -> (Vec<serde_json::Value>, Vec<serde_json::Value>) {
    let Edit::Include { other, .. } = edit else { panic!("{edit:?}") };
    let made = edit.on(&map()).unwrap();
    assert_eq!(made.document.actors.len(), map().actors.len() + other.actors.len());
    let actors = other.actors.iter().map(|one| serde_json::to_value(one).unwrap()).collect();
    (actors, other.ties.iter().map(|one| serde_json::to_value(one).unwrap()).collect())
}

#[test]
fn a_sheet_of_actors_is_read_by_its_headings_in_any_order() {
    let sheet = "Sector\tType\tName\tNotes\tColour\n\
                 Charity\tAgency\tRed Cross\t\"Two lines:\nof \"\"text\"\"\"\tred\n\
                 local authority\tagency\tCounty council\t\t\n\
                 \tpanel\tTuesday panel\t\t\n";
    let read = rows(sheet);
    assert_eq!((read.actors, read.ties, read.taken, read.refused.len()), (3, 0, 3, 0), "{read:?}");
    let (actors, _) = added(&read.edit);
    assert_eq!(
        actors[0],
        json!({"id": "red-cross", "kind": "agency", "name": "Red Cross", "sector": "voluntary",
        "note": "Two lines:\nof \"text\"\nColour: red"})
    );
    assert_eq!(actors[1]["sector"], "local_authority");
    assert_eq!((&actors[2]["kind"], &actors[2]["purpose"]), (&json!("forum"), &json!("panel")));
    assert_eq!(read.notes, ["What stands under “Colour” was written into the notes."]);
    assert_eq!(read.edit.on(&map()).unwrap().name, "Paste 3 actors");
}

#[test]
fn a_sheet_of_ties_is_read_by_its_headings() {
    let sheet = "From,To,Type,Rhythm,Channel,Direction\n\
                 GP practice,Adult care team,refers to,weekly,,directed\n\
                 GP practice,Case panel|Hospital team,informs,,by phone,mutual\n\
                 Nobody known,Case panel,informs,,,\n\
                 GP practice,Case panel,zebra,,,\n\
                 GP practice,,informs,,,\n\
                 GP practice,Adult care team,informs,,,\n";
    let read = rows(sheet);
    let (actors, ties) = added(&read.edit);
    assert_eq!((actors.len(), ties.len(), read.taken), (1, 3, 2), "{read:?}");
    assert_eq!(ties[0], json!({"kind": "refers", "from": "gp", "to": "act", "rhythm": "weekly"}));
    assert_eq!(
        ties[2],
        json!({"kind": "informs", "from": "gp", "to": "hospital-team", "channel": "phone", "mutual": true})
    );
    let numbers: Vec<usize> = read.refused.iter().map(|(number, _)| *number).collect();
    assert_eq!(numbers, [4, 5, 6, 7]);
    for ((_, says), expected) in read.refused.iter().zip([
        "Nobody known",
        "no kind of tie",
        "to whom the tie leads",
        "says that already",
    ]) {
        assert!(says.contains(expected), "{says}");
    }
}

#[test]
fn rows_without_headings_are_told_by_what_stands_in_them() {
    let names = rows("Hospital team\n\nDistrict nurse\nSomething\nHospital team\n");
    assert_eq!(names.actors, 2);
    assert_eq!(names.refused.iter().map(|one| one.0).collect::<Vec<_>>(), [4, 5], "{:?}", names.refused);
    let given = Rows::read("Something\nElse", &map(), Some(ActorKind::Agency)).unwrap();
    assert_eq!(given.actors, 2);
    let kinds = rows("Red Cross\tagency\tvoluntary\nMr X\tservice user\nTuesday\tpanel\tmonthly");
    let (actors, _) = added(&kinds.edit);
    assert_eq!(actors.len(), 3, "{kinds:?}");
    assert_eq!((&actors[0]["sector"], &actors[2]["rhythm"]), (&json!("voluntary"), &json!("monthly")));
    // What a kind is called may be a heading; after a name it is what that is.
    let teams = rows("Day team\tteam\nNight team\tteam");
    assert_eq!((teams.actors, added(&teams.edit).0[0]["kind"].clone()), (2, json!("team")));
    let headed = Rows::read("Team\tSector\nDay team\tNHS", &map(), Some(ActorKind::Team)).unwrap();
    assert_eq!(headed.actors, 1);
    let numbered = Rows::read("No.\tAgency\n1\tCouncil", &map(), Some(ActorKind::Agency)).unwrap();
    assert_eq!((numbered.actors, added(&numbered.edit).0[0]["name"].clone()), (1, json!("Council")));
    let (_, ties) =
        added(&rows("GP practice;refers to;Adult care team;weekly\nGP practice;Case panel;member of").edit);
    assert_eq!(ties[0], json!({"kind": "refers", "from": "gp", "to": "act", "rhythm": "weekly"}));
    assert_eq!(ties[1], json!({"kind": "member_of", "from": "gp", "to": "panel"}));
    let denied = Rows::read("one\ntwo", &map(), None).unwrap_err();
    assert!(denied.says.starts_with("No row can be taken. Row 1: What one is isn’t told"), "{denied}");
}

#[test]
fn every_attribute_can_be_a_column() {
    let document = Document::new("Empty");
    for kind in ActorKind::ALL {
        for field in super::wording::of_actor(*kind) {
            use super::wording::Sort;
            let cell = match field.sort {
                Sort::Word(list) | Sort::Words(list) | Sort::OneOrMore(list) => list()[0].1,
                Sort::Text | Sort::Texts => "some words",
                Sort::Switch => "yes",
                Sort::Count => "3",
                Sort::Money => "£20,000",
                Sort::Date | Sort::End => "31/03/2027",
                Sort::Actor(_) => continue,
            };
            let heading = field.name.replace('_', " ");
            let sheet = format!("Name\tKind\t{heading}\nOne\t{}\t{cell}\n", kind.label());
            let read =
                Rows::read(&sheet, &document, None).unwrap_or_else(|denied| panic!("{sheet}: {denied}"));
            let Edit::Include { other, .. } = &read.edit else { panic!() };
            let actor = serde_json::to_value(&other.actors[0]).unwrap();
            assert!(!actor[field.name].is_null(), "{sheet}: {actor}");
            assert!(read.notes.is_empty() && read.refused.is_empty());
        }
    }
}

#[test]
fn what_is_copied_from_a_map_is_pasted_into_another_and_joins_whoever_is_there() {
    let case = CASES[0].document();
    let two: Vec<Item> = case.ties.iter().take(1).map(|tie| Item::Actor(tie.from.clone())).collect();
    let all: Vec<Item> = case.actors.iter().map(|actor| Item::Actor(actor.id.clone())).collect();
    let text = clip(&case, &all).write();
    // Into the very same map: a second time.
    let again = Pasted::read(&text, &case).unwrap();
    assert_eq!(again.actors, case.actors.len());
    let made = again.edit.on(&case).unwrap();
    assert_eq!(made.document.actors.len(), 2 * case.actors.len());
    // Into another that holds one of them: that one is meant.
    let mut other = clip(&case, &two);
    other.title = "Another".to_owned();
    let pasted = Pasted::read(&text, &other).unwrap();
    assert_eq!(pasted.actors, case.actors.len() - 1);
    assert!(pasted.notes[0].starts_with("1 actor is on the map already"), "{:?}", pasted.notes);
    let made = pasted.edit.on(&other).unwrap();
    assert_eq!(made.document.actors.len(), case.actors.len());
    assert_eq!(made.document.ties.len(), case.ties.len());
    // Everything is here now.
    let mut whole = case.clone();
    whole.title = "Another".to_owned();
    let denied = Pasted::read(&text, &whole).unwrap().edit.on(&whole).unwrap_err();
    assert_eq!(denied.says, "All of that is on the map already.");
}

#[test]
fn lines_are_pasted_one_after_the_other_and_refused_one_by_one() {
    let text =
        "GP practice -> Hospital team: refers\n\nHospital team -> Case panel: is a member of\nzebra -> : x\n";
    let pasted = Pasted::read(text, &map()).unwrap();
    assert_eq!((pasted.actors, pasted.ties, pasted.refused.len()), (1, 2, 1));
    assert_eq!(pasted.refused[0].0, 4);
    assert_eq!(pasted.edit.on(&map()).unwrap().name, "Paste 1 actor and 2 ties");
    let single = Pasted::read("Tuesday panel", &map()).unwrap();
    assert_eq!((single.actors, single.edit.on(&map()).unwrap().name.as_str()), (1, "Paste 1 actor"));
}

#[test]
fn a_list_that_was_whole_is_left_open_for_who_is_pasted() {
    let pasted = Pasted::read("GP practice -> Hospital team: refers", &map()).unwrap();
    let made = pasted.edit.on(&map()).unwrap();
    assert_eq!(made.document.complete[0].scope.len(), 3, "{:?}", made.document.complete);
    assert!(made.notes[0].contains("open for who was added"));
}

#[test]
fn what_cannot_be_pasted_is_answered_with_what_can() {
    let long = "Once upon a time ".repeat(60);
    for text in ["", "  \n ", "hello there", &long, "{\"a\": 1}", "{broken", "[1, 2]", "one\ntwo\nthree"] {
        let denied = Pasted::read(text, &map()).expect_err(text);
        assert!(denied.says.contains("What can be pasted is"), "{text}: {denied}");
    }
    let denied = Pasted::read("GP practice -> Zebra: refers", &map()).unwrap_err();
    assert!(denied.says.contains("Zebra (agency)"), "{denied}");
    let bad = r#"{"format": "partnership-map", "version": 1, "title": "T", "actors": [{"id": "a", "kind": "agency", "name": "A", "sector": "council"}], "ties": []}"#;
    assert!(Pasted::read(bad, &map()).unwrap_err().says.contains("sector"), "the place is named");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_taken_or_refused_with_a_reason(
        text in prop_oneof![
            "(?s).{0,80}",
            prop::collection::vec(prop::sample::select(vec![
                "\t", "\n", ",", ";", "\"", "Name", "Kind", "From", "To", "GP practice", "Adult care team", "agency", "team",
                "New team", "refers to", "weekly", "->", "|", "\r\n", "rhythm", "Colour", "x",
            ]), 0..24).prop_map(|parts| parts.concat()),
        ],
    ) {
        match Pasted::read(&text, &map()) {
            Ok(pasted) => {
                prop_assert!(pasted.edit.on(&map()).is_ok(), "{:?}", text);
                prop_assert!(pasted.actors + pasted.ties > 0);
            }
            Err(denied) => prop_assert!(!denied.says.is_empty()),
        }
        // Each row in which anything stands is taken or named.
        if let Ok(rows) = Rows::read(&text, &map(), None) {
            prop_assert!(rows.refused.iter().all(|(number, says)| *number > 0 && !says.is_empty()));
            prop_assert!(rows.taken > 0);
        }
    }
}

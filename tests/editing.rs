//! Acts of editing: what they write, what they refuse and why, and that each is undone to the very document.

use partnership_explorer::cases::CASES;
use partnership_explorer::editing::{Denied, Edit, Item, Made, clip, kinds_between, said};
use partnership_explorer::map::{ActorKind, Details, Document, Stated, Tie, TieKind, Word, faults, read};
use proptest::prelude::{Strategy, any, prop, proptest};
use serde_json::json;

fn document() -> Document {
    let document = json!({
        "format": "partnership-map", "version": 1, "title": "Test",
        "actors": [
            {"id": "gp", "kind": "agency", "name": "GP practice", "sector": "nhs_primary_care", "service": "health"},
            {"id": "council", "kind": "agency", "name": "Council"},
            {"id": "team", "kind": "team", "name": "Care team", "service": "health", "purpose": "Care at home"},
            {"id": "nurse", "kind": "practitioner", "name": "Nurse", "origin": "gp"},
            {"id": "user", "kind": "service_user", "name": "Mrs A"},
            {"id": "panel", "kind": "forum", "name": "Case panel"},
        ],
        "ties": [
            {"kind": "informs", "from": "gp", "to": "team", "about": "user"},
            {"kind": "supports", "from": "team", "to": "user"},
            {"kind": "member_of", "from": "nurse", "to": "panel"},
        ],
        "complete": [{"tie": "member_of", "scope": ["panel"]}, {"tie": "informs"}],
        "answers": [{"indicator": "C2", "scope": ["panel"], "value": "yes"}],
        "view": {"positions": {"gp": [1.0, 2.0]}, "pinned": ["gp"]},
    });
    let reading = read(document.to_string().as_bytes());
    assert!(reading.problems.is_empty(), "{:#?}", reading.problems);
    reading.document.unwrap()
}

fn actor(id: &str) -> Item {
    Item::Actor(id.to_owned())
}

fn tie(kind: TieKind, from: &str, to: &str) -> Tie {
    Tie { kind, from: from.to_owned(), to: to.to_owned(), id: None, details: Details::default() }
}

fn absent(tie: Tie) -> Tie {
    Tie { details: Details { stated: Some(Stated::Absent), ..tie.details }, ..tie }
}

fn set(of: Item, attribute: &str, value: Option<serde_json::Value>) -> Edit {
    Edit::Set { of: vec![of], attribute: attribute.to_owned(), value }
}

fn made(document: &Document, edit: &Edit) -> Made {
    edit.on(document).unwrap_or_else(|denied| panic!("{edit:?}: {denied}"))
}

fn denied(document: &Document, edit: &Edit) -> Denied {
    edit.on(document).expect_err("the act is refused")
}

#[test]
fn an_actor_is_added_under_an_id_of_its_own_and_pinned_where_a_place_was_chosen() {
    let before = document();
    let add = Edit::Add { kind: ActorKind::Agency, name: "  Gp ".to_owned(), at: Some([10.4, 20.6]) };
    let made = made(&before, &add);
    assert_eq!((made.name.as_str(), made.items.as_slice()), ("Add Gp", [actor("gp-2")].as_slice()));
    let view = made.document.view.as_ref().unwrap();
    assert_eq!((view.positions["gp-2"], view.pinned.last().unwrap().as_str()), ([10.0, 21.0], "gp-2"));
    let nameless = Edit::Add { kind: ActorKind::Agency, name: " ".to_owned(), at: None };
    assert_eq!(denied(&before, &nameless).field.as_deref(), Some("name"));
    let endless = Edit::Add { kind: ActorKind::Agency, name: "x".repeat(501), at: None };
    let why = denied(&before, &endless);
    assert!(why.says.contains("501") && why.field.is_some(), "{why:?}");
}

#[test]
fn a_list_that_was_whole_says_nothing_of_whoever_is_new() {
    let before = document();
    assert!(said(&before, TieKind::Informs, None));
    let made = made(&before, &Edit::Add { kind: ActorKind::Team, name: "New".to_owned(), at: None });
    assert!(!said(&made.document, TieKind::Informs, None));
    assert!(said(&made.document, TieKind::Informs, Some("gp")));
    assert!(!said(&made.document, TieKind::Informs, Some("new")));
    assert!(made.notes.iter().any(|note| note.contains("“informs”")), "{:?}", made.notes);
    // Of whom the list could say nothing, it says as much as before.
    let site = self::made(&before, &Edit::Add { kind: ActorKind::Site, name: "House".to_owned(), at: None });
    assert!(said(&site.document, TieKind::Informs, None) && site.notes.is_empty());
}

#[test]
fn a_tie_is_added_once_between_those_whom_it_can_join() {
    let before = document();
    let refers = Edit::Tie(tie(TieKind::Refers, "gp", "team"));
    let made = made(&before, &refers);
    assert_eq!(made.name, "Add GP practice refers to Care team");
    assert_eq!(made.items.len(), 1);
    assert!(denied(&made.document, &refers).says.contains("already"));
    assert_eq!(denied(&before, &Edit::Tie(tie(TieKind::Refers, "gp", "gp"))).field.as_deref(), Some("to"));
    let nowhere = denied(&before, &Edit::Tie(tie(TieKind::Refers, "gp", "nobody")));
    assert_eq!(nowhere.field.as_deref(), Some("to"));
    let strange = denied(&before, &Edit::Tie(tie(TieKind::Signs, "gp", "team")));
    assert_eq!(strange.field.as_deref(), Some("kind"));
    assert!(strange.says.contains("from an agency to a team"), "{strange}");
    // Every kind that is offered is taken, and no other.
    let offered = kinds_between(&before, "gp", "team");
    for kind in TieKind::ALL {
        let taken = Edit::Tie(tie(*kind, "gp", "team")).on(&before).is_ok();
        assert_eq!(taken, offered.contains(kind), "{kind:?}");
    }
}

#[test]
fn that_there_is_none_is_stated_and_cannot_stand_beside_the_tie() {
    let before = document();
    let none = made(&before, &Edit::Tie(absent(tie(TieKind::Refers, "gp", "team"))));
    assert!(none.name.starts_with("State that there is none"), "{}", none.name);
    let why = denied(&none.document, &Edit::Tie(tie(TieKind::Refers, "gp", "team")));
    assert!(why.says.contains("no such tie"), "{why}");
    let both = Tie {
        details: Details { about: Some("user".to_owned()), ..Details::default() },
        ..tie(TieKind::Informs, "gp", "team")
    };
    assert!(denied(&before, &Edit::Tie(absent(both))).says.contains("Remove that tie first"));
    // The same by the tie's own form.
    let items = &none.items;
    let holds = made(&none.document, &set(items[0].clone(), "stated", None));
    assert!(holds.document.ties.last().unwrap().is_present());
}

#[test]
fn attributes_are_written_left_out_and_refused_beside_their_field() {
    let before = document();
    let named = made(&before, &set(actor("gp"), "name", Some(json!(" High Street surgery "))));
    assert_eq!(named.document.actors[0].name, "High Street surgery");
    assert_eq!(named.name, "Rename GP practice to High Street surgery");
    let none = made(&before, &set(actor("gp"), "sector", None));
    assert!(!none.document.write().contains("nhs_primary_care"));
    for (item, attribute, value) in [
        (actor("gp"), "name", json!("")),
        (actor("gp"), "sector", json!("council")),
        (actor("gp"), "ends", json!("next year")),
        (actor("gp"), "id", json!("other")),
        (actor("nurse"), "origin", json!("team")),
        (Item::Map, "title", json!("  ")),
        (Item::Tie("informs:gp>team".to_owned()), "to", json!("gp")),
        (Item::Tie("informs:gp>team".to_owned()), "kind", json!("signs")),
        (Item::Tie("informs:gp>team".to_owned()), "under", json!("team")),
    ] {
        let why = denied(&before, &set(item, attribute, Some(value.clone())));
        assert_eq!(why.field.as_deref(), Some(attribute), "{value}: {why}");
        assert!(why.says.len() > 10, "{why}");
    }
    let same = denied(&before, &set(actor("gp"), "service", Some(json!("health"))));
    assert!(same.field.is_none() && same.says.contains("already"));
    let of = vec![actor("gp"), actor("council")];
    let both = Edit::Set { of, attribute: "sector".to_owned(), value: Some(json!("nhs")) };
    let both = made(&before, &both);
    assert_eq!(both.name, "Record the sector of GP practice and Council");
    assert_eq!(both.document.write().matches("\"sector\": \"nhs\"").count(), 2);
    // A tie that is given another end is called otherwise, and still the one that was changed.
    let turned = made(&before, &set(Item::Tie("informs:gp>team".to_owned()), "from", Some(json!("council"))));
    assert_eq!(turned.items, [Item::Tie("informs:council>team".to_owned())]);
}

#[test]
fn nobody_ends_before_they_begin() {
    let actor = || actor("gp");
    let begun = made(&document(), &set(actor(), "starts", Some(json!("2019-05")))).document;
    for ends in ["2010", "2019-04-30"] {
        let refused = denied(&begun, &set(actor(), "ends", Some(json!(ends))));
        assert_eq!(refused.field.as_deref(), Some("ends"));
        assert!(refused.says.ends_with("and begin only in May 2019."), "{}", refused.says);
    }
    // Of a year alone it isn't known whether May comes before its end.
    for ends in ["2019", "2019-05-01", "2020-01", "open"] {
        made(&begun, &set(actor(), "ends", Some(json!(ends))));
    }
    let ended = made(&document(), &set(actor(), "ends", Some(json!("2010")))).document;
    assert_eq!(denied(&ended, &set(actor(), "starts", Some(json!("2011")))).field.as_deref(), Some("starts"));
    assert!(denied(&ended, &set(Item::Map, "title", None)).says.starts_with("A title is needed"));
}

#[test]
fn an_actor_of_another_kind_keeps_what_both_kinds_have_and_says_what_is_left_out() {
    let before = document();
    let made = made(&before, &Edit::Retype { actor: "team".to_owned(), kind: ActorKind::Agency });
    let text = made.document.write();
    assert_eq!(made.document.actors[2].kind(), ActorKind::Agency);
    assert!(text.contains("\"service\": \"health\"") && !text.contains("Care at home"), "{text}");
    assert!(made.notes.iter().any(|note| note.contains("purpose")), "{:?}", made.notes);
    assert_eq!(made.name, "Make Care team an agency");
    let odd = self::made(&before, &Edit::Retype { actor: "panel".to_owned(), kind: ActorKind::Site });
    assert!(odd.notes.iter().any(|note| note.contains("no longer fits")), "{:?}", odd.notes);
    let same = denied(&before, &Edit::Retype { actor: "team".to_owned(), kind: ActorKind::Team });
    assert_eq!(same.field.as_deref(), Some("kind"));
}

#[test]
fn what_is_removed_takes_with_it_all_that_names_it() {
    let before = document();
    let gone = made(&before, &Edit::Remove(vec![actor("panel"), actor("gp")]));
    assert_eq!(
        gone.name,
        "Delete GP practice and Case panel with 2 ties"
            .replace("GP practice and Case panel", "Case panel and GP practice")
    );
    let text = gone.document.write();
    assert!(!text.contains("panel") && !text.contains("\"gp\""), "{text}");
    let tie = made(&before, &Edit::Remove(vec![Item::Tie("supports:team>user".to_owned())]));
    assert_eq!((tie.name.as_str(), tie.document.ties.len()), ("Delete the tie Care team supports Mrs A", 2));
    assert!(denied(&before, &Edit::Remove(Vec::new())).says.contains("Select"));
    assert!(denied(&before, &Edit::Remove(vec![actor("nobody")])).says.contains("any more"));
}

#[test]
fn a_second_one_has_a_name_and_the_ties_among_those_copied() {
    let before = document();
    let made = made(&before, &Edit::Duplicate(vec![actor("team"), actor("user")]));
    let names: Vec<_> = made.document.actors[6..].iter().map(|one| one.name.as_str()).collect();
    assert_eq!(names, ["Care team 2", "Mrs A 2"]);
    assert_eq!(made.document.ties.len(), 4, "the one between them, and no other");
    assert_eq!(made.items, [actor("care-team-2"), actor("mrs-a-2")]);
}

#[test]
fn that_a_list_is_whole_is_said_and_taken_back() {
    let before = document();
    let on = |kind, scope: Option<&str>, on| Edit::Complete { kind, scope: scope.map(str::to_owned), on };
    let whole = made(&before, &on(TieKind::Refers, Some("gp"), true));
    assert!(said(&whole.document, TieKind::Refers, Some("gp")));
    let open = made(&whole.document, &on(TieKind::Refers, Some("gp"), false));
    assert_eq!(open.document, before);
    assert!(denied(&before, &on(TieKind::Informs, None, true)).says.contains("already"));
    assert!(denied(&before, &on(TieKind::Refers, None, false)).says.starts_with("Nothing says"));
}

#[test]
fn what_was_copied_is_included_under_free_ids_or_joined_to_whoever_is_here() {
    let before = document();
    let copied = clip(&before, &[actor("gp"), actor("team"), actor("nurse")]);
    assert_eq!((copied.actors.len(), copied.ties.len()), (3, 1));
    assert!(copied.ties[0].details.about.is_none(), "whoever wasn’t copied isn’t named");
    assert!(read(copied.write().as_bytes()).errors().next().is_none());
    let include = |same: &[(&str, &str)]| Edit::Include {
        other: Box::new(copied.clone()),
        same: same.iter().map(|(there, here)| ((*there).to_owned(), (*here).to_owned())).collect(),
        name: "Paste".to_owned(),
    };
    let pasted = made(&before, &include(&[]));
    assert_eq!(pasted.document.actors.len(), 9);
    let nurse = pasted.document.write();
    assert!(nurse.contains("\"origin\": \"gp-practice\""), "whom a copy names is a copy too: {nurse}");
    let joined = made(&Document::new("Other"), &include(&[]));
    assert_eq!(joined.document.actors.len(), 3);
    let again = denied(&joined.document, &include(&[("gp", "gp"), ("team", "team"), ("nurse", "nurse")]));
    assert!(again.says.contains("already"), "{again}");
}

/// Any act, on any of the actors and ties of the document, most of which make sense.
fn any_edit() -> impl Strategy<Value = Edit> {
    let ids = ["gp", "council", "team", "nurse", "user", "panel"];
    let id = prop::sample::select(ids.to_vec());
    let kind = prop::sample::select(TieKind::ALL.to_vec());
    let actor_kind = prop::sample::select(ActorKind::ALL.to_vec());
    let ties = prop::sample::select(vec!["informs:gp>team", "supports:team>user", "member_of:nurse>panel"]);
    let item = prop_oneof(id.clone(), ties);
    let items = prop::collection::vec(item, 1..4);
    (0..7, id.clone(), id, kind, actor_kind, items, any::<(bool, bool)>()).prop_map(
        |(which, one, other, kind, actor_kind, items, (on, whole))| match which {
            0 => Edit::Add { kind: actor_kind, name: "Somebody".to_owned(), at: on.then_some([3.0, 4.0]) },
            1 => Edit::Tie(if on { tie(kind, one, other) } else { absent(tie(kind, one, other)) }),
            2 => Edit::Retype { actor: one.to_owned(), kind: actor_kind },
            3 => Edit::Remove(items),
            4 => Edit::Duplicate(items),
            5 => Edit::Complete { kind, scope: (!whole).then(|| one.to_owned()), on },
            _ => Edit::Set { of: vec![actor(one)], attribute: "name".to_owned(), value: Some(json!(other)) },
        },
    )
}

fn prop_oneof(
    actors: impl Strategy<Value = &'static str> + 'static,
    ties: impl Strategy<Value = &'static str> + 'static,
) -> impl Strategy<Value = Item> {
    prop::strategy::Union::new([
        actors.prop_map(actor).boxed(),
        ties.prop_map(|id| Item::Tie(id.to_owned())).boxed(),
    ])
}

proptest! {
    /// Whatever is done in whatever order: each act leads to a map that can be read, or says why not; and
    /// all of it is undone to the very document.
    #[test]
    fn any_acts_lead_to_maps_that_can_be_read_and_are_undone(edits in prop::collection::vec(any_edit(), 1..8)) {
        let first = document();
        let mut now = first.clone();
        let mut changes = Vec::new();
        for edit in edits {
            match edit.on(&now) {
                Ok(made) => {
                    let change = made.change(&now);
                    assert_eq!(change.apply(&now).unwrap(), made.document);
                    assert!(!made.name.is_empty());
                    now = made.document;
                    assert!(faults(&now).is_empty());
                    assert!(read(now.write().as_bytes()).document.is_some());
                    changes.push(change);
                }
                Err(denied) => assert!(denied.says.ends_with('.'), "{denied}"),
            }
        }
        for change in changes.iter().rev() {
            now = change.reverse().apply(&now).unwrap();
        }
        assert_eq!(now, first);
    }
}

#[test]
fn every_bundled_case_can_be_copied_whole_into_another() {
    for case in CASES {
        let document = case.document();
        let all: Vec<Item> = document.actors.iter().map(|one| actor(&one.id)).collect();
        let copied = clip(&document, &all);
        assert_eq!((&copied.actors, &copied.ties), (&document.actors, &document.ties), "{}", case.id);
        let edit = Edit::Include { other: Box::new(copied), same: Vec::new(), name: "Paste".to_owned() };
        let twice = made(&document, &edit);
        assert_eq!(twice.document.actors.len(), 2 * document.actors.len());
        assert_eq!(twice.document.ties.len(), 2 * document.ties.len(), "{}", case.id);
    }
}

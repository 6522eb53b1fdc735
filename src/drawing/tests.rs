//! Whole pictures: of every bundled case, of generated maps, and of odd input.

use serde_json::{Value, json};

use super::*;
use crate::analysis::analyse;
use crate::layout::{Placement, clarity, recorded};
use crate::map::{ActorKind, Document, Partnership, Sector, read};

/// The bundled cases, with their file names.
fn cases() -> Vec<(String, Document)> {
    let folder = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/cases")).expect("cases");
    let files = folder.filter_map(|entry| Some(entry.ok()?.path()));
    let mut cases: Vec<_> = files
        .filter(|path| path.extension().is_some_and(|end| end == "json"))
        .filter_map(|path| Some((path.display().to_string(), read(&std::fs::read(&path).ok()?).document?)))
        .collect();
    cases.sort_by(|a, b| a.0.cmp(&b.0));
    cases
}

/// A map of `count` actors of all kinds and `ties` ties between them, the same on every run.
fn generated(count: usize, ties: usize) -> Document {
    let kinds = ["service_user", "agency", "team", "practitioner", "forum", "agreement", "site", "fund"];
    let sectors = ["nhs", "local_authority", "voluntary", "private"];
    let actor = |number: usize| {
        let kind = kinds[number * 5 % kinds.len()];
        let mut actor = json!({"id": format!("a{number}"), "kind": kind, "name": format!("{kind} {number}")});
        if kind == "agency" {
            actor["sector"] = sectors[number / 8 % 4].into();
        }
        actor
    };
    let tie = |number: usize| {
        let from = number * 7 % count;
        let to = (from + 1 + number * number % 11) % count;
        json!({"kind": "relates", "from": format!("a{from}"), "to": format!("a{to}")})
    };
    let ties = if count > 1 { (0..ties).map(tie).collect() } else { Vec::new() };
    document((0..count).map(actor).collect(), ties)
}

fn document(actors: Vec<Value>, ties: Vec<Value>) -> Document {
    let map =
        json!({"format": "partnership-map", "version": 1, "title": "Map", "actors": actors, "ties": ties});
    let reading = read(map.to_string().as_bytes());
    reading.document.unwrap_or_else(|| panic!("{:?}", reading.problems))
}

/// The picture of a map, after checking what holds of every picture.
fn check(name: &str, document: &Document) -> (Partnership, Placement, Scene) {
    let partnership = Partnership::new(document);
    let placement = place(&partnership);
    let drawn = scene(&partnership, &analyse(&partnership), &placement);
    assert_eq!(clarity(&partnership, &placement).overlaps, 0, "{name}: boxes overlap");
    assert_eq!(drawn.actors.len(), document.actors.len(), "{name}");
    for actor in drawn.actors.iter() {
        assert!(drawn.bounds.encloses(&actor.area), "{name}: an actor is out of bounds");
        for line in &actor.lines {
            assert!(actor.area.contains(line.at), "{name}: {:?} stands outside", line.text);
        }
    }
    for (number, hull) in drawn.hulls.iter().enumerate() {
        let apart = |tab: &Rect| {
            let others = drawn.hulls[..number].iter().filter_map(|other| other.tab);
            drawn.bounds.encloses(tab) && others.into_iter().all(|other| !other.overlaps(tab))
        };
        assert!(hull.tab.iter().all(apart), "{name}: tabs overlap, or one is out of bounds");
        assert!(drawn.bounds.encloses(&hull.area), "{name}: a hull is out of bounds");
    }
    let file = svg(&drawn, &document.title, "");
    for text in [&file, &thumbnail(&drawn)] {
        assert!(!text.contains("NaN") && !text.contains("inf "), "{name}: a number isn't finite");
    }
    (partnership, placement, drawn)
}

/// Where each actor stands, by id.
fn by_id(partnership: &Partnership, placement: &Placement) -> Vec<(String, Point)> {
    let mut places: Vec<_> =
        partnership.all().map(|at| (partnership.id(at).to_owned(), placement.centre(at))).collect();
    places.sort_by(|a, b| a.0.cmp(&b.0));
    places
}

#[test]
fn every_case_is_drawn_well_whatever_the_order_of_its_file() {
    for (name, mut document) in cases() {
        let (partnership, placement, drawn) = check(&name, &document);
        document.actors.reverse();
        document.ties.reverse();
        document.ties.rotate_left(3);
        let shuffled = Partnership::new(&document);
        let again = place(&shuffled);
        assert_eq!(by_id(&partnership, &placement), by_id(&shuffled, &again), "{name}");
        let bounds = scene(&shuffled, &analyse(&shuffled), &again).bounds;
        assert_eq!(drawn.bounds, bounds, "{name}");
        let measured = clarity(&partnership, &placement);
        assert_eq!(measured.hidden, 0, "{name}: {measured:?}");
        assert!(measured.crossings <= 20, "{name}: {measured:?}");
    }
}

#[test]
fn the_service_user_stands_at_the_heart_of_a_picture_as_wide_as_a_screen() {
    for (name, document) in cases() {
        let partnership = Partnership::new(&document);
        let placement = place(&partnership);
        let bounds = placement.bounds().expect("actors");
        let users = partnership.all().filter(|at| partnership.kind(*at) == ActorKind::ServiceUser);
        let users: Vec<_> = users.map(|at| placement.centre(at)).collect();
        // Maps of inquiries show organisations only.
        if !users.is_empty() {
            let middle =
                users.iter().fold(Point::default(), |sum, one| sum + *one) * (1.0 / users.len() as f64);
            let third = Rect::around(bounds.centre(), bounds.width / 3.0, bounds.height / 3.0);
            assert!(third.contains(middle), "{name}: {middle:?} is off the middle of {bounds:?}");
        }
        let wide = bounds.width / bounds.height;
        assert!((1.1..1.75).contains(&wide), "{name}: {wide} times as wide as high");
    }
}

#[test]
fn maps_of_every_size_are_drawn() {
    for (count, ties) in [(0, 0), (1, 0), (2, 3), (7, 0), (30, 60), (100, 200), (300, 900)] {
        check(&format!("{count} actors"), &generated(count, ties));
    }
}

#[test]
fn odd_input_is_drawn() {
    let actors = vec![
        json!({"id": "a", "kind": "agency", "name": "x".repeat(400)}),
        json!({"id": "b", "kind": "service_user", "name": "Ŵ & <b>\"ŷ\"</b>"}),
        json!({"id": "c", "kind": "practitioner", "name": "-"}),
    ];
    let ties = vec![
        json!({"kind": "informs", "from": "a", "to": "a", "strength": "strained"}),
        json!({"kind": "informs", "from": "a", "to": "b", "strength": "strained", "mutual": true}),
        json!({"kind": "informs", "from": "a", "to": "b", "strength": "strong", "channel": "phone"}),
        json!({"kind": "refers", "from": "b", "to": "a", "stated": "absent"}),
    ];
    let document = document(actors, ties);
    let (partnership, mut placement, drawn) = check("odd", &document);
    assert_eq!(drawn.ties.len(), 3);
    // Recorded places may be anything, even all the same.
    let positions = [("a", [5.0, 5.0]), ("b", [5.0, 5.0])].map(|(id, at)| (id.to_owned(), at));
    placement.keep(&partnership, &recorded(&partnership, &positions.into()));
    assert_eq!(placement.centre(partnership.find("a").expect("a")), Point::new(5.0, 5.0));
    let file = svg(&scene(&partnership, &analyse(&partnership), &placement), "", "");
    assert!(!file.contains("NaN"), "{file}");
}

#[test]
fn colour_and_second_line_tell_of_the_same_agencies() {
    let seen = |board: Value, kind: &str| {
        let mut health = json!({"id": "board", "kind": "agency", "name": "Health board"});
        if !board.is_null() {
            health["sector"] = board;
        }
        let council =
            json!({"id": "council", "kind": "agency", "name": "Council", "sector": "local_authority"});
        let team = json!({"id": "team", "kind": "team", "name": "Home team"});
        let tie = |kind: &str, from: &str| json!({"kind": kind, "from": from, "to": "team"});
        let map = document(vec![council, health, team], vec![tie("manages", "council"), tie(kind, "board")]);
        let (partnership, _, drawn) = check("a team of two bodies", &map);
        let team = &drawn.actors[partnership.find("team").unwrap().index()];
        let second = team.lines.iter().find(|line| line.role == LineRole::Caption);
        (team.colour, second.map(|line| line.text.clone()).unwrap_or_default())
    };
    let nhs = Colour::Sector(Sector::Nhs);
    assert_eq!(
        seen(Value::Null, "seconds"),
        (Colour::Neutral, "Health board".to_owned()),
        "not the council’s"
    );
    assert_eq!(seen("nhs".into(), "seconds"), (nhs, "Health board".to_owned()));
    assert_eq!(seen("nhs".into(), "manages"), (Colour::Neutral, "Of 2 partners".to_owned()));
    assert_eq!(seen(Value::Null, "manages"), (Colour::Neutral, "Of 2 partners".to_owned()));
}

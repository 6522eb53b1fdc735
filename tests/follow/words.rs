//! The sentences: names that hold a comma, and what is said once.

use partnership_explorer::analysis::follow::{Question, follow};
use partnership_explorer::map::Partnership;

use super::common::{case, cases};
use super::{from, journey};

#[test]
fn a_name_with_a_comma_is_closed_by_one_within_a_sentence() {
    let map = Partnership::new(&case("archetype-coordinated"));
    let found = follow(&map, &from("inclusion-teacher").about("miss-b")).unwrap();
    let text = found.text(&map);
    assert!(
        text.contains("Social worker may tell Mrs B, her mother, by phone, as need arises, so"),
        "{text}"
    );
    assert!(text.contains("To hear of it, Mrs B, her mother, depends on Social worker, as far"), "{text}");
    assert!(!text.contains(",,") && !text.contains(", ."), "{text}");
}

#[test]
fn how_often_a_forum_meets_and_how_a_step_waits_is_said_once() {
    for (id, document) in cases() {
        let map = Partnership::new(&document);
        for start in partnership_explorer::analysis::follow::starts(&map) {
            let found = follow(&map, &from(&start.id)).unwrap();
            let text = found.text(&map);
            for forum in
                document.actors.iter().filter(|one| one.kind() == partnership_explorer::map::ActorKind::Forum)
            {
                let name = forum.name.as_str();
                assert!(text.matches(&format!("{name}, which meets")).count() <= 1, "{id}: {text}");
            }
            assert!(found.steps.iter().all(|step| !step.says.contains("without a set time")), "{id}: {text}");
            let account = found.account(&map);
            let mut lines: Vec<_> = account.parts.iter().flat_map(|part| &part.lines).collect();
            let all = lines.len();
            lines.sort();
            lines.dedup();
            assert_eq!(lines.len(), all, "no line twice in {id}: {text}");
        }
    }
}

#[test]
fn who_isn_t_told_is_named_beside_those_who_know() {
    let (map, found) = journey("school informs nurse rhythm=daily", &from("school").about("child"));
    let says = &found.told[0].says;
    let expected = "Nobody is shown to pass it on to child, though it is or becomes known to nurse and school. \
                    Whether anyone does isn’t recorded.";
    assert_eq!(says.to_lowercase(), expected.to_lowercase());
    assert!(found.text(&map).contains(says.as_str()));
    let (_, alone) = journey("", &Question::known_by(["school"]).about("child"));
    assert!(alone.told[0].says.contains("known to school."), "{}", alone.told[0].says);
}

#[test]
fn plural_names_and_small_numbers_read_as_they_are_said() {
    let map = Partnership::new(&case("centre-with-outreach"));
    let found = follow(&map, &from("local-families").about("local-families")).unwrap();
    let text = found.text(&map);
    assert!(text.contains("Local families know at the start. What becomes of it gets back"), "{text}");
    assert!(text.contains("seven others depend on Centre board"), "{text}");
    assert!(text.contains("(up to 92 days, and one link without a set time)"), "{text}");
    let map = Partnership::new(&case("team-and-trust"));
    let text = follow(&map, &from("trust-managers")).unwrap().text(&map);
    assert!(text.contains("Trust managers know; whether that is passed on"), "{text}");
}

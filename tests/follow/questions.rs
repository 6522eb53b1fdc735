//! What can be asked, and what is refused in words.

use partnership_explorer::analysis::follow::{Question, Refusal, follow, starts, subjects};
use partnership_explorer::map::Partnership;
use serde_json::json;

use super::common::map as notation;
use super::{PEOPLE, from, journey};

#[test]
fn a_question_that_can_t_be_followed_is_refused_in_words() {
    let map = Partnership::new(&notation(&format!("{PEOPLE}\nhall: site\nschool located_at hall")));
    let refusal = |question: &Question| follow(&map, question).unwrap_err();
    assert_eq!(refusal(&from("nobody")), Refusal::NoSuchActor("nobody".into()));
    assert!(refusal(&from("school").about("nobody")).to_string().contains("“nobody”"));
    let site = refusal(&from("hall"));
    assert!(site.to_string().starts_with("“hall” is a site and can’t know anything"), "{site}");
    assert!(refusal(&from(&"x".repeat(9000))).to_string().len() < 200);
}

#[test]
fn a_start_that_isn_t_known_says_so_and_nothing_more() {
    let (map, found) = journey("school informs nurse", &Question::default());
    assert!(
        found.steps.is_empty()
            && found.never.is_empty()
            && found.told.is_empty()
            && found.rests_on.is_empty()
    );
    assert!(found.text(&map).contains("Who knows at the start isn’t given"));
    let json = serde_json::to_value(&found).unwrap();
    assert_eq!((&json["format"], &json["version"]), (&json!("partnership-journey"), &json!(1)));
}

#[test]
fn a_form_is_offered_whoever_can_know_and_is_joined_to_others() {
    let map = Partnership::new(&notation(&format!("{PEOPLE}\nschool informs nurse")));
    let ids = |all: Vec<partnership_explorer::analysis::follow::Choice>| -> Vec<_> {
        all.into_iter().map(|one| one.id).collect()
    };
    assert_eq!(ids(starts(&map)), ["school", "nurse"]);
    assert_eq!(ids(subjects(&map)), ["child", "other"]);
    let papers =
        "form: assessment\narchive: information_system\nform recorded_in record\nrecord feeds archive";
    let map = Partnership::new(&notation(&format!("{PEOPLE}\n{papers}")));
    let mut joined = ids(starts(&map));
    joined.sort();
    assert_eq!(joined, ["archive", "form", "record"], "what is recorded or feeds into another goes on");
    let bare = Partnership::new(&notation(PEOPLE));
    assert_eq!(starts(&bare).len(), 8, "without any tie, everyone");
}

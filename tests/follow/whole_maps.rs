//! Journeys on the bundled maps and on large ones.

use std::collections::BTreeSet;

use partnership_explorer::analysis::follow::{
    HeldBack, Journey, Nearby, PartKind, Question, Why, follow, starts, subjects,
};
use partnership_explorer::map::{Document, Partnership, State};
use serde_json::json;

use super::common::{case, cases};
use super::random::document;
use super::{from, when};

#[test]
fn on_the_bundled_maps_every_start_leads_somewhere_or_says_why() {
    for (id, document) in cases() {
        let map = Partnership::new(&document);
        for start in starts(&map) {
            for about in subjects(&map).iter().map(|one| Some(one.id.clone())).chain([None]) {
                let question = Question { about, ..from(&start.id) };
                let found = follow(&map, &question).unwrap();
                assert_eq!(found.knows.len(), found.steps.len() + 1, "{id} {start:?}");
                for (at, step) in found.steps.iter().enumerate() {
                    assert_eq!(step.number, at + 1);
                    assert!(step.says.ends_with('.') && !step.says.contains(".."), "{}", step.says);
                    assert_eq!(*found.path(&step.to).last().unwrap(), step.number);
                }
                says_why(&map, &found);
                let text = found.text(&map);
                assert!(!text.contains("  .") && !text.contains(" ,"), "{text}");
            }
        }
    }
}

/// Nothing to play is said in so many words, and of everyone to whom it doesn't come there is a reason
/// that holds on the map.
fn says_why(map: &Partnership, found: &Journey) {
    let account = found.account(map);
    assert_eq!(account.nothing.is_some(), found.steps.is_empty());
    let knows: BTreeSet<_> = found.knows.iter().map(|one| one.actor.as_str()).collect();
    let name = |id: &str| map.name(map.find(id).unwrap());
    for one in &found.never {
        assert!(!knows.contains(one.actor.as_str()), "{one:?}");
        assert!(!one.says.contains("..") && one.says.ends_with('.'), "{one:?}");
        match &one.why {
            Why::Stops { stop, at, tie } => {
                let stops = |held: &&HeldBack| (held.why, &held.from, &held.tie) == (*stop, at, tie);
                let held = found.held_back.iter().find(stops).unwrap_or_else(|| panic!("{one:?}"));
                assert!(knows.contains(at.as_str()) && !held.otherwise, "{one:?}");
                assert!(one.says.starts_with(held.says.trim_end_matches('.')), "{one:?} {held:?}");
            }
            Why::WithinAgency { knows: some } | Why::WithinTeam { knows: some } => {
                assert!(!some.is_empty() && some.iter().all(|id| knows.contains(id.as_str())), "{one:?}");
                let says = match one.reaches {
                    State::NotMet => "and nothing leads from there to",
                    _ => "whether that is passed on to",
                };
                assert!(one.says.contains(says), "{one:?}");
            }
            Why::FromOthers { hears_from } => {
                let none = hears_from.iter().all(|id| !knows.contains(id.as_str()));
                assert!(!hears_from.is_empty() && none, "{one:?}");
                assert!(one.says.to_lowercase().contains(&name(&hears_from[0]).to_lowercase()), "{one:?}");
            }
            Why::NoWay => {
                assert!(one.says.contains(&format!("leads to {}", name(&one.actor))), "{one:?}");
            }
        }
        // The account names them once, alone or among others: agencies and teams whose people know apart.
        let title = match one.nearby {
            Some(Nearby::People) => "Known in part",
            _ => "Who doesn’t come to know",
        };
        let told =
            |title| account.parts.iter().find(|part| part.title == title).map(|part| part.lines.join(" "));
        // Of a long row the last are counted, “and two more”: then others of the row are named, and its end says so.
        let rows = |lines: &str| {
            lines.split_inclusive('.').any(|row| row.contains(", ") && row.trim_end().ends_with(" more."))
        };
        let named = |lines: String| lines.contains(name(&one.actor)) || rows(&lines);
        assert!(told(title).is_some_and(named), "{one:?} {account:?}");
        let in_part = found.in_part.iter().any(|body| body.body == one.actor && body.told.is_none());
        assert_eq!(one.nearby == Some(Nearby::People), in_part, "{one:?}");
    }
}

#[test]
fn the_panel_carries_what_the_nurse_knows_of_miss_b() {
    let document = case("archetype-coordinated");
    let map = Partnership::new(&document);
    let found = follow(&map, &from("community-nurse").about("miss-b")).unwrap();
    assert_eq!(when(&found)["social-worker"], (0, 31));
    assert_eq!(when(&found)["mrs-b"], (1, 31));
    assert_eq!((found.rests_on[0].part, found.rests_on[0].id.as_str()), (PartKind::Forum, "case-panel"));
    assert_eq!(found.told[0].by[0].from, "case-panel");
}

#[test]
fn a_long_chain_and_a_tangle_are_followed_at_once() {
    let chain = large(3000, |at| vec![at + 1]);
    let tangle =
        large(3000, |at| vec![at + 1, at.saturating_sub(1), (at * 7 + 3) % 3000, (at * 13 + 5) % 3000]);
    for (document, last) in [(chain, true), (tangle, false)] {
        let map = Partnership::new(&document);
        let begun = std::time::Instant::now();
        let found = follow(&map, &from("a0").about("a2999")).unwrap();
        let text = found.text(&map);
        let taken = begun.elapsed();
        assert!(taken.as_secs_f64() < 4.0, "{taken:?}");
        assert_eq!(found.knows.len(), 3000);
        assert!(text.len() < 100_000);
        if last {
            assert_eq!(found.path("a2999").len(), 2999);
            assert_eq!(found.rests_on[0].cuts_off.len(), 2999);
            assert_eq!(found.rests_on_left_out, 2999 + 2998 - 25);
        }
    }
}

/// A map of many actors, each of whom tells some others.
fn large(size: usize, tells: impl Fn(usize) -> Vec<usize>) -> Document {
    let actors: Vec<_> = (0..size)
        .map(|at| json!({"id": format!("a{at}"), "kind": "practitioner", "name": format!("A{at}")}))
        .collect();
    let pairs: BTreeSet<_> = (0..size)
        .flat_map(|at| tells(at).into_iter().map(move |to| (at, to)))
        .filter(|(at, to)| at != to && *to < size)
        .collect();
    let ties: Vec<_> = pairs
        .into_iter()
        .map(|(at, to)| json!({"kind": "informs", "from": format!("a{at}"), "to": format!("a{to}"), "rhythm": "daily"}))
        .collect();
    document(json!(actors), json!(ties), json!([]))
}

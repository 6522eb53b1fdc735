//! What holds whatever the map, the scope and the change.

use partnership_explorer::analysis::{
    CHANGES, ChosenScope, Needs, Options, ScopeKind, named_change, offers, what_if,
};
use partnership_explorer::map::{Document, TieKind, read};

use super::common::{case, cases, map};
use super::{all_scopes, analysed, at, made, refused, tie};

fn holds_of_every_change(name: &str, document: &Document) -> usize {
    let problems = read(document.write().as_bytes()).problems;
    let mut count = 0;
    for scope in all_scopes(document) {
        for offer in offers(document, &scope) {
            let id = offer.change.id;
            let place = format!("{id} in {scope:?} of {name}");
            let partners: Vec<_> = match offer.partners.as_slice() {
                [] => vec![None],
                partners => partners.iter().map(|(id, _)| Some(id.clone())).collect(),
            };
            for partner in partners {
                let options = Options { partner, ..Options::default() };
                let made = match (what_if(document, id, &scope, &options), &offer.refusal) {
                    (Ok(made), None) => made,
                    (Err(refusal), Some(offered)) => {
                        assert_eq!(&refusal, offered, "{place}");
                        assert!(refusal.says.ends_with('.') && refusal.says.len() > 20, "{place}: {refusal}");
                        continue;
                    }
                    (made, offered) => panic!("{place}: offered {offered:?}, made {:?}", made.err()),
                };
                count += 1;
                let found = read(made.after.write().as_bytes()).problems;
                // A saved view goes on saying whom it showed.
                let new: Vec<_> = found
                    .iter()
                    .filter(|one| !one.place.starts_with("view.slides"))
                    .filter(|one| problems.iter().all(|old| old.says != one.says))
                    .collect();
                assert!(new.is_empty(), "{place}: {new:#?}");
                // Undo gives back the document exactly, and again is the same.
                assert_eq!(made.change.apply(document).unwrap(), made.after, "{place}");
                assert_eq!(&made.change.reverse().apply(&made.after).unwrap(), document, "{place}");
                assert_eq!(what_if(document, id, &scope, &options).unwrap(), made, "{place}");
                assert!(!made.change.is_empty(), "{place}");
                assert!(!made.comparison.is_same(), "{place}");
                // Made already, it isn't made again.
                if id != "remove_partner" {
                    let again = what_if(&made.after, id, &scope, &Options::default());
                    assert!(again.is_err(), "{place}: made twice: {}", again.unwrap().comparison.text());
                }
            }
        }
    }
    count
}

#[test]
fn every_change_to_every_scope_of_every_case_is_sound() {
    let mut count = 0;
    for (name, document) in cases() {
        count += holds_of_every_change(name, &document);
    }
    assert!(count > 150, "{count}");
}

#[test]
fn the_order_of_the_file_tells_nothing() {
    for (name, document) in cases() {
        let mut turned = document.clone();
        turned.actors.reverse();
        turned.ties.reverse();
        let facts = |document: &Document| {
            let lines = |items: Vec<String>| {
                let mut items = items;
                items.sort();
                items
            };
            let actors = document.actors.iter().map(|one| serde_json::to_string(one).unwrap()).collect();
            let ties = document.ties.iter().map(|one| serde_json::to_string(one).unwrap()).collect();
            (lines(actors), lines(ties))
        };
        for scope in all_scopes(&document) {
            for change in CHANGES.iter().filter(|change| change.needs == Needs::Nothing) {
                let one = change.apply(&document, &scope, &Options::default());
                let other = change.apply(&turned, &scope, &Options::default());
                assert_eq!(
                    one.map(|one| facts(&one)),
                    other.map(|one| facts(&one)),
                    "{} of {name}",
                    change.id
                );
            }
        }
    }
}

#[test]
fn ids_of_changes_are_unlike_and_known() {
    let ids = [
        "one_manager",
        "co_locate",
        "share_record",
        "pool_budget",
        "sign_contract",
        "case_panel",
        "add_advocate",
        "remove_partner",
    ];
    assert_eq!(CHANGES.iter().map(|change| change.id).collect::<Vec<_>>(), ids);
    assert!(ids.iter().all(|id| named_change(id).is_some_and(|change| change.says.ends_with('.'))));
    assert!(refused(&case("co-located-team"), "buy_a_boat", &ChosenScope::MAP).contains("buy_a_boat"));
}

#[test]
fn new_ids_and_names_do_not_clash() {
    let document =
        map("shared-site: agency\n other: agency\n s2: site\n case-panel: forum\n shared-site informs other");
    let mut named = document.clone();
    named.actors[2].name = "Shared site".to_owned();
    let after = made(&named, "co_locate", &ChosenScope::MAP).after;
    let site = after.actors.last().unwrap();
    assert_eq!((site.id.as_str(), site.name.as_str()), ("shared-site-2", "Shared site 2"));
    let options = Options { name: Some(" The Hub ".to_owned()), ..Options::default() };
    let after = what_if(&named, "co_locate", &ChosenScope::MAP, &options).unwrap().after;
    assert_eq!(after.actors.last().unwrap().name, "The Hub");
    let empty = Options { name: Some("  ".to_owned()), ..Options::default() };
    assert!(what_if(&named, "co_locate", &ChosenScope::MAP, &empty).unwrap_err().says.contains("empty"));
    let existing = Options { existing: Some("s2".to_owned()), ..Options::default() };
    let after = what_if(&named, "co_locate", &ChosenScope::MAP, &existing).unwrap().after;
    assert_eq!(after.actors.len(), named.actors.len());
    assert!(tie(&after, TieKind::LocatedAt, "other", "s2").is_some());
    let wrong = Options { existing: Some("other".to_owned()), ..Options::default() };
    assert!(what_if(&named, "co_locate", &ChosenScope::MAP, &wrong).unwrap_err().says.contains("site"));
}

#[test]
fn what_was_stated_absent_and_is_written_is_stated_absent_no_longer() {
    let document = map(
        "a: agency\n b: agency\n mr-x: service_user\n sue: advocate\n a supports mr-x\n not sue speaks_for mr-x",
    );
    let options = Options { existing: Some("sue".to_owned()), ..Options::default() };
    let after = what_if(&document, "add_advocate", &at(ScopeKind::Package, "mr-x"), &options).unwrap().after;
    let [tie] = after.ties.iter().filter(|tie| tie.kind == TieKind::SpeaksFor).collect::<Vec<_>>()[..] else {
        panic!()
    };
    assert!(tie.is_present());
}

#[test]
fn an_answer_that_the_change_makes_untrue_is_taken_back() {
    let mut document = case("team-and-trust");
    let answer = |indicator: &str, scope: &str, value: &str| {
        map(&format!("{scope}: team\nanswer {indicator} {scope} {value}")).answers.remove(0)
    };
    document.answers = vec![answer("U1", "community-team", "no"), answer("U4", "community-team", "no")];
    let made = made(&document, "one_manager", &at(ScopeKind::Team, "community-team"));
    assert_eq!(made.after.answers, [answer("U4", "community-team", "no")]);
    assert!(made.notes.iter().any(|note| note.contains("U1")), "{:?}", made.notes);
    assert!(analysed(&made.after).contradictions.is_empty());
}

#[test]
fn a_scope_that_is_none_is_refused_with_its_name() {
    let document = case("co-located-team");
    let says = refused(&document, "co_locate", &at(ScopeKind::Team, "adult-care-team"));
    assert!(says.contains("Adult care team"), "{says}");
    assert!(refused(&document, "co_locate", &at(ScopeKind::Team, "nobody")).contains("nobody"));
    assert!(offers(&document, &at(ScopeKind::Team, "nobody")).iter().all(|offer| offer.refusal.is_some()));
}

#[test]
fn large_maps_are_changed_in_time() {
    let mut text = String::from(
        "panel: forum purpose=network\n mr-x: service_user\n care: fund source=local_authority\n \
         health: fund source=nhs\n a0 holds care\n a1 holds health\n care funds a0\n health funds a0\n \
         form: assessment\n also: assessment\n form concerns mr-x\n also concerns mr-x\n p0 assesses form\n p1 assesses also\n \
         files: information_system\n books: information_system\n form recorded_in files\n also recorded_in books\n",
    );
    for at in 0..400 {
        text += &format!(
            "a{at}: agency\n p{at}: practitioner\n t{at}: team\n a{at} employs p{at}\n t{at} part_of a{at}\n"
        );
        text += &format!(
            "p{at} part_of t{at}\n a{at} manages t{at}\n a{at} member_of panel\n p{at} supports mr-x\n"
        );
    }
    let document = map(&text);
    let start = std::time::Instant::now();
    for change in CHANGES.iter().filter(|change| change.needs == Needs::Nothing) {
        let changed = change.apply(&document, &ChosenScope::MAP, &Options::default());
        assert!(changed.is_ok(), "{}: {:?}", change.id, changed.err());
    }
    // Seven changes to 1,200 actors take a fraction of a second each; what grows with the square, minutes.
    assert!(start.elapsed().as_secs() < 30, "{:?}", start.elapsed());
}

//! Set up a case panel, and add an advocate.

use partnership_explorer::analysis::{ChosenScope, Options, PatternName, ScopeKind, Verdict, what_if};
use partnership_explorer::map::{Partnership, State, TieKind};

use super::common::{case, map};
use super::{at, made, refused, state, tie, verdict};

#[test]
fn a_case_panel_is_a_formal_way_of_working_across_agencies() {
    let document = map(
        "council: agency sector=local_authority\n trust: agency sector=nhs\n sw: practitioner\n nurse: practitioner\n
        mrs-z: service_user\n council employs sw\n trust employs nurse\n sw supports mrs-z\n
        home: assessment\n health: assessment\n sw assesses home\n nurse assesses health\n
        home concerns mrs-z\n health concerns mrs-z",
    );
    let package = at(ScopeKind::Package, "mrs-z");
    assert_eq!(verdict(&document, PatternName::Coordinated, "mrs-z"), Verdict::NotEstablished);
    let made = made(&document, "case_panel", &package);
    assert_eq!(state(&made.after, "C2", "mrs-z"), State::Met);
    assert_eq!(state(&made.after, "C4", "mrs-z"), State::Met);
    // No plan is agreed by a panel being there.
    assert_eq!(state(&made.after, "C3", "mrs-z"), State::NotRecorded);
    assert_eq!(verdict(&made.after, PatternName::Coordinated, "mrs-z"), Verdict::Possible);
    for member in ["sw", "nurse"] {
        assert!(tie(&made.after, TieKind::MemberOf, member, "case-panel").is_some());
    }
    assert!(made.after.ties.iter().all(|tie| tie.kind != TieKind::Chairs));
    let says = refused(&case("archetype-coordinated"), "case_panel", &ChosenScope::MAP);
    assert!(says.starts_with("Case panel brings"), "{says}");
}

#[test]
fn a_forum_that_becomes_the_panel_keeps_its_rhythm_and_its_way_of_deciding() {
    let document = map(
        "a: agency\n b: agency\n hub: forum purpose=network rhythm=weekly decision_rule=vote\n a member_of hub",
    );
    let options = Options { existing: Some("hub".to_owned()), ..Options::default() };
    let made = what_if(&document, "case_panel", &ChosenScope::MAP, &options).unwrap();
    let hub = made.after.actors.iter().find(|actor| actor.id == "hub").unwrap();
    let record = serde_json::to_value(&hub.record).unwrap();
    let kept = (&record["purpose"], &record["rhythm"], &record["decision_rule"]);
    assert_eq!(kept, (&"panel".into(), &"weekly".into(), &"vote".into()));
}

#[test]
fn what_a_new_panel_leaves_open_is_not_taken_for_no() {
    let document = map(
        "a: agency\n b: agency\n mr-x: service_user\n p: practitioner\n q: practitioner\n old: forum\n a employs p\n \
         b employs q\n p supports mr-x\n q supports mr-x\n p chairs old\n q member_of old\n \
         complete chairs\n complete accountable_to\n complete member_of",
    );
    let made = made(&document, "case_panel", &ChosenScope::MAP);
    let after = Partnership::new(&made.after);
    let at = |id: &str| after.find(id).unwrap();
    for kind in [TieKind::Chairs, TieKind::AccountableTo, TieKind::MemberOf] {
        assert!(!after.is_complete(kind, at("case-panel")), "{kind:?}");
        assert!(after.is_complete(kind, at("old")), "{kind:?}");
    }
    for barrier in made.comparison.barriers.iter().filter(|one| ["D8", "D10"].contains(&one.id)) {
        assert!(barrier.came.is_empty(), "{barrier:#?}");
    }
}

#[test]
fn an_advocate_clears_the_want_of_a_voice() {
    let document = map(
        "council: agency\n trust: agency\n mr-x: service_user needs_communication_support=true\n panel: forum\n
        council supports mr-x\n trust supports mr-x\n mr-x member_of panel\n complete speaks_for\n complete supports",
    );
    let made = made(&document, "add_advocate", &at(ScopeKind::Package, "mr-x"));
    let moved = made.comparison.barriers.iter().find(|barrier| barrier.id == "D9").unwrap();
    assert_eq!((moved.before.label(), moved.after.label()), ("detected", "looked for, not found"));
    assert_eq!((moved.came.len(), moved.went.len()), (0, 1));
    assert!(tie(&made.after, TieKind::MemberOf, "advocate", "panel").is_some());
    let says = refused(&made.after, "add_advocate", &at(ScopeKind::Package, "mr-x"));
    assert_eq!(says, "An advocate speaks for mr-x already.");
    assert!(
        refused(&map("a: agency\n b: agency"), "add_advocate", &ChosenScope::MAP).contains("No service user")
    );
}

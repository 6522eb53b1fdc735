//! Answers fill in what the ties leave open; where they disagree the ties stand.

use partnership_explorer::analysis::{PatternName::*, Verdict::*};
use serde_json::{Value, json};

use super::common::pattern;
use super::*;

const GOAL: &str = "goal: plan; council agrees goal; board agrees goal";

#[test]
fn r16_an_answer_fills_in_what_is_not_recorded() {
    assert!(judged(Unified, "team", &[TEAM, "answer U1 team yes; answer U4 team yes"], Present).is_empty());
    judged(Unified, "team", &[TEAM, "answer U1 team no"], Absent);
    judged(Unified, "team", &[TEAM, "head manages team; answer U4 team no"], Absent);
}

#[test]
fn r16_unknown_fills_in_nothing() {
    judged(Unified, "team", &[TEAM, "answer U1 team unknown"], Possible);
}

#[test]
fn r16_where_ties_and_answers_disagree_the_ties_stand_and_it_is_said() {
    let analysis = read(&[TEAM, "head manages team; answer U1 team no"]);
    assert_eq!(indicator(&analysis, "U1", "team").state, State::Met);
    assert_eq!(pattern(&analysis, Unified, "team").verdict, Present);
    let found: Vec<_> =
        analysis.contradictions.iter().map(|one| (one.indicator, one.scope.of.as_deref())).collect();
    assert_eq!(found, [("U1", Some("team"))]);
}

#[test]
fn r16_ties_that_deny_stand_against_a_yes() {
    let analysis =
        read(&[TEAM, "other: management_unit; head manages worker; other manages nurse; answer U1 team yes"]);
    assert_eq!(indicator(&analysis, "U1", "team").state, State::NotMet);
    assert_eq!(analysis.contradictions.len(), 1);
}

#[test]
fn an_answer_that_agrees_is_no_contradiction() {
    assert!(read(&[TEAM, "head manages team; answer U1 team yes"]).contradictions.is_empty());
}

#[test]
fn r16_complete_in_a_scope_closes_ties_with_an_end_there() {
    not_recorded("C10", "panel", &[PANEL, GOAL, "complete agrees"]);
    not_met("C10", "panel", &[PANEL, GOAL, "complete agrees goal; complete member_of panel"]);
    not_met("U9", "team", &[TEAM, "complete informs worker nurse"]);
    not_recorded("U9", "team", &[TEAM, "complete informs council"]);
}

#[test]
fn r16_one_end_in_the_scope_is_enough() {
    // Whatever the worker and the nurse tell each other touches the worker.
    not_met("U9", "team", &[TEAM, "complete informs worker"]);
}

#[test]
fn r26_an_answer_belongs_to_the_scope_that_it_names() {
    let analysis = read(&[TEAM, "answer U4 team yes"]);
    assert_eq!(indicator(&analysis, "U4", "team").state, State::Met);
    assert_eq!(indicator(&analysis, "U4", "").state, State::NotRecorded);
}

#[test]
fn r26_an_answer_without_a_scope_is_of_the_whole_map() {
    let analysis = read(&[TEAM, "answer U4 no"]);
    assert_eq!(indicator(&analysis, "U4", "").state, State::NotMet);
    assert_eq!(indicator(&analysis, "U4", "team").state, State::NotRecorded);
}

#[test]
fn r26_an_answer_may_name_an_agreement_a_forum_or_a_person() {
    met(
        "K2",
        "deal",
        &["deal: agreement; a: agency; b: agency; a signs deal; b signs deal; answer K2 deal yes"],
        "",
    );
    met("C3", "panel", &[PANEL, "answer C3 panel yes"], "");
    met("HA2", "person", &[PACKAGE, "answer HA2 person yes"], "");
}

#[test]
fn r26_a_tie_recorded_as_both_present_and_absent_is_an_error() {
    let is_refused = |first: Value, second: Value| {
        let actors =
            json!([{"id": "a", "kind": "agency", "name": "A"}, {"id": "b", "kind": "agency", "name": "B"}]);
        let document = json!({"format": "partnership-map", "version": 1, "title": "Both", "actors": actors,
            "ties": [first, second]});
        partnership_explorer::map::read(document.to_string().as_bytes()).document.is_none()
    };
    let here = || json!({"kind": "informs", "from": "a", "to": "b"});
    let nowhere = json!({"kind": "informs", "from": "a", "to": "b", "stated": "absent"});
    assert!(is_refused(here(), nowhere));
    // R28: it is the same tie only if what is told agrees as well.
    let advice = json!({"kind": "informs", "from": "a", "to": "b", "content": "advice", "stated": "absent"});
    assert!(!is_refused(here(), advice));
}

#[test]
fn answers_reach_the_verdict_of_every_pattern() {
    judged(Coordinated, "panel", &[PANEL, "answer C3 panel yes"], Present);
    judged(Coalition, "alliance", &[ALLIANCE, "answer K4 alliance yes"], Present);
    judged(HybridSector, "person", &[PACKAGE, "answer HA2 person yes; answer HA3 person no"], Absent);
    judged(HybridModels, "team", &[TEAM, "answer HB1 team yes"], Present);
}

#[test]
fn an_answer_may_bring_the_anchor() {
    let open = "council: agency; board: agency; council informs board";
    judged(Coordinated, "", &[open], NotEstablished);
    judged(Coordinated, "", &[open, "answer C2 yes"], Possible);
}

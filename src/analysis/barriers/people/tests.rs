use crate::analysis::analyse;
use crate::analysis::report::{Barrier, BarrierState};
use crate::map::{Partnership, read};

/// What is found of a barrier on a map of these actors, ties and complete lists, in JSON.
pub fn barrier(id: &str, actors: &str, ties: &str, complete: &[&str]) -> Barrier {
    let complete: Vec<_> = complete.iter().map(|tie| format!("{{\"tie\": \"{tie}\"}}")).collect();
    let text = format!(
        "{{\"format\": \"partnership-map\", \"version\": 1, \"title\": \"Test\", \
          \"actors\": [{actors}], \"ties\": [{ties}], \"complete\": [{}]}}",
        complete.join(",")
    );
    let reading = read(text.as_bytes());
    assert!(reading.problems.is_empty(), "{:?}", reading.problems);
    let map = Partnership::new(&reading.document.unwrap());
    analyse(&map).barriers.into_iter().find(|one| one.id == id).unwrap()
}

const USER: &str =
    r#"{"id": "u", "kind": "service_user", "name": "Ms A", "needs_communication_support": true}"#;

#[test]
fn care_of_another_kind_is_no_support_with_communication() {
    let nurse =
        format!(r#"{USER}, {{"id": "n", "kind": "practitioner", "name": "N", "profession": "nurse"}}"#);
    let ties = r#"{"kind": "supports", "from": "n", "to": "u"}"#;
    let lists = ["supports", "speaks_for"];
    assert_eq!(barrier("D9", &nurse, ties, &lists).state, BarrierState::Detected);
    assert_eq!(barrier("D9", &nurse, ties, &lists[1..]).state, BarrierState::CannotTell);
    let other = nurse.replace("nurse", "other");
    let found = barrier("D9", &other, ties, &lists);
    assert_eq!(found.state, BarrierState::NotFound);
    assert!(found.notes[0].contains("N supports Ms A"));
}

#[test]
fn an_agency_of_no_recorded_sector_may_be_led_by_those_who_use_services() {
    let actors = |sector: &str| {
        format!(
            r#"{USER}, {{"id": "f", "kind": "forum", "name": "Board"}},
               {{"id": "a", "kind": "agency", "name": "A" {sector}}}"#
        )
    };
    let ties =
        r#"{"kind": "concerns", "from": "f", "to": "u"}, {"kind": "member_of", "from": "a", "to": "f"}"#;
    let state = |sector| barrier("D8", &actors(sector), ties, &["member_of"]).state;
    assert_eq!(state(""), BarrierState::CannotTell);
    assert_eq!(state(r#", "sector": "nhs""#), BarrierState::Detected);
    assert_eq!(state(r#", "sector": "user_led""#), BarrierState::NotFound);
}

#[test]
fn an_agency_that_tells_another_about_somebody_knows_them() {
    let actors = r#"{"id": "p", "kind": "person", "name": "P"}, {"id": "a", "kind": "agency", "name": "A"},
                    {"id": "b", "kind": "agency", "name": "B"}"#;
    let about = r#"{"kind": "informs", "from": "a", "to": "b", "about": "p"}"#;
    assert_eq!(barrier("D38", actors, "", &["informs"]).state, BarrierState::Detected);
    assert_eq!(barrier("D38", actors, "", &[]).state, BarrierState::CannotTell);
    assert_eq!(barrier("D38", actors, about, &["informs"]).state, BarrierState::NotFound);
}

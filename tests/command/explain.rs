//! `explain`: what the knowledge base says of a term.

use serde_json::Value;

use super::{partnership, said};

fn told(arguments: &[&str]) -> String {
    let (code, out, err) = said(&partnership(&[&["explain"], arguments].concat(), b""));
    assert_eq!((code, err.as_str()), (Some(0), ""), "{arguments:?}");
    out
}

#[test]
fn a_term_is_explained_by_its_page() {
    let value: Value = serde_json::from_str(&told(&["lead", "profesional"])).unwrap();
    assert_eq!(value["entry"]["id"], "lead-professional");
    let out = told(&["unified-model", "--text"]);
    assert!(out.starts_with("Unified model (model of partnership)\n"), "{out}");
    assert!(out.contains("Where authors disagree\n- "), "{out}");
    assert!(out.contains("Source: Bertram et al. 2002; "), "{out}");
}

#[test]
fn a_barrier_is_explained_by_its_rule_and_what_is_known_of_it() {
    let value: Value = serde_json::from_str(&told(&["D18"])).unwrap();
    assert_eq!(value["rule"]["name"], "Too many partners");
    let out = told(&["D18", "--text"]);
    assert!(out.contains("Also: "), "{out}");
    let strategy: Value = serde_json::from_str(&told(&["A6.27"])).unwrap();
    assert_eq!(strategy["entry"]["id"], "one-shared-record-and-form");
}

#[test]
fn law_and_references_have_pages_as_well() {
    assert!(told(&["care-act-2014", "--text"]).contains("Asked: "));
    let out = told(&["ovretveit-1997", "--text"]);
    assert!(out.contains("Cited second-hand, not checked"), "{out}");
}

#[test]
fn what_nobody_knows_is_wrong_use() {
    let (code, _, err) = said(&partnership(&["explain", "zebra crossing"], b""));
    assert_eq!(code, Some(2));
    assert!(err.contains("nothing is known here of \"zebra crossing\""), "{err}");
}

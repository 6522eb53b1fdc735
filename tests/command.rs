//! The command line, as a script uses it.

use std::io::Write;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

fn partnership(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_partnership"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that doesn't read its input closes it: that is no fault of ours.
    let _ = child.stdin.take().unwrap().write_all(input);
    child.wait_with_output().unwrap()
}

fn said(output: &Output) -> (Option<i32>, String, String) {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (output.status.code(), text(&output.stdout), text(&output.stderr))
}

#[test]
fn analyse_prints_the_analysis_of_every_case_in_the_form_of_the_contract() {
    for case in partnership_explorer::cases::CASES {
        let (code, out, err) = said(&partnership(&["analyse", &format!("case:{}", case.id)], b""));
        assert_eq!((code, err.as_str()), (Some(0), ""), "{}", case.id);
        let analysis: Value = serde_json::from_str(&out).unwrap();
        assert_eq!(analysis["format"], "partnership-analysis");
        assert_eq!(analysis["version"], 1);
        for list in ["patterns", "structure", "barriers", "contradictions"] {
            assert!(analysis[list].is_array(), "{list}");
        }
        let first = &analysis["patterns"][0];
        for field in ["pattern", "verdict", "scope", "indicators", "settles", "notes"] {
            assert!(!first[field].is_null(), "{field}");
        }
        let actors = case.document().actors.len();
        assert_eq!(analysis["metrics"]["actors"], actors);
        assert_eq!(analysis["metrics"]["by_actor"].as_object().unwrap().len(), actors);
    }
}

#[test]
fn a_map_may_come_from_standard_input_and_text_is_for_people() {
    let case = partnership_explorer::cases::find("unified-assessment").unwrap();
    let (code, out, _) = said(&partnership(&["analyse", "-", "--text"], case.text.as_bytes()));
    assert_eq!(code, Some(0));
    assert!(out.contains("Coordinated: possible"), "{out}");
    assert!(out.contains("What would settle it:"), "{out}");
}

#[test]
fn a_broken_map_ends_with_1_and_names_the_place() {
    let broken = br#"{"format": "partnership-map", "version": 1, "title": "T",
        "actors": [{"id": "a", "kind": "agency", "name": "A", "sector": "council"}], "ties": []}"#;
    for command in [["validate", "-"], ["analyse", "-"]] {
        let (code, out, err) = said(&partnership(&command, broken));
        assert_eq!((code, out.as_str()), (Some(1), ""));
        assert!(err.starts_with("-: error: actors[0].sector: \"council\" is not one of nhs,"), "{err}");
    }
}

#[test]
fn wrong_use_ends_with_2_and_says_what_is_wrong() {
    let (code, _, err) = said(&partnership(&["analyse", "no-such-file.json"], b""));
    assert_eq!(code, Some(2));
    assert!(err.contains("no-such-file.json"), "{err}");
    let (code, _, err) = said(&partnership(&["analyse", "case:nothing"], b""));
    assert_eq!(code, Some(2));
    assert!(err.contains("no bundled map is called \"nothing\""), "{err}");
    assert_eq!(said(&partnership(&["draw"], b"")).0, Some(2));
}

#[test]
fn schema_and_cases_print_what_they_name() {
    let (code, out, _) = said(&partnership(&["schema"], b""));
    assert_eq!(code, Some(0));
    let schema: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(schema["title"], "Partnership map");
    let (_, out, _) = said(&partnership(&["cases"], b""));
    assert_eq!(out.lines().count(), partnership_explorer::cases::CASES.len());
}

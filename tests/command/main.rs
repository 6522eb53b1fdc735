//! The command line, as a script uses it.

mod draw;
mod explain;
mod law;
mod words;
mod wrong_use;

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
    for command in [
        &["validate", "-"][..],
        &["analyse", "-"],
        &["measure", "-"],
        &["follow", "-"],
        &["what-if", "-"],
        &["compare", "case:team-and-trust", "-"],
    ] {
        let (code, out, err) = said(&partnership(command, broken));
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

/// The text of a bundled map with `tie` added.
fn with_tie(id: &str, tie: Value) -> Vec<u8> {
    let mut map: Value = serde_json::from_str(partnership_explorer::cases::find(id).unwrap().text).unwrap();
    map["ties"].as_array_mut().unwrap().push(tie);
    map.to_string().into_bytes()
}

#[test]
fn barriers_and_settings_are_read_and_a_script_can_tell_what_was_found() {
    let case = "case:unified-assessment";
    let (code, out, _) = said(&partnership(&["analyse", case, "--exit-code"], b""));
    assert_eq!(code, Some(3), "a barrier is detected");
    let analysis: Value = serde_json::from_str(&out).unwrap();
    let barriers = analysis["barriers"].as_array().unwrap();
    assert_eq!(barriers.len(), 43);
    let first = &barriers[0];
    assert_eq!((&first["id"], &first["state"]), (&"D1".into(), &"detected".into()));
    assert_eq!(first["instances"][0]["variant"], "systems");
    let empty = br#"{"format": "partnership-map", "version": 1, "title": "T", "actors": [], "ties": []}"#;
    assert_eq!(said(&partnership(&["analyse", "-", "--exit-code"], empty)).0, Some(0));

    let crowd = |set: &[&str]| {
        let crowded = crowd();
        let mut arguments = vec!["analyse", "-"];
        arguments.extend(set);
        let (code, out, err) = said(&partnership(&arguments, &crowded));
        assert_eq!((code, err.as_str()), (Some(0), ""));
        let analysis: Value = serde_json::from_str(&out).unwrap();
        analysis["barriers"][17]["state"].clone()
    };
    assert_eq!(crowd(&[]), "detected");
    assert_ne!(crowd(&["--set", "forum_agencies=12"]), "detected");
    let (code, _, err) = said(&partnership(&["analyse", case, "--set", "forum_agencies=many"], b""));
    assert_eq!(code, Some(2));
    assert!(err.contains("expected a number from 2 to 1000"), "{err}");
    let (code, _, err) = said(&partnership(&["analyse", case, "--set", "crowd=3"], b""));
    assert_eq!(code, Some(2));
    assert!(err.contains("is not one of forum_agencies"), "{err}");
}

/// Nine agencies on a forum without a lead.
fn crowd() -> Vec<u8> {
    let agencies = (0..9).map(
        |at| serde_json::json!({"id": format!("a{at}"), "kind": "agency", "name": format!("Agency {at}")}),
    );
    let mut actors: Vec<_> = agencies.collect();
    actors.push(serde_json::json!({"id": "forum", "kind": "forum", "name": "Forum"}));
    let ties: Vec<_> = (0..9)
        .map(|at| serde_json::json!({"kind": "member_of", "from": format!("a{at}"), "to": "forum"}))
        .collect();
    let complete = ["chairs", "leads", "refers"].map(|tie| serde_json::json!({"tie": tie}));
    serde_json::json!({"format": "partnership-map", "version": 1, "title": "Crowd", "actors": actors, "ties": ties, "complete": complete})
        .to_string()
        .into_bytes()
}

#[test]
fn measure_tells_of_the_network_of_chosen_ties() {
    let case = "case:unified-assessment";
    let (code, out, _) = said(&partnership(&["measure", case, "--ties", "informs,refers"], b""));
    assert_eq!(code, Some(0));
    let some: Value = serde_json::from_str(&out).unwrap();
    let all: Value = serde_json::from_str(&said(&partnership(&["measure", case], b"")).1).unwrap();
    assert!(some["ties"].as_u64() < all["ties"].as_u64());
    let (code, out, _) = said(&partnership(&["measure", case, "--text"], b""));
    assert_eq!(code, Some(0));
    assert!(out.contains("Most ties touch"), "{out}");
    let (code, _, err) = said(&partnership(&["measure", case, "--ties", "gossips"], b""));
    assert_eq!(code, Some(2));
    assert!(err.contains("\"gossips\" is not one of informs,"), "{err}");
}

#[test]
fn compare_names_what_differs_and_a_script_can_tell_whether_anything_does() {
    let case = "case:unified-assessment";
    let tie = serde_json::json!({"kind": "trains_with", "from": "county-council", "to": "health-board"});
    let map: Value =
        serde_json::from_str(partnership_explorer::cases::find("unified-assessment").unwrap().text).unwrap();
    let agencies: Vec<_> =
        map["actors"].as_array().unwrap().iter().filter(|one| one["kind"] == "agency").collect();
    let mut tie = tie;
    tie["from"] = agencies[0]["id"].clone();
    tie["to"] = agencies[1]["id"].clone();
    let changed = with_tie("unified-assessment", tie);
    let (code, out, _) = said(&partnership(&["compare", case, "-", "--exit-code"], &changed));
    assert_eq!(code, Some(3));
    let comparison: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(comparison["format"], "partnership-comparison");
    assert_eq!(comparison["ties"]["added"].as_array().unwrap().len(), 1);
    let (code, out, _) = said(&partnership(&["compare", case, case, "--text", "--exit-code"], b""));
    assert_eq!(code, Some(0));
    assert!(out.contains("The two maps are the same."), "{out}");
    assert_eq!(said(&partnership(&["compare", "-", "-"], b"")).0, Some(2));
}

#[test]
fn what_if_lists_changes_previews_one_and_writes_the_changed_map() {
    let case = "case:unified-assessment";
    let (code, out, _) = said(&partnership(&["what-if", case, "--text"], b""));
    assert_eq!(code, Some(0));
    assert!(out.contains("share_record") && out.contains("Mrs A (--in mrs-a)"), "{out}");
    let share = ["what-if", case, "share_record", "--in", "mrs a"];
    let (code, out, _) = said(&partnership(&[&share[..], &["--exit-code"]].concat(), b""));
    assert_eq!(code, Some(3), "a barrier moves");
    let made: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(made["format"], "partnership-what-if");
    assert_eq!(made["scope"], serde_json::json!({"kind": "package", "of": "mrs-a"}));
    let (_, out, _) = said(&partnership(&[&share[..], &["--text"]].concat(), b""));
    assert!(out.starts_with("What if: Share one record, in the package around Mrs A\n"), "{out}");
    assert!(made["comparison"]["barriers"].as_array().unwrap().iter().any(|one| one["id"] == "D1"));
    let remove = ["what-if", case, "remove_partner", "--partner", "gp-practice", "--exit-code"];
    let (code, out, _) = said(&partnership(&remove, b""));
    assert_eq!(code, Some(0), "indicators move under flags that stand: {out}");
    let (code, after, _) = said(&partnership(&[&share[..], &["--save", "-"]].concat(), b""));
    assert_eq!(code, Some(0));
    let (code, out, err) = said(&partnership(&["compare", case, "-"], after.as_bytes()));
    assert_eq!((code, err.as_str()), (Some(0), ""));
    assert_eq!(serde_json::from_str::<Value>(&out).unwrap()["ties"], made["comparison"]["ties"]);

    let (code, out, err) = said(&partnership(&["what-if", case, "pool_budget"], b""));
    assert_eq!((code, out.as_str()), (Some(4), ""));
    assert!(err.contains("only one is recorded here: Local health board"), "{err}");
    let (code, _, err) = said(&partnership(&["what-if", case, "merge_all"], b""));
    assert_eq!(code, Some(2));
    assert!(err.contains("\"merge_all\" is not one of one_manager,"), "{err}");
    let (code, _, err) = said(&partnership(&["what-if", case, "co_locate", "--in", "GP practice"], b""));
    assert_eq!(code, Some(2));
    assert!(err.contains("GP practice is no team, agreement, forum or service user"), "{err}");
}

#[test]
fn follow_goes_step_by_step_and_names_are_understood_or_refused_with_what_is_near() {
    let case = "case:unified-assessment";
    let (code, out, _) = said(&partnership(&["follow", case, "--text"], b""));
    assert_eq!(code, Some(0));
    assert!(out.contains("Who may know something (--from)"), "{out}");
    let asked = [
        "follow",
        case,
        "--from",
        "daughter",
        "--about",
        "mrs-a",
        "--what",
        "she has fallen",
        "--within",
        "7",
    ];
    let (code, out, _) = said(&partnership(&[&asked[..], &["--exit-code"]].concat(), b""));
    assert_eq!(code, Some(3), "somebody never comes to know");
    let journey: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(journey["format"], "partnership-journey");
    assert!(!journey["steps"].as_array().unwrap().is_empty());
    let (_, out, _) = said(&partnership(&[&asked[..], &["--text"]].concat(), b""));
    assert!(out.contains("Step by step") && out.contains("she has fallen"), "{out}");
    let (code, _, err) = said(&partnership(&["follow", case, "--from", "daughte"], b""));
    assert_eq!(code, Some(2));
    assert!(err.contains("perhaps you mean Daughter"), "{err}");
    let (code, _, err) = said(&partnership(&["follow", case, "--from", "Civic Centre"], b""));
    assert_eq!(code, Some(2));
    assert!(err.contains("Civic Centre"), "{err}");
}

#[test]
fn a_deadline_decides_how_follow_ends() {
    let told = br#"{"format": "partnership-map", "version": 1, "title": "T",
        "actors": [{"id": "a", "kind": "practitioner", "name": "A"}, {"id": "b", "kind": "practitioner", "name": "B"}],
        "ties": [{"from": "a", "to": "b", "kind": "informs", "rhythm": "weekly"}]}"#;
    let ends = |within: &[&str]| {
        let asked = ["follow", "-", "--from", "a", "--text", "--exit-code"];
        said(&partnership(&[&asked[..], within].concat(), told))
    };
    let (code, out, err) = ends(&[]);
    assert_eq!((code, err.as_str()), (Some(0), ""), "everybody comes to know: {out}");
    let (code, out, _) = ends(&["--within", "7"]);
    assert_eq!(code, Some(0), "{out}");
    assert!(out.contains("Within 7 days for certain"), "{out}");
    let (code, out, _) = ends(&["--within", "6"]);
    assert_eq!(code, Some(3), "{out}");
    assert!(out.contains("Perhaps later"), "{out}");
}

#[test]
fn an_agency_whose_people_know_doesn_t_decide_how_follow_ends() {
    let told = |last: &str| {
        let map = format!(
            r#"{{"format": "partnership-map", "version": 1, "title": "T",
            "actors": [{{"id": "a", "kind": "practitioner", "name": "A"}}, {{"id": "b", "kind": "practitioner", "name": "B"}},
            {{"id": "trust", "kind": "agency", "name": "Trust"}}],
            "ties": [{{"from": "trust", "to": "b", "kind": "employs"}}, {last}]}}"#
        );
        said(&partnership(&["follow", "-", "--from", "a", "--text", "--exit-code"], map.as_bytes()))
    };
    let (code, out, err) = told(r#"{"from": "a", "to": "b", "kind": "informs"}"#);
    assert_eq!((code, err.as_str()), (Some(0), ""), "its one employee knows: {out}");
    assert!(out.contains("Of the people of Trust, B knows at no set time"), "{out}");
    let (code, out, _) = told(r#"{"from": "a", "to": "trust", "kind": "informs"}"#);
    assert_eq!(code, Some(3), "the agency knows, and the employee is told by nothing: {out}");
    let (_, help, _) = said(&partnership(&["--help"], b""));
    assert!(help.contains("an agency or team doesn't count if some of its people"), "{help}");
}

#[test]
fn an_answer_to_no_question_is_told() {
    let map = br#"{"format": "partnership-map", "version": 1, "title": "T", "actors": [], "ties": [],
        "answers": [{"indicator": "Z9", "value": "yes"}], "thresholds": {"crowd": 4}}"#;
    let (code, _, err) = said(&partnership(&["analyse", "-"], map));
    assert_eq!(code, Some(0));
    assert!(err.contains("no question is called \"Z9\""), "{err}");
    assert!(err.contains("no threshold called \"crowd\""), "{err}");
}

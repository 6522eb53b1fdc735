//! What `--text` says: to whom a sentence applies, and how it is put.

use super::{partnership, said};

fn words(arguments: &[&str]) -> String {
    let (code, out, err) = said(&partnership(&[arguments, &["--text"]].concat(), b""));
    assert_eq!((code, err.as_str()), (Some(0), ""));
    out
}

/// The lines that begin with `start`, whatever stands before it as an indent.
fn lines<'a>(text: &'a str, start: &str) -> Vec<&'a str> {
    text.lines().map(str::trim).filter(|line| line.starts_with(start)).collect()
}

#[test]
fn what_holds_in_some_places_of_a_flag_only_is_said_of_these() {
    let text = words(&["analyse", "case:unified-assessment"]);
    let separate = lines(&text, "Agencies stay separate.");
    assert_eq!(separate.len(), 1);
    let forum = "The forum “Case meeting”: County council and Local health board stay separate bodies.";
    assert!(separate[0].contains(forum), "{}", separate[0]);
    let funding = lines(&text, "Funding by one agency or several.");
    assert!(
        funding[0].contains("The whole map and the package around Mrs A: One source pays"),
        "{funding:?}"
    );
    assert!(text.contains("funding by one agency or several (in the forum “Case meeting”)"), "{text}");
    let unified = lines(&text, "Unified, in the whole map, the forum “Case meeting” and the package");
    let apart = "The forum “Case meeting”: County council and Local health board are managed apart";
    assert!(unified.len() == 1 && unified[0].contains(apart), "{unified:?}");
    let staff = "In each of them: County council and Local health board each have staff of their own";
    assert!(unified[0].contains(staff), "{unified:?}");
    assert_eq!(unified[0].matches("each have staff").count(), 1, "what holds everywhere is said once");
}

#[test]
fn a_barrier_that_isnt_there_is_named_as_what_was_looked_for() {
    let text = words(&["analyse", "case:unified-assessment"]);
    assert_eq!(
        lines(&text, "D43 “The carer isn’t seen”: every carer has an assessment of their own").len(),
        1
    );
    assert_eq!(
        lines(&text, "D7 “The person is asked, and doesn’t decide”: whether anybody asks Mrs A").len(),
        1
    );
    assert!(text.contains("Two more points like it are open."), "{text}");
}

#[test]
fn models_and_their_verdicts_are_named_without_a_row_of_colons_and_brackets() {
    let text = words(&["analyse", "case:part-funded-package"]);
    assert_eq!(lines(&text, "Hybrid of mixed sectors: present, in the whole map").len(), 1);
    assert!(text.contains("Why not a hybrid of mixed models?") && !text.contains("Hybrid:"), "{text}");
    let text = words(&["analyse", "case:co-located-team"]);
    assert_eq!(lines(&text, "Coordinated: present, in the whole map").len(), 1);
    assert_eq!(lines(&text, "Nothing is recorded of its assessments.").len(), 1);
    assert!(!text.contains("as entered"), "{text}");
}

#[test]
fn questions_to_talk_about_name_their_place_and_differ_from_one_another() {
    let text = words(&["analyse", "case:unified-assessment"]);
    let (_, questions) = text.split_once("To talk about").unwrap();
    assert!(questions.contains("have two or more of the agencies agreed one plan or goal?"), "{questions}");
    assert!(
        !questions.contains("these agencies") && !questions.contains("What would it take"),
        "{questions}"
    );
    let on: Vec<_> =
        questions.lines().filter_map(|line| line.split_once("): ")).map(|(_, asks)| asks).collect();
    assert_eq!(on.len(), 3);
    assert!(on[0] != on[1] && on[1] != on[2] && on[0] != on[2], "{on:?}");
}

#[test]
fn who_has_no_tie_is_counted_apart_from_the_groups() {
    let text = words(&["measure", "case:unified-assessment", "--ties", "informs,refers"]);
    assert!(text.contains("None of these ties touches ten of the actors."), "{text}");
    assert!(!text.contains("13 groups") && !text.contains("parts, the largest of 1"), "{text}");
}

#[test]
fn one_of_a_kind_is_said_in_the_singular() {
    let text = words(&["analyse", "case:part-funded-package"]);
    assert!(text.contains("Take Home care provider away, and some of the others"), "{text}");
    assert!(text.contains("Home care provider and Mr G's share are joined directly"), "{text}");
}

//! Wrong use: it ends with 2, is told by the name of the option, and says what may have been meant.

use std::path::PathBuf;

use super::{partnership, said};

const CASE: &str = "case:unified-assessment";

/// That the command ends with 2, prints nothing, and says all of `says`.
fn refused(arguments: &[&str], says: &[&str]) {
    let (code, out, err) = said(&partnership(arguments, b""));
    assert_eq!((code, out.as_str()), (Some(2), ""), "{arguments:?}: {err}");
    for words in says {
        assert!(err.contains(words), "{arguments:?} should say {words:?}: {err}");
    }
}

/// A file that isn't there yet, in the folder for what tests write.
fn file(name: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("command-{name}.json"));
    let _ = std::fs::remove_file(&path);
    path
}

#[test]
fn a_slip_in_a_name_is_answered_with_the_nearest_of_those_that_can_be_chosen() {
    refused(&["follow", CASE, "--from", "Doughter"], &["(--from)", "perhaps you mean Daughter (daughter)"]);
    let partner = ["what-if", CASE, "remove_partner", "--partner", "Carer's centre"];
    refused(&partner, &["(--partner)", "perhaps you mean Carers' centre"]);
    refused(&["what-if", CASE, "co_locate", "--in", ""], &["--in is empty", "Mrs A (mrs-a)"]);
    refused(&["follow", CASE, "--from", "Archbishop"], &["give the id or name of one of"]);
    refused(&["what-if", CASE, "share_recrod"], &["perhaps you mean share_record"]);
    refused(&["measure", CASE, "--ties", "inform"], &["perhaps you mean informs"]);
    refused(&["analyse", CASE, "--set", "forum_agency=3"], &["perhaps you mean forum_agencies"]);
    refused(&["analyse", "case:unified-asessment"], &["perhaps you mean unified-assessment"]);
}

#[test]
fn the_id_of_a_bundled_map_alone_is_answered_with_how_it_is_named() {
    refused(&["analyse", "unified-assessment"], &["case:unified-assessment"]);
    let (_, _, err) = said(&partnership(&["analyse", "nothing-of-the-kind.json"], b""));
    assert!(!err.contains("os error") && !err.contains("case:"), "{err}");
}

#[test]
fn typographic_marks_capitals_spaces_and_hyphens_dont_matter() {
    let removed = ["what-if", CASE, "remove_partner", "--partner", "carers’  Centre"];
    assert_eq!(said(&partnership(&removed, b"")).0, Some(0));
    let shared = |change| said(&partnership(&["what-if", CASE, change, "--in", "Mrs A"], b""));
    let by_word = shared("share_record");
    assert_eq!(by_word.0, Some(0));
    for change in ["share record", "share-record", "Share one record"] {
        assert_eq!(shared(change), by_word, "{change}");
    }
    let measured = |ties| said(&partnership(&["measure", CASE, "--ties", ties], b""));
    assert_eq!(measured("informs,member_of").0, Some(0));
    assert_eq!(measured("informs, member-of"), measured("informs,member_of"));
}

#[test]
fn what_a_change_needs_or_cant_use_is_named_with_the_choices() {
    let remove = ["what-if", CASE, "remove_partner"];
    refused(&remove, &["remove_partner needs --partner", "GP practice (gp-practice)"]);
    refused(
        &[&remove[..], &["--partner", "Case meeting"]].concat(),
        &["Case meeting is not one of the agencies here"],
    );
    refused(
        &[&remove[..], &["--partner", "gp-practice", "--name", "X"]].concat(),
        &["--name doesn’t go with remove_partner"],
    );
    refused(
        &[&remove[..], &["--partner", "gp-practice", "--use", "mrs-a"]].concat(),
        &["--use doesn’t go with remove_partner"],
    );
    let share = ["what-if", CASE, "share_record"];
    refused(
        &[&share[..], &["--partner", "gp-practice"]].concat(),
        &["--partner doesn’t go with share_record"],
    );
    refused(
        &[&share[..], &["--use", "gp-practice"]].concat(),
        &["GP practice is of the kind “agency”", "(--use)", "Council record"],
    );
    refused(&[&share[..], &["--name", " "]].concat(), &["--name is empty"]);
    refused(&[&share[..], &["--name", &"n".repeat(501)]].concat(), &["--name is too long"]);
    let both = ["--name", "X", "--use", "Council record"];
    refused(&[&share[..], &both].concat(), &["--name doesn’t go with --use"]);
    let alone = br#"{"format": "partnership-map", "version": 1, "title": "T", "actors": [
        {"id": "a", "kind": "agency", "name": "A"}], "ties": []}"#;
    let (code, _, err) = said(&partnership(&["what-if", "-", "remove_partner"], alone));
    assert_eq!(code, Some(4), "the map refuses it, not the use: {err}");
    assert!(err.contains("A is the only agency here."), "{err}");
}

#[test]
fn options_that_need_another_are_not_passed_over() {
    for option in ["--partner", "--use", "--name", "--save"] {
        refused(&["what-if", CASE, option, "x"], &[&format!("{option} needs a change")]);
    }
    for (option, value) in [("--about", "mrs-a"), ("--what", "a fall"), ("--within", "7")] {
        refused(&["follow", CASE, option, value], &[&format!("{option} needs --from")]);
    }
    refused(&["what-if", CASE, "co_locate", "--force"], &["--save"]);
    refused(&["what-if", CASE, "--exit-code"], &["--exit-code needs a change"]);
    refused(&["follow", CASE, "--exit-code"], &["--exit-code needs --from"]);
    refused(&["measure", CASE, "--exit-code"], &["--exit-code"]);
}

#[test]
fn days_are_asked_for_in_plain_words() {
    for days in ["-1", "1.5", "soon"] {
        let asked = ["follow", CASE, "--from", "Daughter", "--within", days];
        refused(&asked, &["expected a whole number of days", days]);
    }
}

#[test]
fn saving_says_so_and_writes_over_nothing_unless_it_is_told_to() {
    let file = file("saved");
    let path = file.to_str().unwrap();
    let save = ["what-if", CASE, "share_record", "--in", "Mrs A", "--save", path];
    let (code, _, err) = said(&partnership(&save, b""));
    assert_eq!(code, Some(0));
    assert!(err.contains("saved in") && err.contains(path), "{err}");
    let written = std::fs::read(&file).unwrap();
    assert_eq!(said(&partnership(&["validate", path], b"")).0, Some(0));

    std::fs::write(&file, "mine").unwrap();
    refused(&save, &["is there already", "--force"]);
    assert_eq!(std::fs::read(&file).unwrap(), b"mine");
    assert_eq!(said(&partnership(&[&save[..], &["--force"]].concat(), b"")).0, Some(0));
    assert_eq!(std::fs::read(&file).unwrap(), written);
}

//! `law`: the list of law and policy, sifted.

use serde_json::Value;

use super::{partnership, said};

fn ids(arguments: &[&str]) -> Vec<String> {
    let (code, out, err) = said(&partnership(&[&["law"], arguments].concat(), b""));
    assert_eq!((code, err.as_str()), (Some(0), ""), "{arguments:?}");
    let found: Vec<Value> = serde_json::from_str(&out).unwrap();
    found.iter().map(|one| one["id"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn all_is_listed_unless_something_is_asked_for() {
    let all = ids(&[]);
    assert_eq!(all.len(), partnership_explorer::knowledge::law::bundled().instruments.len());
    let carers = ids(&["--nation", "wales", "--topic", "carers", "--kind", "act"]);
    assert_eq!(
        carers,
        ["carers-equal-opportunities-act-2004", "social-services-and-well-being-wales-act-2014"]
    );
    assert_eq!(ids(&["--status", "never-started"]), ["care-cap", "mental-capacity-amendment-act-2019"]);
    assert_eq!(ids(&["--words", "seebohm 1968"]), ["seebohm-report"]);
    assert!(ids(&["--nation", "scotland", "--words", "contactpoint"]).is_empty());
}

#[test]
fn in_words_it_says_how_things_stand_in_each_nation_and_what_isn_t_covered() {
    let arguments = ["law", "--nation", "Northern Ireland", "--topic", "equality", "--text"];
    let (_, out, _) = said(&partnership(&arguments, b""));
    assert!(out.contains("Northern Ireland: Hardly covered."), "{out}");
    assert!(out.contains("England, Wales, Scotland: Repealed."), "{out}");
    assert!(out.contains("Northern Ireland: In force, amended."), "{out}");
    let (_, out, _) = said(&partnership(&["law", "--words", "archbishop", "--text"], b""));
    assert!(out.contains("Nothing of the list is like that."), "{out}");
}

#[test]
fn a_word_that_isn_t_of_the_list_is_answered_with_what_is_near() {
    let (code, _, err) = said(&partnership(&["law", "--topic", "carer"], b""));
    assert_eq!(code, Some(2));
    assert!(err.contains("perhaps you mean carers"), "{err}");
}

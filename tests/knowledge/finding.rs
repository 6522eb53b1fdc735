//! Finding one's way: by what one types, by the words of a text, by what leads where.

use partnership_explorer::knowledge::{Page, knowledge};

fn found(query: &str) -> Vec<&'static str> {
    knowledge().search(query, 8).into_iter().map(Page::id).collect()
}

#[test]
fn capitals_accents_and_a_slip_of_the_pen_do_not_matter() {
    assert_eq!(found("Direct payments")[0], "direct-payments");
    assert_eq!(found("DIRÉCT paymnets")[0], "direct-payments");
    assert_eq!(found("ovretveit"), ["ovretveit-1997"]);
    assert_eq!(found("whitington")[0], "whittington-2003");
}

#[test]
fn every_word_has_to_be_there() {
    assert!(!found("shared record").is_empty());
    assert!(found("shared zebra").is_empty());
    assert!(found("  ").is_empty());
}

#[test]
fn an_id_of_the_checklist_finds_its_strategy() {
    assert_eq!(found("A6.27")[0], "one-shared-record-and-form");
}

#[test]
fn what_leads_to_a_page_is_worked_out() {
    let leading: Vec<_> = knowledge().citing("barrett-keeping-2005").map(|entry| entry.id.as_str()).collect();
    assert!(leading.contains(&"owning-up-to-status"), "{leading:?}");
    assert_eq!(knowledge().topic_of("owning-up-to-status").unwrap().topic, "strategies");
    assert!(knowledge().page("nobody").is_none());
}

#[test]
fn law_is_found_beside_the_rest() {
    assert!(matches!(knowledge().page("care-act-2014"), Some(Page::Instrument(_))));
    assert_eq!(found("Care Act 2014")[0], "care-act-2014");
    assert!(knowledge().topic_of("care-act-2014").is_none());
    assert!(knowledge().citing("care-act-2014").any(|entry| entry.id == "direct-payments"));
}

#[test]
fn neighbours_are_those_that_a_page_names_and_those_that_name_it() {
    let page = knowledge().page("sure-start").unwrap();
    let neighbours: Vec<_> = knowledge().neighbours(page).into_iter().map(Page::id).collect();
    assert!(neighbours.contains(&"sure-start-centres"), "{neighbours:?}");
    let page = knowledge().page("sure-start-centres").unwrap();
    let back: Vec<_> = knowledge().neighbours(page).into_iter().map(Page::id).collect();
    assert!(back.contains(&"sure-start"), "{back:?}");
    let mut once = back.clone();
    once.sort_unstable();
    once.dedup();
    assert_eq!(once.len(), back.len());
}

fn mentioned(text: &str) -> Vec<(String, &'static str)> {
    let mentions = knowledge().mentions(text).into_iter();
    mentions.map(|one| (text[one.at.clone()].to_owned(), one.page.id())).collect()
}

#[test]
fn terms_are_found_in_a_text_once_and_by_their_longest_name() {
    let text = "A unified team, two unified teams and a lead professional: the Care Act 2014 asks for direct payments.";
    let expected = [
        ("unified team", "unified-model"),
        ("lead professional", "lead-professional"),
        ("Care Act 2014", "care-act-2014"),
        ("direct payments", "direct-payments"),
    ];
    assert_eq!(mentioned(text), expected.map(|(word, id)| (word.to_owned(), id)));
    assert_eq!(mentioned("A coalitionist in a sitcom."), []);
    // Places are in bytes, also behind letters of several.
    assert_eq!(mentioned("Œuvres: l’écomap, l’ecomap")[0], ("écomap".to_owned(), "vocabulary-ecomap"));
}

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
    let leading: Vec<_> =
        knowledge().leading_to("barrett-keeping-2005").map(|entry| entry.id.as_str()).collect();
    assert!(leading.contains(&"owning-up-to-status"), "{leading:?}");
    assert_eq!(knowledge().topic_of("owning-up-to-status").unwrap().topic, "strategies");
    assert!(knowledge().page("nobody").is_none());
}

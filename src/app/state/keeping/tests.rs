//! What is kept, what waits for it, and what is said where nothing can be.

use std::rc::Rc;

use partnership_explorer::analysis::{Options, Verdict};
use partnership_explorer::layout::Layout;
use partnership_explorer::map::{AnswerValue, Document};

use crate::app::state::acting::{after, open};
use crate::app::state::{
    Action, Address, KeptMap, Listed, Notice, Opened, Place, Saving, State, Unsaved, Why,
};

fn kept(number: u32, stamp: &str) -> KeptMap {
    let (title, stamp) = ("Mine".to_owned(), stamp.to_owned());
    KeptMap {
        number,
        title,
        changed: f64::from(number),
        actors: 3,
        ties: 2,
        stamp,
        standing: Default::default(),
    }
}

fn listed(entries: &[KeptMap], next: u32) -> Action {
    Action::Shelved(Ok(Listed { entries: entries.to_vec(), next }))
}

fn file(title: &str) -> Action {
    Action::Open { file: "f".into(), document: Box::new(Document::new(title)), warnings: Vec::new() }
}

/// What the device answers once it has kept what is open, and how the state is then.
fn keep(state: &State, entry: KeptMap, beside: bool) -> State {
    let revision = state.opened.clone().expect("a map is open");
    after(state, Action::Kept { revision, entry, beside })
}

fn answered() -> State {
    after(&open("unified-assessment"), Action::Tick("T4", AnswerValue::Yes))
}

fn told(state: &State) -> &str {
    match state.notice.as_deref() {
        Some(Notice::Done(says)) => says,
        other => panic!("a line in passing, not {other:?}"),
    }
}

#[test]
fn a_case_that_is_changed_becomes_a_map_of_ones_own_and_the_case_stays() {
    let case = after(&open("unified-assessment"), listed(&[kept(4, "a")], 9));
    let own = after(&case, Action::Tick("T4", AnswerValue::Yes));
    assert_eq!(own.address.place, Place::File(9), "the first number that no map has had");
    assert_eq!(own.opened.as_ref().unwrap().place, Place::File(9));
    assert!(told(&own).starts_with("This is your own copy now") && own.said.1.ends_with(told(&own)));
    assert!(own.said.1.contains("Yes") || own.said.1.contains("yes"), "{}", own.said.1);
    assert_eq!((own.visit, own.camera), (case.visit, case.camera), "the same page goes on");

    let again = after(&own, Action::Tick("T5", AnswerValue::Yes));
    assert_eq!(again.address, own.address, "only the first change makes a copy");
    let back = after(&again, Action::Go(case.address.clone()));
    assert!(Rc::ptr_eq(back.opened.as_ref().unwrap(), case.opened.as_ref().unwrap()));
    assert_eq!(again.shelf.origin(&Place::File(9)), Some("unified-assessment"));
}

#[test]
fn who_only_looks_at_a_case_otherwise_makes_no_copy() {
    let case = open("unified-assessment");
    let laid = after(&case, Action::Arrange(Layout::Free));
    assert_eq!((&laid.address.place, laid.waiting().len()), (&case.address.place, 0));
    let at = laid.opened.as_ref().unwrap().heart().unwrap();
    let pinned = after(&laid, Action::Pin(at, true));
    assert_eq!(pinned.address.place, Place::File(1));
    let back = after(&pinned, Action::Go(Address::case("unified-assessment")));
    assert_eq!(back.opened.unwrap().layout, laid.opened.unwrap().layout, "as it was looked at last");
}

#[test]
fn a_map_waits_until_exactly_its_last_revision_is_kept() {
    let own = answered();
    assert_eq!((own.saving(), own.waiting().len(), own.is_unsaved()), (Saving::Soon, 1, true));
    let done = keep(&own, kept(1, "a"), false);
    assert_eq!((done.saving(), done.is_unsaved()), (Saving::Kept(1.0), false));
    assert!(done.waiting().is_empty() && done.shelf.stamp(1) == Some("a"));

    let on = after(&done, Action::Tick("T5", AnswerValue::Yes));
    assert_eq!((on.saving(), on.is_unsaved()), (Saving::Soon, true));
    let revision = done.opened.clone().unwrap();
    let late = after(&on, Action::Kept { revision, entry: kept(1, "b"), beside: false });
    assert_eq!(late.saving(), Saving::Soon, "what came back is an earlier revision");
    let laid = after(&keep(&late, kept(1, "c"), false), Action::Arrange(Layout::Free));
    assert_eq!((laid.waiting().len(), laid.is_unsaved()), (1, false), "looks are kept, and nobody is warned");
}

#[test]
fn a_number_that_is_taken_gives_way_and_so_does_what_another_window_has_kept() {
    let mine = after(&State::default(), file("Mine"));
    let revision = mine.opened.clone().unwrap();
    let moved = keep(&mine, kept(7, "a"), false);
    assert_eq!((&moved.address.place, moved.saving()), (&Place::File(7), Saving::Kept(7.0)));
    assert!(moved.shelf.is_renumbered(&Place::File(1), &Place::File(7)) && moved.notice.is_none());
    assert_eq!(moved.opened.as_ref().unwrap().document, revision.document);
    assert_eq!(after(&moved, file("Other")).address.place, Place::File(8));

    let on = after(&moved, file("Other"));
    let revision = on.desk[0].clone();
    let beside = after(&on, Action::Kept { revision, entry: kept(9, "b"), beside: true });
    assert!(told(&beside).contains("Another window"));
    let places: Vec<_> = beside.desk.iter().map(|one| &one.place).collect();
    assert_eq!(places, [&Place::File(9), &Place::File(8)]);
    assert_eq!(beside.address.place, Place::File(8), "what is open stays open");
}

#[test]
fn a_kept_map_is_fetched_for_its_address_and_is_saved_already() {
    let here = Address { place: Place::File(4), ..Address::default() };
    let waiting = after(&State::default(), Action::Go(here.clone()));
    assert_eq!((waiting.wanted(), &waiting.notice, &waiting.address), (Some(4), &None, &here));
    let text = Document::new("Mine").write();
    assert!(waiting.next(Action::Fetched(3, Ok(None))).is_none(), "another answer is for nobody");
    let there = after(&waiting, Action::Fetched(4, Ok(Some((kept(4, "a"), text)))));
    assert_eq!(there.opened.as_ref().unwrap().document.title, "Mine");
    assert_eq!((there.saving(), there.wanted()), (Saving::Kept(4.0), None));
    assert!(there.waiting().is_empty());

    let gone = after(&waiting, Action::Fetched(4, Ok(None)));
    assert_eq!((&gone.address.place, gone.notice.as_deref()), (&Place::Start, Some(&Notice::NoSuchFile)));
    let text = "{".to_owned();
    let broken = after(&waiting, Action::Fetched(4, Ok(Some((kept(4, "a"), text)))));
    assert!(matches!(broken.notice.as_deref(), Some(Notice::Refused { file, .. }) if file == "Mine"));
}

/// The state after the map, as it is kept, was opened in another window.
fn reopened(state: &State) -> State {
    let opened = state.opened.clone().expect("a map is open");
    let entry = KeptMap { standing: opened.standing_now(), ..kept(4, "a") };
    let entry = serde_json::from_str(&serde_json::to_string(&entry).unwrap()).unwrap();
    let waiting =
        after(&State::default(), Action::Go(Address { place: Place::File(4), ..Address::default() }));
    after(&waiting, Action::Fetched(4, Ok(Some((entry, opened.document.write())))))
}

#[test]
fn whoever_opens_a_kept_map_again_finds_everyone_where_they_stood() {
    for layout in ["ecomap", "free", "groups-agency", "flow-information"] {
        let layout_of = Layout::of_word(layout).unwrap();
        let first = open("unified-assessment");
        // It is laid out as an ecomap already.
        let laid = first.next(Action::Arrange(layout_of)).unwrap_or(first);
        let tried = after(&laid, Action::WhatIf("one_manager", Options::default()));
        let applied = after(&tried, Action::Apply);
        let (before, now) = (applied.opened.clone().unwrap(), reopened(&applied).opened.unwrap());
        assert_eq!((before.layout, now.layout, &before.document), (layout_of, layout_of, &now.document));
        for at in before.partnership.all() {
            let (stood, stands) = (before.centre(at), now.centre(at));
            let far = (stood.x - stands.x).hypot(stood.y - stands.y);
            assert!(far < 1e-6, "{layout}: {} moved by {far}", before.partnership.id(at));
        }
        assert_eq!(before.arrangement().boxes, now.arrangement().boxes, "{layout}");
        assert_eq!(before.arrangement().along, now.arrangement().along, "{layout}");
    }
}

#[test]
fn what_is_noted_of_another_layout_or_of_fewer_actors_counts_for_nothing() {
    let state = open("unified-assessment");
    let opened = state.opened.as_ref().unwrap();
    let standing = opened.standing_now();
    let known = |opened: &Opened, layout| standing.arrangement(&opened.partnership, layout).is_some();
    assert!(known(opened, Layout::Ecomap) && !known(opened, Layout::Free));
    assert!(!known(open("archetype-unified").opened.as_ref().unwrap(), Layout::Ecomap));
}

#[test]
fn where_nothing_can_be_kept_that_is_said_once_and_the_work_goes_on() {
    let here = Address { place: Place::File(4), ..Address::default() };
    let denied = Action::Shelved(Err(Why::Denied));
    let away = after(&after(&State::default(), Action::Go(here.clone())), denied.clone());
    assert_eq!(away.notice.as_deref(), Some(&Notice::NotFetched(Why::Denied)));
    let known = after(&after(&away, Action::Dismiss), Action::Go(here));
    assert_eq!(known.notice.as_deref(), Some(&Notice::NoSuchFile), "nobody waits for what can't come");

    let own = after(&after(&open("unified-assessment"), denied), Action::Tick("T4", AnswerValue::Yes));
    assert_eq!(own.address.place, Place::File(1), "a copy all the same");
    assert!(told(&own).contains("Not saved: this browser doesn’t let the page"), "{}", told(&own));
    let answers = Unsaved { answers: true, changes: false };
    assert_eq!(own.saving(), Saving::Not(answers, Why::Denied));
    let faded = after(&own, Action::Fade);
    let refused = after(&faded, Action::Unkept(Why::Denied));
    assert!(refused.notice.is_none() && refused.next(Action::Unkept(Why::Denied)).is_none());
    let full = after(&refused, Action::Unkept(Why::Full));
    assert_eq!(full.shelf.refusal(), Some(&Why::Denied), "a closed store can't be full");
    let opened = after(&full, file("As it was opened"));
    assert_eq!(opened.saving(), Saving::Nothing, "the file has it all");
}

#[test]
fn a_full_store_names_what_it_lacks_until_there_is_room_again() {
    let done = keep(&answered(), kept(1, "a"), false);
    let on = after(&after(&done, Action::Fade), Action::Tick("T5", AnswerValue::Yes));
    let full = after(&on, Action::Unkept(Why::Full));
    assert!(told(&full).starts_with("Not saved: there is no room left") && full.is_unsaved());
    let fresh = keep(&full, kept(1, "b"), false);
    assert_eq!((fresh.saving(), fresh.shelf.refusal()), (Saving::Kept(1.0), None));
}

#[test]
fn a_map_that_is_deleted_is_gone_from_everywhere() {
    let done = keep(&after(&answered(), listed(&[], 1)), kept(1, "a"), false);
    let home = after(&done, Action::Go(Address::default()));
    assert_eq!(home.shelf.list.as_ref().unwrap().len(), 1);
    let gone = after(&home, Action::Forget(1));
    assert!(gone.shelf.list.as_ref().unwrap().is_empty());
    assert!(!gone.desk.iter().any(|one| one.place == Place::File(1)) && gone.said.1.contains("Mine"));
    assert_eq!(after(&gone, file("Next")).address.place, Place::File(2), "no number is given twice");
}

#[test]
fn what_another_window_has_changed_is_fetched_anew_but_never_what_is_looked_at() {
    let done = keep(&answered(), kept(1, "a"), false);
    let same = after(&done, listed(&[kept(1, "b")], 2));
    assert!(Rc::ptr_eq(same.opened.as_ref().unwrap(), done.opened.as_ref().unwrap()));
    let home = after(&done, Action::Go(Address::default()));
    assert!(after(&home, listed(&[kept(1, "a")], 2)).desk.iter().any(is_own));
    let stale = after(&home, listed(&[kept(1, "b")], 2));
    assert!(!stale.desk.iter().any(is_own));
    assert_eq!(after(&stale, Action::Go(done.address)).wanted(), Some(1));
}

fn is_own(one: &Rc<Opened>) -> bool {
    one.place.number().is_some()
}

#[test]
fn the_map_of_a_page_stays_its_own_and_a_change_of_it_is_a_copy() {
    let mut page = State::default();
    page.carry_along(
        "The map of this page".into(),
        open("team-and-trust").opened.unwrap().document.clone(),
        Vec::new(),
    );
    assert!(matches!(&page.address.place, Place::Case(_)) && page.waiting().is_empty());
    assert_eq!(page.address.write(), "?case=of-this-page");
    let own = after(&page, Action::Tick("T4", AnswerValue::No));
    assert_eq!(own.address.place, Place::File(1));
    let back = after(&own, Action::Go(page.address.clone()));
    assert!(Rc::ptr_eq(back.opened.as_ref().unwrap(), page.opened.as_ref().unwrap()));
    let verdicts = |state: &State| -> Vec<Verdict> {
        state.opened.as_ref().unwrap().analysis.patterns.iter().map(|one| one.verdict).collect()
    };
    assert_eq!(verdicts(&own), verdicts(&page), "the same map but for the answer");
}

#[test]
fn an_empty_map_that_nobody_touched_is_gone_to_again_rather_than_made_anew() {
    let first = after(&State::default(), file("New map"));
    let number = first.address.place.number();
    assert!(number.is_some());
    let again = after(&after(&first, Action::Go(Address::default())), file("New map"));
    assert_eq!((again.address.place.number(), again.desk.len()), (number, 1));
    // Of another name, or worked on: another one.
    let other = after(&first, file("Another"));
    assert_ne!(other.address.place.number(), number);
    let worked = after(&first, Action::Tick("T4", AnswerValue::Yes));
    let fresh = after(&after(&worked, Action::Go(Address::default())), file("New map"));
    assert_ne!(fresh.address.place.number(), number);
    // One that was kept before this window was opened is fetched; one with somebody on it is left alone.
    let empty = KeptMap { title: "New map".into(), actors: 0, ties: 0, ..kept(7, "a") };
    let later = after(&State::default(), listed(&[kept(8, "b"), empty], 9));
    assert_eq!(after(&later, file("New map")).address.place, Place::File(7));
    assert_eq!(after(&later, file("Mine")).address.place, Place::File(9));
}

//! Pages in the panel, what is offered beside a map, guided steps, and what is looked for in the law.

use partnership_explorer::analysis::{BarrierState, ChosenScope, ScopeKind};
use partnership_explorer::cases::{self, CASES};
use partnership_explorer::knowledge::law::{Nation, Sift, Status, Topic};
use partnership_explorer::knowledge::{Matter, knowledge};

use super::{CONTENTS, LEARN_TITLE, Offered, Study, Why, asked_of, offered, sift_of};
use crate::app::state::acting::{after, open};
use crate::app::state::{
    Action, Address, BarrierKey, FlagKey, Key, Leaf, Part, Place, Selection, State, Tab,
};

fn study(state: &State, study: Study) -> State {
    after(state, Action::Study(study))
}

fn turned(state: &State, id: &str) -> State {
    study(state, Study::Open(id.to_owned()))
}

fn offers(state: &State) -> Vec<Offered> {
    let opened = state.opened.as_ref().unwrap();
    offered(opened, state.lit.as_deref(), state.selection, state.case())
}

fn of(offers: &[Offered], why: Why) -> Vec<&'static str> {
    offers.iter().find(|one| one.why == why).map(|one| one.ids.clone()).unwrap_or_default()
}

#[test]
fn pages_are_turned_in_the_panel_and_turned_back() {
    let state = turned(&open("unified-assessment"), "coordinated-model");
    assert_eq!((state.tab, state.focus.1.as_str()), (Tab::Learn, LEARN_TITLE));
    let next = turned(&turned(&state, "unified-model"), "unified-model");
    assert_eq!(
        next.reading.trail,
        ["coordinated-model", "unified-model"],
        "the same page isn’t opened twice"
    );
    let back = study(&next, Study::Back);
    assert_eq!(back.reading.trail, ["coordinated-model"]);
    let contents = study(&back, Study::Back);
    assert!(contents.reading.trail.is_empty());
    assert_eq!(contents.focus.1, CONTENTS);
    assert!(contents.next(Action::Study(Study::Back)).is_none(), "there is nothing before the contents");
    assert!(study(&next, Study::Contents).reading.trail.is_empty());
    assert!(State::default().next(Action::Study(Study::Open("x".to_owned()))).is_none(), "only beside a map");
}

#[test]
fn another_map_begins_at_the_contents() {
    let state = study(&turned(&open("unified-assessment"), "pooled-budgets"), Study::Seek("fund".to_owned()));
    let other = after(&state, Action::Go(Address::case("archetype-unified")));
    assert_eq!(*other.reading, super::Reading::default());
}

#[test]
fn what_is_flagged_lit_and_selected_has_its_pages() {
    let state = open("unified-assessment");
    let opened = state.opened.clone().unwrap();
    let plain = offers(&state);
    assert!(of(&plain, Why::Flagged).contains(&"coordinated-model"), "{plain:?}");
    assert!(of(&plain, Why::Lit).is_empty() && of(&plain, Why::Selected).is_empty());
    let found = opened.analysis.barriers.iter().filter(|one| one.state == BarrierState::Detected);
    let with_page = found.filter(|one| knowledge().about(Matter::Barrier, one.id).next().is_some());
    assert!(with_page.count() > 0 && !of(&plain, Why::Barriers).is_empty());

    let forum = opened.partnership.of_kind(partnership_explorer::map::ActorKind::Forum).next().unwrap();
    let selected = offers(&after(&state, Action::Select(Some(Selection::Actor(forum)))));
    assert!(of(&selected, Why::Selected).contains(&"vocabulary-forum"), "{selected:?}");

    let flag = FlagKey::of(&opened.analysis.patterns[opened.flagged[0].flag]);
    let lit = offers(&after(&state, Action::Light(Key::Flag(flag))));
    assert!(of(&lit, Why::Lit).contains(&"coordinated-model"));
    assert!(!of(&lit, Why::Flagged).contains(&"coordinated-model"), "each page stands there once");
}

#[test]
fn a_barrier_that_is_lit_has_its_page_first() {
    let state = open("unified-assessment");
    let opened = state.opened.clone().unwrap();
    let barrier = opened.analysis.barriers.iter().find(|one| {
        one.state == BarrierState::Detected && knowledge().about(Matter::Barrier, one.id).next().is_some()
    });
    let barrier = barrier.expect("something is found that has a page");
    let key = Key::Barrier(BarrierKey::of(barrier.id, &barrier.instances[0]));
    let lit = offers(&after(&state, Action::Light(key)));
    let first = knowledge().about(Matter::Barrier, barrier.id).next().unwrap();
    assert_eq!(of(&lit, Why::Lit)[0], first.id);
}

#[test]
fn a_copy_of_a_case_keeps_its_notes_and_other_maps_have_none() {
    let state = open("archetype-coordinated");
    assert_eq!(state.case(), Some("archetype-coordinated"));
    let at = state.opened.as_ref().unwrap().partnership.all().next().unwrap();
    let own = after(&after(&state, Action::Select(Some(Selection::Actor(at)))), Action::Delete);
    assert!(matches!(own.address.place, Place::File(_)), "it became a map of one’s own");
    assert_eq!(own.case(), Some("archetype-coordinated"));
    assert_eq!(State::default().case(), None);
}

/// Every guided step of every case, one after the other, as its buttons take it.
#[test]
fn guided_steps_can_all_be_taken() {
    let mut steps = 0;
    for case in CASES {
        for way in &case.notes().ways {
            let mut state = open(case.id);
            for (at, step) in way.steps.iter().enumerate() {
                let place = format!("{} {} step {}", case.id, way.id, at + 1);
                state = match &step.change {
                    Some(named) => {
                        let tried = study(&state, Study::Try(named));
                        assert_eq!((tried.tab, tried.trial.part), (Tab::Try, Part::WhatIf), "{place}");
                        let preview = tried.trial.preview.as_ref();
                        let preview = preview.unwrap_or_else(|| panic!("{place}: {:?}", tried.trial.refused));
                        assert_eq!(preview.named.id, named.id, "{place}");
                        assert_eq!(preview.scope.of, named.at, "{place}");
                        after(&tried, Action::Apply)
                    }
                    None => {
                        let typed = study(&state, Study::Type(&step.lines, "step".to_owned()));
                        assert!(typed.denied.is_none(), "{place}: {:?}", typed.denied);
                        assert_eq!((typed.tab, typed.focus.1.as_str()), (Tab::Learn, "step"), "{place}");
                        typed
                    }
                };
                steps += 1;
            }
        }
    }
    assert!(steps >= 16, "{steps} steps");
}

#[test]
fn a_step_that_cannot_be_taken_says_why() {
    let state = open("unified-assessment");
    let lines: &'static [String] = Box::leak(Box::new(["Nobody -> Nowhere: does things".to_owned()]));
    let typed = study(&state, Study::Type(lines, "step-1".to_owned()));
    assert_eq!(typed.denied.as_ref().map(|denial| denial.by.as_str()), Some("step-1"));
    let named = cases::find("archetype-coordinated").unwrap().notes().ways.iter().flat_map(|way| &way.steps);
    let named = named.filter_map(|step| step.change.as_ref()).find(|named| named.at.is_some()).unwrap();
    let elsewhere = study(&state, Study::Try(named));
    assert!(
        elsewhere.trial.preview.is_none() && elsewhere.trial.refused.is_some(),
        "nobody of that id is here"
    );
    assert_eq!(elsewhere.trial.scope, ChosenScope::of(ScopeKind::Package, named.at.clone().unwrap()));
}

#[test]
fn what_is_asked_of_the_law_stands_in_the_address() {
    let sift = Sift {
        nations: vec![Nation::Wales, Nation::NorthernIreland],
        topics: vec![Topic::Carers],
        statuses: vec![Status::Amended],
        words: "Social Services & Well-being (Wales) é".to_owned(),
        ..Sift::default()
    };
    let leaf = Leaf { id: "law".to_owned(), asked: asked_of(&sift) };
    assert_eq!(sift_of(&leaf), sift);
    let address = Address { place: Place::Learn(leaf), ..Address::default() };
    assert_eq!(Address::read(&address.write()), address);
    assert!(sift_of(&Leaf { asked: "nation=narnia&words=".to_owned(), ..Leaf::default() }).is_open());
}

#[test]
fn asking_changes_the_address_and_no_more() {
    let state = after(&State::default(), Action::Go(Address::learn("law")));
    assert!(state.notice.is_none() && state.focus.1 == LEARN_TITLE);
    let asked = study(&state, Study::Ask("nation=wales".to_owned()));
    assert_eq!(asked.address.write(), "?learn=law&nation=wales");
    assert_eq!(asked.focus, state.focus, "who types isn’t taken elsewhere");
    assert!(asked.next(Action::Study(Study::Ask("nation=wales".to_owned()))).is_none());
    let all = after(&asked, Action::Go(Address::learn("law")));
    assert_eq!(all.focus, state.focus);
}

#[test]
fn a_page_leads_back_to_the_map_that_was_left_for_it() {
    let map = open("unified-assessment");
    assert_eq!(map.left, None);
    let page = after(&map, Action::Go(Address::learn("coordinated-model")));
    let next = after(&page, Action::Go(Address::learn("law")));
    let left = next.left.clone().expect("a map was left");
    assert_eq!(left.place, map.address.place);
    let back = after(&next, Action::Go(left));
    assert_eq!((back.left.clone(), back.opened.is_some()), (None, true));
    let start = after(&back, Action::Go(Address::default()));
    assert_eq!(after(&start, Action::Go(Address::learn("law"))).left, None);
}

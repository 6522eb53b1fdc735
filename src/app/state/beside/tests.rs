//! Two maps beside one another: which two, where everyone stands, what is lit, and the way back.

use std::rc::Rc;

use partnership_explorer::analysis::{About, Became, Options};
use partnership_explorer::cases;
use partnership_explorer::map::{AnswerValue, Document};

use crate::app::state::acting::{after, open};
use crate::app::state::{
    Action, Address, Against, Called, Deed, Held, KeptMap, Missing, Notice, Part, Place, Stands, State, Tab,
    View, Way, Why, moments,
};
use partnership_explorer::drawing::Rect;

const CASE: &str = "unified-assessment";

fn against(state: &State, against: Against) -> State {
    after(state, Action::Beside(Deed::Open(against, "compare-it".to_owned())))
}

#[track_caller]
fn held(state: &State) -> &Rc<Held> {
    state.beside.held().unwrap_or_else(|| panic!("two maps: {:?}", state.beside.stands))
}

fn document(id: &str) -> Document {
    cases::find(id).unwrap().document()
}

/// A case with one change applied: a map of one's own.
fn changed() -> State {
    let tried = after(&open(CASE), Action::WhatIf("one_manager", Options::default()));
    after(&tried, Action::Apply)
}

#[test]
fn an_address_opens_two_maps() {
    let address = Address::read(&format!("?case={CASE}&compare=case.team-and-trust"));
    let state = after(&State::default(), Action::Go(address.clone()));
    let both = held(&state);
    assert_eq!(both.called[1], Called::Map(document("team-and-trust").title));
    assert!(!both.differences.is_empty() && !both.holds, "the two have little in common");
    // Nothing is compared before what compares is there; then everything is.
    let waiting = State { awaited: true, ..State::default() };
    let waiting = after(&waiting, Action::Go(address));
    assert!(waiting.beside.held().is_none());
    assert!(!held(&after(&waiting, Action::Arrived)).differences.is_empty());
}

#[test]
fn whoever_is_on_both_stands_at_one_place() {
    let state = against(&changed(), Against::Step(0));
    let both = held(&state);
    assert!(both.holds && both.pictures[0].base == both.pictures[1].base);
    let stands = |side: usize, id: &str| {
        let at = both.both.sides[side].partnership.find(id)?;
        let actor = both.pictures[side].scene.actors.iter().find(|actor| actor.at == at)?;
        Some(actor.area.centre())
    };
    for actor in &document(CASE).actors {
        let [before, now] = [stands(0, &actor.id).unwrap(), stands(1, &actor.id).unwrap()];
        assert!((before.x - now.x).abs() < 1e-6 && (before.y - now.y).abs() < 1e-6, "{}", actor.id);
        // And where they stand on the map itself.
        let opened = state.opened.as_ref().unwrap();
        let own = opened.centre(opened.partnership.find(&actor.id).unwrap());
        assert!((own.x - now.x).abs() < 1e-6 && (own.y - now.y).abs() < 1e-6, "{}", actor.id);
    }
}

#[test]
fn sides_are_swapped_and_everything_turns_with_them() {
    let state = against(&changed(), Against::Step(0));
    let turned = after(&state, Action::Beside(Deed::Turn));
    let (one, other) = (held(&state), held(&turned));
    assert_eq!(one.called, [Called::AtFirst, Called::Now]);
    assert_eq!(other.called, [Called::Now, Called::AtFirst]);
    let count = |held: &Held, became: Became| {
        let of_map = |about| matches!(about, About::Actors | About::Ties);
        held.differences.iter().filter(|one| of_map(one.about) && one.became == became).count()
    };
    assert!(count(one, Became::Added) > 0);
    assert_eq!(count(one, Became::Added), count(other, Became::Removed));
    assert_eq!(one.marks[1].actors.len(), other.marks[0].actors.len());
    assert!(turned.address.turned && turned.address.is_same_page(&state.address));
}

#[test]
fn every_step_of_the_history_can_be_held_against_now() {
    let state = changed();
    let state = after(&state, Action::Tick("T4", AnswerValue::Yes));
    let opened = state.opened.clone().unwrap();
    let all = moments(&opened);
    assert_eq!(all.len(), 2, "as opened, and after the first of two steps");
    assert_eq!(all[1].name.as_deref(), Some("Put under one manager"));
    let first = against(&state, Against::Step(0));
    assert_eq!(held(&first).both.sides[0].document.actors, document(CASE).actors);
    let second = against(&state, Against::Step(1));
    assert_eq!(held(&second).called[0], Called::After("Put under one manager".to_owned()));
    assert!(held(&second).marks.iter().all(|marks| marks.actors.is_empty()), "only an answer differs");
    // The history may have been undone since the link was made.
    let gone = against(&state, Against::Step(7));
    assert!(matches!(gone.beside.stands, Stands::Missing(Missing::Step)));
}

#[test]
fn a_change_that_is_tried_is_seen_before_and_after() {
    let tried = after(&open(CASE), Action::Tab(Tab::Try));
    let tried = after(&tried, Action::WhatIf("one_manager", Options::default()));
    let state = after(&tried, Action::Beside(Deed::Open(Against::Preview, "see-beside".to_owned())));
    assert_eq!(held(&state).called, [Called::Now, Called::If("Put under one manager".to_owned())]);
    assert!(held(&state).marks[1].actors.values().any(|one| *one == Became::Added));
    assert_eq!(state.focus.1, "beside-title");
    let back = after(&state, Action::Escape);
    assert!(back.trial.preview.is_some() && !back.is_beside());
    assert_eq!(back.focus.1, "see-beside", "where it came from");
    let missing = against(&open(CASE), Against::Preview);
    assert!(matches!(missing.beside.stands, Stands::Missing(Missing::Preview)));
}

#[test]
fn the_same_map_twice_differs_in_nothing() {
    let state = against(&open(CASE), Against::Case(CASE.to_owned()));
    assert!(held(&state).differences.is_empty() && held(&state).holds);
    assert!(state.said.1.starts_with("Nothing differs"), "{}", state.said.1);
    let none = against(&open(CASE), Against::Case("moon".to_owned()));
    assert!(matches!(none.beside.stands, Stands::Missing(Missing::Case)));
    assert!(none.opened.is_some(), "the map stays");
}

#[test]
fn a_file_is_compared_and_has_to_be_chosen_again_by_a_link() {
    let mut other = document(CASE);
    other.title = "A year later".to_owned();
    let read = Deed::Read("o.json".to_owned(), Box::new(other.clone()));
    let state = after(&open(CASE), Action::Beside(read.clone()));
    assert_eq!(held(&state).called[1], Called::File("A year later".to_owned(), "o.json".to_owned()));
    // The file, mended, once more: its address is the same.
    other.title = "Two years later".to_owned();
    let again = after(&state, Action::Beside(Deed::Read("o.json".to_owned(), Box::new(other))));
    assert_eq!(held(&again).called[1], Called::File("Two years later".to_owned(), "o.json".to_owned()));
    let link = after(&State::default(), Action::Go(state.address.clone()));
    assert!(matches!(link.beside.stands, Stands::Missing(Missing::File)));
    // What can't be read leaves what is compared as it is.
    let refused = Notice::Refused { file: "x.json".to_owned(), problems: Vec::new() };
    let refused = after(&again, Action::Tell(refused));
    assert!(Rc::ptr_eq(held(&refused), held(&again)));
}

#[test]
fn a_kept_map_is_fetched_and_one_that_is_gone_says_so() {
    let state = against(&open(CASE), Against::Kept(9));
    assert_eq!(state.wanted_beside(), Some(9));
    let entry = KeptMap {
        number: 9,
        title: "Mine".to_owned(),
        changed: 0.0,
        actors: 1,
        ties: 0,
        stamp: "s".to_owned(),
        standing: Default::default(),
    };
    let come = |kept| after(&state, Action::Beside(Deed::Fetched(9, kept)));
    let text = document("team-and-trust").write();
    let fetched = come(Ok(Some((entry.clone(), text))));
    assert_eq!(held(&fetched).called[1], Called::Map(document("team-and-trust").title));
    assert!(fetched.wanted_beside().is_none());
    let missing = |state: State| match &state.beside.stands {
        Stands::Missing(missing) => missing.clone(),
        other => panic!("{other:?}"),
    };
    assert_eq!(missing(come(Ok(None))), Missing::Kept);
    assert_eq!(missing(come(Err(Why::Denied))), Missing::NotFetched(Why::Denied));
    let broken = missing(come(Ok(Some((entry, "{}".to_owned())))));
    assert!(matches!(broken, Missing::Unreadable(problems) if !problems.is_empty()));
    // What came too late is no longer wanted.
    let other = against(&state, Against::Case("team-and-trust".to_owned()));
    assert!(other.next(Action::Beside(Deed::Fetched(9, Ok(None)))).is_none());
    // A map that is open in this window needn't be fetched, and may be newer than what is kept.
    let own = changed();
    let Some(number) = own.address.place.number() else { panic!("one’s own") };
    let elsewhere = after(&own, Action::Go(Address::case("team-and-trust")));
    assert!(against(&elsewhere, Against::Kept(number)).beside.held().is_some());
}

#[test]
fn a_difference_is_lit_in_both_pictures_and_put_out_before_the_page_is_left() {
    let state = after(&changed(), Action::Part(Part::Compare));
    let state = against(&state, Against::Step(0));
    let differences = &held(&state).differences;
    let added = differences.iter().position(|one| one.about == About::Ties && one.became == Became::Added);
    let added = added.unwrap();
    let lit = after(&state, Action::Beside(Deed::Light(added)));
    let [before, now] = [0, 1].map(|side| held(&lit).shown(added, side));
    assert!(before.ties.is_empty() && now.ties.len() == 1);
    assert!(now.actors.len() == 2 && before.actors.len() <= 2);
    let out = after(&lit, Action::Escape);
    assert!(out.beside.lit.is_none() && out.is_beside());
    let left = after(&out, Action::Escape);
    assert!(!left.is_beside() && left.focus.1 == "compare-it");
    // Nothing was done to the map meanwhile.
    assert!(Rc::ptr_eq(left.opened.as_ref().unwrap(), state.opened.as_ref().unwrap()));
    // A flag is lit as a whole.
    let flag = differences.iter().position(|one| one.about == About::Flags).unwrap();
    assert!([0, 1].iter().any(|side| held(&state).shown(flag, *side).flag.is_some()));
}

#[test]
fn a_revision_of_the_map_is_compared_anew() {
    let state = against(&changed(), Against::Step(0));
    let undone = after(&state, Action::Step(Way::Back));
    assert!(held(&undone).differences.is_empty(), "it is as it was opened");
    let away = after(&state, Action::Go(Address { place: Place::Start, ..Address::default() }));
    assert!(away.beside.held().is_none());
}

#[test]
fn both_pictures_are_seen_alike_and_never_leave_their_frames() {
    let base = Rect { x: -100.0, y: 0.0, width: 400.0, height: 200.0 };
    let whole = View::default();
    assert_eq!(whole.of(base), base);
    assert_eq!(whole.moved(3.0, -3.0), whole);
    let near = whole.nearer(2.0, 0.0, 0.0);
    assert_eq!(near.of(base), Rect { x: -100.0, y: 0.0, width: 200.0, height: 100.0 });
    assert_eq!(near.moved(9.0, 9.0).of(base), Rect { x: 100.0, y: 100.0, width: 200.0, height: 100.0 });
    assert_eq!(near.nearer(0.1, 0.3, 0.3), whole);
    let area = Rect { x: 200.0, y: 150.0, width: 50.0, height: 20.0 };
    let taken = near.taking_in(area, base);
    assert!(taken.zoom == near.zoom && taken.of(base).contains(area.centre()));
    assert_eq!(taken.taking_in(area, base), taken, "what is seen needn't be brought there");
    let state = against(&changed(), Against::Step(0));
    let zoomed = after(&state, Action::Zoom(2.0, None));
    assert!(zoomed.beside.view.zoom == 2.0 && zoomed.camera == state.camera);
    assert_eq!(after(&zoomed, Action::Fit).beside.view, View::default());
}

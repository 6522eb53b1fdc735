use std::rc::Rc;

use partnership_explorer::analysis::Question;
use partnership_explorer::analysis::follow::Route;
use partnership_explorer::layout::Layout;
use partnership_explorer::map::{Grouping, LayoutName, Lens, Lights, SavedView, Shows, Slide};
use partnership_explorer::presenting::Shown;

use super::{CAPTION, VIEWS, edit_button};
use crate::app::state::acting::{after, open};
use crate::app::state::{
    Action, BarrierKey, FlagKey, Frame, Key, Lit, Place, Selection, Sheet, State, Tab, Unsaved, ViewName, Way,
};
use crate::app::words;

fn framed() -> State {
    let frame = Frame { width: 900.0, height: 600.0, ..Frame::default() };
    after(&open("unified-assessment"), Action::Frame(frame))
}

fn views(state: &State) -> Vec<SavedView> {
    let slides = state.opened.as_ref().unwrap().document.slides();
    slides.iter().filter_map(Slide::view).cloned().collect()
}

fn taken(state: &State) -> SavedView {
    views(&after(state, Action::TakeView)).pop().unwrap()
}

fn select(state: &State, id: &str) -> State {
    let at = state.opened.as_ref().unwrap().partnership.find(id).unwrap();
    after(state, Action::Select(Some(Selection::Actor(at))))
}

#[test]
fn a_view_is_taken_of_what_is_seen_and_its_form_opens() {
    let state = framed();
    let state = after(&state, Action::Arrange(Layout::Groups(Grouping::Agency)));
    let state = after(&state, Action::Lens(Lens::Money));
    let next = after(&state, Action::TakeView);
    let view = &views(&next)[0];
    assert_eq!((view.layout, view.groups_by), (Some(LayoutName::Groups), Some(Grouping::Agency)));
    assert_eq!((view.lens, view.shows, &view.lights), (Some(Lens::Money), None, &None));
    assert!(view.looks_at.is_empty(), "nobody has moved the map: all of it is meant");
    assert_eq!((next.tab, next.sheet, next.focus.1.as_str()), (Tab::Views, Sheet::Full, CAPTION));
    assert_eq!(next.view_form.as_deref(), Some("view-1"));
    let closed = after(&next, Action::OpenView(None));
    assert_eq!((closed.focus.1, closed.view_form), (edit_button("view-1"), None));
    let outline = after(&framed(), Action::View(ViewName::Outline));
    assert_eq!(taken(&outline).shows, Some(Shows::Outline));
}

#[test]
fn a_case_with_a_view_becomes_a_map_of_ones_own_and_the_view_is_undone_by_name() {
    let state = framed();
    let next = after(&state, Action::TakeView);
    assert!(matches!(next.address.place, Place::File(_)));
    assert_eq!(next.opened.as_ref().unwrap().unsaved(), Unsaved { answers: false, changes: true });
    assert!(
        Rc::ptr_eq(&next.opened.as_ref().unwrap().analysis, &state.opened.as_ref().unwrap().analysis),
        "nothing is analysed anew"
    );
    assert_eq!(next.opened.as_ref().unwrap().past.last().unwrap().change.name, "Add view 1");
    let undone = after(&next, Action::Step(Way::Back));
    assert!(views(&undone).is_empty());
    assert_eq!(views(&after(&undone, Action::Step(Way::Forward))).len(), 1);
}

#[test]
fn the_next_view_comes_behind_the_one_whose_form_is_open() {
    let one = after(&framed(), Action::TakeView);
    let two = after(&after(&one, Action::OpenView(None)), Action::TakeView);
    let between = after(&after(&two, Action::OpenView(Some("view-1".to_owned()))), Action::TakeView);
    let ids: Vec<String> = views(&between).into_iter().map(|view| view.id).collect();
    assert_eq!(ids, ["view-1", "view-3", "view-2"]);
    assert_eq!(between.view_form.as_deref(), Some("view-3"));
}

#[test]
fn what_is_lit_or_selected_is_what_the_view_lights() {
    let state = framed();
    let flag = FlagKey::of(
        &state.opened.as_ref().unwrap().analysis.patterns[state.opened.as_ref().unwrap().flagged[0].flag],
    );
    let lit = after(&state, Action::Light(Key::Flag(flag.clone())));
    let lights = taken(&lit).lights.unwrap();
    let wanted = lights.flag.unwrap();
    assert_eq!((wanted.pattern.as_str(), wanted.scope.as_str()), (flag.pattern.word(), flag.kind.word()));
    let barrier = state
        .opened
        .as_ref()
        .unwrap()
        .analysis
        .barriers
        .iter()
        .find(|one| !one.instances.is_empty())
        .unwrap();
    let key = BarrierKey::of(barrier.id, &barrier.instances[0]);
    let lights = taken(&after(&state, Action::Light(Key::Barrier(key)))).lights.unwrap();
    assert_eq!(lights.barrier.unwrap().actors, barrier.instances[0].evidence.actors);

    let one = select(&state, "care-home");
    let near = taken(&one).lights.unwrap().near.unwrap();
    assert_eq!((near.actor.as_str(), near.steps), ("care-home", 1));
    let nurse = state.opened.as_ref().unwrap().partnership.find("assessor-nurse").unwrap();
    let two = after(&one, Action::Pick(Selection::Actor(nurse)));
    let lights = taken(&two).lights.unwrap();
    assert_eq!(lights.actors.unwrap(), ["assessor-nurse", "care-home"]);
    let around = after(&after(&one, Action::Widen), Action::Widen);
    assert_eq!(taken(&around).lights.unwrap().near.unwrap().steps, 2);
    assert_eq!(taken(&state).lights, None);
}

#[test]
fn what_is_lit_stays_lit_on_the_way_to_the_views() {
    let state = framed();
    let opened = state.opened.clone().unwrap();
    let flag = FlagKey::of(&opened.analysis.patterns[opened.flagged[0].flag]);
    let lit = after(&state, Action::Light(Key::Flag(flag)));
    let views = after(&lit, Action::Views);
    assert_eq!((views.tab, views.focus.1.as_str()), (Tab::Views, VIEWS));
    assert_eq!(views.lit, lit.lit);
    assert!(after(&views, Action::Tab(Tab::Details)).lit.is_none(), "as with every other tab");
}

#[test]
fn whoever_is_in_sight_is_named_once_somebody_has_moved_the_map() {
    let state = framed();
    let at = state.opened.as_ref().unwrap().partnership.find("care-home").unwrap();
    let near = after(&select(&state, "care-home"), Action::Centre);
    let near = after(&after(&near, Action::Zoom(3.0, None)), Action::Centre);
    let view = taken(&near);
    assert!(
        view.looks_at.contains(&"care-home".to_owned()) && view.looks_at.len() < 8,
        "{:?}",
        view.looks_at
    );
    let all = after(&near, Action::Fit);
    assert!(taken(&all).looks_at.is_empty());
    // The map that is worked on can be looked at as the view shows it.
    let with = after(&near, Action::TakeView);
    let looked = after(&after(&with, Action::Fit), Action::LookAs("view-1".to_owned()));
    let seen = looked.opened.as_ref().unwrap().centre(at);
    let (x, y) =
        (seen.x * looked.camera.zoom + looked.camera.x, seen.y * looked.camera.zoom + looked.camera.y);
    assert!((0.0..900.0).contains(&x) && (0.0..600.0).contains(&y), "{x} {y}");
    assert!(looked.said.1.starts_with("The map is shown as in “View 1”."), "{}", looked.said.1);
}

#[test]
fn a_view_that_was_looked_at_and_taken_anew_lights_the_same() {
    let state = framed();
    let opened = state.opened.clone().unwrap();
    let flag = FlagKey::of(&opened.analysis.patterns[opened.flagged[0].flag]);
    let saved = after(&after(&state, Action::Light(Key::Flag(flag.clone()))), Action::TakeView);
    let put_out = after(&saved, Action::StepOut);
    let looked = after(&put_out, Action::LookAs("view-1".to_owned()));
    assert_eq!(looked.lit.as_ref().unwrap().key, Key::Flag(flag));
    let refused = after(&looked, Action::RetakeView("view-1".to_owned()));
    assert!(refused.denied.is_some(), "nothing has changed: {:?}", views(&refused));
    let again = after(&after(&looked, Action::Lens(Lens::Money)), Action::RetakeView("view-1".to_owned()));
    assert_eq!(views(&again)[0].lens, Some(Lens::Money));
    assert_eq!(views(&again)[0].lights, views(&saved)[0].lights);
}

#[test]
fn what_only_a_view_can_light_is_lit_and_taken_again() {
    let state = select(&framed(), "care-home");
    let saved = after(&state, Action::TakeView);
    let looked = after(&saved, Action::LookAs("view-1".to_owned()));
    let Lit { key, actors, ties, .. } = (**looked.lit.as_ref().unwrap()).clone();
    assert_eq!(key, Key::Saved(None));
    assert!(actors.len() > 1 && !ties.is_empty(), "the care home and who is near");
    let lights: Lights = taken(&looked).lights.unwrap();
    assert_eq!(lights.ties.map(|ties| ties.len()), Some(ties.len()));
}

#[test]
fn a_saved_step_keeps_who_knew_before() {
    let state = after(&open("co-located-team"), Action::Tab(Tab::Try));
    let question = Question { horizon: Some(31), ..Question::known_by(["nurse"]).about("mrs-h") };
    let state = after(&state, Action::Follow(question));
    // A step by which somebody hears at a meeting of which they are a member: the tie points at the meeting.
    let steps = &state.trial.journey.as_ref().unwrap().steps;
    let heard = steps.iter().rfind(|step| step.by.route == Route::Heard).unwrap().number;
    let step = after(&state, Action::Light(Key::Step(heard)));
    let lit = step.shown_lit().unwrap();
    assert!(!lit.known.is_empty() && lit.against);
    let saved = after(&step, Action::TakeView);
    let looked = after(&after(&saved, Action::StepOut), Action::LookAs("view-1".to_owned()));
    let again = looked.lit.as_ref().unwrap();
    assert_eq!((&again.actors, &again.ties), (&lit.actors, &lit.ties));
    assert_eq!((&again.known, again.against), (&lit.known, lit.against));
    let opened = looked.opened.as_ref().unwrap();
    let view = &views(&looked)[0];
    let shown = Shown::of(view, &opened.partnership, &opened.analysis);
    let line = words::view_line(view, &shown, opened);
    let counts = format!("lights: {} and {}", words::actors(lit.actors.len()), words::ties(lit.ties.len()));
    assert!(line.contains(&counts) && line.contains(&format!("{} already knew", lit.known.len())), "{line}");
}

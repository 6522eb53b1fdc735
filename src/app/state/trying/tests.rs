//! What is tried: previews, applying and undoing, journeys, and what they light.

use std::rc::Rc;

use partnership_explorer::analysis::follow::Route;
use partnership_explorer::analysis::{BarrierState, ChosenScope, Options, Question, ScopeKind, offers};
use partnership_explorer::map::{AnswerValue, Partnership};

use crate::app::state::acting::{after, open};
use crate::app::state::{
    Action, Address, Asked, BarrierKey, Frame, Key, Part, Selection, State, Tab, Unsaved, Way,
};

fn tried(state: &State) -> State {
    after(state, Action::WhatIf("one_manager", Options::default()))
}

#[test]
fn a_change_that_is_tried_leaves_the_map_as_it_is() {
    let state = open("unified-assessment");
    let tried = tried(&state);
    assert!(Rc::ptr_eq(tried.opened.as_ref().unwrap(), state.opened.as_ref().unwrap()));
    assert!(!tried.is_unsaved() && tried.focus.1 == "try-result");
    let preview = tried.trial.preview.clone().unwrap();
    assert_eq!(preview.would.comparison.actors.added.len(), 1);
    let dropped = after(&tried, Action::Drop);
    assert!(dropped.trial.preview.is_none());
    assert_eq!(dropped.focus.1, "change-one_manager");
}

#[test]
fn a_change_is_applied_and_undone_to_the_very_document() {
    let state = open("unified-assessment");
    let nurse = state.opened.as_ref().unwrap().partnership.find("assessor-nurse").unwrap();
    let state = after(&state, Action::Select(Some(Selection::Actor(nurse))));
    let preview = tried(&state);
    let expected = preview.trial.preview.clone().unwrap();
    let applied = after(&preview, Action::Apply);
    let opened = applied.opened.clone().unwrap();
    assert_eq!(opened.document, expected.would.after);
    assert!(applied.is_unsaved() && applied.trial.preview.is_none());
    let Some(Selection::Actor(at)) = applied.selection else { panic!("still selected") };
    assert_eq!(opened.partnership.id(at), "assessor-nurse");
    let stood = |state: &State, id: &str| {
        let opened = state.opened.clone().unwrap();
        let at = opened.partnership.find(id).unwrap();
        opened.scene.actors.iter().find(|actor| actor.at == at).unwrap().area.centre()
    };
    let (before, now) = (stood(&state, "mrs-a"), stood(&applied, "mrs-a"));
    assert!((before.x - now.x).abs() < 1e-6 && (before.y - now.y).abs() < 1e-6, "everyone stays put");
    let undone = after(&applied, Action::Step(Way::Back));
    assert_eq!(undone.opened.as_ref().unwrap().document, state.opened.as_ref().unwrap().document);
    assert!(!undone.is_unsaved() && undone.next(Action::Step(Way::Back)).is_none());
    assert!(undone.said.1.contains("Put under one manager"), "{}", undone.said.1);
}

/// The ids of the actors that are lit.
fn lit(state: &State) -> Vec<String> {
    let partnership = &state.opened.as_ref().unwrap().partnership;
    let shown = state.shown_lit();
    let actors = shown.iter().flat_map(|lit| &lit.actors);
    let mut ids: Vec<_> = actors.map(|at| partnership.id(*at).to_owned()).collect();
    ids.sort_unstable();
    ids
}

/// The key of the first place of the first barrier that is found.
fn first_barrier(state: &State) -> Key {
    let barriers = &state.opened.as_ref().unwrap().analysis.barriers;
    let found = barriers.iter().find(|one| one.state == BarrierState::Detected).unwrap();
    Key::Barrier(BarrierKey::of(found.id, &found.instances[0]))
}

#[test]
fn what_a_change_touches_and_then_what_it_added_replaces_what_was_lit() {
    let state = open("unified-assessment");
    let state = after(&state, Action::Light(first_barrier(&state)));
    assert!(!lit(&state).is_empty());
    let state = after(&state, Action::Tab(Tab::Try));
    assert!(lit(&state).is_empty(), "what was lit belongs to the other tab");
    let preview = tried(&state);
    let expected = preview.trial.preview.clone().unwrap();
    let touched = expected.would.comparison.ties.added.iter().flat_map(|tie| [&tie.from, &tie.to]);
    let now = &preview.opened.as_ref().unwrap().partnership;
    let mut touched: Vec<_> = touched.filter(|id| now.find(id).is_some()).cloned().collect();
    touched.sort_unstable();
    touched.dedup();
    assert!(!touched.is_empty());
    assert_eq!(lit(&preview), touched);
    let away = after(&preview, Action::Part(Part::Compare));
    assert!(lit(&away).is_empty());
    assert_eq!(lit(&after(&away, Action::Part(Part::WhatIf))), touched, "lit again on coming back");
    assert!(lit(&after(&preview, Action::Drop)).is_empty());
    let applied = after(&preview, Action::Apply);
    let [new] = expected.would.comparison.actors.added.as_slice() else { panic!("one manager") };
    assert!(lit(&applied).contains(&new.id));
    let added = expected.would.comparison.ties.added.len();
    assert_eq!(applied.shown_lit().unwrap().ties.len(), added);
    assert!(lit(&after(&applied, Action::StepOut)).is_empty());
    assert!(lit(&after(&applied, Action::Step(Way::Back))).is_empty());
}

#[test]
fn what_a_change_would_remove_is_lit() {
    let state = after(&open("unified-assessment"), Action::Tab(Tab::Try));
    let options = Options { partner: Some("care-home".to_owned()), ..Options::default() };
    let preview = after(&state, Action::WhatIf("remove_partner", options));
    assert!(lit(&preview).contains(&"care-home".to_owned()));
    let removed = &preview.trial.preview.as_ref().unwrap().would.comparison.ties.removed;
    assert_eq!(preview.shown_lit().unwrap().ties.len(), removed.len());
    assert!(lit(&after(&preview, Action::Apply)).iter().all(|id| id != "care-home"));
}

#[test]
fn escape_closes_what_is_tried_and_the_focus_goes_back_to_what_opened_it() {
    let state = after(&open("unified-assessment"), Action::Tab(Tab::Try));
    let closed = after(&tried(&state), Action::Escape);
    assert!(closed.trial.preview.is_none() && closed.shown_lit().is_none());
    assert_eq!(closed.focus.1, "change-one_manager");
    let journey = after(&state, Action::Part(Part::Follow));
    let journey = after(&journey, Action::Follow(Question::known_by(["social-worker"])));
    let step = after(&journey, Action::Light(Key::Step(1)));
    let step = after(&step, Action::Escape);
    assert!(step.trial.journey.is_some() && step.shown_lit().is_none(), "one thing at a time");
    assert!(after(&step, Action::Escape).trial.journey.is_none());
    // In another tab it means what is seen there.
    let away = after(&tried(&state), Action::Tab(Tab::Flags));
    assert!(away.next(Action::Escape).is_none());
}

#[test]
fn an_answer_after_a_change_is_undone_first_and_the_change_stays() {
    let applied = after(&tried(&open("unified-assessment")), Action::Apply);
    let answered = after(&applied, Action::Tick("T4", AnswerValue::Yes));
    let undone = after(&answered, Action::Step(Way::Back));
    let opened = |state: &State| state.opened.clone().unwrap();
    assert_eq!(opened(&undone).document, opened(&applied).document);
    assert_eq!(
        opened(&undone).past.next().unwrap().change.name,
        opened(&answered).past.last().unwrap().change.name
    );
}

#[test]
fn what_is_tried_follows_the_scope_and_a_refusal_is_told() {
    let state = open("unified-assessment");
    let scope = ChosenScope::of(ScopeKind::Forum, "case-meeting");
    let state = after(&state, Action::Scope(scope.clone()));
    assert_eq!(tried(&state).trial.preview.clone().unwrap().scope, scope);
    assert!(after(&tried(&state), Action::Scope(ChosenScope::MAP)).trial.preview.is_none());
    let refused = after(&state, Action::WhatIf("remove_partner", Options::default()));
    assert!(refused.trial.preview.is_none() && refused.notice.is_none());
    let why = refused.trial.refused.clone().unwrap();
    assert_eq!((why.by.as_str(), &why.says), ("change-remove_partner", &refused.said.1));
    assert!(after(&refused, Action::Heed).trial.refused.is_none() && state.next(Action::Heed).is_none());
    assert!(tried(&refused).trial.refused.is_none(), "the next thing that is done puts it away");
    let document = &state.opened.as_ref().unwrap().document;
    let offer = offers(document, &scope).into_iter().find(|one| one.change.id == "remove_partner");
    let partner = offer.unwrap().partners.first().unwrap().0.clone();
    let options = Options { partner: Some(partner), ..Options::default() };
    assert!(after(&state, Action::WhatIf("remove_partner", options)).trial.preview.is_some());
}

#[test]
fn information_is_followed_and_each_step_lights_its_tie() {
    let state = open("unified-assessment");
    let question = Question::known_by(["social-worker"]).about("mrs-a");
    let state = after(&state, Action::Follow(question));
    let journey = state.trial.journey.clone().unwrap();
    assert!(!journey.steps.is_empty());
    let opened = state.opened.clone().unwrap();
    for step in &journey.steps {
        let lit = after(&state, Action::Light(Key::Step(step.number)));
        let shown = lit.shown_lit().unwrap();
        let ties: Vec<_> = shown.ties.iter().map(|at| opened.partnership.tie_id(*at)).collect();
        assert_eq!(ties, [&step.by.tie]);
        assert!(shown.actors.contains(&opened.partnership.find(&step.to).unwrap()));
        assert!(lit.said.1.contains(&step.says), "{}", lit.said.1);
    }
    assert!(after(&state, Action::Light(Key::Step(999))).shown_lit().is_none());
    let applied = after(&tried(&state), Action::Apply);
    assert!(applied.trial.journey.is_some(), "followed on the map as it is now");
}

#[test]
fn what_was_asked_stays_in_the_form_until_the_map_is_left() {
    let state = after(&open("co-located-team"), Action::Part(Part::Follow));
    let asked = Asked { knows: "nurse".into(), about: "shared-plan".into(), ..Asked::default() };
    let asked = Asked { what: "she fell".into(), within: "3".into(), ..asked.ticked("mental-health-worker") };
    let filled = after(&state, Action::Ask(asked.clone()));
    assert!(filled.next(Action::Ask(asked.clone())).is_none());
    let followed = after(&filled, Action::Follow(asked.question().unwrap()));
    assert_eq!(followed.trial.journey.as_ref().unwrap().question.knows, ["nurse", "mental-health-worker"]);
    let stays = |state: &State| assert_eq!(state.trial.asked.as_ref(), Some(&asked));
    for closed in
        [after(&followed, Action::Drop), after(&followed, Action::Part(Part::WhatIf)), filled.clone()]
    {
        stays(&closed);
        stays(&after(&closed, Action::Tick("T4", AnswerValue::Yes)));
    }
    assert!(after(&followed, Action::Go(Address::case("team-and-trust"))).trial.asked.is_none());
    let mut without = asked.clone();
    without.also.clear();
    let opened = followed.opened.as_ref().unwrap();
    let mut document = opened.document.clone();
    document.actors.retain(|actor| actor.id != "mental-health-worker");
    document.ties.retain(|tie| tie.from != "mental-health-worker" && tie.to != "mental-health-worker");
    let partnership = Partnership::new(&document);
    assert_eq!(asked.on(&partnership), Some(without), "who is gone is no longer asked of");
}

#[test]
fn those_who_know_already_stay_marked_and_no_arrow_points_backwards() {
    let state = open("co-located-team");
    let question = Question { horizon: Some(31), ..Question::known_by(["nurse"]).about("mrs-h") };
    let state = after(&state, Action::Follow(question));
    let (journey, opened) = (state.trial.journey.clone().unwrap(), state.opened.clone().unwrap());
    for step in &journey.steps {
        let shown = after(&state, Action::Light(Key::Step(step.number))).shown_lit().unwrap();
        let known: Vec<_> = journey.steps[..step.number - 1].iter().map(|one| &one.to).collect();
        for id in known.into_iter().chain(&journey.starts) {
            let at = opened.partnership.find(id).unwrap();
            assert!(shown.known.contains(&at) != shown.actors.contains(&at), "{id} at {}", step.says);
        }
        let later = journey.steps[step.number..].iter().filter_map(|one| opened.partnership.find(&one.to));
        assert!(later.into_iter().all(|at| !shown.known.contains(&at)));
        // The two teams hear at the meeting, and are its members: their ties point at it.
        assert_eq!(shown.against, step.by.route == Route::Heard, "{}", step.says);
    }
    assert!(journey.steps.iter().any(|step| step.by.route == Route::Heard));
}

#[test]
fn what_is_not_saved_is_told_by_what_differs() {
    let unsaved = |state: &State| state.opened.as_ref().unwrap().unsaved();
    let (answers, changes) =
        (Unsaved { answers: true, changes: false }, Unsaved { answers: false, changes: true });
    let state = open("unified-assessment");
    assert_eq!(unsaved(&state), Unsaved::default());
    let applied = after(&tried(&state), Action::Apply);
    assert_eq!(unsaved(&applied), changes);
    let saved = after(&applied, Action::Saved);
    assert_eq!(unsaved(&saved), Unsaved::default());
    let undone = after(&saved, Action::Step(Way::Back));
    assert!(undone.opened.as_ref().unwrap().past.done().is_empty());
    assert_eq!(unsaved(&undone), changes, "no answer differs from the copy");
    let answered = after(&undone, Action::Tick("T4", AnswerValue::Yes));
    assert_eq!(unsaved(&answered), Unsaved { answers: true, changes: true });
    assert_eq!(unsaved(&after(&answered, Action::TakeBack(0))), changes);
    assert_eq!(unsaved(&after(&saved, Action::Tick("T4", AnswerValue::Yes))), answers);
}

/// The case on a phone, with the tab open.
fn on_a_phone(id: &str) -> State {
    let frame = Frame { width: 390.0, height: 784.0, left: 0.0, right: 0.0, top: 50.0, bottom: 400.0 };
    after(&after(&open(id), Action::Frame(frame)), Action::Tab(Tab::Try))
}

#[test]
fn the_camera_goes_back_to_where_it_was_before_something_lit_moved_it() {
    let state = on_a_phone("unified-assessment");
    let preview = tried(&state);
    assert!(preview.camera.zoom < state.camera.zoom, "all that is touched is taken in");
    assert_eq!(after(&preview, Action::Drop).camera, state.camera);
    assert_eq!(after(&preview, Action::Escape).camera, state.camera);
    assert_eq!(after(&preview, Action::Tab(Tab::Flags)).camera, state.camera);
    let moved = after(&preview, Action::Pan(9.0, 0.0));
    assert_eq!(after(&moved, Action::Drop).camera, moved.camera, "whoever moved it keeps it");
    let chosen = after(&state, Action::Zoom(1.1, None));
    assert_eq!(after(&tried(&chosen), Action::Drop).camera, chosen.camera);
    let frame = Frame { bottom: 300.0, ..state.frame };
    let resized = after(&preview, Action::Frame(frame));
    assert!(resized.camera.zoom < state.camera.zoom, "what is lit is still taken in");
    assert_eq!(after(&resized, Action::Drop).camera, after(&state, Action::Frame(frame)).camera);
}

#[test]
fn each_step_is_shown_as_near_as_it_can_be_read() {
    let state = after(&on_a_phone("unified-assessment"), Action::Part(Part::Follow));
    let state = after(&state, Action::Follow(Question::known_by(["social-worker"]).about("mrs-a")));
    let near = state.camera.zoom;
    let far = after(&state, Action::Fit);
    assert!(far.camera.zoom < near);
    let journey = state.trial.journey.clone().unwrap();
    let steps: Vec<_> =
        journey.steps.iter().map(|step| after(&far, Action::Light(Key::Step(step.number)))).collect();
    // No nearer than a phone opens a map where words can be read well.
    let zooms = || steps.iter().map(|step| step.camera.zoom);
    assert!(zooms().all(|zoom| (far.camera.zoom..=0.72).contains(&zoom)));
    assert!(zooms().any(|zoom| zoom >= near));
    let next = after(&steps[0], Action::Light(Key::Step(2)));
    assert_eq!(next.camera, steps[1].camera, "however one came to it");
    assert_eq!(after(&next, Action::Escape).camera, far.camera);
}

#[test]
fn what_is_put_out_gives_the_focus_back_to_its_button_if_it_was_lost() {
    let state = open("unified-assessment");
    let lit = after(&state, Action::Light(first_barrier(&state)));
    let out = after(&lit, Action::Escape);
    assert!(out.refuge.0 > lit.refuge.0 && out.refuge.1.starts_with("barrier-D"), "{}", out.refuge.1);
    assert_eq!(out.focus, lit.focus, "whoever still has it keeps it");
}

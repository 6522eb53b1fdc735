//! How each action changes the state.

use std::rc::Rc;

use partnership_explorer::cases;
use partnership_explorer::drawing::Point;
use partnership_explorer::drawing::Rect;
use partnership_explorer::map::{AnswerValue, Word};

use super::{
    Action, Address, BarrierKey, Camera, FlagKey, Key, Lit, Notice, Opened, Place, Selection, Sheet, State,
    Tab, ViewName,
};
use crate::app::words;

impl State {
    /// The state after `action`, or nothing if it changes nothing.
    pub fn next(&self, action: Action) -> Option<Self> {
        let mut next = self.clone();
        match action {
            Action::Go(address) => {
                if address == self.address {
                    return None;
                }
                next.go(address);
            }
            Action::Open { file, document, warnings } => {
                let number = 1 + self.desk.iter().map(|one| number(&one.place)).max().unwrap_or(0);
                let place = Place::File(number);
                next.desk.push(Rc::new(Opened::new(place.clone(), *document)));
                next.go(Address { place, view: ViewName::Map, ..self.address.clone() });
                if !warnings.is_empty() {
                    // The message takes the focus itself.
                    next.focus.clone_from(&self.focus);
                    next.notice = Some(Rc::new(Notice::Accepted { file, problems: warnings }));
                }
            }
            Action::Tell(notice) => next.notice = Some(Rc::new(notice)),
            Action::Dismiss => {
                let notice = self.notice.as_ref()?;
                next.notice = None;
                if !matches!(**notice, Notice::Done(_)) {
                    next.focus("main");
                }
            }
            Action::View(view) => {
                if self.address.view == view || self.opened.is_none() {
                    return None;
                }
                next.address.view = view;
                next.peek = None;
            }
            Action::Tab(tab) => next.turn_to(tab),
            Action::Sheet(sheet) => {
                if self.sheet == sheet {
                    return None;
                }
                next.sheet = sheet;
            }
            Action::Select(selection) => {
                if self.selection == selection {
                    return None;
                }
                next.select(selection);
            }
            Action::Inspect(selection) => {
                next.turn_to(Tab::Details);
                next.select(Some(selection));
            }
            Action::Rove(at) => {
                if self.roving == Some(at) {
                    return None;
                }
                next.roving = Some(at);
            }
            Action::Light(key) => next.light(key),
            Action::Show(key) => next.show(key)?,
            Action::Peek(key) => {
                if key.is_some() && self.peek.as_ref().map(|lit| &lit.key) == key.as_ref() {
                    return None;
                }
                let lit = key.and_then(|key| self.evidence(key));
                if self.peek == lit {
                    return None;
                }
                next.peek = lit;
            }
            Action::Escape => next.escape()?,
            Action::StepOut => next.step_out()?,
            Action::Lens(lens) => {
                if self.lens == lens {
                    return None;
                }
                next.lens = lens;
                next.say(words::lens_says(lens, self.opened.as_deref()));
            }
            Action::Frame(frame) => {
                if self.frame == frame {
                    return None;
                }
                next.frame = frame;
                next.refit();
            }
            Action::Zoom(factor, at) => {
                let frame = self.frame;
                let middle =
                    Point { x: frame.width / 2.0, y: (frame.top + frame.height - frame.bottom) / 2.0 };
                next.move_to(self.camera.zoomed(factor, at.unwrap_or(middle)))?;
            }
            Action::Pan(dx, dy) => {
                let bounds = self.opened.as_ref()?.scene.bounds;
                next.move_to(self.camera.panned(dx, dy, bounds, self.frame))?;
            }
            Action::Reveal(area) => {
                next.camera = self.camera.showing(area, self.frame);
                if next.camera == self.camera {
                    return None;
                }
            }
            Action::Fit => {
                (next.moved, next.whole) = (false, true);
                next.refit();
            }
            Action::Answer(key, value) => next.answer(&key, value)?,
            Action::Tick(id, value) => next.tick(id, value)?,
            Action::TakeBack(at) => {
                let opened = self.opened.as_ref()?.taken_back(at)?;
                next.revise(opened);
                next.say(words::TAKEN_BACK);
                next.focus("flags-title");
            }
            Action::Saved => {
                let opened = self.opened.as_ref().filter(|opened| opened.is_unsaved())?;
                next.replace(opened.saved());
            }
            Action::Focus(id) => next.focus(id),
            Action::Part(part) => next.look_at(part)?,
            Action::Scope(scope) => next.choose(scope)?,
            Action::WhatIf(id, options) => next.what_if(id, options)?,
            Action::Apply => next.apply()?,
            Action::Undo => next.undo()?,
            Action::Follow(question) => next.follow(question)?,
            Action::Compare { other, file } => next.compare(*other, file)?,
            Action::Drop => next.drop_trial()?,
        }
        Some(next)
    }

    /// Whether answers or changes would be lost with the window.
    pub fn is_unsaved(&self) -> bool {
        self.desk.iter().any(|opened| opened.is_unsaved())
    }

    /// What is lit, be it pressed or only pointed at.
    pub fn shown_lit(&self) -> Option<Rc<Lit>> {
        self.peek.clone().or_else(|| self.lit.clone())
    }

    fn go(&mut self, address: Address) {
        let moved = address.place != self.address.place;
        self.address = address;
        if !moved && self.opened.is_some() {
            return;
        }
        self.notice = None;
        (self.selection, self.roving, self.lit, self.peek) = (None, None, None, None);
        (self.lens, self.tab, self.moved, self.whole, self.trial) = Default::default();
        self.opened = self.find();
        if self.opened.is_none() && self.address.place != Place::Start {
            self.notice = Some(Rc::new(match self.address.place {
                Place::Case(_) => Notice::NoSuchCase,
                _ => Notice::NoSuchFile,
            }));
            self.address.place = Place::Start;
        } else {
            self.focus(if self.opened.is_some() { "map-title" } else { "main" });
        }
        self.refit();
    }

    /// Opens a tab. What was lit belongs to the one before.
    fn turn_to(&mut self, tab: Tab) {
        if self.tab != tab {
            self.tab = tab;
            self.relight();
        }
        if self.sheet == Sheet::Low {
            self.sheet = Sheet::Half;
        }
    }

    /// Steps out of one thing: what was pressed to light up, then what is tried, then what is selected.
    fn escape(&mut self) -> Option<()> {
        // What a change touches is lit for as long as the change is tried: both go together.
        let pressed = self.lit.as_ref().is_some_and(|lit| lit.key != Key::Preview);
        if !pressed && self.tab == Tab::Try && self.drop_trial().is_some() {
            return Some(());
        }
        self.step_out()
    }

    fn step_out(&mut self) -> Option<()> {
        if self.lit.is_some() || self.peek.is_some() {
            (self.lit, self.peek) = (None, None);
            self.say(words::NOTHING_LIT);
            return Some(());
        }
        let selection = self.selection.take()?;
        // Who came from the map by keyboard goes back to where they were.
        if let (Selection::Actor(at), ViewName::Map) = (selection, self.address.view) {
            self.focus(format!("actor-{}", at.index()));
        }
        Some(())
    }

    /// The map that the address names: from the desk, or else from the bundled cases.
    fn find(&self) -> Option<Rc<Opened>> {
        let place = &self.address.place;
        if let Some(opened) = self.desk.iter().find(|opened| opened.place == *place) {
            return Some(opened.clone());
        }
        let Place::Case(id) = place else { return None };
        let case = cases::find(id)?;
        Some(Rc::new(Opened::new(place.clone(), case.document())))
    }

    fn select(&mut self, selection: Option<Selection>) {
        self.selection = selection;
        if let Some(Selection::Actor(at)) = selection {
            self.roving = Some(at);
        }
    }

    fn evidence(&self, key: Key) -> Option<Rc<Lit>> {
        let opened = self.opened.as_ref()?;
        match key {
            Key::Preview => {
                let change = &self.trial.preview.as_ref()?.would.change;
                return Lit::touched_by(change, &opened.partnership).map(Rc::new);
            }
            Key::Applied => return Lit::made_by(opened.applied.last()?, &opened.partnership).map(Rc::new),
            _ => {}
        }
        let journey = self.trial.journey.as_deref();
        Lit::new(key, &opened.analysis, &opened.partnership, journey).map(Rc::new)
    }

    /// Lights up a place of a barrier where it stands, unless it is lit already.
    fn show(&mut self, key: Key) -> Option<()> {
        let Key::Barrier(barrier) = &key else { return None };
        let place = barrier.find(&self.opened.as_ref()?.analysis)?;
        let element = BarrierKey::element(barrier.id, place);
        self.turn_to(Tab::Flags);
        if self.lit.as_ref().is_none_or(|lit| lit.key != key) {
            self.light(key);
        }
        self.focus(element);
        Some(())
    }

    fn light(&mut self, key: Key) {
        self.peek = None;
        if self.lit.as_ref().is_some_and(|lit| lit.key == key) {
            self.lit = None;
            self.say(words::NOTHING_LIT);
            return;
        }
        self.lit = self.evidence(key);
        // What was selected before isn't evidence, and would look like it.
        self.selection = None;
        let Some(lit) = self.lit.clone() else { return };
        self.say(match (&lit.key, &self.trial.journey) {
            (Key::Step(number), Some(journey)) => words::step_says(journey, *number),
            _ => words::lit_says(lit.actors.len(), lit.ties.len()),
        });
        self.take_in(&lit);
    }

    /// Lights up what goes with something else that is done, without a word of its own.
    pub(super) fn shine(&mut self, key: Key) {
        self.peek = None;
        self.lit = self.evidence(key);
        if let Some(lit) = self.lit.clone() {
            self.take_in(&lit);
        }
    }

    /// Brings into sight whom something lights up.
    fn take_in(&mut self, lit: &Lit) {
        let scene = self.opened.as_ref().map(|opened| opened.scene.clone());
        let areas =
            scene.iter().flat_map(|scene| &scene.actors).filter(|actor| lit.actors.contains(&actor.at));
        if let Some(area) = Rect::holding(areas.flat_map(|actor| actor.area.corners())) {
            self.camera = self.camera.taking_in(area, self.frame);
        }
    }

    pub(super) fn refit(&mut self) {
        if let (false, Some(opened)) = (self.moved, &self.opened) {
            let bounds = opened.scene.bounds;
            let actors = &opened.scene.actors;
            let heart = actors.iter().find(|actor| Some(actor.at) == opened.heart()).filter(|_| !self.whole);
            self.camera = match heart {
                Some(heart) => Camera::open(bounds, heart.area.centre(), self.frame),
                None => Camera::fit(bounds, self.frame),
            };
        }
    }

    fn move_to(&mut self, camera: Camera) -> Option<()> {
        if self.camera == camera {
            return None;
        }
        self.camera = camera;
        self.moved = true;
        Some(())
    }

    /// Puts the next revision of what is open in its place, and what is tried upon it.
    pub(super) fn revise(&mut self, opened: Opened) {
        self.trial = Rc::new(self.trial.on(&opened.document, &opened.partnership));
        self.replace(opened);
    }

    fn replace(&mut self, opened: Opened) {
        let opened = Rc::new(opened);
        self.desk.retain(|one| one.place != opened.place);
        self.desk.push(opened.clone());
        self.opened = Some(opened);
        self.peek = None;
        self.lit = self.lit.as_ref().and_then(|lit| self.evidence(lit.key.clone()));
    }

    fn answer(&mut self, key: &FlagKey, value: AnswerValue) -> Option<()> {
        let before = self.opened.clone()?;
        let flag = &before.analysis.patterns[key.find(&before.analysis)?];
        let was = flag.verdict;
        self.revise(before.answered(key.indicator?, key.find(&before.analysis)?, value));
        let opened = self.opened.clone()?;
        let now = key.find(&opened.analysis).map(|at| &opened.analysis.patterns[at]);
        self.say(words::answer_says(value.label(), now, was, &opened.partnership));
        let still = now.is_some_and(|flag| flag.verdict.is_flagged());
        let flag_key = FlagKey { indicator: None, ..key.clone() };
        self.focus(if still { format!("card-{}", flag_key.element()) } else { "flags-title".to_owned() });
        Some(())
    }

    fn tick(&mut self, id: &'static str, value: AnswerValue) -> Option<()> {
        let opened = self.opened.clone()?;
        let given = opened.tick(id).map(|at| (at, opened.document.answers[at].value));
        match given {
            Some((at, was)) if was == value => {
                self.revise(opened.taken_back(at)?);
                self.say(words::TAKEN_BACK);
            }
            _ => {
                self.revise(opened.ticked(id, value));
                self.say(words::ticked_says(id, value));
            }
        }
        Some(())
    }

    pub(super) fn say(&mut self, text: impl Into<String>) {
        self.said = (self.said.0.wrapping_add(1), text.into());
    }

    pub(super) fn focus(&mut self, id: impl Into<String>) {
        self.focus = (self.focus.0.wrapping_add(1), id.into());
    }
}

fn number(place: &Place) -> u32 {
    match place {
        Place::File(number) => *number,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use partnership_explorer::analysis::{PatternName, Verdict};
    use partnership_explorer::map::{AnswerValue, Document, Problem};

    use super::super::{
        Action, Address, FlagKey, Frame, Key, Lens, Notice, Place, Selection, State, Tab, ViewName,
    };

    fn after(state: &State, action: Action) -> State {
        state.next(action).expect("the action changes something")
    }

    fn open(id: &str) -> State {
        after(&State::default(), Action::Go(Address::case(id)))
    }

    /// The first flag of a case that is only possible, and the indicator that would settle it.
    fn open_question(state: &State) -> FlagKey {
        let opened = state.opened.as_ref().unwrap();
        let flag = opened.analysis.patterns.iter().find(|flag| flag.verdict == Verdict::Possible).unwrap();
        FlagKey::of(flag).indicator(flag.settles[0])
    }

    #[test]
    fn what_changes_nothing_makes_no_new_state() {
        let state = open("unified-assessment");
        for action in [
            Action::Go(state.address.clone()),
            Action::Dismiss,
            Action::View(ViewName::Map),
            Action::Select(None),
            Action::Peek(None),
            Action::Escape,
            Action::Lens(Lens::All),
            Action::Frame(Frame::default()),
            Action::Pan(0.0, 0.0),
            Action::Saved,
            Action::TakeBack(9),
        ] {
            let said = format!("{action:?}");
            assert!(state.next(action).is_none(), "{said}");
        }
    }

    #[test]
    fn a_refused_file_leaves_open_what_was_open() {
        let state = after(&open("unified-assessment"), Action::Zoom(2.0, None));
        let problems = vec![Problem::error("actors[3].sector", "is not one of …")];
        let refused = after(&state, Action::Tell(Notice::Refused { file: "x".into(), problems }));
        assert!(Rc::ptr_eq(refused.opened.as_ref().unwrap(), state.opened.as_ref().unwrap()));
        assert_eq!((refused.address, refused.camera), (state.address, state.camera));
    }

    #[test]
    fn a_case_that_is_not_there_leads_to_the_start_page_with_a_word() {
        let state = open("no-such-case");
        assert_eq!(state.address.place, Place::Start);
        assert_eq!(state.notice.as_deref(), Some(&Notice::NoSuchCase));
    }

    #[test]
    fn an_answer_settles_a_flag_and_can_be_taken_back() {
        let state = open("unified-assessment");
        let key = open_question(&state);
        let verdict = |state: &State| {
            let opened = state.opened.as_ref().unwrap();
            opened.analysis.patterns[key.find(&opened.analysis).unwrap()].verdict
        };
        let yes = after(&state, Action::Answer(key.clone(), AnswerValue::Yes));
        assert_eq!((verdict(&yes), yes.is_unsaved()), (Verdict::Present, true));
        assert!(yes.said.1.contains("is now present"), "{}", yes.said.1);
        let no = after(&yes, Action::Answer(key.clone(), AnswerValue::No));
        assert_eq!(verdict(&no), Verdict::Absent);
        assert_eq!(no.opened.as_ref().unwrap().answers().len(), 1, "a second answer replaces the first");
        let everywhere = |state: &State| {
            let patterns = &state.opened.as_ref().unwrap().analysis.patterns;
            let mine = patterns.iter().filter(|flag| flag.pattern == key.pattern);
            mine.map(|flag| flag.verdict).collect::<Vec<_>>()
        };
        assert!(
            everywhere(&yes).iter().all(|verdict| *verdict == Verdict::Present),
            "one answer serves all places"
        );
        let back = after(&no, Action::TakeBack(0));
        assert_eq!((verdict(&back), back.is_unsaved()), (Verdict::Possible, false));
        assert_eq!(back.opened.unwrap().document, state.opened.unwrap().document);
    }

    #[test]
    fn recorded_positions_are_where_actors_stand() {
        let mut document = partnership_explorer::cases::find("unified-assessment").unwrap().document();
        let positions =
            [("county-council".to_owned(), [700.0, -40.0]), ("mrs-a".to_owned(), [1e300, 0.0])].into();
        document.view = Some(partnership_explorer::map::View { positions, ..Default::default() });
        let open = Action::Open { file: "f".into(), document: Box::new(document), warnings: Vec::new() };
        let state = after(&State::default(), open);
        let opened = state.opened.unwrap();
        let middle = |id: &str| {
            let at = opened.partnership.find(id).unwrap();
            opened.scene.actors.iter().find(|actor| actor.at == at).unwrap().area.centre()
        };
        assert_eq!((middle("county-council").x, middle("county-council").y), (700.0, -40.0));
        assert!(middle("mrs-a").x < 1e6, "a place out of this world is brought back");
    }

    #[test]
    fn answers_wait_in_the_window_while_something_else_is_open() {
        let state = open("unified-assessment");
        let key = open_question(&state);
        let state = after(&state, Action::Answer(key, AnswerValue::Yes));
        let away = after(&state, Action::Go(Address::case("team-and-trust")));
        assert!(away.is_unsaved());
        let file = Action::Open {
            file: "f".into(),
            document: Box::new(Document::new("Mine")),
            warnings: Vec::new(),
        };
        let away = after(&away, file);
        assert_eq!(away.address.place, Place::File(1));
        let home = after(&away, Action::Go(state.address.clone()));
        assert!(Rc::ptr_eq(home.opened.as_ref().unwrap(), state.opened.as_ref().unwrap()));
        assert!(!after(&home, Action::Saved).is_unsaved());
    }

    #[test]
    fn evidence_is_lit_exactly_and_put_out_by_the_same_press() {
        let state = open("archetype-coordinated");
        let opened = state.opened.clone().unwrap();
        let flag =
            opened.analysis.patterns.iter().find(|flag| flag.pattern == PatternName::Coordinated).unwrap();
        for indicator in &flag.indicators {
            let key = Key::Flag(FlagKey::of(flag).indicator(indicator.id));
            let lit = after(&state, Action::Light(key.clone()));
            let shown = lit.shown_lit().unwrap();
            let mut ids: Vec<_> = shown.actors.iter().map(|at| opened.partnership.id(*at)).collect();
            let mut expected: Vec<_> = indicator.evidence.actors.iter().map(String::as_str).collect();
            ids.sort_unstable();
            expected.sort_unstable();
            assert_eq!(ids, expected);
            assert_eq!(shown.ties.len(), indicator.evidence.ties.len());
            assert!(after(&lit, Action::Light(key)).shown_lit().is_none());
        }
    }

    #[test]
    fn whoever_opens_a_map_begins_at_its_title() {
        let state = open("unified-assessment");
        assert_eq!(state.focus.1, "map-title");
        assert_eq!(after(&state, Action::Go(Address::default())).focus.1, "main");
        let problems = vec![Problem::error("ties[0].mood", "isn’t understood")];
        let document = Box::new(Document::new("Mine"));
        let noted = after(&state, Action::Open { file: "f".into(), document, warnings: problems });
        assert_eq!(noted.focus, state.focus, "the message takes the focus itself");
    }

    #[test]
    fn switching_to_the_outline_keeps_the_selection() {
        let state = open("unified-assessment");
        let actor = Selection::Actor(state.opened.as_ref().unwrap().heart().unwrap());
        let state = after(&state, Action::Inspect(actor));
        let outline = after(&state, Action::View(ViewName::Outline));
        assert_eq!((outline.selection, outline.tab), (Some(actor), Tab::Details));
        assert_eq!(outline.address.write(), "?case=unified-assessment&view=outline");
    }
}

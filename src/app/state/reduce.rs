//! How each action changes the state.

use std::rc::Rc;

use partnership_explorer::cases;
use partnership_explorer::map::{Document, Problem, gathered};

use super::{
    Action, Address, Key, Lens, Lit, Looks, Notice, Opened, Place, Selection, Sheet, State, Tab, ViewName,
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
            Action::Open { file, document, warnings } => next.open(file, *document, warnings),
            Action::Arrived => next.arrive()?,
            Action::Tell(notice) => next.tell(notice),
            Action::Dismiss => next.dismiss()?,
            Action::Fade => next.fade()?,
            Action::Heed => next.heed()?,
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
            Action::Escape => next.escape()?,
            Action::StepOut => next.step_out()?,
            Action::Lens(lens) => next.look_through(lens)?,
            Action::Sift(entry) => next.sift(entry)?,
            Action::Around(at, steps) => next.look_around(at, steps)?,
            Action::Widen => next.widen()?,
            Action::Finding(on) => {
                if self.finding == on {
                    return None;
                }
                next.finding = on;
            }
            Action::GoTo(found) => next.go_to(found)?,
            Action::Centre => next.centre()?,
            Action::Marks(on) => {
                if self.marks == on {
                    return None;
                }
                next.marks = on;
                next.say(words::marks_says(on));
            }
            Action::LookTo(at) => next.look_to(at)?,
            Action::Frame(frame) => next.resize(frame)?,
            Action::Zoom(factor, at) => next.zoom(factor, at)?,
            Action::Pan(dx, dy) => next.pan(dx, dy)?,
            Action::Reveal(area) => next.reveal(area)?,
            Action::Fit => next.fit(),
            Action::Arrange(layout) => next.arrange(layout)?,
            Action::Tidy => next.tidy()?,
            Action::Place(at, to) => next.place(at, to)?,
            Action::Carry(at, by) => next.carry(at, by)?,
            Action::PutDown => next.put_down()?,
            Action::LeaveInPlace => next.leave_in_place()?,
            Action::Pin(at, on) => next.pin(at, on)?,
            Action::Saved => next.saved()?,
            Action::Focus(id) => next.focus(id),
            Action::Light(..)
            | Action::Show(..)
            | Action::Peek(..)
            | Action::Answer(..)
            | Action::Tick(..)
            | Action::TakeBack(..)
            | Action::Part(..)
            | Action::Scope(..)
            | Action::WhatIf(..)
            | Action::Apply
            | Action::Undo
            | Action::Ask(..)
            | Action::Follow(..)
            | Action::Compare { .. }
            | Action::Drop => next.work(action)?,
        }
        Some(next)
    }

    /// What is done with an analysis. A function of its own, or all of that would be part of `next`,
    /// which is needed before the first map is drawn.
    #[inline(never)]
    fn work(&mut self, action: Action) -> Option<()> {
        match action {
            Action::Light(key) => self.light(key),
            Action::Show(key) => self.show(key)?,
            Action::Peek(key) => self.peek(key)?,
            Action::Answer(key, value) => self.answer(&key, value)?,
            Action::Tick(id, value) => self.tick(id, value)?,
            Action::TakeBack(at) => self.take_back(at)?,
            Action::Part(part) => self.look_at(part)?,
            Action::Scope(scope) => self.choose(scope)?,
            Action::WhatIf(id, options) => self.what_if(id, options)?,
            Action::Apply => self.apply()?,
            Action::Undo => self.undo()?,
            Action::Ask(asked) => self.ask(asked)?,
            Action::Follow(question) => self.follow(question)?,
            Action::Compare { other, file } => self.compare(*other, file)?,
            Action::Drop => self.drop_trial()?,
            _ => return None,
        }
        Some(())
    }

    /// Whether answers or changes would be lost with the window.
    pub fn is_unsaved(&self) -> bool {
        self.desk.iter().any(|opened| opened.is_unsaved())
    }

    /// What is lit, be it pressed or only pointed at.
    pub fn shown_lit(&self) -> Option<Rc<Lit>> {
        self.peek.clone().or_else(|| self.lit.clone())
    }

    fn open(&mut self, file: String, document: Document, warnings: Vec<Problem>) {
        let number = 1 + self.desk.iter().map(|one| number(&one.place)).max().unwrap_or(0);
        let place = Place::File(number);
        let notes = if warnings.is_empty() { Vec::new() } else { gathered(&warnings, &document) };
        self.desk.push(self.opening(place.clone(), document));
        let before = self.focus.clone();
        self.go(Address { place, view: ViewName::Map, ..self.address.clone() });
        if !notes.is_empty() {
            // The message takes the focus itself.
            self.focus = before;
            self.notice = Some(Rc::new(Notice::Accepted { file, notes }));
        }
    }

    fn tell(&mut self, notice: Notice) {
        if let Notice::Done(says) = &notice {
            self.say(says);
        }
        self.notice = Some(Rc::new(notice));
    }

    fn dismiss(&mut self) -> Option<()> {
        self.notice.take()?;
        self.focus("main");
        Some(())
    }

    fn fade(&mut self) -> Option<()> {
        self.notice.take_if(|notice| matches!(**notice, Notice::Done(_))).map(drop)
    }

    fn look_through(&mut self, lens: Lens) -> Option<()> {
        if self.lens == lens {
            return None;
        }
        self.lens = lens;
        let opened = self.opened.clone()?;
        let (_, ties) = Looks::new(&opened, lens, &self.sift, self.around, None).standing();
        self.say(words::lens_says(lens, ties));
        Some(())
    }

    fn go(&mut self, address: Address) {
        let moved = address.place != self.address.place;
        let layout = address.layout;
        self.address = address;
        if !moved && self.opened.is_some() {
            if let Some(layout) = layout {
                self.arrange(layout);
            }
            self.name_layout();
            return;
        }
        self.notice = None;
        (self.selection, self.roving, self.lit, self.peek) = (None, None, None, None);
        (self.moving, self.around, self.finding) = (None, None, false);
        (self.sift, self.marks) = Default::default();
        (self.lens, self.tab, self.moved, self.whole, self.trial) = Default::default();
        self.before = None;
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
        self.name_layout();
        self.refit();
    }

    /// Opens a tab. What was lit belongs to the one before.
    pub(super) fn turn_to(&mut self, tab: Tab) {
        if self.tab != tab {
            self.tab = tab;
            self.relight();
        }
        if self.sheet == Sheet::Low {
            self.sheet = Sheet::Half;
        }
    }

    /// Steps out of one thing: a move, what was pressed to light up, what is tried, what the legend keeps, a
    /// neighbourhood, and at last what is selected.
    fn escape(&mut self) -> Option<()> {
        if self.leave_in_place().is_some() {
            return Some(());
        }
        // What a change touches is lit for as long as the change is tried: both go together.
        let pressed = self.lit.as_ref().is_some_and(|lit| lit.key != Key::Preview);
        if !pressed && self.tab == Tab::Try && self.drop_trial().is_some() {
            return Some(());
        }
        if !pressed && self.peek.is_none() && self.around.is_none() && self.sift(None).is_some() {
            return Some(());
        }
        self.step_out()
    }

    fn step_out(&mut self) -> Option<()> {
        if self.lit.is_some() || self.peek.is_some() {
            self.seek_refuge();
            self.put_out();
            self.say(words::NOTHING_LIT);
            return Some(());
        }
        if self.look_at_all().is_some() {
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
        let mut document = cases::find(id)?.document();
        if let Some(layout) = self.address.layout {
            // Who follows a link to a layout has changed nothing.
            layout.record(document.view.get_or_insert_default());
        }
        Some(self.opening(place.clone(), document))
    }

    fn opening(&self, place: Place, document: Document) -> Rc<Opened> {
        Rc::new(if self.awaited { Opened::drawn(place, document) } else { Opened::new(place, document) })
    }

    /// Everything that is only drawn is analysed, now that it can be.
    fn arrive(&mut self) -> Option<()> {
        if !self.awaited {
            return None;
        }
        self.awaited = false;
        let read = |one: &Rc<Opened>| if one.is_read { one.clone() } else { Rc::new(one.read()) };
        self.desk = self.desk.iter().map(read).collect();
        // What is open and lies on the desk stays one map.
        self.opened = self.opened.as_ref().map(|opened| {
            let kept = self.desk.iter().find(|one| one.place == opened.place);
            kept.cloned().unwrap_or_else(|| read(opened))
        });
        self.refit();
        Some(())
    }

    pub(super) fn select(&mut self, selection: Option<Selection>) {
        self.selection = selection;
        if let Some(Selection::Actor(at)) = selection {
            self.roving = Some(at);
        }
    }

    pub(super) fn say(&mut self, text: impl Into<String>) {
        self.said = (self.said.0.wrapping_add(1), text.into());
    }

    /// What is put out takes its evidence with it, and the focus if that is there: then it goes back to
    /// the button that lit it.
    fn seek_refuge(&mut self) {
        let element = self
            .lit
            .as_ref()
            .zip(self.opened.as_ref())
            .and_then(|(lit, opened)| lit.key.element(&opened.analysis));
        if let Some(element) = element {
            self.refuge = (self.refuge.0.wrapping_add(1), element);
        }
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
mod tests;

//! How each action changes the state.

use std::rc::Rc;

use super::{Action, Deed, Lens, Lit, Looks, Selection, Sheet, State, Tab, View};
use crate::app::words;

impl State {
    /// The state after `action`, or nothing if it changes nothing.
    pub fn next(&self, action: Action) -> Option<Self> {
        let mut next = self.clone();
        if self.showing.is_some()
            && let Some(done) = next.while_showing(&action)
        {
            return done.map(|()| next);
        }
        match action {
            Action::Go(address) => {
                if address == self.address {
                    return None;
                }
                next.go(address);
            }
            Action::Open { file, document, warnings } => next.open(file, *document, warnings),
            Action::Arrived => next.arrive()?,
            Action::Speak(language) => next.speak(language)?,
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
                if self.selection == selection && self.also.is_empty() {
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
                (next.roving, next.left_out) = (Some(at), None);
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
            Action::Quick(on) => {
                if self.quick == on {
                    return None;
                }
                next.quick = on;
                // One of both at a time: they would lie over one another.
                next.linking = next.linking.filter(|_| !on);
            }
            Action::GoTo(found) => next.go_to(found)?,
            Action::Centre => next.centre()?,
            Action::Marks(on) => {
                if self.marks == on {
                    return None;
                }
                next.mark(on);
            }
            Action::LookTo(at) => next.look_to(at)?,
            Action::Frame(frame) => next.resize(frame)?,
            // Both pictures together, from the middle.
            Action::Zoom(factor, _) if self.is_beside() => next.zoom_beside(factor)?,
            Action::Fit if self.is_beside() => next.compare(Deed::View(View::default()))?,
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
            Action::Shelved(..)
            | Action::Fetched(..)
            | Action::Recalled(..)
            | Action::Kept { .. }
            | Action::Unkept(..)
            | Action::Forget(..) => next.shelve(action)?,
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
            | Action::Step(..)
            | Action::Edit { .. }
            | Action::Pardon
            | Action::Editing(..)
            | Action::Adding(..)
            | Action::AddAt(..)
            | Action::Pick(..)
            | Action::PickAll
            | Action::Several(..)
            | Action::Aim(_)
            | Action::PickIn(..)
            | Action::Delete
            | Action::Duplicate
            | Action::Link(..)
            | Action::Unlink
            | Action::LinkTo(..)
            | Action::Ask(..)
            | Action::Follow(..)
            | Action::Play(..)
            | Action::Beside(..)
            | Action::Study(..)
            | Action::Copied(..)
            | Action::Cut
            | Action::Paste(..)
            | Action::Lines { .. }
            | Action::Refuse(..)
            | Action::EditSelected
            | Action::Present { .. }
            | Action::TakeView
            | Action::RetakeView(..)
            | Action::LookAs(..)
            | Action::OpenView(..)
            | Action::Views
            | Action::Turn(..)
            | Action::Prompt(..)
            | Action::InWords(..)
            | Action::EndShow
            | Action::Drop => next.work(action)?,
        }
        if next.opened.as_ref().is_some_and(|opened| opened.is_unsaved()) {
            next.own(self);
        }
        if next.is_beside() && next.is_past_beside() {
            next.hold();
            next.say_beside();
        }
        Some(next)
    }

    /// What the store of the device answers.
    // Comes later than the first map.
    #[inline(never)]
    fn shelve(&mut self, action: Action) -> Option<()> {
        match action {
            Action::Shelved(listed) => self.shelved(listed),
            Action::Fetched(number, kept) => self.fetched(number, kept)?,
            Action::Recalled(number, kept) => self.recalled(number, kept)?,
            Action::Kept { revision, entry, beside } => self.kept(&revision, entry, beside)?,
            Action::Unkept(why) => self.unkept(why)?,
            Action::Forget(number) => self.forget(number),
            _ => return None,
        }
        Some(())
    }

    /// What is done with an analysis.
    // Comes later than the first map.
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
            Action::Step(way) => self.step(way)?,
            Action::Edit { by, edit } => self.edit(by, &edit)?,
            Action::AddAt(spot) => self.add_at(spot)?,
            Action::Pick(one) => self.pick(one),
            Action::PickAll => self.pick_everybody()?,
            Action::Several(on) => self.pick_several(on)?,
            Action::Aim(at) => self.aim(at)?,
            Action::PickIn(area, beside) => self.pick_in(area, beside)?,
            Action::Delete => self.delete()?,
            Action::Duplicate => self.duplicate()?,
            Action::Link(from) => self.link(from)?,

            Action::Unlink => self.unlink()?,
            Action::LinkTo(from, to) => self.link_to(from, to)?,
            Action::Ask(asked) => self.ask(asked)?,
            Action::Follow(question) => self.follow(question)?,
            Action::Play(play) => self.play(play)?,
            Action::Beside(deed) => self.compare(deed)?,
            Action::Study(study) => self.study(study)?,
            Action::Copied(actors, ties) => self.copied(actors, ties),
            Action::Cut => self.cut()?,
            Action::Paste(text) => self.paste(&text)?,
            Action::Lines { file, text } => self.take_lines(file, &text)?,
            Action::Drop => self.drop_trial()?,
            Action::Refuse(denial) => self.deny(denial.by, denial.denied),
            Action::Pardon => self.pardon()?,
            Action::Editing(item) => self.fill_in(item)?,
            Action::EditSelected => self.fill_in_selected()?,
            Action::Adding(on) => self.add(on)?,
            Action::Present { at, by } => self.present(at, by)?,
            Action::TakeView => self.take_view()?,
            Action::RetakeView(key) => self.retake_view(key)?,
            Action::LookAs(key) => self.look_as(&key)?,
            Action::OpenView(key) => self.open_view(key)?,
            Action::Views => self.go_to_views()?,
            _ => return None,
        }
        Some(())
    }

    /// What is lit, be it pressed or only pointed at.
    pub fn shown_lit(&self) -> Option<Rc<Lit>> {
        self.peek.clone().or_else(|| self.lit.clone())
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

    /// Opens a tab. What was lit belongs to the one before.
    pub(super) fn turn_to(&mut self, tab: Tab) {
        if self.tab != tab {
            self.tab = tab;
            // It may be lit to be saved as it is.
            if tab != Tab::Views {
                self.relight();
            }
        }
        if self.sheet == Sheet::Low {
            self.sheet = Sheet::Half;
        }
    }

    pub(super) fn select(&mut self, selection: Option<Selection>) {
        (self.selection, self.also, self.left_out) = (selection, Rc::default(), None);
        // Who turns to somebody else has left off the tie that was to lead from the one before.
        if self.linking.is_some_and(|one| selection != Some(Selection::Actor(one.from))) {
            self.linking = None;
            self.say(words::NOT_LINKED);
        }
        if let Some(Selection::Actor(at)) = selection {
            self.roving = Some(at);
        }
    }
}

#[cfg(test)]
mod tests;

//! How the map is laid out, moved by hand and pinned; each a change of the document with a name.

use partnership_explorer::drawing::{Part, Point, Rect, arrange};
use partnership_explorer::layout::{Arrangement, Held, Layout, recorded};
use partnership_explorer::map::{ActorAt, Change, Document, View};

use super::{Opened, Selection, State};
use crate::app::words;

/// An actor that is moved step by step, and isn't put down yet.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Moving {
    /// The actor.
    pub at: ActorAt,
    /// Where its middle is.
    pub to: Point,
}

impl Opened {
    /// Laid out otherwise, or anew: only whoever is pinned stays. Nothing if nothing moves by that.
    pub(super) fn arranged(&self, layout: Layout, name: &str) -> Option<Self> {
        let mut view = self.document.view.clone().unwrap_or_default();
        layout.record(&mut view);
        let View { positions, pinned, .. } = &mut view;
        positions.retain(|id, _| pinned.contains(id));
        let before = self.partnership.all().map(|at| (at, self.centre(at))).collect();
        let pinned = recorded(&self.partnership, &view.positions);
        let held = Held { before, pinned, settled: false };
        let arrangement = arrange(&self.partnership, layout, &held);
        let same = layout == self.layout && arrangement == *self.sketch.arrangement();
        (!same).then(|| self.looked_at(view, (layout, arrangement), name, true))
    }

    /// With the middle of an actor at `to`, where it stays.
    fn put(&self, at: ActorAt, to: Point, name: &str) -> Self {
        let mut view = self.standing();
        let id = self.partnership.id(at).to_owned();
        let to = Point::new(to.x.round(), to.y.round());
        view.positions.insert(id.clone(), [to.x, to.y]);
        if !view.pinned.contains(&id) {
            view.pinned.push(id);
        }
        let mut arrangement = self.sketch.arrangement().clone();
        arrangement.placement.put(at, to);
        // It was seen moving already.
        self.looked_at(view, (self.layout, arrangement), name, false)
    }

    /// With an actor pinned where it stands, or free again; nothing if it is so already.
    fn fixed(&self, at: ActorAt, on: bool, name: &str) -> Option<Self> {
        if self.pinned.contains(&at) == on {
            return None;
        }
        let mut view = self.standing();
        let id = self.partnership.id(at);
        view.pinned.retain(|other| other != id);
        if on {
            view.pinned.push(id.to_owned());
        }
        let stands = (self.layout, self.sketch.arrangement().clone());
        Some(self.looked_at(view, stands, name, false))
    }

    /// The view with where everyone stands: as soon as one is placed by hand, the picture is kept
    /// whole, or the others would not be found where they were when the map is opened again.
    fn standing(&self) -> View {
        let mut view = self.document.view.clone().unwrap_or_default();
        for at in self.partnership.all() {
            let centre = self.centre(at);
            let place = view.positions.entry(self.partnership.id(at).to_owned());
            place.or_insert([centre.x.round(), centre.y.round()]);
        }
        view
    }

    fn looked_at(&self, view: View, stands: (Layout, Arrangement), name: &str, glides: bool) -> Self {
        let document = Document { view: Some(view), ..self.document.clone() };
        let past = self.past_with(Change::between(name, &self.document, &document));
        self.viewed(document, stands, past, glides)
    }

    /// What is said if the map holds nothing of what its layout shows.
    pub fn bare(&self) -> Option<&'static str> {
        let shows = match self.layout {
            Layout::Ecomap | Layout::Free => true,
            Layout::Groups(_) => !self.scene.groups.is_empty(),
            Layout::Flow(_) => self.scene.ties.iter().any(|tie| tie.part == Part::Along),
        };
        (!shows && !self.scene.actors.is_empty()).then(|| self.layout.way().bare)
    }

    /// The layout that the document itself records.
    pub fn recorded_layout(&self) -> Option<Layout> {
        self.document.view.as_ref().and_then(Layout::of_view)
    }
}

impl State {
    pub(super) fn arrange(&mut self, layout: Layout) -> Option<()> {
        let opened = self.opened.clone()?;
        if opened.layout == layout {
            return None;
        }
        let next = opened.arranged(layout, &words::layout_change(layout))?;
        let says = words::laid_out_says(layout, next.bare());
        self.lay_out(next, says);
        Some(())
    }

    pub(super) fn tidy(&mut self) -> Option<()> {
        let opened = self.opened.clone()?;
        match opened.arranged(opened.layout, &String::from(words::TIDY)) {
            Some(next) => self.lay_out(next, words::TIDIED.to_string()),
            None => self.say(words::TIDY_ALREADY),
        }
        Some(())
    }

    fn lay_out(&mut self, next: Opened, says: String) {
        self.moving = None;
        self.look_at_revision(next);
        self.moved = false;
        self.refit();
        self.say(says);
    }

    /// Puts an actor down where it was carried.
    pub(super) fn place(&mut self, at: ActorAt, to: Point) -> Option<()> {
        let opened = self.opened.clone()?;
        self.moving = None;
        let (stood, name) = (opened.centre(at), opened.partnership.name(at));
        if (stood.x - to.x).hypot(stood.y - to.y) < 0.5 {
            return Some(());
        }
        self.look_at_revision(opened.put(at, to, &words::move_change(name)));
        self.say(words::moved_says(name));
        Some(())
    }

    pub(super) fn pin(&mut self, at: ActorAt, on: bool) -> Option<()> {
        let opened = self.opened.clone()?;
        let name = opened.partnership.name(at);
        self.look_at_revision(opened.fixed(at, on, &words::pin_change(name, on))?);
        self.say(words::pinned_says(name, on));
        Some(())
    }

    /// Takes an actor up to move it step by step, or moves it on by so much.
    pub(super) fn carry(&mut self, at: ActorAt, by: Point) -> Option<()> {
        let opened = self.opened.clone()?;
        if let Some(other) = self.moving.filter(|moving| moving.at != at) {
            self.place(other.at, other.to);
        }
        let from = match self.moving {
            Some(moving) => moving.to,
            None => {
                self.select(Some(Selection::Actor(at)));
                self.say(words::moving_says(opened.partnership.name(at)));
                opened.centre(at)
            }
        };
        let to = from + by;
        self.moving = Some(Moving { at, to });
        let area = opened.placement().area(at);
        let area = Rect::around(to, area.width, area.height);
        self.reveal(area);
        Some(())
    }

    /// Puts down what is moved step by step.
    pub(super) fn put_down(&mut self) -> Option<()> {
        let moving = self.moving?;
        self.place(moving.at, moving.to)
    }

    /// Takes back what was moved step by step and isn't put down yet.
    pub(super) fn leave_in_place(&mut self) -> Option<()> {
        self.moving.take()?;
        self.say(words::NOT_MOVED);
        Some(())
    }

    /// Puts another view of the same map in place: what is lit, tried and selected stays.
    pub(super) fn look_at_revision(&mut self, opened: Opened) {
        let (lit, before) = (self.lit.clone(), self.before);
        self.replace(opened);
        (self.lit, self.before) = (lit, before);
        self.name_layout();
    }

    /// The address names the layout that the document records, so that it is part of every link.
    pub(super) fn name_layout(&mut self) {
        self.address.layout = self.opened.as_ref().and_then(|opened| opened.recorded_layout());
    }
}

#[cfg(test)]
mod tests;

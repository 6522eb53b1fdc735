//! How the camera changes.

use std::collections::BTreeSet;

use partnership_explorer::analysis::follow::can_hear;
use partnership_explorer::drawing::{Point, READ_FROM, Rect};
use partnership_explorer::layout::Layout;
use partnership_explorer::map::ActorKind;

use super::{Camera, Frame, Key, Lit, Notice, State, is_vast};
use crate::app::words;

/// How much people, agencies and teams matter that are tied to the service user, where not everyone can be
/// seen, against others.
const TIED_PEOPLE: f64 = 8.0;
/// The same of everything else that is tied to the service user.
const TIED_THINGS: f64 = 1.5;

impl State {
    pub(super) fn resize(&mut self, frame: Frame) -> Option<()> {
        if self.frame == frame {
            return None;
        }
        self.frame = frame;
        let lent = self.before.is_some();
        self.give_back();
        self.refit();
        if let (true, Some(lit)) = (lent, self.lit.clone()) {
            self.take_in(&lit);
        }
        Some(())
    }

    /// Brings into sight whom something lights up, from where the user looked last; a step so near that
    /// it can be read.
    pub(super) fn take_in(&mut self, lit: &Lit) {
        let scene = self.opened.as_ref().map(|opened| opened.scene.clone());
        let areas =
            scene.iter().flat_map(|scene| scene.actors.iter()).filter(|actor| lit.actors.contains(&actor.at));
        let Some(area) = Rect::holding(areas.flat_map(|actor| actor.area.corners())) else { return };
        let from = self.before.unwrap_or(self.camera);
        self.camera = match lit.key {
            Key::Step(_) => from.reading(area, self.frame),
            _ => from.taking_in(area, self.frame),
        };
        self.before = Some(from).filter(|from| *from != self.camera);
    }

    /// Puts the camera back to where it was before something lit moved it.
    pub(super) fn give_back(&mut self) {
        if let Some(before) = self.before.take() {
            self.camera = before;
        }
    }

    /// Nearer or farther, around a point of the frame or its middle.
    pub(super) fn zoom(&mut self, factor: f64, at: Option<Point>) -> Option<()> {
        let frame = self.frame;
        let middle = Point { x: frame.width / 2.0, y: (frame.top + frame.height - frame.bottom) / 2.0 };
        self.look_from(self.camera.zoomed(factor, at.unwrap_or(middle)))
    }

    pub(super) fn pan(&mut self, dx: f64, dy: f64) -> Option<()> {
        let bounds = self.opened.as_ref()?.scene.bounds;
        self.look_from(self.camera.panned(dx, dy, bounds, self.frame))
    }

    /// Moves the map so that a point of it is in the middle of what is seen.
    pub(super) fn look_to(&mut self, at: Point) -> Option<()> {
        let Frame { width, height, top, bottom, .. } = self.frame;
        let camera = self.camera;
        let bounds = self.opened.as_ref()?.scene.bounds;
        let at = Point { x: at.x.clamp(bounds.x, bounds.right()), y: at.y.clamp(bounds.y, bounds.bottom()) };
        let middle = Point { x: width / 2.0, y: (top + height - bottom) / 2.0 };
        self.pan(middle.x - (at.x * camera.zoom + camera.x), middle.y - (at.y * camera.zoom + camera.y))
    }

    /// Marks every place of a barrier, or no longer. Of a large map seen from afar it is said where the signs are.
    pub(super) fn mark(&mut self, on: bool) {
        self.marks = on;
        let vast = self.opened.as_ref().is_some_and(|opened| is_vast(&opened.scene));
        match on && vast && self.camera.zoom < READ_FROM {
            true => self.tell(Notice::Done(words::MARKED_NEARER.to_string())),
            false => self.say(words::marks_says(on)),
        }
    }

    /// Brings an area into sight; nobody has moved the camera by that.
    pub(super) fn reveal(&mut self, area: Rect) -> Option<()> {
        let camera = self.camera.showing(area, self.frame);
        if camera == self.camera {
            return None;
        }
        (self.camera, self.before) = (camera, None);
        Some(())
    }

    /// Whether every actor is in sight, beside the tools of a phone, and between what covers the map at the top and below.
    pub(super) fn sees_all(&self) -> bool {
        let Some(opened) = &self.opened else { return false };
        let all = Rect::enclosing(opened.scene.actors.iter().map(|actor| actor.area));
        all.is_some_and(|all| self.camera.sees(all, self.frame))
    }

    /// Shows the whole map, now and whenever the frame changes.
    pub(super) fn fit(&mut self) {
        (self.moved, self.whole, self.before) = (false, true, None);
        self.refit();
    }

    pub(super) fn refit(&mut self) {
        if let (false, Some(opened)) = (self.moved, &self.opened) {
            let bounds = opened.scene.bounds;
            let actors = &opened.scene.actors;
            if let (Layout::Flow(_), false) = (opened.layout, self.whole) {
                let areas: Vec<Rect> = actors.iter().map(|actor| actor.area).collect();
                self.camera = Camera::begin(bounds, &areas, self.frame);
                return;
            }
            let heart = actors.iter().find(|actor| Some(actor.at) == opened.heart()).filter(|_| !self.whole);
            let Some(heart) = heart else {
                self.camera = Camera::fit(bounds, self.frame);
                return;
            };
            let map = &opened.partnership;
            // Without a service user the map begins at somebody who matters no more than others.
            let is_user = map.kind(heart.at) == ActorKind::ServiceUser;
            let tied = if is_user { map.within(heart.at, 1) } else { BTreeSet::new() };
            let weight = |at| match (tied.contains(&at), can_hear(map.kind(at))) {
                (true, true) => TIED_PEOPLE,
                (true, false) => TIED_THINGS,
                (false, _) => 1.0,
            };
            let weighed: Vec<(Rect, f64)> =
                actors.iter().map(|actor| (actor.area, weight(actor.at))).collect();
            self.camera = Camera::open(bounds, heart.area, &weighed, self.frame);
        }
    }

    pub(super) fn look_from(&mut self, camera: Camera) -> Option<()> {
        if self.camera == camera {
            return None;
        }
        (self.camera, self.before) = (camera, None);
        self.moved = true;
        Some(())
    }
}

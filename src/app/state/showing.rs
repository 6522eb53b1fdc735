//! Presenting: the saved views of the open map, one after the other. What is shown stands beside the map that
//! is worked on: nothing of that changes, and leaving finds it as it was.

use std::rc::Rc;

use partnership_explorer::drawing::{Point, Rect};
use partnership_explorer::layout::Layout;
use partnership_explorer::map::{SavedView, Shows, View};
use partnership_explorer::presenting::{Gone, Shown};

use super::{Action, Camera, Frame, Lens, Lit, Looks, Notice, Opened, Sift, State};
use crate::app::words;

/// The id of what has the focus while views are presented.
pub const SHOW: &str = "show";
/// The air around what has to be in sight, in units of the map.
const AROUND: f64 = 26.0;

/// One saved view on the screen.
#[derive(Clone, Debug)]
pub struct Showing {
    /// Its place in the list.
    pub at: usize,
    /// What is seen: the map, laid out as the view has it.
    pub opened: Rc<Opened>,
    /// What the view lights.
    pub lit: Option<Rc<Lit>>,
    /// Which ties are looked at.
    pub lens: Lens,
    /// Whether it is told in words, as against drawn.
    pub in_words: bool,
    /// What it names that is there no longer.
    pub gone: Rc<Vec<Gone>>,
    /// Whether the speaker’s notes are shown.
    pub notes: bool,
    /// Which part of the map is seen.
    pub camera: Camera,
    /// The window onto the map.
    pub frame: Frame,
    /// Whether another view was turned to: the first is there at once, the others are seen coming.
    pub turned: bool,
    /// Whether somebody has moved the camera; until then it is the view’s.
    pub moved: bool,
    /// What has to be in sight; nothing means all of it.
    area: Option<Rect>,
    /// Every layout that was shown so far, the map’s own first.
    laid: Vec<Rc<Opened>>,
    /// The id of the element from which it was begun: the focus goes back there.
    by: String,
}

impl PartialEq for Showing {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

/// A way through the saved views.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// To the one before.
    Back,
    /// To the next.
    On,
    /// To the first.
    First,
    /// To the last.
    Last,
}

impl Showing {
    fn begin(opened: &Opened, by: String) -> Self {
        let own = Rc::new(Opened { glides: true, ..opened.clone() });
        Self {
            at: 0,
            opened: own.clone(),
            lit: None,
            lens: Lens::All,
            in_words: false,
            gone: Rc::default(),
            notes: false,
            camera: Camera::default(),
            frame: Frame::default(),
            turned: false,
            moved: false,
            area: None,
            laid: vec![own],
            by,
        }
    }

    /// The saved view; nothing if what stands in its place is of another shape.
    pub fn view(&self) -> Option<&SavedView> {
        self.opened.document.slides().get(self.at)?.view()
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.opened.document.slides().len()
    }

    fn turn(&mut self, at: usize) {
        self.at = at;
        let own = self.laid[0].clone();
        let nothing = SavedView::default();
        let view = own.document.slides().get(at).and_then(|slide| slide.view()).unwrap_or(&nothing);
        let shown = Shown::of(view, &own.partnership, &own.analysis);
        self.opened = self.laid_out(view);
        self.lens = view.lens.unwrap_or_default();
        self.in_words = view.shows == Some(Shows::Outline);
        self.lit = Lit::saved(view, &shown, &own).map(Rc::new);
        let areas = shown.looks_at.iter().map(|at| self.opened.placement().area(*at));
        self.area = Rect::enclosing(areas);
        self.gone = Rc::new(shown.gone);
        self.moved = false;
        self.look();
    }

    fn laid_out(&mut self, view: &SavedView) -> Rc<Opened> {
        let own = self.laid[0].clone();
        let Some(layout) = layout_of(view) else { return own };
        if let Some(known) = self.laid.iter().find(|one| one.layout == layout) {
            return known.clone();
        }
        let Some(laid) = own.arranged(layout, "").map(Rc::new) else { return own };
        self.laid.push(laid.clone());
        laid
    }

    /// Where those stand whom a lens shows; nothing without one.
    fn through_the_lens(&self) -> Option<Rect> {
        if self.lens == Lens::All {
            return None;
        }
        let looks = Looks::new(&self.opened, self.lens, &Sift::default(), None, None);
        let actors = self.opened.scene.actors.iter().zip(&looks.actors);
        Rect::enclosing(actors.filter(|(_, look)| !look.is_back()).map(|(actor, _)| actor.area))
    }

    /// Looks at what the view has to show.
    fn look(&mut self) {
        let lit = match &self.lit {
            Some(lit) => lit.area(&self.opened),
            // Whom the view has in sight was chosen; what a lens shows wasn't.
            None if self.area.is_none() => self.through_the_lens(),
            None => None,
        };
        let area = self.area.map(|area| area.grown(AROUND)).unwrap_or(self.opened.scene.bounds);
        self.camera = Camera::presenting(area, lit, self.frame);
    }

    fn resize(&mut self, frame: Frame) -> Option<()> {
        if self.frame == frame {
            return None;
        }
        self.frame = frame;
        if !self.moved {
            self.look();
        }
        Some(())
    }

    fn look_from(&mut self, camera: Camera) -> Option<()> {
        if self.camera == camera {
            return None;
        }
        (self.camera, self.moved) = (camera, true);
        Some(())
    }

    fn zoom(&mut self, factor: f64, at: Option<Point>) -> Option<()> {
        let middle = Point { x: self.frame.width / 2.0, y: self.frame.height / 2.0 };
        self.look_from(self.camera.zoomed(factor, at.unwrap_or(middle)))
    }

    fn pan(&mut self, dx: f64, dy: f64) -> Option<()> {
        self.look_from(self.camera.panned(dx, dy, self.opened.scene.bounds, self.frame))
    }

    fn fit(&mut self) -> Option<()> {
        self.moved = false;
        self.look();
        Some(())
    }
}

/// The layout that a saved view asks for.
pub fn layout_of(view: &SavedView) -> Option<Layout> {
    let SavedView { layout, groups_by, flow_along, .. } = *view;
    Layout::of_view(&View { layout, groups_by, flow_along, ..View::default() })
}

impl State {
    /// Begins to present with the view at that place; the focus goes back to `by` afterwards.
    pub(super) fn present(&mut self, at: usize, by: String) -> Option<()> {
        let opened = self.opened.clone().filter(|opened| opened.is_read)?;
        if opened.document.slides().is_empty() {
            self.address.present = None;
            self.tell(Notice::Done(words::NO_VIEWS_YET.into()));
            return Some(());
        }
        self.leave_in_place();
        (self.peek, self.linking, self.finding, self.quick) = (None, None, false, false);
        let mut showing = Showing::begin(&opened, by);
        showing.turn(at.min(showing.count() - 1));
        self.showing = Some(Rc::new(showing));
        self.tell_shown();
        self.focus(SHOW);
        Some(())
    }

    /// Begins with the view that the address asks for, if it asks for one.
    pub(super) fn present_asked(&mut self) {
        if let Some((opened, asked)) = self.opened.clone().zip(self.address.present.clone())
            && !self.awaited
        {
            let found = place_of(&opened, &asked);
            self.present(found.unwrap_or(0), "map-title".to_owned());
            if found.is_none() && self.showing.is_some() {
                self.say(format!("{} {}", words::NO_SUCH_VIEW, self.said.1));
            }
        }
    }

    /// The address has changed while the map stayed: back or forward was pressed.
    pub(super) fn follow_address(&mut self) {
        let asked = self.address.present.clone();
        match (asked, self.showing.clone()) {
            (Some(asked), Some(showing)) => {
                let at = place_of(&showing.opened, &asked).unwrap_or(0);
                if at != showing.at {
                    self.turn_to_view(at);
                }
            }
            (Some(_), None) => self.present_asked(),
            (None, Some(_)) => drop(self.end_show()),
            (None, None) => {}
        }
    }

    /// Ends presenting.
    pub(super) fn end_show(&mut self) -> Option<()> {
        let showing = self.showing.take()?;
        self.address.present = None;
        self.focus(showing.by.clone());
        self.say(words::SHOW_ENDED);
        Some(())
    }

    fn turn_to_view(&mut self, at: usize) {
        if let Some(showing) = &mut self.showing {
            let showing = Rc::make_mut(showing);
            showing.turned = true;
            showing.turn(at);
        }
        self.tell_shown();
    }

    /// Says what is shown now, and names it in the address.
    fn tell_shown(&mut self) {
        let Some(showing) = self.showing.clone() else { return };
        self.address.present = Some(showing.opened.document.slide_key(showing.at));
        self.say(words::shown_says(&showing));
    }

    fn turn(&mut self, turn: Turn) -> Option<()> {
        let showing = self.showing.as_ref()?;
        let (at, last) = (showing.at, showing.count() - 1);
        let to = match turn {
            Turn::Back => at.checked_sub(1),
            Turn::On => Some(at + 1).filter(|to| *to <= last),
            Turn::First => Some(0),
            Turn::Last => Some(last),
        };
        match to {
            Some(to) if to != at => self.turn_to_view(to),
            _ => self.say(if at == last { words::LAST_VIEW } else { words::FIRST_VIEW }),
        }
        Some(())
    }

    /// While views are presented, nothing is done to the map: this is all that can be. Nothing means that
    /// the action goes its usual way.
    // Comes later than the first map.
    #[inline(never)]
    pub(super) fn while_showing(&mut self, action: &Action) -> Option<Option<()>> {
        let showing = Rc::make_mut(self.showing.as_mut()?);
        Some(match action {
            Action::Frame(frame) => showing.resize(*frame),
            Action::Zoom(factor, at) => showing.zoom(*factor, *at),
            Action::Pan(dx, dy) => showing.pan(*dx, *dy),
            Action::Fit => showing.fit(),
            Action::Turn(turn) => self.turn(*turn),
            Action::EndShow => self.end_show(),
            Action::Prompt(on) => {
                let changes = showing.notes != *on;
                showing.notes = *on;
                self.say(if *on { words::NOTES_SHOWN } else { words::NOTES_HIDDEN });
                changes.then_some(())
            }
            Action::InWords(on) => {
                let changes = showing.in_words != *on;
                showing.in_words = *on;
                self.say(if *on { words::IN_WORDS_SAYS } else { words::DRAWN_SAYS });
                changes.then_some(())
            }
            Action::Go(..)
            | Action::Arrived
            | Action::Speak(..)
            | Action::Tell(..)
            | Action::Dismiss
            | Action::Fade
            | Action::Shelved(..)
            | Action::Fetched(..)
            | Action::Kept { .. }
            | Action::Recalled(..)
            | Action::Unkept(..)
            | Action::Forget(..)
            | Action::Focus(..) => return None,
            _ => None,
        })
    }
}

/// The place of the view that an address asks for: by what it is called, or by its number.
fn place_of(opened: &Opened, asked: &str) -> Option<usize> {
    let document = &opened.document;
    let numbered = || document.slide_place(&format!("#{asked}"));
    document.slide_place(asked).or_else(numbered)
}

#[cfg(test)]
mod tests;

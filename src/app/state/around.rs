//! One actor and who is near it; the rest stands far back.

use std::collections::BTreeSet;

use partnership_explorer::drawing::Rect;
use partnership_explorer::map::{ActorAt, Found};

use super::{Linking, Selection, State, Tab};
use crate::app::words;

/// The most ties away that are still near.
pub const FARTHEST: usize = 2;

/// An actor whose neighbourhood is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Around {
    /// The actor.
    pub at: ActorAt,
    /// How many ties away others may be.
    pub steps: usize,
}

impl State {
    /// Looks only at an actor and who is within so many ties of it; at nobody in particular for none.
    pub(super) fn look_around(&mut self, at: ActorAt, steps: usize) -> Option<()> {
        let opened = self.opened.clone()?;
        if steps == 0 {
            return self.look_at_all();
        }
        let around = Around { at, steps: steps.min(FARTHEST) };
        let near = opened.partnership.within(at, around.steps);
        self.around = Some(around);
        self.say(words::around_says(opened.partnership.name(at), around.steps, near.len() - 1));
        self.take_in_all(&near);
        Some(())
    }

    /// The next wider neighbourhood of whoever is selected or has the focus, and after the widest the map.
    pub(super) fn widen(&mut self) -> Option<()> {
        let selected = match self.selection {
            Some(Selection::Actor(at)) => Some(at),
            _ => self.roving,
        };
        let at = selected.or(self.around.map(|around| around.at))?;
        let steps = self.around.filter(|around| around.at == at).map_or(0, |around| around.steps);
        self.look_around(at, if steps < FARTHEST { steps + 1 } else { 0 })
    }

    pub(super) fn look_at_all(&mut self) -> Option<()> {
        self.around.take()?;
        self.give_back();
        self.say(words::NOTHING_LIT);
        Some(())
    }

    fn take_in_all(&mut self, near: &BTreeSet<ActorAt>) {
        let Some(opened) = self.opened.clone() else { return };
        let areas = near.iter().map(|at| opened.placement().area(*at));
        let Some(area) = Rect::holding(areas.flat_map(|area| area.corners())) else { return };
        let from = self.before.unwrap_or(self.camera);
        self.camera = from.reading(area, self.frame);
        self.before = Some(from).filter(|from| *from != self.camera);
    }

    /// Brings what is selected into the middle, as large as it can be read.
    pub(super) fn centre(&mut self) -> Option<()> {
        let opened = self.opened.clone()?;
        let ends = match self.selection? {
            Selection::Actor(at) => [at, at],
            Selection::Tie(tie) => opened.partnership.ends(tie).into(),
        };
        let areas = ends.map(|at| opened.placement().area(at));
        self.look_from(self.camera.centred(areas[0].with(areas[1]), self.frame))
    }

    /// Selects what was found and brings it into the middle.
    pub(super) fn go_to(&mut self, found: Found) -> Option<()> {
        self.finding = false;
        if let (Some(Linking { from, to: None }), Found::Actor(to)) = (self.linking, found) {
            return self.link_to(from, to);
        }
        // What was found is seen, whatever was looked at before.
        self.around = None;
        self.put_out();
        self.turn_to(Tab::Details);
        let (selection, focus) = match found {
            Found::Actor(at) => (Selection::Actor(at), format!("actor-{}", at.index())),
            Found::Tie(at) => (Selection::Tie(at), "details-title".to_owned()),
        };
        self.select(Some(selection));
        self.centre();
        self.focus(focus);
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::Around;
    use crate::app::state::acting::{after, open};
    use crate::app::state::{Action, Frame, Selection};
    use partnership_explorer::map::Found;

    #[test]
    fn a_neighbourhood_widens_and_escape_steps_out_to_the_same_camera() {
        let frame = Frame { width: 900.0, height: 600.0, ..Frame::default() };
        let state = after(&open("unified-assessment"), Action::Frame(frame));
        let at = state.opened.as_ref().unwrap().partnership.find("assessor-nurse").unwrap();
        let state = after(&state, Action::Select(Some(Selection::Actor(at))));
        let one = after(&state, Action::Widen);
        assert_eq!(one.around, Some(Around { at, steps: 1 }));
        assert!(one.said.1.contains("Assessor nurse"), "{}", one.said.1);
        let two = after(&one, Action::Widen);
        assert_eq!(two.around, Some(Around { at, steps: 2 }));
        assert!(after(&two, Action::Widen).around.is_none());
        let out = after(&two, Action::Escape);
        assert!(out.around.is_none() && out.camera == state.camera && out.selection == state.selection);
    }

    #[test]
    fn what_is_found_is_selected_and_stands_in_the_middle() {
        let frame = Frame { width: 900.0, height: 600.0, ..Frame::default() };
        let state = after(&after(&open("unified-assessment"), Action::Frame(frame)), Action::Finding(true));
        let at = state.opened.as_ref().unwrap().partnership.find("care-home").unwrap();
        let found = after(&state, Action::GoTo(Found::Actor(at)));
        assert!(!found.finding && found.selection == Some(Selection::Actor(at)));
        let centre = found.opened.as_ref().unwrap().centre(at);
        let (x, y) =
            (centre.x * found.camera.zoom + found.camera.x, centre.y * found.camera.zoom + found.camera.y);
        assert!((x - 450.0).abs() < 1.0 && (y - 300.0).abs() < 1.0, "{x} {y}");
    }
}

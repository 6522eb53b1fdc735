//! What is seen now, as a saved view; and a saved view, looked at on the map that is worked on.

use std::collections::HashSet;
use std::rc::Rc;

use partnership_explorer::drawing::{Point, Rect};
use partnership_explorer::editing::{Edit, ViewAct};
use partnership_explorer::map::{ActorAt, Lights, LitBarrier, LitFlag, Near, SavedView, Shows, TieAt, View};
use partnership_explorer::presenting::Shown;

use super::flags::plain;
use super::showing::layout_of;
use super::{
    BarrierKey, Camera, FlagKey, Key, Lens, Lit, Looks, Opened, Selection, Sheet, State, Tab, ViewName,
};
use crate::app::words;

/// The field for the caption of the view whose form is open.
pub const CAPTION: &str = "view-caption";
/// The heading of the saved views.
pub const VIEWS: &str = "views-title";

impl State {
    /// What is seen now.
    pub fn seen(&self) -> Option<SavedView> {
        let opened = self.opened.as_ref()?;
        let mut view = View::default();
        opened.layout.record(&mut view);
        let View { layout, groups_by, flow_along, .. } = view;
        Some(SavedView {
            shows: (self.address.view == ViewName::Outline).then_some(Shows::Outline),
            layout,
            groups_by,
            flow_along,
            // Tables show everything, whatever the lens over the map.
            lens: Some(self.lens).filter(|lens| *lens != Lens::All && self.address.view == ViewName::Map),
            lights: self.lights(opened),
            looks_at: self.in_sight(opened),
            ..SavedView::default()
        })
    }

    /// What stands out: what is lit, or else who is near whoever is looked at, or what is selected, or what
    /// the legend keeps.
    fn lights(&self, opened: &Opened) -> Option<Lights> {
        let lit = self.lit.as_deref().filter(|lit| !lit.is_empty());
        if let Some(lit) = lit {
            return Some(match &lit.key {
                Key::Flag(key) => Lights { flag: Some(flag(key)), ..Lights::default() },
                Key::Barrier(key) => Lights { barrier: Some(barrier(key)), ..Lights::default() },
                _ => Lights {
                    knows: Some(opened.partnership.ids(lit.known.iter().copied()))
                        .filter(|knows| !knows.is_empty()),
                    against: lit.against.then_some(true),
                    ..these(opened, lit.actors.clone(), &lit.ties)
                },
            });
        }
        let near = |at: ActorAt, steps: usize| {
            let (actor, steps) = (opened.partnership.id(at).to_owned(), steps as u32);
            Lights { near: Some(Near { actor, steps, ..Near::default() }), ..Lights::default() }
        };
        if let Some(around) = self.around {
            return Some(near(around.at, around.steps));
        }
        let selected: Vec<Selection> = self.selection.iter().chain(self.also.iter()).copied().collect();
        if let [Selection::Actor(at)] = selected.as_slice() {
            return Some(near(*at, 1));
        }
        if !selected.is_empty() {
            let (mut actors, mut ties) = (HashSet::new(), HashSet::new());
            for one in selected {
                match one {
                    Selection::Actor(at) => drop(actors.insert(at)),
                    Selection::Tie(at) => drop(ties.insert(at)),
                }
            }
            return Some(these(opened, actors, &ties));
        }
        if self.sift.is_empty() {
            return None;
        }
        let looks = Looks::new(opened, self.lens, &self.sift, None, None);
        let all = opened.scene.actors.iter().zip(&looks.actors);
        let kept = all.filter(|(_, look)| !look.is_back()).map(|(actor, _)| actor.at).collect();
        Some(these(opened, kept, &HashSet::new()))
    }

    /// Who is in sight, where somebody has moved the map or something lit has; nobody in particular where all
    /// are.
    fn in_sight(&self, opened: &Opened) -> Vec<String> {
        if !self.moved && self.before.is_none() {
            return Vec::new();
        }
        let (camera, frame) = (self.camera, self.frame);
        let corner = |x: f64, y: f64| camera.on_map(Point { x, y });
        let window =
            [corner(frame.left, frame.top), corner(frame.width - frame.right, frame.height - frame.bottom)];
        let Some(window) = Rect::holding(window) else { return Vec::new() };
        let all = opened.partnership.all().count();
        let seen = opened.partnership.all().filter(|at| window.contains(opened.centre(*at)));
        let seen = opened.partnership.ids(seen);
        if seen.len() == all { Vec::new() } else { seen }
    }

    /// Saves what is seen now, behind the view whose form is open or as the last, and opens its form.
    pub(super) fn take_view(&mut self) -> Option<()> {
        let view = Box::new(self.seen()?);
        let before = self.opened.clone()?;
        let after = self.view_form.clone().filter(|key| before.document.slide_place(key).is_some());
        let at = after.as_ref().and_then(|key| before.document.slide_place(key)).map(|at| at + 1);
        let at = at.unwrap_or(before.document.slides().len());
        self.edit("take-view".to_owned(), &Edit::AddView { view, after });
        if self.denied.is_some() {
            return Some(());
        }
        let key = self.opened.as_ref()?.document.slide_key(at);
        self.turn_to(Tab::Views);
        self.view_form = Some(key);
        self.sheet = Sheet::Full;
        self.focus(CAPTION);
        self.say(words::view_taken(at));
        Some(())
    }

    /// Lets a saved view show what is seen now.
    pub(super) fn retake_view(&mut self, key: String) -> Option<()> {
        let act = ViewAct::Retake(Box::new(self.seen()?));
        self.edit("retake-view".to_owned(), &Edit::View { of: key, act });
        Some(())
    }

    /// Opens the form of a saved view, or closes the one that is open.
    pub(super) fn open_view(&mut self, key: Option<String>) -> Option<()> {
        if self.view_form == key {
            return None;
        }
        self.denied = None;
        let was = std::mem::replace(&mut self.view_form, key);
        match was.filter(|_| self.view_form.is_none()) {
            Some(was) => self.focus(edit_button(&was)),
            None => self.focus(CAPTION),
        }
        Some(())
    }

    /// Goes to the saved views.
    pub(super) fn go_to_views(&mut self) -> Option<()> {
        self.opened.as_ref()?;
        self.turn_to(Tab::Views);
        self.focus(VIEWS);
        Some(())
    }

    /// Looks at the map as a saved view shows it, to work on from there.
    pub(super) fn look_as(&mut self, key: &str) -> Option<()> {
        let opened = self.opened.clone()?;
        let at = opened.document.slide_place(key)?;
        let view = opened.document.slides().get(at)?.view()?.clone();
        if let Some(layout) = layout_of(&view) {
            self.arrange(layout);
        }
        let opened = self.opened.clone()?;
        let shown = Shown::of(&view, &opened.partnership, &opened.analysis);
        (self.selection, self.also, self.around, self.sift) = Default::default();
        (self.peek, self.before) = (None, None);
        self.lens = view.lens.unwrap_or_default();
        self.address.view = match view.shows {
            Some(Shows::Outline) => ViewName::Outline,
            _ => ViewName::Map,
        };
        self.fit();
        self.lit = Lit::saved(&view, &shown, &opened).map(Rc::new);
        let areas = shown.looks_at.iter().map(|at| opened.placement().area(*at));
        if let Some(area) = Rect::enclosing(areas) {
            self.look_from(Camera::fit(area.grown(24.0), self.frame));
        }
        self.say(words::looked_as(at, &view, &shown.gone, &opened));
        Some(())
    }
}

/// The id of the button that opens the form of a saved view.
pub fn edit_button(key: &str) -> String {
    format!("edit-{}", element(key))
}

/// A name for a saved view that ids of elements can hold.
pub fn element(key: &str) -> String {
    format!("of-{}", plain(key))
}

fn flag(key: &FlagKey) -> LitFlag {
    LitFlag {
        pattern: key.pattern.word().to_owned(),
        scope: key.kind.word().to_owned(),
        of: key.of.clone(),
        indicator: key.indicator.map(str::to_owned),
        ..LitFlag::default()
    }
}

fn barrier(key: &BarrierKey) -> LitBarrier {
    let (actors, ties) = (key.evidence.actors.clone(), key.evidence.ties.clone());
    LitBarrier {
        id: key.id.to_owned(),
        variant: key.variant.to_owned(),
        actors,
        ties,
        ..LitBarrier::default()
    }
}

/// These actors and ties; whoever stands at the end of one of the ties is lit with it.
fn these(opened: &Opened, mut actors: HashSet<ActorAt>, ties: &HashSet<TieAt>) -> Lights {
    let partnership = &opened.partnership;
    for tie in ties {
        let (from, to) = partnership.ends(*tie);
        actors.remove(&from);
        actors.remove(&to);
    }
    Lights {
        actors: Some(partnership.ids(actors)).filter(|actors| !actors.is_empty()),
        ties: Some(partnership.tie_ids(ties.iter().copied())).filter(|ties| !ties.is_empty()),
        ..Lights::default()
    }
}

impl Lit {
    /// What a saved view lights, by the same key as in the panel where that can light it.
    pub(super) fn saved(view: &SavedView, shown: &Shown, opened: &Opened) -> Option<Self> {
        let lit = shown.lit.clone()?;
        let analysis = &opened.analysis;
        let flag = shown.flag.map(|at| {
            let flag = &analysis.patterns[at];
            let wanted = view.lights.as_ref().and_then(|lights| lights.flag.as_ref()?.indicator.as_deref());
            let indicator = flag.indicators.iter().map(|one| one.id).find(|id| Some(*id) == wanted);
            FlagKey { indicator, ..FlagKey::of(flag) }
        });
        let lights = view.lights.as_ref()?;
        let alone = lights.near.is_none() && lights.actors.is_none() && lights.ties.is_none();
        let key = match (&lights.barrier, flag) {
            (None, Some(flag)) if alone => Key::Flag(flag),
            (Some(barrier), None) if alone => {
                barrier_key(barrier, opened).map_or(Key::Saved(None), Key::Barrier)
            }
            (_, flag) => Key::Saved(flag.map(|flag| FlagKey { indicator: None, ..flag })),
        };
        let known = shown.knows.iter().copied().collect();
        Some(Self { key, actors: lit.actors, ties: lit.ties, known, against: shown.against })
    }

    /// Where those stand whom it lights.
    pub(super) fn area(&self, opened: &Opened) -> Option<Rect> {
        Rect::enclosing(self.actors.iter().map(|at| opened.placement().area(*at)))
    }
}

fn barrier_key(wanted: &LitBarrier, opened: &Opened) -> Option<BarrierKey> {
    let barrier = opened.analysis.barriers.iter().find(|one| one.id == wanted.id)?;
    let place = barrier.instances.iter().find(|one| {
        one.variant == wanted.variant
            && (&one.evidence.actors, &one.evidence.ties) == (&wanted.actors, &wanted.ties)
    })?;
    Some(BarrierKey::of(barrier.id, place))
}

#[cfg(test)]
mod tests;

//! From one layout to the next everyone is seen moving, so that nobody has to be looked for.
//!
//! Only attributes of what is drawn already are set, frame by frame; what they are at the end is what
//! was rendered.

use std::cell::Cell;
use std::rc::Rc;

use partnership_explorer::drawing::{TieShape, ties};
use partnership_explorer::layout::Route;
use partnership_explorer::map::ActorAt;
use web_sys::Element;
use yew::{hook, use_effect_with, use_mut_ref};

use crate::app::platform::page;
use crate::app::state::{Opened, is_vast};

/// How long it takes, in milliseconds.
const LASTS: f64 = 350.0;
/// Maps with more actors and ties than this move at once: frames would be too few to follow.
const MOST: usize = 1_000;

/// Shows how everyone moves when the map is laid out otherwise; not where motion is unwanted.
#[hook]
pub fn use_glide(opened: &Rc<Opened>) {
    let last = use_mut_ref(|| None::<Rc<Opened>>);
    use_effect_with(opened.clone(), move |opened| {
        let before = last.replace(Some(opened.clone()));
        let glide = before.and_then(|before| Glide::new(&before, opened));
        let goes_on = Rc::new(Cell::new(glide.is_some()));
        if let Some(glide) = glide {
            page::set_class("map", "gliding", true);
            step(Rc::new(glide), None, goes_on.clone());
        }
        move || {
            if goes_on.replace(false) {
                page::set_class("map", "gliding", false);
            }
        }
    });
}

/// One frame, and then the next.
fn step(glide: Rc<Glide>, began: Option<f64>, goes_on: Rc<Cell<bool>>) {
    page::on_frame(move |now| {
        if !goes_on.get() {
            return glide.show(1.0);
        }
        let began = began.unwrap_or(now);
        let share = ((now - began) / LASTS).clamp(0.0, 1.0);
        // Slow, fast, slow.
        glide.show(share * share * (3.0 - 2.0 * share));
        match share < 1.0 {
            true => step(glide, Some(began), goes_on),
            false => {
                goes_on.set(false);
                page::set_class("map", "gliding", false);
            }
        }
    });
    // The first frame comes later: until then everyone stands where they stood.
}

struct Glide {
    before: Rc<Opened>,
    opened: Rc<Opened>,
    actors: Vec<(ActorAt, Element)>,
    /// The elements of each tie that is drawn: strip, line and heads.
    ties: Vec<Option<[Option<Element>; 3]>>,
}

impl Glide {
    // Comes later than the first map.
    #[inline(never)]
    fn new(before: &Rc<Opened>, opened: &Rc<Opened>) -> Option<Self> {
        let same = Rc::ptr_eq(&before.partnership, &opened.partnership);
        let moves = before.placement() != opened.placement();
        let few = opened.scene.actors.len() + opened.scene.ties.len() <= MOST;
        // Of a large map most is painted, and would not move along.
        if !(opened.glides && same && moves && few) || is_vast(&opened.scene) || page::is_still() {
            return None;
        }
        let actor = |at: ActorAt| {
            let button = page::element(&format!("actor-{}", at.index()))?;
            Some((at, button.parent_element()?))
        };
        let actors = opened.partnership.all().filter_map(actor).collect();
        let tie = |tie: &TieShape| {
            let drawn = page::element("map")?;
            let drawn = drawn.query_selector(&format!("[data-tie=\"{}\"]", tie.at.index())).ok()??;
            let part = |name: &str| drawn.query_selector(name).ok().flatten();
            Some([part(".strip"), part(".line"), part(".heads")])
        };
        let ties = opened.scene.ties.iter().map(tie).collect();
        let glide = Self { before: before.clone(), opened: opened.clone(), actors, ties };
        glide.show(0.0);
        Some(glide)
    }

    /// Everyone so far along their way.
    // Comes later than the first map.
    #[inline(never)]
    fn show(&self, share: f64) {
        let mut placement = self.before.placement().clone();
        for (at, element) in &self.actors {
            let (from, to) = (self.before.centre(*at), self.opened.centre(*at));
            let here = from.towards(to, share);
            placement.put(*at, here);
            let off = here - to;
            drop(match share < 1.0 {
                true => element.set_attribute("transform", &format!("translate({:.1} {:.1})", off.x, off.y)),
                false => element.remove_attribute("transform"),
            });
        }
        let between = (share < 1.0).then(|| {
            let ways = self.before.routes().iter().zip(self.opened.routes());
            let led: Vec<Route> = ways.map(|(from, to)| from.becoming(to, share)).collect();
            ties(&self.opened.partnership, &placement, &led)
        });
        for (shape, drawn) in between.as_deref().unwrap_or(&self.opened.scene.ties).iter().zip(&self.ties) {
            let Some([strip, line, heads]) = drawn else { continue };
            for (part, d) in [(strip, &shape.path), (line, &shape.path), (heads, &shape.heads)] {
                if let Some(part) = part {
                    drop(part.set_attribute("d", d));
                }
            }
        }
    }
}

//! A large map as a painting: what looks alike in one stroke, under the live elements.

use std::collections::BTreeMap;
use std::rc::Rc;

use js_sys::Array;
use partnership_explorer::analysis::Verdict;
use partnership_explorer::drawing::{GROUP_CORNER, Hull, Rect, outline};
use partnership_explorer::map::{ActorAt, Word};
use wasm_bindgen::JsValue;
use web_sys::{CanvasRenderingContext2d, CanvasWindingRule, Path2d};
use yew::classes;

use super::actor::looks_of;
use super::brushes::{Brush, Brushes, Part};
use super::group::class as group_class;
use super::hull::class as hull_class;
use super::tie::kind_of;
use crate::app::state::{Looks, Opened};

/// Below this zoom ties are lines without arrowheads and dashes: those would be a blur.
const PLAIN_BELOW: f64 = 0.28;
/// No line is thinner than this, in pixels.
const THINNEST: f64 = 0.5;
/// No line is fainter than this for being thin.
const FAINTEST: f64 = 0.3;

/// A map ready to be painted, whatever part of it.
pub struct Painting {
    /// From back to front.
    layers: Vec<Layer>,
}

/// All that looks alike.
struct Layer {
    part: Part,
    brush: Brush,
    items: Vec<Item>,
}

/// One box, outline, tie or shape.
struct Item {
    /// What it lies within.
    area: Rect,
    line: String,
    heads: String,
}

/// What is painted of a map.
#[derive(Clone, PartialEq)]
pub struct Painted {
    pub opened: Rc<Opened>,
    pub looks: Rc<Looks>,
    /// The flags that are outlined.
    pub outlines: Rc<Vec<Hull>>,
    /// Whoever is carried about: left out, with the ties.
    pub carried: Option<ActorAt>,
}

/// By what things look alike: whether they stand out, and their classes. What stands back comes first,
/// so that nothing of it lies over what stands out.
type Alike = BTreeMap<(bool, String), Vec<Item>>;

impl Painting {
    /// O(actors + ties + points of outlines). Nothing if the page has no sample to ask for colours.
    // By itself, like all that is painted: it comes later than the first drawing.
    #[inline(never)]
    pub fn new(of: &Painted) -> Option<Self> {
        let mut brushes = Brushes::new("brushes")?;
        let mut layers = Vec::new();
        for group in of.opened.scene.groups.iter() {
            let item = Item::new(group.area, rounded(group.area, GROUP_CORNER));
            layers.push(layer(&mut brushes, Part::Group, &group_class(group).to_string(), vec![item]));
        }
        for hull in of.outlines.iter() {
            let class = classes!("hull", hull_class(hull)).to_string();
            let whole = |d: &String| vec![Item::new(hull.area, d.clone())];
            layers.push(layer(&mut brushes, Part::Inside, &class, whole(&hull.path)));
            if hull.verdict == Verdict::Possible {
                layers.push(layer(&mut brushes, Part::Hatch, &class, whole(&hull.hatch)));
            }
            let edges = hull.edges.iter().map(|edge| Item::new(edge.area, edge.d.clone())).collect();
            layers.push(layer(&mut brushes, Part::Edge, &class, edges));
        }
        for (part, alike) in [(Part::Tie, of.ties()), (Part::Actor, of.actors())] {
            for ((_, class), items) in alike {
                layers.push(layer(&mut brushes, part, &class, items));
            }
        }
        Some(Self { layers })
    }

    /// Paints what lies in a part of the map, at a zoom. Linear in what lies there: a line that is cut
    /// off would cost as much as one that is seen.
    #[inline(never)]
    pub fn paint(&self, on: &CanvasRenderingContext2d, part: Rect, zoom: f64) -> Option<()> {
        on.set_line_join("round");
        self.layers.iter().try_for_each(|layer| layer.paint(on, part, zoom))
    }
}

impl Painted {
    fn ties(&self) -> Alike {
        let (scene, mut alike) = (&self.opened.scene, Alike::new());
        for (tie, look) in scene.ties.iter().zip(&self.looks.ties).filter(|(_, look)| !look.hidden) {
            let (from, to) = self.opened.partnership.ends(tie.at);
            if [from, to].map(Some).contains(&self.carried) {
                continue;
            }
            let class = classes!(kind_of(tie), looks_of(*look)).to_string();
            let item = Item { heads: tie.heads.clone(), ..Item::new(tie.area, tie.path.clone()) };
            alike.entry((!look.dim && !look.faded, class)).or_default().push(item);
        }
        alike
    }

    fn actors(&self) -> Alike {
        let mut alike = Alike::new();
        let shown = self.opened.scene.actors.iter().zip(&self.looks.actors);
        for (actor, look) in shown.filter(|(actor, _)| self.carried != Some(actor.at)) {
            let class =
                classes!("actor", actor.colour.class(), actor.kind.word(), looks_of(*look)).to_string();
            let item = Item::new(actor.area, outline(actor.kind, actor.area).d);
            alike.entry((!look.dim && !look.faded, class)).or_default().push(item);
        }
        alike
    }
}

fn layer(brushes: &mut Brushes, part: Part, class: &str, items: Vec<Item>) -> Layer {
    Layer { part, brush: brushes.brush(class, part), items }
}

impl Item {
    /// Without arrowheads.
    fn new(area: Rect, line: String) -> Self {
        Self { area: area.grown(4.0), line, heads: String::new() }
    }
}

impl Layer {
    fn paint(&self, on: &CanvasRenderingContext2d, part: Rect, zoom: f64) -> Option<()> {
        let seen: Vec<_> = self.items.iter().filter(|item| item.area.overlaps(&part)).collect();
        if seen.is_empty() {
            return Some(());
        }
        let path = |of: fn(&Item) -> &str| {
            Path2d::new_with_path_string(&seen.iter().map(|item| of(item)).collect::<String>()).ok()
        };
        let lines = path(|item| &item.line)?;
        let (Brush { opacity, line, fill }, plain) = (&self.brush, zoom < PLAIN_BELOW);
        let filled = || {
            on.set_global_alpha(opacity * fill.opacity);
            on.set_fill_style_str(&fill.colour);
        };
        if matches!(self.part, Part::Group | Part::Inside | Part::Actor) {
            filled();
            on.fill_with_path_2d_and_winding(&lines, CanvasWindingRule::Evenodd);
        }
        if self.part == Part::Inside {
            return Some(());
        }
        // What would be thinner than it can be is fainter instead.
        let thin = (line.width * zoom / THINNEST).clamp(FAINTEST, 1.0);
        on.set_global_alpha(opacity * line.opacity * thin);
        on.set_stroke_style_str(&line.colour);
        on.set_line_width(line.width.max(THINNEST / zoom));
        let plain_line = plain && self.part == Part::Tie;
        let dashes = line.dashes.iter().filter(|_| !plain_line).map(|one| JsValue::from_f64(*one));
        on.set_line_dash(&dashes.collect::<Array>()).ok()?;
        on.stroke_with_path(&lines);
        if self.part == Part::Tie && !plain {
            filled();
            on.fill_with_path_2d(&path(|item| &item.heads)?);
        }
        Some(())
    }
}

/// A box with round corners, as the `d` of a path.
fn rounded(area: Rect, round: f64) -> String {
    let Rect { x, y, width, height } = area;
    let (wide, tall) = (width - 2.0 * round, height - 2.0 * round);
    format!(
        "M{:.1} {y:.1}h{wide:.1}a{round} {round} 0 0 1 {round} {round}v{tall:.1}a{round} {round} 0 0 1 -{round} {round}\
         h-{wide:.1}a{round} {round} 0 0 1 -{round} -{round}v-{tall:.1}a{round} {round} 0 0 1 {round} -{round}z",
        x + round
    )
}

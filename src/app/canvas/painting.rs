//! A large map as a painting: what looks alike in one stroke, under the live elements.

use std::collections::BTreeMap;

use js_sys::Array;
use partnership_explorer::drawing::{Rect, outline};
use partnership_explorer::map::{ActorAt, Word};
use wasm_bindgen::JsValue;
use web_sys::{CanvasRenderingContext2d, Path2d};
use yew::classes;

use super::actor::looks_of;
use super::brushes::{Brush, Brushes};
use super::tie::kind_of;
use crate::app::state::{Looks, Opened};

/// Below this zoom ties are lines without arrowheads and dashes: those would be a blur.
const PLAIN_BELOW: f64 = 0.28;
/// No line is thinner than this, in pixels.
const THINNEST: f64 = 0.5;
/// No line is fainter than this for being thin.
const FAINTEST: f64 = 0.3;
/// How far a tie may lie off its two ends, when it is led past others.
const ASIDE: f64 = 350.0;

/// A map ready to be painted, whatever part of it.
pub struct Painting {
    layers: Vec<Layer>,
}

/// All that looks alike: ties, or actors.
struct Layer {
    brush: Brush,
    is_ties: bool,
    items: Vec<Item>,
}

/// One tie, or the shape of one actor.
struct Item {
    /// What it lies within.
    area: Rect,
    line: String,
    heads: String,
}

/// By what things look alike: whether they stand out, and their classes. What stands back comes first,
/// so that nothing of it lies over what stands out.
type Alike = BTreeMap<(bool, String), Vec<Item>>;

impl Painting {
    /// O(actors + ties). Nothing if the page has no sample to ask for colours.
    #[inline(never)]
    pub fn new(opened: &Opened, looks: &Looks, carried: Option<ActorAt>) -> Option<Self> {
        let mut brushes = Brushes::new("brushes")?;
        let scene = &opened.scene;
        let (mut ties, mut actors) = (Alike::new(), Alike::new());
        for (tie, look) in scene.ties.iter().zip(&looks.ties).filter(|(_, look)| !look.hidden) {
            let (from, to) = opened.partnership.ends(tie.at);
            let ends = [from, to].map(|at| scene.actors.get(at.index()).map(|actor| actor.area));
            let ([Some(from_area), Some(to_area)], false) = (ends, [from, to].map(Some).contains(&carried))
            else {
                continue;
            };
            let class = classes!(kind_of(tie), looks_of(*look)).to_string();
            let area = from_area.with(to_area).grown(ASIDE);
            let item = Item { area, line: tie.path.clone(), heads: tie.heads.clone() };
            ties.entry((!look.dim && !look.faded, class)).or_default().push(item);
        }
        let shown = scene.actors.iter().zip(&looks.actors).filter(|(actor, _)| carried != Some(actor.at));
        for (actor, look) in shown {
            let class =
                classes!("actor", actor.colour.class(), actor.kind.word(), looks_of(*look)).to_string();
            let line = outline(actor.kind, actor.area).d;
            let item = Item { area: actor.area.grown(4.0), line, heads: String::new() };
            actors.entry((!look.dim && !look.faded, class)).or_default().push(item);
        }
        let mut layers = Vec::new();
        for ((_, class), items) in ties {
            layers.push(Layer { brush: brushes.tie(&class).clone(), is_ties: true, items });
        }
        for ((_, class), items) in actors {
            layers.push(Layer { brush: brushes.actor(&class).clone(), is_ties: false, items });
        }
        Some(Self { layers })
    }

    /// Paints what lies in a part of the map, at a zoom. Linear in what lies there: a line that is cut
    /// off would cost as much as one that is seen.
    #[inline(never)]
    pub fn paint(&self, on: &CanvasRenderingContext2d, part: Rect, zoom: f64) -> Option<()> {
        on.set_line_join("round");
        let plain = zoom < PLAIN_BELOW;
        for Layer { brush, is_ties, items } in &self.layers {
            let seen: Vec<_> = items.iter().filter(|item| item.area.overlaps(&part)).collect();
            if seen.is_empty() {
                continue;
            }
            let path = |of: fn(&Item) -> &str| {
                Path2d::new_with_path_string(&seen.iter().map(|item| of(item)).collect::<String>()).ok()
            };
            let lines = path(|item| &item.line)?;
            // What would be thinner than it can be is fainter instead.
            let thin = (brush.line.width * zoom / THINNEST).clamp(FAINTEST, 1.0);
            on.set_global_alpha(brush.opacity * brush.line.opacity * thin);
            on.set_stroke_style_str(&brush.line.colour);
            on.set_line_width(brush.line.width.max(THINNEST / zoom));
            let dashes = brush.line.dashes.iter().filter(|_| !plain).map(|one| JsValue::from_f64(*one));
            on.set_line_dash(&dashes.collect::<Array>()).ok()?;
            on.set_fill_style_str(&brush.fill);
            if !is_ties {
                on.fill_with_path_2d(&lines);
            }
            on.stroke_with_path(&lines);
            if *is_ties && !plain {
                on.fill_with_path_2d(&path(|item| &item.heads)?);
            }
        }
        Some(())
    }
}

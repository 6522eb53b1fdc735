//! A large map as a painting: ties and shapes in a few strokes each, under the live elements.

use std::collections::BTreeMap;

use js_sys::Array;
use partnership_explorer::drawing::outline;
use partnership_explorer::map::{ActorAt, Word};
use wasm_bindgen::JsValue;
use web_sys::{CanvasRenderingContext2d, Path2d};
use yew::classes;

use super::actor::looks_of;
use super::brushes::{Brush, Brushes};
use super::tie::kind_of;
use crate::app::state::{Camera, Looks, Opened};

/// Below this zoom ties are lines without arrowheads and dashes: those would be a blur.
const PLAIN_BELOW: f64 = 0.28;
/// No line is thinner than this, in pixels.
const THINNEST: f64 = 0.4;

/// Everything that looks alike, as one stroke.
struct Layer {
    brush: Brush,
    lines: Path2d,
    heads: Option<Path2d>,
    is_tie: bool,
}

/// A map ready to be painted wherever the camera is.
pub struct Painting {
    layers: Vec<Layer>,
}

impl Painting {
    /// O(actors + ties). Nothing if the page has no sample to ask for colours.
    pub fn new(opened: &Opened, looks: &Looks, carried: Option<ActorAt>) -> Option<Self> {
        let mut brushes = Brushes::new("brushes")?;
        let scene = &opened.scene;
        // By their classes, and what stands back first, so that nothing lies over what stands out.
        let mut ties: BTreeMap<(bool, String), (String, String)> = BTreeMap::new();
        for (tie, look) in scene.ties.iter().zip(&looks.ties).filter(|(_, look)| !look.hidden) {
            let (from, to) = opened.partnership.ends(tie.at);
            if carried.is_some_and(|at| at == from || at == to) {
                continue;
            }
            let class = classes!(kind_of(tie), looks_of(*look)).to_string();
            let stroke = ties.entry((!look.dim && !look.faded, class)).or_default();
            stroke.0.push_str(&tie.path);
            stroke.1.push_str(&tie.heads);
        }
        let mut actors: BTreeMap<(bool, String), String> = BTreeMap::new();
        for (actor, look) in scene.actors.iter().zip(&looks.actors) {
            if carried == Some(actor.at) {
                continue;
            }
            let class =
                classes!("actor", actor.colour.class(), actor.kind.word(), looks_of(*look)).to_string();
            let stroke = actors.entry((!look.dim && !look.faded, class)).or_default();
            stroke.push_str(&outline(actor.kind, actor.area).d);
        }
        let mut layers = Vec::new();
        for ((_, class), (lines, heads)) in ties {
            let heads = Path2d::new_with_path_string(&heads).ok();
            let brush = brushes.tie(&class).clone();
            layers.push(Layer {
                brush,
                lines: Path2d::new_with_path_string(&lines).ok()?,
                heads,
                is_tie: true,
            });
        }
        for ((_, class), lines) in actors {
            let brush = brushes.actor(&class).clone();
            let lines = Path2d::new_with_path_string(&lines).ok()?;
            layers.push(Layer { brush, lines, heads: None, is_tie: false });
        }
        Some(Self { layers })
    }

    /// Paints what the camera sees, on a canvas of so many dots a pixel.
    pub fn paint(&self, on: &CanvasRenderingContext2d, camera: Camera, dots: f64) {
        let Camera { zoom, x, y } = camera;
        let scale = zoom * dots;
        drop(on.set_transform(scale, 0.0, 0.0, scale, x * dots, y * dots));
        on.set_line_join("round");
        let plain = zoom < PLAIN_BELOW;
        for Layer { brush, lines, heads, is_tie } in &self.layers {
            on.set_global_alpha(brush.opacity * brush.line.opacity);
            on.set_stroke_style_str(&brush.line.colour);
            on.set_line_width(brush.line.width.max(THINNEST / zoom));
            let dashes = brush.line.dashes.iter().filter(|_| !plain).map(|one| JsValue::from_f64(*one));
            drop(on.set_line_dash(&dashes.collect::<Array>()));
            on.set_fill_style_str(&brush.fill);
            if !is_tie {
                on.fill_with_path_2d(lines);
            }
            on.stroke_with_path(lines);
            if let Some(heads) = heads.as_ref().filter(|_| !plain) {
                on.fill_with_path_2d(heads);
            }
        }
    }
}

//! A large map as a painting: what looks alike in one stroke, under the live elements. What it is made of
//! is made once for a scene; when something is lit or pointed at, it is only sorted anew.

use std::rc::Rc;

use js_sys::Array;
use partnership_explorer::analysis::Verdict;
use partnership_explorer::drawing::{Hull, Rect};
use partnership_explorer::map::ActorAt;
use wasm_bindgen::JsValue;
use web_sys::{CanvasRenderingContext2d, CanvasWindingRule, Path2d};
use yew::classes;

use super::actor::looks_of;
use super::brushes::{Brush, Brushes, Part};
use super::figures::{Figure, Figures};
use super::group::class as group_class;
use super::hull::class as hull_class;
use crate::app::state::{Looks, Opened};

/// Below this zoom ties are lines without arrowheads and dashes: those would be a blur.
const PLAIN_BELOW: f64 = 0.28;
/// No line is thinner than this, in pixels.
const THINNEST: f64 = 0.5;
/// No line is fainter than this for being thin.
const FAINTEST: f64 = 0.3;

/// A map ready to be painted, whatever part of it.
pub struct Painting {
    figures: Figures,
    outlines: Rc<Vec<Hull>>,
    brushes: Brushes,
    /// In which colours the page was when they were asked for.
    shades: Vec<bool>,
    /// From back to front.
    layers: Vec<Layer>,
}

/// All that looks alike.
struct Layer {
    part: Part,
    brush: Brush,
    /// The numbers of what is in it: of boxes, ties or actors in the scene, or of one outline.
    numbers: Vec<usize>,
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

impl Painting {
    /// Nothing is painted yet. O(actors + ties). Nothing if the page has no sample to ask for colours.
    // Comes later than the first map.
    #[inline(never)]
    pub fn new(of: &Painted, shades: &[bool]) -> Option<Self> {
        let (figures, brushes) = (Figures::new(&of.opened.scene), Brushes::new("brushes")?);
        Some(Self { figures, outlines: Rc::default(), brushes, shades: shades.to_vec(), layers: Vec::new() })
    }

    /// Whether it is of what is drawn there, in those colours: then it only has to be sorted anew.
    pub fn is_of(&self, of: &Painted, shades: &[bool]) -> bool {
        let (scene, other) = (self.figures.scene(), &of.opened.scene);
        let same = Rc::ptr_eq(&scene.ties, &other.ties) && Rc::ptr_eq(&scene.actors, &other.actors);
        same && Rc::ptr_eq(&scene.groups, &other.groups) && self.shades == shades
    }

    /// Sorts what is painted into layers by how it stands out. O(actors + ties + pieces of outlines).
    // Comes later than the first map.
    #[inline(never)]
    pub fn sort(&mut self, of: &Painted) {
        let Self { figures, brushes, layers, .. } = self;
        layers.clear();
        let mut add = |part, class: &str, numbers| {
            layers.push(Layer { part, brush: brushes.brush(class, part), numbers });
        };
        let scene = figures.scene();
        for (number, group) in scene.groups.iter().enumerate() {
            add(Part::Group, &group_class(group).to_string(), vec![number]);
        }
        for (number, hull) in of.outlines.iter().enumerate() {
            let class = classes!("hull", hull_class(hull)).to_string();
            add(Part::Inside, &class, vec![number]);
            if hull.verdict == Verdict::Possible {
                add(Part::Hatch, &class, vec![number]);
            }
            add(Part::Edge, &class, vec![number]);
        }
        let carried = |at: ActorAt| of.carried == Some(at);
        let stays = |tie: usize| {
            let (from, to) = of.opened.partnership.ends(scene.ties[tie].at);
            !carried(from) && !carried(to)
        };
        let dressed = |kind: &str, look| classes!(kind.to_owned(), looks_of(look)).to_string();
        for (kind, look, numbers) in figures.ties(&of.looks.ties, stays) {
            add(Part::Tie, &dressed(kind, look), numbers);
        }
        for (kind, look, numbers) in figures.actors(&of.looks.actors, |one| !carried(scene.actors[one].at)) {
            add(Part::Actor, &dressed(kind, look), numbers);
        }
        self.outlines = of.outlines.clone();
    }

    /// Paints what lies in a part of the map, at a zoom. Linear in what lies there: a line that is cut
    /// off would cost as much as one that is seen.
    // Comes later than the first map.
    #[inline(never)]
    pub fn paint(&self, on: &CanvasRenderingContext2d, part: Rect, zoom: f64) -> Option<()> {
        on.set_line_join("round");
        self.layers.iter().try_for_each(|layer| layer.paint(on, &self.seen(layer, part), zoom))
    }

    /// What of a layer lies in a part of the map.
    fn seen(&self, layer: &Layer, part: Rect) -> Vec<Figure<'_>> {
        let (figures, numbers) = (&self.figures, layer.numbers.iter().copied());
        let hulls = numbers.clone().filter_map(|number| self.outlines.get(number));
        let is_seen = |figure: &Figure<'_>| figure.area.overlaps(&part);
        match layer.part {
            Part::Group => numbers.filter_map(|one| figures.group(one)).filter(is_seen).collect(),
            Part::Tie => numbers.filter_map(|one| figures.tie(one)).filter(is_seen).collect(),
            Part::Actor => numbers.filter_map(|one| figures.actor(one)).filter(is_seen).collect(),
            Part::Inside => hulls.map(|hull| Figure::new(hull.area, &hull.path)).filter(is_seen).collect(),
            Part::Hatch => hulls.map(|hull| Figure::new(hull.area, &hull.hatch)).filter(is_seen).collect(),
            Part::Edge => {
                let edges = hulls.flat_map(|hull| &hull.edges);
                edges.map(|edge| Figure::new(edge.area, &edge.d)).filter(is_seen).collect()
            }
        }
    }
}

impl Layer {
    fn paint(&self, on: &CanvasRenderingContext2d, seen: &[Figure<'_>], zoom: f64) -> Option<()> {
        if seen.is_empty() {
            return Some(());
        }
        let path = |d: String| Path2d::new_with_path_string(&d).ok();
        let lines = path(seen.iter().map(|figure| figure.line).collect())?;
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
            on.fill_with_path_2d(&path(seen.iter().map(|figure| figure.heads).collect())?);
        }
        Some(())
    }
}

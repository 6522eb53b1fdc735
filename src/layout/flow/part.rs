//! One part of a network, whose actors all hang together, drawn in layers.

use super::super::geometry::Point;
use super::super::network::Network;
use super::acyclic::acyclic;
use super::columns::{Columns, GAP};
use super::layers::layers;
use super::level::levels;
use super::order::Layered;
use super::streams::Arc;

/// How far apart two long ties pass through a layer.
const PASSING: f64 = 20.0;
/// How far a long tie passes from an actor.
const PAST: f64 = 16.0;
/// From so many points on, long ties are no longer led from layer to layer.
const MOST: usize = 20_000;

/// A part that is drawn: where its actors stand, from the corner at the upper left on.
pub(super) struct Part {
    /// The actors, by their numbers in the network.
    pub actors: Vec<usize>,
    /// The middles of their boxes.
    pub places: Vec<Point>,
    /// How wide all of it is.
    pub width: f64,
    /// How high all of it is.
    pub height: f64,
}

impl Part {
    /// Draws some actors of the network and the arcs between them, step by step as Sugiyama, Tagawa and Toda
    /// (1981) do. O(sweeps × lines × log points), with at most [`MOST`] points where long ties pass.
    pub fn new(network: &Network, actors: &[usize], arcs: &[Arc], before: &[Option<Point>]) -> Self {
        let mut number = vec![None; network.len()];
        for (index, one) in actors.iter().enumerate() {
            number[*one] = Some(index);
        }
        let within = |arc: &Arc| Some(Arc { from: number[arc.from]?, to: number[arc.to]?, ..*arc });
        let arcs = acyclic(actors.len(), &arcs.iter().filter_map(within).collect::<Vec<_>>());
        let layer_of = layers(actors.len(), &arcs);
        let stood = |one: usize| before[actors[one]].map_or(one as f64, |place| place.y);
        let mut layered = layered(&layer_of, &arcs, stood);
        layered.order();
        let half = |point: usize| actors.get(point).map(|one| network.half[*one]);
        let columns = Columns::new(&layered.layers, half);
        let apart = |above: usize, below: usize| match (half(above), half(below)) {
            (Some((_, a)), Some((_, b))) => columns.pitch(layer_of[above]).unwrap_or(a + b + GAP),
            (Some((_, a)), None) | (None, Some((_, a))) => a + PAST,
            (None, None) => PASSING,
        };
        // A long tie that runs level shows where it leads.
        let firm = |a: usize, b: usize| match (half(a), half(b)) {
            (None, None) => 8.0,
            (Some(_), Some(_)) => 1.0,
            _ => 2.0,
        };
        let heights = levels(&layered, apart, firm);
        let mut places: Vec<Point> =
            (0..actors.len()).map(|one| Point::new(columns.middle(one), heights[one])).collect();
        let tall = |one: usize| network.half[actors[one]].1;
        let top = (0..actors.len()).map(|one| places[one].y - tall(one)).fold(f64::INFINITY, f64::min);
        let bottom = (0..actors.len()).map(|one| places[one].y + tall(one)).fold(f64::NEG_INFINITY, f64::max);
        places.iter_mut().for_each(|place| place.y -= top);
        Self { actors: actors.to_vec(), places, width: columns.width(), height: bottom - top }
    }
}

/// The actors in their layers, and a point in every layer that a longer tie passes through; in the
/// order in which they stood.
fn layered(layer_of: &[usize], arcs: &[Arc], stood: impl Fn(usize) -> f64) -> Layered {
    let count = layer_of.len();
    let mut heights: Vec<f64> = (0..count).map(&stood).collect();
    let mut at: Vec<usize> = layer_of.to_vec();
    let mut lines: Vec<(usize, usize, f64)> = Vec::new();
    for arc in arcs {
        let (first, last) = (layer_of[arc.from], layer_of[arc.to]);
        if last - first > 1 && at.len() + (last - first) > MOST {
            continue;
        }
        let mut from = arc.from;
        for layer in first + 1..last {
            let share = (layer - first) as f64 / (last - first) as f64;
            heights.push(stood(arc.from) * (1.0 - share) + stood(arc.to) * share);
            at.push(layer);
            lines.push((from, at.len() - 1, arc.weight));
            from = at.len() - 1;
        }
        lines.push((from, arc.to, arc.weight));
    }
    let deep = at.iter().copied().max().map_or(0, |deepest| deepest + 1);
    let mut layers = vec![Vec::new(); deep];
    for (point, layer) in at.iter().enumerate() {
        layers[*layer].push(point);
    }
    for layer in &mut layers {
        layer.sort_by(|a, b| heights[*a].total_cmp(&heights[*b]).then(a.cmp(b)));
    }
    let (mut before, mut after) = (vec![Vec::new(); at.len()], vec![Vec::new(); at.len()]);
    for (from, to, weight) in lines {
        after[from].push((to, weight));
        before[to].push((from, weight));
    }
    Layered { layers, before, after }
}

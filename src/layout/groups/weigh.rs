//! What a plan costs: long ties, crossings, ties under actors and through boxes, an odd shape.

use super::super::cost::Lines;
use super::super::geometry::{Point, Rect};
use super::super::network::Network;
use super::super::shifts::shifts;
use super::plan::{Drawn, Plan};
use super::tree::Tree;
use crate::map::ActorKind;

/// How much wider than high a picture is to be, as a screen is.
const WIDER: f64 = 1.6;
/// What it costs that a tie runs through a box that neither of its ends stands in.
const THROUGH: f64 = 22.0;
/// What it costs that an actor stands elsewhere than before, for each unit of the way: where all are
/// placed anew, and where most stand as they stood.
const MOVED: (f64, f64) = (0.06, 0.4);

/// Weighs plans of one network.
pub(super) struct Weight<'a> {
    network: &'a Network,
    lines: Lines<'a>,
    hearts: Vec<usize>,
    /// The boxes that each actor stands in.
    within: Vec<Vec<usize>>,
    before: Vec<(usize, Point)>,
    /// What it costs that an actor moves, for each unit of the way.
    moving: f64,
}

impl<'a> Weight<'a> {
    /// The weight of plans for that network and those boxes, of actors that stood there before.
    pub fn new(network: &'a Network, tree: &Tree, before: &[Option<Point>]) -> Self {
        let mut within = vec![Vec::new(); network.len()];
        for number in 0..tree.boxes.len() {
            for one in tree.everyone(number) {
                within[one].push(number);
            }
        }
        let heart = |one: &usize| network.kinds[*one] == ActorKind::ServiceUser;
        let loose: std::collections::BTreeSet<_> = tree.loose.iter().copied().collect();
        Self {
            network,
            lines: Lines::new(network),
            hearts: (0..network.len()).filter(heart).filter(|one| !loose.contains(one)).collect(),
            within,
            before: before
                .iter()
                .enumerate()
                .filter(|(one, _)| !loose.contains(one))
                .filter_map(|(one, place)| Some((one, (*place)?)))
                .collect(),
            moving: MOVED.0,
        }
    }

    /// The same, where most stand as they stood and others had better do, too.
    pub fn still(self) -> Self {
        Self { moving: MOVED.1, ..self }
    }

    /// About how many comparisons one weighing takes.
    pub fn effort(&self, closely: bool, boxes: usize) -> usize {
        let (actors, links) = (self.network.len(), self.network.links.len());
        let lines = if closely { links * (links + actors + boxes) } else { links };
        actors + lines + 1
    }

    /// What a plan costs; looked at closely, each tie is held against all others, and all actors.
    /// O(actors + links), or closely O(links × (links + actors + boxes)).
    pub fn of(&self, plan: &Plan, closely: bool) -> f64 {
        let drawn = plan.drawn();
        let mut sum = self.shape(&drawn) + self.hearts(&drawn) + self.moved(&drawn);
        for index in 0..self.network.links.len() {
            sum += 1.6 * self.lines.length(index, &drawn.places);
            if closely {
                sum += self.lines.tie(index, &drawn.places) / 1.5 + self.through(index, &drawn);
            }
        }
        sum
    }

    /// How far the whole is from a screen's shape, and how large it is.
    fn shape(&self, drawn: &Drawn) -> f64 {
        let Some(bounds) = drawn.bounds else { return 0.0 };
        let off = (bounds.width / bounds.height.max(1.0) / WIDER).ln();
        // Large maps have long ties; shape has to count in proportion.
        let scale = 1.0 + self.network.len() as f64 / 20.0;
        scale * (700.0 * off * off + 0.25 * (bounds.width * bounds.height).sqrt())
    }

    /// How far the service users stand from the middle.
    fn hearts(&self, drawn: &Drawn) -> f64 {
        let Some(bounds) = drawn.bounds else { return 0.0 };
        let middle = bounds.centre();
        let off = |one: &usize| {
            let way = drawn.places[*one] - middle;
            Point::new(2.0 * way.x / bounds.width.max(1.0), 2.0 * way.y / bounds.height.max(1.0)).length()
        };
        1_000.0 * self.hearts.iter().map(off).sum::<f64>() / self.hearts.len().max(1) as f64
    }

    /// How far actors stand from where they stood, taken together.
    fn moved(&self, drawn: &Drawn) -> f64 {
        self.moving * self.shifts(drawn).iter().sum::<f64>()
    }

    /// How far each actor stands from where it stood, less the way that all went. Linear.
    pub fn shifts(&self, drawn: &Drawn) -> Vec<f64> {
        let moves = self.before.iter().map(|(one, place)| drawn.places[*one] - *place);
        shifts(&moves.collect::<Vec<_>>())
    }

    /// The boxes that a tie runs through without belonging there.
    fn through(&self, index: usize, drawn: &Drawn) -> f64 {
        let link = &self.network.links[index];
        let (start, end) = (drawn.places[link.a], drawn.places[link.b]);
        let foreign = |(number, area): (usize, &Option<Rect>)| {
            let own = self.within[link.a].contains(&number) || self.within[link.b].contains(&number);
            if own { 0.0 } else { area.map_or(0.0, |area| area.covers(start, end)) }
        };
        let covered = drawn.areas.iter().enumerate().map(foreign).filter(|covered| *covered > 0.0);
        covered.map(|covered| THROUGH + 0.05 * covered).sum()
    }
}

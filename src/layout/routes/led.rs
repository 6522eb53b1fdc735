//! All pairs of a map with their ways, and the routes of their ties made from these.

use super::super::geometry::Point;
use super::super::placement::Placement;
use super::boxes::Boxes;
use super::corner::Corner;
use super::lanes::lanes;
use super::pairs::Pairs;
use super::route::{Bend, Route};
use super::search::Search;
use super::ways::{Way, bowed, way};
use crate::map::Partnership;

/// How round bends may be, in the order in which it is tried.
const ROUND: [f64; 6] = [120.0, 80.0, 50.0, 30.0, 18.0, 10.0];
/// How far from an end a bend may first keep as far off its corner as there is room.
const SWING: f64 = 70.0;
/// How often bends go back towards their corners where there is no room.
const BACK: usize = 4;
/// How much nearer than straight lines round bends may come to a box.
const NEARER: f64 = 3.0;

/// All ties of a placement as they are led past actors: each two actors that ties join, with the way that
/// these take. Worked out once for a placement, and kept for as long as nobody moves.
#[derive(Clone, Debug)]
pub struct Led {
    pub(in super::super) pairs: Pairs,
    boxes: Boxes,
    ways: Vec<Way>,
}

impl Led {
    /// Leads all ties that hold. O(ties × log ties + pairs × boxes along a line × effort), the effort being
    /// bounded.
    pub fn new(partnership: &Partnership, placement: &Placement) -> Self {
        let pairs = Pairs::new(partnership, placement);
        let boxes = Boxes::new(pairs.areas(placement));
        let mut search = Search::new(&boxes);
        let ways = (0..pairs.len()).map(|number| way(&pairs, &boxes, &mut search, number)).collect();
        drop(search);
        Self { pairs, boxes, ways }
    }

    /// Leads the pairs of those numbers anew, as their ends stand now. O(actors × log actors + pairs ×
    /// effort).
    pub(in super::super) fn follow(&mut self, placement: &Placement, numbers: &[usize]) {
        for number in numbers {
            self.pairs.follow(placement, *number);
        }
        self.boxes = Boxes::new(self.pairs.areas(placement));
        let mut search = Search::new(&self.boxes);
        for number in numbers {
            self.ways[*number] = way(&self.pairs, &self.boxes, &mut search, *number);
        }
    }

    /// The ways of all ties, in the order of the file. O(ties × log ties + bends × boxes around one).
    pub fn routes(&self, partnership: &Partnership) -> Vec<Route> {
        self.of_pairs(partnership, &(0..self.pairs.len()).collect::<Vec<_>>())
    }

    /// The routes of the ties of the pairs of those numbers, the lowest first; in the order of the file.
    /// O(all bends + bends of these × boxes along a line + ties × log ties).
    pub(in super::super) fn of_pairs(&self, partnership: &Partnership, numbers: &[usize]) -> Vec<Route> {
        let lanes = lanes(&self.pairs, &self.boxes, &self.ways, numbers);
        let pairs = numbers.iter().zip(lanes);
        let mut routes: Vec<_> =
            pairs.flat_map(|(number, lanes)| self.of_pair(partnership, *number, lanes)).collect();
        routes.sort_by_key(|route| route.tie);
        routes
    }

    fn of_pair(&self, partnership: &Partnership, number: usize, lanes: Vec<f64>) -> Vec<Route> {
        let ((a, b), ties) = (self.pairs.lines[number], &self.pairs.ties[number]);
        let rounded = match &self.ways[number] {
            Way::Past { corners, near, .. } => self.rounded(number, corners, *near, lanes),
            Way::Bow { .. } => Vec::new(),
        };
        let mut routes = Vec::with_capacity(ties.len());
        for (place, tie) in ties.iter().enumerate() {
            let off = place as f64 - (ties.len() - 1) as f64 / 2.0;
            let mut route = match &self.ways[number] {
                Way::Bow { height, apart } => bowed(a, b, height + apart * off),
                Way::Past { corners, apart, .. } => {
                    let bends = beside(&rounded, corners, (a, b), off * apart);
                    Route { tie: *tie, start: a, end: b, bends }
                }
            };
            route.tie = *tie;
            if partnership.ends(*tie).0 != self.pairs.ends[number].0 {
                std::mem::swap(&mut route.start, &mut route.end);
                route.bends.reverse();
            }
            routes.push(route);
        }
        routes
    }

    /// The bends of a way, so much farther off its corners as there is room, and as round.
    fn rounded(&self, pair: usize, corners: &[Corner], near: f64, lanes: Vec<f64>) -> Vec<Bend> {
        let ((a, b), joins) = (self.pairs.lines[pair], self.pairs.joins[pair]);
        let clear = |from: Point, to: Point, near: f64| self.boxes.is_clear(from, to, near, joins);
        // Next to an end there is no room to swing out and back.
        let (first, last) = (self.boxes.area(joins[0]), self.boxes.area(joins[1]));
        let mut lanes = lanes;
        for (corner, lane) in corners.iter().zip(&mut lanes) {
            let at = corner.at(&self.boxes, near);
            *lane *= (first.distance(at).min(last.distance(at)) / SWING).clamp(0.2, 1.0);
        }
        let led = |lanes: &[f64]| -> Vec<Point> {
            let off = |(corner, lane): (&Corner, &f64)| corner.at(&self.boxes, near + lane);
            std::iter::once(a).chain(corners.iter().zip(lanes).map(off)).chain([b]).collect()
        };
        let mut points = led(&lanes);
        // Where that brings a line too near to another box, its bends go back towards their corners.
        for round in 0..BACK {
            let share = if round + 1 < BACK { 0.5 } else { 0.0 };
            let blocked: Vec<_> =
                points.windows(2).map(|two| !clear(two[0], two[1], (near - 2.0).max(1.0))).collect();
            if !blocked.contains(&true) {
                break;
            }
            for (bend, lane) in lanes.iter_mut().enumerate() {
                if round + 1 == BACK || blocked[bend] || blocked[bend + 1] {
                    *lane *= share;
                }
            }
            points = led(&lanes);
        }
        let mut bends: Vec<Bend> =
            points[1..points.len() - 1].iter().map(|at| Bend { at: *at, round: 0.0 }).collect();
        for number in 0..bends.len() {
            // As it will be from the bend before to the one after, round at this bend alone.
            let (from, to) = (number.saturating_sub(1), (number + 2).min(bends.len()));
            let sharp = bends[from..to].iter().map(|bend| Bend { round: 0.0, ..*bend }).collect();
            let (start, end) = (points[from], points[to + 1]);
            let mut curve = Route { tie: self.pairs.ties[pair][0], start, end, bends: sharp };
            let round = ROUND.into_iter().find(|round| {
                curve.bends[number - from].round = *round;
                curve.lines().all(|(from, to)| clear(from, to, (near - NEARER).max(1.0)))
            });
            bends[number].round = round.unwrap_or(4.0);
        }
        bends
    }
}

/// The bends of a way that lies `off` to the right of another, as it is seen in its direction.
fn beside(bends: &[Bend], corners: &[Corner], (a, b): (Point, Point), off: f64) -> Vec<Bend> {
    let place = |number: usize| match number {
        0 => a,
        one if one > bends.len() => b,
        one => bends[one - 1].at,
    };
    let bend = |(number, (bend, corner)): (usize, (&Bend, &Corner))| {
        let (before, after) = (place(number), place(number + 2));
        let way = (bend.at - before).unit() + (after - bend.at).unit();
        // Outward is to the right where the box is on the left.
        let side = if corner.outward().dot(way.turned()) >= 0.0 { 1.0 } else { -1.0 };
        Bend { at: bend.at + corner.outward() * (side * off), round: bend.round }
    };
    bends.iter().zip(corners).enumerate().map(bend).collect()
}

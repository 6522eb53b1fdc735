//! Leads ties past actors that they don't join: straight where that is free, else in a bow.

use std::collections::BTreeMap;

use super::geometry::{Point, Rect, cross};
use super::placement::Placement;
use crate::map::{ActorAt, Partnership, TieAt};

/// How far the middles of ties between the same two actors are apart.
pub(super) const APART: f64 = 20.0;
/// How near a tie may pass an actor that it doesn't join.
const NEAR: f64 = 6.0;
/// From so many pairs times actors on, ties run straight: no bow would help there, and the
/// search for one would be felt.
const LARGE: usize = 100_000;
/// How far the middle of a tie may bow out, in the order in which bows are tried.
const BOWS: [f64; 17] = [
    0.0, 26.0, -26.0, 48.0, -48.0, 76.0, -76.0, 110.0, -110.0, 160.0, -160.0, 215.0, -215.0, 275.0, -275.0,
    340.0, -340.0,
];

/// The way of one tie, from the middle of one box to the middle of another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Route {
    /// The tie.
    pub tie: TieAt,
    /// Where it starts.
    pub start: Point,
    /// Where it leads.
    pub end: Point,
    /// The control point of the quadratic curve between the two; their middle if it runs straight.
    pub control: Point,
}

impl Route {
    /// The point at `share` of the way along the curve.
    pub fn at(&self, share: f64) -> Point {
        self.start.towards(self.control, share).towards(self.control.towards(self.end, share), share)
    }

    /// The curve as short straight lines.
    pub fn lines(&self) -> impl Iterator<Item = (Point, Point)> + '_ {
        let straight = self.start.towards(self.end, 0.5).to(self.control) < 0.5;
        let parts = if straight { 1 } else { 10 };
        (0..parts).map(move |part| {
            let share = |part: i32| self.at(f64::from(part) / f64::from(parts));
            (share(part), share(part + 1))
        })
    }

    /// What the curve lies within.
    pub fn bounds(&self) -> Rect {
        // Where a coordinate of the curve turns, if it does between its ends.
        let turn = |start: f64, control: f64, end: f64| {
            let share = (start - control) / (start - 2.0 * control + end);
            if share > 0.0 && share < 1.0 { share } else { 0.5 }
        };
        let box_of = |point: Point| Rect { x: point.x, y: point.y, width: 0.0, height: 0.0 };
        let (start, control, end) = (self.start, self.control, self.end);
        let turns = [turn(start.x, control.x, end.x), turn(start.y, control.y, end.y)];
        turns.iter().fold(box_of(start).with(box_of(end)), |all, share| all.with(box_of(self.at(*share))))
    }
}

/// The ways of all ties that hold between two actors, in the order of the file.
///
/// Ties between the same two actors lie side by side; all of them bow together if the straight
/// line runs under an actor and a bow doesn't, or less. O(pairs × actors), and for pairs that
/// bow O(bows × pairs) more.
pub fn routes(partnership: &Partnership, placement: &Placement) -> Vec<Route> {
    let pairs = Pairs::new(partnership, placement);
    let mut routes: Vec<_> =
        (0..pairs.ends.len()).flat_map(|number| pairs.routes(partnership, placement, number)).collect();
    routes.sort_by_key(|route| route.tie);
    routes
}

/// Each two actors that ties join, in the order of their ids.
#[derive(Clone, Debug, Default)]
pub(super) struct Pairs {
    /// The two.
    pub ends: Vec<(ActorAt, ActorAt)>,
    /// The ties between them, in the order in which they lie side by side.
    ties: Vec<Vec<TieAt>>,
    /// The straight line from the middle of the one to that of the other.
    lines: Vec<(Point, Point)>,
    /// Whether there is too much on the map for a search of bows.
    large: bool,
}

impl Pairs {
    pub fn new(partnership: &Partnership, placement: &Placement) -> Self {
        let mut pairs: BTreeMap<(&str, &str), Vec<TieAt>> = BTreeMap::new();
        for tie in partnership.all_ties().filter(|tie| partnership.tie(*tie).is_present()) {
            let (from, to) = partnership.ends(tie);
            let (from, to) = (partnership.id(from), partnership.id(to));
            if from != to {
                pairs.entry((from.min(to), from.max(to))).or_default().push(tie);
            }
        }
        let mut all = Self::default();
        for ((a, b), mut ties) in pairs {
            let Some(ends) = partnership.find(a).zip(partnership.find(b)) else { continue };
            ties.sort_by_key(|tie| (partnership.tie(*tie).kind, partnership.tie_id(*tie)));
            all.ends.push(ends);
            all.ties.push(ties);
        }
        all.lines = all.ends.iter().map(|ends| line(placement, *ends)).collect();
        all.large = all.lines.len() * placement.areas().count() > LARGE;
        all
    }

    /// Reads anew where the two of that number stand.
    pub fn follow(&mut self, placement: &Placement, number: usize) {
        self.lines[number] = line(placement, self.ends[number]);
    }

    /// The ways of the ties between the two of that number.
    pub fn routes(&self, partnership: &Partnership, placement: &Placement, number: usize) -> Vec<Route> {
        let (ends, ties, (a, b)) = (self.ends[number], &self.ties[number], self.lines[number]);
        let spread = APART * (ties.len() - 1) as f64 / 2.0;
        let bow = if self.large { 0.0 } else { bow(placement, ends, &self.lines, number, spread) };
        let first = bow - spread;
        let route = |(place, tie): (usize, &TieAt)| {
            let control = control(a, b, first + APART * place as f64);
            let turned = partnership.ends(*tie).0 != ends.0;
            let (start, end) = if turned { (b, a) } else { (a, b) };
            Route { tie: *tie, start, end, control }
        };
        ties.iter().enumerate().map(route).collect()
    }
}

fn line(placement: &Placement, (a, b): (ActorAt, ActorAt)) -> (Point, Point) {
    (placement.centre(a), placement.centre(b))
}

/// The control point of a curve whose middle lies `bow` off the straight line.
fn control(start: Point, end: Point, bow: f64) -> Point {
    start.towards(end, 0.5) + (end - start).unit().turned() * (2.0 * bow)
}

/// How far the ties of a pair had best bow out, if they reach `spread` to either side.
fn bow(
    placement: &Placement,
    ends: (ActorAt, ActorAt),
    lines: &[(Point, Point)],
    number: usize,
    spread: f64,
) -> f64 {
    let (start, end) = lines[number];
    // Short ties may bow more for their length: they have to get past a whole actor.
    let length = start.to(end);
    let most = f64::max(length * 0.45, f64::min(length * 0.8, 200.0));
    let mut best = (f64::INFINITY, 0.0);
    for bow in BOWS.into_iter().filter(|bow| bow.abs() <= most) {
        let route = Route { tie: TieAt::new(0), start, end, control: control(start, end, bow) };
        let side =
            |off: f64| under(placement, ends, &Route { control: control(start, end, bow + off), ..route });
        let under = if spread > 0.0 { side(-spread) + side(spread) } else { side(0.0) };
        if bow == 0.0 && under == 0.0 {
            return 0.0;
        }
        let crossed = lines
            .iter()
            .enumerate()
            .filter(|(other, line)| *other != number && route.lines().any(|part| cross(part, **line)));
        let cost = under + 14.0 * crossed.count() as f64 + 0.25 * bow.abs();
        if cost < best.0 {
            best = (cost, bow);
        }
    }
    best.1
}

/// What it costs that a route runs under actors that it doesn't join.
fn under(placement: &Placement, ends: (ActorAt, ActorAt), route: &Route) -> f64 {
    let reach = route.bounds().grown(NEAR);
    let passed =
        placement.areas().filter(|(at, area)| *at != ends.0 && *at != ends.1 && area.overlaps(&reach));
    passed
        .map(|(_, area)| {
            let area = area.grown(NEAR);
            let covered: f64 = route.lines().map(|(start, end)| area.covers(start, end)).sum();
            if covered > 0.0 { 50.0 + covered } else { 0.0 }
        })
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bow_lies_within_its_bounds_all_along() {
        let (start, end) = (Point::new(0.0, 0.0), Point::new(300.0, 120.0));
        for bow in BOWS {
            let route = Route { tie: TieAt::new(0), start, end, control: control(start, end, bow) };
            let bounds = route.bounds().grown(1e-9);
            assert!((0..=100).all(|part| bounds.contains(route.at(f64::from(part) / 100.0))), "{bow}");
        }
    }
}

//! A first plan: everyone on the side of a box that they would stand on if there were no boxes.

use super::super::forces::ease;
use super::super::geometry::{Point, Rect};
use super::super::network::Network;
use super::super::rings::rings;
use super::super::tiers::tiers;
use super::super::ways::TITLE_BAND;
use super::floor::Sign;
use super::plan::{Divided, EDGE, Plan};
use super::tree::Item;
use super::weigh::Weight;

/// How much wider than high a box, and all of it, is to be.
const WIDER: (f64, f64) = (1.4, 1.6);

/// How often a floor is divided by straight cuts, one within the other: they may cut off one room at a
/// time, so that there could be as many as rooms.
const DEEPEST: usize = 60;

/// Divides every floor by where actors stood before, or else by springs (as for an ecomap).
///
/// Where straight cuts part all that stood there, these are taken, so that what was drawn by such a plan
/// is drawn by it again, and whoever is new goes below whom they would stand next to; else the area is halved across its longer side, over and over. O(actors × log²).
///
/// There may be several ways to cut: the one that moves actors least is taken.
pub(super) fn begin(plan: &mut Plan, before: &[Option<Point>]) {
    if before.iter().all(Option::is_none) {
        let places = sprung(plan.network);
        return divide_all(plan, &places, before, Prefer::Usual);
    }
    let places = near(plan.network, before);
    let weight = Weight::new(plan.network, plan.tree, before);
    let mut best: Option<(f64, Vec<Divided>)> = None;
    for prefer in [Prefer::Usual, Prefer::Widest, Prefer::Beside, Prefer::Below] {
        divide_all(plan, &places, before, prefer);
        let moved = weight.shifts(&plan.drawn()).iter().sum();
        if best.as_ref().is_none_or(|(least, _)| moved < *least) {
            best = Some((moved, plan.floors.clone()));
        }
    }
    if let Some((_, floors)) = best {
        plan.floors = floors;
    }
}

/// Which of several straight cuts is taken.
#[derive(Clone, Copy, PartialEq)]
enum Prefer {
    /// The one whose gap is nearest to the usual one.
    Usual,
    /// The one with the widest gap.
    Widest,
    /// One from top to bottom, if there is any.
    Beside,
    /// One from left to right, if there is any.
    Below,
}

/// Divides every floor by where actors are to stand.
fn divide_all(plan: &mut Plan, places: &[Point], before: &[Option<Point>], prefer: Prefer) {
    let areas = areas(plan, places, before);
    let count = plan.tree.boxes.len();
    for number in 0..=count {
        let gap = plan.gap(number);
        let wider = if number == count { WIDER.1 } else { WIDER.0 };
        let floor = &plan.floors[number];
        let area = |item: &Item| match item {
            Item::Actor(one) => (area(plan.network, places, *one), before[*one].is_some()),
            Item::Box(inner) => areas[*inner],
        };
        let rooms: Vec<(Rect, bool)> = floor.items.iter().map(area).collect();
        let stood = rooms.iter().any(|(_, stood)| *stood);
        let all = rooms.iter().map(|(area, _)| *area).enumerate();
        let (old, new): (Vec<_>, Vec<_>) = all.partition(|(room, _)| !stood || rooms[*room].1);
        let head = floor.head.map(|one| places[one]);
        let beside = stood && head.is_some_and(|head| beside(head, &old));
        let whole: f64 = old.iter().map(|(_, area)| (area.width + gap) * (area.height + gap)).sum();
        let shape = ((whole * wider).sqrt(), (whole / wider).sqrt());
        let mut signs = Vec::with_capacity(2 * rooms.len());
        let straight_cuts = stood.then_some((DEEPEST, prefer));
        cut(old, shape, gap, straight_cuts, &mut signs);
        for (room, area) in new {
            let far = |sign: &Sign| match sign {
                Sign::Room(other) => rooms[*other].0.centre().to(area.centre()),
                _ => f64::INFINITY,
            };
            let nearest = (0..signs.len()).min_by(|a, b| far(&signs[*a]).total_cmp(&far(&signs[*b])));
            let at = nearest.map_or(0, |at| at + 1);
            signs.insert(at, Sign::Room(room));
            if nearest.is_some() {
                signs.insert(at + 1, Sign::Below);
            }
        }
        plan.floors[number] = Divided { beside, signs, ..floor.clone() };
    }
}

fn area(network: &Network, places: &[Point], one: usize) -> Rect {
    let (width, height) = network.half[one];
    Rect::around(places[one], 2.0 * width, 2.0 * height)
}

/// What each box took up around those in it who stood there before, or would, and whether any did.
fn areas(plan: &Plan, places: &[Point], before: &[Option<Point>]) -> Vec<(Rect, bool)> {
    let mut areas: Vec<(Rect, bool)> = vec![(Rect::default(), false); plan.tree.boxes.len()];
    for number in (0..areas.len()).rev() {
        let inside: Vec<(Rect, bool)> = plan.tree.boxes[number]
            .items
            .iter()
            .map(|item| match item {
                Item::Actor(one) => (area(plan.network, places, *one), before[*one].is_some()),
                Item::Box(inner) => areas[*inner],
            })
            .collect();
        let stood = inside.iter().any(|(_, stood)| *stood);
        let held = inside.iter().filter(|(_, old)| *old || !stood).map(|(area, _)| *area);
        let held = held.reduce(|all, one| all.with(one)).unwrap_or_default().grown(EDGE);
        let top = TITLE_BAND + 8.0 - EDGE;
        areas[number] = (Rect { y: held.y - top, height: held.height + top, ..held }, stood);
    }
    areas
}

/// Whether the one who comes first stood to the left of all others.
fn beside(head: Point, rooms: &[(usize, Rect)]) -> bool {
    let all = rooms.iter().map(|(_, area)| *area).reduce(|all, one| all.with(one));
    all.is_some_and(|all| head.x < all.x && (all.y..all.bottom()).contains(&head.y))
}

/// Where actors stood; whoever is new, amid those that they are tied to.
fn near(network: &Network, before: &[Option<Point>]) -> Vec<Point> {
    let all: Vec<_> = before.iter().flatten().copied().collect();
    let mean = |points: &[Point]| {
        points.iter().fold(Point::default(), |sum, one| sum + *one) * (1.0 / points.len().max(1) as f64)
    };
    let middle = mean(&all);
    let place = |one: usize| {
        before[one].unwrap_or_else(|| {
            let near: Vec<_> = network.neighbours(one).filter_map(|other| before[other]).collect();
            if near.is_empty() { middle } else { mean(&near) }
        })
    };
    (0..network.len()).map(place).collect()
}

/// Where springs put actors.
fn sprung(network: &Network) -> Vec<Point> {
    const ROUNDS: usize = 60;
    if network.len() == 0 {
        return Vec::new();
    }
    let tiers = tiers(network);
    let mut places = rings(network, &tiers, 0.0);
    ease(network, &tiers, &mut places, ROUNDS);
    places
}

/// Writes the expression that divides a floor of that shape among some rooms, by straight cuts at first
/// if any are asked for.
fn cut(
    mut rooms: Vec<(usize, Rect)>,
    (width, height): (f64, f64),
    gap: f64,
    straight_cuts: Option<(usize, Prefer)>,
    signs: &mut Vec<Sign>,
) {
    if let [(room, _)] = rooms.as_slice() {
        signs.push(Sign::Room(*room));
    }
    if rooms.len() < 2 {
        return;
    }
    let found = straight_cuts.and_then(|(_, prefer)| straight(&rooms, gap, prefer));
    let beside = found.map_or(width >= height, |(beside, _)| beside);
    sort(&mut rooms, beside);
    let size = |(_, area): &(usize, Rect)| (area.width + gap) * (area.height + gap);
    let whole: f64 = rooms.iter().map(size).sum();
    let first = found.map_or_else(
        || {
            let mut sum = 0.0;
            let first = rooms.iter().take_while(|room| {
                sum += size(room);
                sum <= whole / 2.0 + size(room) / 2.0
            });
            first.count().clamp(1, rooms.len() - 1)
        },
        |(_, first)| first,
    );
    let rest = rooms.split_off(first);
    let share = rooms.iter().map(size).sum::<f64>() / whole;
    let shape = |share: f64| if beside { (width * share, height) } else { (width, height * share) };
    let straight_cuts = straight_cuts.filter(|(left, _)| *left > 1).map(|(left, prefer)| (left - 1, prefer));
    cut(rooms, shape(share), gap, straight_cuts, signs);
    cut(rest, shape(1.0 - share), gap, straight_cuts, signs);
    signs.push(if beside { Sign::Beside } else { Sign::Below });
}

/// Rooms from left to right, or from top to bottom.
fn sort(rooms: &mut [(usize, Rect)], beside: bool) {
    let key = |area: &Rect| if beside { area.centre().x } else { area.centre().y };
    rooms.sort_by(|a, b| key(&a.1).total_cmp(&key(&b.1)).then(a.0.cmp(&b.0)));
}

/// How much a cut is out of the way: whether it goes the other way, how odd its gap is, and how far it is
/// from the middle.
type Badness = (bool, f64, usize);

/// A cut: whether those that it parts stand beside one another, and how many come first.
type Cut = (bool, usize);

/// The straight cut between some rooms that is to be preferred. Of cuts alike, that nearest to the middle, so that floors are
/// never divided too deep.
fn straight(rooms: &[(usize, Rect)], gap: f64, prefer: Prefer) -> Option<Cut> {
    let mut best: Option<(Badness, Cut)> = None;
    let usual = |free: f64| ((free - gap).abs() / 4.0).round();
    for beside in [true, false] {
        let mut sorted = rooms.to_vec();
        sort(&mut sorted, beside);
        let ends = |area: &Rect| if beside { (area.x, area.right()) } else { (area.y, area.bottom()) };
        let mut least = vec![f64::INFINITY; sorted.len() + 1];
        for index in (0..sorted.len()).rev() {
            least[index] = least[index + 1].min(ends(&sorted[index].1).0);
        }
        let mut most = f64::NEG_INFINITY;
        for first in 1..sorted.len() {
            most = most.max(ends(&sorted[first - 1].1).1);
            let free = least[first] - most;
            if free > 4.0 {
                let (other_way, off) = match prefer {
                    Prefer::Usual => (false, usual(free)),
                    Prefer::Widest => (false, -free),
                    Prefer::Beside => (!beside, usual(free)),
                    Prefer::Below => (beside, usual(free)),
                };
                let key = (other_way, off, first.abs_diff(sorted.len() / 2));
                if best.is_none_or(|(found, _)| key < found) {
                    best = Some((key, (beside, first)));
                }
            }
        }
    }
    best.map(|(_, found)| found)
}

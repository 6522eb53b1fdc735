//! A first plan: everyone on the side of a box that they would stand on if there were no boxes.

use super::super::forces::ease;
use super::super::geometry::{Point, Rect};
use super::super::network::Network;
use super::super::rings::rings;
use super::super::tiers::tiers;
use super::cuts::{Prefer, cut};
use super::floor::Sign;
use super::plan::{Divided, Plan, boxed};
use super::tree::Item;
use super::weigh::Weight;

/// How much wider than high a box, and all of it, is to be.
const WIDER: (f64, f64) = (1.4, 1.6);

/// Divides every floor by where actors stood before, or else by springs (as for an ecomap).
///
/// Where straight cuts part all that stood there, these are taken, so that what was drawn by such a plan
/// is drawn by it again, and whoever is new goes below whom they would stand next to; else the area is
/// halved across its longer side, over and over. There may be several ways to cut: the one that moves
/// actors least is taken. O(actors × log² actors) where areas are halved, O(actors² × log actors) at worst.
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

/// Divides every floor by where actors are to stand.
fn divide_all(plan: &mut Plan, places: &[Point], before: &[Option<Point>], prefer: Prefer) {
    let areas = areas(plan, places, before);
    let count = plan.tree.boxes.len();
    for number in 0..=count {
        let gap = plan.gap(number);
        let wider = if number == count { WIDER.1 } else { WIDER.0 };
        let floor = &plan.floors[number];
        let area = |item: &Item| match item {
            Item::Actor(one) => (plan.network.area(*one, places[*one]), before[*one].is_some()),
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
        cut(old, shape, gap, stood.then_some(prefer), &mut signs);
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

/// What each box took up around those in it who stood there before, or would, and whether any did.
fn areas(plan: &Plan, places: &[Point], before: &[Option<Point>]) -> Vec<(Rect, bool)> {
    let mut areas: Vec<(Rect, bool)> = vec![(Rect::default(), false); plan.tree.boxes.len()];
    for number in (0..areas.len()).rev() {
        let inside: Vec<(Rect, bool)> = plan.tree.boxes[number]
            .items
            .iter()
            .map(|item| match item {
                Item::Actor(one) => (plan.network.area(*one, places[*one]), before[*one].is_some()),
                Item::Box(inner) => areas[*inner],
            })
            .collect();
        let stood = inside.iter().any(|(_, stood)| *stood);
        let held = inside.iter().filter(|(_, old)| *old || !stood).map(|(area, _)| *area);
        areas[number] = (boxed(Rect::enclosing(held).unwrap_or_default()), stood);
    }
    areas
}

/// Whether the one who comes first stood to the left of all others.
fn beside(head: Point, rooms: &[(usize, Rect)]) -> bool {
    Rect::enclosing(rooms.iter().map(|(_, area)| *area))
        .is_some_and(|all| head.x < all.x && (all.y..all.bottom()).contains(&head.y))
}

/// Where actors stood; whoever is new, amid those that they are tied to.
fn near(network: &Network, before: &[Option<Point>]) -> Vec<Point> {
    let middle = Point::mean(before.iter().flatten().copied()).unwrap_or_default();
    let amid = |one: usize| Point::mean(network.neighbours(one).filter_map(|other| before[other]));
    let place = |one: usize| before[one].or_else(|| amid(one)).unwrap_or(middle);
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

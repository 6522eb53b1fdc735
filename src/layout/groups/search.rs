//! Looks for a better plan: moves rooms and turns walls, and keeps what costs less.

use super::super::chance::Chance;
use super::super::geometry::Point;
use super::floor::{Sign, is_whole};
use super::plan::{Divided, Plan};
use super::weigh::Weight;

/// How many comparisons a search may spend.
const BUDGET: usize = 8_000_000;
/// How many changes are tried at most.
const MOST: usize = 6_000;
/// Up to so many comparisons a weighing, each tie is held against all others.
const CLOSELY: usize = 24_000;
/// How much worse a plan may become at first, when nobody has seen it yet.
const WARM: f64 = 110.0;
/// The same if most actors stand where they stood.
const COOL: f64 = 3.0;
/// How far actors may stand from where they stood, in the mean, without a nearer plan being looked for;
/// and how much farther they may go in looking for one.
const NEAR: f64 = 12.0;
/// How many changes are tried at most for each that there are.
const EACH: usize = 400;
/// How far actors may stand from where they stood, in the mean, to stand there still.
const STILL: f64 = 130.0;
/// Sets the numbers drawn.
const SEED: u64 = 1_986;

/// Improves a plan by simulated annealing over its expressions (Wong and Liu 1986) with a fixed seed:
/// two rooms change places, a wall turns, or a part grows by its neighbour.
///
/// Where actors stood before, the plan that is nearest to that is looked for first; if it is near, what
/// moves costs more from then on than what could be improved. At most [`MOST`] plans are weighed, for about
/// [`BUDGET`] comparisons in all.
pub(super) fn improve(plan: &mut Plan, before: &[Option<Point>]) {
    let boxes = plan.tree.boxes.len();
    let mut weight = Weight::new(plan.network, plan.tree, before);
    let shift = |weight: &Weight, plan: &Plan| {
        let shifts = weight.shifts(&plan.drawn());
        shifts.iter().sum::<f64>() / shifts.len().max(1) as f64
    };
    let mut warmth = WARM;
    if before.iter().any(Option::is_some) {
        if shift(&weight, plan) > NEAR {
            let steps = (BUDGET / 4 / weight.effort(false, boxes)).min(MOST);
            anneal(plan, steps, NEAR, &|plan| shift(&weight, plan));
        }
        if shift(&weight, plan) < STILL {
            (warmth, weight) = (COOL, weight.still());
        }
    }
    let closely = weight.effort(true, boxes) <= CLOSELY;
    let steps = (BUDGET / weight.effort(closely, boxes)).min(MOST);
    anneal(plan, steps, warmth, &|plan| weight.of(plan, closely));
}

/// Changes a plan so many times, and keeps what costs less; at first also what costs a little more.
fn anneal(plan: &mut Plan, steps: usize, warmth: f64, cost: &dyn Fn(&Plan) -> f64) {
    let floors: Vec<usize> = (0..plan.floors.len()).filter(|floor| turns(&plan.floors[*floor]) > 0).collect();
    let changes: usize = floors.iter().map(|floor| turns(&plan.floors[*floor])).sum();
    let steps = steps.min(EACH * changes);
    let mut chance = Chance::new(SEED);
    let mut now = cost(plan);
    let mut best = (now, plan.floors.clone());
    for step in 0..steps {
        let left = 1.0 - step as f64 / steps as f64;
        let heat = warmth * left * left + 0.05;
        let mut turn = chance.below(changes);
        let floor = floors.iter().copied().find(|floor| {
            let mine = turn < turns(&plan.floors[*floor]);
            turn = turn.saturating_sub(turns(&plan.floors[*floor]));
            mine
        });
        let Some(floor) = floor else { continue };
        let was = plan.floors[floor].clone();
        if !change(&mut plan.floors[floor], &mut chance) {
            plan.floors[floor] = was;
            continue;
        }
        let then = cost(plan);
        if then <= now - heat * chance.share().max(1e-12).ln() {
            now = then;
            if now < best.0 - 1e-9 {
                best = (now, plan.floors.clone());
            }
        } else {
            plan.floors[floor] = was;
        }
    }
    plan.floors = best.1;
}

/// How much there is to be changed on a floor.
fn turns(floor: &Divided) -> usize {
    match floor.items.len() {
        0 => 0,
        1 => usize::from(floor.head.is_some()),
        many => many + 1,
    }
}

/// Changes a floor; whether it is still one, and not the same.
fn change(floor: &mut Divided, chance: &mut Chance) -> bool {
    if floor.head.is_some() && chance.below(turns(floor) + 1) == 0 {
        floor.beside = !floor.beside;
        return true;
    }
    let signs = &mut floor.signs;
    if signs.len() < 3 {
        floor.beside = !floor.beside;
        return floor.head.is_some();
    }
    let is_room = |sign: &Sign| matches!(sign, Sign::Room(_));
    let pick = |chance: &mut Chance, signs: &[Sign], room: bool| {
        let places: Vec<_> = (0..signs.len()).filter(|at| is_room(&signs[*at]) == room).collect();
        places[chance.below(places.len())]
    };
    match chance.below(5) {
        0 | 1 => {
            let (one, other) = (pick(chance, signs, true), pick(chance, signs, true));
            signs.swap(one, other);
            one != other
        }
        2 => {
            let wall = pick(chance, signs, false);
            signs[wall] = if signs[wall] == Sign::Beside { Sign::Below } else { Sign::Beside };
            true
        }
        3 => {
            let at = chance.below(signs.len() - 1);
            signs.swap(at, at + 1);
            is_room(&signs[at]) != is_room(&signs[at + 1]) && is_whole(signs)
        }
        // A room leaves its place for one beside or below another.
        _ => {
            let from = pick(chance, signs, true);
            let Some(wall) = wall_of(signs, from) else { return false };
            let wall_sign = signs.remove(wall);
            let room = signs.remove(from);
            let to = pick(chance, signs, true);
            let turned = match chance.below(2) {
                0 => wall_sign,
                _ if wall_sign == Sign::Beside => Sign::Below,
                _ => Sign::Beside,
            };
            let first = chance.below(2);
            signs.insert(to + 1 - first, room);
            signs.insert(to + 2, turned);
            is_whole(signs)
        }
    }
}

/// The sign that joins a room to the part that it stands with.
fn wall_of(signs: &[Sign], room: usize) -> Option<usize> {
    // The first sign after it that takes it for one of its two parts.
    let mut open = 0_i64;
    for (at, sign) in signs.iter().enumerate().skip(room + 1) {
        match sign {
            Sign::Room(_) => open += 1,
            _ if open <= 1 => return Some(at),
            _ => open -= 1,
        }
    }
    None
}

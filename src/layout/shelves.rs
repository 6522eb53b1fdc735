//! Actors without any tie: in tidy rows beneath the picture, in reading order.

use super::clarity::displacement;
use super::geometry::{Point, Rect};
use super::network::Network;

/// The gap between two boxes on a shelf, and from shelf to shelf.
const ROOM: f64 = 34.0;
/// Up to so far, in the median, the rest of a picture counts as standing where it stood.
const STILL: f64 = 40.0;

/// Puts `loose` actors on shelves below what is `taken` and whoever of them is pinned, or around the origin if
/// that is nothing; all others have their places already.
///
/// If the others stand where they stood before, so does whoever was on a shelf and still has room there,
/// and whoever is new comes after them. Shelves are filled one after another, as by next fit (Coffman,
/// Garey, Johnson and Tarjan 1980). O(loose actors × (loose actors + boxes taken)).
pub(super) fn shelve(
    network: &Network,
    loose: &[usize],
    mut taken: Vec<Rect>,
    (before, pinned): (&[Option<Point>], &[Option<Point>]),
    places: &mut [Point],
) {
    let (stuck, mut open): (Vec<usize>, Vec<usize>) = loose.iter().partition(|one| pinned[**one].is_some());
    for one in &stuck {
        places[*one] = pinned[*one].unwrap_or_default();
    }
    taken.extend(stuck.iter().map(|one| network.area(*one, places[*one])));
    let above = Rect::enclosing(taken.iter().copied());
    let mut shelved = Vec::new();
    if let Some(step) = step(&open, before, places) {
        open.retain(|one| {
            let Some(stood) = before[*one] else { return true };
            let own = network.area(*one, stood + step);
            let free = !taken.iter().chain(&shelved).any(|other| other.overlaps(&own));
            if free {
                places[*one] = stood + step;
                shelved.push(own);
            }
            !free
        });
    }
    if shelved.is_empty() {
        set_out(network, &open, above, places);
    } else {
        add(network, &open, &taken, shelved, places);
    }
}

/// How far all others went together, if that is all that they moved.
fn step(loose: &[usize], before: &[Option<Point>], places: &[Point]) -> Option<Point> {
    let mut others = vec![true; places.len()];
    loose.iter().for_each(|one| others[*one] = false);
    let moves: Vec<(Point, Point)> = (0..places.len())
        .filter(|one| others[*one])
        .filter_map(|one| Some((before[one]?, places[one])))
        .collect();
    let moved = displacement(&moves);
    (moved.median < STILL).then_some(moved.common)
}

/// Adds to those who are `shelved`: after the last of the lowest shelf, or on one more.
fn add(network: &Network, open: &[usize], taken: &[Rect], mut shelved: Vec<Rect>, places: &mut [Point]) {
    let bounds = |areas: &[Rect]| Rect::enclosing(areas.iter().copied()).unwrap_or_default();
    let mut all = bounds(&shelved);
    let right = bounds(taken).right().max(all.right());
    // Boxes on one shelf differ in height, so that their middles tell which shelf they stand on.
    let shelf = |area: &Rect| (area.centre().y / ROOM).round();
    let mut last = shelved
        .iter()
        .copied()
        .max_by(|a, b| shelf(a).total_cmp(&shelf(b)).then(a.x.total_cmp(&b.x)))
        .unwrap_or_default();
    if !taken.is_empty() {
        all = all.with(bounds(taken));
    }
    for one in open {
        let (wide, tall) = (2.0 * network.half[*one].0, 2.0 * network.half[*one].1);
        let beside = Rect::around(Point::new(last.right() + ROOM + wide / 2.0, last.centre().y), wide, tall);
        let free = !taken.iter().chain(&shelved).any(|other| other.grown(ROOM - 1.0).overlaps(&beside));
        let own = if free && beside.right() <= right {
            beside
        } else {
            Rect { x: bounds(&shelved).x, y: all.bottom() + ROOM, width: wide, height: tall }
        };
        places[*one] = own.centre();
        all = all.with(own);
        shelved.push(own);
        last = own;
    }
}

/// Puts all on shelves that nobody stood on, below `above`.
fn set_out(network: &Network, loose: &[usize], above: Option<Rect>, places: &mut [Point]) {
    let whole: f64 = loose
        .iter()
        .map(|one| (2.0 * network.half[*one].0 + ROOM) * (2.0 * network.half[*one].1 + ROOM))
        .sum();
    let width = above.map_or(0.0, |area| area.width).max((whole * 1.5).sqrt());
    let mut shelves: Vec<(Vec<usize>, f64)> = Vec::new();
    for one in loose {
        let wide = 2.0 * network.half[*one].0;
        match shelves.last_mut() {
            Some((shelf, used)) if *used + ROOM + wide <= width => {
                shelf.push(*one);
                *used += ROOM + wide;
            }
            _ => shelves.push((vec![*one], wide)),
        }
    }
    let middle = above.map_or(0.0, |area| area.centre().x);
    let mut y = above.map_or(0.0, |area| area.bottom() + 2.0 * ROOM);
    for (shelf, used) in shelves {
        let tall = shelf.iter().map(|one| 2.0 * network.half[*one].1).fold(0.0, f64::max);
        let mut x = middle - used / 2.0;
        for one in shelf {
            let wide = 2.0 * network.half[one].0;
            places[one] = Point::new(x + wide / 2.0, y + tall / 2.0);
            x += wide + ROOM;
        }
        y += tall + ROOM;
    }
}

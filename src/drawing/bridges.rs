//! The lines that hold the members of an outline together, led past those who don't belong.

use super::region::BRIDGE;
use super::scene::{Point, Rect};

/// The air between an outsider and a bridge that is led past it.
const AIR: f64 = 8.0;
/// How often a bridge may be bent, one half within the other.
const BENDS: usize = 4;
/// How many times as long as the straight way a bent one may be, and how much longer in any case.
const LONGER: (f64, f64) = (1.6, 120.0);

/// The shortest lines that hold all members together (Prim 1957), each bent around the `others` it would run
/// over, as in Bubble Sets (Collins, Penn and Carpendale 2009), as long as it stays `within`.
/// O(members × (members + others × 2^[`BENDS`])), where only those `others` count that touch `within`.
pub(super) fn bridges(members: &[Rect], others: &[Rect], within: Rect) -> Vec<(Point, Point)> {
    let near: Vec<Rect> = others.iter().copied().filter(|other| other.overlaps(&within)).collect();
    let mut bridges = Vec::new();
    for (start, end) in spanning(members) {
        let bent = bent(start, end, &near, within, BENDS);
        let length: f64 = bent.iter().map(|(a, b)| a.to(*b)).sum();
        let most = (LONGER.0 * start.to(end)).max(start.to(end) + LONGER.1);
        bridges.extend(if length <= most { bent } else { vec![(start, end)] });
    }
    bridges
}

/// The way from `start` to `end` around the `others`, as far as so many bends lead past them.
/// O(others × 2^bends).
fn bent(start: Point, end: Point, others: &[Rect], within: Rect, bends: usize) -> Vec<(Point, Point)> {
    let straight = vec![(start, end)];
    // Whoever stands nearest to the start is met first.
    let met = others.iter().filter(|other| other.grown(AIR).covers(start, end) > 0.0);
    let first = met.min_by(|a, b| a.distance(start).total_cmp(&b.distance(start)));
    let (Some(other), true) = (first, bends > 0) else { return straight };
    let free =
        |corner: &Point| within.contains(*corner) && others.iter().all(|other| other.distance(*corner) > AIR);
    let long = |corner: &Point| start.to(*corner) + corner.to(end);
    let corners = other.grown(BRIDGE + AIR).corners().into_iter().filter(free);
    let Some(corner) = corners.min_by(|a, b| long(a).total_cmp(&long(b))) else { return straight };
    let mut way = bent(start, corner, others, within, bends - 1);
    way.extend(bent(corner, end, others, within, bends - 1));
    way
}

/// The shortest lines that hold all members together, one after another (Prim 1957). O(members²).
fn spanning(members: &[Rect]) -> Vec<(Point, Point)> {
    let centres: Vec<_> = members.iter().map(Rect::centre).collect();
    let mut nearest: Vec<(f64, usize)> = centres.iter().map(|centre| (centre.to(centres[0]), 0)).collect();
    let mut left: Vec<usize> = (1..centres.len()).collect();
    let mut bridges = Vec::new();
    while let Some(place) = (0..left.len()).min_by(|a, b| nearest[left[*a]].0.total_cmp(&nearest[left[*b]].0))
    {
        let one = left.remove(place);
        bridges.push((centres[nearest[one].1], centres[one]));
        for other in &left {
            let far = centres[*other].to(centres[one]);
            if far < nearest[*other].0 {
                nearest[*other] = (far, one);
            }
        }
    }
    bridges
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bridge_is_led_past_who_stands_between() {
        let area = |x: f64, y: f64| Rect::around(Point::new(x, y), 120.0, 40.0);
        let members = [area(0.0, 0.0), area(600.0, 0.0), area(300.0, 200.0)];
        let within = Rect { x: -60.0, y: -90.0, width: 720.0, height: 310.0 };
        let other = area(300.0, 0.0);
        let (free, hindered) = (bridges(&members, &[], within), bridges(&members, &[other], within));
        assert_eq!(free.len(), 2);
        assert!(hindered.iter().all(|(a, b)| other.covers(*a, *b) == 0.0), "{hindered:?}");
        // Without room to pass there is only the straight way.
        let close = Rect { x: -60.0, y: -20.0, width: 720.0, height: 40.0 };
        let pair = &members[..2];
        assert_eq!(bridges(pair, &[other], close), [(members[0].centre(), members[1].centre())]);
        assert!(bridges(pair, &[other], within).len() > 1);
    }
}

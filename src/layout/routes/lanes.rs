//! Ways round the same corner: one outside the other, in the order in which they don't cross.

use super::super::geometry::Point;
use super::boxes::Boxes;
use super::corner::Corner;
use super::pairs::Pairs;
use super::ways::Way;

/// How far one way is outside the next where there is room, and the first outside the corner.
const LANE: f64 = 9.0;
/// How much farther outside the corner the first is for each radian that it bends, so that it can be round.
const ROUNDER: f64 = 9.0;
/// How much room beside a corner is looked for.
const ROOM: f64 = 80.0;

/// One way that bends round a corner.
struct Use {
    corner: Corner,
    /// How far outside the ways' ends lie, seen from the corner: the sharper a way bends, the less.
    outside: f64,
    pair: usize,
    bend: usize,
    width: f64,
    /// By how much it bends there.
    turn: f64,
}

/// How much farther than it asks for each way of the wanted pairs keeps off each of its corners, in the
/// order of `wanted`. O(all bends + bends at shared corners × log of these).
///
/// So ways lie side by side where they share a passage, as after the nudging of Wybrow, Marriott and
/// Stuckey (2009), but from what is known at each corner alone.
pub(super) fn lanes(pairs: &Pairs, boxes: &Boxes, ways: &[Way], wanted: &[usize]) -> Vec<Vec<f64>> {
    let corners = |pair: usize| match &ways[pair] {
        Way::Past { corners, .. } => corners.as_slice(),
        Way::Bow { .. } => &[],
    };
    let mut asked: Vec<Corner> = wanted.iter().flat_map(|pair| corners(*pair)).copied().collect();
    asked.sort_unstable();
    asked.dedup();
    let mut uses: Vec<Use> = Vec::new();
    for (pair, way) in ways.iter().enumerate() {
        let Way::Past { corners, near, apart } = way else { continue };
        for (bend, corner) in corners.iter().enumerate().filter(|(_, one)| asked.binary_search(one).is_ok()) {
            let (here, (start, end)) = (corner.at(boxes, *near), pairs.lines[pair]);
            let outside = ((start - here).unit() + (end - here).unit()).dot(corner.outward());
            let place = |number: Option<usize>, end: Point| {
                number.and_then(|one| corners.get(one)).map_or(end, |one| one.at(boxes, *near))
            };
            let came = here - place(bend.checked_sub(1), start);
            let goes = place(Some(bend + 1), end) - here;
            let turn = came.cross(goes).abs().atan2(came.dot(goes));
            let width = pairs.width(pair, *apart);
            uses.push(Use { corner: *corner, outside, pair, bend, width, turn });
        }
    }
    uses.sort_by(|a, b| {
        a.corner.cmp(&b.corner).then(a.outside.total_cmp(&b.outside)).then(a.pair.cmp(&b.pair))
    });
    let mut found: Vec<Vec<f64>> = wanted.iter().map(|pair| vec![0.0; corners(*pair).len()]).collect();
    for group in uses.chunk_by(|a, b| a.corner == b.corner) {
        let mut off = 0.0;
        let mut offs = Vec::with_capacity(group.len());
        for (number, one) in group.iter().enumerate() {
            off += match number {
                0 => LANE + ROUNDER * one.turn,
                _ => LANE + group[number - 1].width.midpoint(one.width),
            };
            offs.push(off);
        }
        // Half of the room is for the ways round the corner on its other side.
        let fit = (room(boxes, group[0].corner) / 2.0 / off).min(1.0);
        for (one, off) in group.iter().zip(offs) {
            if let Ok(place) = wanted.binary_search(&one.pair) {
                found[place][one.bend] = off * fit;
            }
        }
    }
    found
}

/// How far a corner may be moved outward until it comes too near to another box.
fn room(boxes: &Boxes, corner: Corner) -> f64 {
    const NEAR: f64 = 5.0;
    let (from, to) = (corner.at(boxes, NEAR), corner.at(boxes, NEAR + ROOM));
    let own = [corner.of; 2];
    match boxes.first(from, to, NEAR, own) {
        Some(other) => {
            let entered = boxes.area(other).grown(NEAR).crossed(from, to);
            entered.map_or(0.0, |(enters, _)| enters * ROOM)
        }
        None => ROOM,
    }
}

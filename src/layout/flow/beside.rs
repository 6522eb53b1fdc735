//! Actors that the chosen ties don't touch: in rows beneath, kind by kind.

use super::super::geometry::{Point, Rect};
use super::super::network::Network;

/// The gap between two actors of a kind.
const GAP: f64 = 40.0;
/// The gap between two kinds.
const KINDS: f64 = 84.0;
/// The gap from row to row.
const ROWS: f64 = 60.0;
/// The gap between the picture and those beneath it.
const BENEATH: f64 = 96.0;

/// How much room so many actors take in rows. Linear.
pub(super) fn room(network: &Network, untouched: &[usize]) -> f64 {
    let size = |one: &usize| (2.0 * network.half[*one].0 + GAP) * (2.0 * network.half[*one].1 + ROWS);
    1.8 * untouched.iter().map(size).sum::<f64>()
}

/// Puts actors in rows below `above`, no wider than `most`: those of a kind side by side, each near to whom
/// they are tied to, or where they stood. O(actors × log actors + links).
pub(super) fn set_beside(
    network: &Network,
    untouched: &[usize],
    above: Option<Rect>,
    most: f64,
    before: &[Option<Point>],
    places: &mut [Point],
) {
    let mut wanted: Vec<(usize, f64)> = untouched.iter().map(|one| (*one, 0.0)).collect();
    let set = untouched.iter().copied().collect::<std::collections::BTreeSet<_>>();
    for (one, x) in &mut wanted {
        let (sum, count) = network
            .neighbours(*one)
            .filter(|other| !set.contains(other))
            .fold((0.0, 0.0), |(sum, count), other| (sum + places[other].x, count + 1.0));
        let middle = above.map_or(0.0, |area| area.centre().x);
        *x = before[*one].map_or(if count > 0.0 { sum / count } else { middle }, |place| place.x);
    }
    // Who stood in a lower row stands in a lower row again; who is new comes last of their kind.
    let row = |one: usize| before[one].map_or(i64::MAX, |place| (place.y / 30.0).round() as i64);
    wanted.sort_by(|a, b| {
        let kind_and_row = |one: usize| (network.kinds[one], row(one));
        kind_and_row(a.0).cmp(&kind_and_row(b.0)).then(a.1.total_cmp(&b.1)).then(a.0.cmp(&b.0))
    });
    let size = |one: usize| (2.0 * network.half[one].0, 2.0 * network.half[one].1);
    let mut rows: Vec<(Vec<(usize, f64)>, f64)> = Vec::new();
    let mut last = None;
    for (one, _) in wanted {
        let gap = if last == Some(network.kinds[one]) { GAP } else { KINDS };
        last = Some(network.kinds[one]);
        match rows.last_mut() {
            Some((row, used)) if *used + gap + size(one).0 <= most => {
                row.push((one, *used + gap));
                *used += gap + size(one).0;
            }
            _ => rows.push((vec![(one, 0.0)], size(one).0)),
        }
    }
    let middle = above.map_or(0.0, |area| area.centre().x);
    let mut y = above.map_or(0.0, |area| area.bottom() + BENEATH);
    for (row, used) in rows {
        let tall = row.iter().map(|(one, _)| size(*one).1).fold(0.0, f64::max);
        for (one, x) in row {
            places[one] = Point::new(middle - used / 2.0 + x + size(one).0 / 2.0, y + tall / 2.0);
        }
        y += tall + ROWS;
    }
}

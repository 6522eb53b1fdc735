//! Where the descent begins.

use crate::layout::chance::Chance;
use crate::layout::geometry::Point;
use crate::layout::network::Network;

/// Everyone anywhere in a square that is large enough. Linear.
pub(super) fn scattered(count: usize, unit: f64, chance: &mut Chance) -> Vec<Point> {
    let side = unit * (count as f64).sqrt() / 2.0;
    (0..count).map(|_| Point::new(chance.both() * side, chance.both() * side)).collect()
}

/// Everyone where they stood, and who is new beside those that ties join to them. Linear in actors and links.
pub(super) fn known(
    network: &Network,
    stood: &[Option<Point>],
    unit: f64,
    chance: &mut Chance,
) -> Vec<Point> {
    let mut found = stood.to_vec();
    let mut open: Vec<_> = (0..network.len()).filter(|one| stood[*one].is_none()).collect();
    while !open.is_empty() {
        let beside: Vec<_> =
            open.iter().filter_map(|one| Some((*one, beside(network, *one, &found)?))).collect();
        if beside.is_empty() {
            break;
        }
        for (one, place) in beside {
            found[one] = Some(chance.around(place, unit / 2.0));
        }
        open.retain(|one| found[*one].is_none());
    }
    found.into_iter().map(Option::unwrap_or_default).collect()
}

/// The middle of those neighbours of `one` whose place is known.
fn beside(network: &Network, one: usize, found: &[Option<Point>]) -> Option<Point> {
    Point::mean(network.neighbours(one).filter_map(|other| found[other]))
}

//! Springs and pushes: a rough placement of maps too large to search through.

use super::geometry::Point;
use super::grid::Grid;
use super::network::Network;
use super::tiers::{Tier, WIDER};

/// Eases `places`: ties pull, near boxes push, tiers hold (Fruchterman and Reingold 1991, with
/// their grid, so that only neighbours push).
///
/// O(`rounds` × (links + actors × neighbours in the grid)).
pub(super) fn ease(network: &Network, tiers: &[Tier], places: &mut [Point], rounds: usize) {
    const RANGE: f64 = 260.0;
    const GAP: f64 = 150.0;
    for round in 0..rounds {
        let heat = 1.0 - round as f64 / rounds as f64;
        let mut moves = vec![Point::default(); places.len()];
        for link in &network.links {
            let way = places[link.b] - places[link.a];
            let length = way.length();
            let crowd = network.around[link.a].len().min(network.around[link.b].len()) as f64;
            let pull = way.unit() * (0.25 * (length - GAP).max(-GAP) / crowd.max(1.0));
            moves[link.a] = moves[link.a] + pull;
            moves[link.b] = moves[link.b] - pull;
        }
        let grid = Grid::of_points(places, RANGE);
        for one in 0..places.len() {
            let mut push = Point::default();
            grid.around(places[one]).map(|other| other as usize).for_each(|other| {
                if other == one {
                    return;
                }
                let mut way = places[one] - places[other];
                if way.length() < 1.0 {
                    way = Point::new(if one < other { -1.0 } else { 1.0 }, 0.5);
                }
                // Boxes are wide: they are felt farther to the sides.
                let felt = Point::new(way.x / WIDER, way.y).length();
                if felt < RANGE {
                    push = push + way.unit() * (26.0 * (1.0 - felt / RANGE));
                }
            });
            let place = places[one];
            let tier = &tiers[one];
            let radius = (place.x / WIDER).hypot(place.y);
            let hold = place.unit() * (0.06 * tier.firmness.min(1.0) * (tier.radius - radius));
            moves[one] = moves[one] + push + hold;
        }
        for (place, step) in places.iter_mut().zip(moves) {
            let most = 10.0 + 60.0 * heat;
            *place = *place + step.unit() * step.length().min(most);
        }
    }
}

//! First places: everyone on the ring of their tier, near the angle of those they are tied to.

use std::f64::consts::TAU;

use super::geometry::{Point, Rect};
use super::network::Network;
use super::tiers::{Tier, WIDER};

/// How often the rings are gone through, inwards and outwards.
const SWEEPS: usize = 12;

/// Places on rings, ordered by the barycentre of neighbours (Sugiyama, Tagawa and Toda 1981,
/// on circles as in Bachmaier 2007), `turn` of a full turn on from the top.
///
/// O(`SWEEPS` × (links + actors × log actors)).
pub(super) fn rings(network: &Network, tiers: &[Tier], turn: f64) -> Vec<Point> {
    let mut rings: Vec<Vec<usize>> = vec![Vec::new(); 4];
    for (one, tier) in tiers.iter().enumerate() {
        rings[tier.number].push(one);
    }
    for ring in &mut rings {
        // Those of one sector begin side by side.
        ring.sort_by_key(|one| (network.sectors[*one], *one));
    }
    let mut angles = vec![0.0; network.len()];
    for ring in &rings {
        spread(ring, turn * TAU, &mut angles);
    }
    for sweep in 0..SWEEPS {
        for step in 0..4 {
            let number = if sweep % 2 == 0 { 3 - step } else { step };
            let wanted: Vec<_> =
                rings[number].iter().map(|one| (barycentre(network, tiers, &angles, *one), *one)).collect();
            let mut wanted = wanted;
            wanted.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
            rings[number] = wanted.iter().map(|(_, one)| *one).collect();
            let start = mean(
                wanted
                    .iter()
                    .enumerate()
                    .map(|(slot, (angle, _))| (angle - TAU * slot as f64 / wanted.len() as f64, 1.0)),
            );
            spread(&rings[number], start.unwrap_or(0.0), &mut angles);
        }
    }
    on_rings(tiers, &angles)
}

/// Places on rings in the order in which actors stood around the middle of all, `known` of most; whoever is
/// new stands by those they are tied to. O(links + actors × log actors).
pub(super) fn rings_near(network: &Network, tiers: &[Tier], known: &[Option<Point>]) -> Vec<Point> {
    let all = Rect::holding(known.iter().flatten().copied()).unwrap_or_default();
    let angle = |place: Point| {
        let off = place - all.centre();
        f64::atan2(off.x / WIDER, -off.y).rem_euclid(TAU)
    };
    let stood: Vec<Option<f64>> = known.iter().map(|place| place.map(angle)).collect();
    let wanted = |one: usize| {
        stood[one].unwrap_or_else(|| {
            let near = network.neighbours(one).filter_map(|other| Some((stood[other]?, 1.0)));
            mean(near).unwrap_or_default()
        })
    };
    let mut angles: Vec<f64> = (0..network.len()).map(wanted).collect();
    for number in 0..4 {
        let mut ring: Vec<usize> = (0..tiers.len()).filter(|one| tiers[*one].number == number).collect();
        ring.sort_by(|a, b| angles[*a].total_cmp(&angles[*b]).then(a.cmp(b)));
        let even = |slot: usize| TAU * slot as f64 / ring.len() as f64;
        let start = mean(ring.iter().enumerate().map(|(slot, one)| (angles[*one] - even(slot), 1.0)));
        spread(&ring, start.unwrap_or(0.0), &mut angles);
    }
    on_rings(tiers, &angles)
}

/// Everyone on their ring, in those directions from the heart.
fn on_rings(tiers: &[Tier], angles: &[f64]) -> Vec<Point> {
    let place = |(tier, angle): (&Tier, &f64)| {
        Point::new(WIDER * tier.radius * angle.sin(), -tier.radius * angle.cos())
    };
    tiers.iter().zip(angles).map(place).collect()
}

/// Even angles for a ring, in its order.
fn spread(ring: &[usize], start: f64, angles: &mut [f64]) {
    for (slot, one) in ring.iter().enumerate() {
        angles[*one] = (start + TAU * slot as f64 / ring.len() as f64).rem_euclid(TAU);
    }
}

/// The middle direction of an actor's neighbours; its own if it has none or they pull all ways.
fn barycentre(network: &Network, tiers: &[Tier], angles: &[f64], one: usize) -> f64 {
    let pulls = network.around[one].iter().filter_map(|link| {
        let link = &network.links[*link];
        let other = link.other(one);
        // The heart lies in every direction at once.
        (tiers[other].number > 0).then_some((angles[other], link.weight))
    });
    let own = std::iter::once((angles[one], 0.2));
    mean(pulls.chain(own)).unwrap_or(angles[one])
}

/// The mean of weighted angles on the circle, if they have one.
fn mean(angles: impl Iterator<Item = (f64, f64)>) -> Option<f64> {
    let (x, y) = angles
        .fold((0.0, 0.0), |(x, y), (angle, weight)| (x + weight * angle.cos(), y + weight * angle.sin()));
    (f64::hypot(x, y) > 1e-9).then(|| f64::atan2(y, x).rem_euclid(TAU))
}

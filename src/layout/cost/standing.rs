//! Where one actor stands: on its tier, beside its own people, with room around.

use super::super::geometry::Point;
use super::super::network::Network;
use super::super::tiers::{Tier, WIDER};
use crate::map::ActorKind;

/// Boxes nearer than this look cramped.
const ROOM: f64 = 40.0;
/// Boxes nearer than this count as overlapping.
const LEAST: f64 = 22.0;
/// As many of one sector count as standing together.
const MATES: usize = 8;

/// Weighs where actors stand.
pub(super) struct Standing<'a> {
    network: &'a Network,
    tiers: &'a [Tier],
    /// Who should stand in the same direction from the heart, and how much that counts.
    kin: Vec<Vec<(usize, f64)>>,
}

impl<'a> Standing<'a> {
    /// Who belongs together in that network. O(actors²).
    pub fn new(network: &'a Network, tiers: &'a [Tier]) -> Self {
        let kin = (0..network.len()).map(|one| kin(network, tiers, one)).collect();
        Self { network, tiers, kin }
    }

    /// What it costs that `one` stands where it does. O(actors).
    pub fn of(&self, one: usize, places: &[Point]) -> f64 {
        self.tier(one, places[one]) + self.kin(one, places) + self.spacing(one, places)
    }

    /// How far from its tier, and on the wrong side of the picture.
    pub fn tier(&self, one: usize, place: Point) -> f64 {
        let tier = &self.tiers[one];
        let off = Point::new(place.x / WIDER, place.y).length() - tier.radius;
        let weight = match (tier.number, off < 0.0) {
            (3, true) => 0.1,
            (3, false) => 0.03,
            _ => 0.06,
        };
        let lean = match self.network.kinds[one] {
            ActorKind::Forum | ActorKind::Agreement => 0.012 * place.y,
            ActorKind::Carer | ActorKind::Person => -0.012 * place.y,
            _ => 0.0,
        };
        tier.firmness * weight * off.abs() + lean
    }

    /// How far around from those it belongs with.
    fn kin(&self, one: usize, places: &[Point]) -> f64 {
        let place = places[one];
        let square = place.dot(place);
        let apart = |(other, weight): &(usize, f64)| {
            let other = places[*other];
            let product = (square * other.dot(other)).sqrt();
            if product > 0.0 { weight * (1.0 - place.dot(other) / product) } else { 0.0 }
        };
        self.kin[one].iter().map(apart).sum()
    }

    /// How cramped its box is among the others.
    fn spacing(&self, one: usize, places: &[Point]) -> f64 {
        let (place, (width, height)) = (places[one], self.network.half[one]);
        let mut sum = 0.0;
        for (other, (at, (other_width, other_height))) in places.iter().zip(&self.network.half).enumerate() {
            let x = (place.x - at.x).abs() - width - other_width;
            let y = (place.y - at.y).abs() - height - other_height;
            let gap = x.max(y);
            if gap < ROOM && other != one {
                sum += 8.0 * ((ROOM - gap) / ROOM).powi(2);
                if gap < LEAST {
                    sum += 60.0 + 2.0 * (LEAST - gap);
                }
            }
        }
        sum
    }
}

/// Those of its agency, and those of its sector that are no practitioners.
fn kin(network: &Network, tiers: &[Tier], one: usize) -> Vec<(usize, f64)> {
    const HOUSE: f64 = 7.0;
    const SECTOR: f64 = 5.0;
    let grouped = |one: usize| {
        network.sectors[one].is_some()
            && network.kinds[one] != ActorKind::Practitioner
            && tiers[one].number > 0
    };
    let others = || (0..network.len()).filter(|other| *other != one);
    let mates: Vec<_> = others()
        .filter(|other| grouped(one) && grouped(*other) && network.sectors[*other] == network.sectors[one])
        .take(MATES)
        .collect();
    let share = SECTOR / mates.len().max(1) as f64;
    let house = others()
        .filter(|other| network.houses[one] == Some(*other) || network.houses[*other] == Some(one))
        .map(|other| (other, HOUSE));
    mates.iter().map(|mate| (*mate, share)).chain(house).collect()
}

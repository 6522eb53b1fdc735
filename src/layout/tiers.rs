//! The tiers of an ecomap: who stands at the heart, who around, who outside.
//!
//! Hartman's ecomap (1978) has the household in the middle and the systems of its world
//! around it; here people and practitioners come first, then teams, then agencies.

use super::network::Network;
use crate::map::ActorKind;

/// Where an actor should stand, seen from the heart.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Tier {
    /// Its number: 0 is the heart.
    pub number: usize,
    /// How far out it should stand, up and down; to the sides it is [`WIDER`] times as far.
    pub radius: f64,
    /// How much that counts; 0 for what stands between those that it joins.
    pub firmness: f64,
}

/// How much wider than high an ecomap is.
pub(super) const WIDER: f64 = 1.3;

/// The room that a ring leaves between its actors.
const ROOM: f64 = 44.0;
/// The least distance from ring to ring.
const STEP: f64 = 100.0;

/// The tier of every actor. Linear in actors and links.
pub(super) fn tiers(network: &Network) -> Vec<Tier> {
    let heart = heart(network);
    let mut numbers: Vec<Option<usize>> = (0..network.len())
        .map(|one| if heart[one] { Some(0) } else { ring_of(network.kinds[one]) })
        .collect();
    let floating: Vec<_> = (0..network.len()).filter(|one| numbers[*one].is_none()).collect();
    for one in &floating {
        let (sum, count) = network
            .neighbours(*one)
            .filter(|other| !floating.contains_sorted(*other))
            .filter_map(|other| ring_or_heart(network, &heart, other))
            .fold((0, 0), |(sum, count), ring| (sum + ring, count + 1));
        numbers[*one] = (sum + count / 2).checked_div(count).map(|ring| ring.max(1));
    }
    let numbers: Vec<_> = numbers.into_iter().map(|ring| ring.unwrap_or(2)).collect();
    let radii = radii(network, &numbers);
    let tier = |one: usize| {
        let number = numbers[one];
        let firmness = match number {
            0 => 12.0,
            _ if floating.contains_sorted(one) => 0.0,
            _ => 1.0,
        };
        Tier { number, radius: radii[number], firmness }
    };
    (0..network.len()).map(tier).collect()
}

/// Whether a sorted list holds a number.
trait ContainsSorted {
    fn contains_sorted(&self, one: usize) -> bool;
}

impl ContainsSorted for Vec<usize> {
    fn contains_sorted(&self, one: usize) -> bool {
        self.binary_search(&one).is_ok()
    }
}

fn ring_or_heart(network: &Network, heart: &[bool], one: usize) -> Option<usize> {
    if heart[one] { Some(0) } else { ring_of(network.kinds[one]) }
}

/// The ring of a kind that has one of its own.
fn ring_of(kind: ActorKind) -> Option<usize> {
    use ActorKind::*;
    match kind {
        ServiceUser | Carer | Advocate | Person | Practitioner => Some(1),
        Team => Some(2),
        Agency => Some(3),
        _ => None,
    }
}

/// Who stands in the middle: the service users; without any, the best connected forum or
/// agreement, or else the best connected actor.
fn heart(network: &Network) -> Vec<bool> {
    use ActorKind::*;
    let mut heart: Vec<_> = network.kinds.iter().map(|kind| *kind == ServiceUser).collect();
    if !heart.contains(&true) {
        let best = |kinds: &[ActorKind]| {
            (0..network.len())
                .filter(|one| kinds.is_empty() || kinds.contains(&network.kinds[*one]))
                .filter(|one| network.around[*one].len() > 1)
                .max_by_key(|one| (network.around[*one].len(), std::cmp::Reverse(*one)))
        };
        let first = best(&[Forum, Agreement]).or_else(|| best(&[Agency, Team])).or_else(|| best(&[]));
        if let Some(first) = first {
            heart[first] = true;
        }
    }
    heart
}

/// How far out each ring stands: far enough for its actors, and for ties to be seen.
fn radii(network: &Network, numbers: &[usize]) -> [f64; 4] {
    let mut round = [0.0; 4];
    let mut tall = [0.0_f64; 4];
    let mut space = [0.0; 4];
    for (one, number) in numbers.iter().enumerate() {
        let (width, height) = network.half[one];
        round[*number] += width + height + ROOM;
        space[*number] += (2.0 * width + ROOM) * (2.0 * height + ROOM);
        tall[*number] = tall[*number].max(height);
    }
    let mut radii = [0.0; 4];
    let hearts = numbers.iter().filter(|number| **number == 0).count();
    if hearts > 1 {
        radii[0] = round[0] / (std::f64::consts::TAU * 1.15);
    }
    let mut edge = radii[0] + tall[0];
    for ring in 1..4 {
        if round[ring] == 0.0 {
            radii[ring] = edge;
            continue;
        }
        // Small rings are one row; in large maps a ring is as broad as its actors need.
        let row = round[ring] / (std::f64::consts::TAU * 1.15);
        let broad = (edge * edge + 1.8 * space[ring] / (std::f64::consts::PI * WIDER)).sqrt();
        let fits = row.min(broad);
        radii[ring] = fits.max(edge + if ring == 1 { 64.0 + tall[ring] } else { STEP });
        edge = radii[ring];
    }
    radii
}

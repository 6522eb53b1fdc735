//! Whether who is near in the picture is near in the network.

use std::collections::VecDeque;

use super::super::placement::Placement;
use crate::map::{ActorAt, Partnership};

/// From about so many actors on, only every so many are looked from.
const LOOKED_FROM: usize = 300;

/// Normalised stress (Kamada and Kawai 1989; Gansner, Koren and North 2004): by how much, in the mean of
/// squares, the distances of actors' middles in the picture differ from the number of ties between them,
/// as a share of that number, at the scale at which they differ least. 0 is a picture that shows all
/// distances truly; ties are walked either way, and who can't be reached doesn't count.
///
/// O(actors × (actors + ties)), for more than 300 actors from a fixed choice of them.
pub fn stress(partnership: &Partnership, placement: &Placement) -> f64 {
    let all: Vec<ActorAt> = partnership.all().collect();
    let mut around = vec![Vec::new(); all.len()];
    for tie in partnership.all_ties().filter(|tie| partnership.tie(*tie).is_present()) {
        let (from, to) = partnership.ends(tie);
        if from != to {
            around[from.index()].push(to.index());
            around[to.index()].push(from.index());
        }
    }
    let mut order: Vec<usize> = (0..all.len()).collect();
    order.sort_by_key(|one| partnership.id(all[*one]));
    let step = (all.len() / LOOKED_FROM).max(1);
    // (distance in the network, distance in the picture)
    let mut pairs: Vec<(f64, f64)> = Vec::new();
    for from in order.into_iter().step_by(step) {
        let steps = steps(&around, from);
        let here = placement.centre(all[from]);
        let reached = steps.iter().enumerate().filter(|(to, steps)| *to != from && **steps != u32::MAX);
        pairs.extend(reached.map(|(to, steps)| (f64::from(*steps), here.to(placement.centre(all[to])))));
    }
    let (once, twice) = pairs.iter().fold((0.0, 0.0), |(once, twice), (true_to, drawn)| {
        let share = drawn / true_to;
        (once + share, twice + share * share)
    });
    if twice == 0.0 {
        return 0.0;
    }
    let scale = once / twice;
    let off = |(true_to, drawn): &(f64, f64)| ((scale * drawn - true_to) / true_to).powi(2);
    pairs.iter().map(off).sum::<f64>() / pairs.len() as f64
}

/// How many ties away everyone is from one actor; `u32::MAX` who can't be reached.
fn steps(around: &[Vec<usize>], from: usize) -> Vec<u32> {
    let mut steps = vec![u32::MAX; around.len()];
    steps[from] = 0;
    let mut next = VecDeque::from([from]);
    while let Some(one) = next.pop_front() {
        for other in &around[one] {
            if steps[*other] == u32::MAX {
                steps[*other] = steps[one] + 1;
                next.push_back(*other);
            }
        }
    }
    steps
}

#[cfg(test)]
mod tests {
    use super::super::super::geometry::Point;
    use super::super::super::placement::{Size, Sizes};
    use super::*;
    use crate::map::read;

    fn chain(places: [f64; 3]) -> f64 {
        let actors = ["a", "b", "c"].map(|id| serde_json::json!({"id": id, "kind": "agency", "name": id}));
        let tie = |from, to| serde_json::json!({"kind": "informs", "from": from, "to": to});
        let map = serde_json::json!({"format": "partnership-map", "version": 1, "title": "Chain",
            "actors": actors, "ties": [tie("a", "b"), tie("c", "b")]});
        let document = read(map.to_string().as_bytes()).document.expect("a map");
        let partnership = Partnership::new(&document);
        let sizes = Sizes::new(&partnership, |_| Size { width: 10.0, height: 10.0 });
        let mut placement = Placement::new(&partnership, &sizes);
        for (at, x) in partnership.all().collect::<Vec<_>>().into_iter().zip(places) {
            placement.put(at, Point::new(x, 0.0));
        }
        stress(&partnership, &placement)
    }

    #[test]
    fn a_chain_drawn_as_one_has_no_stress_and_a_bent_one_has_some() {
        assert!(chain([0.0, 70.0, 140.0]) < 1e-12);
        // a and b on one spot: (0, 1, 1/2) at best scale 3/(1 + 1/4)/2 each way.
        let by_hand = {
            let shares = [0.0_f64, 1.0, 0.5];
            let scale = shares.iter().sum::<f64>() / shares.iter().map(|share| share * share).sum::<f64>();
            shares.iter().map(|share| (scale * share - 1.0).powi(2)).sum::<f64>() / 3.0
        };
        assert!((chain([0.0, 0.0, 100.0]) - by_hand).abs() < 1e-12);
    }
}

//! Takes rounds out of a network: an order of its actors that few ties run against.

use std::collections::BTreeSet;

use super::streams::Arc;

/// The arcs, those that run against the order turned round, each pair of actors once.
///
/// The order is that of Eades, Lin and Smyth (1993): sinks to the end, sources to the beginning, and
/// where there is neither whoever gives most more than they take, earlier ones first. O(arcs × log actors).
pub(super) fn acyclic(count: usize, arcs: &[Arc]) -> Vec<Arc> {
    let place = sequence(count, arcs);
    let mut turned: std::collections::BTreeMap<(usize, usize), f64> = std::collections::BTreeMap::new();
    for arc in arcs.iter().filter(|arc| arc.from != arc.to) {
        let forward = place[arc.from] < place[arc.to];
        let pair = if forward { (arc.from, arc.to) } else { (arc.to, arc.from) };
        *turned.entry(pair).or_default() += arc.weight;
    }
    turned.into_iter().map(|((from, to), weight)| Arc { from, to, weight }).collect()
}

/// The place of each actor in the order.
fn sequence(count: usize, arcs: &[Arc]) -> Vec<usize> {
    let (mut after, mut before) = (vec![Vec::new(); count], vec![Vec::new(); count]);
    // Weights are halves, so that sums of them are exact as whole numbers.
    let (mut gives, mut takes) = (vec![0_i64; count], vec![0_i64; count]);
    for arc in arcs.iter().filter(|arc| arc.from != arc.to) {
        let weight = (arc.weight * 2.0) as i64;
        after[arc.from].push((arc.to, weight));
        before[arc.to].push((arc.from, weight));
        gives[arc.from] += weight;
        takes[arc.to] += weight;
    }
    let rank = |one: usize, gives: &[i64], takes: &[i64]| {
        let class = match (gives[one], takes[one]) {
            (_, 0) => 0,
            (0, _) => 1,
            _ => 2,
        };
        (class, takes[one] - gives[one], one)
    };
    let mut left: BTreeSet<_> = (0..count).map(|one| rank(one, &gives, &takes)).collect();
    let (mut first, mut last) = (0, count);
    let mut place = vec![0; count];
    while let Some((class, _, one)) = left.pop_first() {
        if class == 1 {
            last -= 1;
            place[one] = last;
        } else {
            place[one] = first;
            first += 1;
        }
        for (other, weight, takes_from) in after[one]
            .iter()
            .map(|(other, weight)| (*other, *weight, true))
            .chain(before[one].iter().map(|(other, weight)| (*other, *weight, false)))
        {
            if left.remove(&rank(other, &gives, &takes)) {
                if takes_from {
                    takes[other] -= weight;
                } else {
                    gives[other] -= weight;
                }
                left.insert(rank(other, &gives, &takes));
            }
        }
    }
    place
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arc(from: usize, to: usize) -> Arc {
        Arc { from, to, weight: 1.0 }
    }

    #[test]
    fn a_way_without_rounds_is_left_as_it_is() {
        let arcs = [arc(0, 1), arc(1, 2), arc(0, 3), arc(3, 2)];
        let kept = acyclic(4, &arcs);
        assert_eq!(kept.len(), 4);
        assert!(arcs.iter().all(|arc| kept.contains(arc)));
    }

    #[test]
    fn of_a_round_one_tie_is_turned_and_of_a_mutual_one_nothing_is_lost() {
        let kept = acyclic(3, &[arc(0, 1), arc(1, 2), arc(2, 0)]);
        assert_eq!(kept.len(), 3);
        assert!(kept.iter().filter(|arc| arc.from > arc.to).count() <= 1, "{kept:?}");
        assert_eq!(acyclic(2, &[arc(0, 1), arc(1, 0)]), [Arc { from: 0, to: 1, weight: 2.0 }]);
    }
}

//! Who stands in which layer.

use super::streams::Arc;

/// How often actors are looked through for one that had better stand in another layer.
const ROUNDS: usize = 24;

/// The layer of each actor, from 0 at the left, so that every arc leads to a higher one.
///
/// The longest way to each decides at first; whoever has more, or weightier, ties to the one side then
/// moves towards it as far as the others let them, which shortens the ties as Gansner et al. (1993) ask
/// for, though not to the very least. O(`ROUNDS` × (actors + arcs)).
pub(super) fn layers(count: usize, arcs: &[Arc]) -> Vec<usize> {
    let (mut after, mut before) = (vec![Vec::new(); count], vec![Vec::new(); count]);
    for arc in arcs {
        after[arc.from].push((arc.to, arc.weight));
        before[arc.to].push((arc.from, arc.weight));
    }
    let order = topological(&after, &before);
    let mut layers = vec![0; count];
    for one in &order {
        layers[*one] = before[*one].iter().map(|(other, _)| layers[*other] + 1).max().unwrap_or(0);
    }
    let deepest = layers.iter().copied().max().unwrap_or(0);
    for round in 0..ROUNDS {
        let mut moved = false;
        for step in 0..count {
            // To and fro, so that whole branches follow the one at their end.
            let one = order[if round % 2 == 0 { count - 1 - step } else { step }];
            let lowest = before[one].iter().map(|(other, _)| layers[*other] + 1).max().unwrap_or(0);
            let highest = after[one].iter().map(|(other, _)| layers[*other] - 1).min().unwrap_or(deepest);
            let weight = |ties: &[(usize, f64)]| ties.iter().map(|(_, weight)| *weight).sum::<f64>();
            let pull = weight(&after[one]) - weight(&before[one]);
            let wanted = if pull > 0.0 {
                highest
            } else if pull < 0.0 {
                lowest
            } else {
                layers[one].clamp(lowest, highest)
            };
            moved |= wanted != layers[one];
            layers[one] = wanted;
        }
        if !moved {
            break;
        }
    }
    // Where everyone moved up, the first layers may be empty now.
    let mut used: Vec<_> = layers.clone();
    used.sort_unstable();
    used.dedup();
    layers.iter().map(|layer| used.binary_search(layer).unwrap_or(0)).collect()
}

/// The actors, each after all that lead to it (Kahn 1962).
fn topological(after: &[Vec<(usize, f64)>], before: &[Vec<(usize, f64)>]) -> Vec<usize> {
    let mut waiting: Vec<_> = before.iter().map(Vec::len).collect();
    let mut order: Vec<usize> = (0..after.len()).filter(|one| waiting[*one] == 0).collect();
    let mut next = 0;
    while let Some(one) = order.get(next).copied() {
        next += 1;
        for (other, _) in &after[one] {
            waiting[*other] -= 1;
            if waiting[*other] == 0 {
                order.push(*other);
            }
        }
    }
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ties_lead_to_the_right_and_are_short() {
        let arc = |from, to| Arc { from, to, weight: 1.0 };
        // 4 leads to the end of a way of three: it stands just before it, not at the beginning.
        let arcs = [arc(0, 1), arc(1, 2), arc(2, 3), arc(4, 3)];
        assert_eq!(layers(5, &arcs), [0, 1, 2, 3, 2]);
        assert_eq!(layers(0, &[]), [0; 0]);
    }
}

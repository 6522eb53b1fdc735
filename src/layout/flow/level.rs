//! How high each point of a layer stands, once who stands above whom is settled.

use super::order::Layered;

/// How often the layers are gone through, to and fro.
const SWEEPS: usize = 16;

/// The heights of all points, so that lines run level where they can, with at least `apart(above, below)`
/// from one point of a layer to the next.
///
/// Each layer in turn goes as near as it can, by least squares, to where its neighbours are: the priority
/// method of Sugiyama, Tagawa and Toda (1981), with the order and the distances kept by pooling
/// adjacent violators (Barlow et al. 1972). `firm` says how much a line between two points wants to be
/// straight. O(`SWEEPS` × (points + lines)).
pub(super) fn levels(
    layered: &Layered,
    apart: impl Fn(usize, usize) -> f64,
    firm: impl Fn(usize, usize) -> f64,
) -> Vec<f64> {
    let mut levels = vec![0.0; layered.before.len()];
    for layer in &layered.layers {
        let offsets = offsets(layer, &apart);
        let middle = offsets.last().copied().unwrap_or(0.0) / 2.0;
        for (point, offset) in layer.iter().zip(offsets) {
            levels[*point] = offset - middle;
        }
    }
    let count = layered.layers.len();
    for sweep in 0..SWEEPS {
        for step in 0..count {
            let number = if sweep % 2 == 0 { step } else { count - 1 - step };
            let layer = &layered.layers[number];
            let wanted: Vec<(f64, f64)> = layer
                .iter()
                .map(|point| {
                    let near = layered.before[*point].iter().chain(&layered.after[*point]);
                    let (sum, weight) = near.fold((0.0, 0.0), |(sum, all), (other, weight)| {
                        let weight = weight * firm(*point, *other);
                        (sum + weight * levels[*other], all + weight)
                    });
                    // Who has no neighbour stays, but not in the way of the others.
                    if weight > 0.0 { (sum / weight, weight) } else { (levels[*point], 0.05) }
                })
                .collect();
            let offsets = offsets(layer, &apart);
            for (point, level) in layer.iter().zip(pooled(&wanted, &offsets)) {
                levels[*point] = level;
            }
        }
    }
    levels
}

/// How far below the first each point of a layer is, if they stand as close as they may.
fn offsets(layer: &[usize], apart: &impl Fn(usize, usize) -> f64) -> Vec<f64> {
    let mut sum = 0.0;
    let mut above = None;
    let mut offset = |point: &usize| {
        sum += above.map_or(0.0, |above| apart(above, *point));
        above = Some(*point);
        sum
    };
    layer.iter().map(&mut offset).collect()
}

/// The heights nearest to those wanted (with weights) that keep the distances.
fn pooled(wanted: &[(f64, f64)], offsets: &[f64]) -> Vec<f64> {
    // Less the offsets, heights only mustn't fall: whoever would, shares one with those above.
    let mut pools: Vec<(f64, f64, usize)> = Vec::new();
    for ((level, weight), offset) in wanted.iter().zip(offsets) {
        let mut pool = (level - offset, *weight, 1);
        while let Some((above, much, many)) = pools.last().copied().filter(|last| last.0 > pool.0) {
            pools.pop();
            pool = ((above * much + pool.0 * pool.1) / (much + pool.1), much + pool.1, many + pool.2);
        }
        pools.push(pool);
    }
    let each = pools.into_iter().flat_map(|(level, _, many)| std::iter::repeat_n(level, many));
    each.zip(offsets).map(|(level, offset)| level + offset).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heights_are_as_wanted_where_there_is_room_and_shared_out_where_there_is_not() {
        let even = [(0.0, 1.0), (100.0, 1.0)];
        assert_eq!(pooled(&even, &[0.0, 40.0]), [0.0, 100.0]);
        let same = [(50.0, 1.0), (50.0, 1.0)];
        assert_eq!(pooled(&same, &[0.0, 40.0]), [30.0, 70.0]);
        let turned = [(80.0, 1.0), (0.0, 3.0)];
        assert_eq!(pooled(&turned, &[0.0, 40.0]), [-10.0, 30.0]);
    }
}

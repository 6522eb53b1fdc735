//! Who stands above whom in a layer.

/// How often the layers are gone through, to and fro.
const SWEEPS: usize = 24;
/// From so many points on, layers are gone through less often, and neighbours not swapped.
const LARGE: usize = 2_000;

/// Points in layers, and the lines between points of neighbouring layers.
///
/// A point is an actor or the place where a long tie passes through a layer.
pub(super) struct Layered {
    /// The points of each layer, from top to bottom.
    pub layers: Vec<Vec<usize>>,
    /// Which points of the layer before each point is joined to, and how much that counts.
    pub before: Vec<Vec<(usize, f64)>>,
    /// Which points of the layer after.
    pub after: Vec<Vec<(usize, f64)>>,
}

impl Layered {
    /// Orders the points of each layer so that few lines cross.
    ///
    /// Sweeps by the barycentre of neighbours (Sugiyama, Tagawa and Toda 1981), with swaps of
    /// neighbours in between (Gansner et al. 1993); the best order of all stands. Of equal orders it is
    /// the one that is nearest to the first. O(`SWEEPS` × lines × log points) for sweeps and counts,
    /// and for swaps, in small maps only, O(`SWEEPS` × points × degree²).
    pub fn order(&mut self) {
        let points = self.before.len();
        let mut best = (self.crossings(), self.layers.clone());
        let sweeps = if points > LARGE { SWEEPS / 4 } else { SWEEPS };
        for sweep in 0..sweeps {
            if best.0 == 0 {
                break;
            }
            let place = self.places();
            self.sweep(place, sweep % 2 == 0);
            if points <= LARGE {
                self.swap();
            }
            let crossings = self.crossings();
            if crossings < best.0 {
                best = (crossings, self.layers.clone());
            }
        }
        self.layers = best.1;
    }

    /// The place of each point in its layer.
    fn places(&self) -> Vec<usize> {
        let mut place = vec![0; self.before.len()];
        for layer in &self.layers {
            for (index, point) in layer.iter().enumerate() {
                place[*point] = index;
            }
        }
        place
    }

    /// Orders every layer by the one before it, or after.
    fn sweep(&mut self, mut place: Vec<usize>, forwards: bool) {
        let count = self.layers.len();
        for step in 1..count {
            let number = if forwards { step } else { count - 1 - step };
            let near = if forwards { &self.before } else { &self.after };
            let wanted = |point: usize| {
                let (sum, weight) = near[point].iter().fold((0.0, 0.0), |(sum, all), (other, weight)| {
                    (sum + weight * place[*other] as f64, all + weight)
                });
                (weight > 0.0).then(|| sum / weight)
            };
            let layer = &self.layers[number];
            // Who has no neighbour there keeps their place among the others.
            let mut sorted: Vec<(f64, usize)> =
                layer.iter().filter_map(|point| Some((wanted(*point)?, *point))).collect();
            sorted.sort_by(|a, b| a.0.total_cmp(&b.0));
            let mut sorted = sorted.into_iter();
            let next: Vec<usize> = layer
                .iter()
                .map(|point| {
                    if near[*point].is_empty() {
                        *point
                    } else {
                        sorted.next().map_or(*point, |(_, point)| point)
                    }
                })
                .collect();
            for (index, point) in next.iter().enumerate() {
                place[*point] = index;
            }
            self.layers[number] = next;
        }
    }

    /// Swaps neighbours in a layer as long as lines cross less for it.
    fn swap(&mut self) {
        let mut place = self.places();
        for number in 0..self.layers.len() {
            for _ in 0..4 {
                let mut better = false;
                for index in 1..self.layers[number].len() {
                    let (above, below) = (self.layers[number][index - 1], self.layers[number][index]);
                    let pairs = [
                        (&self.before[above], &self.before[below]),
                        (&self.after[above], &self.after[below]),
                    ];
                    let now: f64 = pairs.iter().map(|(a, b)| crossed(a, b, &place)).sum();
                    let then: f64 = pairs.iter().map(|(a, b)| crossed(b, a, &place)).sum();
                    if then < now {
                        self.layers[number].swap(index - 1, index);
                        place.swap(above, below);
                        better = true;
                    }
                }
                if !better {
                    break;
                }
            }
        }
    }

    /// How many lines cross, layer by layer (Barth, Jünger and Mutzel 2002). O(lines × log lines).
    pub fn crossings(&self) -> usize {
        let place = self.places();
        let mut sum = 0;
        for pair in self.layers.windows(2) {
            let mut ends = Vec::new();
            for point in &pair[0] {
                let first = ends.len();
                ends.extend(self.after[*point].iter().map(|(other, _)| place[*other]));
                ends[first..].sort_unstable();
            }
            // For each line, those before it that end below it.
            let mut tree = vec![0_usize; pair[1].len() + 1];
            for (number, end) in ends.iter().enumerate() {
                let mut not_below = 0;
                let mut index = end + 1;
                while index > 0 {
                    not_below += tree[index];
                    index &= index - 1;
                }
                sum += number - not_below;
                let mut index = end + 1;
                while index < tree.len() {
                    tree[index] += 1;
                    index += index & index.wrapping_neg();
                }
            }
        }
        sum
    }
}

/// What it counts that lines to `above` cross lines to `below`.
fn crossed(above: &[(usize, f64)], below: &[(usize, f64)], place: &[usize]) -> f64 {
    let pairs = above.iter().flat_map(|one| below.iter().map(move |other| (one, other)));
    pairs.filter(|((a, _), (b, _))| place[*a] > place[*b]).count() as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn layered(layers: &[&[usize]], lines: &[(usize, usize)]) -> Layered {
        let count = layers.iter().map(|layer| layer.len()).sum();
        let (mut before, mut after) = (vec![Vec::new(); count], vec![Vec::new(); count]);
        for (from, to) in lines {
            after[*from].push((*to, 1.0));
            before[*to].push((*from, 1.0));
        }
        Layered { layers: layers.iter().map(|layer| layer.to_vec()).collect(), before, after }
    }

    #[test]
    fn crossings_are_counted_as_by_looking_at_every_pair() {
        let lines = [(0, 5), (0, 3), (1, 4), (1, 3), (2, 3), (2, 5)];
        let drawn = layered(&[&[0, 1, 2], &[3, 4, 5]], &lines);
        let crosses =
            |a: &(usize, usize), b: &(usize, usize)| (a.0 < b.0 && a.1 > b.1) || (a.0 > b.0 && a.1 < b.1);
        let pairs = lines.iter().enumerate().flat_map(|(at, a)| lines[..at].iter().map(move |b| (a, b)));
        assert_eq!(drawn.crossings(), pairs.filter(|(a, b)| crosses(a, b)).count());
    }

    #[test]
    fn what_can_be_drawn_without_crossings_is() {
        let mut drawn = layered(&[&[0, 1, 2], &[3, 4, 5]], &[(0, 5), (1, 4), (2, 3)]);
        assert_eq!(drawn.crossings(), 3);
        drawn.order();
        assert_eq!(drawn.crossings(), 0);
    }

    #[test]
    fn an_order_that_is_as_good_as_any_is_kept() {
        let mut drawn = layered(&[&[2, 0, 1], &[4, 3]], &[(2, 4), (0, 3)]);
        drawn.order();
        assert_eq!(drawn.layers, [vec![2, 0, 1], vec![4, 3]]);
    }
}

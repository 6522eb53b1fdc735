//! What moved between two placements.

use super::super::geometry::Point;

/// How far actors moved, beyond what all moved together.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Displacement {
    /// What half of the actors moved at most.
    pub median: f64,
    /// What anyone moved at most.
    pub most: f64,
    /// What all moved together: the median, so that a few who moved far don't count as everyone's.
    pub common: Point,
}

/// How far actors moved, given where each stood and stands, after taking out the shift that all have in
/// common. O(actors × log actors).
pub fn displacement(moves: &[(Point, Point)]) -> Displacement {
    let common = Point::new(
        median(moves.iter().map(|(before, after)| after.x - before.x)),
        median(moves.iter().map(|(before, after)| after.y - before.y)),
    );
    let ways = || moves.iter().map(|(before, after)| (*after - *before - common).length());
    Displacement { median: median(ways()), most: ways().fold(0.0, f64::max), common }
}

fn median(numbers: impl Iterator<Item = f64>) -> f64 {
    let mut sorted: Vec<f64> = numbers.collect();
    sorted.sort_by(f64::total_cmp);
    match sorted.len() {
        0 => 0.0,
        count => sorted[(count - 1) / 2].midpoint(sorted[count / 2]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_all_moved_together_does_not_count() {
        let from = |x: f64| Point::new(x, 2.0 * x);
        let moved = |x: f64, by: f64| (from(x), from(x) + Point::new(7.0 + by, -3.0));
        let moves = [moved(0.0, 0.0), moved(10.0, 0.0), moved(20.0, 0.0), moved(30.0, 5.0)];
        assert_eq!(
            displacement(&moves),
            Displacement { median: 0.0, most: 5.0, common: Point::new(7.0, -3.0) }
        );
        assert_eq!(displacement(&[]), Displacement::default());
    }
}

//! How far actors moved beyond what all moved together.

use super::geometry::Point;

/// How far each moved, less the mean of all `moves`: a picture that is only shifted hasn't changed. Linear.
///
/// What is searched for goes by the mean, which is smooth; what people are told, by the median of
/// [`displacement`](super::displacement), for which a few who moved far aren't everyone.
pub(super) fn shifts(moves: &[Point]) -> Vec<f64> {
    let common = Point::mean(moves.iter().copied()).unwrap_or_default();
    moves.iter().map(|way| (*way - common).length()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_all_moved_together_is_no_shift() {
        let moves = [3.0, 3.0, 9.0].map(|x| Point::new(x, -4.0));
        assert_eq!(shifts(&moves), [2.0, 2.0, 4.0]);
        assert!(shifts(&[]).is_empty());
    }
}

//! What a search looks at next.

use std::cmp::Ordering;

/// What is looked at next: the end, or a corner; the cheapest whole way first.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Next {
    /// What the whole way costs at least.
    pub whole: f64,
    /// What it costs up to here.
    pub cost: f64,
    /// The number of the corner, if it isn't the end.
    pub corner: Option<u32>,
    /// That of the corner before it, if it isn't the start.
    pub before: Option<u32>,
}

impl Eq for Next {}

impl PartialOrd for Next {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Next {
    fn cmp(&self, other: &Self) -> Ordering {
        let rank = (other.corner, other.before).cmp(&(self.corner, self.before));
        other.whole.total_cmp(&self.whole).then(rank)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cheapest_whole_way_comes_first_and_of_equal_ones_the_lowest_number() {
        let next = |whole, corner| Next { whole, cost: 0.0, corner, before: None };
        let mut waiting = std::collections::BinaryHeap::from([
            next(9.0, None),
            next(4.0, Some(7)),
            next(4.0, Some(2)),
            next(5.0, Some(1)),
        ]);
        let order = std::iter::from_fn(|| waiting.pop().map(|one| one.corner));
        assert_eq!(order.collect::<Vec<_>>(), [Some(2), Some(7), Some(1), None]);
    }
}

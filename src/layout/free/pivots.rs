//! Pivots: a few actors, well spread, that stand for all those around them.

use super::hops::{Hops, NO_WAY};

/// The pivots of a connected network.
pub(super) struct Pivots {
    /// Which actors they are.
    pub at: Vec<usize>,
    /// Which pivot each actor is, if it is one.
    pub number: Vec<Option<usize>>,
    /// How many links lie between each pivot and everyone.
    pub hops: Vec<Vec<u32>>,
    /// For each pivot: how many of those that it stands for are at most so many links away from it.
    within: Vec<Vec<u32>>,
}

impl Pivots {
    /// Up to `most` pivots: the best connected actor, then again and again one of those farthest from all so
    /// far (Gonzalez 1985). Everyone belongs to the nearest. O(`most` × (actors + links)).
    pub fn new(hops: &Hops, most: usize) -> Self {
        let count = hops.len();
        let degree = |one: usize| hops.around(one).len();
        let mut pivots =
            Self { at: Vec::new(), number: vec![None; count], hops: Vec::new(), within: Vec::new() };
        let (mut near, mut region) = (vec![NO_WAY; count], vec![0; count]);
        let mut queue = Vec::new();
        let mut next = (0..count).max_by_key(|one| (degree(*one), std::cmp::Reverse(*one)));
        while let Some(pivot) = next.filter(|one| pivots.at.len() < most && near[*one] > 0) {
            let number = pivots.at.len();
            let mut found = Vec::new();
            hops.from(pivot, &mut found, &mut queue);
            for one in 0..count {
                if found[one] < near[one] {
                    near[one] = found[one];
                    region[one] = number;
                }
            }
            pivots.at.push(pivot);
            pivots.number[pivot] = Some(number);
            pivots.hops.push(found);
            next = (0..count).max_by_key(|one| (near[*one], mixed(*one), std::cmp::Reverse(*one)));
        }
        pivots.within = vec![vec![0]; pivots.at.len()];
        for (one, region) in region.into_iter().enumerate() {
            let within = &mut pivots.within[region];
            let far = pivots.hops[region][one] as usize;
            if within.len() <= far {
                within.resize(far + 1, 0);
            }
            within[far] += 1;
        }
        for within in &mut pivots.within {
            (1..within.len()).for_each(|far| within[far] += within[far - 1]);
        }
        pivots
    }

    /// How many a pivot stands for to somebody `far` links away: those at most half as far from the pivot
    /// (Ortmann, Klimenta and Brandes 2017). O(1).
    pub fn share(&self, pivot: usize, far: u32) -> f64 {
        let within = &self.within[pivot];
        f64::from(within[((far / 2) as usize).min(within.len() - 1)])
    }
}

/// A number without sense, so that among equals it isn't always the neighbours in the list that are taken.
fn mixed(one: usize) -> u64 {
    (one as u64 + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 8
}

//! How near each actor is to the others.

use super::density::share;
use super::network::{Network, Rows, Way};

/// One over the mean distance between each actor and whoever can be reached, times the share of
/// the others that can be, 0 to 1 (Wasserman and Faust 1994). 0 for whoever is on their own.
///
/// Along the ties it is the distance *to* the actor from the others, as in directed networks what
/// counts is whether others reach one. At most O(actors × ties), and mostly a small part of it.
pub fn closeness(network: &Network, way: Way) -> Vec<f64> {
    let size = network.actors();
    let mut closeness = Vec::with_capacity(size);
    let mut sweep = Together::new(network.backward(way));
    for first in (0..size).step_by(LANES) {
        let lanes = LANES.min(size - first);
        let of_start = sweep.from(first, lanes);
        closeness.extend(
            of_start[..lanes].iter().map(|(reached, far)| share(*reached, *far) * share(*reached, size - 1)),
        );
    }
    closeness
}

/// How many starts are swept from at once: one for each bit of a word.
const LANES: usize = u64::BITS as usize;

/// Breadth-first sweeps from many starts at once, as Then et al. (2014) describe: most of what one
/// passes the others pass as well.
struct Together<'a> {
    rows: &'a Rows,
    /// From which starts each actor has been reached.
    seen: Vec<u64>,
    /// From which starts each actor was reached in the last step, and in this one.
    last: Vec<u64>,
    now: Vec<u64>,
}

impl<'a> Together<'a> {
    fn new(rows: &'a Rows) -> Self {
        let none = vec![0; rows.node_count()];
        Self { rows, seen: none.clone(), last: none.clone(), now: none }
    }

    /// How many others each of the starts reaches, and the sum of their distances.
    fn from(&mut self, first: usize, lanes: usize) -> [(usize, usize); LANES] {
        let mut found = [(0, 0); LANES];
        self.seen.fill(0);
        for lane in 0..lanes {
            self.seen[first + lane] = 1 << lane;
            self.last[first + lane] = 1 << lane;
        }
        let mut front: Vec<u32> = (first as u32..(first + lanes) as u32).collect();
        let mut next = Vec::new();
        for distance in 1.. {
            for actor in front.drain(..) {
                let starts = std::mem::take(&mut self.last[actor as usize]);
                for &other in self.rows.neighbors_slice(actor) {
                    let other = other as usize;
                    let new = starts & !self.seen[other];
                    if new != 0 && self.now[other] == 0 {
                        next.push(other as u32);
                    }
                    self.now[other] |= new;
                }
            }
            if next.is_empty() {
                return found;
            }
            for actor in next.iter().map(|actor| *actor as usize) {
                self.seen[actor] |= self.now[actor];
                let mut starts = self.now[actor];
                while starts != 0 {
                    let (reached, far) = &mut found[starts.trailing_zeros() as usize];
                    *reached += 1;
                    *far += distance;
                    starts &= starts - 1;
                }
            }
            std::mem::swap(&mut self.last, &mut self.now);
            std::mem::swap(&mut front, &mut next);
        }
        found
    }
}

//! Going through a network from one actor, nearest first.

use super::network::Rows;

/// What a breadth-first sweep from one actor found. One is used for every start in turn, so that
/// nothing is laid out anew.
pub(super) struct Sweep {
    /// The actors in the order of their distance, the start first; what lies beyond `reached` is void.
    order: Vec<u32>,
    reached: usize,
    /// How many ties away each actor is, or [`FAR`].
    distance: Vec<u32>,
    /// How many shortest paths lead to each actor: a float, as there may be more than any integer holds.
    paths: Vec<f64>,
    /// Whom the shortest paths lead to from each actor of `order`, up to the end given in `ends`.
    further: Vec<u32>,
    ends: Vec<usize>,
}

/// The distance of whom the sweep didn't reach.
const FAR: u32 = u32::MAX;

impl Sweep {
    pub fn new(rows: &Rows) -> Self {
        let actors = rows.node_count();
        Self {
            order: vec![0; actors + 1],
            reached: 0,
            distance: vec![FAR; actors],
            paths: vec![0.0; actors],
            further: vec![0; rows.edge_count() + 1],
            ends: Vec::with_capacity(actors),
        }
    }

    /// Sweeps from `start`. O(actors + ties).
    ///
    /// The inner loops write first and count only what holds: a processor that has to guess which
    /// of the others are new guesses wrong so often that it takes twice as long.
    pub fn from(&mut self, rows: &Rows, start: usize) {
        let Self { order, distance, paths, further, ends, .. } = self;
        distance.fill(FAR);
        paths.fill(0.0);
        ends.clear();
        order[0] = start as u32;
        distance[start] = 0;
        paths[start] = 1.0;
        let (mut reached, mut next, mut end) = (1, 0, 0);
        while next < reached {
            let here = order[next];
            next += 1;
            let (nearer, first) = (distance[here as usize], end);
            for &other in rows.neighbors_slice(here) {
                further[end] = other;
                end += usize::from(distance[other as usize] > nearer);
            }
            let through = paths[here as usize];
            for &other in &further[first..end] {
                let known = &mut distance[other as usize];
                order[reached] = other;
                reached += usize::from(*known == FAR);
                *known = nearer + 1;
                paths[other as usize] += through;
            }
            ends.push(end);
        }
        self.reached = reached;
    }

    /// How many ties away `actor` is; nothing if the sweep didn't reach it.
    pub fn distance(&self, actor: usize) -> Option<u32> {
        Some(self.distance[actor]).filter(|distance| *distance != FAR)
    }

    /// How many shortest paths lead to `actor`.
    pub fn paths(&self, actor: usize) -> f64 {
        self.paths[actor]
    }

    /// Whether there are more paths to some actor than can be counted.
    pub fn is_countless(&self) -> bool {
        self.order[..self.reached].iter().any(|actor| self.paths[*actor as usize].is_infinite())
    }

    /// The actors reached, the start first, each with those to whom shortest paths lead from it.
    pub fn steps(&self) -> impl DoubleEndedIterator<Item = (usize, &[u32])> {
        (0..self.reached).map(|step| {
            let start = if step == 0 { 0 } else { self.ends[step - 1] };
            (self.order[step] as usize, &self.further[start..self.ends[step]])
        })
    }
}

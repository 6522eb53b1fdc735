//! How many ties lie between actors.

use crate::layout::network::Network;

/// Who is joined to whom, in rows one after another.
pub(super) struct Hops {
    starts: Vec<usize>,
    neighbours: Vec<u32>,
}

/// What [`Hops::from`] says of actors that no way leads to.
pub(super) const NO_WAY: u32 = u32::MAX;

impl Hops {
    /// Of the links of a network. Linear in actors and links.
    pub fn new(network: &Network) -> Self {
        let mut starts = vec![0];
        let mut neighbours = Vec::with_capacity(2 * network.links.len());
        for one in 0..network.len() {
            neighbours.extend(network.neighbours(one).map(|other| other as u32));
            starts.push(neighbours.len());
        }
        Self { starts, neighbours }
    }

    /// How many actors there are.
    pub fn len(&self) -> usize {
        self.starts.len() - 1
    }

    /// The actors that links join to `one`, rising.
    pub fn around(&self, one: usize) -> &[u32] {
        &self.neighbours[self.starts[one]..self.starts[one + 1]]
    }

    /// How many links lie between `source` and everyone, by breadth-first search (Moore 1959).
    /// Linear in actors and links.
    pub fn from(&self, source: usize, found: &mut Vec<u32>, queue: &mut Vec<u32>) {
        found.clear();
        found.resize(self.len(), NO_WAY);
        queue.clear();
        found[source] = 0;
        queue.push(source as u32);
        let mut next = 0;
        while let Some(one) = queue.get(next).copied() {
            next += 1;
            let far = found[one as usize] + 1;
            for other in self.around(one as usize) {
                let slot = &mut found[*other as usize];
                if *slot == NO_WAY {
                    *slot = far;
                    queue.push(*other);
                }
            }
        }
    }
}

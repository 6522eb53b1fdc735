//! Sums over the neighbours of each actor that lie one ring nearer, or one ring further.

use super::network::Rows;

/// How many starts are followed at once: as many as make good use of a line of the processor's cache.
pub(super) const LANES: usize = 8;

/// A value for each of eight starts.
pub(super) type Values = [f64; LANES];

/// Nothing for any start.
pub(super) const NONE: Values = [0.0; LANES];

/// Room for such sums, used for one sweep after the other so that nothing is laid out anew.
pub(super) struct Pull {
    /// The values of the ring that was passed last, at the places of its actors; 0 at all others, so
    /// that neighbours can be added up without asking in which ring they lie.
    last: Vec<Values>,
    now: Vec<Values>,
}

impl Pull {
    pub fn new(actors: usize) -> Self {
        Self { last: vec![NONE; actors], now: Vec::with_capacity(actors) }
    }

    /// Goes from ring to ring and gives each actor the values that `value` makes of the actor's place,
    /// the starts around which it is in this ring, and the sums of the values of its neighbours in the
    /// ring before; nothing, in the first ring. Values for other starts must be 0: see [`Starts::only`].
    pub fn along<'a>(
        &mut self,
        neighbours: &Rows,
        rings: impl Iterator<Item = &'a [(u32, u8)]>,
        mut value: impl FnMut(usize, Starts, Values) -> Values,
    ) {
        let mut before: &[(u32, u8)] = &[];
        for ring in rings {
            self.now.clear();
            for (actor, starts) in ring {
                let mut sums = NONE;
                for other in neighbours.neighbors_slice(*actor) {
                    let near = &self.last[*other as usize];
                    for lane in 0..LANES {
                        sums[lane] += near[lane];
                    }
                }
                self.now.push(value(*actor as usize, Starts::new(*starts), sums));
            }
            self.put_out(before);
            for ((actor, _), values) in ring.iter().zip(&self.now) {
                self.last[*actor as usize] = *values;
            }
            before = ring;
        }
        self.put_out(before);
    }

    fn put_out(&mut self, ring: &[(u32, u8)]) {
        for (actor, _) in ring {
            self.last[*actor as usize] = NONE;
        }
    }
}

/// Some of the eight starts: a word of ones or zeros for each, as bits are cheaper to leave out than
/// branches to guess.
#[derive(Clone, Copy)]
pub(super) struct Starts([u64; LANES]);

impl Starts {
    fn new(bits: u8) -> Self {
        Self(std::array::from_fn(|lane| u64::from(bits >> lane & 1).wrapping_neg()))
    }

    /// The values for these starts, and 0 for all others.
    pub fn only(self, values: Values) -> Values {
        std::array::from_fn(|lane| f64::from_bits(values[lane].to_bits() & self.0[lane]))
    }
}

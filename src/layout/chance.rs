//! A generator of numbers that are the same on every run (SplitMix64, Steele et al. 2014).

use super::geometry::Point;

/// The generator.
pub(super) struct Chance(u64);

impl Chance {
    /// One that starts with `seed`.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// From 0 up to 1.
    pub fn share(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// From -1 up to 1.
    pub fn both(&mut self) -> f64 {
        2.0 * self.share() - 1.0
    }

    /// A whole number below `count`.
    pub fn below(&mut self, count: usize) -> usize {
        (self.next() % count as u64) as usize
    }

    /// A point about `place`, at most `reach` above or below, and a little farther to the sides.
    pub fn around(&mut self, place: Point, reach: f64) -> Point {
        place + Point::new(self.both() * reach * 1.3, self.both() * reach)
    }
}

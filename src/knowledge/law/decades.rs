//! The list to read: oldest first, decade by decade.

use super::Instrument;

/// The instruments of one decade.
#[derive(Clone, Debug)]
pub struct Decade<'a> {
    /// Its first year, such as 1990.
    pub from: u16,
    /// What was made in it, the oldest first.
    pub instruments: Vec<&'a Instrument>,
}

/// The same instruments, oldest first; of those made at the same time, in the order of their titles.
pub fn in_order<'a>(of: &[&'a Instrument]) -> Vec<&'a Instrument> {
    let mut all = of.to_vec();
    all.sort_by(|one, other| {
        let made = one.made.begins().total_cmp(&other.made.begins());
        made.then_with(|| one.title.cmp(&other.title)).then_with(|| one.id.cmp(&other.id))
    });
    all
}

/// The same instruments by the decade in which they were made, oldest first; decades without any are left out.
pub fn by_decade<'a>(of: &[&'a Instrument]) -> Vec<Decade<'a>> {
    let mut decades: Vec<Decade<'a>> = Vec::new();
    for one in in_order(of) {
        let from = one.made.year / 10 * 10;
        match decades.last_mut() {
            Some(decade) if decade.from == from => decade.instruments.push(one),
            _ => decades.push(Decade { from, instruments: vec![one] }),
        }
    }
    decades
}

//! Going through a network from many actors at once, nearest first.

use super::network::Rows;

/// How many starts are swept from at once: one for each bit of a word.
const STARTS: usize = u64::BITS as usize;

/// Breadth-first sweeps from many starts at once, in rings of equal distance, as Then et al. (2014)
/// describe: most of what one sweep passes the others pass as well.
#[derive(Debug)]
pub(super) struct Sweep<'a> {
    rows: &'a Rows,
    starts: Vec<u32>,
    /// From which starts each actor has been reached.
    seen: Vec<u64>,
    /// From which starts each actor was reached in the last ring, and in this one.
    last: Vec<u64>,
    now: Vec<u64>,
    rings: Rings<u64>,
}

/// Actors in the order of their distance, each with the starts that are so far away, one a bit.
#[derive(Debug, Default)]
pub(super) struct Rings<Starts> {
    order: Vec<(u32, Starts)>,
    /// Where in `order` each ring ends.
    ends: Vec<usize>,
}

impl<Starts> Rings<Starts> {
    /// The rings: the starts themselves, who is one tie away from some of them, and so on as far as
    /// ties lead.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &[(u32, Starts)]> + ExactSizeIterator {
        (0..self.ends.len()).map(|ring| {
            let first = if ring == 0 { 0 } else { self.ends[ring - 1] };
            &self.order[first..self.ends[ring]]
        })
    }
}

impl<'a> Sweep<'a> {
    fn new(rows: &'a Rows) -> Self {
        let none = vec![0; rows.node_count()];
        let starts = Vec::with_capacity(STARTS);
        Self { rows, starts, seen: none.clone(), last: none.clone(), now: none, rings: Rings::default() }
    }

    /// Sweeps from one actor. O(actors + ties).
    pub fn from(rows: &'a Rows, start: usize) -> Self {
        let mut sweep = Self::new(rows);
        sweep.go(&[start as u32]);
        sweep
    }

    /// Sweeps from these actors.
    fn go(&mut self, from: &[u32]) {
        let Self { rows, starts, seen, last, now, rings: Rings { order, ends } } = self;
        starts.clear();
        starts.extend(from);
        seen.fill(0);
        order.clear();
        ends.clear();
        for (lane, start) in from.iter().enumerate() {
            now[*start as usize] = 1 << lane;
            order.push((*start, 0));
        }
        let mut begun = 0;
        while begun < order.len() {
            for (actor, starts) in &mut order[begun..] {
                *starts = std::mem::take(&mut now[*actor as usize]);
                seen[*actor as usize] |= *starts;
                last[*actor as usize] = *starts;
            }
            ends.push(order.len());
            for place in std::mem::replace(&mut begun, order.len())..order.len() {
                let (actor, _) = order[place];
                let starts = std::mem::take(&mut last[actor as usize]);
                for &other in rows.neighbors_slice(actor) {
                    let there = other as usize;
                    let new = starts & !seen[there];
                    if new != 0 && now[there] == 0 {
                        order.push((other, 0));
                    }
                    now[there] |= new;
                }
            }
        }
    }

    /// Where it started, one actor for each bit.
    pub fn starts(&self) -> &[u32] {
        &self.starts
    }

    /// The rings around all starts.
    pub fn rings(&self) -> &Rings<u64> {
        &self.rings
    }

    /// Writes to `rings` those around eight of the starts, from the one numbered `first` on.
    pub fn rings_around_eight(&self, first: usize, rings: &mut Rings<u8>) {
        let Rings { order, ends } = rings;
        order.clear();
        order.resize(self.rings.order.len() + 1, (0, 0));
        ends.clear();
        let mut count = 0;
        for ring in self.rings.iter() {
            for (actor, starts) in ring {
                // Written first and counted only if it holds, as a processor would guess wrong.
                let eight = (starts >> first) as u8;
                order[count] = (*actor, eight);
                count += usize::from(eight != 0);
            }
            if ends.last() != Some(&count) {
                ends.push(count);
            }
        }
        order.truncate(count);
    }

    /// How many ties away from one of the starts each actor is; nothing for whoever isn't reached.
    pub fn distances(&self, start: usize) -> Vec<Option<usize>> {
        let mut distances = vec![None; self.seen.len()];
        for (distance, ring) in self.rings.iter().enumerate() {
            for (actor, _) in ring.iter().filter(|(_, starts)| starts >> start & 1 == 1) {
                distances[*actor as usize] = Some(distance);
            }
        }
        distances
    }
}

/// Sweeps from every actor, many at once, and shows each such sweep to `see`. Neighbours start
/// together, as their rings have most in common. O(actors × ties), and mostly a small part of it.
pub(super) fn sweep_from_all(rows: &Rows, mut see: impl FnMut(&Sweep)) {
    let mut sweep = Sweep::new(rows);
    for starts in by_neighbourhood(rows).chunks(STARTS) {
        sweep.go(starts);
        see(&sweep);
    }
}

/// All actors, each after those that lead to it if it can be: breadth first from the first that is left.
fn by_neighbourhood(rows: &Rows) -> Vec<u32> {
    let mut order = Vec::with_capacity(rows.node_count());
    let mut listed = vec![false; rows.node_count()];
    let mut next = 0;
    for actor in 0..rows.node_count() as u32 {
        if !std::mem::replace(&mut listed[actor as usize], true) {
            order.push(actor);
        }
        while next < order.len() {
            for &other in rows.neighbors_slice(order[next]) {
                if !std::mem::replace(&mut listed[other as usize], true) {
                    order.push(other);
                }
            }
            next += 1;
        }
    }
    order
}

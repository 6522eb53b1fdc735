//! Where the items of a list stand after others are taken out and put in.

/// What happens to places in a list: some items are taken out, and then some put in.
#[derive(Debug)]
pub(super) struct Shift {
    /// Places in the list as it was, ascending.
    out: Vec<usize>,
    /// Places in the list as it becomes, ascending.
    into: Vec<usize>,
}

impl Shift {
    pub fn new(out: impl Iterator<Item = usize>, into: impl Iterator<Item = usize>) -> Self {
        let sorted = |places: &mut Vec<usize>| places.sort_unstable();
        let (mut out, mut into): (Vec<_>, Vec<_>) = (out.collect(), into.collect());
        sorted(&mut out);
        sorted(&mut into);
        Self { out, into }
    }

    /// Where an item that stays comes to stand. O(log n).
    pub fn forward(&self, at: usize) -> usize {
        Self::shifted(&self.out, &self.into, at)
    }

    /// Where an item that stayed stood before. O(log n).
    pub fn back(&self, at: usize) -> usize {
        Self::shifted(&self.into, &self.out, at)
    }

    fn shifted(out: &[usize], into: &[usize], at: usize) -> usize {
        let left = at - out.partition_point(|place| *place < at);
        // The k-th put in goes before the item if it leaves fewer than `left` of the staying before it;
        // that number never falls from one to the next, so the place can be halved for.
        let mut before = (0, into.len());
        while before.0 < before.1 {
            let middle = before.0.midpoint(before.1);
            match into[middle] <= left + middle {
                true => before.0 = middle + 1,
                false => before.1 = middle,
            }
        }
        left + before.0
    }

    /// Takes a moved item from both lists if it stands among the staying ones as it did, so that it
    /// needn't be said to have moved.
    pub fn settles(&mut self, from: usize, to: usize) -> bool {
        let (out, into) =
            (self.out.partition_point(|at| *at < from), self.into.partition_point(|at| *at < to));
        let same = from - out == to - into;
        if same {
            self.out.remove(out);
            self.into.remove(into);
        }
        same
    }
}

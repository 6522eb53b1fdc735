//! Small sets, kept as sorted lists.

use smallvec::SmallVec;

/// A set of small things, such as the places of actors: a sorted list without repetitions, the
/// first few of which need no memory of their own.
///
/// Rules make thousands of sets of a handful of actors, go through them once and drop them. There
/// a sorted list is several times faster than a tree ([`std::collections::BTreeSet`], whose questions it
/// answers in the same words and the same order); single insertions into long lists are slower.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Set<T>(SmallVec<[T; 8]>);

impl<T> Default for Set<T> {
    fn default() -> Self {
        Self(SmallVec::new())
    }
}

impl<T> Set<T> {
    /// Nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All, the smallest first.
    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.0.iter()
    }

    /// The smallest.
    pub fn first(&self) -> Option<&T> {
        self.0.first()
    }

    /// The largest.
    pub fn last(&self) -> Option<&T> {
        self.0.last()
    }

    /// Leaves only those that fit.
    pub fn retain(&mut self, mut fits: impl FnMut(&T) -> bool) {
        self.0.retain(|one| fits(one));
    }
}

impl<T: Copy + Ord> Set<T> {
    /// Whether `one` is among them. O(log n).
    pub fn contains(&self, one: &T) -> bool {
        self.0.binary_search(one).is_ok()
    }

    /// Takes `one` up; whether it is new. O(n).
    pub fn insert(&mut self, one: T) -> bool {
        if self.last().is_none_or(|last| *last < one) {
            self.0.push(one);
            return true;
        }
        match self.0.binary_search(&one) {
            Ok(_) => false,
            Err(place) => {
                self.0.insert(place, one);
                true
            }
        }
    }

    /// Leaves `one` out; whether it was among them. O(n).
    pub fn remove(&mut self, one: &T) -> bool {
        let place = self.0.binary_search(one);
        place.map(|place| self.0.remove(place)).is_ok()
    }

    /// All that are in this or in the other, the smallest first.
    pub fn union<'a>(&'a self, other: &'a Self) -> impl Iterator<Item = &'a T> + Clone {
        let (mut here, mut there) = (self.iter().peekable(), other.iter().peekable());
        std::iter::from_fn(move || match (here.peek(), there.peek()) {
            (Some(one), Some(two)) if one == two => {
                there.next();
                here.next()
            }
            (Some(one), Some(two)) if one > two => there.next(),
            (Some(_), _) => here.next(),
            (None, _) => there.next(),
        })
    }

    /// All that are in both, the smallest first.
    pub fn intersection<'a>(&'a self, other: &'a Self) -> impl Iterator<Item = &'a T> + Clone {
        let (few, many) = if self.len() <= other.len() { (self, other) } else { (other, self) };
        few.iter().filter(|one| many.contains(one))
    }

    /// All that are in this and not in the other, the smallest first.
    pub fn difference<'a>(&'a self, other: &'a Self) -> impl Iterator<Item = &'a T> + Clone {
        self.iter().filter(|one| !other.contains(one))
    }

    /// Each two of them once, the smaller first.
    pub fn pairs(&self) -> impl Iterator<Item = (T, T)> {
        let after = |(place, one)| self.0[place + 1..].iter().map(move |other| (one, *other));
        self.iter().copied().enumerate().flat_map(after)
    }

    /// Whether nothing is in both.
    pub fn is_disjoint(&self, other: &Self) -> bool {
        self.intersection(other).next().is_none()
    }

    /// Whether all of these are in the other.
    pub fn is_subset(&self, other: &Self) -> bool {
        self.len() <= other.len() && self.iter().all(|one| other.contains(one))
    }

    /// Puts the list in order from `sorted` on, before which it is.
    fn settle(&mut self, sorted: usize) {
        let list = &mut self.0;
        if !list[sorted.saturating_sub(1)..].is_sorted_by(|one, next| one < next) {
            list.sort_unstable();
            list.dedup();
        }
    }
}

impl<T: Copy + Ord> Extend<T> for Set<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, more: I) {
        let sorted = self.len();
        self.0.extend(more);
        self.settle(sorted);
    }
}

impl<'a, T: Copy + Ord + 'a> Extend<&'a T> for Set<T> {
    fn extend<I: IntoIterator<Item = &'a T>>(&mut self, more: I) {
        self.extend(more.into_iter().copied());
    }
}

impl<T: Copy + Ord> FromIterator<T> for Set<T> {
    fn from_iter<I: IntoIterator<Item = T>>(all: I) -> Self {
        let mut set = Self::new();
        set.extend(all);
        set
    }
}

impl<T: Copy + Ord, const N: usize> From<[T; N]> for Set<T> {
    fn from(all: [T; N]) -> Self {
        all.into_iter().collect()
    }
}

impl<T> IntoIterator for Set<T> {
    type Item = T;
    type IntoIter = smallvec::IntoIter<[T; 8]>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Set<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::Set;

    proptest! {
        #[test]
        fn it_answers_as_a_tree_does(
            one in prop::collection::vec(0_u32..20, 0..30),
            two in prop::collection::vec(0_u32..20, 0..12),
            number in 0_u32..20,
        ) {
            let (mut set, mut tree): (Set<_>, BTreeSet<_>) =
                (one.iter().copied().collect(), one.iter().copied().collect());
            let (other, leaves): (Set<_>, BTreeSet<_>) =
                (two.iter().copied().collect(), two.iter().copied().collect());
            prop_assert!(set.iter().eq(&tree));
            prop_assert!(set.union(&other).eq(tree.union(&leaves)));
            prop_assert!(set.intersection(&other).eq(tree.intersection(&leaves)));
            prop_assert!(set.difference(&other).eq(tree.difference(&leaves)));
            let after = |one| tree.range(one..).skip(1).map(move |other| (one, *other));
            prop_assert!(set.pairs().eq(tree.iter().copied().flat_map(after)));
            prop_assert_eq!(set.is_disjoint(&other), tree.is_disjoint(&leaves));
            prop_assert_eq!(set.is_subset(&other), tree.is_subset(&leaves));
            prop_assert_eq!((set.first(), set.last()), (tree.first(), tree.last()));
            prop_assert_eq!(set.contains(&number), tree.contains(&number));
            prop_assert_eq!(set.insert(number), tree.insert(number));
            prop_assert_eq!(set.remove(&(number / 2)), tree.remove(&(number / 2)));
            set.extend(two.iter().copied());
            tree.extend(two);
            set.retain(|one| one % 3 != 0);
            tree.retain(|one| one % 3 != 0);
            prop_assert!(set.into_iter().eq(tree));
        }
    }
}

//! A tree whose branches can be counted and asked for, without recursion.

/// A tree, in an order in which all that hangs from a vertex, however far, stands together behind it.
pub struct Tree {
    order: Vec<usize>,
    place: Vec<usize>,
    ends: Vec<usize>,
}

impl Tree {
    /// The tree in which each vertex hangs from the one `above` it; those above which nothing stands,
    /// but for the root, aren't in it.
    pub fn of(above: &[Option<usize>], root: usize) -> Self {
        let mut children = vec![Vec::new(); above.len()];
        for (vertex, parent) in above.iter().enumerate() {
            if let Some(parent) = parent {
                children[*parent].push(vertex);
            }
        }
        let mut order = Vec::new();
        let mut place = vec![usize::MAX; above.len()];
        let mut ends = vec![0; above.len()];
        let mut stack = vec![(root, true)];
        while let Some((vertex, entering)) = stack.pop() {
            if entering {
                place[vertex] = order.len();
                order.push(vertex);
                stack.push((vertex, false));
                stack.extend(children[vertex].iter().rev().map(|child| (*child, true)));
            } else {
                ends[vertex] = order.len();
            }
        }
        Self { order, place, ends }
    }

    /// All that hangs from a vertex, itself left out.
    pub fn below(&self, vertex: usize) -> impl Iterator<Item = usize> + '_ {
        self.order[self.place[vertex] + 1..self.ends[vertex]].iter().copied()
    }

    /// Whether a vertex hangs from `above`, however far, or is the same.
    pub fn hangs_from(&self, vertex: usize, above: usize) -> bool {
        let place = self.place[vertex];
        place != usize::MAX && (self.place[above]..self.ends[above]).contains(&place)
    }

    /// How many of those that count hang from each vertex.
    pub fn counts(&self, counts: impl Fn(usize) -> bool) -> Vec<usize> {
        let mut before = vec![0];
        for vertex in &self.order {
            before.push(before[before.len() - 1] + usize::from(counts(*vertex)));
        }
        let of = |vertex: usize| match self.place[vertex] {
            usize::MAX => 0,
            place => before[self.ends[vertex]] - before[place + 1],
        };
        (0..self.place.len()).map(of).collect()
    }
}

//! Dominators: what every way from the start to somewhere passes through.

/// What no way comes before.
const NONE: usize = usize::MAX;

/// The nearest vertex that every way from `root` to a vertex passes through, by vertex; nothing for the
/// root and for what it doesn't reach.
///
/// The simple variant of Lengauer and Tarjan (1979): O(arcs × log vertices), without recursion, so that
/// a long chain or a dense tangle does no harm.
pub fn dominators(out: &[Vec<usize>], root: usize) -> Vec<Option<usize>> {
    let walk = Walk::from(out, root);
    let size = walk.order.len();
    let mut into = vec![Vec::new(); size];
    for (here, vertex) in walk.order.iter().enumerate() {
        for next in &out[*vertex] {
            into[walk.number[*next]].push(here);
        }
    }
    // All by number in the order of the walk from here on.
    let mut semi: Vec<usize> = (0..size).collect();
    let mut nearest = vec![0; size];
    let mut forest = Forest { above: vec![NONE; size], best: (0..size).collect() };
    let mut waiting = vec![Vec::new(); size];
    for here in (1..size).rev() {
        for before in &into[here] {
            let best = forest.best_above(*before, &semi);
            semi[here] = semi[here].min(semi[best]);
        }
        waiting[semi[here]].push(here);
        let parent = walk.parent[here];
        forest.above[here] = parent;
        for one in std::mem::take(&mut waiting[parent]) {
            let best = forest.best_above(one, &semi);
            nearest[one] = if semi[best] < semi[one] { best } else { parent };
        }
    }
    let mut found = vec![None; out.len()];
    for here in 1..size {
        if nearest[here] != semi[here] {
            nearest[here] = nearest[nearest[here]];
        }
        found[walk.order[here]] = Some(walk.order[nearest[here]]);
    }
    found
}

/// A walk in depth from the root: vertices in the order in which they are first seen.
struct Walk {
    order: Vec<usize>,
    /// The place in `order` of each vertex.
    number: Vec<usize>,
    /// The place in `order` of the vertex from which each was first seen.
    parent: Vec<usize>,
}

impl Walk {
    fn from(out: &[Vec<usize>], root: usize) -> Self {
        let mut walk = Self { order: vec![root], number: vec![NONE; out.len()], parent: vec![NONE] };
        walk.number[root] = 0;
        let mut stack = vec![(root, 0)];
        while let Some((here, next)) = stack.last_mut() {
            let Some(&to) = out[*here].get(*next) else {
                stack.pop();
                continue;
            };
            *next += 1;
            if walk.number[to] == NONE {
                walk.number[to] = walk.order.len();
                walk.parent.push(walk.number[*here]);
                walk.order.push(to);
                stack.push((to, 0));
            }
        }
        walk
    }
}

/// The forest of those already dealt with, with paths shortened as they are walked.
struct Forest {
    above: Vec<usize>,
    best: Vec<usize>,
}

impl Forest {
    /// Who has the least semidominator on the way up from `at`, the top left out.
    fn best_above(&mut self, at: usize, semi: &[usize]) -> usize {
        if self.above[at] == NONE {
            return at;
        }
        let mut path = vec![at];
        while let Some(&last) = path.last()
            && self.above[self.above[last]] != NONE
        {
            path.push(self.above[last]);
        }
        // The last one hangs below a top and is short enough.
        path.pop();
        for one in path.into_iter().rev() {
            let above = self.above[one];
            if semi[self.best[above]] < semi[self.best[one]] {
                self.best[one] = self.best[above];
            }
            self.above[one] = self.above[above];
        }
        self.best[at]
    }
}

#[cfg(test)]
mod tests {
    use super::dominators;

    #[test]
    fn a_fork_that_joins_again_rests_on_where_it_forked() {
        // 0 → 1 → {2, 3} → 4 → 1, and 5 out of reach.
        let out = vec![vec![1], vec![2, 3], vec![4], vec![4], vec![1], vec![0]];
        assert_eq!(dominators(&out, 0), [None, Some(0), Some(1), Some(1), Some(1), None]);
        assert_eq!(dominators(&[vec![]], 0), [None]);
    }

    #[test]
    fn the_example_of_lengauer_and_tarjan() {
        // R A B C D E F G H I J K L as 0 to 12 (1979, figure 1).
        let names = "RABCDEFGHIJKL";
        let at = |name: char| names.find(name).unwrap();
        let arcs = "RA RB RC AD BA BD BE CF CG DL EH FI GI GJ HE HK IK JI KI KR LH";
        let mut out = vec![Vec::new(); 13];
        for arc in arcs.split(' ') {
            let mut ends = arc.chars();
            let from = at(ends.next().unwrap());
            out[from].push(at(ends.next().unwrap()));
        }
        let found = dominators(&out, 0);
        let expected = [("A", 'R'), ("B", 'R'), ("C", 'R'), ("D", 'R'), ("E", 'R'), ("F", 'C'), ("G", 'C')];
        let more = [("H", 'R'), ("I", 'R'), ("J", 'G'), ("K", 'R'), ("L", 'D')];
        for (name, nearest) in expected.into_iter().chain(more) {
            assert_eq!(found[names.find(name).unwrap()], Some(at(nearest)), "{name}");
        }
    }
}

//! A walk in depth through a network: what can be reached from below a point without the way it was entered by.

use std::ops::Range;

/// A walk in depth through all points, with a stack of its own rather than recursion.
#[derive(Debug)]
pub(super) struct Walk {
    /// The points in the order in which they were entered.
    pub order: Vec<usize>,
    /// By point: the step at which it was entered.
    pub entered: Vec<usize>,
    /// By point: the step after the last below it.
    pub left: Vec<usize>,
    /// By point: the earliest step that can be reached from below it without the route it was entered by.
    pub low: Vec<usize>,
    /// By point: the point above, and the route by which it was entered.
    pub via: Vec<Option<(usize, usize)>>,
    /// By point: the point from which its part of the network was walked.
    root: Vec<usize>,
}

impl Walk {
    /// Walks through the points, of which `beside` lists those next to each with the route there.
    /// O(points + routes) (Hopcroft and Tarjan 1973).
    pub fn through(beside: &[Vec<(usize, usize)>]) -> Self {
        const NEVER: usize = usize::MAX;
        let count = beside.len();
        let mut walk = Self {
            order: Vec::with_capacity(count),
            entered: vec![NEVER; count],
            left: vec![0; count],
            low: vec![NEVER; count],
            via: vec![None; count],
            root: vec![0; count],
        };
        for start in 0..count {
            if walk.entered[start] != NEVER {
                continue;
            }
            let mut stack = vec![(start, 0)];
            walk.enter(start, start, None);
            while let Some((point, next)) = stack.last_mut() {
                let point = *point;
                let Some(&(other, route)) = beside[point].get(*next) else {
                    walk.left[point] = walk.order.len();
                    stack.pop();
                    if let Some((above, _)) = stack.last() {
                        walk.low[*above] = walk.low[*above].min(walk.low[point]);
                    }
                    continue;
                };
                *next += 1;
                if walk.via[point].is_some_and(|(_, back)| back == route) {
                    continue;
                }
                if walk.entered[other] == NEVER {
                    walk.enter(other, start, Some((point, route)));
                    stack.push((other, 0));
                } else {
                    walk.low[point] = walk.low[point].min(walk.entered[other]);
                }
            }
        }
        walk
    }

    fn enter(&mut self, point: usize, root: usize, via: Option<(usize, usize)>) {
        self.entered[point] = self.order.len();
        self.low[point] = self.order.len();
        self.via[point] = via;
        self.root[point] = root;
        self.order.push(point);
    }

    /// By point: the points that were entered from it.
    pub fn children(&self) -> Vec<Vec<usize>> {
        let mut children = vec![Vec::new(); self.order.len()];
        for point in &self.order {
            if let Some((above, _)) = self.via[*point] {
                children[above].push(*point);
            }
        }
        children
    }

    /// The step at which a point was entered.
    pub fn step(&self, point: usize) -> Range<usize> {
        self.entered[point]..self.entered[point] + 1
    }

    /// The steps of a point and of all below it.
    pub fn below(&self, point: usize) -> Range<usize> {
        self.entered[point]..self.left[point]
    }

    /// The steps of all that a point is joined with, itself included.
    pub fn around(&self, point: usize) -> Range<usize> {
        self.below(self.root[point])
    }
}

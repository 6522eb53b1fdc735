//! A way past boxes along their corners, where neither a straight line nor a bow gets past.

use std::collections::BinaryHeap;

use super::super::geometry::Point;
use super::boxes::Boxes;
use super::corner::Corner;
use super::next::Next;
use super::sought::{Sought, TOUCHING};

/// How many boxes are looked at that lie between one corner and the next.
const BETWEEN: usize = 6;

/// What is known of a corner.
#[derive(Clone, Copy, Default)]
struct Known {
    round: u32,
    settled: bool,
    cost: f64,
    /// The corner before it, if it isn't the start.
    before: Option<u32>,
}

/// Where a search has come to: a corner, or the start.
#[derive(Clone, Copy, Default)]
struct Reached {
    corner: Option<u32>,
    before: Option<u32>,
    cost: f64,
}

/// A memory for searches, so that each begins without clearing it.
pub(super) struct Search<'a> {
    boxes: &'a Boxes,
    known: Vec<Known>,
    round: u32,
    waiting: BinaryHeap<Next>,
    /// How many more lines may be tried.
    effort: usize,
    /// Whether the last search came to the end of its effort.
    pub spent: bool,
}

impl<'a> Search<'a> {
    /// A search among boxes.
    pub fn new(boxes: &'a Boxes) -> Self {
        let known = vec![Known::default(); 4 * boxes.len()];
        Self { boxes, known, round: 0, waiting: BinaryHeap::new(), effort: 0, spent: false }
    }

    /// The corners that a short way with few and gentle bends runs round, if one is found; none if the
    /// straight line is free.
    ///
    /// A* (Hart, Nilsson and Raphael 1968) over the visibility graph (Lozano-Pérez and Wesley 1979), with
    /// a price on bends as in Wybrow, Marriott and Stuckey (2009). Only those corners are looked at that
    /// belong to a box in the way of a line to the end, or of a line to such a corner; so it is found
    /// among few lines, and isn't always the very shortest. O(effort × boxes along a line).
    pub fn way(&mut self, sought: &Sought) -> Option<Vec<Corner>> {
        self.round += 1;
        self.spent = false;
        self.effort = sought.effort;
        self.waiting.clear();
        self.look(sought, Reached::default());
        while let Some(Next { cost, corner, before, .. }) = self.waiting.pop() {
            let Some(corner) = corner else {
                return Some(sought.shortened(self.boxes, self.back(before)));
            };
            let known = &mut self.known[corner as usize];
            if known.settled || cost > known.cost {
                continue;
            }
            known.settled = true;
            let before = known.before;
            self.spent = self.effort == 0;
            if !self.spent {
                self.look(sought, Reached { corner: Some(corner), before, cost });
            }
        }
        self.spent = self.effort == 0;
        None
    }

    /// The corners up to and with that one.
    fn back(&self, last: Option<u32>) -> Vec<Corner> {
        let back = std::iter::successors(last, |corner| self.known[*corner as usize].before);
        let mut way: Vec<_> = back.map(Corner::of_index).collect();
        way.reverse();
        way
    }

    /// Looks from a corner, or from the start, to the end and round what is in the way.
    fn look(&mut self, sought: &Sought, from: Reached) {
        let boxes = self.boxes;
        let corner = from.corner.map(Corner::of_index);
        let place = |corner: Option<u32>| {
            corner.map_or(sought.start, |one| Corner::of_index(one).at(boxes, sought.near))
        };
        let (here, past) = (place(from.corner), place(from.before));
        let step = |to: Point| match corner {
            Some(corner) => sought.round(corner, [past, here, to]),
            None => Some(here.to(to)),
        };
        // A corner touches its own box, which isn't to count.
        let (near, most) = (sought.near - TOUCHING, sought.most());
        self.effort = self.effort.saturating_sub(1);
        let Some(hit) = boxes.first(here, sought.end, near, sought.joins) else {
            if let Some(step) = step(sought.end) {
                let cost = from.cost + step;
                self.waiting.push(Next { whole: cost, cost, corner: None, before: from.corner });
            }
            return;
        };
        let mut between = vec![hit];
        let mut number = 0;
        while let Some(of) = between.get(number).copied() {
            number += 1;
            let own = boxes.area(of).grown(near);
            for which in 0..4 {
                let corner = Corner { of, which };
                let (index, to) = (corner.index(), corner.at(boxes, sought.near));
                let Some(step) = step(to).filter(|_| here.to(to) > 1e-6) else { continue };
                let (cost, rest) = (from.cost + step, to.to(sought.end));
                let worse = self.knows_better(index, cost);
                if worse || cost + rest > most || own.crossed(here, to).is_some() {
                    continue;
                }
                self.effort = self.effort.saturating_sub(1);
                match boxes.first(here, to, near, sought.joins) {
                    None => {
                        let (before, round) = (from.corner, self.round);
                        self.known[index as usize] = Known { round, settled: false, cost, before };
                        let whole = cost + sought.haste * rest;
                        self.waiting.push(Next { whole, cost, corner: Some(index), before });
                    }
                    Some(other) if between.len() < BETWEEN && !between.contains(&other) => {
                        between.push(other)
                    }
                    Some(_) => {}
                }
            }
        }
    }

    /// Whether a corner was reached in this search at no more than that cost, or is done with.
    fn knows_better(&self, corner: u32, cost: f64) -> bool {
        let known = self.known[corner as usize];
        known.round == self.round && (known.settled || known.cost <= cost)
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::geometry::Rect;
    use super::*;

    fn way(areas: &[Rect], end: Point) -> Option<Vec<Corner>> {
        let boxes = Boxes::new(areas.to_vec());
        let start = Point::default();
        let sought = Sought { start, end, joins: [0, 1], near: 6.0, effort: 200, taut: true, haste: 1.0 };
        let mut search = Search::new(&boxes);
        search.way(&sought).or_else(|| search.way(&Sought { taut: false, ..sought }))
    }

    fn area(x: f64, y: f64) -> Rect {
        Rect::around(Point::new(x, y), 100.0, 40.0)
    }

    #[test]
    fn a_free_line_has_no_corner_and_one_box_is_passed_on_the_nearer_side() {
        let end = Point::new(400.0, 0.0);
        let ends = [area(0.0, 0.0), area(400.0, 0.0)];
        assert_eq!(way(&ends, end), Some(Vec::new()));
        let above = way(&[ends[0], ends[1], area(200.0, 9.0)], end);
        assert_eq!(above, Some(vec![Corner { of: 2, which: 0 }, Corner { of: 2, which: 1 }]));
    }

    #[test]
    fn a_way_leads_through_a_gap_in_a_wall_and_not_through_the_wall() {
        let end = Point::new(400.0, 0.0);
        let mut areas = vec![area(0.0, 0.0), area(400.0, 0.0)];
        areas.extend((-6..=6).filter(|row| *row != 2).map(|row| area(200.0, 44.0 * f64::from(row))));
        let found = way(&areas, end).expect("a gap");
        let boxes = Boxes::new(areas);
        let mut points = vec![Point::default()];
        points.extend(found.iter().map(|corner| corner.at(&boxes, 6.0)));
        points.push(end);
        assert!(points.windows(2).all(|two| boxes.is_clear(two[0], two[1], 5.0, [0, 1])), "{found:?}");
        assert!(points.iter().any(|point| (70.0..106.0).contains(&point.y)), "{points:?}");
    }

    #[test]
    fn whoever_is_walled_in_has_no_way() {
        let mut areas = vec![area(0.0, 0.0), area(2_000.0, 0.0)];
        for at in (-3..=3).map(f64::from) {
            areas.extend([-300.0, 300.0].map(|x| area(x, 44.0 * at)));
            areas.extend([-150.0, 150.0].map(|y| area(102.0 * at, y)));
        }
        assert_eq!(way(&areas, areas[1].centre()), None);
    }
}

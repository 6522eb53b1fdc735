//! A way past boxes along their corners, where neither a straight line nor a bow gets past.

use std::cmp::Ordering;
use std::collections::BinaryHeap;

use super::super::geometry::Point;
use super::boxes::Boxes;

/// How much longer a way may be than the straight line: so many times, and so much more.
const LONGER: (f64, f64) = (1.5, 240.0);
/// What a bend costs, and what each radian of it costs, in the unit of lengths.
const BEND: (f64, f64) = (14.0, 26.0);
/// How many boxes are looked at that lie between one corner and the next.
const BETWEEN: usize = 6;

/// A corner of a box, from the upper left clockwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Corner {
    /// The number of the box.
    pub of: u32,
    /// Which of the four.
    pub which: u8,
}

impl Corner {
    /// Which way is away from the box, a step to each side.
    pub fn outward(self) -> Point {
        let (x, y) = [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)][usize::from(self.which % 4)];
        Point::new(x, y)
    }

    /// Where it is, `off` away from both sides of the box.
    pub fn at(self, boxes: &Boxes, off: f64) -> Point {
        boxes.area(self.of).corners()[usize::from(self.which % 4)] + self.outward() * off
    }

    fn index(self) -> usize {
        4 * self.of as usize + usize::from(self.which)
    }
}

/// What is asked for: a way from one place to another.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sought {
    pub start: Point,
    pub end: Point,
    /// The boxes that it joins: these aren't in its way.
    pub joins: [u32; 2],
    /// How far it is to keep off all others.
    pub near: f64,
    /// How many lines may be tried.
    pub effort: usize,
    /// Whether only bends round the corner's own box are taken: quicker, but what is in the way of the
    /// first lines may not lead to all corners that count.
    pub taut: bool,
    /// How much what is left of the way counts: more than 1 finds a way sooner, if not the best.
    pub haste: f64,
}

/// What is known of a corner.
#[derive(Clone, Copy, Default)]
struct Known {
    round: u32,
    settled: bool,
    cost: f64,
    /// The corner before it, if it isn't the start.
    before: Option<u32>,
}

/// A memory for searches, so that each begins without clearing it.
pub(super) struct Search<'a> {
    boxes: &'a Boxes,
    known: Vec<Known>,
    round: u32,
    /// Whether the last search came to the end of its effort.
    pub spent: bool,
}

/// What is looked at next: the end, or a corner; the cheapest whole way first.
#[derive(Clone, Copy, PartialEq)]
struct Next {
    whole: f64,
    cost: f64,
    corner: Option<u32>,
    before: Option<u32>,
}

impl Eq for Next {}

impl PartialOrd for Next {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Next {
    fn cmp(&self, other: &Self) -> Ordering {
        let rank = (other.corner, other.before).cmp(&(self.corner, self.before));
        other.whole.total_cmp(&self.whole).then(rank)
    }
}

impl<'a> Search<'a> {
    /// A search among boxes.
    pub fn new(boxes: &'a Boxes) -> Self {
        Self { boxes, known: vec![Known::default(); 4 * boxes.len()], round: 0, spent: false }
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
        let straight = sought.start.to(sought.end);
        let most = LONGER.0 * straight + LONGER.1;
        let mut effort = sought.effort;
        let mut waiting = BinaryHeap::new();
        self.look(sought, None, None, 0.0, most, &mut effort, &mut waiting);
        while let Some(next) = waiting.pop() {
            let Some(corner) = next.corner else {
                return Some(self.shortened(sought, self.back(next.before)));
            };
            let known = &mut self.known[corner as usize];
            if known.settled || next.cost > known.cost {
                continue;
            }
            known.settled = true;
            let before = known.before;
            self.spent = effort == 0;
            if !self.spent {
                self.look(sought, Some(corner), before, next.cost, most, &mut effort, &mut waiting);
            }
        }
        self.spent = effort == 0;
        None
    }

    /// The corners up to and with that one.
    fn back(&self, mut last: Option<u32>) -> Vec<Corner> {
        let mut way = Vec::new();
        while let Some(corner) = last {
            way.push(corner_of(corner));
            last = self.known[corner as usize].before;
        }
        way.reverse();
        way
    }

    /// The way without corners that it needn't run round.
    fn shortened(&self, sought: &Sought, mut way: Vec<Corner>) -> Vec<Corner> {
        let mut number = 0;
        while number < way.len() {
            let place = |corner: Option<&Corner>, else_at: Point| {
                corner.map_or(else_at, |one| one.at(self.boxes, sought.near))
            };
            let before = place(number.checked_sub(1).and_then(|before| way.get(before)), sought.start);
            let after = place(way.get(number + 1), sought.end);
            if self.boxes.is_clear(before, after, sought.near - 0.01, sought.joins) {
                way.remove(number);
                number = number.saturating_sub(1);
            } else {
                number += 1;
            }
        }
        way
    }

    /// Looks from a corner, or from the start, to the end and round what is in the way.
    #[allow(clippy::too_many_arguments)]
    fn look(
        &mut self,
        sought: &Sought,
        from: Option<u32>,
        before: Option<u32>,
        cost: f64,
        most: f64,
        effort: &mut usize,
        waiting: &mut BinaryHeap<Next>,
    ) {
        let place = |corner: Option<u32>| {
            corner.map_or(sought.start, |one| corner_of(one).at(self.boxes, sought.near))
        };
        let (here, past) = (place(from), from.map(|_| place(before)));
        // What it costs to go on from here to a place, if that bends round the box of this corner.
        let step = |to: Point| {
            let length = here.to(to);
            let (Some(past), Some(from)) = (past, from) else { return Some(length) };
            let (came, goes) = ((here - past).unit(), (to - here).unit());
            let round = (goes - came).dot(corner_of(from).outward()) <= 1e-9;
            let turn = came.cross(goes).abs().atan2(came.dot(goes));
            (round || !sought.taut).then_some(length + BEND.0 + BEND.1 * turn)
        };
        // A corner touches its own box, which isn't to count.
        let near = sought.near - 0.01;
        *effort = effort.saturating_sub(1);
        let Some(hit) = self.boxes.first(here, sought.end, near, sought.joins) else {
            if let Some(step) = step(sought.end) {
                let cost = cost + step;
                waiting.push(Next { whole: cost, cost, corner: None, before: from });
            }
            return;
        };
        let mut between = vec![hit];
        let mut number = 0;
        while let Some(of) = between.get(number).copied() {
            number += 1;
            let own = self.boxes.area(of).grown(near);
            for which in 0..4 {
                let corner = Corner { of, which };
                let (index, to) = (corner.index(), corner.at(self.boxes, sought.near));
                let Some(step) = step(to).filter(|_| here.to(to) > 1e-6) else { continue };
                let (cost, rest) = (cost + step, to.to(sought.end));
                let known = self.known[index];
                let fresh = known.round != self.round;
                let worse = !fresh && (known.settled || known.cost <= cost);
                if worse || cost + rest > most || own.crossed(here, to).is_some() {
                    continue;
                }
                *effort = effort.saturating_sub(1);
                match self.boxes.first(here, to, near, sought.joins) {
                    None => {
                        let round = self.round;
                        self.known[index] = Known { round, settled: false, cost, before: from };
                        let corner = Some(index as u32);
                        let whole = cost + sought.haste * rest;
                        waiting.push(Next { whole, cost, corner, before: from });
                    }
                    Some(other) if between.len() < BETWEEN && !between.contains(&other) => {
                        between.push(other)
                    }
                    Some(_) => {}
                }
            }
        }
    }
}

fn corner_of(index: u32) -> Corner {
    Corner { of: index / 4, which: (index % 4) as u8 }
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
        let end = Point::new(2_000.0, 0.0);
        let mut areas = vec![area(0.0, 0.0), area(2_000.0, 0.0)];
        for at in -3..=3 {
            for (x, y) in [(-300.0, 44.0 * f64::from(at)), (300.0, 44.0 * f64::from(at))] {
                areas.push(area(x, y));
            }
            areas.push(area(102.0 * f64::from(at), 150.0));
            areas.push(area(102.0 * f64::from(at), -150.0));
        }
        assert_eq!(way(&areas, end), None);
    }
}

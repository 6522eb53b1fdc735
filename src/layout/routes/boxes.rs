//! The boxes that are in the way, found without looking at all of them.

use super::super::geometry::{Point, Rect};
use super::cells::Cells;

/// How far from a box it is still found: no way is asked to keep farther off.
pub(super) const FARTHEST: f64 = 24.0;
/// Boxes by their numbers.
#[derive(Clone, Debug)]
pub(super) struct Boxes {
    areas: Vec<Rect>,
    cells: Cells,
}

impl Boxes {
    /// O(boxes × (log boxes + cells of one)).
    pub fn new(areas: Vec<Rect>) -> Self {
        Self { cells: Cells::new(&areas, FARTHEST), areas }
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.areas.len()
    }

    /// The box of that number.
    pub fn area(&self, number: u32) -> Rect {
        self.areas[number as usize]
    }

    /// The first box on the line from `start` to `end` that it passes nearer than `near`, leaving out two.
    /// O(boxes in the cells that the line passes until it meets one).
    pub fn first(&self, start: Point, end: Point, near: f64, besides: [u32; 2]) -> Option<u32> {
        let mut first: Option<(f64, u32)> = None;
        // The cell in which it is entered: whatever is entered before lies in a cell before that, or there.
        let mut entered = (usize::MAX, usize::MAX);
        self.cells.along(start, end, |cell, numbers| {
            for number in numbers.iter().filter(|number| !besides.contains(*number)) {
                if let Some((enters, _)) = self.area(*number).grown(near).crossed(start, end)
                    && first.is_none_or(|(least, other)| (enters, *number) < (least, other))
                {
                    first = Some((enters, *number));
                    let point = start.towards(end, enters);
                    entered = self.cells.at(point);
                }
            }
            cell != entered
        });
        first.map(|(_, number)| number)
    }

    /// Whether the line passes no box nearer than `near`, but for two. O(boxes in the cells that it passes).
    pub fn is_clear(&self, start: Point, end: Point, near: f64, besides: [u32; 2]) -> bool {
        self.cells.along(start, end, |_, numbers| {
            let is_past = |number: &u32| self.area(*number).grown(near).crossed(start, end).is_none();
            numbers.iter().all(|number| besides.contains(number) || is_past(number))
        })
    }

    /// The boxes that lines pass nearer than `near`, but for two, each with how long they do.
    /// O(boxes in the cells that they pass × boxes passed).
    pub fn passed(
        &self,
        lines: impl Iterator<Item = (Point, Point)>,
        near: f64,
        besides: [u32; 2],
    ) -> Vec<(u32, f64)> {
        let mut passed: Vec<(u32, f64)> = Vec::new();
        for (start, end) in lines {
            let mut found: Vec<u32> = Vec::new();
            self.cells.along(start, end, |_, numbers| {
                for number in numbers.iter().copied().filter(|number| !besides.contains(number)) {
                    let covered = self.area(number).grown(near).covers(start, end);
                    if covered > 0.0 && !found.contains(&number) {
                        found.push(number);
                        match passed.iter_mut().find(|(other, _)| *other == number) {
                            Some((_, sum)) => *sum += covered,
                            None => passed.push((number, covered)),
                        }
                    }
                }
                true
            });
        }
        passed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_meet_the_boxes_that_a_look_at_all_of_them_finds() {
        let place = |one: usize| Point::new((one * 7919 % 2003) as f64, (one * 104_729 % 1499) as f64);
        let mut areas: Vec<_> = (0..60).map(|one| Rect::around(place(one), 110.0, 40.0)).collect();
        areas.push(Rect::around(Point::new(-90_000.0, 70_000.0), 110.0, 40.0));
        let boxes = Boxes::new(areas.clone());
        for one in 0..200 {
            let far = if one % 9 == 0 { 50.0 } else { 1.0 };
            let (start, end) = (place(one + 61) * far, place(3 * one + 400));
            let hit = |(_, area): &(usize, &Rect)| area.grown(6.0).covers(start, end) > 0.0;
            let mut all: Vec<_> = areas.iter().enumerate().filter(hit).map(|(one, _)| one as u32).collect();
            all.retain(|one| *one > 1);
            let mut found: Vec<_> = boxes.passed([(start, end)].into_iter(), 6.0, [0, 1]);
            found.sort_by_key(|(one, _)| *one);
            assert_eq!(found.iter().map(|(one, _)| *one).collect::<Vec<_>>(), all);
            assert_eq!(boxes.is_clear(start, end, 6.0, [0, 1]), all.is_empty());
            let enters = |one: &u32| areas[*one as usize].grown(6.0).crossed(start, end).map(|on| on.0);
            let first = all.iter().copied().min_by(|a, b| enters(a).partial_cmp(&enters(b)).unwrap());
            assert_eq!(boxes.first(start, end, 6.0, [0, 1]), first);
        }
    }
}

//! The boxes that are in the way, found without looking at all of them.

use super::super::geometry::{Point, Rect};

/// How far from a box it is still found: no way is asked to keep farther off.
pub(super) const FARTHEST: f64 = 24.0;
/// How long the sides of cells are, at least: about as wide as an actor's box.
const SIDE: f64 = 150.0;
/// Into how many cells each side of the map is parted at most.
const MOST: usize = 256;

/// Boxes by their numbers, with those that lie in or near each cell of the plane.
#[derive(Clone, Debug)]
pub(super) struct Boxes {
    areas: Vec<Rect>,
    corner: Point,
    side: (f64, f64),
    columns: usize,
    rows: usize,
    /// Where the numbers of each cell begin in `within`.
    starts: Vec<u32>,
    within: Vec<u32>,
}

impl Boxes {
    /// O(boxes × cells of one).
    pub fn new(areas: Vec<Rect>) -> Self {
        // A few who stand far off would make all cells large: they count as of the cells at the edge.
        let (left, right) = most(areas.iter().map(|area| area.centre().x));
        let (top, bottom) = most(areas.iter().map(|area| area.centre().y));
        let bounds = Rect { x: left, y: top, width: right - left, height: bottom - top }.grown(SIDE);
        let count = |length: f64| ((length / SIDE).ceil() as usize).clamp(1, MOST);
        let (columns, rows) = (count(bounds.width), count(bounds.height));
        let mut boxes = Self {
            corner: Point::new(bounds.x, bounds.y),
            side: (bounds.width / columns as f64, bounds.height / rows as f64),
            columns,
            rows,
            starts: vec![0; columns * rows + 1],
            within: Vec::new(),
            areas: Vec::new(),
        };
        let cells: Vec<_> = areas.iter().map(|area| boxes.cells(area.grown(FARTHEST))).collect();
        let each = |(left, right, top, bottom): &(usize, usize, usize, usize)| {
            let (left, right) = (*left, *right);
            (*top..=*bottom).flat_map(move |row| (left..=right).map(move |column| row * columns + column))
        };
        for cell in cells.iter().flat_map(each) {
            boxes.starts[cell + 1] += 1;
        }
        for cell in 0..columns * rows {
            boxes.starts[cell + 1] += boxes.starts[cell];
        }
        boxes.within = vec![0; boxes.starts[columns * rows] as usize];
        let mut next = boxes.starts.clone();
        for (number, span) in cells.iter().enumerate() {
            for cell in each(span) {
                boxes.within[next[cell] as usize] = number as u32;
                next[cell] += 1;
            }
        }
        boxes.areas = areas;
        boxes
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
        self.along(start, end, |cell, numbers| {
            for number in numbers.iter().filter(|number| !besides.contains(*number)) {
                if let Some((enters, _)) = self.area(*number).grown(near).crossed(start, end)
                    && first.is_none_or(|(least, other)| (enters, *number) < (least, other))
                {
                    first = Some((enters, *number));
                    let point = start.towards(end, enters);
                    entered = (self.column(point.x), self.row(point.y));
                }
            }
            cell != entered
        });
        first.map(|(_, number)| number)
    }

    /// Whether the line passes no box nearer than `near`, but for two.
    pub fn is_clear(&self, start: Point, end: Point, near: f64, besides: [u32; 2]) -> bool {
        self.along(start, end, |_, numbers| {
            let is_past = |number: &u32| self.area(*number).grown(near).crossed(start, end).is_none();
            numbers.iter().all(|number| besides.contains(number) || is_past(number))
        })
    }

    /// The boxes that lines pass nearer than `near`, but for two, each with how long they do.
    pub fn passed(
        &self,
        lines: impl Iterator<Item = (Point, Point)>,
        near: f64,
        besides: [u32; 2],
    ) -> Vec<(u32, f64)> {
        let mut passed: Vec<(u32, f64)> = Vec::new();
        for (start, end) in lines {
            let mut found: Vec<u32> = Vec::new();
            self.along(start, end, |_, numbers| {
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

    /// Asks about the boxes of each cell that a line passes, from its start on, as long as the answer is
    /// yes; whether it always was.
    fn along(&self, start: Point, end: Point, mut ask: impl FnMut((usize, usize), &[u32]) -> bool) -> bool {
        let area = Rect::holding([start, end]).unwrap_or_default();
        let (left, right, top, bottom) = self.cells(area);
        let slope = if end.y == start.y { 0.0 } else { (end.x - start.x) / (end.y - start.y) };
        for step in 0..=bottom - top {
            let row = if start.y <= end.y { top + step } else { bottom - step };
            let (left, right) = if top == bottom {
                (left, right)
            } else {
                // Only so much of the row as the line passes on its way through it.
                let edge =
                    |row: usize| (self.corner.y + row as f64 * self.side.1).clamp(area.y, area.bottom());
                let upper = if row == top { area.y } else { edge(row) };
                let lower = if row == bottom { area.bottom() } else { edge(row + 1) };
                let level = |y: f64| start.x + (y - start.y) * slope;
                let (a, b) = (self.column(level(upper)), self.column(level(lower)));
                (a.min(b).max(left), a.max(b).min(right))
            };
            for step in 0..=right.saturating_sub(left) {
                let column = if start.x <= end.x { left + step } else { right - step };
                let cell = row * self.columns + column;
                let (from, to) = (self.starts[cell] as usize, self.starts[cell + 1] as usize);
                if !ask((column, row), &self.within[from..to]) {
                    return false;
                }
            }
        }
        true
    }

    fn column(&self, x: f64) -> usize {
        (((x - self.corner.x) / self.side.0).max(0.0) as usize).min(self.columns - 1)
    }

    fn row(&self, y: f64) -> usize {
        (((y - self.corner.y) / self.side.1).max(0.0) as usize).min(self.rows - 1)
    }

    /// The first and last column and the first and last row that a box touches.
    fn cells(&self, area: Rect) -> (usize, usize, usize, usize) {
        (self.column(area.x), self.column(area.right()), self.row(area.y), self.row(area.bottom()))
    }
}

/// What all but the few lowest and the few highest of some numbers lie between. O(numbers × log numbers).
fn most(numbers: impl Iterator<Item = f64>) -> (f64, f64) {
    let mut sorted: Vec<f64> = numbers.collect();
    sorted.sort_by(f64::total_cmp);
    let few = sorted.len() / 50;
    let first = sorted.get(few).copied().unwrap_or_default();
    (first, sorted.iter().rev().nth(few).copied().unwrap_or(first))
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

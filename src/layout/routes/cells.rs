//! The cells of the plane, and which boxes lie in each: a line asks only about those that it passes.
//!
//! Not a [`Grid`](crate::layout::Grid): lines go from cell to cell millions of times while all boxes stay
//! where they are. So the cells of the whole map lie in one row, each a stretch of one list, and whoever
//! stands far outside counts as of the cells at the edge.

use super::super::geometry::{Point, Rect};

/// How long the sides of cells are, at least: about as wide as an actor's box.
const SIDE: f64 = 150.0;
/// Into how many cells each side of the map is parted at most.
const MOST: usize = 256;

/// Cells with the numbers of the boxes in or near each, in rows one after another (compressed sparse rows).
#[derive(Clone, Debug)]
pub(super) struct Cells {
    corner: Point,
    side: (f64, f64),
    columns: usize,
    rows: usize,
    /// Where the numbers of each cell begin in `within`.
    starts: Vec<u32>,
    within: Vec<u32>,
}

impl Cells {
    /// Cells in which boxes count as far as `reach` around them.
    /// O(boxes × (log boxes + cells of one)).
    pub fn new(areas: &[Rect], reach: f64) -> Self {
        // A few who stand far off would make all cells large: they count as of the cells at the edge.
        let (left, right) = most(areas.iter().map(|area| area.centre().x));
        let (top, bottom) = most(areas.iter().map(|area| area.centre().y));
        let bounds = Rect { x: left, y: top, width: right - left, height: bottom - top }.grown(SIDE);
        let count = |length: f64| ((length / SIDE).ceil() as usize).clamp(1, MOST);
        let (columns, rows) = (count(bounds.width), count(bounds.height));
        let mut cells = Self {
            corner: Point::new(bounds.x, bounds.y),
            side: (bounds.width / columns as f64, bounds.height / rows as f64),
            columns,
            rows,
            starts: vec![0; columns * rows + 1],
            within: Vec::new(),
        };
        let spans: Vec<_> = areas.iter().map(|area| cells.span(area.grown(reach))).collect();
        let each = |(left, right, top, bottom): &(usize, usize, usize, usize)| {
            let (left, right) = (*left, *right);
            (*top..=*bottom).flat_map(move |row| (left..=right).map(move |column| row * columns + column))
        };
        for cell in spans.iter().flat_map(each) {
            cells.starts[cell + 1] += 1;
        }
        for cell in 0..columns * rows {
            cells.starts[cell + 1] += cells.starts[cell];
        }
        cells.within = vec![0; cells.starts[columns * rows] as usize];
        let mut next = cells.starts.clone();
        for (number, span) in spans.iter().enumerate() {
            for cell in each(span) {
                cells.within[next[cell] as usize] = number as u32;
                next[cell] += 1;
            }
        }
        cells
    }

    /// The column and the row of the cell that a point lies in.
    pub fn at(&self, point: Point) -> (usize, usize) {
        (self.column(point.x), self.row(point.y))
    }

    /// Asks about the boxes of each cell that a line passes, from its start on, as long as the answer is
    /// yes; whether it always was. The cells are those of Amanatides and Woo (1987), taken row by row.
    /// O(cells passed).
    pub fn along(
        &self,
        start: Point,
        end: Point,
        mut ask: impl FnMut((usize, usize), &[u32]) -> bool,
    ) -> bool {
        let area = Rect::holding([start, end]).unwrap_or_default();
        let (left, right, top, bottom) = self.span(area);
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
    fn span(&self, area: Rect) -> (usize, usize, usize, usize) {
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
    fn a_line_passes_all_cells_that_points_along_it_lie_in_once_and_in_order() {
        let areas: Vec<_> = (0..400)
            .map(|one| Point::new(f64::from(one * 613 % 3001), f64::from(one * 271 % 1999)))
            .map(|place| Rect::around(place, 110.0, 40.0))
            .collect();
        let cells = Cells::new(&areas, 10.0);
        let (corner, other) = (Point::new(-300.0, 40.0), Point::new(3_500.0, 1_900.0));
        let slant = Point::new(2_900.0, 300.0);
        for (start, end) in [(corner, other), (other, corner), (slant, corner), (corner, corner)] {
            let mut passed = Vec::new();
            assert!(cells.along(start, end, |cell, _| {
                passed.push(cell);
                true
            }));
            let points = (0..=2_000).map(|part| cells.at(start.towards(end, f64::from(part) / 2_000.0)));
            let order: Vec<_> = points.map(|cell| passed.iter().position(|one| *one == cell)).collect();
            assert!(order.iter().all(Option::is_some) && order.is_sorted(), "{start:?} to {end:?}");
            assert!((1..passed.len()).all(|one| !passed[..one].contains(&passed[one])));
        }
    }
}

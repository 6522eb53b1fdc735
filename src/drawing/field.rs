//! A quantity on a grid: widened, narrowed, and the lines where it is 0.

use std::collections::HashMap;

use super::scene::{Point, Rect};

/// How deep within a region the points of a grid are; negative outside.
pub(super) struct Field {
    corner: Point,
    cell: f64,
    columns: i32,
    rows: i32,
    depths: Vec<f64>,
}

/// A side of the grid: its column, its row, and whether it is level.
type Side = (i32, i32, bool);

impl Field {
    /// The depths at points `cell` apart; those at the edge of `bounds` are outside.
    pub fn new(bounds: Rect, cell: f64, depth: impl Fn(Point) -> f64) -> Self {
        let count = |length: f64| (length / cell).ceil() as i32 + 2;
        let (columns, rows) = (count(bounds.width), count(bounds.height));
        let corner = Point::new(bounds.x, bounds.y);
        let mut field = Self { corner, cell, columns, rows, depths: Vec::new() };
        field.depths = field.points().map(depth).collect();
        field.fence();
        field
    }

    /// The same grid with that depth everywhere.
    pub fn level(&self, depth: f64) -> Self {
        Self { depths: vec![depth; self.depths.len()], ..*self }
    }

    /// The distance between neighbouring points.
    pub fn cell(&self) -> f64 {
        self.cell
    }

    /// Raises the points within `area`, and one beyond on each side, to `depth` where that is more.
    pub fn raise(&mut self, area: Rect, depth: impl Fn(Point) -> f64) {
        let first = |from: f64, low: f64| ((from - low) / self.cell).floor().max(0.0) as i32;
        let last = |to: f64, low: f64, most: i32| (((to - low) / self.cell).ceil() as i32 + 1).min(most);
        let columns = first(area.x, self.corner.x)..last(area.right(), self.corner.x, self.columns);
        for row in first(area.y, self.corner.y)..last(area.bottom(), self.corner.y, self.rows) {
            for column in columns.clone() {
                let (point, place) = (self.at(column, row), (row * self.columns + column) as usize);
                self.depths[place] = self.depths[place].max(depth(point));
            }
        }
    }

    /// Changes the depth of every point by those that other fields have there.
    pub fn with<const N: usize>(&mut self, others: [&Self; N], depth: impl Fn(f64, [f64; N]) -> f64) {
        for (place, own) in self.depths.iter_mut().enumerate() {
            *own = depth(*own, others.map(|other| other.depths[place]));
        }
        self.fence();
    }

    /// All points, row by row.
    fn points(&self) -> impl Iterator<Item = Point> + use<> {
        let (corner, cell, columns) = (self.corner, self.cell, self.columns);
        (0..self.rows).flat_map(move |row| {
            (0..columns).map(move |column| corner + Point::new(f64::from(column), f64::from(row)) * cell)
        })
    }

    /// Leaves the edge of the grid outside.
    fn fence(&mut self) {
        for row in 0..self.rows {
            for column in 0..self.columns {
                if row == 0 || column == 0 || row == self.rows - 1 || column == self.columns - 1 {
                    self.depths[(row * self.columns + column) as usize] = -1.0;
                }
            }
        }
    }

    /// Takes away whatever is too narrow for a disc of that radius (opening, Matheron 1975).
    pub fn open(&mut self, radius: f64) {
        self.spread(radius, f64::min);
        self.spread(radius, f64::max);
    }

    /// Fills every inlet that is too narrow for a disc of that radius (closing).
    pub fn close(&mut self, radius: f64) {
        self.spread(radius, f64::max);
        self.spread(radius, f64::min);
        self.fence();
    }

    /// Gives every point the least or most within `radius`. O(points × points in the disc).
    fn spread(&mut self, radius: f64, pick: impl Fn(f64, f64) -> f64) {
        let far = (radius / self.cell).floor() as i32;
        let disc: Vec<(i32, i32)> = (-far..=far)
            .flat_map(|y| (-far..=far).map(move |x| (x, y)))
            .filter(|(x, y)| f64::from(x * x + y * y).sqrt() * self.cell <= radius)
            .collect();
        let at = |column: i32, row: i32| {
            let near = disc.iter().map(|(x, y)| (column + x, row + y));
            let near = near.filter(|(x, y)| (0..self.columns).contains(x) && (0..self.rows).contains(y));
            near.map(|(x, y)| self.depth(x, y)).fold(self.depth(column, row), &pick)
        };
        let rows = (0..self.rows).flat_map(|row| (0..self.columns).map(move |column| (column, row)));
        self.depths = rows.map(|(column, row)| at(column, row)).collect();
    }

    fn depth(&self, column: i32, row: i32) -> f64 {
        self.depths[(row * self.columns + column) as usize]
    }

    fn at(&self, column: i32, row: i32) -> Point {
        self.corner + Point::new(f64::from(column), f64::from(row)) * self.cell
    }

    /// The closed lines where the depth is 0, with the inside on the right (marching squares,
    /// after Lorensen and Cline 1987).
    pub fn edges(&self) -> Vec<Vec<Point>> {
        // Each crossed side of the grid is the start of one line, which leads to another such side.
        let mut next: HashMap<Side, Side> = HashMap::new();
        for row in 0..self.rows - 1 {
            for column in 0..self.columns - 1 {
                let inside = |x: i32, y: i32| self.depth(column + x, row + y) > 0.0;
                let case = [inside(0, 0), inside(1, 0), inside(1, 1), inside(0, 1)];
                let [top, right, bottom, left] = [
                    (column, row, true),
                    (column + 1, row, false),
                    (column, row + 1, true),
                    (column, row, false),
                ];
                let lines: &[(Side, Side)] = match case {
                    [true, false, false, false] => &[(top, left)],
                    [false, true, false, false] => &[(right, top)],
                    [false, false, true, false] => &[(bottom, right)],
                    [false, false, false, true] => &[(left, bottom)],
                    [true, true, false, false] => &[(right, left)],
                    [false, true, true, false] => &[(bottom, top)],
                    [false, false, true, true] => &[(left, right)],
                    [true, false, false, true] => &[(top, bottom)],
                    [false, true, true, true] => &[(left, top)],
                    [true, false, true, true] => &[(top, right)],
                    [true, true, false, true] => &[(right, bottom)],
                    [true, true, true, false] => &[(bottom, left)],
                    [true, false, true, false] => &[(top, right), (bottom, left)],
                    [false, true, false, true] => &[(right, bottom), (left, top)],
                    _ => &[],
                };
                next.extend(lines.iter().copied());
            }
        }
        let point = |(column, row, level): Side| {
            let (c, r) = if level { (column + 1, row) } else { (column, row + 1) };
            let (a, b) = (self.depth(column, row), self.depth(c, r));
            self.at(column, row).towards(self.at(c, r), if a == b { 0.5 } else { a / (a - b) })
        };
        let mut starts: Vec<_> = next.keys().copied().collect();
        starts.sort_unstable();
        let mut rings = Vec::new();
        for start in starts {
            let mut ring = Vec::new();
            let mut side = start;
            while let Some(following) = next.remove(&side) {
                ring.push(point(side));
                side = following;
            }
            if ring.len() > 7 {
                rings.push(ring);
            }
        }
        rings
    }
}

//! Where names are written over a map: none over another.

use super::afar::{Sign, SignOf};
use super::scene::{Point, Rect, Scene};

/// How tall a name is, in pixels.
pub(super) const TALL: f64 = 16.0;
/// The air around a name, in pixels.
const AIR: f64 = 3.0;

/// What is written already, and what it would cover.
pub(super) struct Board<'a> {
    scene: &'a Scene,
    zoom: f64,
    /// On the map.
    actors: Rows,
    /// In pixels.
    taken: Rows,
    signs: Vec<Sign>,
}

impl<'a> Board<'a> {
    /// Nothing is written yet.
    pub fn new(scene: &'a Scene, zoom: f64) -> Self {
        let bounds = scene.bounds;
        let mut actors = Rows::new(bounds.y, bounds.height, TALL / zoom);
        scene.actors.iter().for_each(|actor| actors.put(actor.area));
        let taken = Rows::new(bounds.y * zoom, bounds.height * zoom, TALL);
        Self { scene, zoom, actors, taken, signs: Vec::new() }
    }

    /// Writes a name at the best of the places that are free, if one is. `own` is what it names, which it
    /// may cover.
    pub fn put(&mut self, of: SignOf, text: String, wide: f64, places: &[Point], own: Option<Rect>) {
        if text.is_empty() {
            return;
        }
        // Within the picture, or names at its edges would be cut off where all of it is seen.
        let bounds = self.scene.bounds;
        let (half, middle) = (wide / 2.0 / self.zoom, bounds.centre().x);
        let (left, right) = ((bounds.x + half).min(middle), (bounds.right() - half).max(middle));
        let places: Vec<_> = places.iter().map(|at| Point::new(at.x.clamp(left, right), at.y)).collect();
        let on_screen = |at: Point| Rect::around(at * self.zoom, wide + 2.0 * AIR, TALL + AIR);
        let free = |at: &&Point| {
            let area = on_screen(**at);
            !self.taken.near(area).any(|taken| taken.overlaps(&area))
        };
        let covers = |at: &Point| {
            let area = Rect::around(*at, wide / self.zoom, TALL / self.zoom);
            let others = self.actors.near(area).filter(|other| own != Some(**other) && other.overlaps(&area));
            others.count()
        };
        let Some(at) = places.iter().filter(free).min_by_key(|at| covers(at)).copied() else { return };
        let area = on_screen(at);
        self.taken.put(area);
        self.signs.push(Sign { of, text, at, width: wide });
    }

    /// All that was written.
    pub fn written(self) -> Vec<Sign> {
        self.signs
    }
}

/// Boxes by the rows that they lie in.
struct Rows {
    top: f64,
    tall: f64,
    rows: Vec<Vec<Rect>>,
}

impl Rows {
    /// Rows so tall, from `top` on as far down as `height`; what lies beyond is in the first or the last.
    fn new(top: f64, height: f64, tall: f64) -> Self {
        let count = (height / tall).ceil().clamp(1.0, 100_000.0) as usize;
        Self { top, tall, rows: vec![Vec::new(); count] }
    }

    fn of(&self, area: Rect) -> std::ops::RangeInclusive<usize> {
        let row = |y: f64| (((y - self.top) / self.tall).max(0.0) as usize).min(self.rows.len() - 1);
        row(area.y)..=row(area.bottom())
    }

    fn put(&mut self, area: Rect) {
        for row in self.of(area) {
            self.rows[row].push(area);
        }
    }

    /// All that may touch `area`; some of them several times.
    fn near(&self, area: Rect) -> impl Iterator<Item = &Rect> {
        self.rows[self.of(area)].iter().flatten()
    }
}

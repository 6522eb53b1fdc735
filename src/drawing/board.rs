//! Where names are written over a map: none over another.

use super::afar::{Sign, SignOf};
use super::scene::{Point, Rect, Scene};

/// How tall a name of one line is, in pixels.
pub(super) const TALL: f64 = 16.0;
/// How much taller each further line makes it, in pixels.
pub(super) const LINE: f64 = 14.0;
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

/// A way to write a name.
pub(super) struct Way {
    /// The lines that it is set in.
    pub lines: Vec<String>,
    /// How wide it is, in pixels.
    pub wide: f64,
    /// Its middle, on the map.
    pub at: Point,
}

impl Way {
    /// How tall it is, in pixels.
    pub fn tall(&self) -> f64 {
        TALL + LINE * (self.lines.len().saturating_sub(1) as f64)
    }
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

    /// Writes a name as the best of the ways that are free, if one is: where it covers fewest others, the
    /// first of those alike. `own` is what it names, which it may cover.
    pub fn put(&mut self, of: SignOf, ways: impl IntoIterator<Item = Way>, own: Option<Rect>) {
        let free = |way: &Way| {
            let area = self.on_screen(way);
            !self.taken.near(area).any(|taken| taken.overlaps(&area))
        };
        let covers = |way: &Way| {
            let area = Rect::around(way.at, way.wide / self.zoom, way.tall() / self.zoom);
            let others = self.actors.near(area).filter(|other| own != Some(**other) && other.overlaps(&area));
            others.count()
        };
        let ways = ways.into_iter().filter(|way| !way.lines.is_empty()).map(|way| self.within(way));
        let mut best: Option<(usize, Way)> = None;
        for way in ways.filter(free) {
            let count = covers(&way);
            if best.as_ref().is_none_or(|(least, _)| count < *least) {
                best = Some((count, way));
            }
            // Nothing is better than to cover nobody.
            if count == 0 {
                break;
            }
        }
        let Some((_, way)) = best else { return };
        self.taken.put(self.on_screen(&way));
        self.signs.push(Sign { of, lines: way.lines, at: way.at, width: way.wide });
    }

    /// With the air around it, in pixels.
    fn on_screen(&self, way: &Way) -> Rect {
        Rect::around(way.at * self.zoom, way.wide + 2.0 * AIR, way.tall() + AIR)
    }

    /// Within the picture, or names at its edges would be cut off where all of it is seen.
    fn within(&self, way: Way) -> Way {
        let (bounds, middle) = (self.scene.bounds, self.scene.bounds.centre());
        let keep = |at: f64, (low, high): (f64, f64), half: f64, middle: f64| {
            at.clamp((low + half).min(middle), (high - half).max(middle))
        };
        let (across, down) = ((bounds.x, bounds.right()), (bounds.y, bounds.bottom()));
        let x = keep(way.at.x, across, way.wide / 2.0 / self.zoom, middle.x);
        let y = keep(way.at.y, down, way.tall() / 2.0 / self.zoom, middle.y);
        Way { at: Point::new(x, y), ..way }
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

//! The camera: which part of the map is seen, and how large.

use partnership_explorer::drawing::{Point, Rect};

/// The smallest and the largest zoom.
const LEAST: f64 = 0.02;
const MOST: f64 = 5.0;
/// A small map isn't blown up beyond this when it is fitted.
const FITTED_MOST: f64 = 1.3;
/// Whoever sits at the back sees what is presented as large as this, where there is room.
const PRESENTED_MOST: f64 = 2.2;
/// On a narrow screen a map opens no smaller than this, or its words can't be read.
const READABLE: f64 = 0.72;
/// If more of it is seen then, it may open as small as this.
const READABLE_STILL: f64 = 0.64;
/// What it costs to cut anybody, where it is worth their weight to see them whole.
const CUT: f64 = 1.0;
/// The air, in pixels, between the edge of the window and who stands at it.
const EDGE: f64 = 6.0;
/// On a map that is seen at least as near as this, nobody has to be brought nearer to be read.
const LEGIBLE: f64 = 0.6;
/// A map that would be smaller than this as a whole is too large to begin anywhere but as a whole.
const LARGE: f64 = 0.12;
/// A window narrower than this is a phone's.
const NARROW: f64 = 600.0;
/// The air, in pixels, between what is brought into sight and what is beside.
const AIR: f64 = 16.0;

/// Where the map lies on the screen: screen = map × zoom + (x, y).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Camera {
    /// Screen pixels for a unit of the map.
    pub zoom: f64,
    /// Where the map's origin is on the screen, from the left.
    pub x: f64,
    /// Where the map's origin is on the screen, from the top.
    pub y: f64,
}

/// The window onto the map, in CSS pixels.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Frame {
    /// From left to right.
    pub width: f64,
    /// From top to bottom.
    pub height: f64,
    /// What is covered at the left, by the tools of a phone.
    pub left: f64,
    /// What is covered at the right, by the zoom buttons.
    pub right: f64,
    /// What is covered at the top, by the lenses.
    pub top: f64,
    /// What is covered at the bottom, by the sheet of a phone.
    pub bottom: f64,
}

impl Default for Camera {
    fn default() -> Self {
        Self { zoom: 1.0, x: 0.0, y: 0.0 }
    }
}

impl Camera {
    /// The point of the map that is seen at a point of the screen.
    pub fn on_map(self, at: Point) -> Point {
        Point { x: (at.x - self.x) / self.zoom, y: (at.y - self.y) / self.zoom }
    }

    /// Whether all of `area` is in sight, beside the tools of a phone, and between what covers the map at the top and below.
    pub fn sees(self, area: Rect, frame: Frame) -> bool {
        let on_screen = |at: Point| Point { x: at.x * self.zoom + self.x, y: at.y * self.zoom + self.y };
        let inside = |at: Point| {
            (frame.left..=frame.width).contains(&at.x)
                && (frame.top..=frame.height - frame.bottom).contains(&at.y)
        };
        area.corners().into_iter().all(|corner| inside(on_screen(corner)))
    }

    /// All of `bounds`, in the middle of what isn't covered.
    pub fn fit(bounds: Rect, frame: Frame) -> Self {
        Self::fit_up_to(FITTED_MOST, bounds, frame)
    }

    fn fit_up_to(most: f64, bounds: Rect, frame: Frame) -> Self {
        let height = (frame.height - frame.top - frame.bottom).max(1.0);
        let width = (frame.width - frame.left - frame.right).max(1.0);
        let zoom = (width / bounds.width.max(1.0)).min(height / bounds.height.max(1.0)).clamp(LEAST, most);
        Self {
            zoom,
            x: frame.left + width / 2.0 - zoom * (bounds.x + bounds.width / 2.0),
            y: frame.top + height / 2.0 - zoom * (bounds.y + bounds.height / 2.0),
        }
    }

    /// What is seen of a saved view: all of `area`, larger than a map opens on a large screen; where it would
    /// be too small to be read, what is lit, as large as can be read.
    pub fn presenting(area: Rect, lit: Option<Rect>, frame: Frame) -> Self {
        let whole = Self::fit_up_to(PRESENTED_MOST, area, frame);
        match lit.filter(|_| whole.zoom < LEGIBLE) {
            Some(lit) => whole.reading(lit, frame),
            None => whole,
        }
    }

    /// What is seen when a map is opened: all of it, or on a narrow screen as much around `heart` as can be
    /// read, where the weight of those of `actors` who are seen whole is greatest, less a little for each who
    /// is cut. The weight stands beside each.
    ///
    /// O(near³) for those near the heart, whom a window of twice the size would hold.
    pub fn open(bounds: Rect, heart: Rect, actors: &[(Rect, f64)], frame: Frame) -> Self {
        let whole = Self::fit(bounds, frame);
        if !whole.begins_nearer(frame) {
            return whole;
        }
        let free = Point { x: frame.width - frame.left, y: frame.height - frame.top - frame.bottom };
        let middle = Point { x: frame.left + free.x / 2.0, y: frame.top + free.y / 2.0 };
        let at = |zoom: f64, x: f64, y: f64| Self { zoom, x, y }.filling(bounds, frame);
        let centred = |zoom: f64| {
            let heart = heart.centre();
            at(zoom, middle.x - zoom * heart.x, middle.y - zoom * heart.y)
        };
        let mut best = centred(READABLE);
        let mut most = f64::NEG_INFINITY;
        for zoom in [READABLE, READABLE_STILL] {
            let around =
                Rect::around(heart.centre(), 2.0 * free.x.max(1.0) / zoom, 2.0 * free.y.max(1.0) / zoom);
            let near: Vec<(Rect, f64)> =
                actors.iter().filter(|(area, _)| area.overlaps(&around)).copied().collect();
            let straight = centred(zoom);
            let edges =
                |low: f64, high: f64, from: f64, to: f64| [from + EDGE - zoom * low, to - EDGE - zoom * high];
            let (right, below) = (frame.width, frame.height - frame.bottom);
            let across = near.iter().flat_map(|(area, _)| edges(area.x, area.right(), frame.left, right));
            let down = near.iter().flat_map(|(area, _)| edges(area.y, area.bottom(), frame.top, below));
            let across: Vec<f64> = across.chain([straight.x]).collect();
            for y in down.chain([straight.y]) {
                for x in &across {
                    let camera = at(zoom, *x, y);
                    if !camera.sees(heart, frame) {
                        continue;
                    }
                    let aside = (camera.x - straight.x).hypot(camera.y - straight.y) / frame.width.max(1.0);
                    let worth = camera.worth(&near, frame) - aside - 20.0 * (READABLE - zoom);
                    if worth > most {
                        (best, most) = (camera, worth);
                    }
                }
            }
        }
        best
    }

    /// The weight of the areas that are seen as a whole, less something for each that is cut by an edge, or
    /// by what covers the map.
    fn worth(self, areas: &[(Rect, f64)], frame: Frame) -> f64 {
        let corner = self.on_map(Point { x: 0.0, y: 0.0 });
        let (width, height) = (frame.width / self.zoom, (frame.height - frame.bottom) / self.zoom);
        let window = Rect { x: corner.x, y: corner.y, width, height };
        let worth = |(area, weight): &(Rect, f64)| match (self.sees(*area, frame), area.overlaps(&window)) {
            (true, _) => *weight,
            (false, true) => -CUT,
            (false, false) => 0.0,
        };
        areas.iter().map(worth).sum()
    }

    /// What is seen when a map that is read from left to right is opened: all of it, or on a narrow screen
    /// its beginning, as large as can be read, at the height where most of `actors` are in sight together
    /// with one of those who stand first.
    pub fn begin(bounds: Rect, actors: &[Rect], frame: Frame) -> Self {
        let whole = Self::fit(bounds, frame);
        if actors.is_empty() || !whole.begins_nearer(frame) {
            return whole;
        }
        let (width, height) = (frame.width - frame.left, frame.height - frame.top - frame.bottom);
        let (width, height) = (width / READABLE, (height - 2.0 * AIR).max(1.0) / READABLE);
        let most_left = actors.iter().map(|area| area.x).fold(f64::INFINITY, f64::min);
        let right = actors.iter().filter(|area| area.x == most_left).map(|area| area.right());
        let first = right.fold(most_left, f64::max);
        let near: Vec<&Rect> = actors.iter().filter(|area| area.right() <= bounds.x + width).collect();
        let seen = |top: f64| near.iter().filter(move |area| area.y >= top && area.bottom() <= top + height);
        let (mut top, mut most) = (bounds.y, 0);
        for area in &near {
            let count = seen(area.y).count();
            // The uppermost of those alike.
            let is_better = count > most || (count == most && area.y < top);
            if is_better && seen(area.y).any(|area| area.x <= first) {
                (top, most) = (area.y, count);
            }
        }
        let at =
            Self { zoom: READABLE, x: frame.left - READABLE * bounds.x, y: frame.top + AIR - READABLE * top };
        at.filling(bounds, frame)
    }

    /// Moved so that no side of the window stays empty that the map could fill; where the map is smaller
    /// than the window it stands in the middle.
    fn filling(self, bounds: Rect, frame: Frame) -> Self {
        let fill = |at: f64, (low, length): (f64, f64), (from, to): (f64, f64)| {
            let (low, high) = (low * self.zoom, (low + length) * self.zoom);
            match high - low <= to - from {
                true => (from + to - low - high) / 2.0,
                false => at.clamp(to - high, from - low),
            }
        };
        let (across, down) = ((bounds.x, bounds.width), (bounds.y, bounds.height));
        Self {
            zoom: self.zoom,
            x: fill(self.x, across, (frame.left, frame.width)),
            y: fill(self.y, down, (frame.top, frame.height - frame.bottom)),
        }
    }

    /// Whether a map that would be seen whole like this opens nearer, where it can be read.
    fn begins_nearer(self, frame: Frame) -> bool {
        frame.width < NARROW && (LARGE..READABLE).contains(&self.zoom)
    }

    /// As it is if all of `area` is seen, otherwise moved to it, and back from it if it is large.
    #[must_use]
    pub fn taking_in(self, area: Rect, frame: Frame) -> Self {
        let room = Self::fit(area, Frame { width: frame.width - 40.0, height: frame.height - 40.0, ..frame });
        if room.zoom >= self.zoom {
            return self.showing(area, frame);
        }
        Self::fit(
            Rect { x: area.x - 24.0, y: area.y - 24.0, width: area.width + 48.0, height: area.height + 48.0 },
            frame,
        )
    }

    /// As it is if all of `area` is seen and can be read there, otherwise moved to it, nearer or back
    /// from it: as large as can be read, or as the frame holds.
    #[must_use]
    pub fn reading(self, area: Rect, frame: Frame) -> Self {
        let room = Self::fit(area, Frame { width: frame.width - 40.0, height: frame.height - 40.0, ..frame });
        let nearer = READABLE.min(room.zoom);
        if self.zoom >= nearer.min(LEGIBLE) {
            return self.taking_in(area, frame);
        }
        let (at, height) = (area.centre(), frame.height - frame.top - frame.bottom);
        Self {
            zoom: nearer,
            x: frame.width / 2.0 - nearer * at.x,
            y: frame.top + height / 2.0 - nearer * at.y,
        }
    }

    /// The same nearness, or as near as it can be read, with `area` in the middle.
    #[must_use]
    pub fn centred(self, area: Rect, frame: Frame) -> Self {
        let room = Self::fit(area, Frame { width: frame.width - 40.0, height: frame.height - 40.0, ..frame });
        let zoom = self.zoom.max(READABLE).min(room.zoom.max(LEAST));
        let (at, height) = (area.centre(), frame.height - frame.top - frame.bottom);
        Self { zoom, x: frame.width / 2.0 - zoom * at.x, y: frame.top + height / 2.0 - zoom * at.y }
    }

    /// Larger by `factor`, with the point of the screen `at` staying where it is.
    #[must_use]
    pub fn zoomed(self, factor: f64, at: Point) -> Self {
        let zoom = (self.zoom * factor).clamp(LEAST, MOST);
        let factor = zoom / self.zoom;
        Self { zoom, x: at.x - factor * (at.x - self.x), y: at.y - factor * (at.y - self.y) }
    }

    /// Moved by so many pixels, but never so far that nothing of the map is left to see.
    #[must_use]
    pub fn panned(self, dx: f64, dy: f64, bounds: Rect, frame: Frame) -> Self {
        let keep = |at: f64, low: f64, length: f64, window: f64| {
            let (low, high) = (low * self.zoom, (low + length) * self.zoom);
            let edge = (window / 3.0).min((high - low) / 2.0);
            at.clamp((edge - high).min(window - edge - low), (window - edge - low).max(edge - high))
        };
        Self {
            zoom: self.zoom,
            x: keep(self.x + dx, bounds.x, bounds.width, frame.width),
            y: keep(self.y + dy, bounds.y, bounds.height, frame.height - frame.bottom),
        }
    }

    /// Moved as little as shows all of `area` with some air around, if it isn't shown already.
    #[must_use]
    pub fn showing(self, area: Rect, frame: Frame) -> Self {
        if self.sees(area, frame) {
            return self;
        }
        let shift = |low: f64, high: f64, from: f64, to: f64| {
            if low < from {
                from - low
            } else if high > to {
                (to - high).max(from - low)
            } else {
                0.0
            }
        };
        let (left, top) = (self.x + area.x * self.zoom, self.y + area.y * self.zoom);
        let (width, height) = (area.width * self.zoom, area.height * self.zoom);
        Self {
            zoom: self.zoom,
            x: self.x + shift(left, left + width, frame.left + AIR, frame.width - AIR),
            y: self.y + shift(top, top + height, frame.top + AIR, frame.height - frame.bottom - AIR),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Camera, Frame};
    use partnership_explorer::drawing::{Point, Rect};

    const BOUNDS: Rect = Rect { x: -100.0, y: -50.0, width: 800.0, height: 400.0 };
    const FRAME: Frame =
        Frame { width: 400.0, height: 500.0, left: 0.0, right: 0.0, top: 50.0, bottom: 150.0 };

    fn on_screen(camera: Camera, point: Point) -> (f64, f64) {
        (point.x * camera.zoom + camera.x, point.y * camera.zoom + camera.y)
    }

    #[test]
    fn fit_centres_the_map_in_what_is_not_covered() {
        let camera = Camera::fit(BOUNDS, FRAME);
        assert!((camera.zoom - 0.5).abs() < 1e-9);
        assert_eq!(on_screen(camera, Point { x: 300.0, y: 150.0 }), (200.0, 200.0));
    }

    #[test]
    fn a_phone_opens_a_map_where_it_can_be_read() {
        let heart = Rect { x: 600.0, y: 125.0, width: 100.0, height: 50.0 };
        let camera = Camera::open(BOUNDS, heart, &[(heart, 1.0)], FRAME);
        assert!((camera.zoom - super::READABLE).abs() < 1e-9);
        assert!(camera.sees(heart, FRAME), "the heart is seen");
        let wide = Frame { width: 1000.0, ..FRAME };
        assert_eq!(Camera::open(BOUNDS, heart, &[(heart, 1.0)], wide), Camera::fit(BOUNDS, wide));
    }

    #[test]
    fn a_phone_opens_a_map_where_most_stand_uncut() {
        let area = |x: f64, y: f64| Rect { x, y, width: 120.0, height: 40.0 };
        let heart = area(240.0, 130.0);
        // Three stand in a column to the left; centred on the heart the tools would cut them.
        let left = [area(20.0, 0.0), area(20.0, 130.0), area(20.0, 260.0)];
        let far = area(560.0, 130.0);
        let actors = [heart, left[0], left[1], left[2], far];
        let narrow = Frame { left: 60.0, ..FRAME };
        let weighed = |weights: [f64; 5]| {
            let weighed: Vec<_> = actors.into_iter().zip(weights).collect();
            Camera::open(BOUNDS, heart, &weighed, narrow)
        };
        let camera = weighed([1.0; 5]);
        assert_eq!(actors.map(|one| camera.sees(one, narrow)), [true, true, true, true, false], "{camera:?}");
        assert!(camera.zoom >= super::READABLE_STILL);
        let near = weighed([1.0, 1.0, 1.0, 1.0, 5.0]);
        assert!(near.sees(heart, narrow) && near.sees(far, narrow), "{near:?}: who matters more is seen");
    }

    #[test]
    fn what_is_read_from_left_to_right_opens_at_its_beginning() {
        let area = |x: f64, y: f64| Rect { x, y, width: 100.0, height: 40.0 };
        let actors =
            [area(-90.0, 300.0), area(60.0, -40.0), area(60.0, 280.0), area(60.0, 340.0), area(600.0, 0.0)];
        let narrow = Frame { left: 60.0, height: 400.0, ..FRAME };
        let bounds = Rect { height: 450.0, ..BOUNDS };
        let camera = Camera::begin(bounds, &actors, narrow);
        assert!((camera.zoom - super::READABLE).abs() < 1e-9);
        let seen = |area: &Rect| {
            let (x, y) = on_screen(camera, Point { x: area.x, y: area.y });
            let (right, bottom) = on_screen(camera, Point { x: area.right(), y: area.bottom() });
            x >= narrow.left
                && y >= narrow.top
                && right <= narrow.width
                && bottom <= narrow.height - narrow.bottom
        };
        assert_eq!(actors.each_ref().map(seen), [true, false, true, true, false], "where most begin");
        let wide = Frame { width: 1000.0, ..FRAME };
        assert_eq!(Camera::begin(bounds, &actors, wide), Camera::fit(bounds, wide));
        assert_eq!(
            Camera::begin(bounds, &[], narrow),
            Camera::fit(bounds, narrow),
            "of nobody there is no beginning"
        );
    }

    #[test]
    fn no_side_of_a_phone_stays_empty_that_the_map_could_fill() {
        // The heart lies in a corner of the map: the window looks to the rest of it.
        let corner = Rect { x: 680.0, y: 330.0, width: 20.0, height: 20.0 };
        let camera = Camera::open(BOUNDS, corner, &[(corner, 1.0)], FRAME);
        let (right, bottom) = on_screen(camera, Point { x: 700.0, y: 350.0 });
        assert!((right - FRAME.width).abs() < 1e-9, "{right}");
        // All of its height has room between what covers the window: it stands in the middle of that.
        let (_, top) = on_screen(camera, Point { x: 0.0, y: BOUNDS.y });
        assert!((top - FRAME.top - (FRAME.height - FRAME.bottom - bottom)).abs() < 1e-9, "{top} {bottom}");
    }

    #[test]
    fn evidence_is_taken_in_whole() {
        let camera = Camera { zoom: 2.0, x: 0.0, y: 0.0 };
        let area = Rect { x: 300.0, y: 100.0, width: 400.0, height: 50.0 };
        let seen = camera.taking_in(area, FRAME);
        let (left, right) =
            (on_screen(seen, Point { x: 300.0, y: 100.0 }), on_screen(seen, Point { x: 700.0, y: 150.0 }));
        assert!(left.0 >= 0.0 && right.0 <= FRAME.width, "{left:?} {right:?}");
    }

    #[test]
    fn a_step_is_brought_as_near_as_it_can_be_read_or_the_frame_holds_it() {
        let far = Camera { zoom: 0.3, x: 0.0, y: 0.0 };
        let small = Rect { x: 300.0, y: 100.0, width: 200.0, height: 50.0 };
        let seen = far.reading(small, FRAME);
        assert!((seen.zoom - super::READABLE).abs() < 1e-9);
        assert_eq!(on_screen(seen, small.centre()), (200.0, 200.0));
        let wide = Rect { width: 720.0, ..small };
        assert!((far.reading(wide, FRAME).zoom - 0.5).abs() < 1e-9, "both ends are in sight");
        let near = Camera { zoom: 1.2, ..seen };
        assert_eq!(near.reading(small, FRAME), near.taking_in(small, FRAME), "nobody is moved farther off");
    }

    #[test]
    fn zoom_keeps_the_point_under_the_pointer() {
        let camera = Camera::fit(BOUNDS, FRAME);
        let at = Point { x: 123.0, y: 77.0 };
        let below = Point { x: (at.x - camera.x) / camera.zoom, y: (at.y - camera.y) / camera.zoom };
        let (x, y) = on_screen(camera.zoomed(1.7, at), below);
        assert!((x - at.x).abs() < 1e-9 && (y - at.y).abs() < 1e-9);
    }

    #[test]
    fn the_map_cannot_be_lost_by_panning() {
        let camera = Camera::fit(BOUNDS, FRAME).panned(1e6, -1e6, BOUNDS, FRAME);
        let (left, _) = on_screen(camera, Point { x: BOUNDS.x, y: 0.0 });
        let (_, bottom) = on_screen(camera, Point { x: 0.0, y: BOUNDS.y + BOUNDS.height });
        assert!(left < FRAME.width && bottom > 0.0);
    }

    #[test]
    fn what_has_the_focus_is_brought_into_sight() {
        let camera = Camera { zoom: 2.0, x: 0.0, y: 0.0 };
        let moved = camera.showing(Rect { x: 300.0, y: 100.0, width: 40.0, height: 20.0 }, FRAME);
        assert_eq!((moved.x, moved.y), (-296.0, 0.0));
        assert_eq!(moved.showing(Rect { x: 300.0, y: 100.0, width: 40.0, height: 20.0 }, FRAME), moved);
        // Beside the tools of a phone, not under them.
        let tools = Frame { left: 60.0, ..FRAME };
        let under = Rect { x: 10.0, y: 100.0, width: 40.0, height: 20.0 };
        assert!(!camera.sees(under, tools) && camera.showing(under, tools).sees(under, tools));
    }
}

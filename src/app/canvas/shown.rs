//! What is painted already, shown to a camera that has moved on: moved, and larger or smaller.

use crate::app::state::{Camera, Frame};

/// How far beyond the window the canvas reaches on each side, in shares of the window: so far the map
/// can be moved by moving what is painted already.
pub const BEYOND: f64 = 0.4;
/// How much larger or smaller what is painted may be shown while one zooms.
const STRETCH: f64 = 2.2;

/// How what was painted is shown to another camera: moved, and larger or smaller.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Shown {
    x: f64,
    y: f64,
    scale: f64,
}

impl Shown {
    /// Nothing if too little of the window would be covered by it, or too coarsely.
    pub fn of(last: Camera, camera: Camera, frame: Frame) -> Option<Self> {
        let scale = camera.zoom / last.zoom;
        let (left, top) = (BEYOND * frame.width, BEYOND * frame.height);
        let x = camera.x - scale * last.x + (1.0 - scale) * left;
        let y = camera.y - scale * last.y + (1.0 - scale) * top;
        let shown = Self { x, y, scale };
        if shown.is_stretched() {
            return (1.0 / STRETCH..=STRETCH).contains(&scale).then_some(shown);
        }
        (x.abs() <= left && y.abs() <= top).then_some(shown)
    }

    /// Whether it is larger or smaller than it was painted.
    pub fn is_stretched(self) -> bool {
        (self.scale - 1.0).abs() > 1e-9
    }

    /// The same, as a style sheet says it.
    pub fn transform(self) -> String {
        format!("translate({:.2}px, {:.2}px) scale({:.5})", self.x, self.y, self.scale)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FRAME: Frame =
        Frame { width: 1_000.0, height: 500.0, left: 0.0, right: 0.0, top: 0.0, bottom: 0.0 };

    #[test]
    fn what_was_painted_is_shown_where_the_new_camera_sees_it() {
        let last = Camera { zoom: 0.5, x: 40.0, y: -30.0 };
        let camera = Camera { zoom: 0.8, x: -20.0, y: 15.0 };
        let shown = Shown::of(last, camera, FRAME).unwrap();
        // A point of the map lies here on the canvas, whose corner lies off the window's.
        let on_canvas = 300.0 * last.zoom + last.x + BEYOND * FRAME.width;
        let on_screen = -BEYOND * FRAME.width + shown.x + shown.scale * on_canvas;
        assert!((on_screen - (300.0 * camera.zoom + camera.x)).abs() < 1e-9);
    }

    #[test]
    fn it_is_painted_anew_once_it_covers_too_little() {
        let last = Camera { zoom: 0.5, x: 40.0, y: -30.0 };
        let moved = |x: f64| Shown::of(last, Camera { x: last.x + x, ..last }, FRAME);
        assert_eq!(moved(399.0).map(|shown| (shown.x, shown.scale)), Some((399.0, 1.0)));
        assert_eq!(moved(401.0), None);
        assert_eq!(Shown::of(last, Camera { zoom: 1.6, ..last }, FRAME), None);
    }
}

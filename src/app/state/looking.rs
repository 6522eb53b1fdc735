//! How the camera changes.

use partnership_explorer::drawing::{Point, Rect};

use super::{Camera, Frame, State};

impl State {
    pub(super) fn resize(&mut self, frame: Frame) -> Option<()> {
        if self.frame == frame {
            return None;
        }
        self.frame = frame;
        self.refit();
        Some(())
    }

    /// Nearer or farther, around a point of the frame or its middle.
    pub(super) fn zoom(&mut self, factor: f64, at: Option<Point>) -> Option<()> {
        let frame = self.frame;
        let middle = Point { x: frame.width / 2.0, y: (frame.top + frame.height - frame.bottom) / 2.0 };
        self.move_to(self.camera.zoomed(factor, at.unwrap_or(middle)))
    }

    pub(super) fn pan(&mut self, dx: f64, dy: f64) -> Option<()> {
        let bounds = self.opened.as_ref()?.scene.bounds;
        self.move_to(self.camera.panned(dx, dy, bounds, self.frame))
    }

    /// Brings an area into sight; nobody has moved the camera by that.
    pub(super) fn reveal(&mut self, area: Rect) -> Option<()> {
        let camera = self.camera.showing(area, self.frame);
        if camera == self.camera {
            return None;
        }
        self.camera = camera;
        Some(())
    }

    /// Shows the whole map, now and whenever the frame changes.
    pub(super) fn fit(&mut self) {
        (self.moved, self.whole) = (false, true);
        self.refit();
    }

    pub(super) fn refit(&mut self) {
        if let (false, Some(opened)) = (self.moved, &self.opened) {
            let bounds = opened.scene.bounds;
            let actors = &opened.scene.actors;
            let heart = actors.iter().find(|actor| Some(actor.at) == opened.heart()).filter(|_| !self.whole);
            self.camera = match heart {
                Some(heart) => Camera::open(bounds, heart.area.centre(), self.frame),
                None => Camera::fit(bounds, self.frame),
            };
        }
    }

    fn move_to(&mut self, camera: Camera) -> Option<()> {
        if self.camera == camera {
            return None;
        }
        self.camera = camera;
        self.moved = true;
        Some(())
    }
}

//! A placement: for every actor the middle of its box, and how large the box is.

use super::geometry::{Point, Rect};
use crate::map::{ActorAt, Partnership};

/// How large an actor's box is.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Size {
    /// From left to right.
    pub width: f64,
    /// From top to bottom.
    pub height: f64,
}

/// How large the boxes of all actors are.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sizes(Vec<Size>);

impl Sizes {
    /// The sizes that `of` gives to the actors of the partnership.
    pub fn new(partnership: &Partnership, of: impl FnMut(ActorAt) -> Size) -> Self {
        Self(partnership.all().map(of).collect())
    }

    /// The size of the actor's box.
    pub fn of(&self, at: ActorAt) -> Size {
        self.0.get(at.index()).copied().unwrap_or_default()
    }
}

/// Where every actor stands.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Placement {
    areas: Vec<Rect>,
}

/// As far as a position counts: whatever lies beyond is brought back to it.
const FARTHEST: f64 = 1e6;

impl Placement {
    /// All actors at the origin, with boxes of those sizes.
    pub fn new(partnership: &Partnership, sizes: &Sizes) -> Self {
        let area = |at| {
            let size = sizes.of(at);
            Rect::around(Point::default(), size.width, size.height)
        };
        Self { areas: partnership.all().map(area).collect() }
    }

    /// The actor's box.
    pub fn area(&self, at: ActorAt) -> Rect {
        self.areas.get(at.index()).copied().unwrap_or_default()
    }

    /// The middle of the actor's box.
    pub fn centre(&self, at: ActorAt) -> Point {
        self.area(at).centre()
    }

    /// Puts the middle of the actor's box at `centre`; a place that is no number is passed over.
    pub fn put(&mut self, at: ActorAt, centre: Point) {
        let Some(area) = self.areas.get_mut(at.index()) else { return };
        if centre.x.is_finite() && centre.y.is_finite() {
            let centre = Point::new(centre.x.clamp(-FARTHEST, FARTHEST), centre.y.clamp(-FARTHEST, FARTHEST));
            *area = Rect::around(centre, area.width, area.height);
        }
    }

    /// The boxes of all actors, in the order of the file.
    pub fn areas(&self) -> impl Iterator<Item = (ActorAt, Rect)> + '_ {
        self.areas.iter().enumerate().map(|(index, area)| (ActorAt::new(index), *area))
    }

    /// What all boxes lie within, if there are any.
    pub fn bounds(&self) -> Option<Rect> {
        Rect::enclosing(self.areas.iter().copied())
    }
}

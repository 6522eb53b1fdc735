//! The nearest actor in a direction, for the arrow keys. Who stands back is passed over, as long as somebody
//! who doesn't lies that way.

use partnership_explorer::drawing::{Point, Rect, Scene};
use partnership_explorer::map::ActorAt;

use crate::app::state::Look;

/// An arrow key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrow {
    Left,
    Right,
    Up,
    Down,
}

impl Arrow {
    /// The arrow that a key of that name means.
    pub fn of_key(name: &str) -> Option<Self> {
        match name {
            "ArrowLeft" => Some(Self::Left),
            "ArrowRight" => Some(Self::Right),
            "ArrowUp" => Some(Self::Up),
            "ArrowDown" => Some(Self::Down),
            _ => None,
        }
    }

    /// So much in its direction.
    pub fn step(self, by: f64) -> Point {
        match self {
            Self::Left => Point::new(-by, 0.0),
            Self::Right => Point::new(by, 0.0),
            Self::Up => Point::new(0.0, -by),
            Self::Down => Point::new(0.0, by),
        }
    }

    /// How far `to` lies along the arrow, and how far beside it.
    fn split(self, from: Point, to: Point) -> (f64, f64) {
        let (x, y) = (to.x - from.x, to.y - from.y);
        match self {
            Self::Left => (-x, y.abs()),
            Self::Right => (x, y.abs()),
            Self::Up => (-y, x.abs()),
            Self::Down => (y, x.abs()),
        }
    }
}

/// The actor that lies nearest to `from` in the direction of `arrow`; what lies beside the
/// direction counts as twice as far, and what lies more beside than along it doesn't count,
/// unless there is nothing else that way. Whoever stands back by their look doesn't count either,
/// unless nobody else lies that way at all. O(actors).
pub fn nearest(scene: &Scene, looks: &[Look], from: ActorAt, arrow: Arrow) -> Option<ActorAt> {
    among(scene, looks, from, arrow, |_| true)
}

/// The same among those of whom `is` is true, however they stand back. O(actors).
pub fn nearest_of(
    scene: &Scene,
    from: ActorAt,
    arrow: Arrow,
    is: impl Fn(ActorAt) -> bool,
) -> Option<ActorAt> {
    among(scene, &[], from, arrow, is)
}

fn among(
    scene: &Scene,
    looks: &[Look],
    from: ActorAt,
    arrow: Arrow,
    is: impl Fn(ActorAt) -> bool,
) -> Option<ActorAt> {
    let here = middle(scene.actors.iter().find(|actor| actor.at == from)?.area);
    scene
        .actors
        .iter()
        .enumerate()
        .filter(|(_, actor)| actor.at != from && is(actor.at))
        .filter_map(|(number, actor)| {
            let (along, beside) = arrow.split(here, middle(actor.area));
            let is_back = looks.get(number).is_some_and(|look| look.is_back());
            (along > 1.0).then_some(((is_back, beside > along), along + 2.0 * beside, actor.at))
        })
        .min_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)))
        .map(|(.., at)| at)
}

fn middle(area: Rect) -> Point {
    Point { x: area.x + area.width / 2.0, y: area.y + area.height / 2.0 }
}

#[cfg(test)]
mod tests {
    use super::{Arrow, Look, nearest, nearest_of};
    use partnership_explorer::drawing::{ActorShape, Colour, Rect, Scene};
    use partnership_explorer::map::{ActorAt, ActorKind};

    fn scene(places: &[(f64, f64)]) -> Scene {
        let actors = places.iter().enumerate().map(|(at, (x, y))| ActorShape {
            at: ActorAt::new(at),
            kind: ActorKind::Agency,
            colour: Colour::Neutral,
            area: Rect { x: *x, y: *y, width: 10.0, height: 10.0 },
            lines: Vec::new(),
        });
        Scene { actors: actors.collect(), ..Scene::default() }
    }

    #[test]
    fn an_arrow_goes_to_what_lies_that_way() {
        let scene = scene(&[(0.0, 0.0), (100.0, 10.0), (60.0, 80.0), (0.0, 150.0)]);
        let from = ActorAt::new(0);
        assert_eq!(nearest(&scene, &[], from, Arrow::Right), Some(ActorAt::new(1)));
        assert_eq!(nearest(&scene, &[], from, Arrow::Down), Some(ActorAt::new(3)));
        assert_eq!(nearest(&scene, &[], from, Arrow::Left), None);
    }

    #[test]
    fn along_ties_only_those_count_who_are_tied() {
        let scene = scene(&[(0.0, 0.0), (100.0, 10.0), (60.0, 80.0), (400.0, 0.0)]);
        let to =
            |arrow| nearest_of(&scene, ActorAt::new(0), arrow, |at| at.index() == 3).map(|at| at.index());
        assert_eq!((to(Arrow::Right), to(Arrow::Left)), (Some(3), None));
    }

    #[test]
    fn who_stands_back_is_a_stop_only_where_nobody_else_lies() {
        let scene = scene(&[(0.0, 0.0), (100.0, 10.0), (60.0, 80.0), (400.0, 900.0), (-90.0, 0.0)]);
        let from = ActorAt::new(0);
        let faded = Look { faded: true, ..Look::default() };
        let dim = Look { dim: true, ..Look::default() };
        let shown = Look::default();
        let to = |looks: [Look; 5], arrow| nearest(&scene, &looks, from, arrow).map(|at| at.index());
        assert_eq!(
            to([shown, faded, shown, shown, dim], Arrow::Right),
            Some(2),
            "though it lies more beside"
        );
        assert_eq!(to([dim, faded, dim, shown, dim], Arrow::Right), Some(3), "however far");
        assert_eq!(to([shown, faded, dim, faded, dim], Arrow::Right), Some(1), "nobody else lies there");
        assert_eq!(to([shown, shown, shown, shown, dim], Arrow::Left), Some(4));
    }
}

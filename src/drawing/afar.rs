//! Names for a map that is seen from afar, where words within shapes are too small to read: as large as
//! ever on the screen, the most important first, and as many as there is room for.

use std::cmp::Reverse;

use super::board::{Board, TALL};
use super::groups::GROUP_SIZE;
use super::scene::{Hull, Point, Scene};
use super::text::{shorten, width};
use crate::map::{ActorAt, ActorKind, Partnership};

/// From this zoom on the words within shapes can be read, if only just: names stand 6 pixels tall there.
pub const READ_FROM: f64 = 0.46;
/// The size of the letters of names seen from afar, in pixels of the screen.
pub const AFAR_SIZE: f64 = 12.5;

/// From one level of [`level`] to the next, the map grows by so much.
const STEP: f64 = 1.15;
/// The widest that a name may be, in pixels.
const WIDEST: f64 = 150.0;

/// A name seen from afar.
#[derive(Clone, Debug, PartialEq)]
pub struct Sign {
    /// Whose it is.
    pub of: SignOf,
    /// The name, cut with an ellipsis where it is too long.
    pub text: String,
    /// Its middle, on the map.
    pub at: Point,
    /// How wide it is on the screen, in pixels.
    pub width: f64,
}

/// Whose name it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SignOf {
    /// The flag of that place among the outlines.
    Flag(usize),
    /// The box of that place among the groups of the scene.
    Group(usize),
    /// The actor.
    Actor(ActorAt),
}

/// How eagerly an actor is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Call {
    /// Before all others: it is what is looked at.
    First,
    /// When its turn comes.
    InTurn,
    /// Not at all: it stands back.
    Never,
}

/// How far off a map is: none where it can be read, else a number that is the same for zooms that
/// differ little, so that names don't flicker while one zooms.
pub fn level(zoom: f64) -> Option<i32> {
    (zoom < READ_FROM).then(|| ((READ_FROM / zoom.max(1e-3)).ln() / STEP.ln()).floor() as i32)
}

/// The names to be seen at a level, none over another: flags, titles of boxes from the outermost on,
/// then actors, service users and those with most ties first. Each stands in its shape's middle, or
/// where it covers fewer others just below or above.
///
/// O(actors × log actors + ties).
pub fn signs(
    partnership: &Partnership,
    scene: &Scene,
    outlines: &[Hull],
    level: i32,
    call: impl Fn(ActorAt) -> Call,
) -> Vec<Sign> {
    // The smallest zoom of the level: what has room there has room at all of them.
    let zoom = READ_FROM / STEP.powi(level + 1);
    let mut board = Board::new(scene, zoom);
    for (number, hull) in outlines.iter().enumerate() {
        let wide = width(&hull.label, AFAR_SIZE, true) + 20.0;
        // A flag that has no tab near by is named here as little as there.
        let places = hull.tab.map(|tab| tab.centre());
        board.put(SignOf::Flag(number), hull.label.clone(), wide, places.as_slice(), None);
    }
    let deepest = scene.groups.iter().map(|group| group.depth).max().unwrap_or(0);
    let at_depth =
        |depth: usize| scene.groups.iter().enumerate().filter(move |(_, group)| group.depth == depth);
    for (number, group) in (0..=deepest).flat_map(at_depth) {
        let wide = width(&group.title, AFAR_SIZE, true);
        // From the corner on, as near to: the title begins where the box does.
        let at = Point::new(group.band.x + (wide / 2.0 + 4.0) / zoom, group.band.y + TALL / 2.0 / zoom);
        if wide <= group.area.width * zoom && GROUP_SIZE * zoom < AFAR_SIZE {
            board.put(SignOf::Group(number), group.title.clone(), wide, &[at], None);
        }
    }
    for at in by_importance(partnership, scene, call) {
        let actor = &scene.actors[at];
        let bold = partnership.kind(actor.at) == ActorKind::ServiceUser;
        let text = shorten(partnership.name(actor.at), AFAR_SIZE, bold, WIDEST, false);
        let wide = width(&text, AFAR_SIZE, bold);
        let (middle, beside) = (actor.area.centre(), (actor.area.height / 2.0) + TALL / 2.0 / zoom);
        let places = [0.0, beside, -beside].map(|down| middle + Point::new(0.0, down));
        board.put(SignOf::Actor(actor.at), text, wide, &places, Some(actor.area));
    }
    board.written()
}

/// The places in the scene of whoever may be named, the most important first.
fn by_importance(partnership: &Partnership, scene: &Scene, call: impl Fn(ActorAt) -> Call) -> Vec<usize> {
    let mut tied = vec![0_usize; scene.actors.len()];
    for tie in scene.ties.iter() {
        let (from, to) = partnership.ends(tie.at);
        for end in [from, to] {
            if let Some(count) = tied.get_mut(end.index()) {
                *count += 1;
            }
        }
    }
    let called = scene.actors.iter().enumerate().map(|(number, actor)| (call(actor.at), number, actor));
    let mut order: Vec<_> = called
        .filter(|(call, ..)| *call != Call::Never)
        .map(|(call, number, actor)| {
            let user = actor.kind == ActorKind::ServiceUser;
            ((call, Reverse(user), Reverse(tied[number]), partnership.id(actor.at)), number)
        })
        .collect();
    order.sort_unstable();
    order.into_iter().map(|(_, number)| number).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::analyse;
    use crate::drawing::{Rect, place, scene};
    use crate::specimens;

    fn drawn(count: usize) -> (Partnership, Scene) {
        let partnership = Partnership::new(&specimens::partnership(count, 3 * count));
        let scene = scene(&partnership, &analyse(&partnership), &place(&partnership));
        (partnership, scene)
    }

    fn areas(signs: &[Sign], zoom: f64) -> Vec<Rect> {
        signs.iter().map(|sign| Rect::around(sign.at * zoom, sign.width, TALL)).collect()
    }

    #[test]
    fn names_never_overlap_and_grow_in_number_as_one_comes_nearer() {
        let (partnership, scene) = drawn(300);
        let mut before = usize::MAX;
        for zoom in [0.45, 0.35, 0.25, 0.1] {
            let signs = signs(&partnership, &scene, &scene.hulls, level(zoom).unwrap(), |_| Call::InTurn);
            let areas = areas(&signs, zoom);
            for (number, one) in areas.iter().enumerate() {
                assert!(
                    areas[..number].iter().all(|other| !other.overlaps(one)),
                    "{zoom} {:?}",
                    signs[number]
                );
            }
            let (left, right) = (scene.bounds.x * zoom, scene.bounds.right() * zoom);
            assert!(areas.iter().all(|area| area.x >= left - 1.0 && area.right() <= right + 1.0), "{zoom}");
            assert!(signs.len() < before && !signs.is_empty(), "{zoom}: {}", signs.len());
            before = signs.len();
        }
    }

    #[test]
    fn whoever_is_looked_at_is_named_and_whoever_stands_back_is_not() {
        let (partnership, scene) = drawn(300);
        let (least, loud) = (scene.actors[17].at, scene.actors[120].at);
        let call = |at| match at {
            at if at == loud => Call::First,
            at if at == least => Call::Never,
            _ => Call::InTurn,
        };
        let named: Vec<_> =
            signs(&partnership, &scene, &[], 12, call).into_iter().map(|sign| sign.of).collect();
        assert_eq!(named.first(), Some(&SignOf::Actor(loud)));
        assert!(!named.contains(&SignOf::Actor(least)));
        let none = signs(&partnership, &scene, &[], 12, |_| Call::Never);
        assert_eq!(none, []);
    }

    #[test]
    fn levels_hold_for_zooms_that_differ_little() {
        assert_eq!(level(READ_FROM), None);
        assert_eq!(level(0.45), Some(0));
        assert_eq!(level(0.3), level(0.301));
        assert!(level(0.1) > level(0.3));
    }
}

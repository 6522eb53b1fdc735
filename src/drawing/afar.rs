//! Names for a map that is seen from afar, where words within shapes are too small to read: as large as
//! ever on the screen, the most important first, and as many as there is room for.

use std::cmp::Reverse;

use super::board::{Board, LINE, TALL, Way};
use super::groups::GROUP_SIZE;
use super::scene::{Hull, Point, Rect, Scene};
use super::text::{shorten, width, wrap};
use crate::map::{ActorAt, ActorKind, Partnership};

/// From this zoom on the words within shapes can be read, if only just: names stand 6 pixels tall there.
pub const READ_FROM: f64 = 0.46;
/// The size of the letters of names seen from afar, in pixels of the screen.
pub const AFAR_SIZE: f64 = 12.5;

/// From one level of [`level`] to the next, the map grows by so much.
const STEP: f64 = 1.08;
/// The widest that a name may be, in pixels, on one line and on two.
const WIDEST: f64 = 150.0;
const WIDEST_OF_TWO: f64 = 105.0;
/// A name on one line may stand out of its shape by so many pixels before it is better set on two.
const OVER: f64 = 12.0;
/// Where the name of an actor stands: in the shape, below it, above it, to its right, to its left.
const SIDES: [(f64, f64); 5] = [(0.0, 0.0), (0.0, 1.0), (0.0, -1.0), (1.0, 0.0), (-1.0, 0.0)];
/// The air between a shape and the name beside it, in pixels.
const BESIDE: f64 = 4.0;
/// Where the name of a flag stands, from its tab: there, or as near as it covers nobody, in its own heights.
const ASIDE: [f64; 7] = [0.0, -0.6, 0.6, -1.2, 1.2, -1.8, 1.8];

/// A name seen from afar.
#[derive(Clone, Debug, PartialEq)]
pub struct Sign {
    /// Whose it is.
    pub of: SignOf,
    /// The name on one line or two, cut with an ellipsis where it is too long.
    pub lines: Vec<String>,
    /// Its middle, on the map.
    pub at: Point,
    /// How wide it is on the screen, in pixels.
    pub width: f64,
}

impl Sign {
    /// Each line with how far below the middle of the sign the middle of the line stands, in pixels.
    pub fn set(&self) -> impl Iterator<Item = (f64, &str)> {
        let above = LINE * (self.lines.len().saturating_sub(1) as f64) / 2.0;
        self.lines.iter().enumerate().map(move |(number, line)| (LINE * number as f64 - above, line.as_str()))
    }
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
    level_below(READ_FROM, zoom)
}

/// The same for a picture whose words within shapes are to be read only from the zoom `readable` on.
pub fn level_below(readable: f64, zoom: f64) -> Option<i32> {
    (zoom < readable).then(|| ((READ_FROM / zoom.max(1e-3)).ln() / STEP.ln()).floor() as i32)
}

/// The names to be seen at a level, none over another: flags, titles of boxes from the outermost on,
/// then actors, service users and those with most ties first. Each stands in its shape's middle, or where it
/// covers fewer others just below, above or beside; a flag's name at its tab, or somewhat above or below.
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
        let at = |tab: Rect, aside: f64| tab.centre() + Point::new(0.0, aside * 22.0 / zoom);
        let way = |tab: Rect, aside: f64| Way { lines: vec![hull.label.clone()], wide, at: at(tab, aside) };
        // A flag that has no tab near by is named here as little as there.
        let ways = hull.tab.into_iter().flat_map(|tab| ASIDE.map(|aside| way(tab, aside)));
        board.put(SignOf::Flag(number), ways, None);
    }
    let deepest = scene.groups.iter().map(|group| group.depth).max().unwrap_or(0);
    let at_depth =
        |depth: usize| scene.groups.iter().enumerate().filter(move |(_, group)| group.depth == depth);
    for (number, group) in (0..=deepest).flat_map(at_depth) {
        let wide = width(&group.title, AFAR_SIZE, true);
        // From the corner on, as near to: the title begins where the box does.
        let at = Point::new(group.band.x + (wide / 2.0 + 4.0) / zoom, group.band.y + TALL / 2.0 / zoom);
        if wide <= group.area.width * zoom && GROUP_SIZE * zoom < AFAR_SIZE {
            board.put(SignOf::Group(number), vec![Way { lines: vec![group.title.clone()], wide, at }], None);
        }
    }
    for at in by_importance(partnership, scene, call) {
        let actor = &scene.actors[at];
        let bold = partnership.kind(actor.at) == ActorKind::ServiceUser;
        let ways = ways(partnership.name(actor.at), bold, actor.area, zoom);
        board.put(SignOf::Actor(actor.at), ways, Some(actor.area));
    }
    board.written()
}

/// The ways to write an actor's name, the best first: in the shape's middle, just below it, just above it, to
/// the right, to the left; on two lines where one would stand far out of the shape.
fn ways(name: &str, bold: bool, area: Rect, zoom: f64) -> impl Iterator<Item = Way> {
    let widest =
        move |lines: &[String]| lines.iter().map(|line| width(line, AFAR_SIZE, bold)).fold(0.0, f64::max);
    let one = Some(shorten(name, AFAR_SIZE, bold, WIDEST, false)).filter(|name| !name.is_empty());
    let one: Vec<String> = one.into_iter().collect();
    let alone = widest(&one);
    let mut forms = vec![one];
    if alone > area.width * zoom + OVER {
        let two = wrap(name, AFAR_SIZE, bold, (alone * 0.66).min(WIDEST_OF_TWO), 2);
        // Two lines help if they lose no more of the name than one does.
        let whole = |lines: &[String]| !lines.iter().any(|line| line.ends_with('…'));
        if two.len() == 2 && (whole(&two) || !whole(&forms[0])) {
            forms.insert(0, two);
        }
    }
    let stand = move |lines: &[String], (across, down): (f64, f64)| {
        let way = Way { lines: lines.to_vec(), wide: widest(lines), at: area.centre() };
        let x = across * (area.width / 2.0 + (way.wide / 2.0 + BESIDE) / zoom);
        let y = down * (area.height / 2.0 + way.tall() / 2.0 / zoom);
        Way { at: way.at + Point::new(x, y), ..way }
    };
    let count = forms.len();
    (0..SIDES.len() * count).map(move |way| stand(&forms[way % count], SIDES[way / count]))
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
        let tall = |sign: &Sign| TALL + LINE * (sign.lines.len() - 1) as f64;
        signs.iter().map(|sign| Rect::around(sign.at * zoom, sign.width, tall(sign))).collect()
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
            let (top, bottom) = (scene.bounds.y * zoom, scene.bounds.bottom() * zoom);
            assert!(areas.iter().all(|area| area.y >= top - 1.0 && area.bottom() <= bottom + 1.0), "{zoom}");
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
    fn a_name_that_stands_far_out_of_its_shape_is_set_on_two_lines() {
        let lines = |name: &str, wide: f64| {
            let ways = ways(name, false, Rect::around(Point::default(), wide, 40.0), 0.5);
            ways.take(1).flat_map(|way| way.lines).collect::<Vec<_>>()
        };
        assert_eq!(lines("Council social services", 140.0), ["Council social", "services"]);
        assert_eq!(lines("Council social services", 300.0), ["Council social services"]);
        // A single word isn't broken.
        assert_eq!(lines("Neighbourhoods", 60.0), ["Neighbourhoods"]);
        let long = lines("Safeguarding adults board of the three northern districts and the islands", 140.0);
        assert_eq!(long.len(), 2);
        assert!(long[1].ends_with('…'), "{long:?}");
        assert!(lines("", 100.0).is_empty());
    }

    #[test]
    fn a_flag_is_named_where_it_covers_nobody() {
        let (partnership, scene) = drawn(30);
        let actor = scene.actors[0].area;
        let hull = |tab: Rect| Hull { tab: Some(tab), ..scene.hulls[0].clone() };
        // Its tab stands just above the actor: from afar it is larger than there, and would lie over it.
        let above = Rect::around(actor.centre() - Point::new(0.0, actor.height / 2.0 + 13.0), 160.0, 24.0);
        let zoom: f64 = 0.2;
        let signs = signs(&partnership, &scene, &[hull(above)], level(zoom).unwrap(), |_| Call::Never);
        let [sign] = signs.as_slice() else { panic!("{signs:?}") };
        let zoom = READ_FROM / STEP.powi(level(zoom).unwrap() + 1);
        let covered = Rect::around(sign.at, sign.width / zoom, TALL / zoom);
        let over = |area: Rect| scene.actors.iter().filter(|one| one.area.overlaps(&area)).count();
        let there = Rect::around(above.centre(), sign.width / zoom, TALL / zoom);
        assert!(over(covered) < over(there), "{} of {}", over(covered), over(there));
    }

    #[test]
    fn levels_hold_for_zooms_that_differ_little() {
        assert_eq!(level(READ_FROM), None);
        assert_eq!(level(0.45), Some(0));
        assert_eq!(level(0.3), level(0.301));
        assert!(level(0.1) > level(0.3));
        assert_eq!((level_below(0.68, 0.68), level_below(0.68, 0.3)), (None, level(0.3)));
        assert!(level_below(0.68, 0.6).unwrap() < level(0.45).unwrap());
    }
}

//! The tabs that name flags: each on its outline, clear of actors and of one another.

use super::scene::{Point, Rect};
use super::squares::Squares;
use super::text::width;
use crate::layout::{Placement, Route};
use crate::map::Partnership;

/// The size of the letters on tabs.
pub(super) const TAB_SIZE: f64 = 12.5;
/// How tall tabs are.
const TALL: f64 = 24.0;

/// How far outside of its outline a tab may stand, and where there is no room, how much farther.
const NEAR: [f64; 4] = [0.0, 13.0, 30.0, 60.0];
const FARTHER: [f64; 4] = [85.0, 110.0, 140.0, 170.0];

/// What tabs should not cover.
pub(super) struct Around {
    actors: Near<Rect>,
    heads: Near<Rect>,
    ties: Near<Vec<(Point, Point)>>,
}

/// Things, and where they lie.
struct Near<Thing> {
    things: Vec<Thing>,
    squares: Squares,
}

impl<Thing> Near<Thing> {
    /// How many of those near `area` meet what is asked.
    fn count(&self, area: Rect, meets: impl Fn(&Thing) -> bool) -> f64 {
        let near = self.squares.near(area).into_iter();
        near.filter(|number| meets(&self.things[*number as usize])).count() as f64
    }
}

impl Near<Rect> {
    fn of_boxes(things: Vec<Rect>) -> Self {
        Self { squares: Squares::of_boxes(&things), things }
    }
}

impl Around {
    /// The boxes of actors, the titles of groups, the ends of ties that have arrowheads, and ties.
    pub fn new(partnership: &Partnership, placement: &Placement, routes: &[Route], titles: &[Rect]) -> Self {
        // Arrowheads are about 14 long, with the air between them and the actor.
        let head = |area: Rect, route: &Route, end: f64| {
            let points = (0..20).map(|step| route.at((end - f64::from(step) * 0.05).abs()));
            points
                .into_iter()
                .find(|point| area.distance(*point) > 7.0)
                .map(|tip| Rect::around(tip, 14.0, 14.0))
        };
        let mut heads = Vec::new();
        for route in routes {
            let (from, to) = partnership.ends(route.tie);
            heads.extend(head(placement.area(to), route, 1.0));
            if partnership.tie(route.tie).is_mutual() {
                heads.extend(head(placement.area(from), route, 0.0));
            }
        }
        let ties: Vec<Vec<_>> = routes.iter().map(|route| route.lines().collect()).collect();
        Self {
            actors: Near::of_boxes(
                placement.areas().map(|(_, area)| area).chain(titles.iter().copied()).collect(),
            ),
            heads: Near::of_boxes(heads),
            ties: Near { squares: Squares::of_lines(ties.iter().map(Vec::as_slice)), things: ties },
        }
    }

    /// Whether no actor and no title lies under `area`.
    fn is_free(&self, area: Rect) -> bool {
        self.actors.count(area, |actor| actor.overlaps(&area)) == 0.0
    }

    /// What it costs to cover what lies under `area`: lines count least.
    fn covered(&self, area: Rect) -> f64 {
        let near = area.grown(4.0);
        let actors = self.actors.count(near, |actor| actor.overlaps(&near));
        let heads = self.heads.count(area, |head| head.overlaps(&area));
        let ties = self.ties.count(near, |lines| lines.iter().any(|(a, b)| near.covers(*a, *b) > 0.0));
        600.0 * actors + 220.0 * heads + 60.0 * ties
    }
}

/// Where the tab of each label stands, those that matter most first: whoever comes later finds room beside them,
/// or has no tab, rather than one over an actor, a title or another tab.
/// O(labels × points of outlines × (labels + what is near)).
pub(super) fn tabs(labels: &[String], outlines: &[&[Vec<Point>]], around: &Around) -> Vec<Option<Rect>> {
    let mut taken: Vec<Rect> = Vec::new();
    let free = |area: &Rect, taken: &[Rect]| {
        around.is_free(*area) && taken.iter().all(|other| !other.grown(2.0).overlaps(area))
    };
    let mut tabs = Vec::with_capacity(labels.len());
    for (label, rings) in labels.iter().zip(outlines) {
        let near = |offs: &[f64]| best(label, rings, offs, around, &taken, |area| free(area, &taken));
        let found = near(&NEAR).or_else(|| near(&FARTHER));
        taken.extend(found);
        tabs.push(found);
    }
    tabs
}

/// Where the tab of one label stands that has to be seen, whatever it covers.
pub(super) fn tab(label: &str, rings: &[Vec<Point>], around: &Around) -> Rect {
    let bounds = Rect::holding(rings.iter().flatten().copied()).unwrap_or_default();
    let found = best(label, rings, &NEAR, around, &[], |_| true);
    found.unwrap_or_else(|| Rect::around(bounds.centre(), wide(label), TALL))
}

fn wide(label: &str) -> f64 {
    width(label, TAB_SIZE, true) + 24.0
}

/// The place for a tab that costs least, so far outside its outline, of those that `may` be taken.
fn best(
    label: &str,
    rings: &[Vec<Point>],
    offs: &[f64],
    around: &Around,
    taken: &[Rect],
    may: impl Fn(&Rect) -> bool,
) -> Option<Rect> {
    let wide = wide(label);
    let points = || rings.iter().flatten().copied();
    let bounds = Rect::holding(points())?;
    let step = (points().count() / 120).max(1);
    let mut best: Option<(f64, Rect)> = None;
    for point in points().step_by(step) {
        let out = (point - bounds.centre()).unit();
        for off in offs {
            let area = Rect::around(point + out * *off, wide, TALL);
            let cost = place(area, *off, &bounds, taken);
            // What is worse already needs no closer look.
            if best.is_some_and(|(least, _)| cost >= least) || !may(&area) {
                continue;
            }
            let cost = cost + around.covered(area);
            if best.is_none_or(|(least, _)| cost < least) {
                best = Some((cost, area));
            }
        }
    }
    best.map(|(_, area)| area)
}

/// What it costs to have a tab there: best near the top, on the line, over no other tab.
fn place(area: Rect, off: f64, bounds: &Rect, taken: &[Rect]) -> f64 {
    let near = area.grown(4.0);
    let on = taken.iter().filter(|other| other.overlaps(&near)).count();
    let down = (area.centre().y - bounds.y).max(0.0);
    2_000.0 * on as f64 + 3.0 * off + 0.6 * down
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Nothing but boxes, in rows and columns with little room between them.
    fn crowd(columns: i32) -> Around {
        let area =
            |x: i32, y: i32| Rect::around(Point::new(f64::from(x) * 90.0, f64::from(y) * 34.0), 80.0, 26.0);
        let boxes = (-columns..=columns).flat_map(|x| (-20..=20).map(move |y| area(x, y)));
        Around {
            actors: Near::of_boxes(boxes.collect()),
            heads: Near::of_boxes(Vec::new()),
            ties: Near { squares: Squares::default(), things: Vec::new() },
        }
    }

    fn ring() -> Vec<Vec<Point>> {
        vec![Rect::around(Point::default(), 200.0, 100.0).corners().to_vec()]
    }

    #[test]
    fn a_tab_without_room_gives_way_and_one_that_has_to_be_seen_does_not() {
        let labels = ["Coordinated · present".to_owned(), "Coordinated · possible".to_owned()];
        let ring = ring();
        assert_eq!(tabs(&labels[..1], &[&ring], &crowd(20)), [None]);
        assert!(tab(&labels[0], &ring, &crowd(20)).width > 100.0);
        // One who has all the room, and another at the same outline.
        let both = tabs(&labels, &[&ring, &ring], &crowd(-1));
        let [Some(first), Some(second)] = both.as_slice() else { panic!("{both:?}") };
        assert!(!first.overlaps(second));
    }
}

//! Flags as outlines around their scope: where each runs, and where its tab stands.

use std::collections::BTreeSet;

use super::contour::contour;
use super::curve::{curve, pieces, smooth};
use super::flags::{Flag, chosen, members};
use super::hatch::hatch;
use super::scene::{Hull, Point, Rect};
use super::tabs::{Around, tab, tabs};
use crate::analysis::{Analysis, Pattern};
use crate::layout::{Placement, Route};
use crate::map::{ActorAt, Partnership};

/// The room between a scope's members and its outline.
const ROOM: f64 = 15.0;
/// How much more room each further flag over the same actors has.
const MORE: f64 = 8.0;
/// How many points across the grid has that an outline is read off.
const FINE: f64 = 140.0;
/// Of how many segments a piece of an outline's line is.
const PIECE: usize = 60;

/// The outlines of all flagged patterns, the widest first, so that narrower ones lie on top.
///
/// Of many flags a few are drawn (see [`chosen`]); [`hull`] draws any of the rest. For each O(20,000 ×
/// actors) at most.
// Comes later than the first map.
#[inline(never)]
pub(super) fn hulls(
    partnership: &Partnership,
    analysis: &Analysis,
    placement: &Placement,
    routes: &[Route],
    titles: &[Rect],
) -> Vec<Hull> {
    let mut flags = chosen(partnership, analysis, placement);
    flags.sort_by_key(|flag| (flag.members.len(), flag.number));
    let mut drawn: Vec<(&Flag, Vec<Vec<Point>>)> = Vec::new();
    // Where there are many outlines, each needs less care.
    let fine = if flags.len() > 6 { 70.0 } else { FINE };
    for flag in &flags {
        let alike = drawn.iter().filter(|(other, _)| !other.members.is_disjoint(&flag.members)).count();
        let rings = outline(placement, &flag.members, ROOM + MORE * alike.min(5) as f64, fine);
        if !rings.is_empty() {
            drawn.push((flag, rings));
        }
    }
    drawn.reverse();
    // What is present has its tab before what is possible.
    let mut order: Vec<usize> = (0..drawn.len()).collect();
    order.sort_by_key(|one| analysis.patterns[drawn[*one].0.number].verdict);
    let labels: Vec<_> = order.iter().map(|one| label(&analysis.patterns[drawn[*one].0.number])).collect();
    let around = Around::new(partnership, placement, routes, titles);
    let rings: Vec<_> = order.iter().map(|one| drawn[*one].1.as_slice()).collect();
    let mut tab_of = vec![None; drawn.len()];
    for (one, tab) in order.iter().zip(tabs(&labels, &rings, &around)) {
        tab_of[*one] = tab;
    }
    let drawn = drawn.iter().zip(tab_of);
    drawn.map(|((flag, rings), tab)| shape(analysis, flag, rings, tab)).collect()
}

/// The outline of one flag, whether or not it is among those that are drawn together: `flag` is its
/// place in `Analysis::patterns`. Nothing if none of its members is on the map.
pub fn hull(
    partnership: &Partnership,
    analysis: &Analysis,
    placement: &Placement,
    flag: usize,
) -> Option<Hull> {
    let pattern = analysis.patterns.get(flag)?;
    let flag = Flag { number: flag, members: members(partnership, pattern) };
    let rings = outline(placement, &flag.members, ROOM, FINE);
    let around = Around::new(partnership, placement, &[], &[]);
    let tab = tab(&label(pattern), &rings, &around);
    (!rings.is_empty()).then(|| shape(analysis, &flag, &rings, Some(tab)))
}

fn shape(analysis: &Analysis, flag: &Flag, rings: &[Vec<Point>], tab: Option<Rect>) -> Hull {
    let pattern = &analysis.patterns[flag.number];
    Hull {
        pattern: pattern.pattern,
        verdict: pattern.verdict,
        flag: flag.number,
        members: flag.members.iter().copied().collect(),
        rings: rings.to_vec(),
        path: rings.iter().map(|ring| curve(ring)).collect(),
        edges: rings.iter().flat_map(|ring| pieces(ring, PIECE)).collect(),
        hatch: hatch(rings, 9.0),
        area: Rect::holding(rings.iter().flatten().copied()).unwrap_or_default(),
        tab,
        label: label(pattern),
    }
}

/// The smooth outline around some actors, as polygons of its points.
fn outline(placement: &Placement, members: &BTreeSet<ActorAt>, room: f64, fine: f64) -> Vec<Vec<Point>> {
    let within: Vec<Rect> = members.iter().map(|at| placement.area(*at)).collect();
    let others: Vec<Rect> =
        placement.areas().filter(|(at, _)| !members.contains(at)).map(|(_, area)| area).collect();
    contour(&within, &others, room, fine).iter().map(|ring| smooth(ring)).collect()
}

fn label(pattern: &Pattern) -> String {
    format!("{} · {}", pattern.pattern.label(), pattern.verdict.label())
}

#[cfg(test)]
mod tests {
    use super::super::curve::holds;
    use super::super::flags::{MOST, telling};
    use super::*;
    use crate::analysis::PatternName;

    fn area(x: f64, y: f64) -> Rect {
        Rect::around(Point::new(x, y), 120.0, 40.0)
    }

    /// Whether the outlines of `members` hold all their corners, and how many of `others` they touch.
    fn check(members: &[Rect], others: &[Rect]) -> (bool, usize) {
        let rings: Vec<_> = contour(members, others, ROOM, 140.0).iter().map(|ring| smooth(ring)).collect();
        let within = |point: Point| rings.iter().any(|ring| holds(ring, point));
        let all = members.iter().flat_map(Rect::corners).all(within);
        (all, others.iter().filter(|other| other.corners().into_iter().any(within)).count())
    }

    #[test]
    fn of_many_flags_a_few_are_outlined_and_each_of_the_rest_can_be() {
        let partnership = Partnership::new(&crate::specimens::partnership(300, 900));
        let analysis = crate::analysis::analyse(&partnership);
        let placement = crate::drawing::place(&partnership);
        let drawn = hulls(&partnership, &analysis, &placement, &[], &[]);
        assert_eq!(drawn.len(), MOST);
        let flagged = |number: &usize| analysis.patterns[*number].verdict.is_flagged();
        let rest: Vec<_> = (0..analysis.patterns.len())
            .filter(flagged)
            .filter(|number| drawn.iter().all(|one| one.flag != *number))
            .collect();
        assert!(rest.len() > MOST, "this map has many more flags");
        let one = hull(&partnership, &analysis, &placement, rest[0]).expect("it has members");
        assert_eq!(one.flag, rest[0]);
        assert!(!one.path.is_empty() && one.tab.is_some_and(|tab| one.area.overlaps(&tab.grown(80.0))));
    }

    #[test]
    fn an_outline_holds_its_members_and_no_one_at_its_edge() {
        let members = [area(0.0, 0.0), area(300.0, 20.0), area(150.0, 220.0)];
        assert_eq!(check(&members, &[area(150.0, -10.0), area(320.0, 200.0)]), (true, 0));
    }

    #[test]
    fn members_with_little_air_stay_within() {
        assert!(check(&[area(0.0, 0.0), area(0.0, 120.0)], &[area(0.0, 60.0)]).0);
        assert_eq!(check(&[area(5.0, 5.0)], &[]), (true, 0));
    }

    #[test]
    fn members_on_one_line_are_held() {
        assert_eq!(check(&[area(0.0, 0.0), area(400.0, 0.0), area(800.0, 0.0)], &[]), (true, 0));
    }

    #[test]
    fn every_outline_of_a_case_holds_its_members() {
        for case in crate::cases::CASES {
            let partnership = Partnership::new(&case.document());
            let placement = crate::drawing::place(&partnership);
            let analysis = crate::analysis::analyse(&partnership);
            for name in PatternName::ALL {
                for flag in telling(&partnership, &analysis, name) {
                    let rings = outline(&placement, &flag.members, ROOM, 140.0);
                    let within = |point: Point| rings.iter().any(|ring| holds(ring, point));
                    for at in &flag.members {
                        let whole = placement.area(*at).corners().into_iter().all(within);
                        assert!(whole, "{}: {} isn't held by {name:?}", case.id, partnership.name(*at));
                    }
                }
            }
        }
    }
}

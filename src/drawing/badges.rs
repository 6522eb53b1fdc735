//! Where barriers are found: a warning sign at the tie or actor at fault.

use std::collections::{BTreeMap, HashMap};

use super::scene::{Point, Rect, Scene};
use super::squares::Squares;
use crate::analysis::{Analysis, BarrierInstance};
use crate::map::{ActorAt, Partnership, TieAt};

/// How wide and tall a sign is.
pub const BADGE: f64 = 22.0;
/// How far signs stay away from boxes, tabs and one another.
const AIR: f64 = 2.0;

/// A warning sign, with the places of barriers that it stands for.
#[derive(Clone, Debug, PartialEq)]
pub struct Badge {
    /// Its middle.
    pub at: Point,
    /// The barriers that are found here, each by its place in `Analysis::barriers` and the place among
    /// its instances.
    pub of: Vec<(usize, usize)>,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fault {
    Actor(ActorAt),
    Tie(TieAt),
}

/// A sign for every tie and actor at which barriers are found, beside boxes and tabs and not on them.
///
/// A place of a barrier is marked where its evidence begins: at its first tie that is drawn, or else at
/// its first actor. O(actors + places of barriers × log ties + signs × boxes around one).
// Comes later than the first map.
#[inline(never)]
pub fn badges(partnership: &Partnership, analysis: &Analysis, scene: &Scene) -> Vec<Badge> {
    let ties: HashMap<TieAt, Point> = scene.ties.iter().map(|one| (one.at, one.middle)).collect();
    let actors: HashMap<ActorAt, Rect> = scene.actors.iter().map(|one| (one.at, one.area)).collect();
    let mut faults: BTreeMap<Fault, Vec<(usize, usize)>> = BTreeMap::new();
    for (number, barrier) in analysis.barriers.iter().enumerate() {
        for (place, instance) in barrier.instances.iter().enumerate() {
            if let Some(fault) = fault(partnership, &ties, instance) {
                faults.entry(fault).or_default().push((number, place));
            }
        }
    }
    let mut taken: Vec<Rect> = scene.actors.iter().map(|actor| actor.area).collect();
    taken.extend(scene.hulls.iter().filter_map(|hull| hull.tab));
    let mut squares = Squares::of_boxes(&taken);
    let mut badges = Vec::new();
    for (fault, of) in faults {
        let places = match fault {
            Fault::Tie(tie) => ties.get(&tie).map(|middle| beside(*middle)),
            Fault::Actor(at) => actors.get(&at).map(|area| corners(*area)),
        };
        let Some(places) = places else { continue };
        let free = |place: &&Point| {
            let area = Rect::around(**place, BADGE, BADGE).grown(AIR);
            squares.near(area).into_iter().all(|other| !taken[other as usize].overlaps(&area))
        };
        let Some(at) = places.iter().find(free).or(places.first()).copied() else { continue };
        let area = Rect::around(at, BADGE, BADGE);
        squares.put(area, taken.len() as u32);
        taken.push(area);
        badges.push(Badge { at, of });
    }
    badges
}

fn fault(
    partnership: &Partnership,
    ties: &HashMap<TieAt, Point>,
    instance: &BarrierInstance,
) -> Option<Fault> {
    let evidence = instance.evidence.ties.iter().filter_map(|id| partnership.find_tie(id));
    let mut drawn = evidence.filter(|tie| ties.contains_key(tie));
    let actor = || instance.evidence.actors.iter().find_map(|id| partnership.find(id)).map(Fault::Actor);
    drawn.next().map(Fault::Tie).or_else(actor)
}

/// Places around the middle of a tie, the nearest first.
fn beside(middle: Point) -> Vec<Point> {
    let ring = |far: f64| {
        (0..8).map(move |turn| {
            let angle = f64::from(turn) * std::f64::consts::FRAC_PI_4;
            middle + Point::new(angle.cos() * far, angle.sin() * far)
        })
    };
    std::iter::once(middle).chain([14.0, 26.0, 40.0, 60.0].into_iter().flat_map(ring)).collect()
}

/// Places around a box: off its corners, then off its sides, then farther.
fn corners(area: Rect) -> Vec<Point> {
    let around = |off: f64| {
        let (wide, tall) = (area.width / 2.0 + off, area.height / 2.0 + off);
        let turns = [
            (-1.0, -1.0),
            (1.0, -1.0),
            (-1.0, 1.0),
            (1.0, 1.0),
            (0.0, -1.0),
            (0.0, 1.0),
            (-1.0, 0.0),
            (1.0, 0.0),
        ];
        turns.map(|(x, y)| area.centre() + Point::new(x * wide, y * tall))
    };
    let off = BADGE / 2.0 + AIR + 1.0;
    [off, off + 14.0, off + 30.0].into_iter().flat_map(around).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::analyse;
    use crate::cases::CASES;
    use crate::drawing::{place, scene};

    #[test]
    fn every_place_of_a_barrier_has_one_sign_that_covers_no_name() {
        for case in CASES {
            let partnership = Partnership::new(&case.document());
            let analysis = analyse(&partnership);
            let scene = scene(&partnership, &analysis, &place(&partnership));
            let badges = badges(&partnership, &analysis, &scene);
            let marked: usize = badges.iter().map(|badge| badge.of.len()).sum();
            let told = analysis.barriers.iter().flat_map(|barrier| &barrier.instances);
            let told = told.filter(|one| !one.evidence.actors.is_empty() || !one.evidence.ties.is_empty());
            assert_eq!(marked, told.count(), "{}", case.id);
            for (number, badge) in badges.iter().enumerate() {
                let area = Rect::around(badge.at, BADGE, BADGE);
                let boxes = scene.actors.iter().map(|actor| actor.area);
                let others = badges[..number].iter().map(|one| Rect::around(one.at, BADGE, BADGE));
                assert!(boxes.chain(others).all(|other| !other.overlaps(&area)), "{} {number}", case.id);
            }
        }
    }
}

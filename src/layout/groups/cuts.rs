//! Cuts that divide a floor, by where those who are to stand there stood.

use super::super::geometry::Rect;
use super::floor::Sign;

/// How often a floor is divided by straight cuts, one within the other: they may cut off one room at a
/// time, so that there could be as many as rooms.
const DEEPEST: usize = 60;

/// A room, by its number, and the area that it is to take.
pub(super) type Room = (usize, Rect);

/// Which of several straight cuts is taken.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Prefer {
    /// The one whose gap is nearest to the usual one.
    Usual,
    /// The one with the widest gap.
    Widest,
    /// One from top to bottom, if there is any.
    Beside,
    /// One from left to right, if there is any.
    Below,
}

/// Writes the expression that divides a floor of that shape among some rooms: by the straight cuts that are
/// preferred, if any are, for as long as there are some; else the area is halved across its longer side, as a
/// k-d tree halves the plane (Bentley 1975), but by the room that is taken on either side.
/// O(rooms × log² rooms), and with cuts that part off one room at a time O(rooms² × log rooms).
pub(super) fn cut(
    rooms: Vec<Room>,
    shape: (f64, f64),
    gap: f64,
    preferred: Option<Prefer>,
    signs: &mut Vec<Sign>,
) {
    divide(rooms, shape, gap, preferred.map(|prefer| (DEEPEST, prefer)), signs);
}

fn divide(
    mut rooms: Vec<Room>,
    (width, height): (f64, f64),
    gap: f64,
    straight_cuts: Option<(usize, Prefer)>,
    signs: &mut Vec<Sign>,
) {
    if let [(room, _)] = rooms.as_slice() {
        signs.push(Sign::Room(*room));
    }
    if rooms.len() < 2 {
        return;
    }
    let found = straight_cuts.and_then(|(_, prefer)| straight(&rooms, gap, prefer));
    let beside = found.map_or(width >= height, |(beside, _)| beside);
    sort(&mut rooms, beside);
    let size = |(_, area): &Room| (area.width + gap) * (area.height + gap);
    let whole: f64 = rooms.iter().map(size).sum();
    let first = found.map_or_else(
        || {
            let mut sum = 0.0;
            let first = rooms.iter().take_while(|room| {
                sum += size(room);
                sum <= whole / 2.0 + size(room) / 2.0
            });
            first.count().clamp(1, rooms.len() - 1)
        },
        |(_, first)| first,
    );
    let rest = rooms.split_off(first);
    let share = rooms.iter().map(size).sum::<f64>() / whole;
    let shape = |share: f64| if beside { (width * share, height) } else { (width, height * share) };
    let straight_cuts = straight_cuts.filter(|(left, _)| *left > 1).map(|(left, prefer)| (left - 1, prefer));
    divide(rooms, shape(share), gap, straight_cuts, signs);
    divide(rest, shape(1.0 - share), gap, straight_cuts, signs);
    signs.push(if beside { Sign::Beside } else { Sign::Below });
}

/// Rooms from left to right, or from top to bottom.
fn sort(rooms: &mut [Room], beside: bool) {
    let key = |area: &Rect| if beside { area.centre().x } else { area.centre().y };
    rooms.sort_by(|a, b| key(&a.1).total_cmp(&key(&b.1)).then(a.0.cmp(&b.0)));
}

/// How much a cut is out of the way: whether it goes the other way, how odd its gap is, and how far it is
/// from the middle.
type Badness = (bool, f64, usize);

/// A cut: whether those that it parts stand beside one another, and how many come first.
type Cut = (bool, usize);

/// The straight cut between some rooms that is to be preferred; of cuts alike, that nearest to the middle, so
/// that floors are never divided too deep. O(rooms × log rooms).
fn straight(rooms: &[Room], gap: f64, prefer: Prefer) -> Option<Cut> {
    let mut best: Option<(Badness, Cut)> = None;
    let usual = |free: f64| ((free - gap).abs() / 4.0).round();
    for beside in [true, false] {
        let mut sorted = rooms.to_vec();
        sort(&mut sorted, beside);
        let ends = |area: &Rect| if beside { (area.x, area.right()) } else { (area.y, area.bottom()) };
        let mut least = vec![f64::INFINITY; sorted.len() + 1];
        for index in (0..sorted.len()).rev() {
            least[index] = least[index + 1].min(ends(&sorted[index].1).0);
        }
        let mut most = f64::NEG_INFINITY;
        for first in 1..sorted.len() {
            most = most.max(ends(&sorted[first - 1].1).1);
            let free = least[first] - most;
            if free > 4.0 {
                let (other_way, off) = match prefer {
                    Prefer::Usual => (false, usual(free)),
                    Prefer::Widest => (false, -free),
                    Prefer::Beside => (!beside, usual(free)),
                    Prefer::Below => (beside, usual(free)),
                };
                let key = (other_way, off, first.abs_diff(sorted.len() / 2));
                if best.is_none_or(|(found, _)| key < found) {
                    best = Some((key, (beside, first)));
                }
            }
        }
    }
    best.map(|(_, found)| found)
}

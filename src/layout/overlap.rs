//! Keeps boxes apart.

use super::geometry::{Point, Rect};
use super::grid::Grid;

/// The least gap between two boxes.
pub const GAP: f64 = 18.0;

/// Moves boxes until no two are nearer than [`GAP`]: as little as is easily found, and in any
/// case to an end.
///
/// Neighbours push one another apart along the shorter way (as Misue et al. 1995 do), over and
/// over; who still overlaps then is put into the nearest free place. O(actors ×
/// neighbours) for each of at most 120 rounds, and in the end O(actors² × places tried) at worst.
pub(super) fn separate(half: &[(f64, f64)], places: &mut [Point]) {
    const ROUNDS: usize = 120;
    for _ in 0..ROUNDS {
        if !push(half, places) {
            return;
        }
    }
    let mut order: Vec<_> = (0..places.len()).collect();
    order.sort_by(|a, b| places[*a].length().total_cmp(&places[*b].length()).then(a.cmp(b)));
    let mut taken: Vec<Rect> = Vec::with_capacity(places.len());
    for one in order {
        places[one] = free_place(&taken, places[one], half[one]);
        taken.push(Rect::reaching(places[one], half[one]));
    }
}

/// Moves boxes that overlap to the nearest free place, so that nobody else moves at all; `fixed` ones stay.
/// O(actors²), for those that overlap × places tried.
pub(super) fn parted(half: &[(f64, f64)], fixed: &[bool], places: &mut [Point]) {
    // Whoever is fixed comes first, and whoever comes first stays.
    let mut order: Vec<_> = (0..places.len()).collect();
    order.sort_by_key(|one| !fixed[*one]);
    let mut taken: Vec<Rect> = Vec::with_capacity(places.len());
    let mut on_others = Vec::new();
    for one in order {
        let own = Rect::reaching(places[one], half[one]);
        if fixed[one] || !taken.iter().any(|other| other.overlaps(&own)) {
            taken.push(own);
        } else {
            on_others.push(one);
        }
    }
    for one in on_others {
        places[one] = free_place(&taken, places[one], half[one]);
        taken.push(Rect::reaching(places[one], half[one]));
    }
}

/// The place nearest to `wanted` where a box of that half size keeps its distance from all others.
///
/// Goes outwards in rings; O(boxes × places tried).
pub(super) fn free_place(taken: &[Rect], wanted: Point, half: (f64, f64)) -> Point {
    let fits = |place: Point| {
        let area = Rect::reaching(place, half).grown(GAP);
        !taken.iter().any(|other| other.overlaps(&area))
    };
    if fits(wanted) {
        return wanted;
    }
    for ring in 1.. {
        let reach = 12.0 * f64::from(ring);
        let points = 8 * ring.min(12);
        for number in 0..points {
            let angle = std::f64::consts::TAU * f64::from(number) / f64::from(points);
            let place = wanted + Point::new(1.3 * reach * angle.cos(), reach * angle.sin());
            if fits(place) {
                return place;
            }
        }
    }
    wanted
}

/// One round of pushing; whether any boxes were too near.
fn push(half: &[(f64, f64)], places: &mut [Point]) -> bool {
    let widest = half.iter().fold(0.0_f64, |most, (width, height)| most.max(*width).max(*height));
    let grid = Grid::of_points(places, 2.0 * widest + GAP + 2.0);
    let mut moved = false;
    let before = places.to_vec();
    for one in 0..places.len() {
        grid.around(before[one]).map(|other| other as usize).for_each(|other| {
            if other <= one {
                return;
            }
            let way = places[other] - places[one];
            let x = half[one].0 + half[other].0 + GAP - way.x.abs();
            let y = half[one].1 + half[other].1 + GAP - way.y.abs();
            if x <= 0.0 || y <= 0.0 {
                return;
            }
            moved = true;
            // A little more than needed, or rounding would keep them touching for ever.
            let step = if x < y {
                Point::new((x / 2.0 + 0.25) * if way.x < 0.0 { -1.0 } else { 1.0 }, 0.0)
            } else {
                Point::new(0.0, (y / 2.0 + 0.25) * if way.y < 0.0 { -1.0 } else { 1.0 })
            };
            places[one] = places[one] - step;
            places[other] = places[other] + step;
        });
    }
    moved
}

#[cfg(test)]
mod tests {
    use super::*;

    fn apart(half: &[(f64, f64)], places: &[Point]) -> bool {
        let area = |one: usize| Rect::reaching(places[one], half[one]);
        (0..places.len()).all(|one| (0..one).all(|other| !area(one).grown(GAP - 0.5).overlaps(&area(other))))
    }

    #[test]
    fn boxes_on_one_spot_come_apart() {
        let half = vec![(60.0, 20.0); 40];
        let mut places = vec![Point::new(3.0, 4.0); 40];
        separate(&half, &mut places);
        assert!(apart(&half, &places));
    }

    #[test]
    fn boxes_apart_stay_where_they_are() {
        let half = vec![(60.0, 20.0); 2];
        let mut places = vec![Point::new(0.0, 0.0), Point::new(200.0, 0.0)];
        separate(&half, &mut places);
        assert_eq!(places, [Point::new(0.0, 0.0), Point::new(200.0, 0.0)]);
    }
}

//! Keeps boxes apart, however many there are.

use super::vacancy::Vacancy;
use crate::layout::geometry::Point;
use crate::layout::overlap;

/// The least gap between two boxes: a hair more than what others ask for.
pub(super) const GAP: f64 = overlap::GAP + 0.25;
/// How many rounds of pushing there are at most.
const ROUNDS: usize = 72;
/// After so many rounds all are drawn apart a little.
const SWELL: usize = 8;

/// Moves boxes until no two are nearer than [`GAP`]; `fixed` ones stay, and are only kept apart from others.
///
/// Neighbours push one another along the shorter way, as in the force-scan of Misue et al. (1995), and every
/// few rounds all distances grow a little, which costs room but no shape. Who still overlaps in the end is
/// put into the nearest free place. O(actors × neighbours) a round.
pub(super) fn apart(half: &[(f64, f64)], fixed: &[bool], places: &mut [Point]) {
    let mut sweep = Sweep::new(half, places.len());
    let swells = !fixed.contains(&true);
    for round in 1..=ROUNDS {
        if !sweep.push(half, fixed, 1.0, places) {
            return;
        }
        if swells && round % SWELL == 0 {
            let middle = Point::mean(places.iter().copied()).unwrap_or_default();
            places.iter_mut().for_each(|place| *place = middle + (*place - middle) * 1.02);
        }
    }
    let mut vacancy = Vacancy::new(half, places);
    for one in (0..places.len()).filter(|one| !fixed[*one]) {
        if !vacancy.fits(one, places[one]) {
            places[one] = vacancy.settle(one);
        }
    }
}

/// Boxes from top to bottom, kept in order from round to round.
pub(super) struct Sweep {
    order: Vec<u32>,
    tallest: f64,
}

impl Sweep {
    /// For `count` boxes of those half sizes. Linear.
    pub fn new(half: &[(f64, f64)], count: usize) -> Self {
        let tallest = half.iter().fold(0.0_f64, |most, (_, height)| most.max(*height));
        Self { order: (0..count as u32).collect(), tallest }
    }

    /// One round of pushing, by `share` of what is needed; whether any boxes were too near.
    /// O(boxes × those about as high up), by a sweep down the plane (Shamos and Hoey 1976).
    pub fn push(&mut self, half: &[(f64, f64)], fixed: &[bool], share: f64, places: &mut [Point]) -> bool {
        self.sort(places);
        let mut moved = false;
        for (number, one) in self.order.iter().enumerate() {
            let one = *one as usize;
            let reach = half[one].1 + self.tallest + GAP;
            for other in &self.order[number + 1..] {
                let other = *other as usize;
                let way = places[other] - places[one];
                if way.y >= reach {
                    break;
                }
                let x = half[one].0 + half[other].0 + GAP - way.x.abs();
                let y = half[one].1 + half[other].1 + GAP - way.y.abs();
                if x <= 0.0 || y <= 0.0 || fixed[one] && fixed[other] {
                    continue;
                }
                moved = true;
                // A little more than needed, or rounding would keep them touching for ever.
                let step = if x < y {
                    Point::new((share * x + 0.05) * if way.x < 0.0 { -1.0 } else { 1.0 }, 0.0)
                } else {
                    Point::new(0.0, (share * y + 0.05) * if way.y < 0.0 { -1.0 } else { 1.0 })
                };
                let (back, forth) = match (fixed[one], fixed[other]) {
                    (true, _) => (0.0, 1.0),
                    (_, true) => (1.0, 0.0),
                    _ => (0.5, 0.5),
                };
                places[one] = places[one] - step * back;
                places[other] = places[other] + step * forth;
            }
        }
        moved
    }

    /// Sorts by insertion: from one round to the next, little changes.
    fn sort(&mut self, places: &[Point]) {
        let top = |one: u32| places[one as usize].y;
        let worth = self.order.windows(2).filter(|pair| top(pair[0]) > top(pair[1])).count();
        if worth > self.order.len() / 4 {
            self.order.sort_by(|a, b| top(*a).total_cmp(&top(*b)));
            return;
        }
        for number in 1..self.order.len() {
            let one = self.order[number];
            let mut slot = number;
            while slot > 0 && top(self.order[slot - 1]) > top(one) {
                self.order[slot] = self.order[slot - 1];
                slot -= 1;
            }
            self.order[slot] = one;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::geometry::Rect;

    fn overlapping(half: &[(f64, f64)], places: &[Point]) -> usize {
        let area = |one: usize| Rect::reaching(places[one], half[one]);
        let near =
            |one: usize| (0..one).filter(|other| area(one).grown(17.9).overlaps(&area(*other))).count();
        (0..places.len()).map(near).sum()
    }

    #[test]
    fn three_hundred_boxes_on_one_spot_come_apart() {
        let half: Vec<_> = (0..300).map(|one| (40.0 + f64::from(one % 5) * 12.0, 18.0)).collect();
        let mut places = vec![Point::new(3.0, 4.0); 300];
        apart(&half, &[false; 300], &mut places);
        assert_eq!(overlapping(&half, &places), 0);
    }

    #[test]
    fn who_is_fixed_stays_and_the_others_give_way() {
        let half = vec![(60.0, 18.0); 30];
        let fixed: Vec<_> = (0..30).map(|one| one % 3 == 0).collect();
        let mut places: Vec<_> =
            (0..30).map(|one| Point::new(f64::from(one / 3) * 150.0, f64::from(one % 3))).collect();
        let stood = places.clone();
        apart(&half, &fixed, &mut places);
        assert_eq!(overlapping(&half, &places), 0);
        assert!((0..30).filter(|one| fixed[*one]).all(|one| places[one] == stood[one]));
    }

    #[test]
    fn boxes_with_room_are_not_moved() {
        let half = vec![(60.0, 18.0); 3];
        let stood = vec![Point::new(0.0, 0.0), Point::new(140.0, 0.0), Point::new(0.0, 60.0)];
        let mut places = stood.clone();
        apart(&half, &[false; 3], &mut places);
        assert_eq!(places, stood);
    }
}

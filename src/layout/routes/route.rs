//! The way of one tie: straight lines, rounded where they bend.

use super::super::geometry::{Point, Rect};
use super::piece::{self, Piece};
use crate::map::TieAt;

/// How much of a way's ends stays straight where it can, so that arrowheads sit along it.
const STRAIGHT: f64 = 16.0;

/// Where a way bends.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bend {
    /// The corner that it would have if it weren't round.
    pub at: Point,
    /// How far before the corner the curve may begin, and how far after it end. Infinite in a bow.
    pub round: f64,
}

/// The way of one tie, from the middle of one box to the middle of another.
#[derive(Clone, Debug, PartialEq)]
pub struct Route {
    /// The tie.
    pub tie: TieAt,
    /// Where it starts.
    pub start: Point,
    /// Where it leads.
    pub end: Point,
    /// Where it bends on the way: nowhere if it runs straight, once in a bow.
    pub bends: Vec<Bend>,
}

impl Route {
    /// The same way between other ends.
    #[must_use]
    pub fn between(&self, start: Point, end: Point) -> Self {
        Self { tie: self.tie, start, end, bends: self.bends.clone() }
    }

    /// Whether it has no bend.
    pub fn is_straight(&self) -> bool {
        self.bends.is_empty()
    }

    /// Where it heads when it starts.
    pub fn heads_for(&self) -> Point {
        self.bends.first().map_or_else(|| self.start.towards(self.end, 0.5), |bend| bend.at)
    }

    /// Where it comes from when it ends.
    pub fn comes_from(&self) -> Point {
        self.bends.last().map_or_else(|| self.start.towards(self.end, 0.5), |bend| bend.at)
    }

    /// The way as straight lines and curves, one after another. O(bends).
    pub fn pieces(&self) -> Vec<Piece> {
        let mut pieces = Vec::with_capacity(2 * self.bends.len() + 1);
        let mut here = self.start;
        for (number, bend) in self.bends.iter().enumerate() {
            let before = number.checked_sub(1).map(|before| self.bends[before].at);
            let after = self.bends.get(number + 1).map(|after| after.at);
            let from = bend.at.towards(before.unwrap_or(self.start), self.begins(bend, before, self.start));
            let to = bend.at.towards(after.unwrap_or(self.end), self.begins(bend, after, self.end));
            if here.to(from) > 1e-6 {
                pieces.push(piece::straight(here, from));
            }
            pieces.push([from, bend.at, to]);
            here = to;
        }
        if here.to(self.end) > 1e-6 || pieces.is_empty() {
            pieces.push(piece::straight(here, self.end));
        }
        pieces
    }

    /// At what share of the line towards the next bend, or else the end there, the curve begins.
    fn begins(&self, bend: &Bend, next: Option<Point>, end: Point) -> f64 {
        if bend.round.is_infinite() {
            return 1.0;
        }
        let (length, most) = match next {
            Some(next) => (bend.at.to(next), 0.5),
            None => {
                let length = bend.at.to(end);
                (length, ((length - STRAIGHT) / length.max(1e-9)).clamp(0.3, 1.0))
            }
        };
        (bend.round / length.max(1e-9)).min(most)
    }

    /// The way as short straight lines. O(bends).
    pub fn lines(&self) -> impl Iterator<Item = (Point, Point)> + use<> {
        self.pieces().into_iter().flat_map(piece::lines)
    }

    /// How long it is.
    pub fn length(&self) -> f64 {
        self.lines().map(|(from, to)| from.to(to)).sum()
    }

    /// The point at `share` of its length. O(bends).
    pub fn at(&self, share: f64) -> Point {
        if self.is_straight() {
            return self.start.towards(self.end, share);
        }
        let lines: Vec<_> = self.lines().collect();
        let length: f64 = lines.iter().map(|(from, to)| from.to(*to)).sum();
        let mut left = share.clamp(0.0, 1.0) * length;
        for (from, to) in lines {
            let part = from.to(to);
            if left <= part && part > 0.0 {
                return from.towards(to, left / part);
            }
            left -= part;
        }
        self.end
    }

    /// What it lies within. O(bends).
    pub fn bounds(&self) -> Rect {
        Rect::enclosing(self.pieces().into_iter().map(piece::bounds)).unwrap_or_default()
    }

    /// The way at `share` of the time in which this one becomes `other`: their bends move, and those that
    /// only one of them has grow out of the other's line.
    #[must_use]
    pub fn becoming(&self, other: &Self, share: f64) -> Self {
        let count = self.bends.len().max(other.bends.len());
        let (from, to) = (self.with_bends(count), other.with_bends(count));
        let bend = |(from, to): (&Bend, &Bend)| Bend {
            at: from.at.towards(to.at, share),
            round: if from.round == to.round { to.round } else { from.round.min(to.round).max(40.0) },
        };
        Self {
            tie: other.tie,
            start: self.start.towards(other.start, share),
            end: self.end.towards(other.end, share),
            bends: from.iter().zip(&to).map(bend).collect(),
        }
    }

    /// Its bends, or as many points along it if it has fewer.
    fn with_bends(&self, count: usize) -> Vec<Bend> {
        if self.bends.len() == count {
            return self.bends.clone();
        }
        let share = |number: usize| (number + 1) as f64 / (count + 1) as f64;
        (0..count).map(|number| Bend { at: self.at(share(number)), round: f64::INFINITY }).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn route(bends: &[(f64, f64, f64)]) -> Route {
        let bends = bends.iter().map(|(x, y, round)| Bend { at: Point::new(*x, *y), round: *round });
        let (start, end) = (Point::new(0.0, 0.0), Point::new(300.0, 120.0));
        Route { tie: TieAt::new(0), start, end, bends: bends.collect() }
    }

    #[test]
    fn a_way_lies_within_its_bounds_all_along() {
        let bow = f64::INFINITY;
        for route in [
            route(&[]),
            route(&[(150.0, 340.0, bow)]),
            route(&[(-40.0, 60.0, bow)]),
            route(&[(80.0, -70.0, 30.0), (200.0, -70.0, 60.0), (280.0, 10.0, 8.0)]),
        ] {
            let bounds = route.bounds().grown(1e-9);
            assert!((0..=100).all(|part| bounds.contains(route.at(f64::from(part) / 100.0))), "{route:?}");
            assert!(route.at(0.0).to(route.start) < 1e-9 && route.at(1.0).to(route.end) < 1e-9);
        }
    }

    #[test]
    fn a_bend_is_rounded_and_the_ends_stay_straight() {
        let bent = route(&[(0.0, 120.0, 40.0)]);
        let point = Point::new;
        assert_eq!(
            bent.pieces(),
            [
                [point(0.0, 0.0), point(0.0, 40.0), point(0.0, 80.0)],
                [point(0.0, 80.0), point(0.0, 120.0), point(40.0, 120.0)],
                [point(40.0, 120.0), point(170.0, 120.0), point(300.0, 120.0)],
            ]
        );
        let tight = route(&[(0.0, 120.0, 500.0)]);
        assert_eq!(tight.pieces()[0][2], point(0.0, STRAIGHT));
    }

    #[test]
    fn one_way_becomes_another_however_many_bends_each_has() {
        let (bow, bent) =
            (route(&[(150.0, 340.0, f64::INFINITY)]), route(&[(9.0, 9.0, 5.0), (90.0, 9.0, 5.0)]));
        assert_eq!(bow.becoming(&bow, 0.5), bow);
        assert_eq!(bow.becoming(&bent, 0.3).bends.len(), 2);
        assert_eq!(route(&[]).becoming(&bow, 1.0).bends[0].at, bow.bends[0].at);
    }
}

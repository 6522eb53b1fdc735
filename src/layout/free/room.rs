//! How large a picture has to be drawn for its boxes to have room.

use super::apart::GAP;
use crate::layout::geometry::{Point, Rect};

/// So many overlaps for each actor may be left for boxes to push one another apart.
const LEFT: f64 = 0.4;
/// How many times what its boxes need, gaps included, a picture may be enlarged to.
const LARGEST: f64 = 4.5;

/// By how much `places` are to be enlarged so that few boxes overlap; at least 1. Enlarging changes no
/// shape, and so costs no stress, while boxes that push one another do. O(actors × neighbours × 12).
pub(super) fn room(half: &[(f64, f64)], places: &[Point]) -> f64 {
    let needed: f64 = half.iter().map(|(width, height)| (2.0 * width + GAP) * (2.0 * height + GAP)).sum();
    let spread = Rect::holding(places.iter().copied()).unwrap_or_default();
    let has = (spread.width * spread.height).max(1.0);
    let most = (LARGEST * needed / has).sqrt().clamp(1.0, 40.0);
    let mut order: Vec<_> = (0..places.len()).collect();
    order.sort_by(|a, b| places[*a].y.total_cmp(&places[*b].y).then(a.cmp(b)));
    let tallest = half.iter().fold(0.0_f64, |tallest, (_, height)| tallest.max(*height));
    let few = (LEFT * places.len() as f64) as usize;
    let fits = |scale: f64| overlaps(half, places, &order, tallest, scale, few) <= few;
    let (mut low, mut high) = (1.0_f64, most);
    if fits(low) {
        return low;
    }
    for _ in 0..8 {
        let middle = (low * high).sqrt();
        if fits(middle) {
            high = middle;
        } else {
            low = middle;
        }
    }
    high
}

/// How many boxes overlap at that scale; counted no further than just beyond `few`.
fn overlaps(
    half: &[(f64, f64)],
    places: &[Point],
    order: &[usize],
    tallest: f64,
    scale: f64,
    few: usize,
) -> usize {
    let mut found = 0;
    for (number, one) in order.iter().enumerate() {
        let reach = (half[*one].1 + tallest + GAP) / scale;
        for other in &order[number + 1..] {
            let way = places[*other] - places[*one];
            if way.y >= reach {
                break;
            }
            let near = |way: f64, a: f64, b: f64| way.abs() * scale < a + b + GAP;
            if near(way.x, half[*one].0, half[*other].0) && near(way.y, half[*one].1, half[*other].1) {
                found += 1;
                if found > few {
                    return found;
                }
            }
        }
    }
    found
}

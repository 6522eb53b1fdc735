//! Actors without any tie: in tidy rows beneath the picture, in reading order.

use super::geometry::{Point, Rect};
use super::network::Network;

/// The gap between two boxes on a shelf, and from shelf to shelf.
const ROOM: f64 = 34.0;

/// Puts `loose` actors on shelves below `above`, or around the origin if there is nothing above.
pub(super) fn shelve(network: &Network, loose: &[usize], above: Option<Rect>, places: &mut [Point]) {
    let whole: f64 = loose
        .iter()
        .map(|one| (2.0 * network.half[*one].0 + ROOM) * (2.0 * network.half[*one].1 + ROOM))
        .sum();
    let width = above.map_or(0.0, |area| area.width).max((whole * 1.5).sqrt());
    let mut shelves: Vec<(Vec<usize>, f64)> = Vec::new();
    for one in loose {
        let wide = 2.0 * network.half[*one].0;
        match shelves.last_mut() {
            Some((shelf, used)) if *used + ROOM + wide <= width => {
                shelf.push(*one);
                *used += ROOM + wide;
            }
            _ => shelves.push((vec![*one], wide)),
        }
    }
    let middle = above.map_or(0.0, |area| area.centre().x);
    let mut y = above.map_or(0.0, |area| area.bottom() + 2.0 * ROOM);
    for (shelf, used) in shelves {
        let tall = shelf.iter().map(|one| 2.0 * network.half[*one].1).fold(0.0, f64::max);
        let mut x = middle - used / 2.0;
        for one in shelf {
            let wide = 2.0 * network.half[one].0;
            places[one] = Point::new(x + wide / 2.0, y + tall / 2.0);
            x += wide + ROOM;
        }
        y += tall + ROOM;
    }
}

//! Leads ties past actors that they don't join.
//!
//! `pairs` are each two actors that ties join; `ways` chooses for each whether its ties run straight, in
//! a bow, or past corners. Which boxes are in the way, `boxes` knows, by the `cells` that a line passes.
//! A `search` finds what is `sought`, from `corner` to corner, the best of those that come `next`. `lanes`
//! sets ways side by side that share a corner; `led` makes the routes of single ties from all that: a
//! `route` is one of them, and a `piece` a part of it.

mod boxes;
mod cells;
mod corner;
mod lanes;
mod led;
mod next;
mod pairs;
mod piece;
mod route;
mod search;
mod sought;
mod ways;

use super::placement::Placement;
use crate::map::Partnership;

pub use led::Led;
pub use piece::Piece;
pub use route::{Bend, Route};
pub(super) use ways::APART;

/// The ways of all ties that hold between two actors, in the order of the file.
///
/// Ties between the same two actors lie side by side. All of them run straight where that is free, else
/// in one low bow, else past the corners of the boxes in the way; where nothing is free, in the bow that
/// hides least. O(ties × log ties + pairs × boxes along a line × effort), the effort being bounded.
pub fn routes(partnership: &Partnership, placement: &Placement) -> Vec<Route> {
    Led::new(partnership, placement).routes(partnership)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::clarity::{hidden, one_line};
    use super::super::geometry::Point;
    use super::super::placement::{Size, Sizes};
    use super::*;
    use crate::map::read;

    /// Actors in columns of seven, 30 apart as in a flow, and so many ties of each to those three and five
    /// columns on.
    fn columns(ties: usize, turned: bool) -> (Partnership, Placement) {
        let (columns, rows) = (6, 7);
        let id = |column: usize, row: usize| format!("a{column}-{row}");
        let (mut actors, mut led) = (Vec::new(), Vec::new());
        for (column, row) in (0..columns).flat_map(|column| (0..rows).map(move |row| (column, row))) {
            actors.push(json!({"id": id(column, row), "kind": "agency", "name": id(column, row)}));
            for (far, tie) in [3, 5].into_iter().flat_map(|far| (0..ties).map(move |tie| (far, tie))) {
                if column + far < columns {
                    let (from, to) = (id(column, row), id(column + far, (row * 5 + far) % rows));
                    let (from, to) = if tie % 2 == 0 { (from, to) } else { (to, from) };
                    let kind = ["informs", "refers", "funds"][tie];
                    led.push(json!({"kind": kind, "from": from, "to": to}));
                }
            }
        }
        if turned {
            actors.reverse();
        }
        let map = json!({"format": "partnership-map", "version": 1, "title": "Columns",
            "actors": actors, "ties": led});
        let document = read(map.to_string().as_bytes()).document.expect("a map");
        let partnership = Partnership::new(&document);
        let sizes = Sizes::new(&partnership, |_| Size { width: 130.0, height: 44.0 });
        let mut placement = Placement::new(&partnership, &sizes);
        for (column, row) in (0..columns).flat_map(|column| (0..rows).map(move |row| (column, row))) {
            let at = partnership.find(&id(column, row)).expect("an actor");
            placement.put(at, Point::new(240.0 * column as f64, 74.0 * row as f64));
        }
        (partnership, placement)
    }

    #[test]
    fn ties_run_between_the_actors_of_columns_and_not_under_them() {
        for ties in 1..=2 {
            let (partnership, placement) = columns(ties, false);
            let routes = routes(&partnership, &placement);
            assert!(routes.iter().any(|route| route.bends.len() > 1), "something is in the way");
            assert_eq!(hidden(&partnership, &placement, &routes), 0, "{ties} side by side");
            assert_eq!(one_line(&partnership, &routes), 0, "{ties} side by side");
        }
    }

    #[test]
    fn ways_do_not_hang_on_the_order_of_the_file() {
        let ways = |turned| {
            let (partnership, placement) = columns(3, turned);
            let id = |route: &Route| partnership.tie_id(route.tie).to_owned();
            let routes = routes(&partnership, &placement);
            routes.iter().map(|route| (id(route), route.start, route.bends.clone())).collect::<Vec<_>>()
        };
        assert_eq!(ways(false), ways(true));
    }
}

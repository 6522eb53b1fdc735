//! Ties as they are drawn: clipped at the real outlines, with arrowheads; a zigzag where strained.

use std::fmt::Write;

use super::outline::polygon;
use super::ports::{AIR, ports};
use super::scene::{Part, Point, Rect, TieShape};
use crate::layout::{Placement, Route};
use crate::map::{Partnership, Strength, TieAt};

/// All ties that hold, as they are drawn along `routes`, in the order of the file.
pub fn ties(partnership: &Partnership, placement: &Placement, routes: &[Route]) -> Vec<TieShape> {
    let mut shapes: Vec<_> = routes
        .iter()
        .zip(ports(partnership, placement, routes))
        .map(|(route, ends)| shape(partnership, route, ends))
        .collect();
    shapes.extend(partnership.all_ties().filter_map(|tie| own(partnership, placement, tie)));
    shapes.sort_by_key(|shape| shape.at);
    shapes
}

/// One tie, led from outline to outline.
pub(super) fn shape(
    partnership: &Partnership,
    route: &Route,
    (mut start, mut end): (Point, Point),
) -> TieShape {
    let tie = partnership.tie(route.tie);
    let strength = tie.details.strength.unwrap_or(Strength::Ordinary);
    let clipped = route.between(start, end);
    let size = if strength == Strength::Strong { 11.0 } else { 8.5 };
    // Where two boxes nearly touch there is room for a line, but not for heads of full size.
    let size = f64::min(size, start.to(end) * 0.4);
    let mut heads = String::new();
    let both = tie.is_mutual();
    let (first, last) = (clipped.heads_for(), clipped.comes_from());
    for (tip, from, drawn) in [(&mut start, first, both), (&mut end, last, true)] {
        if drawn {
            let way = (*tip - from).unit();
            heads += &head(*tip, way, size);
            *tip = *tip - way * (size * 0.8);
        }
    }
    let line = clipped.between(start, end);
    let path = if strength == Strength::Strained { zigzag(&line) } else { path(&line) };
    TieShape {
        at: route.tie,
        kind: tie.kind,
        strength,
        part: Part::Any,
        path,
        heads,
        head_at_start: both,
        head_at_end: true,
        middle: line.at(0.5),
        // With room for a zigzag, a broad line and arrowheads.
        area: line.bounds().grown(8.0),
    }
}

/// The `d` of a way: straight lines, and curves at its bends.
fn path(route: &Route) -> String {
    let mut path = format!("M{:.1} {:.1}", route.start.x, route.start.y);
    for [start, control, end] in route.pieces() {
        let _ = match start.towards(end, 0.5).to(control) < 0.6 {
            true => write!(path, "L{:.1} {:.1}", end.x, end.y),
            false => write!(path, "Q{:.1} {:.1} {:.1} {:.1}", control.x, control.y, end.x, end.y),
        };
    }
    path
}

fn head(tip: Point, way: Point, size: f64) -> String {
    let base = tip - way * size;
    let side = way.turned() * (size * 0.46);
    polygon(&[tip, base + side, base - side])
}

/// A zigzag along the way, straight at both ends so that heads sit well.
fn zigzag(route: &Route) -> String {
    const TOOTH: f64 = 7.0;
    const TALL: f64 = 4.5;
    const STRAIGHT: f64 = 7.0;
    let length = route.length();
    let teeth = ((length - 2.0 * STRAIGHT) / TOOTH).floor().clamp(2.0, 400.0) as u32;
    let edge = STRAIGHT.min(0.3 * length);
    let mut path = format!("M{:.1} {:.1}", route.start.x, route.start.y);
    let mut lines = route.lines();
    let (mut from, mut to) = (route.start, route.end);
    // How far along the way the line lies that the next tooth stands on, and how long it is.
    let (mut before, mut part) = (0.0, 0.0);
    for tooth in 0..=teeth {
        let far = edge + (length - 2.0 * edge) * f64::from(tooth) / f64::from(teeth);
        while before + part < far {
            let Some(next) = lines.next() else { break };
            before += part;
            (from, to) = next;
            part = from.to(to);
        }
        let side = match tooth {
            0 => 0.0,
            _ if tooth == teeth => 0.0,
            _ if tooth % 2 == 0 => TALL,
            _ => -TALL,
        };
        let way = (to - from).unit();
        let point = from + way * (far - before).min(part) + way.turned() * side;
        let _ = write!(path, "L{:.1} {:.1}", point.x, point.y);
    }
    let _ = write!(path, "L{:.1} {:.1}", route.end.x, route.end.y);
    path
}

/// A tie at one actor alone: a loop at its upper right.
pub(super) fn own(partnership: &Partnership, placement: &Placement, at: TieAt) -> Option<TieShape> {
    let tie = partnership.tie(at);
    let (from, to) = partnership.ends(at);
    if from != to || !tie.is_present() {
        return None;
    }
    let area = placement.area(from);
    let (start, end) =
        (Point::new(area.right() - 34.0, area.y - AIR), Point::new(area.right() - 16.0, area.y - AIR));
    let tip = Point::new(0.0, 1.0);
    let over = start.y - 30.0;
    let path = format!(
        "M{:.1} {:.1}C{:.1} {over:.1} {:.1} {over:.1} {:.1} {:.1}",
        start.x,
        start.y,
        start.x - 8.0,
        end.x + 8.0,
        end.x,
        end.y - 6.0
    );
    Some(TieShape {
        at,
        kind: tie.kind,
        strength: tie.details.strength.unwrap_or(Strength::Ordinary),
        part: Part::Any,
        path,
        heads: head(end, tip, 8.5),
        head_at_start: false,
        head_at_end: true,
        middle: Point::new(start.x.midpoint(end.x), start.y - 22.0),
        area: Rect { x: start.x - 10.0, y: over, width: 38.0, height: 36.0 },
    })
}

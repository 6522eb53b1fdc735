//! The tabs that name flags: each on its outline, clear of actors and of one another.

use super::scene::{Point, Rect};
use super::text::width;

/// The size of the letters on tabs.
pub(super) const TAB_SIZE: f64 = 12.5;
/// How tall tabs are.
const TALL: f64 = 24.0;

/// The box of each label's tab. O(labels × points of outlines × (actors + labels)).
pub(super) fn tabs(labels: &[String], outlines: &[&[Vec<Point>]], actors: &[Rect]) -> Vec<Rect> {
    let mut taken: Vec<Rect> = Vec::new();
    for (label, rings) in labels.iter().zip(outlines) {
        let wide = width(label, TAB_SIZE, true) + 24.0;
        let points = || rings.iter().flatten().copied();
        let bounds = Rect::holding(points()).unwrap_or_default();
        let step = (points().count() / 120).max(1);
        let mut best: Option<(f64, Rect)> = None;
        for point in points().step_by(step) {
            let out = (point - bounds.centre()).unit();
            for off in [0.0, 13.0, 30.0, 60.0] {
                let area = Rect::around(point + out * off, wide, TALL);
                let cost = cost(area, off, &bounds, actors, &taken);
                if best.is_none_or(|(least, _)| cost < least) {
                    best = Some((cost, area));
                }
            }
        }
        // Whatever covers it, a tab never lies on another.
        let mut tab = best.map_or_else(|| Rect::around(bounds.centre(), wide, TALL), |(_, area)| area);
        while let Some(other) = taken.iter().find(|other| other.grown(2.0).overlaps(&tab)) {
            tab.y = other.y - TALL - 3.0;
        }
        taken.push(tab);
    }
    taken
}

/// What it costs to have a tab there: best near the top, on the line, over nothing.
fn cost(area: Rect, off: f64, bounds: &Rect, actors: &[Rect], taken: &[Rect]) -> f64 {
    let near = area.grown(4.0);
    let over = actors.iter().filter(|actor| actor.overlaps(&near)).count();
    let on = taken.iter().filter(|other| other.overlaps(&near)).count();
    let down = (area.centre().y - bounds.y).max(0.0);
    500.0 * over as f64 + 2_000.0 * on as f64 + 3.0 * off + down
}

//! The scene as a small picture for a card: shapes without words.

use std::fmt::Write;

use super::colours::is_structural;
use super::outline::outline;
use super::scene::{ActorShape, Scene};
use crate::layout::Rect;
use crate::map::{ActorKind, Word};

/// How much larger than true actors are drawn, so that their shapes show.
const LARGER: f64 = 1.15;

/// The scene as an `<svg>` element without words or ids, coloured by classes alone:
/// `group c-<colour>`, `hull <pattern> <verdict>`, `tie <strength>`, `actor <kind> c-<colour>` and `mark`.
///
/// It is an ornament beside a title, so it is hidden from screen readers.
pub fn thumbnail(scene: &Scene) -> String {
    let bounds = scene.bounds;
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"thumbnail\" viewBox=\"{:.0} {:.0} {:.0} {:.0}\" \
         aria-hidden=\"true\" focusable=\"false\" fill=\"none\" stroke=\"currentColor\">",
        bounds.x, bounds.y, bounds.width, bounds.height
    );
    for group in scene.groups.iter() {
        let (area, colour) = (group.area, group.colour.class());
        let _ = write!(
            out,
            "<rect class=\"group c-{colour}\" x=\"{:.0}\" y=\"{:.0}\" width=\"{:.0}\" height=\"{:.0}\" rx=\"14\"/>",
            area.x, area.y, area.width, area.height
        );
    }
    for hull in &scene.hulls {
        let (pattern, verdict) = (hull.pattern.word(), hull.verdict.label().replace(' ', "-"));
        let _ = write!(out, "<path class=\"hull {pattern} {verdict}\" d=\"{}\"/>", hull.path);
    }
    for tie in scene.ties.iter() {
        let (strength, kind) = (tie.strength.word(), if is_structural(tie.kind) { " structure" } else { "" });
        let _ = write!(out, "<path class=\"tie {strength}{kind}\" d=\"{}\"/>", tie.path);
    }
    scene.actors.iter().for_each(|one| actor(&mut out, one));
    out.push_str("</svg>");
    out
}

fn actor(out: &mut String, actor: &ActorShape) {
    let area = actor.area;
    let area = Rect::around(area.centre(), area.width * LARGER, area.height * LARGER);
    let shape = outline(actor.kind, area);
    let (kind, colour) = (actor.kind.word(), actor.colour.class());
    let _ = write!(out, "<path class=\"actor {kind} c-{colour}\" d=\"{}\"/>", shape.d);
    if let Some(detail) = shape.detail.filter(|_| actor.kind == ActorKind::ServiceUser) {
        let _ = write!(out, "<path class=\"mark c-{colour}\" d=\"{detail}\"/>");
    }
}

//! The shapes of actors: each kind is told by its outline, without colour.

use std::fmt::Write;

use super::marks::{book, heart, person, seal, speech, ticks};
use super::scene::{Point, Rect};
use crate::map::ActorKind;

/// The shape of an actor, as one or two SVG paths.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outline {
    /// The outline: filled and stroked.
    pub d: String,
    /// A mark within it: a fold, a lid, a person.
    pub detail: Option<String>,
    /// Whether the mark is filled with the line's colour; otherwise it is only stroked.
    pub solid: bool,
}

/// The room that a shape takes up around its words.
pub(super) struct Room {
    pub left: f64,
    pub right: f64,
    pub top: f64,
    pub bottom: f64,
    /// The least width.
    pub least: f64,
    /// How many times as wide as its words the shape is between left and right.
    pub stretch: f64,
}

/// The room around words in shapes of that kind.
pub(super) fn room(kind: ActorKind) -> Room {
    use ActorKind::*;
    let (left, right, top, bottom, least) = match kind {
        Agency => (14.0, 14.0, 8.0, 8.0, 84.0),
        Team => (16.0, 16.0, 9.0, 9.0, 84.0),
        ManagementUnit => (14.0, 14.0, 14.0, 7.0, 84.0),
        Practitioner | Carer | Advocate | Person => (32.0, 15.0, 7.5, 7.5, 76.0),
        ServiceUser => (10.0, 10.0, 48.0, 8.0, 92.0),
        Forum => (22.0, 22.0, 9.0, 9.0, 96.0),
        Agreement | Plan | TrainingProgramme => (36.0, 13.0, 9.0, 9.0, 84.0),
        Assessment => (13.0, 20.0, 9.0, 9.0, 84.0),
        Fund => (16.0, 16.0, 11.0, 11.0, 84.0),
        InformationSystem => (14.0, 14.0, 18.0, 10.0, 84.0),
        Site => (14.0, 14.0, 20.0, 7.0, 84.0),
        Task => (20.0, 20.0, 8.0, 8.0, 76.0),
    };
    Room { left, right, top, bottom, least, stretch: if kind == Fund { 1.16 } else { 1.0 } }
}

/// The shape of an actor of that kind that fills `area`.
pub fn outline(kind: ActorKind, area: Rect) -> Outline {
    use ActorKind::*;
    let Rect { x, y, width, height } = area;
    let (right, bottom) = (area.right(), area.bottom());
    let mark = Point::new(x + 18.0, y + height / 2.0);
    let d = match kind {
        InformationSystem => {
            let half = width / 2.0;
            format!(
                "M{x:.1} {:.1}A{half:.1} 7 0 0 1 {right:.1} {0:.1}V{:.1}A{half:.1} 7 0 0 1 {x:.1} {1:.1}Z",
                y + 7.0,
                bottom - 7.0
            )
        }
        Fund => ellipse(area.centre(), width / 2.0, height / 2.0),
        ServiceUser => ellipse(area.centre(), width / 2.0, height / 2.0),
        Agency => rounded(area, 10.0),
        Team => rounded(area, 6.0),
        ManagementUnit | TrainingProgramme => rounded(area, 3.0),
        Practitioner | Carer | Advocate | Person => rounded(area, height.min(36.0) / 2.0),
        _ => polygon(&corners(kind, area)),
    };
    let (detail, solid) = match kind {
        Agency | Forum | Task => (None, false),
        Team => (Some(rounded(area.grown(-4.0), 3.5)), false),
        ManagementUnit => (Some(format!("M{x:.1} {:.1}H{right:.1}V{:.1}H{x:.1}Z", y + 2.0, y + 8.0)), true),
        Practitioner => (Some(person(mark, 1.0)), true),
        Carer => (Some(heart(mark)), true),
        Advocate => (Some(speech(mark)), true),
        Person => (Some(person(mark, 1.0)), false),
        ServiceUser => (Some(person(Point::new(area.centre().x, y + 27.0), 1.75)), true),
        Agreement => (Some(seal(mark)), true),
        Plan => (Some(ticks(mark)), false),
        TrainingProgramme => (Some(book(mark)), false),
        Assessment => (Some(format!("M{:.1} {y:.1}v14h14", right - 14.0)), false),
        Fund => (Some(ellipse(area.centre(), width / 2.0 - 4.0, height / 2.0 - 4.0)), false),
        InformationSystem => {
            (Some(format!("M{x:.1} {:.1}a{:.1} 7 0 0 0 {width:.1} 0", y + 7.0, width / 2.0)), false)
        }
        Site => (Some(format!("M{x:.1} {:.1}H{right:.1}", y + 16.0)), false),
    };
    Outline { d, detail, solid }
}

/// The outline as a polygon, clockwise: what ties are clipped at.
pub(super) fn corners(kind: ActorKind, area: Rect) -> Vec<Point> {
    use ActorKind::*;
    let Rect { x, y, height, .. } = area;
    let (right, bottom, middle) = (area.right(), area.bottom(), area.centre());
    let at = Point::new;
    match kind {
        Agency => arcs(area, 10.0, 10.0),
        Team => arcs(area, 6.0, 6.0),
        Practitioner | Carer | Advocate | Person => {
            let round = height.min(36.0) / 2.0;
            arcs(area, round, round)
        }
        ServiceUser | Fund => arcs(area, area.width / 2.0, height / 2.0),
        InformationSystem => arcs(area, area.width / 2.0, 7.0),
        Forum => vec![
            at(x + 14.0, y),
            at(right - 14.0, y),
            at(right, middle.y),
            at(right - 14.0, bottom),
            at(x + 14.0, bottom),
            at(x, middle.y),
        ],
        Assessment => {
            vec![at(x, y), at(right - 14.0, y), at(right, y + 14.0), at(right, bottom), at(x, bottom)]
        }
        Agreement => vec![
            at(x + 7.0, y),
            at(right - 7.0, y),
            at(right, y + 7.0),
            at(right, bottom - 7.0),
            at(right - 7.0, bottom),
            at(x + 7.0, bottom),
            at(x, bottom - 7.0),
            at(x, y + 7.0),
        ],
        Site => vec![at(middle.x, y), at(right, y + 16.0), at(right, bottom), at(x, bottom), at(x, y + 16.0)],
        Task => vec![
            at(x, y),
            at(right, y),
            at(right, middle.y - 8.0),
            at(right - 8.0, middle.y),
            at(right, middle.y + 8.0),
            at(right, bottom),
            at(x, bottom),
            at(x, middle.y + 8.0),
            at(x + 8.0, middle.y),
            at(x, middle.y - 8.0),
        ],
        ManagementUnit | TrainingProgramme | Plan => area.corners().to_vec(),
    }
}

/// A box with rounded corners as a polygon of short lines.
fn arcs(area: Rect, wide: f64, tall: f64) -> Vec<Point> {
    let (wide, tall) = (wide.min(area.width / 2.0), tall.min(area.height / 2.0));
    let steps = if wide > 20.0 { 12 } else { 5 };
    let turn = std::f64::consts::FRAC_PI_2;
    let middles = [
        (Point::new(area.x + wide, area.y + tall), 2.0),
        (Point::new(area.right() - wide, area.y + tall), 3.0),
        (Point::new(area.right() - wide, area.bottom() - tall), 0.0),
        (Point::new(area.x + wide, area.bottom() - tall), 1.0),
    ];
    let arc = |(middle, quarter): (Point, f64)| {
        (0..=steps).map(move |step| {
            let angle = turn * (quarter + f64::from(step) / f64::from(steps));
            middle + Point::new(wide * angle.cos(), tall * angle.sin())
        })
    };
    middles.into_iter().flat_map(arc).collect()
}

/// The `d` of a closed polygon.
pub(super) fn polygon(points: &[Point]) -> String {
    let mut d = String::new();
    for (number, point) in points.iter().enumerate() {
        let _ = write!(d, "{}{:.1} {:.1}", if number == 0 { 'M' } else { 'L' }, point.x, point.y);
    }
    d.push('Z');
    d
}

fn rounded(area: Rect, corner: f64) -> String {
    let corner = corner.min(area.width / 2.0).min(area.height / 2.0);
    let (wide, tall) = (area.width - 2.0 * corner, area.height - 2.0 * corner);
    format!(
        "M{:.1} {:.1}h{wide:.1}a{corner:.1} {corner:.1} 0 0 1 {corner:.1} {corner:.1}v{tall:.1}\
         a{corner:.1} {corner:.1} 0 0 1 -{corner:.1} {corner:.1}h-{wide:.1}\
         a{corner:.1} {corner:.1} 0 0 1 -{corner:.1} -{corner:.1}v-{tall:.1}\
         a{corner:.1} {corner:.1} 0 0 1 {corner:.1} -{corner:.1}Z",
        area.x + corner,
        area.y
    )
}

/// The `d` of an ellipse.
pub(super) fn ellipse(middle: Point, wide: f64, tall: f64) -> String {
    format!(
        "M{:.1} {:.1}a{wide:.1} {tall:.1} 0 0 1 {:.1} 0a{wide:.1} {tall:.1} 0 0 1 -{2:.1} 0Z",
        middle.x - wide,
        middle.y,
        2.0 * wide
    )
}

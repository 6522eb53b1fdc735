//! Outlines and boxes that hold whom they shouldn't.

use super::super::curve::holds;
use super::super::scene::Scene;
use super::Picture;

/// Actors whose middle lies within the outline of a flag that they don't belong to, for each flag.
/// O(flags × actors × points of the outline).
pub(super) fn enclosed(scene: &Scene) -> usize {
    let within = |hull: &super::super::scene::Hull| {
        let strangers = scene.actors.iter().filter(|actor| !hull.members.contains(&actor.at));
        // Where an outline lies within another, what is in it is outside.
        let inside = |point| hull.rings.iter().filter(|ring| holds(ring, point)).count() % 2 == 1;
        strangers.filter(|actor| inside(actor.area.centre())).count()
    };
    scene.hulls.iter().map(within).sum()
}

/// Strangers in boxes, members outside of theirs, and boxes that lie across one another.
/// O(boxes × (boxes + actors)).
pub(super) fn faults(picture: &Picture) -> usize {
    let (boxes, placement) = (&picture.sketch.arrangement().boxes, picture.sketch.placement());
    let mut faults = 0;
    for (number, group) in boxes.iter().enumerate() {
        faults += placement
            .areas()
            .filter(|(at, area)| match group.members.contains(at) {
                true => !group.area.encloses(area),
                false => group.area.overlaps(area),
            })
            .count();
        let across = boxes[..number].iter().filter(|other| {
            let nested = other.area.encloses(&group.area) && other.depth < group.depth;
            other.area.overlaps(&group.area) && !nested
        });
        faults += across.count();
    }
    faults
}

//! Clarity, measured: what makes a picture hard to read, as values, and a report of them.
//!
//! What only needs places is measured in `layout`; here are the measures of labels, outlines and boxes,
//! and the one list of all. `report` draws maps and prints what it finds.

mod frames;
mod labels;
mod picture;
mod report;

use crate::layout::{crossings, hidden, one_line, overlaps, spread, stress};

pub use picture::Picture;
pub use report::{Report, Row};

/// One measure of how clear a picture is; less is clearer.
#[derive(Clone, Copy, Debug)]
pub struct Measure {
    /// What reports and tests call it.
    pub id: &'static str,
    /// What people call it.
    pub name: &'static str,
    /// The same, as short as the head of a column.
    pub head: &'static str,
    /// What it counts, or is measured in.
    pub unit: &'static str,
    /// How it is measured.
    pub of: fn(&Picture) -> f64,
}

/// All measures, in the order of the report.
pub const MEASURES: &[Measure] = &[
    Measure {
        id: "overlaps",
        name: "Actors that overlap",
        head: "overlaps",
        unit: "pairs of actors",
        of: |picture| overlaps(picture.sketch.placement()) as f64,
    },
    Measure {
        id: "label_overlaps",
        name: "Labels that overlap: names and captions, tabs of flags, titles of boxes",
        head: "labels",
        unit: "pairs of labels",
        of: |picture| labels::overlaps(&picture.scene) as f64,
    },
    Measure {
        id: "box_strangers",
        name: "Boxes that hold or cut strangers, miss a member, or lie across one another",
        head: "boxes",
        unit: "faults",
        of: |picture| frames::faults(picture) as f64,
    },
    Measure {
        id: "hull_strangers",
        name: "Actors within the outline of a flag that isn’t about them",
        head: "strangers",
        unit: "actors, for each flag",
        of: |picture| frames::enclosed(&picture.scene) as f64,
    },
    Measure {
        id: "hidden",
        name: "Ties that run under an actor that they don’t join",
        head: "hidden",
        unit: "pairs of actors that are tied",
        of: |picture| hidden(picture.partnership, picture.sketch.placement(), picture.sketch.routes()) as f64,
    },
    Measure {
        id: "crossings",
        name: "Ties that cross",
        head: "crossings",
        unit: "pairs of ties",
        of: |picture| crossings(picture.partnership, picture.sketch.routes()) as f64,
    },
    Measure {
        id: "one_line",
        name: "Parallel and mutual ties that can’t be told apart",
        head: "one line",
        unit: "ties",
        of: |picture| one_line(picture.partnership, picture.sketch.routes()) as f64,
    },
    Measure {
        id: "stress",
        name: "Normalised stress: how far distances in the picture are from those in the network",
        head: "stress",
        unit: "mean of squared shares",
        of: |picture| stress(picture.partnership, picture.sketch.placement()),
    },
    Measure {
        id: "area",
        name: "Room that the picture takes",
        head: "area",
        unit: "times that of the actors’ boxes",
        of: |picture| spread(picture.sketch.placement()),
    },
    Measure {
        id: "moved_median",
        name: "How far actors move when one more is added: the median, beyond what all move together",
        head: "moved",
        unit: "pixels at zoom 1",
        of: |picture| picture.after_an_edit.median,
    },
    Measure {
        id: "moved_most",
        name: "How far anyone moves when one more is added",
        head: "at most",
        unit: "pixels at zoom 1",
        of: |picture| picture.after_an_edit.most,
    },
];

//! Where everyone stands, as it is kept beside a map: whoever opens the map again finds the picture as it was.
//! It is no part of the document, in which only what somebody placed is recorded.

use std::collections::BTreeMap;

use partnership_explorer::drawing::{Point, Rect, sizes};
use partnership_explorer::layout::{Arrangement, GroupBox, Layout, Placement};
use partnership_explorer::map::Partnership;
use serde::{Deserialize, Serialize};

use super::Opened;

/// Where everyone stands, and the boxes around them; actors by their ids.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Standing {
    /// The word of the layout.
    layout: String,
    /// The middle of each actor.
    places: BTreeMap<String, [f64; 2]>,
    boxes: Vec<Boxed>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Boxed {
    title: String,
    /// From the left, from the top, width and height.
    area: [f64; 4],
    depth: usize,
    of: Option<String>,
    members: Vec<String>,
}

impl Opened {
    /// Where everyone stands, to be kept.
    pub fn standing_now(&self) -> Standing {
        let id = |at| self.partnership.id(at).to_owned();
        let place = |at| (id(at), [self.centre(at).x, self.centre(at).y]);
        let boxed = |one: &GroupBox| Boxed {
            title: one.title.clone(),
            area: [one.area.x, one.area.y, one.area.width, one.area.height],
            depth: one.depth,
            of: one.of.map(id),
            members: one.members.iter().copied().map(id).collect(),
        };
        Standing {
            layout: self.layout.way().word.to_owned(),
            places: self.partnership.all().map(place).collect(),
            boxes: self.arrangement().boxes.iter().map(boxed).collect(),
        }
    }
}

impl Standing {
    /// The map laid out like this; nothing if this is of another layout or leaves somebody out.
    pub(super) fn arrangement(&self, partnership: &Partnership, layout: Layout) -> Option<Arrangement> {
        if self.layout != layout.way().word {
            return None;
        }
        let mut placement = Placement::new(partnership, &sizes(partnership));
        for at in partnership.all() {
            let [x, y] = *self.places.get(partnership.id(at))?;
            placement.put(at, Point::new(x, y));
        }
        let boxes = self.boxes.iter().map(|one| one.on(partnership)).collect::<Option<_>>()?;
        let along = match layout {
            Layout::Flow(stream) => Some(stream),
            _ => None,
        };
        Some(Arrangement { placement, boxes, along })
    }
}

impl Boxed {
    /// The box on that map, if everyone in it is there.
    fn on(&self, partnership: &Partnership) -> Option<GroupBox> {
        let [x, y, width, height] = self.area;
        let of = match &self.of {
            Some(id) => Some(partnership.find(id)?),
            None => None,
        };
        let members = self.members.iter().map(|id| partnership.find(id)).collect::<Option<_>>()?;
        let area = Rect { x, y, width, height };
        Some(GroupBox { title: self.title.clone(), area, depth: self.depth, of, members })
    }
}

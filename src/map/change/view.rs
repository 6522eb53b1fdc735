//! What changed in how a map is looked at.

use serde_json::Value;

use super::Unfit;
use super::fields::{Entries, Swap, changing};
use crate::map::document::{Grouping, LayoutName, Stream, View};
use crate::map::slide::Slide;

/// A view, and whether the document has one at all: one that says nothing isn't one that is left out.
#[derive(Clone, Debug, Default)]
pub(super) struct Viewed {
    recorded: bool,
    layout: Option<LayoutName>,
    groups_by: Option<Grouping>,
    flow_along: Option<Stream>,
    positions: std::collections::BTreeMap<String, [f64; 2]>,
    pinned: Vec<String>,
    slides: Vec<Slide>,
    other: crate::map::actor::Other,
}

changing! {
    /// What changed in how a map is looked at. Positions change one by one, so that two people can each
    /// move an actor.
    ViewChange of Viewed {
        /// Whether the document says anything of it.
        recorded: Option<Swap<bool>> as "the view",
        /// The layout.
        layout: Option<Swap<Option<LayoutName>>> as "the layout",
        /// What the boxes of the layout Groups stand for.
        groups_by: Option<Swap<Option<Grouping>>> as "what groups stand for",
        /// Along which ties the layout Flow leads.
        flow_along: Option<Swap<Option<Stream>>> as "what flows",
        /// Where actors stand.
        positions: Entries<[f64; 2]> as "the position of",
        /// Actors that layouts leave where they are.
        pinned: Option<Swap<Vec<String>>> as "the pinned actors",
        /// Saved views for presenting.
        slides: Option<Swap<Vec<Slide>>> as "the saved views",
        /// Fields that this version doesn't know.
        other: Entries<Value> as "the view’s field",
    }
}

impl From<&Option<View>> for Viewed {
    fn from(view: &Option<View>) -> Self {
        let recorded = view.is_some();
        let View { layout, groups_by, flow_along, positions, pinned, slides, other } =
            view.clone().unwrap_or_default();
        Self { recorded, layout, groups_by, flow_along, positions, pinned, slides, other }
    }
}

impl ViewChange {
    pub(super) fn between(before: &Option<View>, after: &Option<View>) -> Self {
        if before == after {
            return Self::default();
        }
        Self::between_fields(&before.into(), &after.into())
    }

    pub(super) fn apply(&self, view: &Option<View>) -> Result<Option<View>, Unfit> {
        if self.is_empty() {
            return Ok(view.clone());
        }
        let mut viewed = Viewed::from(view);
        self.apply_fields(&mut viewed)?;
        let Viewed { recorded, layout, groups_by, flow_along, positions, pinned, slides, other } = viewed;
        let view = View { layout, groups_by, flow_along, positions, pinned, slides, other };
        // Where someone else recorded something in the meantime, it is kept.
        Ok((recorded || view != View::default()).then_some(view))
    }
}

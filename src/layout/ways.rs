//! The ways of laying out a map, as values: what menus, files and tests go by.

use std::collections::BTreeMap;

use super::ecomap::ecomap;
use super::geometry::Point;
use super::placement::{Placement, Sizes};
use crate::map::{ActorAt, LayoutName, Partnership, View};

/// A way of laying out a map.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Layout {
    /// The service user at the heart, people around, agencies outside.
    #[default]
    Ecomap,
}

impl Layout {
    /// All, in the order in which they are offered.
    pub const ALL: &[Self] = &[Self::Ecomap];

    /// What files call it.
    pub fn name(self) -> LayoutName {
        match self {
            Self::Ecomap => LayoutName::Ecomap,
        }
    }

    /// The word that stands for it in addresses; no two layouts share one.
    pub fn word(self) -> &'static str {
        match self {
            Self::Ecomap => "ecomap",
        }
    }

    /// What it is called.
    pub fn label(self) -> &'static str {
        match self {
            Self::Ecomap => "Ecomap",
        }
    }

    /// What it shows, in a line.
    pub fn says(self) -> &'static str {
        match self {
            Self::Ecomap => "the service user at the heart, people around, agencies outside",
        }
    }

    /// The layout of that word.
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|layout| layout.word() == word)
    }

    /// The layout that a view records: of several with the same name in files the one whose way it
    /// names, or the first.
    pub fn recorded(view: &View) -> Option<Self> {
        let name = view.layout?;
        let way = view.way.as_deref().and_then(Self::of_word).filter(|layout| layout.name() == name);
        way.or_else(|| Self::ALL.iter().copied().find(|layout| layout.name() == name))
    }

    /// Records it in a view, with its way where the name alone wouldn't tell.
    pub fn record(self, view: &mut View) {
        view.layout = Some(self.name());
        let alike = Self::ALL.iter().filter(|layout| layout.name() == self.name()).count();
        view.way = (alike > 1).then(|| self.word().to_owned());
    }
}

/// What a layout has to respect of how the map stood before.
#[derive(Clone, Debug, Default)]
pub struct Held {
    /// Where actors stood, by their middles: nothing for a map that nobody has seen yet. A layout that
    /// may be turned, mirrored or ordered in several ways takes the one nearest to it.
    pub before: BTreeMap<ActorAt, Point>,
    /// Where actors stand that stay exactly there.
    pub pinned: BTreeMap<ActorAt, Point>,
}

/// A map that is laid out.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Arrangement {
    /// Where every actor stands.
    pub placement: Placement,
}

/// Lays out the partnership with boxes of those sizes.
pub fn lay_out(layout: Layout, partnership: &Partnership, sizes: &Sizes, held: &Held) -> Arrangement {
    let mut placement = match layout {
        Layout::Ecomap => ecomap(partnership, sizes),
    };
    placement.keep(partnership, &held.pinned);
    Arrangement { placement }
}

#[cfg(test)]
mod tests {
    use super::Layout;
    use crate::map::View;

    #[test]
    fn every_layout_is_found_by_its_word_and_read_from_the_view_that_records_it() {
        for layout in Layout::ALL {
            assert_eq!(Layout::of_word(layout.word()), Some(*layout));
            let mut view = View::default();
            layout.record(&mut view);
            assert_eq!(Layout::recorded(&view), Some(*layout));
        }
        assert_eq!(Layout::of_word("spiral"), None);
        assert_eq!(Layout::recorded(&View::default()), None);
    }
}

//! The ways of laying out a map, as values: what menus, files and tests go by.

use crate::map::{Grouping, LayoutName, Stream, View};

/// A way of laying out a map.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Layout {
    /// The service user at the heart, people around, agencies outside.
    #[default]
    Ecomap,
    /// Boxes within boxes, by what they stand for.
    Groups(Grouping),
    /// From left to right, along some ties.
    Flow(Stream),
    /// As far from one another as the ways between them are long: the network's own shape.
    Free,
}

/// A way of laying out a map, as menus, addresses and commands have it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Way {
    /// The layout.
    pub layout: Layout,
    /// What addresses and commands call it: `groups-sector`.
    pub word: &'static str,
    /// What people call it.
    pub name: &'static str,
    /// What it shows, in one line.
    pub says: &'static str,
    /// What is said where the map holds nothing of what it shows; empty if there is always something.
    pub bare: &'static str,
}

const fn way(
    layout: Layout,
    word: &'static str,
    name: &'static str,
    says: &'static str,
    bare: &'static str,
) -> Way {
    Way { layout, word, name, says, bare }
}

impl Layout {
    /// All, in the order in which they are offered.
    pub const ALL: &[Way] = &[
        way(
            Self::Ecomap,
            "ecomap",
            "Ecomap",
            "The service user at the heart, people around them, agencies outside.",
            "",
        ),
        way(
            Self::Groups(Grouping::Agency),
            "groups-agency",
            "Groups by agency",
            "A box for each agency, with its teams and people in it; what is shared stands between.",
            "Nobody is recorded as belonging to an agency.",
        ),
        way(
            Self::Groups(Grouping::Management),
            "groups-management",
            "Groups by management",
            "A box for everyone who manages others, with those they manage in it.",
            "Who manages whom isn’t recorded.",
        ),
        way(
            Self::Groups(Grouping::Place),
            "groups-place",
            "Groups by place",
            "A box for each site, with those who are based there in it.",
            "Who is based where isn’t recorded.",
        ),
        way(
            Self::Groups(Grouping::Sector),
            "groups-sector",
            "Groups by sector",
            "A box for each sector, with its agencies, teams and people in it.",
            "No sectors are recorded.",
        ),
        way(
            Self::Flow(Stream::Information),
            "flow-information",
            "Flow of information",
            "From left to right along who tells whom, and where it is recorded.",
            "Who tells whom isn’t recorded.",
        ),
        way(
            Self::Flow(Stream::Referral),
            "flow-referral",
            "Flow of referrals",
            "From left to right along who refers to whom, assesses and reviews.",
            "No referrals, assessments or reviews are recorded.",
        ),
        way(
            Self::Flow(Stream::Support),
            "flow-support",
            "Flow of support",
            "From left to right along who supports, cares for and speaks for whom.",
            "Who supports whom isn’t recorded.",
        ),
        way(
            Self::Flow(Stream::Money),
            "flow-money",
            "Flow of money",
            "From left to right along who holds, pays and commissions.",
            "No money flows are recorded.",
        ),
        way(
            Self::Flow(Stream::Accountability),
            "flow-accountability",
            "Lines of accountability",
            "From left to right, from those who manage or are answered to, to those who do the work.",
            "Who manages or answers to whom isn’t recorded.",
        ),
        way(Self::Free, "free", "Free", "Whoever is closely tied stands close: the network’s own shape.", ""),
    ];

    /// What files call it; the rest of it stands beside, in `View::groups_by` and `View::flow_along`.
    pub fn name(self) -> LayoutName {
        match self {
            Self::Ecomap => LayoutName::Ecomap,
            Self::Groups(_) => LayoutName::Groups,
            Self::Flow(_) => LayoutName::Flow,
            Self::Free => LayoutName::Free,
        }
    }

    /// The layout that addresses and commands call `word`.
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.iter().find(|way| way.word == word).map(|way| way.layout)
    }

    /// What menus, addresses and commands have of it.
    pub fn way(self) -> &'static Way {
        let found = Self::ALL.iter().find(|way| way.layout == self);
        found.unwrap_or(&Self::ALL[0])
    }

    /// The layout that a map was last looked at in, where it says so and there is one: groups are by
    /// agency and flows of information, if nothing else is said.
    pub fn of_view(view: &View) -> Option<Self> {
        match view.layout? {
            LayoutName::Ecomap => Some(Self::Ecomap),
            LayoutName::Groups => Some(Self::Groups(view.groups_by.unwrap_or(Grouping::Agency))),
            LayoutName::Flow => Some(Self::Flow(view.flow_along.unwrap_or(Stream::Information))),
            LayoutName::Free => Some(Self::Free),
        }
    }

    /// Writes into a view that the map was looked at in this layout.
    pub fn record(self, view: &mut View) {
        view.layout = Some(self.name());
        match self {
            Self::Groups(grouping) => view.groups_by = Some(grouping),
            Self::Flow(stream) => view.flow_along = Some(stream),
            Self::Ecomap | Self::Free => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_layout_is_found_by_its_word_and_in_the_view_that_it_was_written_to() {
        for way in Layout::ALL {
            assert_eq!(Layout::of_word(way.word), Some(way.layout));
            assert_eq!(way.layout.way(), way);
            assert!(way.word.starts_with(crate::map::Word::word(way.layout.name())), "{}", way.word);
            let mut view = View::default();
            way.layout.record(&mut view);
            assert_eq!(Layout::of_view(&view), Some(way.layout));
        }
        assert_eq!(Layout::of_word("groups"), None);
        assert_eq!(Layout::of_view(&View::default()), None);
    }
}

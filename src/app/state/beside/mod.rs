//! Two maps beside one another: which two, what differs, what is pointed at, and how near both are seen.
//!
//! The open map is always one of them. Nothing here is part of a document, and nothing of it is changed.

mod called;
mod deeds;
mod held;
mod stands;
#[cfg(test)]
mod tests;
mod view;

use std::rc::Rc;

use partnership_explorer::analysis::About;
use partnership_explorer::map::{Document, Problem};

use super::{Against, KeptMap, Opened, Why};

pub use called::{Called, Moment, moments};
pub use held::{Held, Shown};
pub use view::View;

/// The heading of the page, and the buttons that lead to it and away: the focus goes there.
pub const BESIDE_TITLE: &str = "beside-title";
pub const COMPARE_IT: &str = "compare-it";
pub const COMPARE_FILE: &str = "compare-file";
pub const SEE_BESIDE: &str = "see-beside";

/// What is held against the open map, and how it is looked at.
#[derive(Clone, Debug, Default)]
pub struct Beside {
    /// What the open map is held against.
    pub against: Against,
    /// Whether the sides are swapped.
    pub turned: bool,
    /// Both maps, or why there aren't two.
    pub stands: Stands,
    /// The difference that was pressed, by its place in the list.
    pub lit: Option<usize>,
    /// The difference that is pointed at or has the focus.
    pub peek: Option<usize>,
    /// Which part of the list is shown; all of it if none was chosen.
    pub about: Option<About>,
    /// Which of the two pictures a phone shows: 0 is before, 1 is after.
    pub side: usize,
    /// How near both are seen, and where.
    pub view: View,
    /// What led here, by its id: the focus goes back there.
    pub(super) by: Option<String>,
    /// The other map, as far as it had to be fetched or chosen.
    pub(super) taken: Option<Rc<Taken>>,
    /// The revision of the open map that is compared.
    pub(super) revision: Option<Rc<Opened>>,
}

/// Two are equal only if they are the very same.
impl PartialEq for Beside {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

/// A map that came from elsewhere.
#[derive(Clone, Debug)]
pub struct Taken {
    /// What it is held as.
    pub(super) against: Against,
    /// The map.
    pub(super) document: Document,
    /// The name of its file, if it is one.
    pub(super) file: Option<String>,
}

/// Whether there are two maps.
#[derive(Clone, Debug, Default)]
pub enum Stands {
    /// The other is still to be chosen.
    #[default]
    Choose,
    /// The map of that number is being fetched from where it is kept.
    Awaited(u32),
    /// The other can't be had.
    Missing(Missing),
    /// There are.
    Held(Rc<Held>),
}

/// Why the other map can't be had.
#[derive(Clone, Debug, PartialEq)]
pub enum Missing {
    /// There is no such case.
    Case,
    /// No map of that number is kept here any more.
    Kept,
    /// What is kept can't be read from the device.
    NotFetched(Why),
    /// What is kept breaks the format.
    Unreadable(Vec<Problem>),
    /// A file has to be chosen anew.
    File,
    /// The history of the map has no such step.
    Step,
    /// No change is tried.
    Preview,
}

/// What is done with two maps that stand beside one another.
#[derive(Clone, Debug)]
pub enum Deed {
    /// Holds the open map against another; the element of that id asked for it.
    Open(Against, String),
    /// A file of that name was chosen and read.
    Read(String, Box<Document>),
    /// The kept map of that number was asked for.
    Fetched(u32, Result<Option<(KeptMap, String)>, Why>),
    /// Back to the map.
    Close,
    /// Swaps the sides.
    Turn,
    /// Lights up a difference in both pictures, or puts it out.
    Light(usize),
    /// Points at a difference, or at none any more.
    Peek(Option<usize>),
    /// Shows one part of the list, or all of it.
    Sift(Option<About>),
    /// A phone shows that picture.
    Side(usize),
    /// Looks at both pictures otherwise.
    View(View),
}

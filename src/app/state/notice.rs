//! What the user has to be told.

use partnership_explorer::map::{Gathered, Problem};

use super::Why;

/// Something that the user has to be told.
#[derive(Clone, Debug, PartialEq)]
pub enum Notice {
    /// A file was refused; what was open stays.
    Refused {
        /// The name of the file.
        file: String,
        /// What is wrong with it.
        problems: Vec<Problem>,
    },
    /// A file was taken, with reservations.
    Accepted {
        /// The name of the file.
        file: String,
        /// What isn't understood in it, what is alike together.
        notes: Vec<Gathered>,
    },
    /// The link names a case that isn't there.
    NoSuchCase,
    /// The link names a map that isn't kept on this device.
    NoSuchFile,
    /// The map that the link names can't be fetched from where it is kept.
    NotFetched(Why),
    /// A kept map could not be deleted.
    NotDeleted(Why),
    /// What analyses maps could not be fetched.
    NotArrived,
    /// The words of the language that was chosen could not be fetched.
    NotSpoken,
    /// What was pasted was refused, and why.
    NotPasted(String),
    /// What was pasted was taken, but for some of it.
    Rows {
        /// How many actors were added.
        actors: usize,
        /// How many ties were.
        ties: usize,
        /// What is worth knowing.
        notes: Vec<String>,
        /// What wasn't taken, by the number of its row, each with the reason.
        refused: Vec<(usize, String)>,
    },
    /// Something was done; it goes by itself.
    Done(String),
    /// The clipboard can't be reached: the link is shown instead.
    Link(String),
}

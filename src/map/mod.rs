//! A partnership as data: the vocabulary, the file and the graph.
//!
//! What lives here knows what can be *said* of a partnership and nothing of what
//! follows from it: patterns and barriers are in `analysis`, positions in `layout`.
//! The names are those of the file format, which other programs rely on.

mod actor;
mod amend;
mod attributes;
mod change;
mod check;
mod document;
mod facts;
mod gathered;
mod ids;
mod json;
mod lens;
mod partnership;
mod phrase;
mod problem;
mod rating;
mod read;
mod record;
#[cfg(feature = "schema")]
mod schema;
mod search;
mod set;
mod slide;
mod tie;
mod words;

pub use actor::*;
pub use attributes::{
    Attribute, Choices, Form, attributes_of, attributes_of_map, attributes_of_tie, attributes_on_tie,
    with_rating,
};
pub use change::{
    Change, Entries, Entry, FieldsChange, Key, ListChange, Listed, Moved, Placed, Replaced, Swap, Unfit,
    ViewChange,
};
pub use document::{Answer, AnswerValue, Complete, Document, Grouping, LayoutName, Stream, View, nation};
pub use facts::State;
pub use gathered::{Gathered, gathered};
pub use lens::Lens;
pub use partnership::{ActorAt, Partnership, TieAt};
pub use phrase::{capital, counted, few, listed, number, uncapital, when};
pub use problem::{Problem, Severity};
pub use rating::{Rating, Trust, Value};
pub use read::{Limits, Reading, faults, read, too_large};
#[cfg(feature = "schema")]
pub use schema::schema;
pub use search::{Found, Index};
pub use set::Set;
pub use slide::{Lights, LitBarrier, LitFlag, Near, SavedView, Shows, Slide};
pub use tie::*;
pub use words::Word;

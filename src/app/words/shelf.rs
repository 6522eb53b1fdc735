//! What is said of maps that are kept on this device.

use super::{actors, ties};
use crate::app::state::{Unsaved, Why};

pub const NEW_MAP: &str = "New map";
pub const ON_THIS_DEVICE: &str = "On this device";
pub const ON_THIS_DEVICE_HINT: &str = "your own maps, kept in this browser and nowhere else";
pub const NONE_KEPT: &str = "None yet: a map that you begin, open from a file or change is kept here.";
pub const LOOKING_FOR_KEPT: &str = "Looking for your maps…";
pub const NOT_KEPT_HERE: &str = "No maps are kept here.";
pub const SAVE_AS_FILE: &str = "Save as a file";
pub const DELETE: &str = "Delete";
pub const DELETE_IT: &str = "Delete for good";
pub const KEEP_IT: &str = "Keep it";
pub const OPENING: &str = "Opening the map…";
pub const SAVING: &str = "Saving…";
pub const KEPT_BESIDE: &str =
    "Another window has changed this map since. What you have here is kept beside it, as a map of its own.";
pub const NO_SUCH_FILE: &str = "That map isn’t on this device";
pub const NO_SUCH_FILE_SAYS: &str = "Either it was deleted, or it is kept in another browser or on another device. If you have it as a file, open that.";
pub const NOT_DELETED: &str = "The map could not be deleted";
pub const NOT_FETCHED: &str = "That map can’t be opened just now";

const OWN_COPY: &str = "This is your own copy now; the case stays as it is.";
const SAVE_A_COPY: &str = "To keep what you do, save a copy as a file (Share).";

/// Why nothing can be kept, as a clause.
pub fn why(why: &Why) -> String {
    match why {
        Why::Missing => "this browser can’t keep maps".to_owned(),
        Why::Denied => "this browser doesn’t let the page keep maps here".to_owned(),
        Why::Full => "there is no room left on this device".to_owned(),
        Why::Newer => "a newer version of the explorer keeps your maps; reload the page".to_owned(),
        Why::Failed(word) => format!("the browser could not do it ({word})"),
    }
}

/// Why nothing can be kept, and what to do about it.
pub fn not_saved(reason: &Why) -> String {
    format!("Not saved: {}. {SAVE_A_COPY}", why(reason))
}

/// What is said when a case becomes a map of one's own.
pub fn own_copy(refusal: Option<&Why>) -> String {
    match refusal {
        None => OWN_COPY.to_owned(),
        Some(why) => format!("{OWN_COPY} {}", not_saved(why)),
    }
}

/// The mark beside the title of a map that is kept.
pub fn saved_at(time: &str) -> String {
    format!("Saved on this device, {time}")
}

/// The mark beside the title of a map of which something isn't.
pub fn unsaved(unsaved: Unsaved, reason: &Why) -> String {
    let what = match (unsaved.answers, unsaved.changes) {
        (true, true) => "Answers and changes",
        (true, false) => "Answers",
        (false, _) => "Changes",
    };
    format!("{what} not saved: {}", why(reason))
}

/// The line under the title of a map that is kept.
pub fn kept_line(when: &str, of_actors: usize, of_ties: usize) -> String {
    format!("{} · {} · changed {when}", actors(of_actors), ties(of_ties))
}

/// The question before a map is deleted.
pub fn delete_it(title: &str) -> String {
    format!("Delete “{title}” from this device? It can’t be brought back.")
}

/// What is said once it is.
pub fn forgotten_says(title: &str) -> String {
    format!("“{title}” is deleted from this device.")
}

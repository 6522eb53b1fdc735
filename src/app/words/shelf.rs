//! What is said of maps that are kept on this device.

use super::{Phrase, actors, phrase, ties};
use crate::app::state::{Unsaved, Why};

pub const NEW_MAP: Phrase = phrase("New map");
pub const ON_THIS_DEVICE: Phrase = phrase("On this device");
pub const ON_THIS_DEVICE_HINT: Phrase = phrase("your own maps, kept in this browser and nowhere else");
pub const NONE_KEPT: Phrase =
    phrase("None yet: a map that you begin, open from a file or change is kept here.");
pub const LOOKING_FOR_KEPT: Phrase = phrase("Looking for your maps…");
pub const NOT_KEPT_HERE: Phrase = phrase("No maps are kept here.");
pub const SAVE_AS_FILE: Phrase = phrase("Save as a file");
pub const DELETE_IT: Phrase = phrase("Delete for good");
pub const KEEP_IT: Phrase = phrase("Keep it");
pub const OPENING: Phrase = phrase("Opening the map…");
pub const SAVING: Phrase = phrase("Saving…");
pub const KEPT_BESIDE: Phrase = phrase(
    "Another window has changed this map since. What you have here is kept beside it, as a map of its own.",
);
pub const NO_SUCH_FILE: Phrase = phrase("That map isn’t on this device");
pub const NO_SUCH_FILE_SAYS: Phrase = phrase(
    "Either it was deleted, or it is kept in another browser or on another device. If you have it as a file, open that.",
);
pub const NOT_DELETED: Phrase = phrase("The map could not be deleted");
pub const NOT_FETCHED: Phrase = phrase("That map can’t be opened just now");

const OWN_COPY: Phrase = phrase("This is your own copy now; the case stays as it is.");
const SAVE_A_COPY: Phrase = phrase("To keep what you do, save a copy as a file (Share).");

/// Why nothing can be kept, as a clause.
pub fn why(why: &Why) -> Phrase {
    match why {
        Why::Missing => phrase("this browser can’t keep maps"),
        Why::Denied => phrase("this browser doesn’t let the page keep maps here"),
        Why::Full => phrase("there is no room left on this device"),
        Why::Newer => phrase("a newer version of the explorer keeps your maps; reload the page"),
        Why::Failed(word) => phrase("the browser could not do it ({word})").with([("word", word.into())]),
    }
}

/// Why nothing can be kept, and what to do about it.
pub fn not_saved(reason: &Why) -> String {
    phrase("Not saved: {why}. {advice}")
        .with([("why", why(reason).into()), ("advice", SAVE_A_COPY.into())])
        .into()
}

/// What is said when a case becomes a map of one's own.
pub fn own_copy(refusal: Option<&Why>) -> String {
    match refusal {
        None => OWN_COPY.into(),
        Some(why) => format!("{OWN_COPY} {}", not_saved(why)),
    }
}

/// The mark beside the title of a map that is kept.
pub fn saved_at(time: &str) -> String {
    phrase("Saved on this device, {time}").with([("time", time.into())]).into()
}

/// The mark beside the title of a map of which something isn't.
pub fn unsaved(unsaved: Unsaved, reason: &Why) -> String {
    let what = match (unsaved.answers, unsaved.changes) {
        (true, true) => phrase("Answers and changes not saved: {why}"),
        (true, false) => phrase("Answers not saved: {why}"),
        (false, _) => phrase("Changes not saved: {why}"),
    };
    what.with([("why", why(reason).into())]).into()
}

/// The line under the title of a map that is kept.
pub fn kept_line(when: &str, of_actors: usize, of_ties: usize) -> String {
    phrase("{actors} · {ties} · changed {when}")
        .with([("actors", actors(of_actors).into()), ("ties", ties(of_ties).into()), ("when", when.into())])
        .into()
}

/// The question before a map is deleted.
pub fn delete_it(title: &str) -> String {
    phrase("Delete “{title}” from this device? It can’t be brought back.")
        .with([("title", title.into())])
        .into()
}

/// What is said once it is.
pub fn forgotten_says(title: &str) -> String {
    phrase("“{title}” is deleted from this device.").with([("title", title.into())]).into()
}

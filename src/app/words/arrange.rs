//! What laying out, moving and pinning is called.

use partnership_explorer::layout::Layout;

use super::{Phrase, phrase};

pub const LAYOUT: Phrase = phrase("Layout");
pub const LAYOUTS: Phrase = phrase("How the map is laid out");
pub const TIDY: Phrase = phrase("Tidy up");
pub const TIDY_HINT: Phrase = phrase("Lay out anew; whoever is pinned stays");
pub const TIDIED: Phrase = phrase("Laid out anew.");
pub const TIDY_ALREADY: Phrase = phrase("Everyone stands as this layout has it.");
pub const NOT_MOVED: Phrase = phrase("Left in place.");
pub const POSITION: Phrase = phrase("Position");
pub const MOVE: Phrase = phrase("Move");
pub const PUT_DOWN: Phrase = phrase("Put here");
pub const LEAVE: Phrase = phrase("Cancel");
pub const PIN: Phrase = phrase("Pin");
pub const UNPIN: Phrase = phrase("Unpin");
pub const PINNED: Phrase = phrase("pinned");
pub const PINNED_SAYS: Phrase = phrase("Pinned: stays here in every layout.");
pub const NOT_PINNED_SAYS: Phrase = phrase("Drag on the map, or press Move.");
pub const MOVING_SAYS: Phrase =
    phrase("Press its new place on the map, or use the arrows, here or on the keyboard.");
pub const MOVE_LEFT: Phrase = phrase("Move left");
pub const MOVE_RIGHT: Phrase = phrase("Move right");
pub const MOVE_UP: Phrase = phrase("Move up");
pub const MOVE_DOWN: Phrase = phrase("Move down");

/// The name of the change that lays the map out in that way.
pub fn layout_change(layout: Layout) -> String {
    phrase("Layout: {name}").with([("name", layout.way().name.into())]).into()
}

/// What is said when the map is laid out in that way; `bare` if it holds nothing of what that shows.
pub fn laid_out_says(layout: Layout, bare: Option<&str>) -> String {
    let says = bare.unwrap_or(layout.way().says);
    phrase("Laid out as {name}. {says}")
        .with([("name", layout.way().name.into()), ("says", says.into())])
        .into()
}

/// The name of the change that moves an actor.
pub fn move_change(name: &str) -> String {
    phrase("Move {name}").with([("name", name.into())]).into()
}

/// What is said once an actor was moved.
pub fn moved_says(name: &str) -> String {
    phrase("{name} is moved and pinned there.").with([("name", name.into())]).into()
}

/// What is said when an actor is taken up.
pub fn moving_says(name: &str) -> String {
    phrase("Moving {name}: arrow keys move, Enter puts down, Escape takes back.")
        .with([("name", name.into())])
        .into()
}

/// The name of the change that pins an actor or lets it go.
pub fn pin_change(name: &str, on: bool) -> String {
    let change = if on { phrase("Pin {name}") } else { phrase("Unpin {name}") };
    change.with([("name", name.into())]).into()
}

/// What is said once an actor is pinned or free.
pub fn pinned_says(name: &str, on: bool) -> String {
    let says = match on {
        true => phrase("{name} is pinned and stays here in every layout."),
        false => phrase("{name} is no longer pinned."),
    };
    says.with([("name", name.into())]).into()
}

//! What laying out, moving and pinning is called.

use partnership_explorer::layout::Layout;

pub const LAYOUT: &str = "Layout";
pub const LAYOUTS: &str = "How the map is laid out";
pub const TIDY: &str = "Tidy up";
pub const TIDY_HINT: &str = "lay out anew; whoever is pinned stays";
pub const TIDIED: &str = "Laid out anew.";
pub const TIDY_ALREADY: &str = "Everyone stands as this layout has it.";
pub const NOT_MOVED: &str = "Left in place.";
pub const POSITION: &str = "Position";
pub const MOVE: &str = "Move";
pub const PUT_DOWN: &str = "Put here";
pub const LEAVE: &str = "Cancel";
pub const PIN: &str = "Pin";
pub const UNPIN: &str = "Unpin";
pub const PINNED: &str = "pinned";
pub const PINNED_SAYS: &str = "Pinned: stays here in every layout.";
pub const NOT_PINNED_SAYS: &str = "Drag on the map, or press Move.";
pub const MOVING_SAYS: &str = "Press its new place on the map, or use the arrows, here or on the keyboard.";
pub const MOVE_LEFT: &str = "Move left";
pub const MOVE_RIGHT: &str = "Move right";
pub const MOVE_UP: &str = "Move up";
pub const MOVE_DOWN: &str = "Move down";

/// The name of the change that lays the map out in that way.
pub fn layout_change(layout: Layout) -> String {
    format!("Layout: {}", layout.way().name)
}

/// What is said when the map is laid out in that way; `bare` if it holds nothing of what that shows.
pub fn laid_out_says(layout: Layout, bare: Option<&str>) -> String {
    format!("Laid out as {}. {}", layout.way().name, bare.unwrap_or(layout.way().says))
}

/// The name of the change that moves an actor.
pub fn move_change(name: &str) -> String {
    format!("Move {name}")
}

/// What is said once an actor was moved.
pub fn moved_says(name: &str) -> String {
    format!("{name} is moved and pinned there.")
}

/// What is said when an actor is taken up.
pub fn moving_says(name: &str) -> String {
    format!("Moving {name}: arrow keys move, Enter puts down, Escape takes back.")
}

/// The name of the change that pins an actor or lets it go.
pub fn pin_change(name: &str, on: bool) -> String {
    format!("{} {name}", if on { PIN } else { UNPIN })
}

/// What is said once an actor is pinned or free.
pub fn pinned_says(name: &str, on: bool) -> String {
    match on {
        true => format!("{name} is pinned and stays here in every layout."),
        false => format!("{name} is no longer pinned."),
    }
}

//! What stands above the parts of a comparison, in the text and wherever else it is shown.

/// Actors of the second map alone.
pub const ACTORS_ADDED: &str = "Actors added";
/// Actors of the first map alone.
pub const ACTORS_REMOVED: &str = "Actors removed";
/// Actors recorded otherwise.
pub const ACTORS_CHANGED: &str = "Actors changed";
/// Ties of the second map alone.
pub const TIES_ADDED: &str = "Ties added";
/// Ties of the first map alone.
pub const TIES_REMOVED: &str = "Ties removed";
/// Ties recorded otherwise.
pub const TIES_CHANGED: &str = "Ties changed";
/// What is recorded otherwise of the map itself.
pub const ABOUT_THE_MAP: &str = "About the map";
/// Complete lists, denials and answers of the second map alone.
pub const ALSO_SAID: &str = "Also said now";
/// Complete lists, denials and answers of the first map alone.
pub const NO_LONGER_SAID: &str = "No longer said";
/// Scopes that came or went.
pub const PARTS_OF_THE_MAP: &str = "Parts of the map";
/// Management, staffing and training, where they moved.
pub const STRUCTURES: &str = "Structures";
/// Indicators that weren't recorded before.
pub const NEWLY_RECORDED: &str = "Recorded now, and not before";
/// Indicators that turned while the verdict stayed as it was.
pub const TURNED: &str = "Signs that turned, under verdicts that stay";

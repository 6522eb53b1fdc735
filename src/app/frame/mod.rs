//! What stands around map and tables: the top bar, messages, and the page as a whole.

mod accepted;
mod announcer;
mod drop_zone;
mod icons;
mod language;
mod link;
mod listing;
mod notice;
mod palette;
mod save_mark;
mod share;
mod shortcuts;
mod toast;
mod top_bar;
mod waiting;
mod workspace;

pub use announcer::Announcer;
pub use drop_zone::{DropZone, OpenFile, PickFile};
pub use icons::{Icon, Logo};
pub use language::LanguageMenu;
pub use link::PlaceLink;
pub use listing::use_listing;
pub use notice::NoticeBar;
pub use palette::{Palette, dialog_shown, show_palette};
pub use share::{copy_link, save_copy, save_picture};
pub use shortcuts::{ShortcutsDialog, letters_act, show_shortcuts};
pub use toast::Toast;
pub use waiting::Waiting;
pub use workspace::Workspace;

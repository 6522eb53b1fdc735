//! What is known of partnership work, to be read: as pages of their own, each with its address, and in a tab
//! beside the map.
//!
//! `page` is the page of its own and `tab` the tab; both show a `body`, which is an entry, a publication, an
//! instrument of law, a case with its notes, law and policy as a list or a line of years, or the contents.
//! `prose` explains terms where they stand. What is known lives in the library (`knowledge`, `cases`); what is
//! opened, in the store (`state::learning`). The texts are in English, and marked so in another language.

mod body;
mod case;
mod contents;
mod entry;
mod filters;
mod instrument;
mod law;
mod link;
mod notes;
mod on_maps;
mod page;
mod prose;
mod reference;
mod shows;
mod tab;
mod term;
mod timeline;

pub use body::title;
pub use case::title as case_title;
pub use link::{LearnLink, StrategyLink, Within, entry_about};
pub use page::LearnPage;
pub use prose::prose;
pub use tab::Learn;

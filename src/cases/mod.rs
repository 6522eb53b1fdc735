//! The bundled maps: partnerships to open, look at and change.
//!
//! `CASES` lists them by id and group, in the order of the gallery; `notes` has what is taught with each. With
//! the feature `bundled` their texts are part of the program. Without it, as in the browser, where nobody
//! shall wait for all of them as part of the program, they are handed over by [`provide`].

mod notes;

#[cfg(not(feature = "bundled"))]
use std::sync::OnceLock;

#[cfg(feature = "schema")]
pub use notes::schema as notes_schema;
pub use notes::{Book, FORMAT, Flagged, Named, Notes, Step, VERSION, Way, all as all_notes};

use crate::map::{Document, read};

/// One bundled map.
#[derive(Clone, Copy, Debug)]
pub struct Case {
    /// What links call it, and its file.
    pub id: &'static str,
    /// Where the gallery shows it.
    pub group: Group,
    #[cfg(feature = "bundled")]
    text: &'static str,
}

/// The parts of the gallery.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// One archetype for each of the four models.
    Model,
    /// People, teams and services at work.
    Practice,
    /// What laws, policies and money did to partnerships in their time.
    Policy,
    /// What inquiries and reviews looked at; organisations only.
    Inquiry,
}

impl Group {
    /// All of them, in the order of the gallery.
    pub const ALL: [Self; 4] = [Self::Model, Self::Practice, Self::Policy, Self::Inquiry];
}

impl Case {
    /// The file, as it stands in `assets/cases`.
    #[cfg(feature = "bundled")]
    pub fn text(&self) -> &'static str {
        self.text
    }

    /// The file, as it stands in `assets/cases` but for blanks; empty if it was not handed over.
    #[cfg(not(feature = "bundled"))]
    pub fn text(&self) -> &'static str {
        let named = |line: &'static str| line.split_once('\t').filter(|(id, _)| *id == self.id);
        PROVIDED.get().and_then(|all| all.lines().find_map(named)).map_or("", |(_, text)| text)
    }

    /// The map, read from its file; a test reads every one.
    ///
    /// # Panics
    /// If the bundled file breaks the contract, which that test rules out, or was not handed over.
    pub fn document(&self) -> Document {
        read(self.text().as_bytes()).document.expect("a bundled map keeps the contract")
    }
}

#[cfg(not(feature = "bundled"))]
static PROVIDED: OnceLock<String> = OnceLock::new();

/// Hands over the texts of the bundled maps, a line each: its id, a tab, its JSON without line breaks
/// (`scripts/cases.mjs` writes them so). Whether each of [`CASES`] is among them; if not, they aren't taken.
#[cfg(not(feature = "bundled"))]
pub fn provide(texts: String) -> bool {
    let has =
        |case: &Case| texts.lines().any(|line| line.split_once('\t').is_some_and(|(id, _)| id == case.id));
    let is_whole = CASES.iter().all(has);
    if is_whole {
        PROVIDED.get_or_init(|| texts);
    }
    is_whole
}

/// The bundled map of that id.
pub fn find(id: &str) -> Option<&'static Case> {
    CASES.iter().find(|case| case.id == id)
}

macro_rules! cases {
    ($($group:ident: $($id:literal),+ $(,)?;)+) => {
        &[$($(Case {
            id: $id,
            group: Group::$group,
            #[cfg(feature = "bundled")]
            text: include_str!(concat!("../../assets/cases/", $id, ".json")),
        }),+),+]
    };
}

/// All bundled maps, in the order in which the gallery shows them.
pub const CASES: &[Case] = cases! {
    Model: "archetype-coordinated", "archetype-unified", "archetype-coalition", "archetype-hybrid";
    Practice:
        "unified-assessment", "unified-assessment-after", "team-and-trust", "team-and-trust-after",
        "part-funded-package", "nhs-and-private", "co-located-team", "adult-care-team", "support-worker",
        "need-to-know", "ward-round", "protection-conference", "residential-school", "intermediate-care",
        "spending-criteria", "multi-county", "centre-with-outreach";
    Policy:
        "gp-commissioners-before", "gp-commissioners-after", "joint-finance-before", "joint-finance-after",
        "discharge-before", "discharge-after", "care-trust", "no-secrets";
    Inquiry: "climbie-inquiry", "baby-p", "winterbourne-view";
};

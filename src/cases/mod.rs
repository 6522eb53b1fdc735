//! The bundled maps: partnerships to open, look at and change.
//!
//! `CASES` lists them by id and group, in the order of the gallery; `notes` has what is taught with each.

mod notes;

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
    /// The file, as it stands in `assets/cases`.
    pub text: &'static str,
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
    /// The map, read from its file; a test reads every one.
    ///
    /// # Panics
    /// If the bundled file breaks the contract, which that test rules out.
    pub fn document(&self) -> Document {
        read(self.text.as_bytes()).document.expect("a bundled map keeps the contract")
    }
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

//! The bundled maps: partnerships to open, look at and change.

use crate::map::{Document, read};

/// One bundled map.
#[derive(Clone, Copy, Debug)]
pub struct Case {
    /// What links call it.
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
    /// A partnership from practice or policy.
    Practice,
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
    ($($group:ident: $($id:literal),+;)+) => {
        &[$($(Case {
            id: $id,
            group: Group::$group,
            text: include_str!(concat!("../assets/cases/", $id, ".json")),
        }),+),+]
    };
}

/// All bundled maps, in the order in which the gallery shows them.
pub const CASES: &[Case] = cases! {
    Model: "archetype-coordinated", "archetype-unified", "archetype-coalition", "archetype-hybrid";
    Practice: "unified-assessment", "team-and-trust", "part-funded-package", "co-located-team", "centre-with-outreach";
};

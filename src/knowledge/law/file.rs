//! The file of all instruments.

use serde::{Deserialize, Serialize};

use super::{Date, Instrument, Nation};

/// The file as it stands in `assets/knowledge`.
pub const TEXT: &str = include_str!("../../../assets/knowledge/law.json");

/// What the file’s `format` says.
pub const FORMAT: &str = "partnership-law";
/// What the file’s `version` says.
pub const VERSION: u32 = 1;

/// All instruments, and what the list covers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Law {
    /// Always `partnership-law`.
    pub format: String,
    /// Always 1.
    pub version: u32,
    /// The time up to which the sources of the list go.
    pub checked_on: Date,
    /// What a reader should know before using the list.
    pub about: String,
    /// What the list holds for each nation, and what it doesn’t.
    pub coverage: Vec<Coverage>,
    /// The instruments, in the order in which they were made.
    pub instruments: Vec<Instrument>,
}

/// What the list holds for one nation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Coverage {
    /// The nation.
    pub nation: Nation,
    /// What is here and what isn’t, in a sentence or two.
    pub says: String,
}

impl Law {
    /// The instrument of that id.
    pub fn find(&self, id: &str) -> Option<&Instrument> {
        self.instruments.iter().find(|one| one.id == id)
    }

    /// What the list holds for `nation`.
    pub fn coverage(&self, nation: Nation) -> Option<&str> {
        self.coverage.iter().find(|one| one.nation == nation).map(|one| one.says.as_str())
    }

    /// The instruments in whose place the one of that id came, in part or whole.
    pub fn replaced_by(&self, id: &str) -> Vec<&Instrument> {
        let names = |one: &&Instrument| {
            one.standings().iter().any(|standing| standing.replaced_by.iter().any(|next| next == id))
        };
        self.instruments.iter().filter(names).collect()
    }
}

/// Reads a file of instruments.
///
/// # Errors
/// If it can’t be read as one: the place, and what was expected there.
pub fn read(text: &str) -> Result<Law, String> {
    let from = &mut serde_json::Deserializer::from_str(text);
    let law: Law = serde_path_to_error::deserialize(from)
        .map_err(|fault| format!("{}: {}", fault.path(), fault.inner()))?;
    match (law.format.as_str(), law.version) {
        (FORMAT, VERSION) => Ok(law),
        (FORMAT, other) => Err(format!("version: {other} isn’t known here; expected was {VERSION}")),
        (other, _) => Err(format!("format: \"{other}\" isn’t \"{FORMAT}\"")),
    }
}

/// The bundled file; a test reads it.
///
/// # Panics
/// If it can’t be read, which that test rules out.
pub fn bundled() -> Law {
    read(TEXT).expect("the bundled law can be read")
}

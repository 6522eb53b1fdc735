//! The files of `assets/knowledge`, and the form that each has.

use serde::{Deserialize, Serialize};

use super::entry::Entry;
use super::reference::Reference;

/// What the file's `format` says.
pub const FORMAT: &str = "partnership-knowledge";
/// What the file's `version` says.
pub const VERSION: u32 = 1;

/// One file: a topic with what belongs to it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Topic {
    /// Always `partnership-knowledge`.
    pub format: String,
    /// Always 1.
    pub version: u32,
    /// Its id, which is the file's name.
    pub topic: String,
    /// What it is called.
    pub title: String,
    /// What is in it, in a sentence or two.
    pub says: String,
    /// Its entries, in the order in which they are best read.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub entries: Vec<Entry>,
    /// Its references.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub references: Vec<Reference>,
}

macro_rules! files {
    ($($topic:literal),+ $(,)?) => {
        /// Every file, its topic beside its text, in the order in which the topics are shown.
        pub const FILES: &[(&str, &str)] =
            &[$(($topic, include_str!(concat!("../../assets/knowledge/", $topic, ".json")))),+];

        /// All topics, read.
        ///
        /// Each text is named here by itself, and not by the list: whatever ends where a list begins seems to
        /// name it, and all that it leads to would come before the first map.
        pub(super) fn topics() -> Result<Vec<Topic>, String> {
            Ok(vec![$(topic($topic, include_str!(concat!("../../assets/knowledge/", $topic, ".json")))?),+])
        }
    };
}

fn topic(name: &str, text: &str) -> Result<Topic, String> {
    serde_json::from_str(text).map_err(|error| format!("assets/knowledge/{name}.json: {error}"))
}

files![
    "models",
    "types",
    "attributes",
    "strategies",
    "hindrances",
    "promoters",
    "outcomes",
    "success",
    "autonomy",
    "group-stages",
    "people",
    "legal-forms",
    "definitions",
    "topics",
    "vocabulary",
    "references",
];

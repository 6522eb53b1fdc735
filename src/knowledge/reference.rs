//! What was published, and how entries cite it.

use serde::{Deserialize, Serialize};

use super::entry::closed;

/// A publication, or another source of what the entries say.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Reference {
    /// Its id in lower-case words joined by hyphens; it is the address of its page and never changes.
    pub id: String,
    /// How it is cited: `Bertram et al. 2002`.
    pub cite: String,
    /// Who wrote or issued it.
    pub authors: String,
    /// When it was published, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub year: Option<String>,
    /// Its title, where that is known for certain.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Where it appeared, or what else identifies it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published: Option<String>,
    /// What form it has.
    pub form: ReferenceForm,
    /// What it is cited for here, in a sentence.
    pub says: String,
    /// How far it was checked.
    pub standing: Standing,
    /// The rows of the content checklist that it covers: `A19.4`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub covers: Vec<String>,
}

/// A source named by an entry: a reference or an instrument of law, and where in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Citation {
    /// The id of the reference or instrument.
    pub of: String,
    /// The place in it: `section 4`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
}

closed! {
    /// The form of a source.
    ReferenceForm: label {
        Publication = "publication";
        Law = "act, regulations or guidance";
        Practice = "practice, with no one author";
        Explorer = "this explorer’s own";
    }
}

closed! {
    /// How far a reference was checked.
    Standing: sentence {
        Checked = "A published page that shows it was looked up.";
        Known = "A known work; its details were not looked up anew.";
        SecondHand = "Cited second-hand, not checked: it is known here only through other writers who cite it.";
        Own = "Not a publication.";
    }
}

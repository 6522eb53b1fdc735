//! One entry: a thing explained on a page of its own.

use serde::{Deserialize, Serialize};

use super::reference::Citation;

/// One entry of the knowledge base.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Its id in lower-case words joined by hyphens; it is the address of its page and never changes.
    pub id: String,
    /// What kind of thing it explains.
    pub kind: Kind,
    /// What it is called.
    pub title: String,
    /// What it is, in a sentence or two that stand alone wherever the term is used.
    pub summary: String,
    /// The rest of the page.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sections: Vec<Section>,
    /// The ids of other entries worth reading. Links back are worked out, never written down.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub see: Vec<String>,
    /// The rows of the content checklist that it covers: `A2.2`. `tests/knowledge/rows.rs` has them all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub covers: Vec<String>,
    /// Where it comes from.
    pub sources: Vec<Citation>,
    /// How sure it is.
    pub sure: Sure,
    /// The words and phrases by which it is recognised in a text, and found beside its title. A title too
    /// common to be explained wherever it stands isn't repeated here.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub terms: Vec<String>,
    /// What of maps and their analysis it is about.
    #[serde(default, skip_serializing_if = "About::is_empty")]
    pub about: About,
}

/// A part of a page under a heading of its own: a text, points, or both.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// The heading.
    pub heading: String,
    /// A paragraph.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// A list, one point a line.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub points: Vec<String>,
}

/// Declares a closed list of words, each with what it stands for.
macro_rules! closed {
    ($(#[$about:meta])* $name:ident: $says:ident { $($variant:ident = $label:literal;)+ }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(rename_all = "snake_case")]
        pub enum $name {
            $(#[doc = $label] $variant,)+
        }

        impl $name {
            /// All of them, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// What it stands for, in words to be shown.
            pub fn $says(self) -> &'static str {
                match self { $(Self::$variant => $label),+ }
            }
        }
    };
}
pub(super) use closed;

closed! {
    /// What kind of thing an entry explains.
    Kind: label {
        Model = "model of partnership";
        PartnershipType = "type of partnership";
        Attribute = "attribute of partnership";
        Strategy = "strategy";
        BarrierGroup = "group of barriers";
        Hindrance = "what may get in the way";
        Promoter = "what helps";
        Outcome = "outcome";
        ServiceUserGroup = "group of service users";
        Profession = "profession";
        OrganisationType = "type of organisation";
        GroupStage = "stage of a group";
        Autonomy = "autonomy";
        SuccessCriterion = "sign of success";
        LegalForm = "legal form";
        Definition = "definition";
        View = "point of view";
        Topic = "topic";
        ActorKind = "kind of actor on a map";
        TieKind = "kind of tie on a map";
        MapTerm = "word used with maps";
    }
}

closed! {
    /// How sure an entry is.
    Sure: sentence {
        Checked = "Checked against what was published.";
        WellKnown = "Well known in the field; the source was not opened anew for this page.";
        Uncertain = "Not settled: the sources at hand name it without bearing it out, or disagree.";
    }
}

closed! {
    /// What an entry can be about, each a list of ids in `About`.
    Matter: label {
        Barrier = "barrier";
        Tick = "barrier that people state";
        Indicator = "indicator";
        Pattern = "pattern";
        Readout = "read-out";
        Measure = "measure";
        Change = "named change";
        ActorKind = "kind of actor";
        TieKind = "kind of tie";
        Word = "word of the map format";
        Case = "bundled case";
    }
}

/// What of maps and their analysis an entry is about, by the ids used there.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct About {
    /// Barriers: `D1`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub barriers: Vec<String>,
    /// Barriers that only people can state: `T1`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ticks: Vec<String>,
    /// Indicators: `U1`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub indicators: Vec<String>,
    /// Patterns: `hybrid_sector`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub patterns: Vec<String>,
    /// Read-outs: `leutz`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub readouts: Vec<String>,
    /// Measures of the network: `density`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub measures: Vec<String>,
    /// Named changes of what-if: `share_record`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub changes: Vec<String>,
    /// Kinds of actor: `forum`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub actor_kinds: Vec<String>,
    /// Kinds of tie: `refers`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tie_kinds: Vec<String>,
    /// Words of the closed lists of the map format, as kind of actor or tie, attribute and word:
    /// `agreement.form.alliance`, `informs.channel.phone`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub words: Vec<String>,
    /// Bundled cases: `co-located-team`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub cases: Vec<String>,
}

impl About {
    /// Whether it names nothing.
    pub fn is_empty(&self) -> bool {
        Matter::ALL.iter().all(|matter| self.ids(*matter).is_empty())
    }

    /// The ids that it names of that sort.
    pub fn ids(&self, matter: Matter) -> &[String] {
        match matter {
            Matter::Barrier => &self.barriers,
            Matter::Tick => &self.ticks,
            Matter::Indicator => &self.indicators,
            Matter::Pattern => &self.patterns,
            Matter::Readout => &self.readouts,
            Matter::Measure => &self.measures,
            Matter::Change => &self.changes,
            Matter::ActorKind => &self.actor_kinds,
            Matter::TieKind => &self.tie_kinds,
            Matter::Word => &self.words,
            Matter::Case => &self.cases,
        }
    }
}

impl Entry {
    /// All its texts but title and summary, in order.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.sections.iter().flat_map(|section| {
            let text = section.text.as_deref().into_iter();
            [section.heading.as_str()]
                .into_iter()
                .chain(text)
                .chain(section.points.iter().map(String::as_str))
        })
    }
}

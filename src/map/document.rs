//! The document: one map as it stands in a file, in the file's own order.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::actor::{Actor, Other};
use super::phrase::capital;
use super::slide::Slide;
use super::tie::{Tie, TieKind};
use super::words::words;

/// What `format` says in every file of this kind.
pub(super) const FORMAT: &str = "partnership-map";
/// The version of the format that is read and written here.
pub(super) const VERSION: u64 = 1;

/// One map, whole: what is read from a file and written back to it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Document {
    /// Always `partnership-map`.
    pub format: String,
    /// Always 1.
    pub version: u64,
    /// What the map is called.
    pub title: String,
    /// What it shows, in a few sentences.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// The nation whose law and policy apply, in lower case: england, wales and so on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub jurisdiction: Option<String>,
    /// The time that the map is about, in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<String>,
    /// Where the facts come from.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<String>,
    /// Who and what takes part.
    pub actors: Vec<Actor>,
    /// What holds between them, and what is known not to.
    pub ties: Vec<Tie>,
    /// Which kinds of tie are wholly listed, and where.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub complete: Vec<Complete>,
    /// What people answered to the questions of indicators.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<Answer>,
    /// Numbers at which barriers of the kind "too many" are detected, by id, where not the usual ones.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub thresholds: BTreeMap<String, f64>,
    /// How the map was last looked at.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub view: Option<View>,
    /// Fields that this version doesn't know.
    #[serde(flatten)]
    pub other: Other,
}

/// Says that ties of one kind are wholly listed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Complete {
    /// The kind of tie.
    pub tie: TieKind,
    /// Only ties that touch one of these actors; left out or empty, the whole map.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub scope: Vec<String>,
    /// Fields that this version doesn't know.
    #[serde(flatten)]
    pub other: Other,
}

/// What a person answered to an indicator's question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Answer {
    /// The indicator that was asked about: `U4`.
    pub indicator: String,
    /// The team, agreement, forum or service user that it was asked of; empty for the whole map.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub scope: Vec<String>,
    /// The answer.
    pub value: AnswerValue,
    /// How it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Fields that this version doesn't know.
    #[serde(flatten)]
    pub other: Other,
}

words! {
    /// An answer to an indicator's question.
    AnswerValue {
        Yes = "yes", "yes";
        No = "no", "no";
        Unknown = "unknown", "don’t know";
    }
}

/// How a map was last looked at.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct View {
    /// The layout.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub layout: Option<LayoutName>,
    /// What the boxes of the layout Groups stand for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub groups_by: Option<Grouping>,
    /// Along which ties the layout Flow leads.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub flow_along: Option<Stream>,
    /// Where actors stand, by id: x to the right and y down, in units of a CSS pixel at zoom 1.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub positions: BTreeMap<String, [f64; 2]>,
    /// The ids of actors that layouts leave where they are.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pinned: Vec<String>,
    /// Saved views, in the order in which they are shown to others.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub slides: Vec<Slide>,
    /// Fields that this version doesn't know.
    #[serde(flatten)]
    pub other: Other,
}

words! {
    /// A layout of the map.
    LayoutName {
        Ecomap = "ecomap", "Ecomap";
        Groups = "groups", "Groups";
        Flow = "flow", "Flow";
        Free = "free", "Free";
    }
}

words! {
    /// What the boxes of the layout Groups stand for.
    Grouping {
        Agency = "agency", "agency";
        Management = "management", "management";
        Place = "place", "place";
        Sector = "sector", "sector";
    }
}

words! {
    /// What flows from left to right in the layout Flow.
    Stream {
        Information = "information", "information";
        Referral = "referral", "referral and assessment";
        Support = "support", "support";
        Money = "money", "money";
        Accountability = "accountability", "management and accountability";
    }
}

impl Document {
    /// An empty map of that title.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            format: FORMAT.to_owned(),
            version: VERSION,
            title: title.into(),
            summary: None,
            jurisdiction: None,
            period: None,
            sources: Vec::new(),
            actors: Vec::new(),
            ties: Vec::new(),
            complete: Vec::new(),
            answers: Vec::new(),
            thresholds: BTreeMap::new(),
            view: None,
            other: Other::new(),
        }
    }

    /// The document as text of a file, indented for people to read.
    pub fn write(&self) -> String {
        let mut text = serde_json::to_string_pretty(self).expect("a document holds only text keys");
        text.push('\n');
        text
    }
}

/// A jurisdiction as people call it: "Northern Ireland" for `northern_ireland`. Whatever isn't one of the
/// nations of the United Kingdom keeps its own words.
pub fn nation(jurisdiction: &str) -> String {
    match jurisdiction {
        "uk" => "United Kingdom".to_owned(),
        "northern_ireland" => "Northern Ireland".to_owned(),
        other => capital(other),
    }
}

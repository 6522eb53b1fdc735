//! What may get in the way: found on the map, or stated by somebody.

use serde::Serialize;

use super::EvidenceReport;
use crate::analysis::barriers::Rests;
use crate::map::AnswerValue;

/// One barrier, looked for in the whole map.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Barrier {
    /// Its id: `D1`.
    pub id: &'static str,
    /// What it is called.
    pub name: &'static str,
    /// What the map says.
    pub state: BarrierState,
    /// Whether anything of the kind is on the map, so that it could be looked for.
    pub asked: bool,
    /// What a finding rests on.
    pub rests: Rests,
    /// What the map says, in a sentence or two; if it can't tell, what isn't recorded.
    pub says: String,
    /// The published source of the barrier.
    pub source: &'static str,
    /// The ids of strategies that answer it.
    pub strategies: Vec<&'static str>,
    /// Each place where it was found.
    pub instances: Vec<BarrierInstance>,
    /// What is worth saying and is no barrier, as where a pattern goes with it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
}

/// What a map says of a barrier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum BarrierState {
    /// It is there.
    Detected,
    /// It was looked for and not found.
    NotFound,
    /// The map doesn't say enough.
    CannotTell,
}

impl BarrierState {
    /// The state as people say it.
    pub fn label(self) -> &'static str {
        match self {
            Self::Detected => "detected",
            Self::NotFound => "looked for, not found",
            Self::CannotTell => "can’t tell",
        }
    }
}

/// One place where a barrier was found.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BarrierInstance {
    /// Which arm of the rule found it (R11).
    pub variant: &'static str,
    /// What on the map says so.
    pub evidence: EvidenceReport,
    /// The finding in one sentence.
    pub says: String,
}

/// A hindrance that somebody stated of the partnership, or of a part of it; nothing is guessed.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct StatedBarrier {
    /// The id of what was asked: `T4`.
    pub id: &'static str,
    /// What it is called.
    pub name: &'static str,
    /// Whether it is there, as stated.
    pub value: AnswerValue,
    /// How it was stated.
    pub stated_by: StatedBy,
    /// The id of the team, agreement, forum, plan or service user; nothing for the whole map.
    pub scope: Option<String>,
    /// The statement in a sentence or two, and what it may lead to.
    pub says: String,
    /// How it is known, if that was noted.
    pub note: Option<String>,
    /// Who is concerned.
    pub evidence: EvidenceReport,
    /// The ids of strategies that answer it.
    pub strategies: Vec<&'static str>,
    /// The published source.
    pub source: &'static str,
}

/// How a hindrance was stated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum StatedBy {
    /// By an answer in the map.
    Answer,
    /// By what members record of themselves.
    Attribute,
}

//! What an analysis returns: the contract of `partnership-analysis`, version 1.
//!
//! The same form comes from the app, the command line and the embedding interface,
//! so names here are kept as carefully as those of the map format.

mod barriers;
mod metrics;
mod structure;

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;

use crate::map::State;

pub use barriers::{Barrier, BarrierInstance, BarrierState, StatedBarrier, StatedBy};
pub use metrics::{
    ActorMetrics, Bridge, Communities, Components, KindMetrics, Metrics, TrustScores, ValueScores,
};
pub use structure::{Degree, Structure};

/// What a map shows: patterns with their evidence, and everything else that was read from it.
///
/// The default is the analysis of a map that hasn't been looked at yet: nothing found, nothing measured.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Analysis {
    /// Always `partnership-analysis`.
    pub format: &'static str,
    /// Always 1.
    pub version: u32,
    /// Every pattern in every scope in which it was looked for.
    pub patterns: Vec<Pattern>,
    /// The structure vector of every scope.
    pub structure: Vec<Structure>,
    /// What may get in the way.
    pub barriers: Vec<Barrier>,
    /// What people stated that may get in the way and no structure shows.
    pub stated: Vec<StatedBarrier>,
    /// Answers that the ties gainsay (R16).
    pub contradictions: Vec<Contradiction>,
    /// Smaller classifications of the whole map.
    pub readouts: Readouts,
    /// Counts and measures of the network.
    pub metrics: Metrics,
}

/// One pattern, looked for in one scope.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Pattern {
    /// Which pattern.
    pub pattern: PatternName,
    /// Whether the scope follows it.
    pub verdict: Verdict,
    /// Where it was looked for.
    pub scope: Arc<ScopeReport>,
    /// Every indicator of the pattern, with what the map says of it.
    pub indicators: Vec<Indicator>,
    /// The ids of the essential indicators that are not recorded: what would settle the verdict.
    pub settles: Vec<&'static str>,
    /// What the verdict leaves open, in a few words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub qualifier: Option<String>,
    /// Where authors disagree, and what the neighbouring patterns lack.
    pub notes: Vec<String>,
}

/// The patterns that are looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PatternName {
    /// Management, staffing and training are one (Bertram et al. 2002).
    Unified,
    /// Separate agencies work together by formal means (Bertram et al. 2002; Atkinson et al. 2007).
    Coordinated,
    /// Independent bodies sign one agreement and run each its own part (Bertram et al. 2002).
    Coalition,
    /// Public and non-public partners meet in one service (Hall 2015).
    HybridSector,
    /// Parts of one partnership follow different models (Bertram et al. 2002).
    HybridModels,
}

impl PatternName {
    /// All patterns, in the order in which they are shown.
    pub const ALL: [Self; 5] =
        [Self::Unified, Self::Coordinated, Self::Coalition, Self::HybridSector, Self::HybridModels];

    /// The word of the contract.
    pub fn word(self) -> &'static str {
        match self {
            Self::Unified => "unified",
            Self::Coordinated => "coordinated",
            Self::Coalition => "coalition",
            Self::HybridSector => "hybrid_sector",
            Self::HybridModels => "hybrid_models",
        }
    }

    /// The pattern's name as people say it.
    pub fn label(self) -> &'static str {
        match self {
            Self::Unified => "Unified",
            Self::Coordinated => "Coordinated",
            Self::Coalition => "Coalition",
            Self::HybridSector => "Hybrid: mixed sectors",
            Self::HybridModels => "Hybrid: mixed models",
        }
    }
}

/// Whether a scope follows a pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// All essential indicators are met.
    Present,
    /// None is not met and the anchor is met; some are not recorded.
    Possible,
    /// An essential indicator is not met.
    Absent,
    /// None is not met, but the anchor isn't recorded: not enough is entered.
    NotEstablished,
}

impl Verdict {
    /// Whether the pattern is flagged on the map.
    pub fn is_flagged(self) -> bool {
        matches!(self, Self::Present | Self::Possible)
    }

    /// The verdict as people say it.
    pub fn label(self) -> &'static str {
        match self {
            Self::Present => "present",
            Self::Possible => "possible",
            Self::Absent => "absent",
            Self::NotEstablished => "not established",
        }
    }
}

/// Where a pattern was looked for; what is said of one scope has it in common.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct ScopeReport {
    /// What kind of scope it is.
    pub kind: ScopeKind,
    /// The id of the team, agreement, forum or service user; nothing for the whole map.
    pub of: Option<String>,
    /// The ids of its members (R18).
    pub members: Vec<String>,
}

/// The kinds of scope.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ScopeKind {
    /// All agencies of the map.
    Map,
    /// A team with two parents, two employers or two origins.
    Team,
    /// The signatories of an agreement.
    Agreement,
    /// The members of a forum.
    Forum,
    /// Everyone around a service user.
    Package,
}

/// One indicator of a pattern, and what the map says of it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Indicator {
    /// Its id: `U1`.
    pub id: &'static str,
    /// How much it counts.
    pub weight: Weight,
    /// What the map says.
    pub state: State,
    /// What on the map says so.
    pub evidence: EvidenceReport,
    /// The finding in one sentence.
    pub says: String,
    /// The published source of the indicator.
    pub source: &'static str,
}

/// How much an indicator counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Weight {
    /// The pattern is absent without it.
    Essential,
    /// Essential where the map says anything of it; otherwise it doesn't hold the verdict back (R1).
    EssentialIfRecorded,
    /// Moves only what is said of the verdict.
    Supporting,
    /// Counts neither way.
    Neutral,
}

/// The actors and ties that show something, by id.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct EvidenceReport {
    /// The ids of actors.
    pub actors: Vec<String>,
    /// The ids of ties.
    pub ties: Vec<String>,
}

/// An answer that the ties gainsay; the ties stand (R16).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Contradiction {
    /// The indicator that was answered.
    pub indicator: &'static str,
    /// Where.
    pub scope: Arc<ScopeReport>,
    /// The disagreement in one sentence.
    pub says: String,
}

/// Smaller classifications of the whole map, each with its published source.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Readouts {
    /// The National Audit Office's types (2001): `realigned`, `formal`, `informal` or `not_recorded`.
    pub audit_office_type: &'static str,
    /// The level of integration (Leutz 1999): `full_integration`, `coordination`, `linkage` or `not_recorded`.
    pub leutz: &'static str,
    /// The highest rung of depth with evidence (Glasby 2003).
    pub depth: &'static str,
    /// The form of network governance (Provan and Kenis 2008).
    pub governance: &'static str,
    /// What each of the above rests on, by the field's name.
    pub says: BTreeMap<&'static str, String>,
}

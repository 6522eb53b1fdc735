//! What an analysis returns: the contract of `partnership-analysis`, version 1.
//!
//! The same form comes from the app, the command line and the embedding interface,
//! so names here are kept as carefully as those of the map format.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;

use super::barriers::Rests;
use crate::map::{AnswerValue, State};

/// What a map shows: patterns with their evidence, and everything else that was read from it.
#[derive(Clone, Debug, PartialEq, Serialize)]
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

/// The structure vector of a scope: how far management, staffing and training are one.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Structure {
    /// The scope.
    pub scope: Arc<ScopeReport>,
    /// Management.
    pub management: Degree,
    /// Staffing.
    pub staffing: Degree,
    /// Training.
    pub training: Degree,
}

/// How far a structure is one (Bertram et al. 2002, and R6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Degree {
    /// Made one.
    Amalgamated,
    /// Kept apart, and joined by a mechanism.
    Synchronised,
    /// Kept apart; whether a mechanism joins them isn't recorded.
    Separate,
    /// Kept apart, with no mechanism.
    Discrete,
    /// The map doesn't say.
    NotRecorded,
}

impl Degree {
    /// The degree as people say it.
    pub fn label(self) -> &'static str {
        match self {
            Self::Amalgamated => "amalgamated",
            Self::Synchronised => "synchronised",
            Self::Separate => "separate",
            Self::Discrete => "discrete",
            Self::NotRecorded => "not recorded",
        }
    }
}

/// One barrier, looked for in the whole map.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Barrier {
    /// Its id: `D1`.
    pub id: &'static str,
    /// What it is called.
    pub name: &'static str,
    /// What the map says.
    pub state: BarrierState,
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
#[derive(Clone, Debug, PartialEq, Serialize)]
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

/// Counts and measures of the network of ties that hold.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Metrics {
    /// Actors.
    pub actors: usize,
    /// Ties that hold.
    pub ties: usize,
    /// The share of ordered pairs of actors that a tie joins, 0 to 1.
    pub density: f64,
    /// The share of joined ordered pairs that are joined the other way as well, 0 to 1.
    pub reciprocity: f64,
    /// Freeman's degree centralisation (1978), 0 (all alike) to 1 (a star).
    pub centralisation: f64,
    /// The parts into which the network falls.
    pub components: Components,
    /// The ids of the actors without whom some of the others would no longer be joined (Tarjan 1972).
    pub articulation_points: Vec<String>,
    /// The pairs that are joined by no other way than directly (Tarjan 1974).
    pub bridges: Vec<Bridge>,
    /// The groups within which there are more ties than chance would bring.
    pub communities: Communities,
    /// How far partners trust one another, as they said; left out if nobody did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trust: Option<TrustScores>,
    /// What partners find that others bring, as they said; left out if nobody did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<ValueScores>,
    /// Measures of the network that ties of one kind make, by the kind's word; of kinds that occur.
    pub by_kind: BTreeMap<&'static str, KindMetrics>,
    /// Measures of each actor, by id.
    pub by_actor: BTreeMap<String, ActorMetrics>,
}

/// The parts into which a network falls: groups of actors in which ties lead from each to each,
/// whatever their direction. Whoever has no tie to another is a part of their own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Components {
    /// How many there are.
    pub count: usize,
    /// How many actors each has, the largest first.
    pub sizes: Vec<usize>,
}

/// Two actors whom nothing would join any longer, even by way of others, without the ties between them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Bridge {
    /// Their ids.
    pub between: [String; 2],
    /// The ids of the ties between them.
    pub ties: Vec<String>,
}

/// Groups within which there are more ties than chance would bring (Blondel et al. 2008).
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Communities {
    /// How many there are. Whoever has no tie to another is one of their own.
    pub count: usize,
    /// How clearly they stand apart (Newman and Girvan 2004): up to 1; 0 and less is no more than chance.
    pub modularity: f64,
}

/// Measures of the network that ties of one kind make among all actors of the map.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct KindMetrics {
    /// Ties of the kind that hold.
    pub ties: usize,
    /// How many actors they touch.
    pub touched: usize,
    /// The share of ordered pairs of actors that they join, 0 to 1.
    pub density: f64,
    /// The share of ordered pairs that they join which they join the other way as well, 0 to 1.
    pub reciprocity: f64,
    /// Freeman's degree centralisation (1978), 0 to 1.
    pub centralisation: f64,
    /// How many parts the network falls into; whoever they don't touch is a part of their own.
    pub components: usize,
}

/// Measures of one actor in the undirected network of ties that hold.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct ActorMetrics {
    /// How many ties that hold touch the actor.
    pub degree: usize,
    /// How many of them lead to it; a mutual tie leads both ways.
    pub degree_in: usize,
    /// How many of them lead on from it.
    pub degree_out: usize,
    /// The share of shortest paths between others that pass through it, 0 to 1 (Freeman 1977).
    pub betweenness: f64,
    /// How near it is to the others, 0 to 1, scaled to what it can reach (Wasserman and Faust 1994).
    pub closeness: f64,
    /// The number of its community: 1 for the largest, and so on.
    pub community: usize,
    /// How far others said that they trust it; left out if nobody did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trust: Option<TrustScores>,
    /// What others said that it brings; left out if nobody did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<ValueScores>,
}

/// How far partners trust one another, or others one of them, as they said in the survey of PARTNER
/// (Varda, Chandra, Stern and Lurie 2008): means of ratings from 1, not at all, to 4, a great deal.
/// It is what was said, by those who said it, and no judgement of the partnership.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct TrustScores {
    /// How many ratings this rests on: of one partner by another, several ties between them being one.
    pub ratings: usize,
    /// Whether partners do what they say they will; left out if nobody said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reliability: Option<f64>,
    /// Whether they share the mission.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mission: Option<f64>,
    /// Whether they can be talked to openly.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openness: Option<f64>,
    /// The mean of these three, or of those that were said.
    pub overall: f64,
    /// The same as a share of the most that can be given: a quarter to 1, which PARTNER shows as 100 %.
    pub share: f64,
}

/// What partners find that others bring, or others that one of them brings, as they said in the
/// survey of PARTNER (Varda, Chandra, Stern and Lurie 2008): means of ratings from 1 to 4.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct ValueScores {
    /// How many ratings this rests on: of one partner by another, several ties between them being one.
    pub ratings: usize,
    /// What power and influence they have; left out if nobody said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub power: Option<f64>,
    /// How far they are involved.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub involvement: Option<f64>,
    /// What they contribute in resources.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resources: Option<f64>,
    /// The mean of these three, or of those that were said.
    pub overall: f64,
    /// The same as a share of the most that can be given: a quarter to 1.
    pub share: f64,
}

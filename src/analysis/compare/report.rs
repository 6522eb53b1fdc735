//! What a comparison returns: the contract of `partnership-comparison`, version 1.

use serde::Serialize;

use crate::analysis::report::{
    BarrierInstance, BarrierState, Degree, PatternName, ScopeKind, ScopeReport, Verdict,
};
use crate::map::{ActorKind, State, TieKind};

/// What differs between two maps. The ids of what both have are those of the first.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Comparison {
    /// Always `partnership-comparison`.
    pub format: &'static str,
    /// Always 1.
    pub version: u32,
    /// The title of the first map.
    pub before: String,
    /// The title of the second map.
    pub after: String,
    /// Actors whose ids differ and who are taken for the same, having alone the same kind and name.
    pub matched_by_name: Vec<Matched>,
    /// Actors of the second map who are called otherwise here, as their id means someone else in the first.
    pub renamed: Vec<Renamed>,
    /// Title, summary, thresholds and the like.
    pub fields: Vec<FieldMove>,
    /// Whether the two are laid out or looked at differently.
    pub drawn_differently: bool,
    /// Actors.
    pub actors: Moves<ActorEntry>,
    /// Ties.
    pub ties: Moves<TieEntry>,
    /// What is said of whole lists, and answers, in words.
    pub statements: Statements,
    /// Scopes that came or went.
    pub scopes: Scopes,
    /// Patterns whose verdict moved, and flagged ones of which an indicator moved.
    pub verdicts: Vec<VerdictMove>,
    /// Scopes whose structure vector moved.
    pub structure: Vec<StructureMove>,
    /// Barriers whose state or places moved.
    pub barriers: Vec<BarrierMove>,
    /// Smaller classifications that moved.
    pub readouts: Vec<ReadoutMove>,
    /// Counts and measures of the network that moved.
    pub measures: Vec<MeasureMove>,
    /// What wasn't recorded before and is now.
    pub settled: Vec<Settled>,
    /// What was recorded before and turned, where neither the verdict moved nor its pattern is flagged.
    pub turned: Vec<Turned>,
}

/// One actor under two ids.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Matched {
    /// The id in the first map, which stands for both here.
    pub before: String,
    /// The id in the second map.
    pub after: String,
    /// The name that both have.
    pub name: String,
}

/// One actor of the second map under another id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Renamed {
    /// The id in the second map.
    pub after: String,
    /// The id here.
    pub here: String,
}

/// What was added, removed and changed.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Moves<T> {
    /// In the second map only.
    pub added: Vec<T>,
    /// In the first map only.
    pub removed: Vec<T>,
    /// In both, with something else recorded.
    pub changed: Vec<Changed<T>>,
}

impl<T> Moves<T> {
    /// Whether nothing moved.
    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.removed.is_empty() && self.changed.is_empty()
    }
}

/// Something that both maps have, with what differs.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Changed<T> {
    /// As the second map has it.
    #[serde(flatten)]
    pub entry: T,
    /// What differs.
    pub fields: Vec<FieldMove>,
}

/// One thing recorded differently, in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FieldMove {
    /// The field's name in the file format: `decision_rule`.
    pub field: String,
    /// The field's name as people say it: "how it decides".
    pub name: String,
    /// As the first map has it, in words: "not recorded" if it doesn't say.
    pub from: String,
    /// As the second map has it, in words.
    pub to: String,
}

/// An actor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ActorEntry {
    /// The id.
    pub id: String,
    /// The kind.
    #[serde(serialize_with = "word")]
    pub kind: ActorKind,
    /// The name.
    pub name: String,
}

/// A tie.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TieEntry {
    /// What evidence calls the tie in the analysis of the map that has it.
    pub id: String,
    /// The kind.
    #[serde(serialize_with = "word")]
    pub kind: TieKind,
    /// The id of the actor from whom it runs.
    pub from: String,
    /// The id of the actor to whom it leads.
    pub to: String,
    /// The tie in words: "City council employs Nurse".
    pub says: String,
    /// What is noted of it, which may limit what it says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

fn word<W: crate::map::Word, S: serde::Serializer>(word: &W, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(word.word())
}

/// What was said or answered, in words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Statements {
    /// Said of the second map only.
    pub added: Vec<String>,
    /// Said of the first map only.
    pub removed: Vec<String>,
}

/// A scope, by what it is about and in words.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct ScopeEntry {
    /// What kind of scope it is.
    pub kind: ScopeKind,
    /// The id of the team, agreement, forum or service user; nothing for the whole map.
    pub of: Option<String>,
    /// The scope in words: "the forum “Case panel”".
    pub place: String,
}

/// Scopes that came or went.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Scopes {
    /// Of the second map only.
    pub came: Vec<ScopeEntry>,
    /// Of the first map only.
    pub went: Vec<ScopeEntry>,
}

/// A pattern in a scope, before and after.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VerdictMove {
    /// The pattern.
    pub pattern: PatternName,
    /// The scope.
    pub scope: ScopeEntry,
    /// The verdict in the first map; nothing if it hasn't the scope.
    pub before: Option<Verdict>,
    /// The verdict in the second map; nothing if it hasn't the scope.
    pub after: Option<Verdict>,
    /// Indicators that moved, if the scope is in both.
    pub indicators: Vec<IndicatorMove>,
}

impl VerdictMove {
    /// Whether the verdict itself moved, as against indicators of a flagged pattern alone.
    pub fn moved(&self) -> bool {
        self.before != self.after
    }

    /// Whether the pattern is flagged in either map.
    pub fn is_flagged(&self) -> bool {
        [self.before, self.after].into_iter().flatten().any(Verdict::is_flagged)
    }
}

/// An indicator that moved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct IndicatorMove {
    /// Its id.
    pub id: &'static str,
    /// Its name.
    pub name: &'static str,
    /// What the first map says.
    pub before: State,
    /// What the second map says.
    pub after: State,
    /// The finding of the second map, in one sentence.
    pub says: String,
}

/// A structure vector that moved: management, staffing, training.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct StructureMove {
    /// The scope; it is in both maps.
    pub scope: ScopeEntry,
    /// Management.
    pub management: [Degree; 2],
    /// Staffing.
    pub staffing: [Degree; 2],
    /// Training.
    pub training: [Degree; 2],
}

/// A barrier that moved.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BarrierMove {
    /// Its id.
    pub id: &'static str,
    /// Its name.
    pub name: &'static str,
    /// What the first map says.
    pub before: BarrierState,
    /// What the second map says.
    pub after: BarrierState,
    /// Whether either map has anything of the kind, so that it could be looked for.
    pub asked: [bool; 2],
    /// What the second map says, in words.
    pub says: String,
    /// Places where only the second map shows it.
    pub came: Vec<BarrierInstance>,
    /// Places where only the first map shows it.
    pub went: Vec<BarrierInstance>,
}

/// A smaller classification that moved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ReadoutMove {
    /// The field of the analysis: `leutz`.
    pub field: &'static str,
    /// What it is called.
    pub name: &'static str,
    /// The word of the first map.
    pub before: &'static str,
    /// The word of the second map.
    pub after: &'static str,
    /// What the second map says, in words.
    pub says: String,
}

/// A measure that moved.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MeasureMove {
    /// The field of the analysis: `density`.
    pub field: &'static str,
    /// What it is called.
    pub name: &'static str,
    /// In the first map.
    pub before: f64,
    /// In the second map.
    pub after: f64,
}

/// An indicator that wasn't recorded in the first map and is in the second.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Settled {
    /// The indicator's id.
    pub indicator: &'static str,
    /// The indicator's name.
    pub name: &'static str,
    /// Where.
    pub scope: ScopeEntry,
    /// What the second map says.
    pub state: State,
    /// The same in one sentence.
    pub says: String,
}

/// An indicator that turned without its verdict.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Turned {
    /// Where.
    pub scope: ScopeEntry,
    /// The indicator, with what it was and what it is.
    #[serde(flatten)]
    pub indicator: IndicatorMove,
}

impl ScopeEntry {
    /// Whether a scope as an analysis reports it is this one.
    pub fn is(&self, scope: &ScopeReport) -> bool {
        self.kind == scope.kind && self.of == scope.of
    }
}

impl Comparison {
    /// Whether the two maps say the same, however they are drawn.
    pub fn is_same(&self) -> bool {
        self.fields.is_empty()
            && self.actors.is_empty()
            && self.ties.is_empty()
            && self.statements == Statements::default()
    }
}

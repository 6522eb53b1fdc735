//! What a journey finds: who doesn't come to know and why, what the rest depends on, what persons are told.

use serde::Serialize;

use super::journey::Means;
use super::route::Stop;
use super::wait::Wait;
use crate::map::{ActorKind, Channel, Content, State};

/// Somebody to whom it doesn't come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Never {
    /// The actor's id.
    pub actor: String,
    /// Not met: every way is denied, held back, or missing from a complete list. Not recorded: the map
    /// shows no way, and one may exist.
    pub reaches: State,
    /// The nearest reason.
    pub why: Why,
    /// Who else of the same agency or team knows, if any; nothing is taken to spread there by itself.
    pub nearby: Option<Nearby>,
    /// The same in a sentence, and how sure it is that there is no other way.
    pub says: String,
}

/// Why something doesn't come to somebody: the reason that is nearest to them.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(tag = "reason", rename_all = "snake_case")]
pub enum Why {
    /// It would come by a way that stops.
    Stops {
        /// What stops it.
        stop: Stop,
        /// The id of whoever knows and doesn't pass it on.
        at: String,
        /// The id of the tie.
        tie: String,
    },
    /// Somebody of the same agency knows; that it spreads within an agency isn't taken for granted.
    WithinAgency {
        /// The ids of those who know.
        knows: Vec<String>,
    },
    /// Somebody of the same team knows; that it spreads within a team isn't taken for granted either.
    WithinTeam {
        /// The ids of those who know.
        knows: Vec<String>,
    },
    /// They hear only from those who don't come to know.
    FromOthers {
        /// The ids of those from whom they hear.
        hears_from: Vec<String>,
    },
    /// No way leads to them at all.
    NoWay,
}

/// Where it is known next to somebody who isn't told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Nearby {
    /// Some of the people or teams of an agency, or of the people of a team, know, and it isn't told itself.
    People,
    /// Their agency or team knows, or others who belong to it do.
    Body,
}

/// A way that stops at somebody who knows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct HeldBack {
    /// The id of the one who knows.
    pub from: String,
    /// The id of the one who isn't told this way.
    pub to: String,
    /// The id of the tie.
    pub tie: String,
    /// What stops it.
    pub why: Stop,
    /// Whether they come to know another way.
    pub otherwise: bool,
    /// The same in one sentence.
    pub says: String,
}

/// A part of the map without which others wouldn't come to know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RestsOn {
    /// Whether it is a tie, a forum, a record, a paper or another actor.
    pub part: PartKind,
    /// The id of the tie or actor.
    pub id: String,
    /// The actor's name, or what the tie is: "what A tells B".
    pub called: String,
    /// The ids of those who come to know only through it, in the order of the alphabet.
    pub cuts_off: Vec<String>,
    /// Met: the lists are complete, so there is no other way. Not recorded: there may be one.
    pub sure: State,
    /// The same in one sentence.
    pub says: String,
}

/// The kinds of part on which others may depend.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PartKind {
    /// A tie.
    Tie,
    /// A forum.
    Forum,
    /// A record.
    Record,
    /// An assessment or plan.
    Paper,
    /// Somebody.
    Actor,
}

/// What one of the persons concerned is told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Told {
    /// The person's id.
    pub person: String,
    /// Whether somebody tells them: met, not met (nobody does, on complete lists), not recorded.
    pub state: State,
    /// Whether they know at the start, themselves.
    pub at_start: bool,
    /// Everyone who tells them, by when, the earliest first.
    pub by: Vec<Teller>,
    /// The same in a sentence or two.
    pub says: String,
}

/// Somebody, or a forum, from whom a person concerned hears.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Teller {
    /// The id of the one who tells, or of the forum or record.
    pub from: String,
    /// The id of the tie.
    pub tie: String,
    /// The kind of information, if that is recorded.
    pub content: Option<Content>,
    /// How it travels, if that is recorded.
    pub channel: Option<Channel>,
    /// The longest that it may take from the start.
    pub arrives: Wait,
    /// The longest that it may take on a way of which every link is recorded to carry the matter, this
    /// last one included; nothing if there is no such way.
    pub certain: Option<Wait>,
}

/// A team or agency some of whose people know, while it is itself told later or not at all.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct InPart {
    /// The id of the team or agency.
    pub body: String,
    /// The ids of those of its people who know before it does, in the order of the alphabet.
    pub people: Vec<String>,
    /// When the last of them knows.
    pub by: Wait,
    /// The same in words, the last of them told apart where others know before.
    #[serde(skip)]
    pub(super) when: String,
    /// When it is told itself, if it is.
    pub told: Option<Wait>,
    /// Not met: it isn't told, and no way to it may be missing from the map. Not recorded: it isn't, and one may be.
    pub reaches: State,
    /// The same in two sentences.
    pub says: String,
}

/// Something worth knowing of several steps together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Remark {
    /// What it is about.
    pub kind: RemarkKind,
    /// The numbers of the steps.
    pub steps: Vec<usize>,
    /// The remark in a sentence or two.
    pub says: String,
}

/// What a remark is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RemarkKind {
    /// Personal information may be passed on, and no basis is recorded.
    BasisNotRecorded,
    /// Personal information may be passed on, and it is recorded that there is no basis.
    NoBasis,
    /// It is told in specialist language.
    SpecialistLanguage,
    /// An alert arrives where nothing leads on.
    AlertStops,
    /// A team or agency sits on a forum, and who sits there for it isn't recorded.
    SeatNotRecorded,
}

impl PartKind {
    /// What an actor of that kind is to those who depend on it.
    pub(super) fn of(kind: ActorKind) -> Self {
        match Means::of(kind) {
            Means::Forum => Self::Forum,
            Means::Record => Self::Record,
            Means::Paper => Self::Paper,
            Means::Tie => Self::Actor,
        }
    }
}

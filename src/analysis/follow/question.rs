//! The question: who knows what at the start, and whom it concerns.

use std::collections::BTreeSet;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::kinds::can_know;
use super::route::KINDS;
use crate::map::{ActorAt, ActorKind, Partnership};

/// Who knows something at the start, and what it is about.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Question {
    /// The ids of the actors who know at the start.
    pub knows: Vec<String>,
    /// The id of the person, assessment or plan concerned.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub about: Option<String>,
    /// The matter in words: "the school worries about a bruise".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub what: Option<String>,
    /// By when it ought to be known, in days.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub horizon: Option<u32>,
}

impl Question {
    /// What is known by the actors of those ids.
    pub fn known_by<T: Into<String>>(knows: impl IntoIterator<Item = T>) -> Self {
        Self { knows: knows.into_iter().map(Into::into).collect(), ..Self::default() }
    }

    /// The same, about the person, assessment or plan of that id.
    #[must_use]
    pub fn about(mut self, id: impl Into<String>) -> Self {
        self.about = Some(id.into());
        self
    }
}

/// Why a question can't be followed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// No actor of the map has that id.
    NoSuchActor(String),
    /// The actor of that name is of a kind that can't know anything: a site, a fund.
    CannotKnow(String, ActorKind),
}

impl fmt::Display for Refusal {
    fn fmt(&self, to: &mut fmt::Formatter) -> fmt::Result {
        use crate::map::Word;
        match self {
            Self::NoSuchActor(id) => {
                write!(to, "No actor of this map has the id “{}”.", short(id))
            }
            Self::CannotKnow(name, kind) => {
                let kind = kind.label();
                let article = if kind.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" };
                let name = short(name);
                write!(
                    to,
                    "“{name}” is {article} {kind} and can’t know anything. Start from an agency, a team, a \
                     practitioner, a person, a forum or a record."
                )
            }
        }
    }
}

impl std::error::Error for Refusal {}

/// `text`, cut so that a message that quotes it stays readable.
fn short(text: &str) -> String {
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// The actors who know at the start, each once, in the order of the map.
pub(super) fn starts_of(map: &Partnership, question: &Question) -> Result<BTreeSet<ActorAt>, Refusal> {
    let find = |id: &String| {
        let at = map.find(id).ok_or_else(|| Refusal::NoSuchActor(id.clone()))?;
        match map.kind(at) {
            kind if can_know(kind) => Ok(at),
            kind => Err(Refusal::CannotKnow(map.name(at).to_owned(), kind)),
        }
    };
    question.knows.iter().map(find).collect()
}

/// One actor to choose in a form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Choice {
    /// The actor's id.
    pub id: String,
    /// The actor's name.
    pub name: String,
    /// The actor's kind.
    pub kind: ActorKind,
}

impl Choice {
    fn of(map: &Partnership, at: ActorAt) -> Self {
        Self { id: map.id(at).to_owned(), name: map.name(at).to_owned(), kind: map.kind(at) }
    }
}

/// Sensible starting points: whoever can know something and is joined to others by a tie that could
/// pass it on, in the order of kind and name; whoever can know, if there is no such tie.
pub fn starts(map: &Partnership) -> Vec<Choice> {
    let passes = |kind| KINDS.iter().any(|(one, _)| *one == kind);
    let joined: BTreeSet<ActorAt> = map
        .all_ties()
        .filter(|tie| map.is_read(*tie) && map.tie(*tie).is_present() && passes(map.tie(*tie).kind))
        .flat_map(|tie| <[ActorAt; 2]>::from(map.ends(tie)))
        .collect();
    let all = || map.all().filter(|at| can_know(map.kind(*at)));
    let some: Vec<_> = all().filter(|at| joined.contains(at)).map(|at| Choice::of(map, at)).collect();
    if some.is_empty() { all().map(|at| Choice::of(map, at)).collect() } else { some }
}

/// Whom or what information may be about: service users and carers, then assessments and plans.
pub fn subjects(map: &Partnership) -> Vec<Choice> {
    use ActorKind::*;
    [ServiceUser, Carer, Person, Assessment, Plan]
        .into_iter()
        .flat_map(|kind| map.of_kind(kind))
        .map(|at| Choice::of(map, at))
        .collect()
}

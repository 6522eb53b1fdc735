//! Indicators: rules as values, and what they find in a scope.

use std::sync::Arc;

use super::belonging::Actors;
use super::finding::{Evidence, Finding};
use super::report::{Contradiction, Indicator, ScopeKind, ScopeReport, Weight};
use super::scope::Scope;
use super::structure::Vector;
use super::survey::Survey;
use crate::map::{ActorAt, Answer, AnswerValue, State};

/// One indicator: what it asks, how much it counts, and how a map answers it.
#[derive(Debug)]
pub struct Rule {
    /// Its id in the published rule book: `U1`.
    pub id: &'static str,
    /// What it is called.
    pub name: &'static str,
    /// How much it counts.
    pub weight: Weight,
    /// What to ask where it isn't recorded; "here" is the scope.
    pub question: &'static str,
    /// When it is met, in one plain sentence.
    pub rule: &'static str,
    /// The published source.
    pub source: &'static str,
    /// What a verdict says where an indicator of weight essential-if-recorded isn't recorded.
    pub missing: Option<&'static str>,
    /// What the map says of it in a scope.
    pub look: fn(&Ground) -> Finding,
}

/// What a rule looks at: one scope of a surveyed map, with its structure vector.
#[derive(Clone, Copy)]
pub struct Ground<'a> {
    /// The surveyed map.
    pub survey: &'a Survey<'a>,
    /// The scope.
    pub scope: &'a Scope,
    /// The scope as it is reported.
    pub place: &'a Arc<ScopeReport>,
    /// The scope's structure vector.
    pub vector: &'a Vector,
    /// Teams of the map that are unified, with the members of each.
    pub unified: &'a [Scope],
}

impl Ground<'_> {
    /// The names of `actors`, in one phrase.
    pub fn names(&self, actors: impl IntoIterator<Item = ActorAt>) -> String {
        self.survey.map.names(actors)
    }

    /// Whether a team that is unified joins two of the agencies: then they are more than neighbours.
    pub fn has_unified_team(&self) -> bool {
        let joins = |team: &Scope| team.agencies.intersection(&self.scope.agencies).nth(1).is_some();
        self.unified.iter().any(joins)
    }

    /// The names of `actors` and the verb that agrees with them: "A and B sit", "A sits".
    pub fn subject(&self, actors: impl IntoIterator<Item = ActorAt>, one: &str, several: &str) -> String {
        let actors: Actors = actors.into_iter().collect();
        let verb = if actors.len() == 1 { one } else { several };
        format!("{} {verb}", self.names(actors))
    }
}

/// What was last answered to an indicator in the scope of an actor, or of the whole map (R26).
pub fn answer_to<'a>(answers: &'a [Answer], indicator: &str, of: Option<&str>) -> Option<&'a Answer> {
    let here = |answer: &&Answer| match of {
        None => answer.scope.is_empty(),
        Some(of) => answer.scope.iter().any(|id| id == of),
    };
    answers.iter().filter(|answer| answer.indicator == indicator).rfind(here)
}

/// The answer to the indicator `id` here, if it is yes or no.
fn answer<'a>(ground: &'a Ground, id: &str) -> Option<(&'a Answer, State)> {
    let map = ground.survey.map;
    let answer = answer_to(map.answers(), id, ground.scope.of.map(|of| map.id(of)))?;
    match answer.value {
        AnswerValue::Yes => Some((answer, State::Met)),
        AnswerValue::No => Some((answer, State::NotMet)),
        AnswerValue::Unknown => None,
    }
}

impl Rule {
    /// What the map says of the indicator, with answers where the ties are silent (R16).
    pub(super) fn judge(&self, ground: &Ground) -> (Indicator, Evidence, Option<Contradiction>) {
        let map = ground.survey.map;
        let mut finding = (self.look)(ground);
        let mut contradiction = None;
        if let Some((answer, said)) = answer(ground, self.id) {
            let value = if said == State::Met { "yes" } else { "no" };
            if finding.state == State::NotRecorded {
                let note = answer.note.as_ref().map(|note| format!(" ({note})")).unwrap_or_default();
                finding.state = said;
                finding.says = format!("“{}” was answered {value}{note}.", self.question);
            } else if finding.state != said {
                contradiction = Some(Contradiction {
                    indicator: self.id,
                    scope: Arc::clone(ground.place),
                    says: format!(
                        "“{}” was answered {value}, but the map says otherwise: {} The map stands.",
                        self.question, finding.says
                    ),
                });
            }
        }
        let indicator = Indicator {
            id: self.id,
            weight: self.weight,
            state: finding.state,
            evidence: finding.evidence.report(map),
            says: finding.says,
            source: self.source,
        };
        (indicator, finding.evidence, contradiction)
    }

    /// Whether the verdict turns on the indicator.
    pub fn is_essential(&self) -> bool {
        matches!(self.weight, Weight::Essential | Weight::EssentialIfRecorded)
    }
}

impl ScopeKind {
    /// The word of the contract.
    pub fn word(self) -> &'static str {
        match self {
            Self::Map => "map",
            Self::Team => "team",
            Self::Agreement => "agreement",
            Self::Forum => "forum",
            Self::Package => "package",
        }
    }

    /// The kind of scope as people say it.
    pub fn label(self) -> &'static str {
        match self {
            Self::Map => "the whole map",
            Self::Team => "team",
            Self::Agreement => "agreement",
            Self::Forum => "forum",
            Self::Package => "package",
        }
    }
}

//! The journey: where information goes from those who know at the start, as it is reported.

use std::collections::HashSet;

use serde::Serialize;

use super::findings::{HeldBack, InPart, Nearby, Never, Remark, RestsOn, Told};
use super::kinds::{hears, is_paper};
use super::question::Question;
use super::route::Route;
use super::wait::{InTime, Wait};
use crate::map::{ActorKind, Basis, Channel, Content, Partnership, Rhythm};

/// Where something that is known goes: step by step, who knows by when, who never does.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Journey {
    /// `partnership-journey`.
    pub format: &'static str,
    /// 1.
    pub version: u32,
    /// What was asked.
    pub question: Question,
    /// The ids of those who know at the start, in the order of the map.
    pub starts: Vec<String>,
    /// Each step in the order of play: whoever comes to know first is told first.
    pub steps: Vec<Step>,
    /// Everyone and everything where it comes to be known, in the same order, the start first.
    pub knows: Vec<Knower>,
    /// Those to whom it doesn't come, in the order of the map.
    pub never: Vec<Never>,
    /// Ways that somebody who knows has, and on which it stops.
    pub held_back: Vec<HeldBack>,
    /// The ties, records, forums and actors without which others wouldn't come to know, those first on
    /// which most rests; ways into a record that nobody else opens are left out.
    pub rests_on: Vec<RestsOn>,
    /// How many more there are than `rests_on` lists.
    pub rests_on_left_out: usize,
    /// What the persons concerned are told.
    pub told: Vec<Told>,
    /// Teams and agencies some of whose people know, while they themselves are told later or not at all.
    pub in_part: Vec<InPart>,
    /// What is worth knowing of several steps together, as where no basis is recorded.
    pub remarks: Vec<Remark>,
}

/// One step: somebody, or a forum or record, comes to know.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Step {
    /// 1, 2, 3 …
    pub number: usize,
    /// The number of the step that it follows; nothing if it leads from the start.
    pub after: Option<usize>,
    /// The id of the actor that it comes from.
    pub from: String,
    /// The id of the actor that comes to know.
    pub to: String,
    /// By what.
    pub by: By,
    /// How it travels, if that is recorded.
    pub channel: Option<Channel>,
    /// How often, by the tie or the forum, if that is recorded.
    pub rhythm: Option<Rhythm>,
    /// On what basis, if that is recorded.
    pub basis: Option<Basis>,
    /// What kind of information the tie passes on, if that is recorded: an alert, say.
    pub content: Option<Content>,
    /// The wait on this step.
    pub wait: Wait,
    /// The wait from the start.
    pub arrives: Wait,
    /// Whether this step carries the matter as recorded; otherwise it may. What came before may be in doubt.
    pub sure: bool,
    /// The step in one sentence.
    pub says: String,
    /// How the step is to be read, where that was decided.
    pub notes: Vec<Note>,
}

/// What carries a step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct By {
    /// A tie that tells, a forum, a record, or a paper: an assessment or plan.
    pub means: Means,
    /// What happens there.
    pub route: Route,
    /// The id of the tie.
    pub tie: String,
    /// The id of the forum, record or paper.
    pub place: Option<String>,
}

/// What carries information.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Means {
    /// A tie from one who tells to one who is told.
    Tie,
    /// A forum.
    Forum,
    /// A record.
    Record,
    /// An assessment or plan.
    Paper,
}

impl Means {
    /// What carries information by way of an actor of that kind.
    pub(super) fn of(kind: ActorKind) -> Self {
        match kind {
            ActorKind::Forum => Self::Forum,
            ActorKind::InformationSystem => Self::Record,
            kind if is_paper(kind) => Self::Paper,
            _ => Self::Tie,
        }
    }
}

/// How a step is to be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Note {
    /// What it is about.
    pub kind: NoteKind,
    /// The note in one sentence.
    pub says: String,
}

/// What a note is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum NoteKind {
    /// The tie doesn't say what it is about.
    AboutNotRecorded,
    /// The tie is recorded as passing on something narrower.
    NarrowContent,
    /// It is a referral.
    Referral,
    /// Whether the record may be read or written isn't recorded.
    AccessNotRecorded,
    /// Whom a forum or paper concerns isn't recorded.
    ConcernNotRecorded,
    /// It comes from or goes to an agency or team, not to anyone in it.
    AsABody,
}

/// Where something comes to be known, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Knower {
    /// The actor's id.
    pub actor: String,
    /// Whether the actor knows at the start.
    pub at_start: bool,
    /// The longest that it may take.
    pub arrives: Wait,
    /// The number of the last step of the way; `after` leads back along it.
    pub step: Option<usize>,
    /// The longest that it may take on a way of which every link is recorded to carry the matter, which
    /// may be another one; nothing if there is no such way.
    pub certain: Option<Wait>,
    /// Whether it is known by the day asked for, if one was.
    pub in_time: Option<InTime>,
}

impl Journey {
    /// The numbers of the steps by which it comes to the actor of that id, from the start on; empty for
    /// those who know at the start or don't come to know.
    pub fn path(&self, actor: &str) -> Vec<usize> {
        let mut path = Vec::new();
        let mut next = self.knows.iter().find(|one| one.actor == actor).and_then(|one| one.step);
        while let Some(step) = next.and_then(|number| self.steps.get(number.checked_sub(1)?)) {
            path.push(step.number);
            next = step.after;
        }
        path.reverse();
        path
    }

    /// Whether everyone comes to know, and for certain by the day asked for if one was. Forums, records
    /// and papers have nothing to be in time for.
    ///
    /// An agency or team some of whose people know isn't counted where it is told later or not at all: it
    /// isn't a person who has to be told, and each of those people is counted. People whose agency or team
    /// knows, and who are told by nothing, are counted.
    pub fn reaches_all(&self, map: &Partnership) -> bool {
        let in_part: HashSet<&String> = self.in_part.iter().map(|one| &one.body).collect();
        let late = |one: &&Knower| !matches!(one.in_time, None | Some(InTime::InTime));
        let counts = |one: &Knower| hears(map, &one.actor) && !in_part.contains(&one.actor);
        self.never.iter().all(|one| one.nearby == Some(Nearby::People))
            && !self.knows.iter().filter(late).any(counts)
    }
}

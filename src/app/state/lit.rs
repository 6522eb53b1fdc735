//! What is lit up on the map, and by what.

use std::collections::{HashMap, HashSet};

use partnership_explorer::analysis::follow::Step;
use partnership_explorer::analysis::{Analysis, BarrierInstance, EvidenceReport, Journey};
use partnership_explorer::map::{ActorAt, Change, Partnership, Tie, TieAt, TieKind};
use partnership_explorer::presenting::by_flag;

use super::flags::FlagKey;

/// What can be lit up, known by the same key whatever is answered meanwhile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Key {
    /// A flag, or one of its indicators.
    Flag(FlagKey),
    /// One place of a barrier.
    Barrier(BarrierKey),
    /// A step of the journey that is followed, by its number.
    Step(usize),
    /// What the change that is tried would remove or touch.
    Preview,
    /// What the change that was applied last has added or changed.
    Applied,
    /// What a saved view lights that nothing else can; with the flag that it is of, if there is one.
    Saved(Option<FlagKey>),
}

/// What one place of a barrier is known by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BarrierKey {
    /// The barrier's id.
    pub id: &'static str,
    /// Which arm of its rule found it.
    pub variant: &'static str,
    /// Where.
    pub evidence: EvidenceReport,
}

impl BarrierKey {
    /// The key of a place of the barrier `id`.
    pub fn of(id: &'static str, instance: &BarrierInstance) -> Self {
        Self { id, variant: instance.variant, evidence: instance.evidence.clone() }
    }

    /// The place among those of the barrier, if it is still found there.
    pub fn find(&self, analysis: &Analysis) -> Option<usize> {
        let barrier = analysis.barriers.iter().find(|barrier| barrier.id == self.id)?;
        barrier.instances.iter().position(|one| one.variant == self.variant && one.evidence == self.evidence)
    }

    /// The id of the element that stands for the place of that number.
    pub fn element(id: &str, place: usize) -> String {
        format!("barrier-{id}-{place}")
    }
}

impl Key {
    /// The flag that is lit, as a whole or by one of its indicators.
    pub fn flag(&self) -> Option<FlagKey> {
        match self {
            Self::Flag(key) => Some(FlagKey { indicator: None, ..key.clone() }),
            Self::Saved(flag) => flag.clone(),
            _ => None,
        }
    }

    /// The id of the button that lights it up, if it has one.
    pub fn element(&self, analysis: &Analysis) -> Option<String> {
        match self {
            Self::Flag(key) => key.lamp(),
            Self::Barrier(key) => Some(BarrierKey::element(key.id, key.find(analysis)?)),
            Self::Step(number) => Some(Self::step_element(*number)),
            Self::Preview | Self::Applied | Self::Saved(_) => None,
        }
    }

    /// The id of the button of the step of that number.
    pub fn step_element(number: usize) -> String {
        format!("step-{number}")
    }

    /// The indicator that is lit.
    pub fn indicator(&self) -> Option<&'static str> {
        match self {
            Self::Flag(key) => key.indicator,
            _ => None,
        }
    }
}

/// What is lit up on the map.
#[derive(Clone, Debug, PartialEq)]
pub struct Lit {
    /// What lit it.
    pub key: Key,
    /// The actors.
    pub actors: HashSet<ActorAt>,
    /// The ties.
    pub ties: HashSet<TieAt>,
    /// Those who know already when a step is taken: marked more lightly, and never faded.
    pub known: HashSet<ActorAt>,
    /// Whether what is known runs against the direction of the ties, whose arrows would mislead.
    pub against: bool,
}

impl Lit {
    /// What stands behind `key`: the evidence of an indicator or barrier, the members of a flag's
    /// scope, the ends and the tie of a step.
    pub fn new(
        key: Key,
        analysis: &Analysis,
        partnership: &Partnership,
        journey: Option<&Journey>,
    ) -> Option<Self> {
        match &key {
            Key::Flag(flag) => Self::of_flag(flag, analysis, partnership),
            Key::Barrier(barrier) => {
                barrier.find(analysis)?;
                let found = found(partnership, &barrier.evidence.actors, &barrier.evidence.ties);
                Some(Self::plain(key, found))
            }
            Key::Step(number) => {
                let step = journey?.steps.get(number.checked_sub(1)?)?;
                Some(Self::of_step(key, journey?, step, partnership))
            }
            Key::Preview | Key::Applied | Key::Saved(_) => None,
        }
    }

    /// Actors and ties, with nobody who knows anything before.
    fn plain(key: Key, (actors, ties): (HashSet<ActorAt>, HashSet<TieAt>)) -> Self {
        Self { key, actors, ties, known: HashSet::new(), against: false }
    }

    /// The ends and the tie of a step, and everyone who knows before it.
    fn of_step(key: Key, journey: &Journey, step: &Step, partnership: &Partnership) -> Self {
        let ends = [&step.from, &step.to].into_iter().chain(&step.by.place);
        let (actors, ties) = found(partnership, ends, [&step.by.tie]);
        let before = journey.steps.iter().take_while(|one| one.number < step.number).map(|one| &one.to);
        let (mut known, _) = found(partnership, journey.starts.iter().chain(before), []);
        known.retain(|at| !actors.contains(at));
        let against = runs_against(step, partnership);
        Self { key, actors, ties, known, against }
    }

    /// What a change that isn't made yet removes, replaces or ties to something new, as far as it is on
    /// the map.
    pub fn touched_by(change: &Change, partnership: &Partnership) -> Option<Self> {
        let actors = change.actors.removed.iter().map(|one| &one.item.id);
        let actors = actors.chain(change.actors.replaced.iter().map(|one| &one.from.id));
        let ties = change.ties.added.iter().map(|one| &one.item);
        let ties = ties.chain(change.ties.removed.iter().map(|one| &one.item));
        let ties = ties.chain(change.ties.replaced.iter().map(|one| &one.from));
        Self::of_items(Key::Preview, partnership, actors, ties)
    }

    /// What a change that was made has added or replaced.
    pub fn made_by(change: &Change, partnership: &Partnership) -> Option<Self> {
        let actors = change.actors.added.iter().map(|one| &one.item.id);
        let actors = actors.chain(change.actors.replaced.iter().map(|one| &one.to.id));
        let ties = change.ties.added.iter().map(|one| &one.item);
        let ties = ties.chain(change.ties.replaced.iter().map(|one| &one.to));
        Self::of_items(Key::Applied, partnership, actors, ties)
    }

    /// Actors by their ids, and ties with their ends; nothing if none of them is on the map.
    fn of_items<'a>(
        key: Key,
        partnership: &Partnership,
        actors: impl Iterator<Item = &'a String>,
        ties: impl Iterator<Item = &'a Tie>,
    ) -> Option<Self> {
        let mut wanted: HashMap<(TieKind, &str, &str), Vec<&Tie>> = HashMap::new();
        for tie in ties {
            wanted.entry((tie.kind, &tie.from, &tie.to)).or_default().push(tie);
        }
        let ends = wanted.keys().flat_map(|(_, from, to)| [*from, *to]);
        let actors = actors.map(String::as_str).chain(ends).filter_map(|id| partnership.find(id)).collect();
        let is_wanted = |at: &TieAt| {
            let tie = partnership.tie(*at);
            let alike = wanted.get(&(tie.kind, tie.from.as_str(), tie.to.as_str()));
            alike.is_some_and(|alike| alike.contains(&tie))
        };
        let ties = partnership.all_ties().filter(is_wanted).collect();
        Some(Self::plain(key, (actors, ties))).filter(|lit| !lit.is_empty())
    }

    fn of_flag(key: &FlagKey, analysis: &Analysis, partnership: &Partnership) -> Option<Self> {
        let flag = &analysis.patterns[key.find(analysis)?];
        let lit = by_flag(flag, key.indicator, partnership)?;
        Some(Self::plain(Key::Flag(key.clone()), (lit.actors, lit.ties)))
    }

    /// Whether there is nothing to light up.
    pub fn is_empty(&self) -> bool {
        self.actors.is_empty() && self.ties.is_empty()
    }
}

/// Whether a step runs against the direction in which its tie is drawn, as from a forum to its member.
pub fn runs_against(step: &Step, partnership: &Partnership) -> bool {
    partnership.find_tie(&step.by.tie).is_some_and(|tie| {
        let (from, _) = partnership.ends(tie);
        !partnership.tie(tie).is_mutual() && partnership.id(from) == step.to
    })
}

fn found<'a>(
    partnership: &Partnership,
    actors: impl IntoIterator<Item = &'a String>,
    ties: impl IntoIterator<Item = &'a String>,
) -> (HashSet<ActorAt>, HashSet<TieAt>) {
    let actors = actors.into_iter().filter_map(|id| partnership.find(id)).collect();
    (actors, ties.into_iter().filter_map(|id| partnership.find_tie(id)).collect())
}
